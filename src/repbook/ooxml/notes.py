"""The notes on a sheet's cells: read them, and put notes of another workbook on cells.

A note is a comment (ECMA-376 part 1, 18.7) and a shape of a VML drawing that shows it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import NamedTuple

from repbook.ooxml.celltext import escape, unescape
from repbook.ooxml.columnlooks import is_hidden, look_of
from repbook.ooxml.fragments import attributes, children, find, with_attribute
from repbook.ooxml.index import Workbook
from repbook.ooxml.package import Relationship
from repbook.ooxml.refs import MAX_COLUMN, Cell, parse_cell
from repbook.ooxml.sheetxml import SheetXml
from repbook.ooxml.staged import Staged
from repbook.ooxml.stagedsheets import put_sheet, sheet_of
from repbook.ooxml.tailelements import placed

_TEXT = re.compile(rb"<(?:\w+:)?t(?:\s[^>]*)?>([^<]*)</")
_SHAPE = re.compile(rb"<v:shape\b(?:(?!</v:shape>).)*</v:shape>", re.DOTALL)
_PLACE = re.compile(rb"<x:Row>(\d+)</x:Row>\s*<x:Column>(\d+)</x:Column>")
_ANCHOR = re.compile(rb"(<x:Anchor>)([^<]*)(?=</)")
_NUMBER = re.compile(rb"(?<=_x0000_s)\d+")
_BOX = re.compile(rb"\bwidth:([\d.]+)pt;height:([\d.]+)pt")
_BLOCK = re.compile(rb"<o:idmap\b[^>]*?\bdata=\"(\d[\d,\s]*)\"")
_HEIGHT = re.compile(rb"\sht=\"([\d.]+)\"")
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_COMMENTS = f'<comments xmlns="{_MAIN}"><authors/><commentList></commentList></comments>'
_COMMENTS_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"
_DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing"
_TYPE = b"""<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" \
path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/>\
<v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>"""
_DRAWING = b"""<xml xmlns:v="urn:schemas-microsoft-com:vml" \
xmlns:o="urn:schemas-microsoft-com:office:office" \
xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit">\
<o:idmap v:ext="edit" data="%d"/></o:shapelayout>%s</xml>"""
SHAPES_A_BLOCK = 1024
PLAIN_WIDTH, PLAIN_HEIGHT, DIGIT, INSET = 8.43, 15.0, 7, 15
PIXELS_A_POINT = 4 / 3


class Note(NamedTuple):
    """A note's text, and the elements that it is made of."""

    text: str
    comment: bytes
    shape: bytes


def notes_on(workbook: Workbook, sheet: str) -> dict[Cell, Note]:
    """Return the notes of a sheet by cell; threads too, which keep a note of their own."""
    package = workbook.package
    found = {row.kind: row for row in package.relationships(sheet).values()}
    comments, drawing = (
        package.read(found[kind].target) if kind in found and found[kind].target in package else b""
        for kind in ("comments", "vmlDrawing")
    )
    shapes = {_cell_of(shape): shape for shape in _SHAPE.findall(drawing)}
    notes = {}
    for comment in _entries(comments):
        cell = parse_cell(attributes(comment)["ref"])
        text = "".join(unescape(part.decode()) for part in _TEXT.findall(comment))
        notes[cell] = Note(text, comment, shapes.get(cell, b""))
    return notes


def set_notes(
    staged: Staged, workbook: Workbook, sheet: str, notes: Mapping[Cell, Note], author: str
) -> bool:
    """Stage notes of another workbook on cells, in the place of those there; tell whether it did.

    Nothing is done where the sheet's comments are written in a way that is not known.
    """
    parts = _parts(staged, workbook, sheet)
    if parts is None or not notes:
        return False
    comments, drawing = parts
    data, number = _with_author(staged.read(comments), author)
    span = find(data, "commentList")
    assert span is not None
    mine = [entry for entry in _entries(data) if parse_cell(attributes(entry)["ref"]) not in notes]
    mine += [_comment(note, cell, number) for cell, note in notes.items()]
    body = b"<commentList>" + b"".join(mine) + b"</commentList>"
    staged.write(comments, data[: span.start] + body + data[span.end :])
    xml = sheet_of(staged, sheet)
    staged.write(drawing, _with_shapes(staged.read(drawing), notes, xml))
    return True


