"""Formulas that several cells share: who holds the text, and what a change does to the others.

ECMA-376 part 1, 18.3.1.40: a shared formula's text stands in its first cell alone, with the block
that it may be shared in; an array formula covers a block.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Iterator
from typing import NamedTuple

from repbook.ooxml.celltext import escape, unescape
from repbook.ooxml.formulas import is_own_row, rewritten, shift
from repbook.ooxml.refs import Area, Cell, parse_area, parse_cell
from repbook.ooxml.sheetxml import SheetXml, find_cell

_SHARED = re.compile(
    rb'<c r="([A-Z]+\d+)"[^>]*><f\b(?=[^>]*\st="shared")[^>]*?\ssi="(\d+)"[^>]*?(?:/>|>([^<]*)</f>)'
)
_MASTER = re.compile(
    rb'<c r="([A-Z]+\d+)"[^>]*><f\b(?=[^>]*\st="shared")(?=[^>]*\sref="([A-Z0-9:]+)")'
    rb'[^>]*?\ssi="(\d+)"[^>]*?(?<!/)>([^<]+)</f>'
)
_F = re.compile(rb"<f\b[^>]*?(?:/>|>[^<]*</f>)")
_MARK = b' ref="'
_LOOSE_ROW = re.compile(r"(?<=[A-Za-z])[0-9]+$")
_CUT = "\0"


class Group(NamedTuple):
    """A shared formula: its number, the cell that holds its text, the block it is shared in."""

    number: bytes
    origin: Cell
    text: str
    area: Area

    @property
    def is_loose(self) -> bool:
        """Whether its cells may move alone: one column, reading its own row alone."""
        own = self.area.first_column == self.area.last_column
        return own and is_own_row(self.text, self.origin.row)

    def at(self, row: int) -> str:
        """Return the text for the group's column in another row."""
        return shift(self.text, row - self.origin.row, 0)


def block_in(sheet: SheetXml, area: Area) -> Area | None:
    """Return a block of several cells under one array formula that meets `area`, or None."""
    for block in sheet.blocks:
        if block.meets(area) and block[:2] != block[2:]:
            return block
    return None


def groups(sheet: SheetXml) -> dict[bytes, Group]:
    """Return the shared formulas of a sheet as it stands, by number."""
    found = {}
    for raw in sheet.rows_with(_MARK):
        for cell in _MASTER.finditer(raw):
            place, block = parse_cell(cell[1].decode()), parse_area(cell[2].decode())
            found[cell[3]] = Group(cell[3], place, unescape(cell[4].decode()), block)
    return found


def unshare(sheet: SheetXml, area: Area) -> None:
    """Give every member of the shared formulas that meet `area` its own text."""
    _spread(sheet, area, lambda _: True)


def settle(sheet: SheetXml, area: Area) -> None:
    """Give the members of shared formulas that meet `area` their own text, but for loose ones."""
    _spread(sheet, area, lambda group: not group.is_loose)


def settle_rows(sheet: SheetXml, area: Area) -> None:
    """Do what `settle` does, and give members their own text where some lie in other rows."""
    rows = range(area.first_row, area.last_row + 1)
    _spread(sheet, area, lambda g: not (g.is_loose and g.area[0] in rows and g.area[2] in rows))


def hand_on(sheet: SheetXml, columns: Container[int], rows: Container[int]) -> None:
    """Let another member hold the text of each group whose holder is about to go.

    What goes are the cells in these columns of these rows.
    """
    if not sheet.shares:
        return
    for group in groups(sheet).values():
        if group.origin.row in rows and group.origin.column in columns:
            heir = _heir(sheet, group, columns, rows)
            if heir is not None:
                shift_by = heir.row - group.origin.row, heir.column - group.origin.column
                text = shift(group.text, *shift_by)
                area = group.area._replace(first_row=heir.row)
                if not group.is_loose:
                    area = group.area
                give(sheet, heir, holder(group._replace(text=text, area=area)))


def _heir(
    sheet: SheetXml, group: Group, columns: Container[int], rows: Container[int]
) -> Cell | None:
    area = group.area
    mark = b'si="%s"' % group.number
    # Of a group of one column nothing stays in a row that goes.
    going: Container[int] = rows if area.first_column == area.last_column else ()
    for row in range(area.first_row, area.last_row + 1):
        if row in going:
            continue
        raw = sheet.raw(row)
        if mark not in raw:
            continue
        for cell in _SHARED.finditer(raw):
            place = parse_cell(cell[1].decode())
            stays = place.row not in rows or place.column not in columns
            if stays and cell[2] == group.number and place != group.origin:
                return place
    return None


def reach(sheet: SheetXml, group: Group, area: Area) -> None:
    """Let a group say that it is shared in `area`."""
    if area != group.area:
        give(sheet, group.origin, holder(group._replace(area=area)))


def holder(group: Group) -> bytes:
    """Return the `f` element that holds a group's text."""
    text = escape(group.text).encode()
    area = str(group.area).encode()
    return b'<f t="shared" ref="%s" si="%s">%s</f>' % (area, group.number, text)


def member(number: bytes) -> bytes:
    """Return the `f` element of a cell that shares a formula."""
    return b'<f t="shared" si="%s"/>' % number


def give(sheet: SheetXml, place: Cell, element: bytes) -> None:
    """Replace the `f` element of a cell."""
    raw = sheet.raw(place.row)
    start, end = find_cell(raw, place.row, place.column)
    cell = _F.sub(lambda _: element, raw[start:end], count=1)
    sheet.put_raw(place.row, raw[:start] + cell + raw[end:])


def _spread(sheet: SheetXml, area: Area, wanted: Callable[[Group], bool]) -> None:
    if not sheet.shares:
        return
    chosen = {n: g for n, g in groups(sheet).items() if g.area.meets(area) and wanted(g)}
    if not chosen:
        return
    texts = {number: _Texts(group) for number, group in chosen.items()}
    for place, number, text in list(_members(sheet)):
        if number in texts:
            own = text or texts[number].at(place)
            give(sheet, place, f"<f>{escape(own)}</f>".encode())


class _Texts:
    """The texts of a group's members; those of its column that read their own row differ in it."""

    def __init__(self, group: Group) -> None:
        self._group = group
        self._pieces = _around_row(group) if group.is_loose else None

    def at(self, place: Cell) -> str:
        group = self._group
        if self._pieces is not None and place.column == group.origin.column:
            return str(place.row).join(self._pieces)
        return shift(group.text, place.row - group.origin.row, place.column - group.origin.column)


def _around_row(group: Group) -> list[str]:
    """Return the text of a loose group between the numbers of its own row."""

    def marked(_: str, one: str, two: str) -> str:
        return ":".join(_LOOSE_ROW.sub(_CUT, ref) for ref in (one, two) if ref)

    return rewritten(group.text, marked).split(_CUT)


def _members(sheet: SheetXml) -> Iterator[tuple[Cell, bytes, str]]:
    for raw in sheet.rows_with(b't="shared"'):
        for cell in _SHARED.finditer(raw):
            text = unescape((cell[3] or b"").decode())
            yield parse_cell(cell[1].decode()), cell[2], text
