"""Submit: copy the plan to its log, tick what is done, move what is open (M199, M200)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import NamedTuple

from repbook.book.action import Seen
from repbook.book.changes import Changes
from repbook.book.ports import Book
from repbook.book.snapshot import Reads, Rows, Snapshot, as_text
from repbook.domain.days import moment, serial, to_date
from repbook.domain.values import Problem, Value
from repbook.errors import Refused
from repbook.features.day.carried import is_visit
from repbook.features.day.plan_items import TASK
from repbook.features.kernel.policies import calendar_from
from repbook.features.kernel.typed import choice_code, date_order
from repbook.features.kernel.words import first_of
from repbook.features.plan.plan_table import LOG, SIDES
from repbook.schema.registry import TABLES
from repbook.text import said

DAY = "plan_sheet_day"
SHOWN = 3
"""Cells named in one sentence."""


def submit_reads() -> Reads:
    """Return the columns that submitting a plan needs."""
    return {
        **{side: TABLES[side].keys() for side in SIDES},
        LOG: TABLES[LOG].keys(),
        "tasks": TABLES["tasks"].inputs(),
        "customers": ("id", "name", "next_on", "next_at", "retry_on", "last_contact"),
        "days": ("holiday", "makeup"),
    }


def see(book: Book, now: datetime) -> Seen:
    """Read what submitting needs."""
    return Seen(book.read(submit_reads()))


class Line(NamedTuple):
    """One line of the plan as it stands: its table and row, what it is, done or not, moved where."""

    side: str
    row: int
    item: str
    card: str
    done: bool
    moved_to: float | None
    typed: bool
    """The day it goes to was chosen by hand."""


class Submitted(NamedTuple):
    """The plan's day, how many lines it has, how many are done, how many move.

    `over` where the day has come: an open line of a day ahead stays there.
    """

    day: int
    planned: int
    done: int
    moved: int
    changes: Changes
    over: bool = True


def submit(snapshot: Snapshot, now: datetime) -> Submitted:
    """Keep a dated copy of the plan; a plan of today or earlier is closed: its open lines move.

    The same day replaces its copy; a plan without a line leaves the log as it is. Raises Refused
    where no day was planned, or a mark under Done cannot be read.
    """
    day = snapshot.setting(DAY)
    if type(day) is not float:
        raise Refused("day.no_plan", file=snapshot.name)
    changes = Changes("submit", problems=list(snapshot.problems), show="plan")
    found = close(snapshot, changes, now, int(day), over=day <= serial(now))
    changes.settings["submitted_at"] = moment(now)
    return found


def plan_lines(snapshot: Snapshot) -> Iterator[tuple[str, int]]:
    """Yield the table and row of each line of the plan."""
    for side in SIDES:
        rows = snapshot.tables[side]
        yield from ((side, row) for row in range(len(rows)) if rows.text(row, "plan_id"))


def close(
    snapshot: Snapshot, changes: Changes, now: datetime, day: int, *, over: bool
) -> Submitted:
    """Copy a plan to the log; where its day is over, tick and move what it was made of, too.

    Raises Refused where a mark under Done cannot be read.
    """
    _refuse_unread(snapshot)
    lines = [
        _line(snapshot, changes, side, row, day, over=over) for side, row in plan_lines(snapshot)
    ]
    if lines:
        _log(snapshot, changes, now, day, lines)
    for line in lines:
        rows = snapshot.tables[line.side]
        held = {
            "done": rows.get(line.row, "done") or None,
            "moved_to": rows.get(line.row, "moved_to") or None,
        }
        new: dict[str, Value] = {
            "done": snapshot.label("yes_no.yes") if line.done else held["done"],
            # The day it goes to by default is the log's: on the sheet it would pass for a typed one.
            "moved_to": line.moved_to if line.typed else held["moved_to"],
        }
        if new != held:
            changes.update(line.side, rows.text(line.row, "plan_id"), **new)
        _carry_out(snapshot, changes, line, min(day, serial(now)))
    moved = sum(line.moved_to is not None for line in lines)
    return Submitted(day, len(lines), sum(line.done for line in lines), moved, changes, over)


def _line(
    snapshot: Snapshot, changes: Changes, side: str, row: int, day: int, *, over: bool
) -> Line:
    rows = snapshot.tables[side]
    item, card = rows.text(row, "item"), rows.text(row, "id")
    done = _done_code(snapshot, rows, row) == "yes" or _task_is_done(snapshot, item)
    following = float(calendar_from(snapshot).next_working(day))
    wanted = None if done else _moved(snapshot, changes, rows, row, day, following)
    moved = wanted if wanted is not None or done or not over else following
    return Line(side, row, item, card, done, moved, wanted is not None)


def _refuse_unread(snapshot: Snapshot) -> None:
    """Raise Refused where Done holds what is neither yes nor no: an open item would pass for it."""
    held = ((snapshot.tables[side], row) for side, row in plan_lines(snapshot))
    cells = [
        f"{rows.where(row, 'done')} {as_text(rows.get(row, 'done'))}"
        for rows, row in held
        if as_text(rows.get(row, "done")) and _done_code(snapshot, rows, row) is None
    ]
    if cells:
        raise Refused("day.bad_done", cells=first_of(cells, SHOWN), file=snapshot.name)


def _done_code(snapshot: Snapshot, rows: Rows, row: int) -> str | None:
    value = rows.get(row, "done")
    if not as_text(value):
        return None
    from repbook.domain.reading.said_words import spoken

    return choice_code(snapshot, "yes_no", value) or spoken("yes_no", value)


def _moved(
    snapshot: Snapshot, changes: Changes, rows: Rows, row: int, day: int, following: float
) -> float | None:
    """Return the day typed for a line, one that is worked; the following one for what is no later day."""
    value = rows.get(row, "moved_to")
    if not as_text(value):
        return None
    on = _day(snapshot, value, day)
    if on is not None and on > day:
        return float(calendar_from(snapshot).on_or_after(int(on)))
    facts = {"value": as_text(value), "day": to_date(following).isoformat()}
    changes.problems.append(
        Problem(rows.where(row, "moved_to"), said("day.bad_moved", None, **facts))
    )
    return following


def _day(snapshot: Snapshot, value: Value, day: int) -> float | None:
    if type(value) is float:
        return value
    from repbook.domain.reading.said_dates import said_moment

    found = said_moment(value, day, date_order(snapshot))
    return None if found is None else float(found.day)


def _task(snapshot: Snapshot, item: str) -> int | None:
    kind, _, name = item.partition("/")
    return snapshot.tables["tasks"].index().get(name) if kind == TASK else None


def _task_is_done(snapshot: Snapshot, item: str) -> bool:
    row = _task(snapshot, item)
    return row is not None and bool(as_text(snapshot.tables["tasks"].get(row, "done_on")))


def _carry_out(snapshot: Snapshot, changes: Changes, line: Line, on: int) -> None:
    """Note on the task that it is done, or due on the day chosen by hand; so on a visit's card."""
    name = line.item.partition("/")[2]
    if _task(snapshot, line.item) is not None:
        if line.done and not _task_is_done(snapshot, line.item):
            changes.update("tasks", name, done_on=float(on))
        elif line.typed:
            changes.update("tasks", name, due=line.moved_to)
    elif line.typed and is_visit(line.item, line.card) and _has_card(snapshot, line.card):
        # As a result does: the time and the retry were of the day before.
        changes.update("customers", line.card, next_on=line.moved_to, next_at=None, retry_on=None)


