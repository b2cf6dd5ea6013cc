"""Whose a customer is that two reps hold: proposed by the last contact or order, decided by nobody here."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from repbook.domain.days import to_date
from repbook.domain.values import Value
from repbook.text import say

OWNER = "rep"
LASTS = ("last_contact", "last_order")
"""The days that speak for an owner: a contact that reached somebody, an order."""


class Owner(NamedTuple):
    """Who had the last contact or order of several cards, of which kind it was, and the day."""

    rep: str
    kind: str
    day: float


def proposed_owner(cards: Iterable[Mapping[str, Value]]) -> Owner | None:
    """Return whose card has the last contact or order; None for one owner, a tie or no day."""
    held = list(cards)
    days = [
        (day, kind, str(card.get(OWNER) or ""))
        for card in held
        for kind in LASTS
        if type(day := card.get(kind)) is float
    ]
    if len({str(card.get(OWNER) or "").casefold() for card in held}) == 1 or not days:
        return None
    last, kind, rep = max(days)
    tied = {other for day, _, other in days if day == last}
    return Owner(rep, kind, last) if rep and len(tied) == 1 else None


def owner_words(owner: Owner | None) -> str:
    """Say who is proposed and why, "" for nobody."""
    if owner is None:
        return ""
    day = to_date(int(owner.day)).isoformat()
    return say(f"merge.owner_{owner.kind}", None, rep=owner.rep, day=day)
