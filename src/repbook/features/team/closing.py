"""Many contacts and few deals (M202): the one rule behind sentence, colour and chart."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from statistics import median

from repbook.domain.intervals import wilson
from repbook.record import NamedTuple


class State(StrEnum):
    """What may be said of a rep's close rate; the codes of the list `closing`."""

    FEW = "few"
    FINE = "fine"
    TALK = "talk"


class Effort(NamedTuple):
    """What one rep did: contacts made, cards won, cards decided (won or lost)."""

    contacts: int
    won: int
    decided: int


class Judged(NamedTuple):
    """The state, and the bounds of the close rate's 95% interval where enough is decided."""

    state: State
    lower: float | None = None
    upper: float | None = None


def judge(one: Effort, team: Sequence[Effort], few: float) -> Judged:
    """Judge one rep beside the team that he is part of.

    Worth a talk: at least the team's median of contacts, at least `few` decided cards, and the
    upper end of the close rate's interval (Wilson, 95%) under the team's rate. ValueError where
    more is won than decided.
    """
    if one.decided < max(few, 1):
        return Judged(State.FEW)
    bounds = wilson(one.won, one.decided)
    rate = sum(each.won for each in team) / sum(each.decided for each in team)
    busy = one.contacts >= median(each.contacts for each in team)
    return Judged(State.TALK if busy and bounds[1] < rate else State.FINE, *bounds)
