"""Add tasks: one an origin, ever, each with an id, its side and how long it takes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime

from repbook.book.changes import Changes
from repbook.book.snapshot import Reads, Snapshot, as_text
from repbook.domain.planning.minutes import TASK_MINUTES
from repbook.domain.values import Value
from repbook.features.kernel.adopt import row_ids
from repbook.features.tasks.lists import BY_CODE
from repbook.record import NamedTuple
from repbook.schema.registry import TABLES

TABLE = "tasks"
READS: Reads = {TABLE: TABLES[TABLE].inputs()}


class Wanted(NamedTuple):
    """A task to add: its kind (a code, "" while open), due day, customer, what, what it comes from.

    `letter` is the text that goes with it.
    """

    kind: str
    due: float
    card: str = ""
    what: str = ""
    minutes: float = TASK_MINUTES
    at: float | None = None
    origin: str = ""
    letter: str = ""


def add_tasks(
    snapshot: Snapshot, changes: Changes, wanted: Iterable[Wanted], now: datetime
) -> list[Wanted]:
    """Add the tasks whose origin has had none so far, done ones and those of this press included.

    Returns those added, in order; what was asked for by hand has no origin and always comes.
    """
    new = (row.get("origin") for row in changes.inserts.get(TABLE, ()))
    taken = {*origins(snapshot), *(as_text(origin).casefold() for origin in new if origin)}
    ids = _fresh(snapshot, changes, now)
    added = []
    for task in wanted:
        origin = task.origin.casefold()
        if origin and origin in taken:
            continue
        taken.add(origin)
        changes.insert(TABLE, [_row(snapshot, task, next(ids))])
        added.append(task)
    return added


def origins(snapshot: Snapshot) -> frozenset[str]:
    """Return what tasks on file came from, done ones too, folded."""
    held = snapshot.tables[TABLE].columns["origin"]
    return frozenset(as_text(origin).casefold() for origin in held if origin)


def _fresh(snapshot: Snapshot, changes: Changes, now: datetime) -> Iterator[str]:
    """Yield ids that no row has, nor any that this press numbers or adds."""
    given = {row.get("task_id") for row in changes.inserts.get(TABLE, ())}
    given |= {row.get("task_id") for row in changes.updates.get(TABLE, {}).values()}
    return (name for name in row_ids(TABLE, (snapshot,), now) if name not in given)


def _row(snapshot: Snapshot, task: Wanted, name: str) -> dict[str, Value]:
    kind = BY_CODE.get(task.kind)
    return {
        "task_id": name,
        "due": task.due,
        "at": task.at,
        "kind": snapshot.label(f"task.{task.kind}") if kind else None,
        "what": task.what or None,
        "id": task.card or None,
        "side": snapshot.label(f"side.{kind.side}") if kind else None,
        "minutes": task.minutes,
        "letter": task.letter or None,
        "origin": task.origin or None,
    }
