"""Check: recompute every formula and list what does not agree; nothing is changed."""

from __future__ import annotations

from repbook.actions.check import READS, check
from repbook.entrypoints.checking import checked_line, difference_line
from repbook.entrypoints.press import Mood, Outcome, fitted, listed
from repbook.workbook.desk import Desk


def press(desk: Desk, asked: str) -> Outcome:
    """Compare all formulas and name unusable inputs by cell (M111)."""
    found = check(desk.read(READS), desk.computed())
    differences = [difference_line(difference) for difference in found.differences]
    return Outcome(Mood.DONE, fitted([checked_line(found), *differences, *listed(found.problems)]))
