"""Change a table part's ranges by single bytes (ECMA-376 part 1, 18.5.1)."""

from __future__ import annotations

import re

from repbook.ooxml.index import TableInfo
from repbook.ooxml.refs import Area, parse_area

_REF = re.compile(rb"(\s)ref=([\"'])([A-Z0-9:$]+)\2")
_INSERT_ROW = re.compile(rb"\sinsertRow(?:Shift)?=([\"'])[^\"']*\1")


_CRITERIA = re.compile(
    rb"<((?:\w+:)?filterColumn)\b([^>]*)(?<!/)>.*?</(?:\w+:)?filterColumn>", re.DOTALL
)
_BUTTON = re.compile(rb"\s(?:hiddenButton=[\"'](?:1|true)|showButton=[\"'](?:0|false))[\"']")


def is_filtered(data: bytes) -> bool:
    """Tell whether a table part holds criteria by which rows are hidden (18.3.2.7)."""
    return _CRITERIA.search(data) is not None


def unfiltered(data: bytes) -> bytes:
    """Return the table part without criteria; buttons that were hidden stay so."""

    def bare(found: re.Match[bytes]) -> bytes:
        return b"<%s%s/>" % (found[1], found[2]) if _BUTTON.search(found[2]) else b""

    return _CRITERIA.sub(bare, data)


def resized(data: bytes, old: TableInfo, new: TableInfo) -> bytes:
    """Return the table part with every range that followed the old last row at the new one.

    The mark of an empty table's insert row goes as well: there is a data row now.
    """

    def move(found: re.Match[bytes]) -> bytes:
        area = parse_area(found[3].decode())
        last = {
            old.last_row: new.last_row,
            old.area.last_row: new.area.last_row,
        }.get(area.last_row, area.last_row)
        moved = Area(area.first_row, area.first_column, last, area.last_column)
        return b"%sref=%s%s%s" % (found[1], found[2], _span(moved), found[2])

    return _REF.sub(move, _INSERT_ROW.sub(b"", data))


def _span(area: Area) -> bytes:
    text = str(area)
    return text.encode()
