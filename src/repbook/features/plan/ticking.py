"""A returned row of the day's sheet ticks itself on the day's plan, and in its copy (M198)."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from repbook.book.changes import Changes
from repbook.book.overlay import place_of
from repbook.book.snapshot import Reads, Rows, Snapshot
from repbook.domain.days import to_date
from repbook.features.plan.plan_table import LOG, SALES
from repbook.features.plan.visit_ids import MOVED

TICK_READS: Reads = {
    SALES: ("plan_id", "item", "done"),
    LOG: ("plan_id", "item", "done", "moved_to"),
}
_CALLS = "calls"


def calls_item(day: str) -> str:
    """Return what the line of a day's calls stands for."""
    return f"{_CALLS}/{day}"


def returned_items(snapshot: Snapshot, rows: Collection[int]) -> set[str]:
    """Return the items that are done once these rows of the day's sheet are returned.

    The line of the calls is, when no call is left on the sheet of its day; of an earlier day only
    what could not be read stays on the sheet, so that nothing is known of its other calls.
    """
    visits, day = snapshot.tables["visits"], snapshot.setting("plan_day")
    ranked = to_date(day).isoformat() if type(day) is float else ""
    found = {visits.text(row, "visit_id") for row in rows}
    found |= {f"{MOVED}/{visits.text(row, 'id')}" for row in rows if _is_visit(snapshot, row)}
    calls: dict[str, list[int]] = {}
    for row in range(len(visits)):
        on, _, card = visits.text(row, "visit_id").partition("/")
        if card and not _is_visit(snapshot, row) and ranked in ("", on):
            calls.setdefault(on, []).append(row)
    return found | {calls_item(on) for on, listed in calls.items() if set(listed) <= {*rows}}


def _is_visit(snapshot: Snapshot, row: int) -> bool:
    return snapshot.code("do", snapshot.tables["visits"].get(row, "kind")) == "visit"


def tick(snapshot: Snapshot, changes: Changes) -> None:
    """Tick the lines of the plan whose rows are returned now, in its copy of before, too.

    What was submitted before it was returned is no longer open there, and moves nowhere.
    """
    done = returned_items(snapshot, {*_returned(snapshot.tables["visits"], changes)})
    yes = snapshot.label("yes_no.yes")
    plan, log = snapshot.tables[SALES], snapshot.tables[LOG]
    for row in range(len(plan)):
        if plan.text(row, "item") in done and not plan.text(row, "done"):
            changes.update(SALES, plan.text(row, "plan_id"), done=yes)
    for row in range(len(log)):
        told = snapshot.code("yes_no", log.get(row, "done"))
        if log.text(row, "item") in done and told != "yes":
            changes.update(LOG, log.text(row, "plan_id"), done=yes, moved_to=None)


def _returned(visits: Rows, changes: Changes) -> Iterator[int]:
    yield from (row for row in range(len(visits)) if visits.text(row, "returned"))
    for key, values in changes.updates.get("visits", {}).items():
        if values.get("returned"):
            yield place_of(visits, key)
