"""Take in the rows of the usual XML by kinds of cells, several times faster than by a parser.

Cells that differ in nothing but their row's number and their value are of one kind. The first of
a kind is parsed, and `SheetView` judges its row; of all others the values alone are looked at, kind
by kind. A row with anything new or wrong in it is parsed too, so all is noted as by a parser.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator

from repbook.domain.values import MOST_DIGITS
from repbook.ooxml.lint.cellkinds import INLINE, VALUE, Kind, kind_of
from repbook.ooxml.lint.sheet import SheetView
from repbook.ooxml.lint.trees import MAIN
from repbook.ooxml.refs import MAX_ROW
from repbook.ooxml.xml import is_plain

_OPEN, _CLOSE = b"<sheetData>", b"</sheetData>"
_ROW, _ROW_END, _CELL = b"<row ", b"</row>", b'<c r="'
_NUMBER = b'r="'
_NO_TEXT = bytes(code for code in range(32) if code not in b"\t\n")
_NO_CHARACTER = (b"\xef\xbf\xbe", b"\xef\xbf\xbf")
_FOREIGN = (b"<!", b"<?", b"]]>")
# Kinds are some hundred; where every cell is one of its own, keeping them is no use.
_MOST = 20_000


class Unusual(Exception):
    """The part has to be read by a parser from its beginning."""


def read_quickly(stream: Iterator[bytes], view: SheetView) -> SheetView:
    """Take in the facts of a worksheet; raise Unusual where a parser has to."""
    pieces = _pieces(stream)
    head = next(pieces)
    root = re.search(rb"<worksheet\b[^>]*>", head)
    if root is None or b"<!" in head or not is_plain(head[:400]):
        raise Unusual
    rows = _Rows(view, root[0] + _OPEN)
    tail = next(pieces)
    for piece in pieces:
        rows.take(tail)
        tail = piece
    frame = _parsed(head + tail)
    rows_elsewhere = next(frame.iter(MAIN + "row"), None) is not None
    if frame.tag != MAIN + "worksheet" or frame.find(MAIN + "sheetData") is None or rows_elsewhere:
        raise Unusual
    view.close(frame)
    return view


def _pieces(stream: Iterator[bytes]) -> Iterator[bytes]:
    """Yield what stands before the rows, then pieces of whole rows, then what follows them."""
    rest = b""
    while (start := rest.find(_OPEN) + len(_OPEN)) < len(_OPEN):
        rest += _more(stream)
    yield rest[:start]
    rest = rest[start:]
    while (end := rest.find(_CLOSE)) < 0:
        cut = rest.rfind(_ROW)
        if cut > 0:
            yield rest[:cut]
            rest = rest[cut:]
        rest += _more(stream)
    yield rest[:end]
    yield rest[end:] + b"".join(stream)


def _more(stream: Iterator[bytes]) -> bytes:
    piece = next(stream, b"")
    if not piece:
        raise Unusual
    return piece


def _parsed(data: bytes) -> ET.Element:
    try:
        return ET.fromstring(data)
    except ET.ParseError as error:
        raise Unusual from error


def _is_text(piece: bytes) -> bool:
    """Tell whether a piece holds nothing but elements and characters that XML allows."""
    if any(sign in piece for sign in _FOREIGN) or len(piece.translate(None, _NO_TEXT)) < len(piece):
        return False
    if piece.isascii():
        return True
    try:
        piece.decode()
    except UnicodeDecodeError:
        return False
    return not any(sign in piece for sign in _NO_CHARACTER)


class _Rows:
    """Take in pieces of rows; what was passed over waits until its values were looked at."""

    def __init__(self, view: SheetView, opening: bytes) -> None:
        self._view, self._opening = view, opening
        self._closing = _CLOSE + b"</worksheet>"
        self._heads: set[bytes] = set()
        self._columns: dict[bytes, tuple[int, Callable[[bytes], None]]] = {}
        self._kinds: list[Kind] = []
        self._waiting: list[bytes] = []
        self._first = self._last = 0
        self._wanted = {re.sub(r"\D", "", address).encode() for address in view.wanted}
        self._areas = dict(view.areas)

    def take(self, piece: bytes) -> None:
        """Take in a piece of whole rows."""
        if not _is_text(piece):
            raise Unusual
        before, *rows = piece.split(_ROW)
        if before.strip():
            raise Unusual
        for row in rows:
            if not self._passes(row):
                self._judge_waiting()
                self._judge(row)
                self._learn(row)
                self._last = self._view.last_row
        self._judge_waiting()

    def _passes(self, row: bytes) -> bool:
        """Let a row wait that has nothing new in it; tell whether it has not."""
        head, *cells = row.split(_CELL)
        digits = head[len(_NUMBER) : head.find(b'"', len(_NUMBER))]
        if digits in self._wanted or head.replace(digits, b"\0", 1) not in self._heads:
            return False
        if not digits.isdigit() or digits.startswith(b"0") or len(digits) > MOST_DIGITS:
            return False
        number = int(digits)
        if not self._last < number <= MAX_ROW:
            return False
        if cells:
            if not cells[-1].endswith(_ROW_END):
                return False
            cells[-1] = cells[-1].removesuffix(_ROW_END)
        find, last = self._columns.get, 0
        for cell in cells:
            before, _, after = cell.partition(VALUE)
            found = find(before.replace(digits, b"\0"))
            if found is None:
                before, _, after = cell.partition(INLINE)
                found = find(before.replace(digits, b"\0"))
                if found is None:
                    return False
            column, take = found
            if column <= last:
                return False
            last = column
            take(after)
        if not self._waiting:
            self._first = number
        self._last = number
        self._waiting.append(row)
        return True

    def _judge_waiting(self) -> None:
        """Look at the values of the rows that wait; judge each row where one is wrong."""
        waiting, self._waiting = self._waiting, []
        right = not waiting or all(kind.is_right(self._first, self._last) for kind in self._kinds)
        for kind in self._kinds:
            kind.values.clear()
        if right:
            self._view.last_row = max(self._view.last_row, self._last)
            if self._view.keeps_cells:
                self._view.formula_cells.update(_formula_cells(waiting))
        for row in () if right else waiting:
            self._judge(row)

    def _judge(self, row: bytes) -> None:
        found = self._in_sheet(_ROW + row)
        if len(found) != 1:
            raise Unusual
        self._view.row(found[0])

    def _in_sheet(self, inner: bytes) -> list[ET.Element]:
        root = _parsed(self._opening + inner + self._closing)
        return list(root[0]) if len(root) == 1 else []

    def _learn(self, row: bytes) -> None:
        """Note the row's kinds of cells, each parsed alone."""
        if self._view.areas != self._areas:
            self._areas = dict(self._view.areas)
            self._columns.clear()
            self._kinds.clear()
        head, *cells = row.split(_CELL)
        digits = head[len(_NUMBER) : head.find(b'"', len(_NUMBER))]
        if not head.startswith(_NUMBER) or digits != b"%d" % self._view.last_row:
            return
        if b"<" not in (head if cells else head.removesuffix(_ROW_END)):
            self._heads.add(head.replace(digits, b"\0", 1))
        for cell in cells:
            cell = cell.removesuffix(_ROW_END)
            before = cell.partition(VALUE if VALUE in cell else INLINE)[0]
            key = before.replace(digits, b"\0")
            if key in self._columns or len(self._columns) >= _MOST:
                continue
            found = self._alone(cell)
            kind = None if found is None else kind_of(found, before, digits, self._view)
            if kind is not None:
                self._kinds.append(kind)
                self._columns[key] = kind.column, kind.values.append

    def _alone(self, cell: bytes) -> ET.Element | None:
        try:
            row = self._in_sheet(_ROW[:-1] + b">" + _CELL + cell + _ROW_END)
        except Unusual:
            return None
        return row[0][0] if len(row) == 1 and len(row[0]) == 1 else None


def _formula_cells(rows: list[bytes]) -> Iterator[str]:
    for row in rows:
        for cell in row.split(_CELL)[1:]:
            if b"<f" in cell:
                yield cell.partition(b'"')[0].decode()
