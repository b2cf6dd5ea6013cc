"""Find the cells of a sheet that show dates (ECMA-376 part 1, 18.8.30 and 18.8.45)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from repbook.ooxml.package import Package
from repbook.ooxml.xml import parse

_BUILT_IN = frozenset((*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)))
_LITERAL = re.compile(r'"[^"]*"|\\.|_.|\*.|\[(?![hms]+\])[^\]]*\]', re.I | re.S)
_DURATION = re.compile(r"\[[hms]+\]", re.I)
_DATE_LETTER = re.compile(r"[ymdhs]|aaa", re.I)


class Marks(NamedTuple):
    """The cells in a date format, by their order in the part, and the merged areas."""

    dated: frozenset[int]
    merged: list[str]


def date_styles(package: Package, workbook_part: str) -> frozenset[str]:
    """Return the cell style numbers, as the file writes them, that show a date or a time."""
    for row in package.relationships(workbook_part).values():
        if row.kind == "styles" and row.target in package:
            return _date_styles(package, row.target)
    return frozenset()


def date_cells(chunks: Iterable[bytes], styles: frozenset[str]) -> Marks:
    """Return which cells have one of `styles`; XmlError for unsound XML."""
    dated: set[int] = set()
    merged: list[str] = []
    count = 0
    inside = False

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal count, inside
        if name == "sheetData":
            inside = True
        elif name == "c" and inside:
            if attributes.get("s") in styles:
                dated.add(count)
            count += 1
        elif name == "mergeCell":
            merged.append(attributes.get("ref", ""))

    def end(name: str) -> None:
        nonlocal inside
        inside = inside and name != "sheetData"

    parse(chunks, start, end, lambda _: None)
    return Marks(frozenset(dated), merged)


def is_date_format(code: str) -> bool:
    """Tell whether a number format shows a date or a time of day; lengths of time are numbers."""
    first = _LITERAL.sub("", code.partition(";")[0])
    return first.lower() != "general" and not _DURATION.search(first) and bool(
        _DATE_LETTER.search(first)
    )  # fmt: skip


def _date_styles(package: Package, part: str) -> frozenset[str]:
    formats = {str(number) for number in _BUILT_IN}
    styles: list[str] = []
    inside = False
    for element in package.elements(part):
        if element.depth == 1:
            inside = element.name == "cellXfs"
        if element.name == "numFmt" and element.depth == 2:
            code = element.attributes.get("formatCode", "")
            number = element.attributes.get("numFmtId", "")
            (formats.add if is_date_format(code) else formats.discard)(number)
        elif inside and element.name == "xf":
            styles.append(element.attributes.get("numFmtId", "0"))
    return frozenset(str(place) for place, number in enumerate(styles) if number in formats)
