"""Re-grade: list the cards that would rise or fall and ask before anything is changed."""

from __future__ import annotations

from repbook.actions.regrade import READS, regrade
from repbook.entrypoints.grade_words import lines
from repbook.entrypoints.press import Mood, Outcome, moment_of
from repbook.text import say
from repbook.workbook.desk import Desk

SHOWN = 8


def press(desk: Desk, asked: str) -> Outcome:
    """Show the proposals (M89, M92)."""
    snapshot = desk.read(READS)
    found = regrade(snapshot, moment_of(snapshot))
    text = "\n".join((*lines(found, snapshot, SHOWN), "", say("cards.regrade_ask")))
    return Outcome(Mood.ASK, text, follow="regrade_apply")
