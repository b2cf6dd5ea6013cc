"""Times to agree with whom a visit is planned: which are wanted, and which have ended (M26)."""

from __future__ import annotations

from repbook.domain.days import to_date
from repbook.domain.planning.card import is_promise
from repbook.domain.planning.results import is_call
from repbook.features.day.ground import Ground, OpenTask

BOOK = "book"
BOOKING_READS = {
    "customers": (
        *("phone", "chance", "last_contact", "tries", "next_step", "next_on", "next_at"),
        *("retry_on", "outcome", "grade"),
    ),
    "visits": ("id", "kind", "visit_id"),
}


def is_wanted(ground: Ground, row: int, day: int) -> bool:
    """Tell whether a time is to be agreed for a visit planned on `day` with an A or key customer."""
    card = ground.cards.text(row, "id")
    worth = ground.grade(row) == "a" or ground.is_key(card)
    if not worth or not ground.is_live(row) or not _is_promised_visit(ground, row, day):
        return False
    planned = _planned_visits(ground, day)
    return planned is None or card in planned


def _is_promised_visit(ground: Ground, row: int, day: int) -> bool:
    """Tell whether a card promises a visit on a day: no time yet, no retry, no call."""
    cards = ground.cards
    on, retry = cards.number(row, "next_on"), cards.number(row, "retry_on")
    tries = int(cards.number(row, "tries") or 0)
    promised = on is not None and int(on) == day and is_promise(on, tries, retry)
    timed = cards.number(row, "next_at") is not None
    reached = bool(cards.text(row, "phone")) and cards.number(row, "last_contact") is not None
    declined = ground.snapshot.code("chance", cards.get(row, "chance")) == "no"
    called = is_call(cards.text(row, "next_step"))
    return promised and retry is None and reached and not (timed or declined or called)


def _planned_visits(ground: Ground, day: int) -> frozenset[str] | None:
    """Return the cards with a visit on the sheet of a day, None where it is not ranked for it."""
    if ground.snapshot.setting("plan_day") != day:
        return None
    rows, start = ground.snapshot.tables["visits"], f"{to_date(day).isoformat()}/"
    return frozenset(
        rows.text(row, "id")
        for row in range(len(rows))
        if rows.text(row, "visit_id").startswith(start)
        and ground.snapshot.code("do", rows.get(row, "kind")) == "visit"
    )


def ended(ground: Ground, since: int) -> list[OpenTask]:
    """Return the open bookings for a day before `since`, and those that nobody waits for any more.

    That is a customer with an appointment by now, one planned for another day or by phone, one
    that was lost or has no number any more, and a second booking for one visit.
    """
    found, seen = [], set[tuple[str, int]]()
    for task in ground.open_tasks:
        day = _booked_day(ground, task)
        if day is None:
            continue
        row, key = ground.rows.get(task.card.casefold()), (task.card.casefold(), day)
        if day < since or row is None or key in seen or not is_wanted(ground, row, day):
            found.append(task)
        seen.add(key)
    return found


def _booked_day(ground: Ground, task: OpenTask) -> int | None:
    """Return the day of the visit that a booking of the evening is for; None for other tasks."""
    kind, _, rest = ground.tasks.text(task.row, "origin").partition("/")
    day = rest.rpartition("/")[2]
    return int(day) if kind == BOOK and day.isdigit() else None