def _has_card(snapshot: Snapshot, card: str) -> bool:
    return card in snapshot.tables["customers"].index()


def _log(snapshot: Snapshot, changes: Changes, now: datetime, day: int, lines: list[Line]) -> None:
    """Replace the day's copy in the log: lines that stay are updated, others go or come."""
    log, rep = snapshot.tables[LOG], as_text(snapshot.setting("rep"))
    old = {
        log.text(row, "plan_id"): row
        for row in range(len(log))
        if log.number(row, "day") == day and log.text(row, "rep") == rep
    }
    advised = {log.text(row, "item"): log.text(row, "advice") for row in old.values()}
    new = {}
    for line in lines:
        rows = snapshot.tables[line.side]
        name = rows.text(line.row, "plan_id")
        advice = rows.text(line.row, "advice") or advised.get(line.item)
        new[name] = {
            "day": float(day), "rep": rep, "side": snapshot.label(f"side.{SIDES[line.side]}"),
            **{key: rows.get(line.row, key) for key in ("what", "id", "minutes", "item")},
            "done": snapshot.label(f"yes_no.{'yes' if line.done else 'no'}"),
            "moved_to": line.moved_to, "advice": advice or None, "submitted": moment(now),
        }  # fmt: skip
    if gone := [name for name in old if name not in new]:
        changes.deletes[LOG] = [*gone]
    for name, values in new.items():
        if name in old:
            changes.update(LOG, name, **values)
    changes.insert(
        LOG, [{"plan_id": name, **values} for name, values in new.items() if name not in old]
    )
