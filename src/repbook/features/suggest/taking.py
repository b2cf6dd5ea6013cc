"""Make a task of each suggestion that was taken: one a suggestion, ever."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from repbook.book.changes import Changes
from repbook.book.snapshot import Reads, Snapshot
from repbook.domain.days import serial
from repbook.features.kernel.policies import calendar_from
from repbook.features.suggest.also import also
from repbook.features.suggest.rows import TABLE, Row
from repbook.features.tasks.adding import READS as TASKS
from repbook.features.tasks.adding import Wanted, add_tasks

READS: Reads = {**TASKS, "days": ("holiday", "makeup")}
KINDS = {"offer": "material", "alike": "book", "ant": "value", "referrer": "book", "loop": "book"}
"""What is done first about each kind of suggestion."""
ORIGIN = "suggest"


def make_tasks(snapshot: Snapshot, changes: Changes, taken: Iterable[Row], now: datetime) -> int:
    """Add a task for the next working day for each suggestion without one; return how many.

    The origin names the suggestion by what it is about, so that one which comes again makes none.
    """
    due = float(calendar_from(snapshot).next_working(serial(now)))
    wanted = (
        Wanted(
            KINDS[row.key[0]],
            due,
            row.id,
            also(snapshot, snapshot.tables[TABLE], row.at),
            origin="/".join((ORIGIN, *row.key)).casefold(),
        )
        for row in taken
        if not row.unread
    )
    return len(add_tasks(snapshot, changes, wanted, now))
