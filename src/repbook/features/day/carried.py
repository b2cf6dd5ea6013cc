"""Which visits of earlier plans are still open: moved to a day, and nobody was met since (M199)."""

from __future__ import annotations

from typing import NamedTuple

from repbook.book.snapshot import Reads
from repbook.domain.days import to_date
from repbook.features.day.ground import Ground
from repbook.features.plan.plan_table import LOG

LOG_READS: Reads = {LOG: ("plan_id", "day", "id", "done", "moved_to", "item", "advice")}
MOVED = "moved"


class Visit(NamedTuple):
    """A planned visit as the log last has it: its plan's day, whether done, the day it went to."""

    day: float
    done: bool
    moved_to: float | None


def carried(ground: Ground, day: int) -> dict[str, float]:
    """Return the cards whose planned visit was moved to a day or earlier, and its first day."""
    first: dict[str, float] = {}
    last: dict[str, Visit] = {}
    for row in _by_day(ground):
        rows = ground.snapshot.tables[LOG]
        card, on = rows.text(row, "id"), rows.number(row, "day") or 0.0
        done = ground.snapshot.code("yes_no", rows.get(row, "done")) == "yes"
        last[card] = Visit(on, done, rows.number(row, "moved_to"))
        if done:
            first.pop(card, None)
        else:
            first.setdefault(card, on)
    return {
        card: first[card]
        for card, visit in last.items()
        if not visit.done and visit.moved_to is not None and visit.moved_to <= day
        and _is_waiting(ground, card, visit.day)
    }  # fmt: skip


def _by_day(ground: Ground) -> list[int]:
    """Return the rows of visits in the log by day: those of a day's sheet, and those moved."""
    rows = ground.snapshot.tables[LOG]
    found = []
    for row in range(len(rows)):
        card, item = rows.text(row, "id"), rows.text(row, "item")
        on = rows.number(row, "day")
        if (
            card
            and on is not None
            and item in (f"{to_date(on).isoformat()}/{card}", f"{MOVED}/{card}")
        ):
            found.append(row)
    return sorted(found, key=lambda row: rows.number(row, "day") or 0.0)


def _is_waiting(ground: Ground, card: str, since: float) -> bool:
    """Tell whether a customer is still planned on, and was not reached on or after a day."""
    row = ground.rows.get(card.casefold())
    if row is None or not ground.is_live(row):
        return False
    return (ground.cards.number(row, "last_contact") or 0.0) < since
