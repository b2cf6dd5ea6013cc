"""Save card: write the form beside the card to the card shown, or to a new one."""

from __future__ import annotations

from repbook.actions.forms import EDIT_FORM, shown_card
from repbook.actions.save_card import READS, save_card
from repbook.entrypoints.card_words import alike, saved
from repbook.entrypoints.chosen import refused
from repbook.entrypoints.press import Mood, Outcome, done, moment_of
from repbook.errors import Refused
from repbook.text import say
from repbook.workbook.apply import apply
from repbook.workbook.cardform import edit_cell
from repbook.workbook.desk import Desk
from repbook.workbook.snapshot import as_text

ANYWAY = "anyway"


def press(desk: Desk, asked: str) -> Outcome:
    """Make or change a card (M87, M88); what cannot be read is listed and stays in the form."""
    snapshot = desk.read(READS)
    typed, card = EDIT_FORM.typed(snapshot), shown_card(snapshot)
    if not typed:
        raise Refused("cards.nothing_typed")
    if not card and as_text(snapshot.setting("card_id")):
        raise Refused("cards.no_card", id=as_text(snapshot.setting("card_id")), file=desk.name)
    places = {key: EDIT_FORM.place(snapshot, key) for key in typed}
    anyway, now = asked == ANYWAY, moment_of(snapshot)
    found = save_card(snapshot, now, typed, card, anyway=anyway, places=places)
    if found.match:
        text = say("cards.alike", None, **alike(found))
        return Outcome(Mood.ASK, text, follow="save_card", asked=ANYWAY)
    if not found.read:
        desk.show("card", edit_cell("name"))
        return refused(say("cards.nothing_saved"), found.changes.problems)
    EDIT_FORM.clear(found.changes, found.read)
    applied = apply(desk, snapshot, found.changes)
    desk.show("card", "card_id")
    return done(saved(found), applied)
