"""Why this rank?: the selected customer's place and its six terms in figures."""

from __future__ import annotations

from datetime import datetime

from repbook.actions.rank import gather
from repbook.actions.why import REASONS, explain_rank
from repbook.entrypoints.chosen import chosen
from repbook.entrypoints.press import Mood, Outcome, moment_of
from repbook.entrypoints.why_words import lines
from repbook.workbook.desk import Desk


def press(desk: Desk, asked: str) -> Outcome:
    """Explain, and write nothing."""
    card = chosen(desk, asked)
    snapshot = gather(desk, datetime.now())
    reasons = desk.read(REASONS).tables["qualify"]
    found = explain_rank(snapshot, reasons, moment_of(snapshot), card)
    return Outcome(Mood.DONE, "\n".join(lines(found)))
