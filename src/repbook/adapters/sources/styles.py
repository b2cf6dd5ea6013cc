"""Find the cells of a sheet that show dates (ECMA-376 part 1, 18.8.30 and 18.8.45)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from repbook.ooxml.package import Package
from repbook.ooxml.xml import parse

_BUILT_IN = frozenset((*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)))
_LITERAL = re.compile(r'"[^"]*"|\\.|_.|\*.|\[(?![hms]+\])[^\]]*\]', re.I | re.S)
_MASK_TEXT = re.compile(r'"[^"]*"|\\.', re.S)
_MASK = re.compile(r"[ ()+/-]*0[0 ()+/-]*")
_PIECES = re.compile(r'"[^"]*"|\\.|[^"\\]', re.S)
_DURATION = re.compile(r"\[[hms]+\]", re.I)
_DATE_LETTER = re.compile(r"[ymdhs]|aaa", re.I)


class Styles(NamedTuple):
    """The style numbers, as the file writes them, that show dates, and those that show a mask."""

    dates: frozenset[str] = frozenset()
    masks: dict[str, str] = {}  # noqa: RUF012


class Marks(NamedTuple):
    """The cells in a date format or a mask, by their order in the part, and the merged areas."""

    dated: frozenset[int]
    masked: dict[int, str]
    merged: list[str]


def cell_styles(package: Package, workbook_part: str) -> Styles:
    """Return the cell styles that show a number as something else than its digits."""
    for row in package.relationships(workbook_part).values():
        if row.kind == "styles" and row.target in package:
            return _styles(package, row.target)
    return Styles()


def marked_cells(chunks: Iterable[bytes], styles: Styles) -> Marks:
    """Return which cells have one of `styles`; XmlError for unsound XML."""
    dated: set[int] = set()
    masked: dict[int, str] = {}
    merged: list[str] = []
    count = 0
    inside = False

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal count, inside
        if name == "sheetData":
            inside = True
        elif name == "c" and inside:
            style = attributes.get("s", "")
            if style in styles.dates:
                dated.add(count)
            elif style in styles.masks:
                masked[count] = styles.masks[style]
            count += 1
        elif name == "mergeCell":
            merged.append(attributes.get("ref", ""))

    def end(name: str) -> None:
        nonlocal inside
        inside = inside and name != "sheetData"

    parse(chunks, start, end, lambda _: None)
    return Marks(frozenset(dated), masked, merged)


def is_mask(code: str) -> bool:
    """Tell whether a number format shows codes: leading zeros, or words before the digits."""
    first = _MASK_TEXT.sub("", code.partition(";")[0])
    return bool(_MASK.fullmatch(first)) and (
        first.count("0") > 1 or first != code.partition(";")[0]
    )


def show_masked(number: float, code: str) -> str:
    """Return a whole number as such a format shows it: 123 in 000000 is 000123."""
    pieces = _PIECES.findall(code.partition(";")[0])
    digits = f"{number:.0f}"
    shown: list[str] = []
    places = sum(piece == "0" for piece in pieces)
    for piece in reversed(pieces):
        if piece == "0":
            places -= 1
            take = len(digits) if places == 0 else 1
            shown.append(digits[-take:] if digits and take else "0")
            digits = digits[:-take] if take else digits
        else:
            shown.append(piece.strip('"').removeprefix("\\"))
    return "".join(reversed(shown)).strip()


def is_date_format(code: str) -> bool:
    """Tell whether a number format shows a date or a time of day; lengths of time are numbers."""
    first = _LITERAL.sub("", code.partition(";")[0])
    return first.lower() != "general" and not _DURATION.search(first) and bool(
        _DATE_LETTER.search(first)
    )  # fmt: skip


def _styles(package: Package, part: str) -> Styles:
    formats = {str(number) for number in _BUILT_IN}
    masks: dict[str, str] = {}
    styles: list[str] = []
    inside = False
    for element in package.elements(part):
        if element.depth == 1:
            inside = element.name == "cellXfs"
        if element.name == "numFmt" and element.depth == 2:
            code = element.attributes.get("formatCode", "")
            number = element.attributes.get("numFmtId", "")
            (formats.add if is_date_format(code) else formats.discard)(number)
            if is_mask(code):
                masks[number] = code
        elif inside and element.name == "xf":
            styles.append(element.attributes.get("numFmtId", "0"))
    return Styles(
        frozenset(str(place) for place, number in enumerate(styles) if number in formats),
        {str(place): masks[number] for place, number in enumerate(styles) if number in masks},
    )
