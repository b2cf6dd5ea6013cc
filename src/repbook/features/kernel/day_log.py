"""Keep the log of days: a row a day and rep, by what was planned and what was done."""

from collections.abc import Mapping

from repbook.book.changes import Changes
from repbook.book.snapshot import Reads, Snapshot, as_text
from repbook.domain.values import Value
from repbook.record import NamedTuple
from repbook.schema.registry import TABLES

TABLE = "day_log"
LOG_READS: Reads = {TABLE: TABLES[TABLE].keys()}


class Planned(NamedTuple):
    """What a day holds when it is ranked; fields are columns of the log."""

    visits: int
    calls: int
    due: int


class Done(NamedTuple):
    """What became of contacts: planned ones done, reached, promises kept, those beyond the plan."""

    done: int = 0
    reached: int = 0
    kept: int = 0
    extra: int = 0

    def beyond_plan(self) -> "Done":
        """Return the same of contacts that no sheet planned."""
        return self._replace(done=0, extra=self.done + self.extra)

    def and_also(self, other: "Done") -> "Done":
        """Return both together."""
        return Done(*(a + b for a, b in zip(self, other, strict=True)))


def log_plan(snapshot: Snapshot, changes: Changes, day: int, planned: Planned) -> None:
    """Note what a day holds; ranking it again replaces what stood there.

    A promise that was kept that day was due too, though its card shows the next date by now.
    """
    row = _row(snapshot, day)
    kept = 0.0 if row is None else _held(snapshot, row, "kept")
    figures = planned._asdict() | {"due": planned.due + kept}
    _write(snapshot, changes, day, figures, fresh=Done()._asdict())


def log_done(snapshot: Snapshot, changes: Changes, done: Mapping[int, Done]) -> None:
    """Add what was done to the rows of its days; a day that was never ranked has no plan."""
    for day, figures in done.items():
        row = _row(snapshot, day)
        held = dict.fromkeys(Done._fields, 0.0)
        if row is not None:
            held = {key: _held(snapshot, row, key) for key in Done._fields}
        added = {key: held[key] + value for key, value in figures._asdict().items()}
        _write(snapshot, changes, day, added)


def _row(snapshot: Snapshot, day: int) -> int | None:
    """Return the 0-based row of this rep's day, None where there is none."""
    rows, rep = snapshot.tables[TABLE], as_text(snapshot.setting("rep"))
    same = (n for n in range(len(rows)) if rows.number(n, "day") == day)
    return next((n for n in same if rows.text(n, "rep") == rep), None)


def _held(snapshot: Snapshot, row: int, key: str) -> float:
    return snapshot.tables[TABLE].number(row, key) or 0.0


def _write(
    snapshot: Snapshot,
    changes: Changes,
    day: int,
    figures: Mapping[str, float],
    fresh: Mapping[str, float] | None = None,
) -> None:
    values: dict[str, Value] = {key: float(value) for key, value in figures.items()}
    row = _row(snapshot, day)
    if row is not None:
        changes.update(TABLE, row, **values)
        return
    zeros = {key: float(value) for key, value in (fresh or {}).items()}
    who = as_text(snapshot.setting("rep"))
    changes.insert(TABLE, [{"day": float(day), "rep": who, **zeros, **values}])
