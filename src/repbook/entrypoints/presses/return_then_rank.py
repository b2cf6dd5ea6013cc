"""Return the results on the sheet, then rank: what a yes to Rank's question does."""

from __future__ import annotations

from repbook.entrypoints.press import Mood, Outcome
from repbook.entrypoints.presses import rank, return_
from repbook.workbook.desk import Desk


def press(desk: Desk, asked: str) -> Outcome:
    """Return results; rank as soon as none is left open."""
    returned = return_.press(desk, asked)
    ranked = rank.press(desk, asked)
    if ranked.mood is Mood.ASK:
        return Outcome(Mood.REFUSED, returned.text)
    return ranked._replace(text=f"{returned.text}\n\n{ranked.text}")
