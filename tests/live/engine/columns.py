"""Whole columns, as Excel's own `EntireColumn` has them."""

from __future__ import annotations

from typing import Any


class EntireColumn:
    """The columns of a range: whether they are hidden, and their level in an outline.

    LibreOffice tells no levels, so what is said of them is let be.
    """

    OutlineLevel = 1

    def __init__(self, model: Any) -> None:
        self._columns = model.Columns

    @property
    def Hidden(self) -> bool | None:
        places = range(self._columns.Count)
        states = {not self._columns.getByIndex(place).IsVisible for place in places}
        return states.pop() if len(states) == 1 else None

    @Hidden.setter
    def Hidden(self, hidden: bool) -> None:
        self._columns.IsVisible = not hidden
