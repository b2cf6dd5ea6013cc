"""Which question to ask a customer next, by phone and on a visit, and what it would gain."""

from __future__ import annotations

from functools import partial
from typing import NamedTuple

from repbook.book.snapshot import Reads, Rows, Snapshot
from repbook.features.cards.forms import card_meant, name_of
from repbook.features.kernel.fields import options
from repbook.features.kernel.new_date import EXPECTED, Current, asks_new_date, new_date_question
from repbook.schema.registry import BY_LIST, TABLES
from repbook.scoring.slots import AUTHORITY, AUTHORITY_NUMBER, OPTIONS, SLOTS, WHEN

DESK = "desk"
CHANNELS = ("phone", "visit", DESK)
READS: Reads = {
    "customers": ("id", "name", "contact", "phone", "reference", EXPECTED, "outcome"),
    "qualify": (
        *("id", "known", "score"),
        *(key for channel in CHANNELS for key in (f"ask_{channel}", f"ask_{channel}_slot")),
    ),
    "questions": TABLES["questions"].keys(),
}


class Ask(NamedTuple):
    """One question to ask: the column its answer goes to, its options, what it may move."""

    channel: str
    slot: str
    text: str
    options: tuple[str, ...]
    low: float
    high: float


class Next(NamedTuple):
    """What to ask a customer next, at most one question a channel."""

    id: str
    name: str
    known: float
    score: float
    asks: tuple[Ask, ...]


def ask_next(snapshot: Snapshot, card: str, day: int) -> Next:
    """Return the next questions on a day; Refused for no such card.

    A purchase that should long have come is asked about before anything else.
    """
    card = card_meant(snapshot, card)
    rows = snapshot.tables["qualify"]
    row = rows.index().get(card)
    name = name_of(snapshot, card)
    if row is None:
        return Next(card, name, 0.0, 0.0, ())
    customers = snapshot.tables["customers"]
    held = partial(customers.get, customers.index()[card])
    passed = asks_new_date(snapshot, held, day)
    asks = [
        _new_date(snapshot, held, channel)
        if passed and channel != DESK
        else _ask(snapshot, rows, row, channel)
        for channel in CHANNELS
    ]
    known, score = rows.number(row, "known") or 0.0, rows.number(row, "score") or 0.0
    return Next(card, name, known, score, tuple(ask for ask in asks if ask))


def _new_date(snapshot: Snapshot, held: Current, channel: str) -> Ask:
    """Return the question for a new date, to be answered by one or by an option of When."""
    text, choices = new_date_question(snapshot, held), tuple(options(snapshot, WHEN))
    return Ask(channel, WHEN, text, choices, 0.0, 0.0)


def _ask(snapshot: Snapshot, rows: Rows, row: int, channel: str) -> Ask | None:
    number, text = rows.number(row, f"ask_{channel}_slot"), rows.text(row, f"ask_{channel}")
    if not number or not text:
        return None
    if number == AUTHORITY_NUMBER:
        labels = tuple(snapshot.label(entry.key) for entry in BY_LIST[AUTHORITY])
        return Ask(channel, AUTHORITY, text, labels, 0.0, 0.0)
    slot = SLOTS[int(number) - 1]
    low, high = _swing(snapshot, slot)
    return Ask(channel, slot, text, tuple(options(snapshot, slot)), low, high)


def _swing(snapshot: Snapshot, slot: str) -> tuple[float, float]:
    """Return by how many points of the score the worst and the best answer would move it."""
    rows = snapshot.tables["questions"]
    active = [
        row
        for row in range(len(rows))
        if snapshot.code("yes_no", rows.get(row, "active")) == "yes" and rows.text(row, "slot")
    ]
    whole = 10 * sum(rows.number(row, "weight") or 0.0 for row in active)
    row = next((row for row in active if rows.text(row, "slot").lower() == slot), None)
    if row is None or not whole:
        return 0.0, 0.0
    worth, unknown = (rows.number(row, key) or 0.0 for key in ("weight", "unknown"))
    offered = [n for n in OPTIONS if rows.text(row, f"option{n}")]
    points = [rows.number(row, f"points{n}") or 0.0 for n in offered] or [unknown]
    low, high = (100 * worth * (end - unknown) / whole for end in (min(points), max(points)))
    return low, high
