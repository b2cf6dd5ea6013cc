"""Appointments that a list puts at one minute: another system's default time, or a real clash (M23)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

from repbook.book.changes import Changes
from repbook.book.snapshot import as_text
from repbook.domain.planning.clashes import Appointment, crowd_text, crowds_at
from repbook.domain.values import Value
from repbook.features.imports.import_cards import Cards
from repbook.text import language, say

_SHOWN = 3
_MOVED = ("next_on", "next_at")


def crowd_lines(changes: Changes, cards: Cards) -> Iterator[str]:
    """Say in the words of rank where the list makes one of three or more appointments at a minute."""
    days: dict[float, list[Appointment]] = defaultdict(list)
    fresh = set()
    for name, card, new in _cards(changes, cards):
        day, at = card["next_on"], card["next_at"]
        if type(day) is not float or type(at) is not float or card["outcome"]:
            continue
        if day >= cards.today:
            told = as_text(card["name"])
            days[day].append(Appointment(name, told, at, as_text(card["area"]), visit=True))
            fresh |= {name} if new else set()
    found = [
        (crowd, day)
        for day in sorted(days)
        for crowd in crowds_at(days[day])
        if any(each.id in fresh for each in crowd)
    ]
    for crowd, day in found[:_SHOWN]:
        yield crowd_text(crowd, day, language())
    if more := found[_SHOWN:]:
        yield say("bring.more_crowds", count=len(more))


def _cards(changes: Changes, cards: Cards) -> Iterator[tuple[str, Mapping[str, Value], bool]]:
    """Yield each card as the list leaves it, and whether the list set its next date."""
    keys = (*_MOVED, "outcome", "name", "area")
    updates = changes.updates.get("customers", {})
    for row, name in enumerate(cards.ids):
        if name:
            new = any(key in updates.get(cards.keys[row], {}) for key in _MOVED)
            yield name, {key: cards.current(row, key) for key in keys}, new
    for made in changes.inserts.get("customers", []):
        yield as_text(made["id"]), {key: made.get(key) for key in keys}, True
