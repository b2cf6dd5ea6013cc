"""Count the calls that were typed into the log by hand, so that they move the cards (M21, M22)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from repbook.book.changes import Changes
from repbook.book.snapshot import Rows, Snapshot, as_text
from repbook.domain.days import moment, serial, to_date
from repbook.domain.figures import day_text
from repbook.domain.planning.results import CardChange, Outcome, Result, Typed
from repbook.domain.values import Problem, Value
from repbook.features.calls.contacts import Contact, ContactRecorder, labels
from repbook.features.calls.repeating import filled, repeat_echo, repeated, unmoved
from repbook.features.kernel.typed import SAID, date_order, read_typed
from repbook.text import said, say

CALL_READS = (
    *("day", "id", "name", "result", "need", "attitude", "chance", "next_step", "next_on", "note"),
    *("at", "amount", "rep", "call_id", "visit_id", "entered", "counted", "result_said"),
)

WAITING_READS = ("call_id", "id", "counted", "result", "result_said")


def waiting_calls(snapshot: Snapshot) -> list[int]:
    """Return the rows of calls that no action has counted yet."""
    rows = snapshot.tables["calls"]
    return [row for row in range(len(rows)) if _is_waiting(rows, row)]


def count_typed_calls(snapshot: Snapshot, changes: Changes, now: datetime) -> tuple[str, ...]:
    """Apply each typed, uncounted call to its card, oldest first; list what cannot be counted.

    Returns how the next dates came about, where they were not typed as they stand.
    """
    rows = snapshot.tables["calls"]
    waiting = waiting_calls(snapshot)
    if not waiting:
        return ()
    recorder = ContactRecorder(snapshot, changes, now)
    days = {row: _days(snapshot, row, serial(now)) for row in waiting}
    by_day = sorted(waiting, key=lambda row: days[row][:1])
    return tuple(told for row in by_day for told in _count(recorder, rows, row, days[row]))


def _days(snapshot: Snapshot, row: int, today: int) -> tuple[int, ...]:
    """Return a call's day, today where none was typed; several or none where it is not sure."""
    from repbook.domain.reading.moments import parse_date

    value = snapshot.tables["calls"].get(row, "day")
    day = today if value in (None, "") else parse_date(value)
    if isinstance(day, int):
        return (day,)
    from repbook.domain.reading.said_past import past_days

    return past_days(value, today, date_order(snapshot))


def _is_waiting(rows: Rows, row: int) -> bool:
    columns = rows.columns
    if columns["counted"][row] is not None or columns["id"][row] in (None, ""):
        return False
    return bool(rows.text(row, "result") or not rows.text(row, "result_said"))


def _count(recorder: ContactRecorder, rows: Rows, row: int, days: tuple[int, ...]) -> Sequence[str]:
    card = rows.text(row, "id")
    where = rows.where(row)
    if card not in recorder.snapshot.tables["customers"].index():
        recorder.problem(where, "unknown_card", id=card)
        return ()
    name = as_text(recorder.current(card, "name"))
    if len(days) != 1:
        fault = _day_fault(recorder, rows, row, days)
        recorder.problem(rows.where(row, "day"), "doubtful", name=name, fields=fault)
        return ()
    (day,) = days
    if day > serial(recorder.now):  # It would hide the card until then, as an imported one would.
        ahead = said("bring.future", day=to_date(day).isoformat())
        recorder.changes.problems.append(Problem(rows.where(row, "day"), ahead))
        return ()
    read = read_typed(recorder.snapshot, rows, row, day)
    # An imported call came without what a typed one must say.
    imported = bool(rows.text(row, "result_said")) and "result" not in read.doubtful
    again = {} if imported else repeated(recorder, card, read, day)
    told = repeat_echo(recorder, card, again)
    read = filled(read, again)
    typed = read.typed
    outcome = (_explained if imported else ContactRecorder.settle)(recorder, card, typed, day)
    doubtful = (*read.doubtful, *outcome.doubtful)
    if doubtful or outcome.missing:
        contact = Contact(card, name, day, read, None, where, "calls", row)
        recorder.refuse(contact, doubtful, outcome.missing)
        return ()
    if outcome.contact and (warning := recorder.recent(card, day)):
        recorder.changes.problems.append(Problem(where, warning))
    phone = as_text(recorder.current(card, "phone"))
    applied = recorder.apply(card, unmoved(outcome, again), day)
    told = (*told, *recorder.phone_echo(name, phone, applied))
    same = {key: recorder.snapshot.label(f"{key}.{code}") for key, code in again.items()}
    stamps = _stamps(recorder, rows, row, name, day)
    recorder.changes.update("calls", row, **{**same, **stamps})
    told = (*_day_echo(rows, row, name, day, recorder.snapshot.lang), *told)
    return (*told, *recorder.echoes(card, name, read, applied))


