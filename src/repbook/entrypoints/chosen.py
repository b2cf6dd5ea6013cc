"""What the presses about one customer share: whose card, and what is not saved beside it."""

from __future__ import annotations

from repbook.actions.forms import joined, left_over, name_of, shown_card
from repbook.domain.values import Problem
from repbook.entrypoints.press import Mood, Outcome, listed
from repbook.errors import Refused
from repbook.text import say
from repbook.workbook.desk import Desk
from repbook.workbook.snapshot import Snapshot

CLEAR_THEN = "clear_then"


def chosen(desk: Desk, asked: str) -> str:
    """Return the id asked for, else the selected customer's; Refused where none is selected."""
    selected = None if asked else desk.selected()
    card = asked or (selected.card if selected else "")
    if not card:
        raise Refused("cards.choose")
    return card


def leaving(snapshot: Snapshot, key: str, card: str, *, other: bool = False) -> Outcome | None:
    """Ask before the Card shows another card than the one that typed, unsaved cells belong to.

    `other` says that it will show none of those on file.
    """
    shown = shown_card(snapshot)
    fields = left_over(snapshot)
    if not fields or (shown and shown == card and not other):
        return None
    name = name_of(snapshot, shown) if shown else say("cards.new_card")
    text = say("cards.left_over", name=name, fields=joined(fields))
    return Outcome(Mood.ASK, text, follow=CLEAR_THEN, asked=f"{key} {card}".rstrip())


def refused(text: str, problems: list[Problem]) -> Outcome:
    """Return a refusal with the problems listed."""
    return Outcome(Mood.REFUSED, "\n".join((text, *listed(tuple(problems)))).strip())
