"""What a cell may hold, and the problems found in it."""

from __future__ import annotations

from typing import NamedTuple


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


class Problem(NamedTuple):
    """Something wrong in the data: where it stands, and a sentence with the mend."""

    where: str
    message: str
