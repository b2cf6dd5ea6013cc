"""Compare cells of an open workbook with what was written to them, and mend what differs."""

from __future__ import annotations

from collections.abc import Mapping

from repbook.adapters.live import text as live_text
from repbook.adapters.live.grid import Grid
from repbook.adapters.live.layout import LiveLayout
from repbook.domain.values import CellError, Value
from repbook.errors import LiveError
from repbook.ooxml.refs import Area
from repbook.record import NamedTuple

# A number may lose its last digits where an application hands it out as a moment.
NEARLY = 1e-8


class Target(NamedTuple):
    """One cell that is written: its table, sheet row and column key."""

    table: str
    row: int
    key: str


def read_back(layout: LiveLayout, wanted: Mapping[Target, Value]) -> None:
    """Compare every cell written; raise LiveError where one does not take its value at all."""
    for table in sorted({target.table for target in wanted}):
        cells = {target: value for target, value in wanted.items() if target.table == table}
        first = min(target.row for target in cells)
        last = max(target.row for target in cells)
        keys = dict.fromkeys(target.key for target in cells)
        columns = layout.columns(table, keys, first, last)
        for target, value in cells.items():
            if not holds(columns[target.key][target.row - first], value):
                number = layout.column(table, target.key)
                area = Area(target.row, number, target.row, number)
                mend(layout, layout.table(table).grid, area, value)


def mend(layout: LiveLayout, grid: Grid, area: Area, value: Value) -> None:
    """Write a cell once more under a format that keeps its value; raise where none does."""
    for look in _looks(value):
        grid.force(area, value, look)
        if holds(grid.read(area)[0][0], value):
            return
    where = f"{grid.name}!{area}"
    raise LiveError("live.not_written", file=layout.file, where=where, value=value)


def _looks(value: Value) -> tuple[str, ...]:
    """Return the number formats under which a cell may keep a value, the likelier first."""
    if isinstance(value, str) and not isinstance(value, CellError):
        return (live_text.AS_TEXT, live_text.GENERAL)
    return (live_text.GENERAL,)


def holds(found: Value, wanted: Value) -> bool:
    """Tell whether a cell holds what was written to it."""
    blank = (None, "")
    if wanted in blank or found in blank:
        return wanted in blank and found in blank
    if isinstance(found, CellError) != isinstance(wanted, CellError):
        return False
    if isinstance(found, str) and isinstance(wanted, str):
        return live_text.same_text(found, wanted)
    if isinstance(found, bool) or isinstance(wanted, bool):
        return found is wanted
    if isinstance(found, int | float) and isinstance(wanted, int | float):
        return abs(found - wanted) <= NEARLY * max(1.0, abs(wanted))
    return False
