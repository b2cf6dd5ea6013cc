"""Which visits of earlier plans are still open: moved to a day, and nobody was met since (M199)."""

from __future__ import annotations

from typing import NamedTuple

from repbook.book.snapshot import Reads
from repbook.features.day.ground import Ground
from repbook.features.plan.plan_table import LOG
from repbook.features.plan.visit_ids import MOVED, is_visit_of

LOG_READS: Reads = {LOG: ("plan_id", "day", "id", "done", "moved_to", "item", "advice")}


def is_visit(item: str, card: str) -> bool:
    """Tell whether an item is a row of a day's sheet for a card, or one moved from an earlier one."""
    return bool(card) and (item == f"{MOVED}/{card}" or is_visit_of(item, card))


class Visit(NamedTuple):
    """A planned visit as the log last has it: its plan's day, whether done, the day it went to."""

    day: float
    done: bool
    moved_to: float | None


def carried(ground: Ground, day: int) -> dict[str, float]:
    """Return the cards whose planned visit was moved to a day or earlier, and its first day.

    The day's own copy in the log tells nothing of it: it was made of what is carried to the day.
    """
    first: dict[str, float] = {}
    last: dict[str, Visit] = {}
    for row in _by_day(ground, day):
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


def open_items(ground: Ground, kind: str, day: int) -> set[str]:
    """Return the items of a kind whose latest line in the log before a day is not done."""
    rows = ground.snapshot.tables[LOG]
    last: dict[str, tuple[float, bool]] = {}
    for row in range(len(rows)):
        item, on = rows.text(row, "item"), rows.number(row, "day") or 0.0
        if item.startswith(f"{kind}/") and last.get(item, (0.0, False))[0] <= on < day:
            last[item] = on, ground.snapshot.code("yes_no", rows.get(row, "done")) == "yes"
    return {item for item, (_, done) in last.items() if not done}


def _by_day(ground: Ground, before: int) -> list[int]:
    """Return the rows of visits in the log before a day: those of a day's sheet, and those moved."""
    rows = ground.snapshot.tables[LOG]
    found = []
    for row in range(len(rows)):
        card, item = rows.text(row, "id"), rows.text(row, "item")
        on = rows.number(row, "day")
        if on is not None and on < before and is_visit(item, card):
            found.append(row)
    return sorted(found, key=lambda row: rows.number(row, "day") or 0.0)


def _is_waiting(ground: Ground, card: str, since: float) -> bool:
    """Tell whether a customer is still planned on, and was not reached on or after a day."""
    row = ground.rows.get(card.casefold())
    if row is None or not ground.is_live(row):
        return False
    return (ground.cards.number(row, "last_contact") or 0.0) < since
