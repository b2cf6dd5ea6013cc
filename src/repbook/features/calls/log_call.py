"""Log one call with a customer, from the form beside the card or the command line (M21, M22)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from repbook.book.changes import Changes
from repbook.book.snapshot import Reads, Snapshot, as_text
from repbook.domain.days import serial, to_date
from repbook.domain.values import Value
from repbook.features.calls.contacts import (
    ANSWER_READS,
    CARD_READS,
    QUESTION_READS,
    Contact,
    ContactRecorder,
    logged_on,
    recent_text,
)
from repbook.features.calls.measured import measured
from repbook.features.calls.roads import PLACE
from repbook.features.cards.forms import card_named, name_of, read_call
from repbook.features.kernel.day_log import LOG_READS, log_done
from repbook.features.kernel.new_date import Current, asks_new_date, new_date_question
from repbook.features.kernel.typed import Read, choice_code, date_order
from repbook.schema.registry import TABLES
from repbook.scoring.slots import DATE_NUMBER
from repbook.text import UNSAID, Said

ASKED = ("ask_phone", "ask_visit", "ask_phone_slot", "ask_visit_slot")
PHONE, VISIT = "phone", "visit"
READS: Reads = {
    "customers": CARD_READS,
    "qualify": (*ANSWER_READS, *ASKED),
    "questions": QUESTION_READS,
    "calls": ("call_id", "day", "id", "rep"),
    "visits": ("visit_id", "id", "returned"),
    "days": TABLES["days"].keys(),
    **LOG_READS,
}
# Appointments of other cards: what an own one clashes with.
NEAR: Reads = {
    "customers": ("id", "name", "next_on", "next_at", "area", "chance", "last_contact", *PLACE),
}


@dataclass(frozen=True, slots=True)
class Logged:
    """Whether a call was logged (else what it lacks is among the problems), and the changes."""

    card: str
    name: str
    done: bool
    warning: Said
    changes: Changes
    echoes: tuple[str, ...] = ()
    """How the next date came about, where it was not typed as it stands."""


def log_call(
    snapshot: Snapshot, now: datetime, card: str, typed: Mapping[str, Value], where: str = ""
) -> Logged:
    """Log what was typed about a call, `typed` by column key: labels, digits or codes.

    Raises Refused for a card that is not on file.
    """
    card = card_named(snapshot, card)
    changes = Changes("log", problems=list(snapshot.problems), show="card")
    recorder, name = ContactRecorder(snapshot, changes, now), name_of(snapshot, card)
    warning = called_lately(snapshot, card, serial(now))
    channel = choice_code(snapshot, "channel", typed.get("channel")) or PHONE
    read = _with_time(read_call(snapshot, typed, serial(now)), now)
    if typed.get("channel") and choice_code(snapshot, "channel", typed["channel"]) is None:
        said = {**read.said, "channel": as_text(typed["channel"])}
        read = read._replace(doubtful=(*read.doubtful, "channel"), said=said)
    ask = f"ask_{VISIT if channel == VISIT else PHONE}"
    rows = snapshot.tables["qualify"]
    row = rows.index().get(card)
    slot = None if row is None else rows.get(row, f"{ask}_slot")
    text = "" if row is None else rows.text(row, ask)
    held = partial(recorder.current, card)
    if _names_new_date(recorder, read.typed.answer or "", held, serial(now)):
        slot, text = float(DATE_NUMBER), new_date_question(snapshot, held)
    contact = Contact(card, name, serial(now), read, slot, where or card, "calls")
    taken = recorder.take(contact)
    if taken is not None:
        recorder.log(
            contact,
            taken,
            channel=snapshot.label(f"channel.{channel}"),
            question=text if taken.answer and text else None,
            call_id=_call_id(snapshot, card, serial(now)),
            at=read.typed.at,
        )
        planned = _is_planned(snapshot, card, contact.day)
        tally = taken.tally if planned else taken.tally.beyond_plan()
        log_done(snapshot, changes, {contact.day: tally})
    echoes = taken.echoes if taken else ()
    return Logged(card, name, taken is not None, warning, changes, echoes)


def _is_planned(snapshot: Snapshot, card: str, day: int) -> bool:
    """Tell whether the sheet of the day waits for this contact, and none was logged instead."""
    rows, calls = snapshot.tables["visits"], snapshot.tables["calls"]
    dated = f"{to_date(day).isoformat()}/"
    waits = any(
        rows.text(row, "id") == card
        and rows.text(row, "visit_id").startswith(dated)
        and not rows.text(row, "returned")
        for row in range(len(rows))
    )
    return waits and not logged_on(calls, card, day)


def _names_new_date(recorder: ContactRecorder, answer: str, held: Current, day: int) -> bool:
    """Tell whether an answer is to the question for a new date, which comes before all others."""
    if not answer or not asks_new_date(recorder.snapshot, held, day):
        return False
    dated = float(DATE_NUMBER)
    order = date_order(recorder.snapshot)
    return bool(recorder.option(dated, answer) or measured(dated, answer, day, held, order))


def called_lately(snapshot: Snapshot, card: str, day: int) -> Said:
    """Say that somebody contacted the customer within the Policy's days (M21), or ""."""
    rows = snapshot.tables["calls"]
    days = [number for row in range(len(rows)) if rows.text(row, "id") == card
            and (number := rows.number(row, "day")) is not None]  # fmt: skip
    customers = snapshot.tables["customers"]
    if (last := customers.number(customers.index()[card], "last_contact")) is not None:
        days.append(last)
    recent = [number for number in days if 0 <= day - number <= snapshot.number("recent_days")]
    return recent_text(rows, card, name_of(snapshot, card), max(recent)) if recent else UNSAID


def _with_time(read: Read, now: datetime) -> Read:
    """Note the time of day: a morning without answer is tried again in the afternoon."""
    minutes = now.hour * 60 + now.minute
    return read._replace(typed=read.typed._replace(at=minutes / (24 * 60)))


def _call_id(snapshot: Snapshot, card: str, day: int) -> str:
    rows = snapshot.tables["calls"]
    number = len(rows) + 1
    while (name := f"{to_date(day).isoformat()}/{card}/{number}") in rows.index():
        number += 1
    return name
