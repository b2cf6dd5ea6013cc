"""Undo last: take back the last change that Repbook made."""

from __future__ import annotations

from repbook.entrypoints.press import Outcome, done
from repbook.entrypoints.taking_back import take_back
from repbook.workbook.desk import Desk


def press(desk: Desk, asked: str) -> Outcome:
    """Apply the inverse of the last change, unless cells were changed since."""
    text, applied = take_back(desk)
    return done(text, applied)
