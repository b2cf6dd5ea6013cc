"""Let what is anchored to a table's rows outside `sheetData` follow when the rows move.

Conditional formats, validations and the like carry `sqref`, hyperlinks `ref`
(ECMA-376 part 1, 18.3.1; the 2009 extensions [MS-XLSX] 2.6.5 carry `xm:sqref` elements).
"""

from __future__ import annotations

import re
from collections.abc import Callable

from repbook.ooxml.index import TableInfo
from repbook.ooxml.refs import Area, parse_area

Move = Callable[[Area], Area | None]
_SQREF = re.compile(rb"(\ssqref=[\"'])([^\"']*)([\"'])|(<(?:\w+:)?sqref>)([^<]*)(</)")
_LINK = re.compile(rb"<hyperlink\b[^>]*?\sref=([\"'])([A-Z0-9:]+)\1[^>]*?/>")
_LINKS = re.compile(rb"<hyperlinks>\s*</hyperlinks>")
_DIMENSION = re.compile(rb"(<dimension\s+ref=[\"'])([A-Z0-9:]+)([\"'])")
_MERGE = re.compile(rb"<mergeCell\s+ref=[\"']([A-Z0-9:]+)[\"']")


def stretched(tail: bytes, old: TableInfo, new: TableInfo) -> bytes:
    """Return `tail` with the ranges that reached the table's last row at its new one."""

    def stretch(area: Area) -> Area:
        if not area.meets(Area(1, old.first_col, old.last_row, old.last_col)):
            return area
        grows = old.last_row <= area.last_row < new.last_row and area.first_row <= old.last_row
        shrinks = area.last_row == old.last_row and new.last_row >= area.first_row
        return area._replace(last_row=new.last_row) if grows or shrinks else area

    def change(found: re.Match[bytes]) -> bytes:
        before, text, after = found.groups()[:3] if found[1] else found.groups()[3:]
        return bytes(before + _each(text, stretch) + after)

    return _SQREF.sub(change, tail)


def links_moved(tail: bytes, move: Move) -> bytes:
    """Return `tail` with each hyperlink where `move` puts its cell, without those it drops."""

    def change(found: re.Match[bytes]) -> bytes:
        area = parse_area(found[2].decode())
        place = move(area)
        if place is None:
            return b""
        start, end = found.start(2) - found.start(), found.end(2) - found.start()
        return found[0][:start] + str(place).encode() + found[0][end:]

    return _LINKS.sub(b"", _LINK.sub(change, tail))


def dimension_set(head: bytes, last_row: int, used: Area) -> bytes:
    """Return `head` with the sheet's dimension holding `used` and ending no later than needed."""

    def change(found: re.Match[bytes]) -> bytes:
        area = parse_area(found[2].decode()).cover(used)
        area = area._replace(last_row=max(min(area.last_row, last_row), area.first_row))
        return found[1] + str(area).encode() + found[3]

    return _DIMENSION.sub(change, head, count=1)


def merged_areas(tail: bytes) -> list[Area]:
    """Return the sheet's merged blocks."""
    return [parse_area(ref.decode()) for ref in _MERGE.findall(tail)]


def _each(text: bytes, change: Callable[[Area], Area]) -> bytes:
    return b" ".join(_one(ref, change) for ref in text.split())


def _one(ref: bytes, change: Callable[[Area], Area]) -> bytes:
    try:
        area = parse_area(ref.decode())
    except ValueError:
        return ref
    moved = change(area)
    return ref if moved == area else str(moved).encode()
