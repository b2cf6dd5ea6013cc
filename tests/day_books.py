"""Workbooks for tests of the evening and the plan, and how these are run on them."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

from doing import NOW
from made_books import TODAY, Given, Row, card_id, cards, label, lead, reached
from repbook.adapters.file_book import FileBook
from repbook.book.apply import apply
from repbook.domain.values import Value
from repbook.features.day.evening import Evening, evening
from repbook.features.day.evening import see as evening_see
from repbook.features.day.plan import DayPlanned, plan
from repbook.features.day.plan import reads as plan_reads
from repbook.features.day.submit import Submitted, submit, submit_reads

TOMORROW = TODAY + 1


def order(number: int, ago: float, amount: float, **more: Value) -> Row:
    """Return an order line of a customer, so many days ago."""
    return {"day": TODAY - float(ago), "account": card_id(number), "amount": amount, **more}


def key(lang: str = "en") -> Row:
    """Return what makes a card an approved key account."""
    return {"face": label("face.red", lang), "approved_on": TODAY - 50.0, "approved_by": "Boss"}


def day_book(lang: str = "en") -> Given:
    """Return a book with one reason for each kind of task of the evening."""
    customers = [
        reached(
            1,
            attitude=label("attitude.interested", lang),
            said_on=TODAY - 2.0,
            contact="Ann Wood",
            next_on=TODAY + 9.0,
            **key(lang),
        ),
        reached(2, next_on=float(TOMORROW), **key(lang)),
        reached(3, next_on=float(TOMORROW), next_at=0.4375),
        reached(4, keep_until=TODAY + 200.0),
        *(reached(number) for number in range(5, 9)),
        *(lead(number) for number in range(9, 13)),
    ]
    lines = [
        order(1, 2, 9000.0),
        *(order(1, ago, 1000.0, paid=TODAY - ago + 20.0) for ago in (40, 80, 120)),
        order(5, 1, 700.0),
        order(6, 92, 4200.0),
    ]
    orders = [{"line": f"L{place:05d}", **line} for place, line in enumerate(lines)]
    contacts: list[Row] = [
        {"contact_id": "LW-P00001", "account": card_id(7), "person": "Bo Li", "birthday": "03-05"}
    ]
    return cards(*customers, orders=orders, contacts=contacts)


def evened(path: Path, days: int = 0) -> Evening:
    """End the day, so many days after the made one."""
    now = NOW + timedelta(days=days)
    book = FileBook(path)
    snapshot = evening_see(book, now).snapshot
    found = evening(snapshot, now)
    apply(book, snapshot, found.changes)
    return found


def planned(path: Path, now: datetime = NOW, day: int = TOMORROW) -> DayPlanned:
    """Plan a day."""
    book = FileBook(path)
    snapshot = book.read(plan_reads())
    found = plan(snapshot, now, day=day)
    apply(book, snapshot, found.changes)
    return found


def submitted(path: Path, now: datetime = NOW) -> Submitted:
    """Submit the plan."""
    book = FileBook(path)
    snapshot = book.read(submit_reads())
    found = submit(snapshot, now)
    apply(book, snapshot, found.changes)
    return found
