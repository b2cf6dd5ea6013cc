"""Tables of an open workbook that are replaced whole: written and read back by blocks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from repbook.adapters.live.columns import input_keys, is_text
from repbook.adapters.live.grid import Grid
from repbook.adapters.live.journal import Journal
from repbook.adapters.live.layout import LiveLayout, spans
from repbook.adapters.live.readback import holds, mend
from repbook.book.changes import ByColumn
from repbook.domain.values import Value
from repbook.ooxml.refs import Area

ROWS = 4000
"""So many rows are held twice at a time: as they are written, and as they are read back."""
Block = Sequence[Sequence[Value]]


def put_columns(layout: LiveLayout, journal: Journal, table: str, rows: ByColumn, old: int) -> None:
    """Put a table's whole content into its rows; those after sheet row `old` have just come.

    Raises LiveError where a cell does not take its value.
    """
    data, grid = layout.table(table).data, layout.table(table).grid
    numbers = {layout.column(table, key): key for key in input_keys(table)}
    for start, end in spans(sorted(numbers)):
        keys = [numbers[number] for number in range(start, end + 1)]
        texts = [is_text(table, key) for key in keys]
        for first, block in _blocks(rows, keys, data.first_row, old):
            area = Area(first, start, first + len(block) - 1, end)
            put = journal.put_new if first > old else journal.put
            put(grid, area, block, texts)
            _read_back(layout, grid, area, block)


def _blocks(
    rows: ByColumn, keys: Sequence[str], first: int, old: int
) -> Iterator[tuple[int, Block]]:
    """Yield blocks of rows with the sheet row each begins in; none has old rows and new ones."""
    place, blank = 0, [None] * len(rows)
    while place < len(rows):
        most = min(ROWS, len(rows) - place)
        left = old - first - place + 1
        count = min(most, left) if left > 0 else most
        some = (rows.columns.get(key, blank)[place : place + count] for key in keys)
        yield first + place, list(zip(*some, strict=True))
        place += count


def _read_back(layout: LiveLayout, grid: Grid, area: Area, block: Block) -> None:
    for row, (found, wanted) in enumerate(zip(grid.read(area), block, strict=True), area.first_row):
        for column, (here, value) in enumerate(zip(found, wanted, strict=True), area.first_column):
            if not holds(here, value):
                mend(layout, grid, Area(row, column, row, column), value)
