"""A returned row of the day's sheet ticks itself on the day's plan (M198)."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from repbook.book.changes import Changes
from repbook.book.overlay import place_of
from repbook.book.snapshot import Reads, Rows, Snapshot

TICK_READS: Reads = {"plan_sales": ("plan_id", "item", "done")}
_CALLS = "calls"


def calls_item(day: str) -> str:
    """Return what the line of a day's calls stands for."""
    return f"{_CALLS}/{day}"


def returned_items(snapshot: Snapshot, rows: Collection[int]) -> set[str]:
    """Return the items that are done once these rows of the day's sheet are returned.

    The line of the calls is, when no call of its day is left.
    """
    visits = snapshot.tables["visits"]
    found = {visits.text(row, "visit_id") for row in rows}
    calls: dict[str, list[int]] = {}
    for row in range(len(visits)):
        day, _, card = visits.text(row, "visit_id").partition("/")
        if card and snapshot.code("do", visits.get(row, "kind")) != "visit":
            calls.setdefault(day, []).append(row)
    return found | {calls_item(day) for day, listed in calls.items() if set(listed) <= {*rows}}


def tick(snapshot: Snapshot, changes: Changes) -> None:
    """Tick the lines of the plan whose rows are returned now."""
    plan = snapshot.tables["plan_sales"]
    done = returned_items(snapshot, {*_returned(snapshot.tables["visits"], changes)})
    for row in range(len(plan)):
        if plan.text(row, "item") in done and not plan.text(row, "done"):
            changes.update(
                "plan_sales", plan.text(row, "plan_id"), done=snapshot.label("yes_no.yes")
            )


def _returned(visits: Rows, changes: Changes) -> Iterator[int]:
    yield from (row for row in range(len(visits)) if visits.text(row, "returned"))
    for key, values in changes.updates.get("visits", {}).items():
        if values.get("returned"):
            yield place_of(visits, key)