def _entries(comments: bytes) -> list[bytes]:
    span = find(comments, "commentList")
    return children(comments[span.inner : span.close]) if span else []


def _cell_of(shape: bytes) -> Cell | None:
    found = _PLACE.search(shape)
    return Cell(int(found[1]) + 1, int(found[2]) + 1) if found else None


def _parts(staged: Staged, workbook: Workbook, sheet: str) -> tuple[str, str] | None:
    """Return the parts of a sheet's comments and of their drawing, made where there are none."""
    rows = workbook.package.relationships(sheet)
    held = next((row for row in rows.values() if row.kind == "comments"), None)
    legacy = find(sheet_of(staged, sheet).tail, "legacyDrawing")
    shown = rows.get(attributes(legacy.tag).get("r:id", "")) if legacy else None
    if (legacy and shown is None) or not _is_usual(staged, held, shown):
        return None
    comments, drawing = (row.target if row else "" for row in (held, shown))
    if held is None:
        comments = _free(staged, "xl/comments{}.xml")
        staged.add(comments, _COMMENTS.encode(), _COMMENTS_TYPE, sheet, f"{_OFFICE}/comments")
    if shown is None:
        drawing = _free(staged, "xl/drawings/vmlDrawing{}.vml")
        content = _DRAWING % (_block(staged), _TYPE)
        link = staged.add(drawing, content, _DRAWING_TYPE, sheet, f"{_OFFICE}/vmlDrawing")
        xml = sheet_of(staged, sheet)
        element = f'<legacyDrawing xmlns:r="{_OFFICE}" r:id="{link}"/>'.encode()
        xml.tail = placed(xml.tail, [element])
        put_sheet(staged, sheet, xml)
    return comments, drawing


def _is_usual(staged: Staged, held: Relationship | None, shown: Relationship | None) -> bool:
    """Tell whether parts can be added to: the usual names, without prefixes of their own."""
    for row, opened, closed in (
        (held, b"<commentList", b"</comments>"),
        (shown, b"<xml", b"</xml>"),
    ):
        if row is not None:
            data = staged.read(row.target) if row.target in staged else b""
            if opened not in data or not data.rstrip().endswith(closed):
                return False
    return True


def _free(staged: Staged, name: str) -> str:
    number = 1
    while name.format(number) in staged:
        number += 1
    return name.format(number)


def _block(staged: Staged) -> int:
    """Return a block of shape numbers that no drawing of the workbook has."""
    taken = [0]
    for part in {*staged.package.names, *staged.parts}:
        if part.endswith(".vml") and part in staged:
            for found in _BLOCK.findall(staged.read(part)):
                taken += [int(each) for each in re.split(rb"[,\s]+", found.strip())]
    return 1 + max(taken)


def in_free_block(staged: Staged, drawing: bytes) -> bytes:
    """Return a drawing of another workbook with shape numbers that no drawing of this one has."""
    found = _BLOCK.search(drawing)
    if found is None or not found[1].strip().isdigit():
        return drawing
    old, new = int(found[1]), _block(staged)
    drawing = drawing[: found.start(1)] + b"%d" % new + drawing[found.end(1) :]
    further = (new - old) * SHAPES_A_BLOCK
    return _NUMBER.sub(lambda number: b"%d" % (int(number[0]) + further), drawing)


def _with_author(data: bytes, author: str) -> tuple[bytes, int]:
    """Return comments among whose authors `author` is, and its number."""
    span = find(data, "authors")
    assert span is not None
    authors = children(data[span.inner : span.close])
    mine = f"<author>{escape(author)}</author>".encode()
    if mine not in authors:
        authors.append(mine)
        body = b"<authors>" + b"".join(authors) + b"</authors>"
        data = data[: span.start] + body + data[span.end :]
    return data, authors.index(mine)


