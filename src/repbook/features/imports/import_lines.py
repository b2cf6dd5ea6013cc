"""Orders of several lines: a row that leaves its order's columns blank goes on with the one above."""

from __future__ import annotations

from collections.abc import Mapping as Table
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from repbook.domain.reading.folding import fold_label
from repbook.domain.reading.headers import bare_header
from repbook.domain.reading.mapping import Guess, Mapping
from repbook.features.imports.import_beside import filled
from repbook.features.imports.import_fields import IDENTITY, LINK, Item, Line, Listing, as_words
from repbook.features.imports.import_headers import CURRENCY, LINE_AMOUNT, PRICE, names_of
from repbook.features.imports.import_returns import QUANTITY, REFUNDED, telling_columns
from repbook.features.imports.import_sums import is_number
from repbook.features.kernel.words import joined

KIND = "orders"
# What each line of an order says for itself; all else holds for the whole order.
_OF_LINE = ("product", "amount", "cost", "note", "line")
_PARTS = (PRICE, LINE_AMOUNT)
Order = list[int]
"""The places in a list of the rows of one order, its first row first."""


class Telling(NamedTuple):
    """The columns that tell of an order by their places: whose it is, what is said once, of lines."""

    order: int | None
    day: int | None
    who: frozenset[int]
    once: frozenset[int]
    lines: frozenset[int]


def line_columns(mapping: Mapping) -> dict[str, int]:
    """Return the columns that fill no field and tell what a line comes to, by what they are."""
    names = {fold_label(name): part for part in _PARTS for name in names_of(KIND, part)}
    found: dict[str, int] = {}
    for column in _free(mapping):
        if part := names.get(fold_label(bare_header(column.header))):
            found.setdefault(part, column.position)
    for place, part in telling_columns(mapping).items():
        if part == QUANTITY:
            found.setdefault(part, place)
    return found


def with_heads(listing: Listing, mapping: Mapping) -> tuple[Listing, list[Order]]:
    """Return a list whose further lines name their order too, and the rows of each order."""
    telling = _telling(mapping)
    rows: list[Line] = []
    orders: dict[int, Order] = {}
    named: dict[str, int] = {}
    above: int | None = None
    for here, (number, cells) in enumerate(listing.rows):
        name = _order_of(cells, telling)
        first = named.get(name) if name else above
        if first is None or not _goes_on(cells, rows[first].cells, telling):
            first = here
            orders[first] = []
        else:
            head = rows[first].cells
            cells = [
                head[place] if place in telling.once and not filled(cell) else cell
                for place, cell in enumerate(cells)
            ]
        orders[first].append(here)
        rows.append(Line(number, cells))
        named |= {name: first} if name else {}
        above = first
    return replace(listing, rows=rows), list(orders.values())


def _telling(mapping: Mapping) -> Telling:
    known = mapping.positions()
    whose = {key: place for key, place in known.items() if key in ("name", LINK[KIND], *IDENTITY)}
    told = telling_columns(mapping)
    currencies = {fold_label(name) for name in names_of(KIND, CURRENCY)}
    once = {place for key, place in known.items() if key not in _OF_LINE}
    once |= {place for place, part in told.items() if part not in (QUANTITY, REFUNDED)}
    once |= {c.position for c in _free(mapping) if fold_label(bare_header(c.header)) in currencies}
    lines = {known[key] for key in _OF_LINE if key in known} | {*line_columns(mapping).values()}
    order, day = known.get("order_id"), known.get("day")
    return Telling(order, day, frozenset(whose.values()), frozenset(once), frozenset(lines))


def _free(mapping: Mapping) -> Sequence[Guess]:
    return [column for column in mapping.unused() if column.why != "intake.why_given"]


def _order_of(cells: Sequence[Item], telling: Telling) -> str:
    return as_words(cells[telling.order]) if telling.order is not None else ""


def _goes_on(cells: Sequence[Item], head: Sequence[Item], telling: Telling) -> bool:
    """Tell whether a row is a line of the order of another: it names nobody else, and no other day.

    A row of the same order id may repeat all; one without an id says in words what it is of, since
    mere numbers are a sum, and leaves the customer blank where the order has no id either.
    """
    if not any(filled(cells[place]) for place in telling.lines):
        return False
    who = [place for place in telling.who if filled(cells[place])]
    if any(cells[place] != head[place] for place in who):
        return False
    if _order_of(cells, telling):
        return True
    named, day = bool(_order_of(head, telling)), telling.day
    if day is not None and filled(cells[day]) and not (named and cells[day] == head[day]):
        return False
    return (named or not who) and any(filled(cell) and not is_number(cell) for cell in cells)


def headers_of(mapping: Mapping, places: Table[str, int]) -> str:
    """Return the headers of columns, for people."""
    return joined(mapping.columns[place].header for place in sorted(places.values()))
