"""Ask next: which question to ask the selected customer, and where the answer goes."""

from __future__ import annotations

from repbook.actions.ask_next import READS, ask_next
from repbook.entrypoints.ask_words import lines
from repbook.entrypoints.chosen import chosen
from repbook.entrypoints.press import Mood, Outcome
from repbook.workbook.desk import Desk


def press(desk: Desk, asked: str) -> Outcome:
    """Say the question, its options and what it may gain; write nothing."""
    found = ask_next(desk.read(READS), chosen(desk, asked))
    return Outcome(Mood.DONE, "\n".join(lines(found)))
