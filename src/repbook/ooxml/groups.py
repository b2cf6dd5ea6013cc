"""Formulas that several cells share: give each its own text before one of them is touched.

ECMA-376 part 1, 18.3.1.40: a shared formula's text stands in its first cell alone, an array
formula covers a block.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from repbook.ooxml.celltext import escape, unescape
from repbook.ooxml.formulas import shift
from repbook.ooxml.refs import Area, Cell, parse_cell
from repbook.ooxml.sheetxml import SheetXml, find_cell

_SHARED = re.compile(
    rb'<c r="([A-Z]+\d+)"[^>]*><f\b(?=[^>]*\st="shared")[^>]*?\ssi="(\d+)"[^>]*?(?:/>|>([^<]*)</f>)'
)
_ROW_NUMBER = re.compile(rb'<row r="(\d+)"')
_F = re.compile(rb"<f\b[^>]*?(?:/>|>[^<]*</f>)")


def block_in(sheet: SheetXml, area: Area) -> Area | None:
    """Return a block of several cells under one array formula that meets `area`, or None."""
    for block in sheet.blocks:
        if block.meets(area) and block[:2] != block[2:]:
            return block
    return None


def unshare(sheet: SheetXml, area: Area) -> None:
    """Give every member of the shared formulas that meet `area` its own text."""
    if not sheet.shares:
        return
    members = list(_members(sheet))
    touched = {group for place, group, _ in members if Area(*place, *place).meets(area)}
    masters = {group: (place, text) for place, group, text in members if text}
    for place, group, text in members:
        if group in touched and group in masters:
            origin, first = masters[group]
            own = text or shift(first, place.row - origin.row, place.column - origin.column)
            _give(sheet, place, own)


def _members(sheet: SheetXml) -> Iterator[tuple[Cell, bytes, str]]:
    for found in _ROW_NUMBER.finditer(sheet.body):
        raw = sheet.raw(int(found[1]))
        if b't="shared"' in raw:
            for cell in _SHARED.finditer(raw):
                text = unescape((cell[3] or b"").decode())
                yield parse_cell(cell[1].decode()), cell[2], text


def _give(sheet: SheetXml, place: Cell, text: str) -> None:
    raw = sheet.raw(place.row)
    start, end = find_cell(raw, place.row, place.column)
    element = f"<f>{escape(text)}</f>".encode()
    cell = _F.sub(lambda _: element, raw[start:end], count=1)
    sheet.put_raw(place.row, raw[:start] + cell + raw[end:])
