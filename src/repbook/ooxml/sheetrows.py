"""Where the rows of a sheet's XML begin, over a text in memory or one that is too long for it."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from array import array
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from repbook.ooxml.longtext import LongText
from repbook.ooxml.normal import normal_form
from repbook.ooxml.refs import MAX_ROW
from repbook.ooxml.xml import XmlError, is_plain

_START = re.compile(rb'<row r="(\d+)"')
_OPEN, _CLOSE = b"<sheetData>", b"</sheetData>"
_NEXT = b'<row r="'
MARKS = (b' ref="', b't="shared"', b't="array"', b't="dataTable"')
"""What rows are asked for by; of a long text it is noted which blocks hold them."""
Piece = bytes | memoryview


class Unusual(Exception):
    """A sheet is written otherwise than is read here."""


class Rows(ABC):
    """The rows of a sheet: `numbers`, and where each starts; the last start is their end."""

    def __init__(self, begin: int) -> None:
        self.begin = begin
        self.numbers = array("L")
        self.starts = array("Q")

    def note(self, text: bytes, offset: int) -> None:
        """Note the rows of a text that begins at `offset`."""
        for found in _START.finditer(text):
            number = int(found[1])
            if number > MAX_ROW or (self.numbers and self.numbers[-1] >= number):
                raise XmlError("rows out of order")
            self.numbers.append(number)
            self.starts.append(offset + found.start())

    def row(self, place: int) -> bytes:
        """Return the XML of a row by its place."""
        return self.cut(self.starts[place], self.starts[place + 1])

    def end_at(self, place: int) -> None:
        """Let the rows end before the one at a place."""
        del self.numbers[place:]
        del self.starts[place + 1 :]

    @abstractmethod
    def cut(self, start: int, end: int) -> bytes:
        """Return a span of the text."""

    @abstractmethod
    def pieces(self, start: int, end: int) -> Iterable[Piece]:
        """Return a span of the text in pieces."""

    @abstractmethod
    def holding(self, mark: bytes) -> Iterator[int]:
        """Yield the places of the rows that hold one of the MARKS."""

    def _found(self, text: bytes, offset: int, mark: bytes) -> Iterator[int]:
        at = text.find(mark)
        while at >= 0:
            place = bisect_right(self.starts, offset + at) - 1
            yield place
            at = text.find(mark, self.starts[place + 1] - offset)


class ShortRows(Rows):
    """Rows of a text in memory."""

    def __init__(self, body: bytes) -> None:
        super().__init__(0)
        self._body = body
        self.note(body, 0)
        self.starts.append(len(body))

    def cut(self, start: int, end: int) -> bytes:
        """Return a span of the text."""
        return self._body[start:end]

    def pieces(self, start: int, end: int) -> Iterable[Piece]:
        """Return a span of the text without copying it."""
        return (memoryview(self._body)[start:end],)

    def holding(self, mark: bytes) -> Iterator[int]:
        """Yield the places of the rows that hold a mark."""
        return self._found(self._body, 0, mark)


class _Block(NamedTuple):
    """Whole rows of a long text, and which of the MARKS they hold."""

    start: int
    end: int
    marks: frozenset[bytes]


class LongRows(Rows):
    """Rows of a text that is inflated where it is looked at; `head` and `tail` stand around them.

    Raises Unusual where it is not written as most programs do.
    """

    def __init__(self, text: LongText) -> None:
        self._text = text
        self._blocks: list[_Block] = []
        pieces = text.reading()
        first = next(pieces, b"")
        begin = first.find(_OPEN) + len(_OPEN)
        if begin < len(_OPEN) or not is_plain(first[:400]):
            raise Unusual
        super().__init__(begin)
        self.head, self.tail = first[:begin], self._take(first[begin:], pieces)
        self.starts.append(text.size - len(self.tail))
        if b"<!" in self.head or b"<!" in self.tail:
            raise Unusual

    def _take(self, rest: bytes, pieces: Iterator[bytes]) -> bytes:
        """Note all rows; return what follows them."""
        at = self.begin
        while (end := rest.find(_CLOSE)) < 0:
            whole = max(rest.rfind(_NEXT), 0)
            self._note_block(rest[:whole], at)
            piece = next(pieces, b"")
            if not piece:
                raise Unusual
            rest, at = rest[whole:] + piece, at + whole
        self._note_block(rest[:end], at)
        return b"".join((rest[end:], *pieces))

    def _note_block(self, block: bytes, at: int) -> None:
        if b"<!" in block or not is_usual(block):
            raise Unusual
        self.note(block, at)
        marks = frozenset(mark for mark in MARKS if mark in block)
        self._blocks.append(_Block(at, at + len(block), marks))

    def cut(self, start: int, end: int) -> bytes:
        """Return a span of the text."""
        return self._text.cut(start, end)

    def pieces(self, start: int, end: int) -> Iterable[Piece]:
        """Yield a span of the text in pieces."""
        return self._text.pieces(start, end)

    def holding(self, mark: bytes) -> Iterator[int]:
        """Yield the places of the rows that hold one of the MARKS."""
        for block in self._blocks:
            if mark in block.marks:
                yield from self._found(self.cut(block.start, block.end), block.start, mark)


class TopRows(LongRows):
    """Rows of a long text down to the first below a header, and the last one; it has no others.

    Raises Unusual where `other` finds anything below the header, so that the rows between may go.
    """

    def __init__(self, text: LongText, header: int, other: re.Pattern[bytes]) -> None:
        self._header, self._other = header, other
        self._first, self._first_place, self._last = b"", -1, (0, 0)
        super().__init__(text)
        place = self._end_of_header()
        if place + 1 >= len(self.numbers):
            raise Unusual
        self._first, self._first_place = self.row(place), place
        number, start = self._last
        self.starts[place + 1 :] = array("Q", (start, self.starts[-1]))
        self.numbers[place + 1 :] = array("L", (number,))

    def row(self, place: int) -> bytes:
        """Return the XML of a row by its place."""
        return self._first if place == self._first_place else super().row(place)

    def _end_of_header(self) -> int:
        return bisect_right(self.numbers, self._header)

    def _note_block(self, block: bytes, at: int) -> None:
        if self._end_of_header() + 1 >= len(self.numbers):
            super()._note_block(block, at)
            below = self._end_of_header()
            start = self.starts[below] - at if below < len(self.starts) else len(block)
        elif b"<!" in block:
            raise Unusual
        else:
            start = 0
        if self._other.search(block, max(start, 0)):
            raise Unusual
        if found := _START.match(block, max(block.rfind(_NEXT), 0)):
            self._last = int(found[1]), at + found.start()


def split(data: bytes) -> tuple[bytes, ShortRows, bytes]:
    """Return a sheet's part as what stands before its rows, the rows, what follows them."""
    start, end = data.find(_OPEN), data.rfind(_CLOSE)
    if not _is_usual_part(data, start, end):
        data = normal_form(data)
    data = data.replace(b"<sheetData/>", _OPEN + _CLOSE, 1)
    start, end = data.find(_OPEN) + len(_OPEN), data.rfind(_CLOSE)
    if start < len(_OPEN) or end < 0:
        raise XmlError("no sheetData")
    return data[:start], ShortRows(data[start:end]), data[end:]


def _is_usual_part(data: bytes, start: int, end: int) -> bool:
    if not is_plain(data[:400]) or data.find(b"<!") >= 0:
        return False
    if start < 0:
        return b"<sheetData/>" in data
    return is_usual(data, start, end)


def is_usual(data: bytes, start: int = 0, end: int | None = None) -> bool:
    """Tell whether rows are written as most programs do; others are written so first."""
    last = len(data) if end is None else end
    cells = data.count(b"<c", start, last) == data.count(b'<c r="', start, last)
    rows = data.count(b"<row", start, last) == data.count(b'<row r="', start, last)
    odd = data.find(b"='", start, last) >= 0 or data.find(b"\r", start, last) >= 0
    return cells and rows and not odd
