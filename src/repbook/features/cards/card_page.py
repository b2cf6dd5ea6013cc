"""Print the card as the Card sheet has it: row by row, captions beside values."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from repbook.book.snapshot import as_text
from repbook.domain.days import clock, to_date
from repbook.domain.figures import number_text, percent
from repbook.domain.values import Value
from repbook.schema.declare import Kind, SheetCell, Style
from repbook.schema.registry import CODES
from repbook.schema.sheets import SHEETS

GAP = "   "


def printed_cells() -> list[SheetCell]:
    """Return the cells of the printed page, in reading order."""
    sheet = SHEETS["card"]
    last = _place(sheet.content.print_area.partition(":")[2])
    inside = (cell for cell in sheet.cells if _place(cell.ref)[1:] <= last[1:])
    return sorted(inside, key=lambda cell: _place(cell.ref))


def _place(ref: str) -> tuple[int, int, str]:
    """Return a cell's row and column, in an order that sorts."""
    letters, row = re.findall(r"[A-Z]+|[0-9]+", ref)
    return int(row), len(letters), letters


def page_lines(values: Mapping[str, Value], lang: str) -> Iterator[str]:
    """Yield the page's lines; what is blank is left out."""
    rows: dict[int, list[SheetCell]] = {}
    for cell in printed_cells():
        rows.setdefault(_place(cell.ref)[0], []).append(cell)
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
    """Return a value as the sheet shows it; a number that is no day or time as it stands."""
    if type(value) is not float:
        return as_text(value)
    try:
        if kind in (Kind.DATE, Kind.STAMP):
            return to_date(value).isoformat()
        if kind is Kind.TIME:
            return clock(value)
    except OverflowError:
        return as_text(value)
    if kind is Kind.PERCENT:
        return percent(value)
    if kind is Kind.NUMBER:
        return number_text(value)
    return f"{value:,.0f}" if kind is Kind.MONEY else as_text(value)
