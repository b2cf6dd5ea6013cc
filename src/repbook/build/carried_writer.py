"""Write texts that stay texts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from repbook.build.styles import AS_TEXT, Formats
from repbook.ooxml.celltext import may_run

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet


class TextWriter:
    """Writes strings on one sheet, never a number, a link or a formula."""

    def __init__(self, sheet: Worksheet, formats: Formats) -> None:
        self._sheet, self._formats = sheet, formats

    def text(self, row: int, column: int, text: str, look: dict[str, Any]) -> None:
        """Write one cell, counted from 0."""
        self._sheet.write_string(row, column, text, self._look(text, look))

    def wide(self, row: int, columns: tuple[int, int], text: str, look: dict[str, Any]) -> None:
        """Write one cell that reaches over several columns."""
        made = self._look(text, look)
        self._sheet.merge_range(row, columns[0], row, columns[1], "", made)
        self._sheet.write_string(row, columns[0], text, made)

    def _look(self, text: str, look: dict[str, Any]) -> Format:
        made = self._formats.get(look | {"num_format": AS_TEXT})
        return self._formats.marked(made) if may_run(text) else made
