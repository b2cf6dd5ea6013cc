"""Write dates as an iCalendar file that Outlook, Google and Apple read alike (RFC 5545)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from importlib.metadata import version
from typing import TYPE_CHECKING

from repbook.domain.days import to_date, to_datetime
from repbook.domain.road import Event

if TYPE_CHECKING:
    from icalendar import Component

PRODUCT = "-//Repbook//Repbook {version}//EN"


def calendar_file(events: Iterable[Event], name: str, now: datetime) -> bytes:
    """Return the calendar: one event a date, at the time of the wall clock wherever it is opened.

    A time is floating (no zone, no UTC); a date without one is a whole day that stays free.
    `name` is what calendars call it.
    """
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", PRODUCT.format(version=version("repbook")))
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", name)
    stamp = now.astimezone(UTC).replace(microsecond=0)
    for event in events:
        calendar.add_component(_event(event, stamp))
    return bytes(calendar.to_ical())


def _event(event: Event, stamp: datetime) -> Component:
    from icalendar import Event as Entry

    entry = Entry()
    entry.add("uid", event.uid)
    entry.add("dtstamp", stamp)
    entry.add("summary", event.title)
    if event.at is None:
        day = to_date(event.day)
        entry.add("dtstart", day)
        entry.add("dtend", day + timedelta(days=1))
    else:
        start = to_datetime(event.day + event.at).replace(second=0)
        entry.add("dtstart", start)
        entry.add("dtend", start + timedelta(minutes=event.minutes))
    # Outlook takes its own word for whether an event fills the day.
    free = event.at is None
    entry.add("transp", "TRANSPARENT" if free else "OPAQUE")
    entry.add("x-microsoft-cdo-busystatus", "FREE" if free else "BUSY")
    for key, text in (("location", event.place), ("description", event.text)):
        if text:
            entry.add(key, text)
    return entry
