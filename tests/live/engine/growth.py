"""Extend a table's last row downwards, as Excel does when a table is resized."""

from __future__ import annotations

from typing import Any

from live.engine.native import struct

_FORMULAS = 16
_INPUT = 1 | 2 | 4  # com.sun.star.sheet.CellFlags: numbers, dates, texts


def extend(sheet: Any, area: Any, last: int, bottom: int) -> None:
    """Give the rows after `last` down to `bottom` its formulas, formats and validations.

    What was already typed there stays, as its values. Rows are counted from 0.
    """
    if bottom <= last:
        return
    new = sheet.getCellRangeByPosition(area.StartColumn, last + 1, area.EndColumn, bottom)
    typed = new.getDataArray()
    _copy_down(sheet, area, last, bottom)
    new.clearContents(_INPUT)
    if any(value != "" for row in typed for value in row):
        _restore(sheet, area, last, typed)


def _copy_down(sheet: Any, area: Any, last: int, bottom: int) -> None:
    """Copy the last row, then twice as much each time."""
    done = last
    while done < bottom:
        count = min(done - last + 1, bottom - done)
        source = struct(
            "table.CellRangeAddress",
            area.Sheet,
            area.StartColumn,
            done - count + 1,
            area.EndColumn,
            done,
        )
        sheet.copyRange(struct("table.CellAddress", area.Sheet, area.StartColumn, done + 1), source)
        done += count


def _restore(sheet: Any, area: Any, last: int, typed: Any) -> None:
    """Put back what stood in the input columns."""
    formulas = sheet.getCellRangeByPosition(area.StartColumn, last, area.EndColumn, last)
    computed = [text.startswith("=") for text in formulas.getFormulaArray()[0]]
    for offset, is_computed in enumerate(computed):
        if not is_computed:
            column, rows = area.StartColumn + offset, (last + 1, last + len(typed))
            cells = sheet.getCellRangeByPosition(column, rows[0], column, rows[1])
            cells.setDataArray(tuple((row[offset],) for row in typed))
