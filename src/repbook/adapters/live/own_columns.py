"""Columns that an open table gets for its user, and those that go again when they are blank."""

from __future__ import annotations

from collections.abc import Sequence

from repbook.adapters.live.busy import patiently
from repbook.adapters.live.journal import Journal
from repbook.adapters.live.layout import LiveLayout, TablePlace
from repbook.errors import LiveError
from repbook.ooxml.refs import Area
from repbook.schema.registry import TABLES


def add_own(layout: LiveLayout, journal: Journal, table: str, headers: Sequence[str]) -> None:
    """Widen a table by blank columns; LiveError where something stands there."""
    place = layout.table(table)
    whole = _whole(place)
    first, last = whole.last_column + 1, whole.last_column + len(headers)
    new = whole._replace(first_column=first, last_column=last)
    if any(value is not None for row in place.grid.read(new) for value in row):
        facts = {"file": layout.file, "sheet": place.grid.name, "table": TABLES[table].name}
        raise LiveError("live.in_the_way", **facts)
    head = new._replace(last_row=new.first_row)
    journal.put(place.grid, head, [list(headers)], [False] * len(headers))
    _resize(journal, place, whole._replace(last_column=last), whole)
    layout.forget(table)


def drop_own(layout: LiveLayout, journal: Journal, table: str, headers: Sequence[str]) -> None:
    """Take those of these columns away that are blank and the table's last."""
    place = layout.table(table)
    whole, count = _whole(place), 0
    for header in reversed(place.headers):
        number = whole.last_column - count
        body = place.data._replace(first_column=number, last_column=number)
        blank = all(value in (None, "") for (value,) in place.grid.read(body))
        if header not in headers or not blank:
            break
        count += 1
    if not count:
        return
    _resize(journal, place, whole._replace(last_column=whole.last_column - count), whole)
    first = whole.last_column - count + 1
    head = Area(whole.first_row, first, whole.first_row, whole.last_column)
    journal.clear(place.grid, head, [False] * count)
    layout.forget(table)


def _whole(place: TablePlace) -> Area:
    data = place.data
    return data._replace(first_row=data.first_row - 1, last_row=data.last_row + place.totals)


def _resize(journal: Journal, place: TablePlace, new: Area, old: Area) -> None:
    def to(area: Area) -> None:
        patiently(lambda: place.table.resize(place.grid.sheet.range(str(area))))

    journal.do(lambda: to(new), lambda: to(old))
