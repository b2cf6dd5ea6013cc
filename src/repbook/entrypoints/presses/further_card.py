"""Further purchase: a new card linked to the selected customer, its answers asked anew."""

from __future__ import annotations

from repbook.actions.further_card import READS, further_card
from repbook.entrypoints.card_words import further, grade_of
from repbook.entrypoints.chosen import chosen, leaving
from repbook.entrypoints.press import Outcome, done, moment_of
from repbook.workbook.apply import apply
from repbook.workbook.cardform import edit_cell
from repbook.workbook.desk import Desk

FIRST = edit_cell("q01")


def press(desk: Desk, asked: str) -> Outcome:
    """Make the card and show it with the cursor in the form's first answer (M93)."""
    snapshot, card = desk.read(READS), chosen(desk, asked)
    found = further_card(snapshot, moment_of(snapshot), card)
    if question := leaving(snapshot, "further_card", card, other=True):
        return question
    applied = apply(desk, snapshot, found.changes)
    desk.show("card", FIRST)
    return done(further(found, grade_of(desk, found.card)), applied)
