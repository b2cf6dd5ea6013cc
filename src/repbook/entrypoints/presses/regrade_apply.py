"""Write the grades and classes that Re-grade proposed: what a yes to its question does."""

from __future__ import annotations

from repbook.actions.regrade import READS, regrade
from repbook.entrypoints.press import Outcome, done, moment_of
from repbook.text import say
from repbook.workbook.apply import apply
from repbook.workbook.desk import Desk


def press(desk: Desk, asked: str) -> Outcome:
    """Confirm the grades and note the cards as tidied (M89)."""
    snapshot = desk.read(READS)
    found = regrade(snapshot, moment_of(snapshot))
    applied = apply(desk, snapshot, found.changes)
    counts = {"rises": len(found.rises), "falls": len(found.falls), "classes": len(found.classes)}
    return done(say("cards.regraded_counts", None, **counts), applied)
