"""Take columns out of a table: the cells to the right close up, and all that names them follows.

Rows outside the table stay as they are; columns beyond the table's right end do not move.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import NamedTuple

from repbook.ooxml.alike import Alike
from repbook.ooxml.celltext import escape, unescape
from repbook.ooxml.formulanames import TEXT
from repbook.ooxml.formulas import moved, rewritten
from repbook.ooxml.fragments import attributes, children, find, with_attribute
from repbook.ooxml.groups import settle_rows
from repbook.ooxml.index import TableInfo, Workbook
from repbook.ooxml.moves import moved_cell
from repbook.ooxml.refs import Area, Cell, column_letters, parse_area, parse_cell
from repbook.ooxml.staged import Staged
from repbook.ooxml.stagedsheets import holds, put_sheet, sheet_of, substitute
from repbook.ooxml.tailrefs import links_moved

_SQREF = re.compile(rb"(\ssqref=[\"'])([^\"']*)(?=[\"'])|(<(?:\w+:)?sqref>)([^<]*)(?=</)")
_COMMENT = re.compile(
    rb"<(?:\w+:)?comment\b[^>]*?\sref=\"([A-Z]+\d+)\".*?</(?:\w+:)?comment>", re.DOTALL
)
_SHAPE = re.compile(rb"<v:shape\b.*?</v:shape>", re.DOTALL)
_NOTE = re.compile(rb"<x:Row>(\d+)</x:Row>\s*<x:Column>(\d+)</x:Column>")
_ANCHOR = re.compile(rb"(<x:Anchor>)([^<]*)(?=</)")
_SHARED_IN = re.compile(rb'(<f\b(?=[^>]*\st="shared")[^>]*?\sref=")([A-Z0-9:]+)')
_WIDTH = re.compile(rb"<col\b[^>]*?/>")


class Gap(NamedTuple):
    """The sheet columns `columns` of `table` that go, from the left."""

    table: TableInfo
    columns: Sequence[int]

    def moved(self, column: int) -> int:
        """Return where a column that stays goes."""
        return column - bisect_left(self.columns, column)

    def place(self, area: Area) -> Area | None:
        """Return where a block goes; None where all of it was in the column."""
        table = self.table
        inside = table.area.first_row <= area.first_row and area.last_row <= table.area.last_row
        if not inside or not table.first_col <= area.first_column <= table.last_col:
            return area
        first, last = area.first_column, area.last_column
        if last > table.last_col:
            return area
        first, last = self.moved(first), last - bisect_right(self.columns, last)
        return area._replace(first_column=first, last_column=last) if first <= last else None


def drop_columns(
    staged: Staged, workbook: Workbook, table: TableInfo, places: Iterable[int]
) -> None:
    """Stage a workbook without the columns at some 0-based places of a table."""
    gone = sorted(places)
    gap = Gap(table, [table.first_col + place for place in gone])
    _sheet(staged, gap)
    staged.write(table.part, _table(staged.read(table.part), gap, gone))
    _notes(staged, workbook, gap)
    tab = table.sheet_name
    follow = _changing(lambda text: _followed(text, gap), gap)
    for part in workbook.package.names:
        if part.startswith("xl/") and part.endswith(".xml") and part != table.sheet_part:
            marks = {tab.encode(), escape(tab).encode()}
            if part in staged and holds(staged, part, *marks):
                substitute(staged, part, follow)


def _sheet(staged: Staged, gap: Gap) -> None:
    table = gap.table
    xml = sheet_of(staged, table.sheet_part)
    settle_rows(xml, table.area)
    for number in range(table.area.first_row, table.area.last_row + 1):
        row = xml.row(number)
        for column in gap.columns:
            row.cells.pop(column, None)
        for column in range(gap.columns[0] + 1, table.last_col + 1):
            cell = row.cells.pop(column, None)
            if cell:
                # What its formula reads follows below, with all other formulas of the sheet.
                goal = gap.moved(column)
                cell = moved_cell(cell, goal, number, None, table.sheet_name)
                row.cells[goal] = _SHARED_IN.sub(partial(_column_in, goal), cell)
        xml.put(number, row)
    xml.tail = links_moved(_SQREF.sub(lambda found: _sqref(found, gap), xml.tail), gap.place)
    xml.head = _widths(xml.head, gap)
    put_sheet(staged, table.sheet_part, xml)
    substitute(staged, table.sheet_part, _own(gap))


def _column_in(column: int, found: re.Match[bytes]) -> bytes:
    """Let a shared formula of one column say the column that it moved to."""
    area = parse_area(found[2].decode())
    moved_to = area._replace(first_column=column, last_column=column)
    return found[1] + str(moved_to).encode()


def _changing(change: Callable[[str], str], gap: Gap) -> Callable[[re.Match[bytes]], bytes]:
    """Return what puts a formula's changed text in its place; to a gap, rows differ by sides."""
    area = gap.table.area
    alike = Alike(change, lambda row: area.first_row <= row <= area.last_row)

    def changed(found: re.Match[bytes]) -> bytes:
        text = unescape(found[2].decode())
        new = alike(text)
        return found[0] if new == text else bytes(found[1] + escape(new).encode())

    return changed


def _own(gap: Gap) -> Callable[[re.Match[bytes]], bytes]:
    """Follow the references of formulas on the table's own sheet."""
    return _changing(lambda text: moved(text, gap.place, gap.table.sheet_name), gap)


