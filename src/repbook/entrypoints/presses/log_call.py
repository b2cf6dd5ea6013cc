"""Log call: the first press opens the form for the selected customer, the second logs it."""

from __future__ import annotations

from repbook.actions.forms import LOG_FORM, card_named, shown_card
from repbook.actions.log_call import READS, called_lately, log_call
from repbook.actions.open_card import choose
from repbook.domain.days import serial
from repbook.entrypoints.card_words import logged
from repbook.entrypoints.chosen import chosen, leaving, refused
from repbook.entrypoints.press import Mood, Outcome, done, moment_of
from repbook.text import say
from repbook.workbook.apply import apply
from repbook.workbook.cardform import log_cell
from repbook.workbook.desk import Desk
from repbook.workbook.snapshot import Snapshot

FIRST = log_cell("result")


def press(desk: Desk, asked: str) -> Outcome:
    """Open the form, or log what is typed in it (M21, M22)."""
    snapshot = desk.read(READS)
    card = card_named(snapshot, chosen(desk, asked))
    if LOG_FORM.typed(snapshot) and shown_card(snapshot) == card:
        return _log(desk, snapshot, card)
    return leaving(snapshot, "log_call", card) or _open(desk, snapshot, card)


def _open(desk: Desk, snapshot: Snapshot, card: str) -> Outcome:
    apply(desk, snapshot, choose(snapshot, card))
    desk.show("card", FIRST)
    warning = called_lately(snapshot, card, serial(moment_of(snapshot)))
    return Outcome(Mood.DONE, warning) if warning else Outcome(Mood.QUIET)


def _log(desk: Desk, snapshot: Snapshot, card: str) -> Outcome:
    typed = LOG_FORM.typed(snapshot)
    where = LOG_FORM.place(snapshot, "result")
    found = log_call(snapshot, moment_of(snapshot), card, typed, where)
    if not found.done:
        desk.show("card", FIRST)
        return refused(say("cards.not_logged"), found.changes.problems)
    LOG_FORM.clear(found.changes, typed)
    applied = apply(desk, snapshot, found.changes)
    desk.show("card", FIRST)
    return done(logged(found), applied)
