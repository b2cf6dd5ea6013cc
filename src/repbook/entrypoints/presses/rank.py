"""Rank visits; with unreturned results on the sheet it offers to return them first."""

from __future__ import annotations

from datetime import datetime

from repbook.actions.rank import gather, rank
from repbook.entrypoints.press import Mood, Outcome, done, moment_of
from repbook.entrypoints.sheetprint import headline
from repbook.errors import Refused
from repbook.text import say
from repbook.workbook.apply import apply
from repbook.workbook.desk import Desk


def press(desk: Desk, asked: str) -> Outcome:
    """Plan the day and fill the Visits sheet (M12, M131)."""
    snapshot = gather(desk, datetime.now())
    try:
        found = rank(snapshot, moment_of(snapshot))
    except Refused as refusal:
        if refusal.key != "commands.unreturned":
            raise
        facts = refusal.facts
        text = say("press.return_first", count=facts["count"], names=facts["names"])
        return Outcome(Mood.ASK, text, follow="return_then_rank")
    applied = apply(desk, snapshot, found.changes)
    desk.show("visits")
    return done("\n".join((headline(found), *found.hints)), applied)
