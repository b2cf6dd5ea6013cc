"""Print the card as the Card sheet has it: row by row, captions beside values."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from repbook.domain.days import clock, to_date
from repbook.domain.values import Value
from repbook.ooxml.refs import parse_area, parse_cell
from repbook.workbook.declare import Kind, SheetCell, Style
from repbook.workbook.schema import CODES
from repbook.workbook.sheets import SHEETS
from repbook.workbook.snapshot import as_text

GAP = "   "


def printed_cells() -> list[SheetCell]:
    """Return the cells of the printed page, in reading order."""
    sheet = SHEETS["card"]
    page = parse_area(sheet.content.print_area)
    places = {cell.key: parse_cell(cell.ref) for cell in sheet.cells}
    inside = (c for c in sheet.cells if places[c.key][1] <= page.last_column)
    return sorted(inside, key=lambda cell: places[cell.key])


def lines(values: Mapping[str, Value], lang: str) -> Iterator[str]:
    """Yield the page's lines; what is blank is left out."""
    rows: dict[int, list[SheetCell]] = {}
    for cell in printed_cells():
        rows.setdefault(parse_cell(cell.ref)[0], []).append(cell)
    for row in rows.values():
        if row[0].style is Style.SECTION:
            yield ""
        if line := GAP.join(_parts(row, values, lang)):
            yield line


def _parts(row: list[SheetCell], values: Mapping[str, Value], lang: str) -> Iterator[str]:
    """Yield "caption: value" for each pair, and values without a caption."""
    caption = ""
    for cell in row:
        text = cell.text.get(lang) if cell.text else shown(values.get(cell.key), cell.kind)
        if cell.style is Style.CAPTION:
            caption = text
        elif cell.style is Style.SECTION:
            yield text
        elif text and cell.style is not Style.HEADING:
            colon = CODES["reason.colon"].label.get(lang)
            yield f"{caption}{colon}{text}" if caption else text
            caption = ""


def shown(value: Value, kind: Kind) -> str:
    """Return a value as the sheet shows it."""
    if type(value) is not float:
        return as_text(value)
    if kind in (Kind.DATE, Kind.STAMP):
        return to_date(value).isoformat()
    if kind is Kind.TIME:
        return clock(value)
    if kind is Kind.PERCENT:
        return f"{value:.0%}"
    return f"{value:,.0f}" if kind is Kind.MONEY else as_text(value)
