"""Let the rows of a table in an open workbook come and go, its filter being lifted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from repbook.adapters.live.busy import patiently
from repbook.adapters.live.journal import Journal
from repbook.adapters.live.layout import LiveLayout, TablePlace, spans
from repbook.errors import FileError, LiveError
from repbook.ooxml.refs import MAX_ROW, Area
from repbook.schema.declare import Kind
from repbook.schema.registry import TABLES

if TYPE_CHECKING:
    from collections.abc import Iterable

FORMATTED = frozenset({Kind.WHOLE, Kind.MONEY, Kind.PERCENT, Kind.DATE, Kind.TIME, Kind.STAMP})


def grow(layout: LiveLayout, journal: Journal, table: str, count: int) -> None:
    """Give a table `count` more rows under its last one, with its formulas and formats.

    The application extends them itself; what it left out is filled in. Raises FileError where the
    sheet ends, LiveError where other cells lie in the way and cannot be moved.
    """
    place = layout.table(table)
    new = place.data._replace(
        first_row=place.data.last_row + 1, last_row=place.data.last_row + count
    )
    if new.last_row + place.totals > MAX_ROW:
        raise FileError(
            "files.sheet_full", file=layout.file, sheet=place.grid.name, table=TABLES[table].name
        )
    if place.totals or _is_taken(place, new):
        _make_room(layout, journal, table, place, new)
    _resize(journal, place, new.last_row)
    journal.note(lambda: place.grid.clear(new))
    layout.forget(table)
    _complete(layout, table, place, new)


def take_in(layout: LiveLayout, journal: Journal, table: str, last: int) -> None:
    """Let a table reach down to a sheet row over what stands there; its formulas go along."""
    place = layout.table(table)
    new = place.data._replace(first_row=place.data.last_row + 1, last_row=last)
    held = place.grid.contents(new)
    journal.note(lambda: place.grid.write(new, held, [False] * len(place.headers)))
    _resize(journal, place, last)
    layout.forget(table)
    _complete(layout, table, place, new)


def shrink(layout: LiveLayout, journal: Journal, table: str, last: int) -> None:
    """End a table at sheet row `last`; the rows below it are emptied, not moved."""
    place = layout.table(table)
    surplus = place.data._replace(first_row=last + 1)
    if place.totals:
        # A totals row closes up with the rows above it.
        delete(layout, journal, table, range(surplus.first_row, surplus.last_row + 1))
        return
    journal.clear(place.grid, surplus, [False] * len(place.headers))
    _resize(journal, place, last)
    layout.forget(table)


def delete(layout: LiveLayout, journal: Journal, table: str, rows: Iterable[int]) -> None:
    """Take sheet rows out of a table; those below close up within the table's columns."""
    place = layout.table(table)
    left = place.data.last_row
    # Rows put back at a table's end do not join it by themselves.
    journal.note(lambda: _end_at(place, place.data.last_row))
    for first, last in reversed(spans(sorted(rows))):
        area = place.data._replace(first_row=first, last_row=last)
        before = place.grid.contents(area)

        def back(area: Area = area, before: object = before) -> None:
            place.grid.do(area, lambda cells: cells.insert("down"))
            place.grid.write(area, before, [False] * len(place.headers))  # type: ignore[arg-type]  # bound above

        journal.do(lambda area=area: place.grid.do(area, lambda cells: cells.delete("up")), back)  # type: ignore[misc]  # binds area
        left -= last - first + 1
    layout.forget(table)
    if layout.table(table).data.last_row != left:
        _resize(journal, layout.table(table), left)
        layout.forget(table)


def _is_taken(place: TablePlace, new: Area) -> bool:
    """Tell whether anything stands where the new rows go."""
    return any(value is not None for row in place.grid.read(new) for value in row)


def _make_room(
    layout: LiveLayout, journal: Journal, table: str, place: TablePlace, new: Area
) -> None:
    """Move what lies below a table down, within the table's columns only."""
    try:
        journal.do(
            lambda: place.grid.do(new, lambda cells: cells.insert("down")),
            lambda: place.grid.do(new, lambda cells: cells.delete("up")),
        )
    except LiveError:
        raise
    except Exception as error:
        facts = {"file": layout.file, "sheet": place.grid.name, "table": TABLES[table].name}
        raise LiveError("live.in_the_way", **facts) from error


def _resize(journal: Journal, place: TablePlace, last: int) -> None:
    """Set a table's last data row."""
    journal.do(lambda: _end_at(place, last), lambda: _end_at(place, place.data.last_row))


def _end_at(place: TablePlace, last: int) -> None:
    area = place.data._replace(first_row=place.data.first_row - 1, last_row=last + place.totals)
    patiently(lambda: place.table.resize(place.grid.sheet.range(str(area))))


def _complete(layout: LiveLayout, table: str, before: TablePlace, new: Area) -> None:
    """Fill in the formulas and number formats that did not extend to the new rows."""
    grid = before.grid
    first = new._replace(last_row=new.first_row)
    formulas = grid.formulas(first)[0]
    row = new.first_row - 1
    above = grid.formulas(new._replace(first_row=row, last_row=row))[0]
    for key in TABLES[table].rules():
        number = layout.column(table, key)
        offset = number - new.first_column
        if not formulas[offset]:
            cells = new._replace(first_column=number, last_column=number)
            grid.fill(cells, above[offset] or _formula(layout, table, key))
    keys = [column.key for column in TABLES[table].columns if column.kind in FORMATTED]
    # They extend together or not at all, so that one tells of all.
    if keys and _extends(layout, table, keys[0], new):
        return
    for key in keys:
        _extend_format(layout, table, key, new)


def _extends(layout: LiveLayout, table: str, key: str, new: Area) -> bool:
    """Tell whether the new rows of a column have the number format of the row above."""
    number = layout.column(table, key)
    column = Area(new.first_row - 1, number, new.last_row, number)
    return layout.table(table).grid.number_format(column) is not None


def _extend_format(layout: LiveLayout, table: str, key: str, new: Area) -> None:
    grid, number = layout.table(table).grid, layout.column(table, key)
    above = Area(new.first_row - 1, number, new.first_row - 1, number)
    look = grid.number_format(above)
    below = new._replace(first_column=number, last_column=number)
    grid.do(below, lambda cells: setattr(cells, "number_format", look))


def _formula(layout: LiveLayout, table: str, key: str) -> str:
    from repbook.adapters.standing import table_names
    from repbook.scoring.excel import formula

    return f"={formula(TABLES[table].rules()[key], table_names(layout, table)).removeprefix('=')}"
