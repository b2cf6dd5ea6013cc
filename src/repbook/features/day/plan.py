"""Plan tomorrow: lay the day's two halves, and keep a copy of the plan before (M197-M199)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from itertools import zip_longest
from typing import NamedTuple

from repbook.book import needs
from repbook.book.action import Seen
from repbook.book.changes import Changes, Lines
from repbook.book.overlay import overlay
from repbook.book.ports import Book
from repbook.book.snapshot import Reads, Snapshot, as_text
from repbook.domain.days import serial, to_date
from repbook.domain.planning.weighing import PlanItem
from repbook.domain.values import Value
from repbook.features.day.bookings import BOOKING_READS
from repbook.features.day.carried import LOG_READS, is_visit
from repbook.features.day.ground import Ground
from repbook.features.day.plan_items import ITEM_READS, Halves, Planner
from repbook.features.day.submit import DAY, Submitted, close, plan_lines, submit_reads
from repbook.features.kernel.adopt import id_prefix, number_rows
from repbook.features.kernel.policies import calendar_from
from repbook.features.plan.plan_table import COLUMNS, LOG, OTHER, ROW_HEIGHT, SALES
from repbook.features.plan.rank import refuse_day
from repbook.schema.declare import PAPER_SIZE
from repbook.schema.fitting import lines_of

TYPED = ("done", "moved_to", "advice")
WRAPPED, LINE = ("what", "advice"), 14.25
"""Texts that may take lines of their own, each so many points high."""
BEFORE, SUBMITTED_AT = "plan_sheet_before", "submitted_at"


def reads() -> Reads:
    """Return the columns that planning a day needs."""
    found = needs.merged(ITEM_READS, BOOKING_READS, LOG_READS, submit_reads())
    return {table: tuple(sorted(keys)) for table, keys in found.items()}


def see(book: Book, now: datetime) -> Seen:
    """Read what planning needs."""
    return Seen(book.read(reads()))


class DayPlanned(NamedTuple):
    """A planned day: its items on both sides, whether it is ranked, what they take of the day."""

    day: int
    halves: Halves
    minutes: float
    sales_minutes: float
    room: float
    changes: Changes
    before: Submitted | None = None
    """The plan that stood on the sheet and went to the log first."""

    @property
    def share(self) -> int:
        """Return the sales part of the minutes in per cent."""
        return round(100 * self.sales_minutes / max(self.minutes, 1))


def plan(
    snapshot: Snapshot, now: datetime, *, day: int | None = None, anyway: bool = False
) -> DayPlanned:
    """Plan a day; the plan of another day that stands on the sheet goes to the log first.

    The same day planned again keeps what was typed. Raises Refused, unless `anyway`, for a past
    day or one off, and where a mark under Done of the plan before cannot be read.
    """
    hour = snapshot.number("noon_hour")
    chosen = calendar_from(snapshot).planned_day(now, hour) if day is None else day
    if not anyway:
        refuse_day(snapshot, now, chosen)
    changes = Changes("plan", problems=list(snapshot.problems), show="plan")
    number_rows(snapshot, changes, now, ("tasks",))  # The plan names them by their ids.
    before = _close_before(snapshot, changes, now, chosen)
    after = overlay(snapshot, changes)
    halves = Planner(after, Ground(after, now), chosen).halves()
    _lay(after, changes, chosen, halves)
    sales, other = (sum(item.minutes for item in half) for half in (halves.sales, halves.other))
    room = snapshot.number("day_minutes")
    return DayPlanned(chosen, halves, sales + other, sales, room, changes, before)


def _close_before(
    snapshot: Snapshot, changes: Changes, now: datetime, day: int
) -> Submitted | None:
    before = snapshot.setting(DAY)
    if type(before) is not float or before == day or not any(True for _ in plan_lines(snapshot)):
        return None
    held = overlay(snapshot, changes)
    closed = close(held, changes, now, int(before), over=before < day and before <= serial(now))
    for side in (SALES, OTHER):
        changes.updates.pop(side, None)  # The sheet gets the new day.
    changes.settings |= {BEFORE: before, SUBMITTED_AT: None}
    return closed


def _lay(snapshot: Snapshot, changes: Changes, day: int, halves: Halves) -> None:
    """Write both halves, numbered through; what was typed for the same day stays with its item."""
    same = snapshot.setting(DAY) == day
    start = f"{to_date(day).isoformat()}/{id_prefix(snapshot)}"
    number = 0
    for side, items in ((SALES, halves.sales), (OTHER, halves.other)):
        typed = _typed(snapshot, side) if same else {}
        rows = [*_rows(snapshot, items, typed, start, number)]
        number += len(rows)
        changes.replaces[side] = rows
    for side, heights in _heights(changes, snapshot.lang).items():
        changes.lines[side] = heights
    changes.settings[DAY] = float(day)
    if not same:
        changes.settings[SUBMITTED_AT] = None


def _heights(changes: Changes, lang: str) -> dict[str, tuple[Lines, ...]]:
    """Return how high the rows of both halves are: each as the longer text beside it needs."""
    wrapped = [column for column in COLUMNS if column.key in WRAPPED]
    texts = {side: changes.replaces[side] for side in (SALES, OTHER)}
    needed = {
        side: [
            max(lines_of(as_text(row.get(c.key)), c.width_in(lang), lang) for c in wrapped)
            for row in rows
        ]
        for side, rows in texts.items()
    }
    both = [max(pair) for pair in zip_longest(*needed.values(), fillvalue=1)]
    return {
        side: tuple(
            Lines(1, ROW_HEIGHT + (both[n] - 1) * LINE, PAPER_SIZE) for n in range(len(rows))
        )
        for side, rows in texts.items()
    }


def _typed(snapshot: Snapshot, side: str) -> dict[str, dict[str, Value]]:
    """Return what stands in the typed cells, by item."""
    rows = snapshot.tables[side]
    return {
        rows.text(row, "item"): {key: rows.get(row, key) for key in TYPED}
        for row in range(len(rows))
    }


def _rows(
    snapshot: Snapshot,
    items: Iterable[PlanItem],
    typed: dict[str, dict[str, Value]],
    start: str,
    before: int,
) -> Iterator[dict[str, Value]]:
    yes, advice = snapshot.label("yes_no.yes"), _advice(snapshot)
    for place, item in enumerate(items, 1):
        name = f"{start}/{before + place:02d}"
        held = typed.get(item.item, {})
        yield {
            "place": float(place),
            "at": item.about or item.at,
            "what": item.what,
            "id": item.card or None,
            "minutes": float(item.minutes),
            "plan_id": name,
            "weight": round(item.weight, 2),
            "late": float(item.late) if item.late else None,
            "item": item.item,
            "work": snapshot.label(f"work.{item.work}"),
            **held,
            "done": held.get("done") or (yes if item.done else None),
            "advice": held.get("advice") or advice.get(_subject(item.item, item.card)),
        }


def _advice(snapshot: Snapshot) -> dict[str, Value]:
    """Return the manager's advice in the last plan of the log on what is still open there."""
    rows = snapshot.tables[LOG]
    days = {row: on for row in range(len(rows)) if (on := rows.number(row, "day")) is not None}
    last = max(days.values(), default=None)
    return {
        _subject(rows.text(row, "item"), rows.text(row, "id")): rows.get(row, "advice")
        for row, on in days.items()
        if on == last
        and as_text(rows.get(row, "advice"))
        and snapshot.code("yes_no", rows.get(row, "done")) != "yes"
    }


def _subject(item: str, card: str) -> str:
    """Return what advice is about: the card of a visit, whose item is another each day."""
    return card if is_visit(item, card) else item
