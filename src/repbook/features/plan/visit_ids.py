"""The ids of the rows of a day's sheet: the day, the card, and which of that day it is."""

from __future__ import annotations

from collections.abc import Container
from itertools import count

from repbook.book.snapshot import Snapshot, as_text
from repbook.domain.days import to_date

ID_READS = ("call_id", "visit_id")
MOVED = "moved"
"""How the item of a visit begins that an earlier plan moved to a day."""
_ROUND, _SECOND = "r", 2


def logged_ids(snapshot: Snapshot) -> frozenset[str]:
    """Return the ids that the log holds already: a row that took one again would be lost."""
    columns = snapshot.tables["calls"].columns
    return frozenset(as_text(name) for key in ID_READS for name in columns[key] if name)


def visit_id(day: int, card: str, taken: Container[str] = ()) -> str:
    """Return the id of a row of the day's sheet: 2026-03-03/LW-00001, with /r2 behind it where the
    day was ranked again after that one was returned.
    """
    name = first = f"{to_date(day).isoformat()}/{card}"
    rounds = count(_SECOND)
    while name in taken:
        name = f"{first}/{_ROUND}{next(rounds)}"
    return name


def is_visit_of(item: str, card: str) -> bool:
    """Tell whether an item is a row of a day's sheet for a card, the first of its day or a later."""
    day, _, name = item.partition("/")
    if not day[:1].isdecimal() or not name.startswith(card):
        return False
    rest = name[len(card) :]
    return not rest or (rest.startswith(f"/{_ROUND}") and rest[len(_ROUND) + 1 :].isdecimal())