def _followed(text: str, gap: Gap) -> str:
    """Follow the references of another sheet's formula to the table's sheet."""
    tab = gap.table.sheet_name.lower()

    def change(sheet: str, one: str, two: str) -> str:
        joined = f"{one}:{two}" if two else one
        if sheet.rstrip("!").strip("'").replace("''", "'").lower() != tab:
            return joined
        return moved(joined, gap.place, gap.table.sheet_name)

    return rewritten(text, change)


def _sqref(found: re.Match[bytes], gap: Gap) -> bytes:
    before, text = (found[1], found[2]) if found[1] else (found[3], found[4])
    places = []
    for ref in text.decode().split():
        try:
            area = gap.place(parse_area(ref))
        except ValueError:
            places.append(ref)
            continue
        places += [str(area)] if area else []
    # A rule whose cells are all gone keeps one that is blank: outside the table, to its right.
    left = places or [f"{column_letters(gap.table.last_col)}{gap.table.header_row + 1}"]
    return bytes(before + " ".join(left).encode())


def _table(data: bytes, gap: Gap, gone: Sequence[int]) -> bytes:
    table = gap.table
    area = table.area._replace(last_column=table.last_col - len(gone))
    span = find(data, "tableColumns")
    assert span is not None
    found = enumerate(children(data[span.inner : span.close]))
    columns = [column for place, column in found if place not in gone]
    tag = with_attribute(span.tag, "count", str(len(columns)))
    own = [TEXT.sub(_own(gap), column) for column in columns]
    data = data[: span.start] + tag + b"".join(own) + data[span.close :]
    data = data.replace(f'ref="{table.area}"'.encode(), f'ref="{area}"'.encode())
    filters = find(data, "autoFilter")
    if filters is None:
        return data
    block = parse_area(attributes(filters.tag)["ref"])
    tag = filters.tag
    if block.last_column == table.last_col:
        left = block._replace(last_column=block.last_column - len(gone))
        tag = with_attribute(tag, "ref", str(left))
    inner = b"".join(
        with_attribute(
            item[: item.index(b">") + 1], "colId", str(number - bisect_left(gone, number))
        )
        + item[item.index(b">") + 1 :]
        for item in children(data[filters.inner : filters.close])
        if (number := int(attributes(item).get("colId", "-1"))) not in gone
    )
    return data[: filters.start] + tag + inner + data[filters.close :]


def _widths(head: bytes, gap: Gap) -> bytes:
    """Let the widths of the columns that close up go with them."""
    table = gap.table
    looks: dict[int, bytes] = {}
    for tag in _WIDTH.findall(head):
        given = attributes(tag)
        for column in range(int(given["min"]), min(int(given["max"]), table.last_col) + 1):
            looks[column] = tag
    rows = []
    for tag in _WIDTH.findall(head):
        given = attributes(tag)
        if int(given["max"]) > table.last_col:
            first = str(max(int(given["min"]), table.last_col + 1))
            rows.append(with_attribute(tag, "min", first))
    new = []
    for column, tag in sorted(looks.items()):
        if column not in gap.columns:
            goal = str(gap.moved(column))
            new.append(with_attribute(with_attribute(tag, "min", goal), "max", goal))
    span = find(head, "cols")
    if span is None or not looks:
        return head
    return head[: span.inner] + b"".join([*new, *rows]) + head[span.close :]


def _notes(staged: Staged, workbook: Workbook, gap: Gap) -> None:
    """Let the comments at the table's cells go along, and that of the column that goes vanish."""
    for row in workbook.package.relationships(gap.table.sheet_part).values():
        if row.target not in workbook.package:
            continue
        part = workbook.package.actual_name(row.target)
        if row.kind == "comments":
            data = staged.read(part)
            staged.write(part, _COMMENT.sub(lambda found: _comment(found, gap), data))
        elif row.kind == "vmlDrawing":
            data = staged.read(part)
            staged.write(part, _SHAPE.sub(lambda found: _shape(found[0], gap), data))


def _goal(cell: Cell, gap: Gap) -> Cell | None:
    place = gap.place(Area(*cell, *cell))
    return Cell(*place[:2]) if place else None


def _comment(found: re.Match[bytes], gap: Gap) -> bytes:
    goal = _goal(parse_cell(found[1].decode()), gap)
    if goal is None:
        return b""
    return found[0].replace(b'ref="%s"' % found[1], f'ref="{goal}"'.encode(), 1)


def _shape(shape: bytes, gap: Gap) -> bytes:
    note = _NOTE.search(shape)
    if note is None:
        return shape
    cell = Cell(int(note[1]) + 1, int(note[2]) + 1)
    goal = _goal(cell, gap)
    if goal is None:
        return b""
    if goal == cell:
        return shape
    column = b"<x:Column>%d</x:Column>"
    shape = shape.replace(column % int(note[2]), column % (goal.column - 1))
    return _ANCHOR.sub(lambda found: _left(found, cell.column - goal.column), shape)


def _left(found: re.Match[bytes], by: int) -> bytes:
    numbers = [int(number) for number in found[2].split(b",")]
    for place in (0, 4):
        numbers[place] -= by
    return found[1] + ", ".join(map(str, numbers)).encode()
