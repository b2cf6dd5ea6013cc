"""Write the cells that stand outside the tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from repbook.book.defined_names import door_name, landing, press_name
from repbook.book.evaluate import Evaluator
from repbook.build.checks import cell_check
from repbook.build.places import on_sheet
from repbook.build.styles import PAGES, TONES, Formats
from repbook.build.tables import data_bar
from repbook.build.texts import sheet_writer
from repbook.build.tokens import DEEP, MID, WARN
from repbook.domain.values import Value
from repbook.ooxml.refs import parse_area
from repbook.schema.buttons import BY_KEY
from repbook.schema.declare import Sheet, SheetCell, Tone
from repbook.scoring.expr import Expr

ONE_LINE, TWO_LINES = 15, 28

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet


class CellWriter:
    """Writes the declared cells of one sheet with their values, links, checks and highlights."""

    def __init__(
        self, sheet: Worksheet, declared: Sheet, formats: Formats, lang: str, values: Evaluator
    ) -> None:
        self._sheet, self._declared, self._formats = sheet, declared, formats
        self._lang, self._values = lang, values
        self._text = sheet_writer(declared.key, lang)

    def write(self) -> None:
        """Write every cell."""
        for cell in self._declared.cells:
            look = self._look(cell)
            if cell.merge:
                self._sheet.merge_range(cell.merge, "", look)
            self._content(cell, look)
            check = cell_check(cell, self._lang)
            if check is not None:
                self._sheet.data_validation(cell.ref, check)
            for condition, tone in ((cell.highlight, cell.tone), *filter(None, (cell.second,))):
                if condition is not None:
                    self._highlight(cell, condition, tone)
            if cell.bar:
                self._sheet.conditional_format(cell.ref, data_bar(cell.bar))
            if cell.spark:
                self._spark(cell)

    def _look(self, cell: SheetCell) -> Format:
        if cell.style in PAGES:
            return self._formats.page(cell.style, cell.kind, cell.align)
        return self._formats.cell(cell.style, cell.kind, tall=_is_tall(cell, self._declared))

    def _content(self, cell: SheetCell, look: Format) -> None:
        text = cell.text.get(self._lang) if cell.text else ""
        if cell.link and not cell.press:
            target = on_sheet(cell.link, self._lang, landing(cell.link))
            self._sheet.write_url(cell.ref, f"internal:{target}", look, text)
        if cell.doors:
            self._sheet.write_url(cell.ref, f"internal:{door_name(cell.key)}", look, text)
        if cell.press:
            tip = BY_KEY[cell.press].tip.get(self._lang)
            self._sheet.write_url(cell.ref, f"internal:{press_name(cell.press)}", look, text, tip)
        if cell.rule is not None:
            written = self._text(cell.rule)
            write_formula(self._sheet, cell.ref, written, look, self._values.cell(cell.key))
        elif text:
            self._sheet.write_string(cell.ref, text, look)
        else:
            self._sheet.write_blank(cell.ref, None, look)

    def _spark(self, cell: SheetCell) -> None:
        """Draw columns in the cell, the last one apart; XlsxWriter hides no text below them."""
        places = {each.key: each.ref for each in self._declared.cells}
        first, last = (places[key] for key in cell.spark)
        looks = {"series_color": MID, "last_color": DEEP, "negative_color": WARN}
        shown = {"type": "column", "last_point": True, "negative_points": True}
        reference = on_sheet(self._declared.key, self._lang, f"{first}:{last}")
        self._sheet.add_sparkline(cell.ref, {"range": reference, **shown, **looks})

    def _highlight(self, cell: SheetCell, condition: Expr, tone: Tone) -> None:
        look = self._formats.difference(TONES[tone])
        rule = {"type": "formula", "criteria": f"={self._text(condition)}"}
        self._sheet.conditional_format(cell.merge or cell.ref, rule | {"format": look})


def write_formula(sheet: Worksheet, ref: str, text: str, look: Format, value: Value) -> None:
    """Write a formula with its value."""
    sheet.write_formula(ref, f"={text}", look, value)


def _is_tall(cell: SheetCell, declared: Sheet) -> bool:
    """Tell whether a cell has room for two lines."""
    place = parse_area(cell.merge or cell.ref)
    rows = range(place.first_row, place.last_row + 1)
    return sum(declared.content.heights.get(row, ONE_LINE) for row in rows) >= TWO_LINES
