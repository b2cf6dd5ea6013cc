"""Where a table's cells go when rows leave it, and what that does to formulas."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from repbook.ooxml.celltext import escape, unescape
from repbook.ooxml.formulas import Move, moved
from repbook.ooxml.index import TableInfo
from repbook.ooxml.refs import Area, column_letters

_FORMULA = re.compile(rb"(<f\b)([^>]*)>([^<]*)(</f>)")
_BLOCK_REF = re.compile(rb'\sref="[^"]*"')


class Compaction(NamedTuple):
    """The rows of `table` that stay; they close up in order, and a totals row follows."""

    table: TableInfo
    survivors: Sequence[int]

    def place(self, area: Area) -> Area | None:
        """Return where a block goes, None where all of it left; blocks beside stay."""
        table = self.table
        if area.first_column < table.first_col or area.last_column > table.last_col:
            return area
        first, last = self._first(area.first_row), self._last(area.last_row)
        return area._replace(first_row=first, last_row=last) if first <= last else None

    def _first(self, row: int) -> int:
        return self._rank(row, bisect_left(self.survivors, row) + 1)

    def _last(self, row: int) -> int:
        return self._rank(row, bisect_right(self.survivors, row))

    def _rank(self, row: int, rank: int) -> int:
        table = self.table
        if row <= table.header_row:
            return row
        if row <= table.last_row:
            return table.header_row + rank
        gone = table.last_row - table.header_row - len(self.survivors)
        return row - gone if table.totals_row and row == table.last_row + 1 else row


class Growth(NamedTuple):
    """`rows` come in below the last data row of `table`; a totals row makes room."""

    table: TableInfo
    rows: int

    def place(self, area: Area) -> Area:
        """Return the block as it is after: longer where it ended with the data."""
        table = self.table
        if area.first_column < table.first_col or area.last_column > table.last_col:
            return area
        if area.last_row == table.last_row and area.first_row < area.last_row:
            return area._replace(last_row=area.last_row + self.rows)
        if area.first_row == area.last_row == table.last_row + 1 and table.totals_row:
            return area._replace(
                first_row=area.first_row + self.rows, last_row=area.last_row + self.rows
            )
        return area


def moved_cell(cell: bytes, column: int, row: int, move: Move | None, sheet_name: str) -> bytes:
    """Return a cell's XML at its new place, its own formula's references moved along, if any."""
    ref = f'<c r="{column_letters(column)}{row}"'.encode()
    cell = ref + cell[cell.index(b'"', 6) + 1 :]
    if b"<f" not in cell:
        return cell

    def change(found: re.Match[bytes]) -> bytes:
        text = found[3]
        if move is not None:
            text = escape(moved(unescape(text.decode()), move, sheet_name)).encode()
        attributes = found[2]
        if b't="array"' in attributes:
            own = f' ref="{column_letters(column)}{row}"'.encode()
            attributes = _BLOCK_REF.sub(lambda _: own, attributes)
        return b"%s%s>%s%s" % (found[1], attributes, text, found[4])

    return _FORMULA.sub(change, cell)
