"""The texts of a sheet's formulas where several cells share one (ECMA-376 part 1, 18.3.1.40)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from repbook.ooxml.formulas import is_own_row, shift
from repbook.ooxml.refs import Cell
from repbook.ooxml.slowcells import RawFormula

_TRUTH = r'"(?:[^"]|"")*"|\b(TRUE|FALSE)\(\)'


class SharedTexts:
    """The shared formulas of a sheet; one's text stands above those that share it."""

    def __init__(self) -> None:
        self._masters: dict[str, tuple[Cell, str]] = {}
        self._followers: list[tuple[Cell, str]] = []

    def note(self, place: Cell, formula: RawFormula) -> str:
        """Return the text that a cell holds, empty for one that shares another's."""
        group, text = group_of(formula), usual(formula.text)
        if group is not None:
            if text:
                self._masters[group] = (place, text)
            else:
                self._followers.append((place, group))
        return text

    def has(self, group: str) -> bool:
        """Tell whether the text of a group is known."""
        return group in self._masters

    def alike(self, group: str, column: int, put: Callable[[str, int], str]) -> str | None:
        """Return what `put` makes of a group's text in a column, None where rows differ in it."""
        origin, text = self._masters[group]
        first = put(shift(text, 0, column - origin.column), origin.row)
        return first if is_own_row(first, 0) else None

    def members(self, put: Callable[[str, int], str]) -> Iterator[tuple[Cell, str]]:
        """Yield what `put` makes of the text and row of each cell that shares another's.

        A text that says the same in every row of its column is put once.
        """
        known: dict[tuple[str, int], str | None] = {}
        for place, group in self._followers:
            if group not in self._masters:
                continue
            key = group, place.column
            if key not in known:
                known[key] = self.alike(group, place.column, put)
            own = known[key]
            if own is None:
                origin, text = self._masters[group]
                moved = shift(text, place.row - origin.row, place.column - origin.column)
                own = put(moved, place.row)
            yield place, own


def usual(text: str) -> str:
    """Return a formula with TRUE and FALSE as Excel writes them; LibreOffice calls functions."""
    if "E()" not in text:
        return text
    return re.sub(_TRUTH, lambda found: found[1] or found[0], text)


def group_of(formula: RawFormula) -> str | None:
    """Return the group of a shared formula, None for any other."""
    return formula.attributes.get("si") if formula.attributes.get("t") == "shared" else None
