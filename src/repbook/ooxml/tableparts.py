"""Change what a table part declares, by single bytes: names, columns, column formulas.

ECMA-376 part 1, 18.5.1.2 (table), 18.5.1.3 (tableColumn), 18.5.1.1 (calculatedColumnFormula).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from repbook.ooxml.celltext import escape, to_hex
from repbook.ooxml.fragments import with_attribute
from repbook.ooxml.refs import Area, parse_area

_TABLE = re.compile(rb"<(?:\w+:)?table\b[^>]*?(?=>)")
_FILTER = re.compile(rb"<(?:\w+:)?autoFilter\b[^>]*?(?=/?>)")
_COLUMNS = re.compile(rb"<(\w+:)?tableColumns\b[^>]*?(?=>)")
_COLUMN = re.compile(
    rb"<(\w+:)?tableColumn(?P<tag>\s[^>]*?)(?:/>|(?<!/)>(?P<inner>.*?)</(?:\w+:)?tableColumn>)",
    re.DOTALL,
)
_FORMULA = re.compile(
    rb"<(?:\w+:)?calculatedColumnFormula\b(?:[^>]*/>|.*?</(?:\w+:)?calculatedColumnFormula>)",
    re.DOTALL,
)
_FILTERED = re.compile(
    rb"<(?:\w+:)?filterColumn\b[^>]*?\scolId=\"(\d+)\"[^>]*?"
    rb"(?:/>|(?<!/)>.*?</(?:\w+:)?filterColumn>)",
    re.DOTALL,
)
_REF = re.compile(rb"\sref=[\"']([A-Z0-9:$]+)[\"']")


class NewColumn(NamedTuple):
    """A column to add: the id a table keeps for it, and its header."""

    id: int
    header: str


def with_table_name(data: bytes, name: str) -> bytes:
    """Return a table part whose table is called `name`."""
    found = _need(_TABLE, data)
    tag = with_attribute(with_attribute(found[0], "name", name), "displayName", name)
    return data[: found.start()] + tag + data[found.end() :]


def with_headers(data: bytes, headers: Mapping[int, str]) -> bytes:
    """Return a table part with new headers, by 0-based position of the column."""
    pieces, done = [], 0
    for place, found in enumerate(_COLUMN.finditer(data)):
        if place in headers:
            start, end = found.span("tag")
            tag = with_attribute(found["tag"], "name", to_hex(headers[place]))
            pieces += [data[done:start], tag]
            done = end
    return b"".join([*pieces, data[done:]])


def with_ids(data: bytes, ids: Mapping[int, int]) -> bytes:
    """Return a table part with other ids of its columns, by 0-based position of the column."""
    pieces, done = [], 0
    for place, found in enumerate(_COLUMN.finditer(data)):
        if place in ids:
            start, end = found.span("tag")
            pieces += [data[done:start], with_attribute(found["tag"], "id", str(ids[place]))]
            done = end
    return b"".join([*pieces, data[done:]])


def with_columns(data: bytes, columns: Sequence[NewColumn]) -> bytes:
    """Return a table part with columns added at the right."""
    found = _need(_COLUMNS, data)
    prefix = found[1] or b""
    count = len(_COLUMN.findall(data)) + len(columns)
    rows = "".join(
        f'tableColumn id="{column.id}" name="{escape(to_hex(column.header))}"/>\n'
        for column in columns
    )
    added = b"".join(b"<" + prefix + row for row in rows.encode().splitlines())
    end = data.index(b"</" + prefix + b"tableColumns>", found.end())
    head = data[: found.start()] + with_attribute(found[0], "count", str(count))
    data = head + data[found.end() : end] + added + data[end:]
    return _widened(_widened(data, _TABLE, len(columns)), _FILTER, len(columns))


def without_columns(data: bytes, count: int) -> bytes:
    """Return a table part without its last columns, and without filters on them."""
    columns = list(_COLUMN.finditer(data))
    data = data[: columns[-count].start()] + data[columns[-1].end() :]
    found, left = _need(_COLUMNS, data), len(columns) - count
    tag = with_attribute(found[0], "count", str(left))
    data = data[: found.start()] + tag + data[found.end() :]
    data = _FILTERED.sub(lambda each: each[0] if int(each[1]) < left else b"", data)
    return _widened(_widened(data, _TABLE, -count), _FILTER, -count)


def with_column_formulas(data: bytes, formulas: Mapping[int, str]) -> bytes:
    """Return a table part with new column formulas, by 0-based position of the column."""
    pieces, done = [], 0
    for place, found in enumerate(_COLUMN.finditer(data)):
        if place in formulas:
            prefix, inner = found[1] or b"", found["inner"] or b""
            name = prefix + b"calculatedColumnFormula"
            text = escape(formulas[place]).encode()
            element = b"<%s>%s</%s>" % (name, text, name)
            close = b"</" + prefix + b"tableColumn>"
            rest = _FORMULA.sub(b"", inner)
            pieces += [data[done : found.end("tag")], b">", element, rest, close]
            done = found.end()
    return b"".join([*pieces, data[done:]])


def moved(data: bytes, columns: int) -> bytes:
    """Return the part of a table that lies so many columns further to the right."""
    return _shifted(_shifted(data, _TABLE, columns), _FILTER, columns)


def _shifted(data: bytes, pattern: re.Pattern[bytes], columns: int) -> bytes:
    found = pattern.search(data)
    if found is None:
        return data
    first, left, last, right = parse_area(_need(_REF, found[0])[1].decode())
    tag = with_attribute(found[0], "ref", str(Area(first, left + columns, last, right + columns)))
    return data[: found.start()] + tag + data[found.end() :]


def _widened(data: bytes, pattern: re.Pattern[bytes], columns: int) -> bytes:
    found = pattern.search(data)
    if found is None:
        return data
    area = parse_area(_need(_REF, found[0])[1].decode())
    wider = Area(*area[:3], area.last_column + columns)
    tag = with_attribute(found[0], "ref", str(wider))
    return data[: found.start()] + tag + data[found.end() :]


def _need(pattern: re.Pattern[bytes], data: bytes) -> re.Match[bytes]:
    found = pattern.search(data)
    if found is None:
        raise ValueError(pattern.pattern)
    return found
