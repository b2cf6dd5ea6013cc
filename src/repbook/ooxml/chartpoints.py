"""The points that a chart's cache keeps, and what they stand for in cells.

A number cache takes text for 0, as Excel's charts do, and has no point for a blank cell.
"""

from __future__ import annotations

import math
import re

from repbook.domain.values import CellError, Value
from repbook.ooxml.celltext import clean, unescape
from repbook.ooxml.cellxml import number_text

TOLERANCE = 1e-9
POINT = re.compile(rb"<((?:\w+:)?)pt\b([^>]*?)(?:/>|(?<!/)>(.*?)</\1pt>)", re.DOTALL)
INDEX = re.compile(rb"\sidx=[\"'](\d+)[\"']")
_COUNT = re.compile(rb"<(?:\w+:)?ptCount\b[^>]*?\sval=[\"'](\d+)[\"']")
_V = re.compile(rb"<((?:\w+:)?)v\b[^>]*>([^<]*)</\1v>")


def stored_points(cache: bytes) -> tuple[dict[int, str], int]:
    """Return a cache's points by index, and of how many cells it is."""
    points = {}
    for found in POINT.finditer(cache):
        index, value = INDEX.search(found[2]), _V.search(found[3] or b"")
        if index and value:
            points[int(index[1])] = unescape(value[2].decode())
    count = _COUNT.search(cache)
    return points, int(count[1]) if count else 0


def same_number(stored: str | None, value: Value) -> bool:
    """Tell whether a number cache's point (None: there is none) stands for a cell's value."""
    if value is None or stored is None or stored == "":
        return (value is None or isinstance(value, str)) and stored in (None, "")
    if isinstance(value, CellError):
        return stored == value or _number(stored) in (None, 0)
    if isinstance(value, str):
        return _number(stored) == 0
    if isinstance(value, bool):
        return _number(stored) in (0, 1)
    return _close(_number(stored), value)


def same_text(stored: str | None, value: Value) -> bool:
    """Tell whether a text cache's point (None: there is none) stands for a cell's value."""
    if value in (None, ""):
        return not (stored or "").strip()
    if is_text(value):
        return _plain(stored or "") == _plain(clean(str(value)))
    number = _number(stored or "")
    if number is None or isinstance(value, bool | str):
        # A number as its cell shows it, in a format that is not known here.
        return bool(stored)
    return _close(number, value)


def is_text(value: Value) -> bool:
    """Tell whether a value is a text, not an error."""
    return isinstance(value, str) and not isinstance(value, CellError)


def _plain(text: str) -> str:
    return text.replace("\r\n", "\n").strip()


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None


def _close(stored: float | None, value: object) -> bool:
    if stored is None or not isinstance(value, int | float):
        return False
    return math.isclose(stored, value, rel_tol=TOLERANCE, abs_tol=TOLERANCE)


def point_number(value: Value) -> str | None:
    """Return a value as a number cache has it: text counts 0, as in a chart of Excel's."""
    if value is None:
        return None
    if isinstance(value, CellError):
        return str(value)
    return "0" if isinstance(value, str) else number_text(float(value))


def point_text(value: Value) -> str | None:
    """Return a value as a text cache has it, None for a blank."""
    if value is None or value == "":
        return None
    if isinstance(value, str):
        return clean(str(value))
    return str(value).upper() if isinstance(value, bool) else number_text(value)
