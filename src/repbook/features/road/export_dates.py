"""The dates of a workbook for a calendar: appointments, next contacts, tasks, birthdays."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from repbook.book.snapshot import Reads, Rows, Snapshot, as_text
from repbook.domain.birthdays import Birthday, next_birthday, read_birthday
from repbook.domain.days import LAST_DAY, serial
from repbook.domain.planning.card import GONE
from repbook.domain.planning.results import call_back_at
from repbook.domain.road import Event
from repbook.features.kernel.address import ADDRESS_READS, street_line
from repbook.text import say

DATE_READS: Reads = {
    "customers": ("id", "name", "contact", "phone", *ADDRESS_READS, "next_step", "next_on",
                  "next_at", "outcome"),
    "contacts": ("contact_id", "account", "name", "person", "phone", "birthday", "calendar", "leap",
                 "left_on"),
    "tasks": ("task_id", "due", "at", "kind", "what", "id", "name", "minutes", "done_on"),
}  # fmt: skip


def dates(snapshot: Snapshot, today: date) -> Iterator[Event | None]:
    """Yield an event a date; None for a date that is left out.

    Left out are those of lost and void cards, of tasks that are done or have no ID yet, and dates,
    times and birthdays that cannot be read.
    """
    yield from _contacts(snapshot)
    yield from _tasks(snapshot)
    yield from _birthdays(snapshot, today)


def uid(snapshot: Snapshot, kind: str, name: str) -> str:
    """Return what tells an entry from all others, the same at every export."""
    return f"{kind}-{name}@{as_text(snapshot.setting('book_id'))}"


def _contacts(snapshot: Snapshot) -> Iterator[Event | None]:
    rows, lang = snapshot.tables["customers"], snapshot.lang
    for row in rows.filled():
        if not rows.text(row, "next_on"):
            continue
        when = _when(rows, row, "next_on", "next_at")
        ended = snapshot.code("outcome", rows.get(row, "outcome")) in GONE
        if when is None or ended or not rows.text(row, "id"):
            yield None
            continue
        day, at = when
        step = rows.text(row, "next_step")
        minutes, do = "minutes_visit", "road.contact_due" if at is None else "road.appointment"
        if at is None and (at := call_back_at(step)) is not None:
            minutes = "minutes_call"
        do = say(do, lang)
        title = say("road.event", lang, do=do, name=rows.text(row, "name"))
        yield Event(
            uid(snapshot, "card", rows.text(row, "id")),
            day,
            at,
            int(snapshot.number(minutes)),
            say("road.event_step", lang, text=title, step=step) if step else title,
            _place(rows, row, lang),
            _lines(rows, row, "contact", "phone"),
        )


def _place(rows: Rows, row: int, lang: str) -> str:
    """Return where a customer is: address and town as maps find them, without both the area."""
    street = street_line(rows, row)
    city = rows.text(row, "city")
    if not street and not city:
        return rows.text(row, "area")
    if not city or city.casefold() in street.casefold():
        return street
    return f"{city}{street}" if lang.startswith("zh") else ", ".join(filter(None, (street, city)))


def _tasks(snapshot: Snapshot) -> Iterator[Event | None]:
    rows, lang = snapshot.tables["tasks"], snapshot.lang
    for row in rows.filled():
        if not rows.text(row, "due"):
            continue
        name, when = rows.text(row, "task_id"), _when(rows, row, "due", "at")
        if when is None or not name or rows.text(row, "done_on"):
            yield None
            continue
        kind, customer = rows.text(row, "kind"), rows.text(row, "name")
        title = say("road.event", lang, do=kind, name=customer) if customer else kind
        what = rows.text(row, "what")
        minutes = int(rows.number(row, "minutes") or snapshot.number("minutes_call"))
        yield Event(
            uid(snapshot, "task", name),
            *when,
            minutes,
            say("road.event_step", lang, text=title, step=what)
            if what and title
            else title or what,
        )


def _birthdays(snapshot: Snapshot, today: date) -> Iterator[Event | None]:
    rows, lang = snapshot.tables["contacts"], snapshot.lang
    for row in rows.filled():
        typed = rows.get(row, "birthday")
        if typed in (None, ""):
            continue
        leap = snapshot.code("yes_no", rows.get(row, "leap")) == "yes"
        found = read_birthday(
            typed, snapshot.code("calendar", rows.get(row, "calendar")), leap=leap
        )
        day = next_birthday(found, today) if isinstance(found, Birthday) else None
        name = rows.text(row, "contact_id")
        if day is None or not name or rows.text(row, "left_on"):
            yield None
            continue
        title = say("road.birthday_of", lang, person=rows.text(row, "person"))
        firm = rows.text(row, "name")
        title = say("road.event_step", lang, text=title, step=firm) if firm else title
        text = _lines(rows, row, "phone")
        yield Event(uid(snapshot, "birthday", name), serial(day), None, 0, title, "", text)


def _when(rows: Rows, row: int, day: str, at: str) -> tuple[int, float | None] | None:
    """Return the day and the time of a row, the time None where it has none; None where unread."""
    on, time = rows.number(row, day), rows.number(row, at)
    if on is None or not 1 <= on <= LAST_DAY:
        return None
    if time is None:
        return None if rows.text(row, at) else (int(on), None)
    return (int(on), time) if 0 <= time < 1 else None


def _lines(rows: Rows, row: int, *keys: str) -> str:
    return "\n".join(text for key in keys if (text := rows.text(row, key)))
