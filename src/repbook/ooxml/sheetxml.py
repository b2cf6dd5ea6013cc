"""Hold a sheet's XML as rows that can be cut out and put back; all else stays byte for byte."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from repbook.ooxml.changedrows import MOST, ChangedRows
from repbook.ooxml.longtext import LongText
from repbook.ooxml.refs import Area, column_letters, column_number, parse_area
from repbook.ooxml.sheetrows import LongRows, Piece, Rows, TopRows, split

_ROW = re.compile(rb'<row r="\d+"([^>]*?)(?:/>|>(.*)</row>)', re.DOTALL)
_CELL = re.compile(rb'<c r="([A-Z]+)\d+"(?:[^>]*/>|[^>]*>.*?</c>)', re.DOTALL)
_BLOCK = re.compile(rb'<f\b(?=[^>]*\st="(?:array|dataTable)")[^>]*?\sref="([A-Z0-9:]+)"')
_CELL_ROW = re.compile(rb'(<c r="[A-Z]+)\d+"')
_HIDDEN = re.compile(rb'\s(?:hidden|collapsed)="[^"]*"')
_UNSEEN = re.compile(rb'\shidden="(?:1|true)"')
_SPANS = re.compile(rb'\sspans="[^"]*"')

EMPTY = b"<sheetData></sheetData>"


class Row(NamedTuple):
    """One row: attributes without `r` and `spans`, cells' XML by column number, what follows."""

    attributes: bytes
    cells: dict[int, bytes]
    rest: bytes


class Fresh(NamedTuple):
    """Rows that are made when they are asked for: their XML in pieces, the last one's number.

    `apart` yields the same cells, of those that differ in their row's number alone one.
    """

    rows: Callable[[], Iterator[Piece]]
    apart: Callable[[], Iterator[bytes]]
    last: int


