"""What a cell may hold, and the problems found in it."""

from __future__ import annotations

import math
from collections.abc import Sequence

from repbook.record import NamedTuple
from repbook.text import Said


class CellError(str):
    """An error value of a cell, such as `#N/A`; equal to its code as text."""

    __slots__ = ()


NOT_AVAILABLE = CellError("#N/A")
BAD_VALUE = CellError("#VALUE!")
DIVIDED_BY_ZERO = CellError("#DIV/0!")
BAD_NUMBER = CellError("#NUM!")
BAD_REFERENCE = CellError("#REF!")
BAD_NAME = CellError("#NAME?")
EMPTY_RANGE = CellError("#NULL!")

Value = None | float | str | bool | CellError


BLANKS = frozenset((None, ""))
# No count is longer; of thousands of digits Python makes no number at all.
MOST_DIGITS = 12
TOLERANCE = 1e-9


def whole(text: str) -> int | None:
    """Return a whole number written in digits, None for another text and for an absurd one."""
    return int(text) if len(text) <= MOST_DIGITS and text.isdecimal() else None


def alike(first: Value, second: Value) -> bool:
    """Hold for equal values; a blank cell and an empty text are one.

    Blanks around a text count for nothing: other programs trim them as they save.
    """
    return first == second or _bare(first) == _bare(second)


def _bare(value: Value) -> Value:
    if isinstance(value, str) and not isinstance(value, CellError):
        return value.strip() or None
    return value


def nearly_alike(first: Value, second: Value) -> bool:
    """Hold for values that a person reading the cell would take as equal."""
    if type(first) is float and type(second) is float:
        return math.isclose(first, second, rel_tol=TOLERANCE, abs_tol=TOLERANCE)
    return alike(first, second)


def unlike(first: Sequence[Value], second: Sequence[Value]) -> list[int]:
    """Return the places at which values of two columns are not nearly alike."""
    if first == second:
        return []
    pairs = enumerate(zip(first, second, strict=True))
    return [place for place, (one, two) in pairs if one != two and not nearly_alike(one, two)]


class Problem(NamedTuple):
    """Something wrong in the data: where it stands, and a sentence with the mend and its code."""

    where: str
    message: Said
