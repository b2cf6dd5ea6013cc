"""Find: open the customer found; of several, show the surest and list the others."""

from __future__ import annotations

from repbook.actions.find import READS, find
from repbook.actions.open_card import choose, open_card
from repbook.entrypoints.card_words import hit_line
from repbook.entrypoints.chosen import leaving
from repbook.entrypoints.press import Mood, Outcome, moment_of
from repbook.text import say
from repbook.workbook.apply import apply
from repbook.workbook.desk import Desk

SHOWN = 20


def press(desk: Desk, asked: str) -> Outcome:
    """Look for a customer by what was typed."""
    snapshot = desk.read(READS)
    found = find(snapshot, asked)
    if not found:
        return Outcome(Mood.REFUSED, say("cards.found_none", text=asked))
    first = found[0].id
    if question := leaving(snapshot, "open_card", first):
        return question
    alone = len(found) == 1
    now = moment_of(snapshot)
    apply(desk, snapshot, open_card(snapshot, first, now) if alone else choose(snapshot, first))
    desk.show("card", "card_id")
    if alone:
        return Outcome(Mood.QUIET)
    lines = [say("cards.found", count=len(found)), *(hit_line(hit) for hit in found[:SHOWN])]
    if len(found) > SHOWN:
        lines.append(say("press.more", count=len(found) - SHOWN))
    return Outcome(Mood.DONE, "\n".join(lines))