class SheetXml:
    """A sheet part, split at its rows; `head` ends with `<sheetData>`, `tail` begins after it."""

    def __init__(self, data: bytes | LongText | LongRows) -> None:
        self._rows: Rows
        if not isinstance(data, bytes):
            long = self._rows = LongRows(data) if isinstance(data, LongText) else data
            self.head, self.tail = long.head, long.tail
        else:
            self.head, self._rows, self.tail = split(data)
        self._changed = ChangedRows()
        self._fresh: Fresh | None = None

    @property
    def is_long(self) -> bool:
        """Whether the part is too long to be held in memory whole."""
        return self._fresh is not None or isinstance(self._rows, LongRows) or self.has_many_changed

    @property
    def has_many_changed(self) -> bool:
        """Whether the changed rows alone are too long for that."""
        return self._changed.size > MOST

    @property
    def is_looked_through(self) -> bool:
        """Whether the rows are known to be of their table alone, since others were refused."""
        return isinstance(self._rows, TopRows)

    @cached_property
    def blocks(self) -> list[Area]:
        """The blocks under one array formula or data table, as the sheet was read."""
        marks = (b't="array"', b't="dataTable"')
        rows = sorted({place for mark in marks for place in self._rows.holding(mark)})
        found = (ref for place in rows for ref in _BLOCK.findall(self._rows.row(place)))
        return [parse_area(ref.decode()) for ref in found]

    @property
    def shares(self) -> bool:
        """Whether the sheet has shared formulas, or had some when it was read."""
        return self._shared or any(self._changed.holding(b't="shared"'))

    @cached_property
    def _shared(self) -> bool:
        return next(self._rows.holding(b't="shared"'), None) is not None

    def rows_with(self, mark: bytes) -> Iterator[bytes]:
        """Yield the rows that hold one of the MARKS, as they stand now, in no certain order."""
        yield from self._changed.holding(mark)
        for place in self._rows.holding(mark):
            if self._rows.numbers[place] not in self._changed:
                yield self._rows.row(place)

    def numbers(self) -> Sequence[int]:
        """Return the numbers of the rows that the sheet had when it was read, in order."""
        return self._rows.numbers

    def below(self, number: int) -> Iterator[Piece]:
        """Yield the rows below a row, as they were read."""
        yield from self._rows.pieces(self._rows.starts[self._end_of(number)], self._rows.starts[-1])

    def refill(self, number: int, fresh: Fresh) -> None:
        """Let other rows stand in the place of all below a row."""
        self._rows.end_at(self._end_of(number))
        self._fresh = fresh

    def _end_of(self, number: int) -> int:
        return bisect_right(self._rows.numbers, number)

    def raw(self, number: int) -> bytes:
        """Return a row's XML, empty where the sheet has none."""
        if number in self._changed:
            return self._changed[number]
        numbers = self._rows.numbers
        place = bisect_left(numbers, number)
        if place == len(numbers) or numbers[place] != number:
            return b""
        return self._rows.row(place)

    def put_raw(self, number: int, xml: bytes) -> None:
        """Replace a row's XML; empty takes the row away."""
        self._changed[number] = xml

    def row(self, number: int) -> Row:
        """Return a row taken apart, an empty one where the sheet has none."""
        attributes, inner = self._opened(number)
        cells, end = {}, 0
        for cell in _CELL.finditer(inner):
            cells[column_number(cell[1].decode())] = cell[0]
            end = cell.end()
        return Row(attributes, cells, inner[end:].strip())

    def show(self, number: int) -> bool:
        """Let a row be seen; return whether it was hidden."""
        raw = self.raw(number)
        end = raw.find(b">")
        shown = _HIDDEN.sub(b"", raw[:end])
        if len(shown) == len(raw[:end]):
            return False
        self.put_raw(number, shown + raw[end:])
        return _UNSEEN.search(raw, 0, end) is not None

    def _opened(self, number: int) -> tuple[bytes, bytes]:
        """Return a row's attributes without `r` and `spans`, and what is inside it."""
        found = _ROW.match(self.raw(number))
        return (_SPANS.sub(b"", found[1]), found[2] or b"") if found else (b"", b"")

    def put(self, number: int, row: Row) -> None:
        """Replace a row; one without attributes and cells is taken away."""
        inner = b"".join([row.cells[column] for column in sorted(row.cells)]) + row.rest
        self._close(number, row.attributes, inner)

    def _close(self, number: int, attributes: bytes, inner: bytes) -> None:
        if inner:
            self.put_raw(number, b'<row r="%d"%s>%s</row>' % (number, attributes, inner))
        else:
            self.put_raw(number, b'<row r="%d"%s/>' % (number, attributes) if attributes else b"")

    def move_whole(self, source: int, target: int, first: int, last: int) -> bool:
        """Move all cells of a row at once; False, and nothing done, where that is not so simple.

        It is where they hold no formula, lie in the columns `first` to `last`, and the target
        row has no cells.
        """
        attributes, inner = self._opened(source)
        goal, taken = self._opened(target)
        start, end = _CELL.match(inner), _CELL.fullmatch(inner, max(inner.rfind(b"<c "), 0))
        if taken or not start or not end or b"<f" in inner:
            return False
        if column_number(start[1].decode()) < first or column_number(end[1].decode()) > last:
            return False
        self._close(target, goal, _CELL_ROW.sub(rb'\g<1>%d"' % target, inner))
        self._close(source, attributes, b"")
        return True

    def cell(self, number: int, column: int) -> bytes:
        """Return one cell's XML, empty where there is none."""
        raw = self.raw(number)
        start, end = find_cell(raw, number, column)
        return raw[start:end]

    def last_row(self) -> int:
        """Return the number of the last row that is there, 0 for none."""
        old = next((n for n in reversed(self._rows.numbers) if n not in self._changed), 0)
        return max(old, self._changed.last(), self._fresh.last if self._fresh else 0)

    def render(self) -> bytes:
        """Return the whole part."""
        return b"".join(self.pieces())

    def pieces(self) -> Iterator[Piece]:
        """Yield the whole part in pieces."""
        yield self.head
        rows = self._rows
        done = rows.begin
        for number in self._changed.numbers():
            place = bisect_left(rows.numbers, number)
            yield from rows.pieces(done, rows.starts[place])
            yield self._changed[number]
            done = rows.starts[bisect_right(rows.numbers, number)]
        yield from rows.pieces(done, rows.starts[-1])
        if self._fresh is not None:
            yield from self._fresh.rows()
        yield self.tail

    def changed(self) -> bytes:
        """Return the part without rows that are as they were; of fresh ones what differs."""
        rows = [self._changed[number] for number in self._changed.numbers()]
        rows += [] if self._fresh is None else self._fresh.apart()
        return b"".join((self.head, *rows, self.tail))


def find_cell(raw: bytes, number: int, column: int) -> tuple[int, int]:
    """Return where a cell begins and ends in its row's XML, two equal numbers for nowhere."""
    start = raw.find(f'<c r="{column_letters(column)}{number}"'.encode())
    if start < 0:
        return 0, 0
    end = raw.index(b">", start) + 1
    return start, end if raw[end - 2 : end - 1] == b"/" else raw.index(b"</c>", end) + 4
