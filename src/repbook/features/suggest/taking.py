"""Make a task of each suggestion that was taken: one a suggestion, ever."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from repbook.book.changes import Changes
from repbook.book.snapshot import Reads, Snapshot
from repbook.domain.days import serial
from repbook.domain.values import Value
from repbook.features.kernel.adopt import row_ids
from repbook.features.kernel.policies import calendar_from
from repbook.features.suggest.also import also
from repbook.features.suggest.rows import TABLE, Row

READS: Reads = {"tasks": ("task_id", "origin"), "days": ("holiday", "makeup")}
KINDS = {"offer": "material", "alike": "book", "ant": "value", "referrer": "book", "loop": "book"}
"""What is done first about each kind of suggestion."""
SIDE, MINUTES = "sales", 15.0
ORIGIN = "suggest"


def make_tasks(snapshot: Snapshot, changes: Changes, taken: Iterable[Row], now: datetime) -> int:
    """Insert a task for the next working day for each suggestion without one; return how many.

    The origin names the suggestion by what it is about, so that one which comes again makes none.
    """
    rows = snapshot.tables["tasks"]
    known = {rows.text(row, "origin").casefold() for row in range(len(rows))}
    ids = row_ids("tasks", (snapshot,), now)
    due = float(calendar_from(snapshot).next_working(serial(now)))
    made: list[dict[str, Value]] = []
    for row in taken:
        origin = "/".join((ORIGIN, *row.key)).casefold()
        if row.unread or origin in known:
            continue
        known.add(origin)
        made.append(
            {
                "task_id": next(ids),
                "due": due,
                "kind": snapshot.label(f"task.{KINDS[row.key[0]]}"),
                "what": also(snapshot, snapshot.tables[TABLE], row.at),
                "id": row.id or None,
                "side": snapshot.label(f"side.{SIDE}"),
                "minutes": MINUTES,
                "origin": origin,
            }
        )
    changes.insert("tasks", made)
    return len(made)
