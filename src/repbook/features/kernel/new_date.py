"""The day a customer expects to buy: how often it was pushed, and when a new one is asked."""

from __future__ import annotations

from collections.abc import Callable

from repbook.book.snapshot import Snapshot
from repbook.domain.figures import day_text
from repbook.domain.values import Value
from repbook.features.kernel.typed import choice_code
from repbook.text import say

MOVES = "date_moves"
EXPECTED = "expected_on"
Current = Callable[[str], Value]
"""Gives what a card holds in a column."""


def pushed(old: Value, new: Value, moves: Value) -> dict[str, Value]:
    """Return the count to write when the expected day moves: one more where it is later now."""
    if type(old) is not float or type(new) is not float or new <= old:
        return {}
    return {MOVES: (moves if type(moves) is float else 0.0) + 1}


def asks_new_date(snapshot: Snapshot, current: Current, day: int) -> bool:
    """Tell whether the day a card expects to buy has passed so long that a new one is asked."""
    expected, closed = current(EXPECTED), choice_code(snapshot, "outcome", current("outcome"))
    if type(expected) is not float or closed:
        return False
    return day - expected > snapshot.number("date_passed_days")


def new_date_question(snapshot: Snapshot, current: Current) -> str:
    """Return the sentence that asks for a new date, in the workbook's language."""
    expected, lang = current(EXPECTED), snapshot.lang
    day = day_text(expected, lang) if type(expected) is float else ""
    return say("planning.ask_new_date", lang, day=day)
