"""Tell what a list holds by its headers: customers, calls or orders (M36)."""

from __future__ import annotations

from collections.abc import Mapping as Table
from dataclasses import replace

from repbook.domain.reading.folding import fold_label
from repbook.domain.reading.headers import SURE
from repbook.domain.reading.mapping import SHAPE, Mapping, guess
from repbook.errors import Refused
from repbook.features.imports.import_fields import (
    GUESSED,
    KINDS,
    NEEDED,
    PEOPLE,
    Listing,
    fields,
    links,
    refined,
    targets,
    with_day_of_time,
    with_names_in_words,
)
from repbook.schema.declare import Role
from repbook.schema.registry import CUSTOMERS
from repbook.schema.roles import having

ORDERS = "orders"
_ROW_ID = "id"
_ORDERED = ("order_id", "day", "amount")
"""What every row of an order list says."""


def guess_kind(listing: Listing) -> str:
    """Return what a list holds by its headers: customers, calls or orders; Refused where unsure.

    What every row needs must stand under a known header: a column that only looks like dates
    makes no list a call log. Orders need an amount, calls what happened.
    """
    guesses = {kind: _guessed(listing, kind) for kind in KINDS}
    found = {kind: _by_headers(guessed, kind) for kind, guessed in guesses.items()}
    fit = [
        kind
        for kind, keys in found.items()
        if all(key in keys for key in _wanted(kind, keys)) and links(kind, keys)
    ]
    if PEOPLE in fit:
        if _is_of_people(found):
            return PEOPLE
        fit.remove(PEOPLE)
    if ORDERS in fit and CUSTOMERS in fit and _is_of_orders(guesses):
        fit.remove(CUSTOMERS)
    if len(fit) > 1 and "calls" in fit:
        fit = _without_doubtful_calls(listing, fit, found)
    if not fit:
        raise Refused("bring.unknown_kind", file=listing.name, choices=KINDS)
    sure = {kind: (len(found[kind]), _sureness(guesses[kind])) for kind in fit}
    best = [kind for kind in fit if sure[kind] == max(sure.values())]
    return best[0] if len(best) == 1 else _needier(best)


def _guessed(listing: Listing, kind: str) -> Mapping:
    found = guess(listing.headers, listing.samples, fields(kind))
    found = with_names_in_words(found, kind, listing.samples)
    return with_day_of_time(found, kind, listing.samples)


def _is_of_people(found: Table[str, Table[str, int]]) -> bool:
    """Tell whether rows say of a person what no card does: her role in buying, how well known.

    A list of firms tells its own kind by what people have not, such as an industry.
    """
    if not found[PEOPLE].keys() & {*having(Role.TELLS, table=PEOPLE)}:
        return False
    firms = {*having(Role.TELLS, table=CUSTOMERS)} - targets(PEOPLE).keys()
    return not found[CUSTOMERS].keys() & firms


def _is_of_orders(guesses: Table[str, Mapping]) -> bool:
    """Tell whether rows have an order's number, day and amount, which say nothing of customers.

    An order list tells much of its customers, yet each row is one order; a list of deals has a
    number, a day and an amount too, which its customers' cards hold.
    """
    sure = {c.key: c.position for c in guesses[ORDERS].columns if c.confidence >= SURE}
    if not all(key in sure for key in _ORDERED):
        return False
    told = {column.position for column in guesses[CUSTOMERS].columns if column.key is not None}
    return not told & {sure["order_id"], sure["day"]}


def without_sales(listing: Listing, kind: str, mapping: Mapping) -> Mapping:
    """Leave what is of one order out where customers are taken from a list of orders.

    That is its amount, and the number that is the order's own beside the one that people say.
    """
    if kind != CUSTOMERS:
        return mapping
    guesses = {kind: _guessed(listing, kind) for kind in (CUSTOMERS, ORDERS)}
    if not _is_of_orders(guesses):
        return mapping
    own = {c.position for c in guesses[ORDERS].columns if c.key in ("amount", "cost")}
    own |= {c.position for c in mapping.columns if fold_label(c.header) == _ROW_ID}
    columns = tuple(
        column._replace(key=None, confidence=0.0, why="intake.why_nothing")
        if column.position in own and column.why in GUESSED
        else column
        for column in mapping.columns
    )
    return replace(mapping, columns=columns)


def _wanted(kind: str, keys: Table[str, int]) -> tuple[str, ...]:
    """Return what every row needs; persons without a firm are customers by themselves."""
    persons = kind == "customers" and "contact" in keys
    return tuple(key for key in NEEDED[kind] if not (persons and key == "name"))


def _needier(kinds: list[str]) -> str:
    """Return the kind that asks most of a row: a date, or a date and an amount."""
    return max(kinds, key=lambda kind: (len(NEEDED[kind]), "day" in NEEDED[kind]))


def _without_doubtful_calls(
    listing: Listing, fit: list[str], found: Table[str, Table[str, int]]
) -> list[str]:
    """Leave calls out of a list that describes customers and does not say what happened.

    A list that names what tells its kind says what it is, beside the columns that many share.
    Refused where a name, a phone and a date could be either, and no customer stands twice.
    """
    if found["calls"].keys() & {*having(Role.TELLS, table="calls")}:
        return fit
    if found["customers"].keys() & {*having(Role.TELLS, table="customers")}:
        return [kind for kind in fit if kind != "calls"]
    keys = found["customers"]
    who = keys["name"] if "name" in keys else keys.get("contact")
    if "phone" in keys and who is not None and not _repeats(listing, who):
        raise Refused("bring.unknown_kind", file=listing.name, choices=("customers", "calls"))
    return fit


def _repeats(listing: Listing, place: int) -> bool:
    names = [line.cells[place] for line in listing.rows if line.cells[place] != ""]
    return len(set(names)) < len(names)


def _by_headers(guessed: Mapping, kind: str) -> dict[str, int]:
    columns = refined(guessed, kind).columns
    return {c.key: c.position for c in columns if c.key is not None and c.confidence > SHAPE}


def _sureness(guessed: Mapping) -> float:
    return round(sum(column.confidence for column in guessed.columns), 2)
