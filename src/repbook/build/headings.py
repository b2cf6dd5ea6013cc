"""The rows above the questions on Qualify: what each slot asks, offers and weighs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from repbook.book.evaluate import Evaluator
from repbook.build.cells import write_formula
from repbook.build.places import QUALIFY, column_at
from repbook.build.styles import ACCENT_PALE, BOXED, WRAPPED, Formats
from repbook.build.tables import HEADER_HEIGHT
from repbook.build.texts import heading_formulas
from repbook.build.tokens import QUIET
from repbook.ooxml.refs import column_letters
from repbook.schema import question_block as blocks
from repbook.schema.declare import PAPER_SIZE
from repbook.schema.registry import TABLES

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

TEXT_HEIGHT = 78
TEXT_LOOK = {**WRAPPED, **BOXED, "bg_color": ACCENT_PALE, "valign": "top", "font_size": PAPER_SIZE}
QUIET_LOOK = {**WRAPPED, "font_color": QUIET, "font_size": PAPER_SIZE}


def write_headings(sheet: Worksheet, formats: Formats, lang: str, values: Evaluator) -> None:
    """Write the heading block with its values; all but the questions' texts are folded away."""
    written = heading_formulas(lang)
    texts, quiet = formats.get(TEXT_LOOK), formats.get(QUIET_LOOK)
    for key, place in blocks.places().items():
        look = texts if place.row == blocks.PARTS["text"].row else quiet
        write_formula(sheet, _ref(place), written[key], look, values.cell(key))
    for place, number in blocks.constants().items():
        sheet.write_number(_ref(place), number, quiet)
    _captions(sheet, formats, lang)
    sheet.set_row(blocks.PARTS["text"].row - 1, TEXT_HEIGHT)
    for row in range(blocks.PARTS["text"].row + 1, blocks.LAST_ROW + 1):
        sheet.set_row(row - 1, None, None, {"level": 1, "hidden": True})
    header = TABLES[QUALIFY].header_row
    sheet.set_row(header - 1, HEADER_HEIGHT, None, {"collapsed": True})


def _captions(sheet: Worksheet, formats: Formats, lang: str) -> None:
    look = formats.get(QUIET_LOOK | {"text_wrap": False})
    for part in blocks.PARTS.values():
        if part.caption.en:
            sheet.write_string(part.row - 1, 0, part.caption.get(lang), look)


def _ref(place: blocks.Place) -> str:
    return f"{column_letters(column_at(TABLES[QUALIFY], place.above))}{place.row}"
