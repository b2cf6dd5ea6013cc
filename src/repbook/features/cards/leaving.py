"""What is typed beside the card and not yet saved, before the Card shows another one."""

from __future__ import annotations

from repbook.book.action import Action, Asked, Decided, Question, quiet
from repbook.book.snapshot import Reads, Snapshot
from repbook.features.cards.forms import FORM_READS, clear_forms, left_over, name_of, shown_card
from repbook.features.kernel.words import joined
from repbook.text import say

READS: Reads = {"customers": FORM_READS}


def leaving(snapshot: Snapshot, card: str, *, other: bool = False) -> Question | None:
    """Ask before the Card shows another card than the one that typed, unsaved cells belong to.

    `other` says that it will show none of those on file.
    """
    shown = shown_card(snapshot)
    fields = left_over(snapshot)
    if not fields or (shown and shown == card and not other):
        return None
    name = name_of(snapshot, shown) if shown else say("cards.new_card")
    text = say("cards.left_over", name=name, fields=joined(fields))
    return Question(text, first=CLEAR.key)


def decide(asked: Asked) -> Decided[None]:
    """Empty both forms."""
    return Decided(None, clear_forms(asked.snapshot))


CLEAR = Action("clear_forms", READS, decide, brief=quiet)
