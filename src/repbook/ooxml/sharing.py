"""Let the rows of a table share the formulas of its columns, as Excel stores them.

One text a column (ECMA-376 part 1, 18.3.1.40), in place of the same text in every row.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Iterable

from repbook.ooxml.celltext import escape, unescape
from repbook.ooxml.columnlooks import look_of, with_look
from repbook.ooxml.groups import Group, groups, holder, member, unshare
from repbook.ooxml.index import TableColumn, TableInfo
from repbook.ooxml.refs import Area, Cell, column_letters
from repbook.ooxml.sheetxml import SheetXml
from repbook.ooxml.spelling import is_shareable
from repbook.ooxml.tableparts import with_column_formulas

_BLANK = re.compile(rb'<c r="([A-Z]+)\d+" s="(\d+)"/>')
_CELL = re.compile(rb'(<c r="([A-Z]+)\d+"[^>]*>)<f>([^<]*)</f>')


def share_columns(sheet: SheetXml, info: TableInfo, headers: Container[str]) -> bool:
    """Let the cells of these columns share their column's formula; tell whether any began to.

    Cells that hold another formula, or a value, stay as they are. Rows that come after a group
    join it.
    """
    found, changed = groups(sheet), False
    fresh = 1 + max((int(number) for number in found), default=-1)
    columns = {
        column_letters(at).encode(): _Shared(info, column, at, found.values())
        for at, column in enumerate(info.columns, info.first_col)
        if column.formula is not None and column.name in headers
    }
    for number in range(info.header_row + 1, info.last_row + 1):
        raw = sheet.raw(number)

        def put(cell: re.Match[bytes], row: int = number) -> bytes:
            nonlocal fresh
            column = columns.get(cell[2])
            element = column.element(cell[3], row, fresh) if column else None
            if element is None:
                return cell[0]
            fresh += element.startswith(b'<f t="shared" ref=')
            return cell[1] + element

        new = _CELL.sub(put, raw)
        if new != raw:
            sheet.put_raw(number, new)
            changed = True
    return changed


def share_declared(data: bytes, info: TableInfo, headers: Container[str]) -> bytes:
    """Return the table's part with the formulas of these columns as rows share them."""
    first = info.spelling.first_row
    texts = {
        place: info.spelling.stored(column.formula, first)
        for place, column in enumerate(info.columns)
        if column.formula is not None and column.name in headers
    }
    kept = {
        place: text
        for place, text in texts.items()
        if text != info.columns[place].stored and is_shareable(text, first)
    }
    return with_column_formulas(data, kept) if kept else data


def drop_blanks(sheet: SheetXml, info: TableInfo, headers: Container[str]) -> bool:
    """Take away the blank cells of these columns that look as most do; tell whether any went.

    Their columns then have that look, unless a column has one already: only those cells go that
    have the same.
    """
    rows, changed = range(info.header_row + 1, info.last_row + 1), False
    columns = {
        column_letters(at).encode(): at
        for at, column in enumerate(info.columns, info.first_col)
        if column.name in headers
    }
    counts: dict[bytes, Counter[bytes]] = {}
    for number in rows:
        for letters, style in _BLANK.findall(sheet.raw(number)):
            if letters in columns:
                counts.setdefault(letters, Counter())[style] += 1
    looks = {}
    for letters, styles in counts.items():
        look = look_of(sheet.head, columns[letters])
        style = styles.most_common(1)[0][0]
        if look.setdefault("style", style.decode()) == style.decode():
            looks[letters] = style
            sheet.head = with_look(sheet.head, columns[letters], look)

    def drop(cell: re.Match[bytes]) -> bytes:
        return b"" if looks.get(cell[1]) == cell[2] else cell[0]

    for number in rows:
        raw = sheet.raw(number)
        new = _BLANK.sub(drop, raw)
        if new != raw:
            sheet.put_raw(number, new)
            changed = True
    return changed


def spelled_out(data: bytes, info: TableInfo) -> bytes:
    """Return the sheet's part with the text of its column's formula, spelled out, in each cell.

    It then holds wherever the table is put.
    """
    sheet = SheetXml(data)
    unshare(sheet, info.data)
    letters = {column_letters(at).encode() for at in range(info.first_col, info.last_col + 1)}
    for number in range(info.header_row + 1, info.last_row + 1):

        def put(cell: re.Match[bytes], row: int = number) -> bytes:
            if cell[2] not in letters:
                return cell[0]
            text = info.spelling.spelled(unescape(cell[3].decode()), row)
            return cell[1] + b"<f>%s</f>" % escape(text).encode()

        sheet.put_raw(number, _CELL.sub(put, sheet.raw(number)))
    return sheet.render()


def spelled_columns(data: bytes, info: TableInfo) -> bytes:
    """Return the table's part with the formulas of its columns spelled out."""
    places = enumerate(info.columns)
    texts = {place: column.formula for place, column in places if column.formula is not None}
    return with_column_formulas(data, texts)


class _Shared:
    """One formula column: the texts that are its formula, and the group its cells join."""

    def __init__(
        self, info: TableInfo, column: TableColumn, at: int, found: Iterable[Group]
    ) -> None:
        self._info, self._formula, self._at = info, column.formula or "", at
        self._same: dict[bytes, bool] = {}
        self._group = next((group for group in found if self._holds(group)), None)

    def _holds(self, group: Group) -> bool:
        own = group.is_loose and group.area.first_column == self._at
        spelled = self._info.spelling.spelled
        return own and spelled(group.text, group.origin.row) == self._formula

    def element(self, text: bytes, row: int, fresh: int) -> bytes | None:
        """Return the `f` element of a cell with this text; None where it is another formula."""
        if self._group is not None and not self._takes(self._group, row):
            return None
        if not self._is_same(text, row):
            return None
        if self._group is not None:
            return member(self._group.number)
        stored = self._info.spelling.stored(self._formula, row)
        if not is_shareable(stored, row):
            return None
        place = Cell(row, self._at)
        area = Area(row, self._at, self._info.last_row, self._at)
        self._group = Group(b"%d" % fresh, place, stored, area)
        return holder(self._group)

    def _takes(self, group: Group, row: int) -> bool:
        return group.origin.row < row <= group.area.last_row

    def _is_same(self, text: bytes, row: int) -> bool:
        if text not in self._same:
            spelled = self._info.spelling.spelled(unescape(text.decode()), row)
            same = spelled == self._formula
            if b"[" not in text:
                return same
            self._same[text] = same
        return self._same[text]