def _comment(note: Note, cell: Cell, author: int) -> bytes:
    end = note.comment.index(b">") + 1
    tag = with_attribute(note.comment[:end], "ref", str(cell))
    tag = with_attribute(tag, "authorId", str(author))
    text = escape(note.text).encode()
    texts = len(_TEXT.findall(note.comment))
    assert texts == 1, note.comment
    return tag + _TEXT.sub(lambda found: found[0].replace(found[1], text), note.comment[end:])


def _with_shapes(drawing: bytes, notes: Mapping[Cell, Note], xml: SheetXml) -> bytes:
    def keep(found: re.Match[bytes]) -> bytes:
        return b"" if _cell_of(found[0]) in notes else found[0]

    drawing = _SHAPE.sub(keep, drawing)
    block = _BLOCK.search(drawing)
    least = int(re.split(rb"[,\s]+", block[1])[0]) * SHAPES_A_BLOCK if block else 0
    number = max([least, *map(int, _NUMBER.findall(drawing))])
    shapes = [
        _shape(note.shape, cell, xml, place)
        for place, (cell, note) in enumerate(notes.items(), number + 1)
    ]
    start = drawing.rindex(b"</xml>")
    kind = b"" if b'"_x0000_t202"' in drawing else _TYPE
    return drawing[:start] + kind + b"".join(shapes) + drawing[start:]


def _shape(shape: bytes, cell: Cell, xml: SheetXml, number: int) -> bytes:
    box = _BOX.search(shape)
    assert box is not None, shape
    size = [round(float(part) * PIXELS_A_POINT) for part in box.groups()]
    place = b"<x:Row>%d</x:Row><x:Column>%d</x:Column>" % (cell.row - 1, cell.column - 1)
    shape = _PLACE.sub(place, _NUMBER.sub(b"%d" % number, shape, count=1))
    anchor = ", ".join(map(str, _anchor(cell, size, xml))).encode()
    return _ANCHOR.sub(lambda found: found[1] + anchor, shape)


def _anchor(cell: Cell, size: list[int], xml: SheetXml) -> tuple[int, ...]:
    """Return where a box beside a cell begins and ends: column, pixels, row, pixels, twice."""
    column, across = _reach(cell.column, INSET + size[0], lambda n: _column_width(xml.head, n + 1))
    first = max(cell.row - 2, 0)
    row, down = _reach(first, 2 + size[1], lambda place: _height(xml, place + 1))
    return cell.column, INSET, first, 2, column, across, row, down


def reanchored(drawing: bytes, before: bytes, after: bytes) -> bytes:
    """Return a drawing whose notes are as wide as they were, though the sheet's columns are not.

    `before` and `after` are the sheet's heads: a note ends at a column, and programs go by that.
    """

    def moved(found: re.Match[bytes]) -> bytes:
        if b'ObjectType="Note"' not in found[0]:
            return found[0]
        return _ANCHOR.sub(lambda anchor: anchor[1] + _kept(anchor[2], before, after), found[0])

    return _SHAPE.sub(moved, drawing)


def _kept(anchor: bytes, before: bytes, after: bytes) -> bytes:
    first, inset, top, above, last, across, *rest = map(int, anchor.split(b","))
    pixels = sum(_column_width(before, place + 1) for place in range(first, last)) + across
    last, across = _reach(first, pixels, lambda place: _column_width(after, place + 1))
    return ", ".join(map(str, (first, inset, top, above, last, across, *rest))).encode()


def _reach(place: int, pixels: int, size: Callable[[int], int]) -> tuple[int, int]:
    """Return in which column or row so many pixels end, and how far in it."""
    while pixels >= size(place) and place < MAX_COLUMN - 1:
        pixels -= size(place)
        place += 1
    return place, min(pixels, size(place))


def _column_width(head: bytes, column: int) -> int:
    look = look_of(head, column)
    return 0 if is_hidden(look) else round(float(look.get("width", PLAIN_WIDTH)) * DIGIT)


def _height(xml: SheetXml, row: int) -> int:
    tag = xml.raw(row).partition(b">")[0]
    if b' hidden="1"' in tag:
        return 0
    found = _HEIGHT.search(tag)
    return round((float(found[1]) if found else PLAIN_HEIGHT) * PIXELS_A_POINT)
