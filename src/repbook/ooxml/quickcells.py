"""Read cells of the usual XML by regular expression, several times faster than a parser.

The usual form is what Excel, LibreOffice, openpyxl, XlsxWriter and this package write: UTF-8, no
prefix, no comment, no CDATA, `r` the first attribute of every cell. Anything else raises
`Unusual`, and the caller reads again with a parser (`slowcells`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import lru_cache

from repbook.domain.values import Value
from repbook.ooxml.celltext import from_hex, trimmed, unescape
from repbook.ooxml.content import cell_value
from repbook.ooxml.xml import is_plain

_TYPE = re.compile(rb"\st=\"(\w+)\"")
_NUMBER, _SHARED, _INLINE, _OTHER = 0, 1, 2, 3
_KINDS = {b"n": _NUMBER, b"s": _SHARED, b"inlineStr": _INLINE}
_END = b"</sheetData>"


class Unusual(Exception):
    """The XML is not of the usual form."""


def fill(
    chunks: Iterable[bytes],
    columns: dict[str, list[Value]],
    first_row: int,
    load: Callable[[], list[str]],
    date1904: bool,
) -> None:
    """Put the cells of `columns`, by letters, into their lists; index 0 is `first_row`.

    `load` gives the shared strings. All lists have one length; cells outside it are passed over.
    Raises Unusual, or ValueError or IndexError where a cell's content is broken.
    """
    targets = {letters.encode(): cells for letters, cells in columns.items()}
    size = len(next(iter(columns.values()), ()))
    pattern = _pattern(tuple(columns))
    for rows in _whole_rows(chunks):
        _fill_rows(pattern.findall(rows), targets, first_row, size, load, date1904)
        if _past(rows, first_row + size):
            return


def _fill_rows(
    cells: list[tuple[bytes, ...]],
    targets: dict[bytes, list[Value]],
    first_row: int,
    size: int,
    load: Callable[[], list[str]],
    date1904: bool,
) -> None:
    kinds: dict[bytes, int] = {}
    strings: list[str] = []
    for letters, row, attributes, keep, formula, text, closed in cells:
        place = int(row) - first_row
        if not 0 <= place < size:
            continue
        kind = kinds.get(attributes, -1)
        if kind < 0:
            kind = kinds[attributes] = _kind(attributes)
            if kind == _SHARED:
                strings = load()
        if not text:
            if not closed and attributes[-1:] != b"/":
                raise Unusual
            if kind == _OTHER and formula and b't="str"' in attributes:
                targets[letters][place] = ""
        elif not closed:
            if attributes[-1:] != b"/":
                raise Unusual
        elif kind == _SHARED:
            index = int(text)
            if index < 0:
                raise IndexError(index)
            targets[letters][place] = strings[index] or None
        elif kind == _NUMBER:
            targets[letters][place] = float(text)
        else:
            targets[letters][place] = _text(
                kind, attributes, keep, text.decode(), bool(formula), date1904
            )


def _text(
    kind: int, attributes: bytes, keep: bytes, text: str, formula: bool, date1904: bool
) -> Value:
    text = unescape(text)
    if kind == _INLINE:
        return from_hex(trimmed(text, b'"preserve"' in keep)) or None
    found = _TYPE.search(attributes)
    return cell_value(found[1].decode() if found else "", text, formula, [], date1904)


def _kind(attributes: bytes) -> int:
    if b"'" in attributes:
        raise Unusual
    found = _TYPE.search(attributes)
    return _KINDS.get(found[1], _OTHER) if found else _NUMBER


@lru_cache(maxsize=64)
def _pattern(letters: tuple[str, ...]) -> re.Pattern[bytes]:
    wanted = "|".join(sorted(letters, key=len)).encode()
    return re.compile(
        rb'<c r="(%s)(\d+)"([^>]*)>'
        rb"(?:<is><t([^>]*)>|(<f[^>]*(?:/>|>[^<]*</f>))?(?:<v[^>]*>)?)"
        rb"([^<]*)(</)?" % wanted
    )


def _whole_rows(chunks: Iterable[bytes]) -> Iterable[bytes]:
    """Yield pieces of sheet data that end where a row ends; check that all of it is usual."""
    rest, begun, ended = b"", False, False
    for chunk in chunks:
        rest += chunk
        if not begun:
            begun, rest = _begin(rest)
        if not begun or ended:
            continue
        end = rest.find(_END)
        ended = end >= 0
        cut = end if ended else rest.rfind(b"</row>") + 6
        if cut > 5 or ended:
            yield _usual(rest[:cut])
            rest = rest[cut:]
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
    odd = b"<!" in rows or b"<?" in rows or b"\r" in rows
    if odd or rows.count(b"<c") != rows.count(b'<c r="'):
        raise Unusual
    return rows


def _past(rows: bytes, end: int) -> bool:
    start = rows.rfind(b'<row r="') + 8
    number = rows[start : rows.find(b'"', start)]
    return start > 7 and number.isdigit() and int(number) >= end
