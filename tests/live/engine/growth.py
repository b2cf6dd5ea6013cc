"""Give a table more rows or fewer, as Excel does when a table is resized.

Setting a database range's area makes LibreOffice compile every formula that names any table anew:
half a minute where 10,000 customers have theirs. Cells put in or taken out within the range are
not a tenth of that, so where it can be a table is resized by these.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from live.bridge import enum
from live.engine.native import Deletions, struct

_INPUT = 1 | 2 | 4  # com.sun.star.sheet.CellFlags: numbers, dates, texts


class Body(NamedTuple):
    """The data rows of a table: document and sheet, columns, first and last row, from 0."""

    document: Any
    place: int
    left: int
    right: int
    top: int
    last: int

    @property
    def sheet(self) -> Any:
        """Return the UNO sheet, anew each time: it may die when cells are taken out."""
        return self.document.Sheets.getByIndex(self.place)

    def cells(self, top: int, bottom: int) -> Any:
        """Return the cells of some rows."""
        return self.sheet.getCellRangeByPosition(self.left, top, self.right, bottom)

    def copy(self, top: int, bottom: int, to: int) -> None:
        """Copy rows with all they have."""
        source = (self.place, self.left, top, self.right, bottom)
        target = struct("table.CellAddress", self.place, self.left, to)
        self.sheet.copyRange(target, struct("table.CellRangeAddress", *source))

    def put_in(self, row: int, count: int) -> None:
        """Put empty cells in before a row; what lies below moves down."""
        cells = self.cells(row, row + count - 1).RangeAddress
        self.sheet.insertCells(cells, enum("sheet.CellInsertMode", "DOWN"))

    def take_out(self, row: int, count: int) -> None:
        """Take cells out; what lies below moves up."""
        cells = self.cells(row, row + count - 1).RangeAddress
        self.sheet.removeRange(cells, enum("sheet.CellDeleteMode", "UP"))
        Deletions.count += 1

    @property
    def stretches(self) -> bool:
        """Say whether references to the rows follow cells put in; a single row's would move."""
        return self.last > self.top


def grow(table: Any, body: Body, bottom: int) -> None:
    """Extend a table down to the row `bottom`.

    New rows take on the last one's formulas, formats and validations; what was typed there
    already stays, as its values.
    """
    count, new = bottom - body.last, body.cells(body.last + 1, bottom)
    typed = new.getDataArray()
    if body.stretches:
        body.put_in(body.last, count)
        body.copy(bottom, bottom, body.last)
        if _lies_below(body, bottom):
            body.take_out(bottom + 1, count)
    else:
        _set_end(table, count)
    _copy_down(body, bottom)
    body.cells(body.last + 1, bottom).clearContents(_INPUT)
    if any(value != "" for row in typed for value in row):
        _restore(body, typed)


def shrink(table: Any, body: Body, bottom: int) -> None:
    """Let a table end with the row `bottom`; the rows below stay, their formulas as values.

    A formula that speaks of its row in the table fails below it, and spoils those it is shared
    with.
    """
    count, left = body.last - bottom, body.cells(bottom + 1, body.last)
    held = left.getDataArray()
    left.setDataArray(tuple(tuple("" if cell is None else cell for cell in row) for row in held))
    if bottom > body.top:
        body.put_in(body.last + 1, count)
        body.copy(bottom + 1, body.last, body.last + 1)
        body.take_out(bottom + 1, count)
    else:
        _set_end(table, -count)


def _set_end(table: Any, more: int) -> None:
    area = table.DataArea
    area.EndRow += more
    table.DataArea = area


def _lies_below(body: Body, row: int) -> bool:
    cursor = body.sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    return bool(cursor.RangeAddress.EndRow > row)


def _copy_down(body: Body, bottom: int) -> None:
    """Copy the last row, then twice as much each time."""
    done = body.last
    while done < bottom:
        count = min(done - body.last + 1, bottom - done)
        body.copy(done - count + 1, done, done + 1)
        done += count


def _restore(body: Body, typed: Any) -> None:
    """Put back what stood in the input columns."""
    texts = body.cells(body.last, body.last).getFormulaArray()[0]
    for offset in (offset for offset, text in enumerate(texts) if text[:1] != "="):
        column, top = body.left + offset, body.last + 1
        cells = body.sheet.getCellRangeByPosition(column, top, column, top + len(typed) - 1)
        cells.setDataArray(tuple((row[offset],) for row in typed))
