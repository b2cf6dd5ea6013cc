"""Return: send the results typed on the day's sheet to the log and the cards (M21-M22, M120)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from repbook.actions.adopt import ADOPT_READS, adopt
from repbook.actions.contacts import (
    ANSWER_READS,
    CARD_READS,
    QUESTION_READS,
    Settler,
    labels,
)
from repbook.actions.typed import Read, read_typed
from repbook.actions.typed_calls import CALL_READS, count_typed_calls
from repbook.domain.days import moment, serial
from repbook.domain.results import Typed, is_blank
from repbook.domain.values import Value
from repbook.workbook.changes import Changes, RowKey
from repbook.workbook.schema import TABLES
from repbook.workbook.snapshot import Reads, Rows, Snapshot, as_text

LOGGED = ("result", "need", "attitude", "chance", "next_step", "next_on", "amount", "note")
READS: Reads = {
    "customers": tuple(dict.fromkeys((*CARD_READS, *ADOPT_READS))),
    "qualify": ANSWER_READS,
    "questions": QUESTION_READS,
    "visits": TABLES["visits"].keys(),
    "calls": tuple(dict.fromkeys((*CALL_READS, *LOGGED, "answer"))),
    "days": TABLES["days"].keys(),
}


@dataclass(frozen=True, slots=True)
class Returned:
    """How many rows were logged, are incomplete, or were returned before."""

    logged: int
    incomplete: int
    already: int
    changes: Changes


def give_back(snapshot: Snapshot, now: datetime) -> Returned:
    """Log every complete row of the sheet once; list what is missing in the others."""
    changes = Changes("return", problems=list(snapshot.problems), show="visits")
    adopt(snapshot, changes, float(serial(now)))
    count_typed_calls(snapshot, changes, now)
    settler = Settler(snapshot, changes, now)
    rows = snapshot.tables["visits"]
    logged = _logged(snapshot)
    counts = {"logged": 0, "incomplete": 0, "already": 0}
    for row in range(len(rows)):
        read = read_typed(snapshot, rows, row)
        if is_blank(read.typed) and not read.doubtful:
            continue
        counts[_return_row(settler, rows, row, read, logged)] += 1
    if counts["logged"]:
        changes.settings["last_return"] = moment(now)
    return Returned(**counts, changes=changes)


Cells = dict[str, Value]


def _logged(snapshot: Snapshot) -> dict[str, Cells]:
    """Return what the log holds of each row of a day's sheet, by its visit id."""
    rows = snapshot.tables["calls"]
    return {
        as_text(name): {key: rows.get(row, key) for key in LOGGED}
        for row, name in enumerate(rows.columns["visit_id"])
        if name not in (None, "")
    }


def _return_row(
    settler: Settler, rows: Rows, row: int, read: Read, logged: dict[str, Cells]
) -> str:
    visit, card, name = (rows.text(row, key) for key in ("visit_id", "id", "name"))
    where, lang = rows.where(row), settler.snapshot.lang
    if visit in logged or rows.text(row, "returned"):
        if visit in logged and _edited(_in_cells(settler.snapshot, read.typed), logged[visit]):
            settler.problem(where, "already", name=name)
        if not rows.text(row, "returned"):
            _stamp(settler, rows, row)
        return "already"
    if card not in settler.snapshot.tables["customers"].index():
        settler.problem(where, "unknown_card", id=card)
        return "incomplete"
    day = _day(visit)
    if day is None:
        settler.problem(where, "no_visit_id", name=name, id=visit)
        return "incomplete"
    outcome = settler.settle(card, read.typed, day)
    answer = _answer(settler, rows, row, read.typed)
    doubtful = [*read.doubtful, *outcome.doubtful]
    if read.typed.answer and answer is None:
        doubtful.append("answer")
    if doubtful:
        settler.problem(where, "doubtful", name=name, fields=labels("visits", doubtful, lang))
        return "incomplete"
    if outcome.missing:
        missing = labels("visits", outcome.missing, lang)
        settler.problem(where, "incomplete", name=name, missing=missing)
        return "incomplete"
    settler.apply(card, outcome, day)
    if answer:
        settler.answer(card, *answer, day)
    _log(settler, rows, row, read.typed, day, answer[1] if answer else "")
    logged[visit] = _in_cells(settler.snapshot, read.typed)
    return "logged"


def _day(visit: str) -> int | None:
    try:
        return serial(date.fromisoformat(visit.split("/")[0]))
    except ValueError:
        return None


def _answer(settler: Settler, rows: Rows, row: int, typed: Typed) -> tuple[str, str] | None:
    return settler.option(rows.get(row, "ask_slot"), typed.answer) if typed.answer else None


def _log(settler: Settler, rows: Rows, row: int, typed: Typed, day: int, answer: str) -> None:
    now = moment(settler.now)
    snapshot = settler.snapshot
    visit, kind = rows.text(row, "visit_id"), snapshot.code("do", rows.get(row, "kind"))
    entry: dict[str, Value] = {
        "day": float(day),
        "id": rows.text(row, "id"),
        "name": rows.text(row, "name"),
        "channel": snapshot.label(f"channel.{'visit' if kind == 'visit' else 'phone'}"),
        **_in_cells(snapshot, typed),
        "question": rows.text(row, "ask") if answer else None,
        "answer": answer or None,
        "rep": as_text(snapshot.setting("rep")),
        "call_id": visit,
        "visit_id": visit,
        "entered": now,
        "counted": now,
    }
    settler.changes.insert("calls", [entry])
    _stamp(settler, rows, row)


def _stamp(settler: Settler, rows: Rows, row: int) -> None:
    visit = rows.text(row, "visit_id")
    key: RowKey = visit if rows.index().get(visit) == row else row
    settler.changes.update("visits", key, returned=moment(settler.now))


def _in_cells(snapshot: Snapshot, typed: Typed) -> Cells:
    cells: Cells = {}
    for key in LOGGED:
        value = getattr(typed, key)
        coded = key in ("result", "need", "attitude", "chance") and value
        cells[key] = snapshot.label(f"{key}.{value}") if coded else value
    return cells


def _edited(typed: Cells, logged: Cells) -> bool:
    """Return whether a returned row says something else now than the log does."""
    return any(as_text(value) != as_text(logged[key]) for key, value in typed.items())
