"""Write the cells that stand outside the tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from repbook.build.checks import cell_check
from repbook.build.places import on_sheet, sheet_names
from repbook.build.styles import TONES, Formats
from repbook.domain.values import Value
from repbook.ooxml.refs import parse_area
from repbook.scoring.excel import formula
from repbook.workbook.declare import Sheet, SheetCell
from repbook.workbook.evaluate import Evaluator
from repbook.workbook.sheets import SHEETS

ONE_LINE, TWO_LINES = 15, 28

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet


def write_cells(
    sheet: Worksheet, declared: Sheet, formats: Formats, lang: str, values: Evaluator
) -> None:
    """Write the declared cells of a sheet with their values, links, checks and highlights."""
    for cell in declared.cells:
        look = formats.cell(cell.style, cell.kind, tall=_is_tall(cell, declared))
        if cell.merge:
            sheet.merge_range(cell.merge, "", look)
        _write(sheet, cell, declared, look, lang, values)
        check = cell_check(cell, lang)
        if check is not None:
            sheet.data_validation(cell.ref, check)
        _highlight(sheet, cell, declared, formats, lang)


def _is_tall(cell: SheetCell, declared: Sheet) -> bool:
    """Tell whether a cell has room for two lines."""
    place = parse_area(cell.merge or cell.ref)
    rows = range(place.first_row, place.last_row + 1)
    return sum(declared.heights.get(row, ONE_LINE) for row in rows) >= TWO_LINES


def _write(
    sheet: Worksheet,
    cell: SheetCell,
    declared: Sheet,
    look: Format,
    lang: str,
    values: Evaluator,
) -> None:
    text = cell.text.get(lang) if cell.text else ""
    if cell.link:
        target = on_sheet(cell.link, lang, _landing(cell.link))
        sheet.write_url(cell.ref, f"internal:{target}", look, text)
    if cell.rule is not None:
        written = formula(cell.rule, sheet_names(declared, lang))
        write_formula(sheet, cell.ref, written, look, values.cell(cell.key))
    elif text:
        sheet.write_string(cell.ref, text, look)
    else:
        sheet.write_blank(cell.ref, None, look)


def write_formula(sheet: Worksheet, ref: str, text: str, look: Format, value: Value) -> None:
    """Write a formula with its value."""
    shown = str(value).upper() if isinstance(value, bool) else value
    sheet.write_formula(ref, f"={text}", look, shown)


def _landing(sheet: str) -> str:
    return "A1" if SHEETS[sheet].cells else "A2"


def _highlight(
    sheet: Worksheet, cell: SheetCell, declared: Sheet, formats: Formats, lang: str
) -> None:
    if cell.highlight is None:
        return
    criteria = formula(cell.highlight, sheet_names(declared, lang))
    look = formats.difference(TONES[cell.tone])
    rule = {"type": "formula", "criteria": f"={criteria}", "format": look}
    sheet.conditional_format(cell.merge or cell.ref, rule)
