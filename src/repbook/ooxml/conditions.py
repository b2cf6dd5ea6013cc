"""Read a sheet's conditional formats that go by a formula (ECMA-376 part 1, 18.3.1.18)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from repbook.ooxml.package import Package
from repbook.ooxml.refs import Area, parse_area
from repbook.ooxml.sheetxml import SheetXml
from repbook.ooxml.xml import elements, is_plain

_OPEN, _END = b"<sheetData>", b"</sheetData>"


class Condition(NamedTuple):
    """The cells of a conditional format, and its formula, written for the topmost of them."""

    areas: tuple[Area, ...]
    formula: str

    @property
    def row(self) -> int:
        """Return the row that the formula is written for."""
        return min(area.first_row for area in self.areas)


def read_conditions(data: bytes) -> list[Condition]:
    """Return the formula conditions of a sheet part; XmlError where it is not sound."""
    sheet = SheetXml(data)
    start = sheet.head.index(b"<worksheet")
    root = sheet.head[start : sheet.head.index(b">", start) + 1]
    areas: tuple[Area, ...] = ()
    found, kind = [], ""
    for element in elements(root + sheet.tail.removeprefix(_END)):
        place = element.depth, element.name
        if place == (1, "conditionalFormatting"):
            areas = _areas(element.attributes.get("sqref", ""))
        elif place == (2, "cfRule"):
            kind = element.attributes.get("type", "")
        elif place == (3, "formula") and kind == "expression" and areas:
            found.append(Condition(areas, element.text))
    return found


def sheet_conditions(package: Package, part: str) -> list[Condition]:
    """Return the formula conditions of a sheet of a package, its rows passed over."""
    frame = _around_rows(package.stream(part))
    return read_conditions(package.read(part) if frame is None else frame)


def _around_rows(stream: Iterator[bytes]) -> bytes | None:
    """Return a sheet part without its rows; None where they cannot be passed over unread."""
    head = next(stream, b"")
    start = head.find(_OPEN) + len(_OPEN)
    if start < len(_OPEN) or b"<!" in head or not is_plain(head[:400]):
        return None
    rest = head[start:]
    while (end := rest.find(_END)) < 0:
        # The end of the rows may lie across two pieces.
        piece = next(stream, b"")
        if not piece or b"<!" in piece:
            return None
        rest = rest[-len(_END) :] + piece
    return head[:start] + rest[end:] + b"".join(stream)


def _areas(text: str) -> tuple[Area, ...]:
    try:
        return tuple(map(parse_area, text.split()))
    except ValueError:
        return ()
