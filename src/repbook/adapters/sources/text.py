"""Read a list kept as text: CSV with any usual separator, in any usual encoding."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections import Counter
from typing import TYPE_CHECKING

from repbook.adapters.sources.grid import Grid, Item, Row
from repbook.errors import FileError

if TYPE_CHECKING:
    from _csv import Reader

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_PAIR = re.compile(rb"[\x81-\xfe][\x30-\xfe]")
_COMMON_GB = re.compile(rb"[\xa1-\xa3\xb0-\xd7][\xa1-\xfe]")
_COMMON_BIG5 = re.compile(rb"[\xa1\xa4-\xc6][\x40-\x7e\xa1-\xfe]")
_DELIMITERS = ",;\t|"
_SAMPLE, _LONGEST = 200, 1 << 25


def read_text(data: bytes, name: str, encoding: str | None) -> Grid:
    """Return the rows of a text file by record number; FileError where no encoding fits."""
    text, used = decode(data, name, encoding)
    delimiter, text = _delimiter(text)
    records, broken = _records(text, delimiter)
    rows: list[Row] = []
    for number, record in enumerate(records, start=1):
        cells: list[Item] = [*record]
        if any(record):
            rows.append((number, cells))
    grid = Grid(name, rows, "csv", encoding=used, delimiter=delimiter)
    grid.note("quotes", [broken] if broken else [])
    return grid


def decode(data: bytes, name: str, encoding: str | None = None) -> tuple[str, str]:
    """Return the text and the encoding it is in; FileError where none fits."""
    for attempt in [encoding] if encoding else _likely(data):
        try:
            return data.decode(attempt), attempt
        except (UnicodeDecodeError, LookupError):
            continue
    raise FileError("intake.encoding", file=name)


def _likely(data: bytes) -> list[str]:
    """Return the encodings to try, the likeliest first.

    Chinese pairs of bytes fit GB18030 and Big5 alike, so their common characters decide.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return [encoding]
    if b"\0" in data:
        little = data[1::2].count(0) >= data[::2].count(0)
        return ["utf-16-le" if little else "utf-16-be", "utf-8"]
    pairs = _PAIR.findall(data)
    scores = {
        "gb18030": sum(map(bool, map(_COMMON_GB.match, pairs))),
        "cp950": sum(map(bool, map(_COMMON_BIG5.match, pairs))),
    }
    chinese = [name for name in scores if 2 * scores[name] > len(pairs)]
    return ["utf-8", *sorted(chinese, key=lambda name: -scores[name]), "cp1252", "gb18030"]


def _delimiter(text: str) -> tuple[str, str]:
    """Return the separator and the text without Excel's own `sep=` line."""
    stated = re.match(r"sep=(.)\r?\n", text, re.I)
    if stated:
        return stated[1], text[stated.end() :]
    return max(_DELIMITERS, key=lambda mark: _evenness(text, mark)), text


def _evenness(text: str, mark: str) -> tuple[int, int]:
    """Score a separator by the rows that share one width, and by that width."""
    widths = Counter(
        len(row) for row, _ in zip(_reader(text, mark), range(_SAMPLE), strict=False) if row
    )
    wide = {width: count for width, count in widths.items() if width > 1}
    if not wide:
        return 0, 0
    width = max(wide, key=lambda width: (wide[width], width))
    return wide[width], width


def _records(text: str, delimiter: str) -> tuple[list[list[str]], int]:
    """Return the records, and the line of the first misplaced quote or 0."""
    strict = _reader(text, delimiter, strict=True)
    try:
        return list(strict), 0
    except csv.Error as error:
        if "unexpected end" not in str(error):
            return list(_reader(text, delimiter)), strict.line_num
    # A quote that is never closed would swallow the rest of the file: read on without quoting.
    plain = csv.reader(_lines(text), delimiter=delimiter, quoting=csv.QUOTE_NONE)
    return list(plain), text.count("\n", 0, text.rfind('"')) + 1


def _reader(text: str, delimiter: str, strict: bool = False) -> Reader:
    csv.field_size_limit(max(csv.field_size_limit(), _LONGEST))
    return csv.reader(_lines(text), delimiter=delimiter, strict=strict)


def _lines(text: str) -> io.StringIO:
    return io.StringIO(text, newline="")
