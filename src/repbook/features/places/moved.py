"""Find anew where customers are whose area, address or postcode an action changes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from repbook.book.changes import Changes
from repbook.book.ports import Book
from repbook.book.snapshot import Snapshot, as_text
from repbook.domain.locating.found import Found, How
from repbook.domain.values import Value
from repbook.features.places.table import ASKED, LOCATED, WATCHED, WRITTEN
from repbook.record import NamedTuple
from repbook.schema.registry import CUSTOMERS, TABLES

ACTION = PLACES = "places"


class Moved(NamedTuple):
    """A customer that is brought or moves: what it will hold, and the row that is written."""

    held: Mapping[str, Value]
    row: dict[str, Value]
    before: Mapping[str, Value]
    """What it held on file, nothing for a new one."""


def note_along(book: Book, before: Snapshot, changes: Changes, typed: bool) -> None:
    """Add where the customers are that an action brings or moves, in its own changes.

    Nothing is read, the data neither, before Find places was asked for in this workbook; of the
    rows on file none but those that move. Areas that are left in doubt get their row; the rows of
    those that customers leave and come to are counted anew.
    """
    if changes.action == ACTION or not before.setting(ASKED):
        return
    from repbook.features.places.finding import (
        Area,
        count_area,
        find_text,
        finder_of,
        new_areas,
        recount,
        written,
    )
    from repbook.features.places.rows import area_key, read_rows

    held = _held(book, changes)
    finder = finder_of(before)
    if finder is None:
        return
    moved = list(_moved(held, changes))
    named = {as_text(each.get("area")) for one in moved for each in (one.held, one.before)}
    areas = read_rows(held, finder, Changes(ACTION), {area_key(area) for area in named if area})
    seen: dict[str, Area] = {}
    left: dict[str, Area] = {}
    for one in moved:
        texts = {key: as_text(one.held.get(key)) for key in WATCHED}
        found = find_text(texts, finder, areas)
        one.row.update(written(before, found))
        if texts["area"]:
            count_area(seen, texts["area"], found)
        was = _was(before, one)
        if was is not None and (area := as_text(one.before.get("area"))):
            count_area(left, area, was)
    recount(held, areas, seen, left, changes)
    changes.insert(PLACES, new_areas(before, areas, seen.items()))


def _was(snapshot: Snapshot, one: Moved) -> Found | None:
    """Return what was last found for a customer, None where it was not looked for."""
    code = snapshot.code(LOCATED, one.before.get(LOCATED))
    return None if code is None else Found(How(code), None)


def _held(book: Book, changes: Changes) -> Snapshot:
    """Read Places, and what is on file of the customers that are changed."""
    reads = {PLACES: TABLES[PLACES].keys()}
    rows = list(_updated(changes))
    if not rows:
        return book.read(reads)
    reads[CUSTOMERS] = ("id", *WATCHED, *WRITTEN)
    only = rows[0]
    if len(rows) == 1 and isinstance(only, str):
        return book.read_card(reads, only)
    return book.read(reads)


def _updated(changes: Changes) -> Iterator[str | int]:
    """Yield the rows on file whose place may move."""
    for key, values in changes.updates.get(CUSTOMERS, {}).items():
        if not values.keys().isdisjoint(WATCHED):
            yield key


def _moved(held: Snapshot, changes: Changes) -> Iterator[Moved]:
    """Yield the customers whose place is to be found; of those that were typed none."""
    for row in changes.inserts.get(CUSTOMERS, ()):
        if row.get("lat") is None and any(row.get(key) for key in WATCHED):
            yield Moved(row, row, {})
    if (rows := held.tables.get(CUSTOMERS)) is None:
        return
    from repbook.features.places.rows import is_typed

    for key in _updated(changes):
        place = key if isinstance(key, int) else rows.index().get(key)
        if place is None or is_typed(rows, place):
            continue
        new = changes.updates[CUSTOMERS][key]
        before = {one: rows.get(place, one) for one in (*WATCHED, LOCATED)}
        yield Moved({**before, **new}, new, before)
