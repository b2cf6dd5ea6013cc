"""Read the areas of a sheet part; whole columns and rows too, None where there is none.

ECMA-376 part 1, 18.18.62 ST_Ref and 18.18.76 ST_Sqref.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import combinations

from repbook.ooxml.refs import MAX_COLUMN, MAX_ROW, Area, column_number

_CORNER = re.compile(r"\$?([A-Za-z]{1,3})?\$?([1-9][0-9]{0,6})?")
_FEW = 40


def read_area(text: str) -> Area | None:
    """Return the area of `A1`, `A1:B2`, `A:B` or `1:3`; None if malformed or off the sheet."""
    first, colon, last = text.partition(":")
    start, end = _corner(first), _corner(last if colon else first)
    if start is None or end is None:
        return None
    whole = (start[0] is None, start[1] is None)
    if whole != (end[0] is None, end[1] is None) or (any(whole) and not colon):
        return None
    area = Area(start[0] or 1, start[1] or 1, end[0] or MAX_ROW, end[1] or MAX_COLUMN)
    return area if _on_sheet(area) else None


def read_areas(sqref: str) -> list[Area] | None:
    """Return the areas of a space-separated list; None if it is empty or one is malformed."""
    areas = [read_area(text) for text in sqref.split()]
    sound = [area for area in areas if area is not None]
    return sound if sound and len(sound) == len(areas) else None


def overlapping(areas: Sequence[Area]) -> list[tuple[int, int]]:
    """Return the index pairs of areas that share cells."""
    if len(areas) <= _FEW:
        pairs = combinations(range(len(areas)), 2)
        return [(a, b) for a, b in pairs if areas[a].meets(areas[b])]
    return _swept(areas)


def _swept(areas: Sequence[Area]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    live: list[int] = []
    for index in sorted(range(len(areas)), key=lambda i: areas[i].first_row):
        live = [i for i in live if areas[i].last_row >= areas[index].first_row]
        found += [(i, index) for i in live if areas[i].meets(areas[index])]
        live.append(index)
    return found


def _corner(text: str) -> tuple[int | None, int | None] | None:
    match = _CORNER.fullmatch(text)
    if not match or not text.strip("$"):
        return None
    letters, digits = match.groups()
    try:
        return (int(digits) if digits else None, column_number(letters) if letters else None)
    except ValueError:
        return None


def _on_sheet(area: Area) -> bool:
    ordered = area.first_row <= area.last_row and area.first_column <= area.last_column
    return ordered and area.last_row <= MAX_ROW
