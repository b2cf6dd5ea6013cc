"""Change formulas that differ in the number of their own row alone once a kind, not once a cell."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Hashable

_NUMBERS = re.compile(r"(?<=[A-Za-z$])[1-9][0-9]{0,6}(?![\w.!])")
_AREA = re.compile(r"([0-9]{1,7}):\$?[A-Za-z]{0,3}\$?([0-9]{1,7})")
_MARK = "\0"


class Alike:
    """A change of formulas, remembered by kind.

    `change` may treat a row by `zone` of its number, and by nothing else of it. A kind of its own
    are formulas with an area from their row to another, since the order of its corners counts, and
    those with quoted tabs, since a tab may hold the number.
    """

    def __init__(self, change: Callable[[str], str], zone: Callable[[int], Hashable]) -> None:
        self._change, self._zone = change, zone
        self._known: dict[tuple[str, Hashable], str] = {}

    def __call__(self, text: str) -> str:
        """Return the changed formula."""
        row = _own_row(text)
        if row is None:
            if (text, None) not in self._known:
                self._known[text, None] = self._change(text)
            return self._known[text, None]
        key = _marked(text, row), self._zone(int(row))
        if key not in self._known:
            self._known[key] = _marked(self._change(text), row)
        return self._known[key].replace(_MARK, row)


def _marked(text: str, row: str) -> str:
    """Return a formula with a mark at each number of its row."""
    return _NUMBERS.sub(lambda found: _MARK if found[0] == row else found[0], text)


def _own_row(text: str) -> str | None:
    """Return the number that stands for a formula's own row; None where none may."""
    numbers = Counter(_NUMBERS.findall(text))
    if not numbers or "'" in text:
        return None
    # Of two that are as frequent the same one each time: rows differ, kinds must not.
    row = max(numbers, key=lambda number: (numbers[number], int(number)))
    uneven = any(one != two and row in (one, two) for one, two in _AREA.findall(text))
    return None if uneven else row
