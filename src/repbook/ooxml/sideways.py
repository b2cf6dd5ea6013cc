"""Move cells to other columns of their rows; formulas, rules and widths stay as they are."""

from __future__ import annotations

from collections.abc import Callable

from repbook.ooxml.refs import column_letters
from repbook.ooxml.sheetxml import SheetXml


def sideways(data: bytes, target: Callable[[int], int | None], rows: range | None = None) -> bytes:
    """Return a sheet part whose cells stand in the column that `target` gives for theirs.

    In `rows`, or in all of them; None drops the cell. No two columns may have one target.
    """
    xml = SheetXml(data)
    for number in rows or range(1, xml.last_row() + 1):
        row = xml.row(number)
        places = {column: target(column) for column in row.cells}
        if any(old != new for old, new in places.items()):
            cells = {
                new: _placed(row.cells[old], old, new, number)
                for old, new in places.items()
                if new is not None
            }
            xml.put(number, row._replace(cells=cells))
    return xml.render()


def _placed(cell: bytes, old: int, new: int, row: int) -> bytes:
    before = f'<c r="{column_letters(old)}{row}"'.encode()
    return f'<c r="{column_letters(new)}{row}"'.encode() + cell[len(before) :]
