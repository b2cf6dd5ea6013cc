"""One sheet of an open workbook, read and written by blocks: one call to Excel each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeVar

from repbook.adapters.live import excel as live_excel
from repbook.adapters.live import text as live_text
from repbook.adapters.live.busy import patiently
from repbook.domain.values import CellError, Value
from repbook.ooxml.celltext import may_run
from repbook.ooxml.cellxml import Formula
from repbook.ooxml.refs import Area

if TYPE_CHECKING:
    import xlwings

Content = Value | Formula
Block = Sequence[Sequence[Content]]
# Excel refuses a block that holds a text longer than this; such a text is written by itself.
LONG = 8000
T = TypeVar("T")


class Grid:
    """The cells of one sheet."""

    def __init__(self, sheet: xlwings.Sheet, name: str) -> None:
        self.sheet = sheet
        self.name = name

    def read(self, area: Area) -> list[list[Value]]:
        """Return the values of a block, as the file adapter gives them."""
        raw = self._with(area, lambda cells: live_excel.raw_rows(cells, _shape(area)))
        return [[live_excel.value_of(value) for value in row] for row in raw]

    def formulas(self, area: Area) -> list[list[str]]:
        """Return the formulas of a block, each with its equals sign; no text for a constant."""
        found: object = self._with(area, lambda cells: cells.formula)
        rows = live_excel.rows_of(found, _shape(area))
        return [[text if str(text)[:1] == "=" else "" for text in row] for row in rows]

    def contents(self, area: Area) -> list[list[Content]]:
        """Return what stands in a block, formulas as such, so that it can be put back."""
        pairs = zip(self.read(area), self.formulas(area), strict=True)
        return [[_content(*cell) for cell in zip(*row, strict=True)] for row in pairs]

    def write(self, area: Area, rows: Block, text_columns: Sequence[bool]) -> None:
        """Put values into a block. Text stays text, whatever it looks like.

        `text_columns` tells which columns are formatted as text where nobody changed that.
        """
        loosened = [n for n, text in enumerate(text_columns) if text and _has_number(rows, n)]
        for n in loosened:
            # A text cell would make a text of a number that is put into it.
            self._format(_column(area, n), live_text.GENERAL)
        plain = [
            n not in loosened and self._keeps(area, rows, n, text)
            for n, text in enumerate(text_columns)
        ]
        alone: list[tuple[int, int]] = []
        block = []
        for r, row in enumerate(rows):
            held = [_assigned(value, plain[c]) for c, value in enumerate(row)]
            for c, value in enumerate(row):
                if isinstance(value, Formula) or _is_long(value):
                    alone.append((r, c))
                    held[c] = ""
            block.append(held)
        self._with(area, lambda cells: _assign(cells, block))
        for r, c in alone:
            self._write_alone(_cell(area, r, c), rows[r][c], plain[c])
        for n in loosened:
            self._format(_column(area, n), live_text.AS_TEXT)

    def clear(self, area: Area) -> None:
        """Empty a block; its looks stay."""
        self._with(area, lambda cells: cells.clear_contents())

    def force(self, area: Area, value: Value, look: str) -> None:
        """Write one cell that took a value otherwise than meant, under a format that keeps it."""

        def put(cells: xlwings.Range) -> None:
            cells.number_format = look
            cells.raw_value = _assigned(value, look == live_text.AS_TEXT)

        self._with(area, put)

    def fill(self, area: Area, formula: str) -> None:
        """Put one formula into every cell of a block."""
        self._with(area, lambda cells: setattr(cells, "formula", formula))

    def number_format(self, area: Area) -> str | None:
        """Return the number format of a block, None where its cells differ."""
        return self._with(area, lambda cells: cells.number_format)

    def do(self, area: Area, what: Callable[[xlwings.Range], T]) -> T:
        """Do anything else with a block."""
        return self._with(area, what)

    def _keeps(self, area: Area, rows: Block, column: int, declared: bool) -> bool:
        """Tell whether a column keeps any text; asked of Excel where a formula could come of it."""
        if not any(isinstance(row[column], str) and _may_run(row[column]) for row in rows):
            return declared
        return self.number_format(_column(area, column)) == live_text.AS_TEXT

    def _format(self, area: Area, look: str) -> None:
        self._with(area, lambda cells: setattr(cells, "number_format", look))

    def _write_alone(self, area: Area, value: Content, plain: bool) -> None:
        if isinstance(value, Formula):
            self.fill(area, f"={value.text.removeprefix('=')}")
        else:
            self._with(area, lambda cells: setattr(cells, "raw_value", _assigned(value, plain)))

    def _with(self, area: Area, what: Callable[[xlwings.Range], T]) -> T:
        return patiently(lambda: what(self.sheet.range(str(area))))


def _shape(area: Area) -> tuple[int, int]:
    return area.last_row - area.first_row + 1, area.last_column - area.first_column + 1


def _cell(area: Area, row: int, column: int) -> Area:
    place = (area.first_row + row, area.first_column + column)
    return Area(*place, *place)


def _content(value: Value, text: str) -> Content:
    """Tell a formula from a text that begins with an equals sign, which gives itself."""
    return Formula(text, value) if text and text != value else value


def _column(area: Area, column: int) -> Area:
    number = area.first_column + column
    return area._replace(first_column=number, last_column=number)


def _has_number(rows: Block, column: int) -> bool:
    return any(isinstance(row[column], float | bool | CellError | Formula) for row in rows)


def _may_run(value: Content) -> bool:
    return isinstance(value, str) and may_run(value)


def _is_long(value: Content) -> bool:
    return isinstance(value, str) and len(value) > LONG


def _assigned(value: Content, plain: bool) -> object:
    """Return what to assign so that the cell holds `value`."""
    if value is None:
        return ""
    if isinstance(value, CellError):
        return str(value)
    if isinstance(value, str) and not plain and live_text.may_change(value):
        return live_text.shielded(value)
    return value


def _assign(cells: xlwings.Range, block: list[list[object]]) -> None:
    cells.raw_value = block[0][0] if len(block) == len(block[0]) == 1 else block
