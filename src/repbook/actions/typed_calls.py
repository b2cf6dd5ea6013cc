"""Count the calls that were typed into the log by hand, so that they move the cards (M21, M22)."""

from __future__ import annotations

from datetime import datetime

from repbook.actions.contacts import Settler, labels
from repbook.actions.typed import read_typed
from repbook.domain.days import moment, serial, to_date
from repbook.domain.results import Result
from repbook.domain.values import Problem, Value
from repbook.workbook.changes import Changes
from repbook.workbook.snapshot import Rows, Snapshot, as_text

CALL_READS = (
    *("day", "id", "name", "result", "need", "attitude", "chance", "next_step", "next_on", "note"),
    *("at", "amount", "rep", "call_id", "visit_id", "entered", "counted"),
)

WAITING_READS = ("call_id", "id", "counted")


def waiting_calls(snapshot: Snapshot) -> list[int]:
    """Return the rows of calls that no action has counted yet."""
    rows = snapshot.tables["calls"]
    return [row for row in range(len(rows)) if _is_waiting(rows, row)]


def count_typed_calls(snapshot: Snapshot, changes: Changes, now: datetime) -> None:
    """Apply each typed, uncounted call to its card, oldest first; list what cannot be counted."""
    rows = snapshot.tables["calls"]
    waiting = waiting_calls(snapshot)
    if not waiting:
        return
    settler = Settler(snapshot, changes, now)
    days = {row: _day(rows, row, serial(now)) for row in waiting}
    for row in sorted(waiting, key=lambda row: days[row] or 0):
        _count(settler, rows, row, days[row])


def _day(rows: Rows, row: int, today: int) -> int | None:
    """Return a call's day, today where none was typed; None for what is no date."""
    from repbook.domain.moments import parse_date

    value = rows.get(row, "day")
    day = today if value in (None, "") else parse_date(value)
    return day if isinstance(day, int) else None


def _is_waiting(rows: Rows, row: int) -> bool:
    columns = rows.columns
    return columns["counted"][row] is None and columns["id"][row] not in (None, "")


def _count(settler: Settler, rows: Rows, row: int, day: int | None) -> None:
    card = rows.text(row, "id")
    where = rows.where(row)
    if card not in settler.snapshot.tables["customers"].index():
        settler.problem(where, "unknown_card", id=card)
        return
    read = read_typed(settler.snapshot, rows, row)
    name, lang = as_text(settler.current(card, "name")), settler.snapshot.lang
    if day is None:
        settler.problem(where, "doubtful", name=name, fields=labels("calls", ["day"], lang))
        return
    outcome = settler.settle(card, read.typed, day)
    doubtful = read.doubtful or outcome.doubtful
    if doubtful:
        settler.problem(where, "doubtful", name=name, fields=labels("calls", doubtful, lang))
    elif outcome.missing:
        missing = labels("calls", outcome.missing, lang)
        settler.problem(where, "incomplete", name=name, missing=missing)
    else:
        if outcome.contact and (warning := settler.recent(card, day)):
            settler.changes.problems.append(Problem(where, warning))
        settler.apply(card, outcome, day)
        settler.changes.update("calls", row, **_stamps(settler, rows, row, name, day))


def _stamps(settler: Settler, rows: Rows, row: int, name: str, day: int) -> dict[str, Value]:
    now = moment(settler.now)
    given: dict[str, Value] = {
        "name": name,
        "result": settler.snapshot.label(f"result.{Result.REACHED}"),
        "rep": as_text(settler.snapshot.setting("rep")),
        "call_id": _call_id(rows, row, day),
        "entered": now,
    }
    lacking: dict[str, Value] = {k: v for k, v in given.items() if not rows.text(row, k) and v}
    return {**lacking, "day": float(day), "counted": now}


def _call_id(rows: Rows, row: int, day: int) -> str:
    """Return an id that no call has; sorting may have moved older ones."""
    number = row + 1
    while (name := f"{to_date(day).isoformat()}/{rows.text(row, 'id')}/{number}") in rows.index():
        number += len(rows)
    return name
