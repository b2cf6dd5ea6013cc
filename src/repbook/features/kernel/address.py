"""Where a customer is found: the address to show, from whichever columns a list filled (M94, M104)."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from repbook.text.label import Label as L

if TYPE_CHECKING:
    from repbook.book.snapshot import Rows
    from repbook.scoring.expr import Expr

ADDRESS_READS = ("address", "street", "city", "area", "postcode")
_JOINT = L(", ", "，", "，")


def street_line(rows: Rows, row: int) -> str:
    """Return the address of a row of Customers, its street where it has none."""
    return rows.text(row, "address") or rows.text(row, "street")


def shown_address(rows: Rows, row: int, lang: str) -> str:
    """Return the address to show: as written, else the street with its town and postal code.

    The area stands for a town that is not known. The Card shows the same by `address_rule`.
    """
    if address := rows.text(row, "address"):
        return address
    street = rows.text(row, "street")
    if not street:
        return ""
    town = rows.text(row, "city") or rows.text(row, "area")
    parts = (street, town, rows.text(row, "postcode"))
    return _JOINT.get(lang).join(part for part in parts if part)


def address_rule(of: Callable[[str], Expr]) -> Expr:
    """Return the formula of `shown_address`; `of` gives a column of the chosen customer."""
    from repbook.scoring.verbs import if_, join, words

    def further(part: Expr) -> Expr:
        return if_(part.is_(""), "", join(words(*_JOINT), part))

    address, street, city = of("address"), of("street"), of("city")
    town = further(if_(city.is_(""), of("area"), city))
    whole = join(street, town, further(of("postcode")))
    return if_(address.is_("").is_(False), address, if_(street.is_(""), "", whole))