def _day_fault(recorder: ContactRecorder, rows: Rows, row: int, days: tuple[int, ...]) -> str:
    """Return what stands for the day, and the days that it may mean or how it may be written."""
    lang, today = recorder.snapshot.lang, serial(recorder.now)
    label, value = labels("calls", ["day"], lang), rows.text(row, "day")
    fault = say("commands.doubtful_value", lang, label=label, value=value)
    if days:
        first, *_, last = (to_date(day).isoformat() for day in days)
        return say("commands.date_either", lang, fault=fault, first=first, second=last)
    facts = {"day": to_date(today).isoformat(), "said": day_text(today, lang)}
    return say("commands.day_forms", lang, fault=fault, **facts)


def _day_echo(rows: Rows, row: int, name: str, day: int, lang: str) -> Iterator[str]:
    """Say which day was read from words: the last such day, since a call lies behind."""
    value, iso = rows.get(row, "day"), to_date(day).isoformat()
    if isinstance(value, str) and value and not value.strip().startswith(iso[:4]):
        facts = {"label": labels("calls", ["day"], lang), "said": value.strip(), "day": iso}
        yield say("commands.said_as", None, name=name, **facts)


def _explained(recorder: ContactRecorder, card: str, typed: Typed, day: int) -> Outcome:
    """Return what an imported call does whose result was typed later: as if it had come with it."""
    tries = recorder.current(card, "tries")
    count = int(tries) if type(tries) is float else 0
    change = _stated(recorder, card, typed, day)
    if typed.result == Result.NO_ANSWER:
        promised = recorder.promised_on(card)
        stands: CardChange = {} if promised is None else {"retry_on": int(promised)}
        return Outcome(change={**change, **stands, "tries": count + 1}, attempt=True)
    if typed.result == Result.WRONG_NUMBER:
        return Outcome(change={**change, "phone": None}, attempt=True)
    if typed.result == Result.REACHED:
        return Outcome(change={**change, "tries": 0, "last_contact": day}, contact=True)
    return Outcome(change={**change, "tries": 0})


def _stated(recorder: ContactRecorder, card: str, typed: Typed, day: int) -> CardChange:
    """Return what a call said of need, attitude and visit chance; nothing where more was since."""
    said_on = recorder.current(card, "said_on")
    stated: CardChange = CardChange(**{key: code for key in SAID if (code := getattr(typed, key))})  # type: ignore[typeddict-item]  # fewer keys
    if not stated or (type(said_on) is float and day < said_on):
        return CardChange()
    return {**stated, "said_on": day}


def _stamps(
    recorder: ContactRecorder, rows: Rows, row: int, name: str, day: int
) -> dict[str, Value]:
    now = moment(recorder.now)
    given: dict[str, Value] = {
        "name": name,
        "result": recorder.snapshot.label(f"result.{Result.REACHED}"),
        "rep": as_text(recorder.snapshot.setting("rep")),
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
