"""Ranges of cells."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from xlwings import base_classes, utils

from live.bridge import enum
from live.engine import blocks
from live.engine.columns import EntireColumn
from live.engine.formats import format_key
from live.engine.formulas import to_api, to_excel
from live.engine.looks import (
    Colour,
    Font,
    from_characters,
    from_points,
    to_characters,
    to_colour,
    to_number,
    to_points,
)
from live.engine.native import Deletions, Native, speaks_plainly, struct

if TYPE_CHECKING:
    from live.engine.sheets import Sheet
    from live.engine.tables import Table

CONTENTS = blocks.CONTENTS
NOTES = 8
FORMATS = 32 | 64 | 256 | 512  # com.sun.star.sheet.CellFlags: hard, styles, edit, formatted
ROWS, COLUMNS = 1_048_576, 16_384


@speaks_plainly
class Range(base_classes.Range):
    """A rectangle of cells; `model` is the UNO range, `at` its address."""

    max_cells_per_read = None
    max_cells_per_write = None
    sheet: Any = None
    options: Any = None

    def __init__(self, sheet: Sheet, model: Any, arg1_input: str = "") -> None:
        self.sheet, self.model, self.arg1_input = sheet, model, arg1_input
        self.at = model.RangeAddress
        self.options = {}

    @property
    def api(self) -> Native:
        return Native(
            self.model,
            {
                "Value2": lambda: self._values(moments=False),
                "EntireColumn": lambda: EntireColumn(self.model),
            },
        )

    @property
    def row(self) -> int:
        return int(self.at.StartRow) + 1

    @property
    def column(self) -> int:
        return int(self.at.StartColumn) + 1

    @property
    def shape(self) -> tuple[int, int]:
        at = self.at
        return at.EndRow - at.StartRow + 1, at.EndColumn - at.StartColumn + 1

    @property
    def coords(self) -> tuple[str, int, int, int, int]:
        return (self.sheet.name, self.row, self.column, *self.shape)

    def __len__(self) -> int:
        rows, columns = self.shape
        return rows * columns

    def __call__(self, row: int, column: int | None = None) -> Range:
        if column is None:
            row, column = (row - 1) // self.shape[1] + 1, (row - 1) % self.shape[1] + 1
        top, left = self.row + row - 2, self.column + column - 2
        return self.sheet.cut(top, left, top, left)

    def get_address(
        self, row_absolute: bool = True, col_absolute: bool = True, external: bool = False
    ) -> str:
        def cell(row: int, column: int) -> str:
            letters = utils.col_name(column + 1)
            return f"{'$' * col_absolute}{letters}{'$' * row_absolute}{row + 1}"

        at = self.at
        text = cell(at.StartRow, at.StartColumn)
        if len(self) > 1:
            text += f":{cell(at.EndRow, at.EndColumn)}"
        return f"[{self.sheet.book.name}]{self.sheet.name}!{text}" if external else text

    @property
    def address(self) -> str:
        return self.get_address()

    @property
    def raw_value(self) -> Any:
        return self._values(moments=True)

    @raw_value.setter
    def raw_value(self, value: Any) -> None:
        rows, columns = self.shape
        if value is None or value == "":
            self.clear_contents()
        elif isinstance(value, list | tuple):
            held = value if isinstance(value[0], list | tuple) else [value]
            blocks.write(self.model, self._document, held)
        else:
            blocks.write(self.model, self._document, [[value] * columns] * rows)

    @property
    def formula(self) -> Any:
        found = tuple(
            tuple(to_excel(text.removeprefix("'")) for text in row)
            for row in self.model.getFormulaArray()
        )
        return found[0][0] if len(self) == 1 else found

    @formula.setter
    def formula(self, value: Any) -> None:
        """Write one formula into every cell, relative references moving, or a block of them."""
        if isinstance(value, str):
            first = self.model.getCellByPosition(0, 0)
            first.setFormula(to_api(value))
            self._fill()
        else:
            held = value if isinstance(value[0], list | tuple) else [value]
            self.model.setFormulaArray(tuple(tuple(to_api(text) for text in row) for row in held))

    @property
    def formula2(self) -> Any:
        return self.formula

    @formula2.setter
    def formula2(self, value: Any) -> None:
        self.formula = value

    @property
    def has_array(self) -> bool:
        return bool(self.model.ArrayFormula)

    def clear_contents(self) -> None:
        self.model.clearContents(CONTENTS)

    def clear_formats(self) -> None:
        self.model.clearContents(FORMATS)

    def clear(self) -> None:
        self.model.clearContents(CONTENTS | FORMATS | NOTES)

    @property
    def number_format(self) -> str | None:
        key = self.model.NumberFormat
        if key is None:
            return None
        return str(self._document.NumberFormats.getByKey(key).FormatString)

    @number_format.setter
    def number_format(self, text: str) -> None:
        self.model.NumberFormat = format_key(self._document, text)

    @property
    def color(self) -> Colour | None:
        return to_colour(self.model.CellBackColor)

    @color.setter
    def color(self, colour: Colour | str | int | None) -> None:
        self.model.CellBackColor = to_number(colour)

    @property
    def font(self) -> Font:
        return Font(self.model)

    @property
    def wrap_text(self) -> bool:
        return bool(self.model.IsTextWrapped)

    @wrap_text.setter
    def wrap_text(self, wraps: bool) -> None:
        self.model.IsTextWrapped = wraps

    @property
    def row_height(self) -> float:
        return to_points(self.model.Rows.getByIndex(0).Height)

    @row_height.setter
    def row_height(self, points: float) -> None:
        self.model.Rows.Height = from_points(points)

    @property
    def column_width(self) -> float:
        return to_characters(self.model.Columns.getByIndex(0).Width)

    @column_width.setter
    def column_width(self, characters: float) -> None:
        self.model.Columns.Width = from_characters(characters)

    @property
    def row_hidden(self) -> bool:
        return not self.model.Rows.IsVisible

    @row_hidden.setter
    def row_hidden(self, hidden: bool) -> None:
        self.model.Rows.IsVisible = not hidden

    @property
    def column_hidden(self) -> bool:
        return not self.model.Columns.IsVisible

    @column_hidden.setter
    def column_hidden(self, hidden: bool) -> None:
        self.model.Columns.IsVisible = not hidden

    def autofit(self, axis: str | None = None) -> None:
        if axis in (None, "columns", "c"):
            self.model.Columns.OptimalWidth = True
        if axis in (None, "rows", "r"):
            self.model.Rows.OptimalHeight = True

    def select(self) -> None:
        self.sheet.activate()
        self._document.CurrentController.select(self.model)

    def insert(self, shift: str | None = None, copy_origin: object = None) -> None:
        mode = enum("sheet.CellInsertMode", (shift or "down").upper())
        self.sheet.model.insertCells(self.at, mode)
        self.sheet.book.app.moved = True

    def delete(self, shift: str | None = None) -> None:
        self.sheet.model.removeRange(self.at, enum("sheet.CellDeleteMode", (shift or "up").upper()))
        Deletions.count += 1
        self.sheet.book.app.moved = True

    def copy(self, destination: Any = None) -> None:
        target = destination.impl
        corner = (target.at.Sheet, target.at.StartColumn, target.at.StartRow)
        target.sheet.model.copyRange(struct("table.CellAddress", *corner), self.at)

    @property
    def current_region(self) -> Range:
        cursor = self.sheet.model.createCursorByRange(self.model)
        cursor.collapseToCurrentRegion()
        return self.sheet.block(cursor.RangeAddress)

    def end(self, direction: str) -> Range:
        """Return where Ctrl and an arrow lead."""
        upright, step = direction in ("down", "up"), 1 if direction in ("down", "right") else -1
        place = self.at.StartRow if upright else self.at.StartColumn
        limit = ROWS if upright else COLUMNS
        found = _edge(self._line(upright), place, step, limit)
        row, column = (found, self.at.StartColumn) if upright else (self.at.StartRow, found)
        return self.sheet.cut(row, column, row, column)

    @property
    def table(self) -> Table | None:
        for table in self.sheet.tables:
            area = table.range.at
            rows = area.StartRow <= self.at.StartRow <= area.EndRow
            if rows and area.StartColumn <= self.at.StartColumn <= area.EndColumn:
                return table
        return None

    @property
    def _document(self) -> Any:
        return self.sheet.book.model

    def _values(self, *, moments: bool) -> Any:
        rows = blocks.read(self.model, self._document, moments=moments)
        return rows[0][0] if len(self) == 1 else tuple(tuple(row) for row in rows)

    def _fill(self) -> None:
        rows, columns = self.shape
        if rows > 1:
            first = self.model.getCellRangeByPosition(0, 0, 0, rows - 1)
            first.fillAuto(enum("sheet.FillDirection", "TO_BOTTOM"), 1)
        if columns > 1:
            self.model.fillAuto(enum("sheet.FillDirection", "TO_RIGHT"), 1)

    def _line(self, upright: bool) -> list[bool]:
        """Say of the cells of this row or column, up to the last used one, which are filled."""
        used, at = self.sheet.used_range.at, self.at
        if upright:
            cells = self.sheet.cut(0, at.StartColumn, max(used.EndRow, at.StartRow), at.StartColumn)
            return [row[0] != "" for row in cells.model.getDataArray()]
        cells = self.sheet.cut(at.StartRow, 0, at.StartRow, max(used.EndColumn, at.StartColumn))
        return [value != "" for value in cells.model.getDataArray()[0]]


def _edge(filled: list[bool], place: int, step: int, limit: int) -> int:
    def full(at: int) -> bool:
        return 0 <= at < len(filled) and filled[at]

    if full(place) and full(place + step):
        while full(place + step):
            place += step
        return place
    place += step
    while 0 <= place < len(filled) and not full(place):
        place += step
    return place if full(place) else limit - 1 if step > 0 else 0
