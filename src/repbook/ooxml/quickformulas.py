"""Read the formulas of columns from the usual XML, several times faster than by a parser.

Cells that differ in nothing but their row and value say the same in every row, once they are
spelled out: the first of them is read, the others get its text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from repbook.ooxml.celltext import unescape
from repbook.ooxml.quickcells import Unusual, whole_rows
from repbook.ooxml.refs import Cell, column_number
from repbook.ooxml.sharedtexts import SharedTexts, group_of
from repbook.ooxml.slowcells import RawFormula
from repbook.ooxml.spelling import Spelling

Texts = list[str | None]
# Where every cell has a text of its own, keeping them is no use.
_MOST = 20_000
_CELL = b'<c r="'


def fill(
    chunks: Iterable[bytes], columns: dict[int, Texts], first_row: int, spelling: Spelling
) -> None:
    """Put the formulas of `columns`, by number, into their lists, spelled out.

    Index 0 is `first_row`; all lists have one length. None stays where a cell has no formula.
    Raises Unusual or ValueError for other XML.
    """
    filler = _Filler(columns, first_row, spelling)
    for rows in whole_rows(chunks):
        if rows.count(b"<c") != rows.count(_CELL):
            raise Unusual
        if filler.rows(rows):
            break
    filler.finish()


class _Filler:
    def __init__(self, columns: dict[int, Texts], first_row: int, spelling: Spelling) -> None:
        self._columns, self._first, self._spelling = columns, first_row, spelling
        self._last = first_row + len(next(iter(columns.values()), ())) - 1
        self._known: dict[bytes, tuple[Texts, str] | None] = {}
        self._shared = SharedTexts()

    def rows(self, piece: bytes) -> bool:
        """Take the formulas of whole rows; tell whether the last row was among them."""
        known, first = self._known, self._first
        for row in piece.split(b"<row ")[1:]:
            head, *cells = row.split(_CELL)
            if not head.startswith(b'r="'):
                raise Unusual
            digits = head[3 : head.find(b'"', 3)]
            place = int(digits) - first
            if place + first > self._last:
                return True
            for cell in cells:
                if b"<f" not in cell:
                    continue
                key = cell.partition(b"<v>")[0].replace(digits, b"\0")
                if place < 0 or key not in known:
                    self._read(cell, key, digits)
                elif (found := known[key]) is not None:
                    found[0][place] = found[1]
        return False

    def finish(self) -> None:
        """Give the cells that are left the texts that they share."""
        for place, text in self._shared.members(self._spelling.spelled):
            self._set(place, text)

    def _set(self, place: Cell, text: str) -> None:
        column = self._columns.get(place.column)
        if column is not None and self._first <= place.row <= self._last:
            column[place.row - self._first] = text

    def _read(self, cell: bytes, key: bytes, digits: bytes) -> None:
        """Take the formula of one cell; learn what all of its kind say."""
        place, formula = _parsed(cell)
        group = group_of(formula)
        if group is not None and formula.text and self._shared.has(group):
            raise Unusual
        text = self._shared.note(place, formula)
        said: str | None = ""
        if text:
            said = self._spelling.spelled(text, place.row) if place.column in self._columns else ""
            self._set(place, said)
            is_alike = group is None and _is_alike(key, text, said, digits)
        elif group is not None and self._shared.has(group):
            said = self._shared.alike(group, place.column, self._spelling.spelled)
            is_alike = said is not None and key.count(b"\0") == 1
        else:
            return
        own_row = place.row >= self._first and place.row == int(digits)
        if is_alike and own_row and len(self._known) < _MOST:
            column = self._columns.get(place.column)
            self._known[key] = None if column is None else (column, str(said))


def _parsed(cell: bytes) -> tuple[Cell, RawFormula]:
    """Return place and formula of a cell from its address on."""
    address = re.match(rb'([A-Z]{1,3})([1-9]\d{0,6})"', cell)
    found = re.search(rb"<f(\s[^<>]*?)?(?:/>|>([^<]*)</f>)", cell)
    if address is None or found is None or b"'" in (found[1] or b""):
        raise Unusual
    attributes = re.findall(rb'\s(t|si)="([^"]*)"', found[1] or b"")
    text = unescape((found[2] or b"").decode())
    place = Cell(int(address[2]), column_number(address[1].decode()))
    return place, RawFormula({name.decode(): value.decode() for name, value in attributes}, text)


def _is_alike(key: bytes, text: str, said: str, digits: bytes) -> bool:
    """Tell whether all cells that differ in their row alone say the same."""
    row = digits.decode()
    count = text.count(row)
    if row in said or key.count(b"\0") != 1 + count:
        return False
    return count == len(re.findall(rf"(?<=[A-Za-z]){row}(?!\d)", text))
