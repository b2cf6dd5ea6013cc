"""Read cells of the usual XML by regular expression, several times faster than a parser.

The usual form is what Excel, LibreOffice, openpyxl, XlsxWriter and this package write: UTF-8, no
prefix, no comment, no CDATA, `r` the first attribute of every cell. Anything else raises
`Unusual`, and the caller reads again with a parser (`slowcells`).
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache, partial

from repbook.domain.values import Value
from repbook.ooxml.alikerows import AlikeRows, Reads
from repbook.ooxml.celltext import from_hex, trimmed, unescape
from repbook.ooxml.content import cell_value
from repbook.ooxml.xml import is_plain

_TYPE = re.compile(rb"\st=\"(\w+)\"")
_NUMBER, _SHARED, _INLINE, _RESULT, _OTHER = 0, 1, 2, 3, 4
_KINDS = {b"n": _NUMBER, b"s": _SHARED, b"inlineStr": _INLINE, b"str": _RESULT}
_BARE = b"<is><t>"
# So many short texts of inline strings are remembered.
_MOST, _SHORT = 1 << 16, 64
_END = b"</sheetData>"
_ROW = b'<row r="'
_HEADER = 1 << 16


class Unusual(Exception):
    """The XML is not of the usual form."""


def fill(
    chunks: Iterable[bytes],
    columns: dict[str, list[Value]],
    first_row: int,
    load: Callable[[], list[str]],
    date1904: bool,
    only: Sequence[int] | None = None,
) -> None:
    """Put the cells of `columns`, by letters, into their lists; index 0 is `first_row`.

    `load` gives the shared strings. All lists have one length; cells outside it are passed over.
    Where `only` names sheet rows in order, pieces of XML without them are passed over unread.
    Raises Unusual, or ValueError or IndexError where a cell's content is broken.
    """
    filler = _Filler(columns, first_row, load, date1904)
    end = min(first_row + filler.size, only[-1] + 1 if only else 1 << 30)
    for rows in whole_rows(chunks):
        if only is None or _holds(rows, only):
            # The first row is mostly a header, which is unlike all others.
            cut = max(rows.find(b'<row r="%d"' % (first_row + 1), 0, _HEADER), 0)
            for some in (rows[:cut], rows[cut:]) if cut else (rows,):
                filler.take(some)
        if _past(rows, end):
            return


class _Filler:
    """Put the cells of pieces of sheet data into their columns."""

    def __init__(
        self,
        columns: dict[str, list[Value]],
        first_row: int,
        load: Callable[[], list[str]],
        date1904: bool,
    ) -> None:
        self._targets = {letters.encode(): cells for letters, cells in columns.items()}
        self._letters = _any_of(columns)
        self._first, self._load, self._date1904 = first_row, load, date1904
        self._kinds: dict[bytes, int] = {}
        # The results of formulas are few: verdicts, reasons, grades.
        self._results: dict[bytes, str] = {}
        # Texts of inline strings come again and again down a column: each is held once.
        self._inlines: dict[bytes, str | None] = {}
        self.size = len(next(iter(columns.values()), ()))
        self._fast = True
        reads: Reads = {b"n": float, b"s": self._shared, b"inlineStr": partial(self._inline, _BARE)}
        self._alike = AlikeRows(self._targets, first_row, _plain_kind, reads)

    def take(self, rows: bytes) -> None:
        """Take the cells of whole rows, in the quickest way that knows them all."""
        if self._alike.take(rows):
            return
        self._fast = self._fast and b"<f" not in rows and self.constants(rows)
        if not self._fast:
            self.any_cells(rows)

    def constants(self, rows: bytes) -> bool:
        """Take cells with a plain `v`; give up at the first formula or inline string."""
        first, size, targets = self._first, self.size, self._targets
        kinds: dict[bytes, int] = {}
        strings: list[str] = []
        for letters, row, attributes, text, closed in _constant(self._letters).findall(rows):
            if not closed:
                return False
            place = int(row) - first
            if not text or not 0 <= place < size:
                continue
            kind = kinds.get(attributes, -1)
            if kind < 0:
                kind = kinds[attributes] = _kind(attributes)
                strings = self._load() if kind == _SHARED else strings
            if kind == _NUMBER:
                targets[letters][place] = float(text)
            elif kind == _SHARED:
                if text < b"0":
                    raise IndexError(text)
                targets[letters][place] = strings[int(text)] or None
            else:
                targets[letters][place] = self._value(attributes, text, False)
        return True

    def any_cells(self, rows: bytes) -> None:
        """Take cells of every kind."""
        first, size, targets = self._first, self.size, self._targets
        kinds, results, inlines = self._kinds, self._results, self._inlines
        strings: list[str] | None = None
        cells = _any(self._letters).findall(rows)
        for letters, row, attributes, before, text, closed in cells:
            if not closed:
                raise Unusual
            place = int(row) - first
            if 0 <= place < size:
                kind = kinds.get(attributes, -1)
                if kind < 0:
                    kind = kinds[attributes] = _kind(attributes)
                if kind == _NUMBER:
                    value: Value = float(text) if text else None
                elif kind == _RESULT and before:
                    value = results.get(text)
                    if value is None:
                        value = results[text] = str(self._value(attributes, text, True))
                elif kind == _SHARED:
                    strings = self._load() if strings is None else strings
                    if text < b"0" and text:
                        raise IndexError(text)
                    value = (strings[int(text)] or None) if text else None
                elif kind == _INLINE:
                    value = inlines.get(text) if before == _BARE else None
                    if value is None:
                        value = self._inline(before, text)
                else:
                    value = self._value(attributes, text, bool(before))
                targets[letters][place] = value

    def _shared(self, text: bytes) -> str | None:
        if text < b"0":
            raise IndexError(text)
        return self._load()[int(text)] or None

    def _inline(self, before: bytes, text: bytes) -> str | None:
        value = from_hex(trimmed(unescape(text.decode()), b'"preserve"' in before)) or None
        if before == _BARE and len(text) <= _SHORT and len(self._inlines) < _MOST:
            self._inlines[text] = value
        return value

    def _value(self, attributes: bytes, text: bytes, formula: bool) -> Value:
        found = _TYPE.search(attributes)
        kind = found[1].decode() if found else ""
        return cell_value(kind, unescape(text.decode()), formula, [], self._date1904)


@lru_cache(maxsize=256)
def _kind(attributes: bytes) -> int:
    if b"'" in attributes:
        raise Unusual
    found = _TYPE.search(attributes)
    return _KINDS.get(found[1], _OTHER) if found else _NUMBER


def _plain_kind(attributes: bytes, before: bytes) -> bytes:
    """Return the kind of a cell by what stands before its text, nothing where not plain."""
    kind = _kind(attributes)
    if kind == _INLINE:
        return b"inlineStr" if before == _BARE else b""
    return (
        (b"s" if kind == _SHARED else b"n" if kind == _NUMBER else b"") if before == b"<v>" else b""
    )


def _any_of(letters: Iterable[str]) -> bytes:
    """Return a pattern of any of these column letters, by what they begin with: B[ACF]|[AD]."""
    ends: dict[str, str] = {}
    for name in sorted(letters):
        ends[name[:-1]] = ends.get(name[:-1], "") + name[-1]
    return "|".join(f"{start}[{last}]" for start, last in reversed(ends.items())).encode()


# Every cell is looked at anyway, so one that does not begin with `r` is caught on the way: it
# matches with nothing in it, as a cell that is not closed, and that is `Unusual`. Blank cells,
# which are most of a template's, do not match at all.
_CELL = rb'<c(?: r="(%s)(\d+)"([^>]*)(?<!/)>%s([^<]*)(</)?|(?! r="))'


@lru_cache(maxsize=64)
def _constant(letters: bytes) -> re.Pattern[bytes]:
    """Return the pattern of cells with a plain `v`."""
    return re.compile(_CELL % (letters, rb"(?:<v>)?"))


@lru_cache(maxsize=64)
def _any(letters: bytes) -> re.Pattern[bytes]:
    """Return the pattern of cells of every kind; what stands before the text tells which."""
    before = rb"(<is><t[^>]*>|(?:<f[^>]*(?:/>|>[^<]*</f>))?)(?:<v[^>]*>)?"
    return re.compile(_CELL % (letters, before))


def whole_rows(chunks: Iterable[bytes]) -> Iterable[bytes]:
    """Yield pieces of sheet data that end where a row ends; check that all of it is usual."""
    rest, begun, ended = b"", False, False
    for chunk in chunks:
        new = chunk
        if not begun:
            begun, new = _begin(rest + chunk)
            rest = b""
        cut = new.rfind(b"</row>") + 6 if begun and not ended else 0
        if cut > 5:
            yield _usual(b"".join((rest, memoryview(new)[:cut])))
            rest = new[cut:]
        else:
            rest += new
        if begun and not ended and (end := rest.find(_END)) >= 0:
            ended = True
            if end:
                yield _usual(rest[:end])
            rest = rest[end:]
    if not begun and b"<sheetData/>" in rest and b"</worksheet>" in rest:
        return
    if not ended or b"</worksheet>" not in rest[-64:]:
        raise Unusual


def _begin(head: bytes) -> tuple[bool, bytes]:
    start = head.find(b"<sheetData>")
    if start < 0:
        return False, head
    if b"<!" in head[:start] or not is_plain(head[:400]):
        raise Unusual
    return True, head[start + 11 :]


def _usual(rows: bytes) -> bytes:
    odd = (b"!" in rows and b"<!" in rows) or (b"?" in rows and b"<?" in rows) or b"\r" in rows
    if odd:
        raise Unusual
    return rows


def _past(rows: bytes, end: int) -> bool:
    number = _number(rows, rows.rfind(_ROW))
    return number is not None and number >= end


def _holds(rows: bytes, only: Sequence[int]) -> bool:
    """Tell whether a piece may hold one of some rows; rows stand in order."""
    first, last = _number(rows, rows.find(b"<row")), _number(rows, rows.rfind(b"<row"))
    if first is None or last is None:
        return True
    at = bisect_left(only, first)
    return at < len(only) and only[at] <= last


def _number(rows: bytes, start: int) -> int | None:
    """Return the number of the row that begins at `start`, None where none is told there."""
    if start < 0 or not rows.startswith(_ROW, start):
        return None
    digits = rows[start + len(_ROW) : rows.find(b'"', start + len(_ROW))]
    return int(digits) if digits.isdigit() else None
