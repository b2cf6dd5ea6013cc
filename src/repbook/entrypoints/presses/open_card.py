"""Open card: show the selected customer on the Card sheet; it counts as reviewed."""

from __future__ import annotations

from repbook.actions.open_card import READS, open_card
from repbook.entrypoints.chosen import chosen, leaving
from repbook.entrypoints.press import Mood, Outcome, moment_of
from repbook.workbook.apply import apply
from repbook.workbook.desk import Desk


def press(desk: Desk, asked: str) -> Outcome:
    """Choose the card and stamp today's review (M90-M92)."""
    snapshot, card = desk.read(READS), chosen(desk, asked)
    changes = open_card(snapshot, card, moment_of(snapshot))
    if question := leaving(snapshot, "open_card", card):
        return question
    apply(desk, snapshot, changes)
    desk.show("card", "card_id")
    return Outcome(Mood.QUIET)
