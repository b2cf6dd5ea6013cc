"""Take along: the day's cards as they go on the road, or all of them (M104, M105, M119)."""

from __future__ import annotations

from collections.abc import Iterator

from repbook.book.snapshot import Reads, Rows, Snapshot, as_text
from repbook.domain.planning.stops import Do
from repbook.domain.road import CHOSEN, Choice, Spoken, Stop, Taken
from repbook.errors import Refused
from repbook.features.cards.card_page import shown
from repbook.features.kernel.address import ADDRESS_READS, shown_address
from repbook.features.kernel.answers import QUESTION_READS, offered
from repbook.features.road.facts import FACTS, last_said, reason, told
from repbook.schema.declare import Kind
from repbook.schema.registry import TABLES

PAST = 3
"""How many contacts of a customer's past are taken along."""
_PLACES = ("id", "name", "contact", "phone", *ADDRESS_READS)
READS: Reads = {
    "customers": tuple(dict.fromkeys((*_PLACES, *FACTS, "last_review"))),
    "visits": TABLES["visits"].keys(),
    "calls": ("id", "day", "at", "entered", "channel", "result", "next_step", "note"),
    "questions": QUESTION_READS,
}


def take(snapshot: Snapshot, *, everyone: bool = False, desk: bool = False) -> Taken:
    """Return the cards of the day's sheet in its order; with `everyone` all others after them.

    Without `desk` what is for the desk stays there. Raises Refused for a sheet without rows.
    """
    visits, customers = snapshot.tables["visits"], snapshot.tables["customers"]
    known, past = customers.index(), _past(snapshot)
    taking = _Taking(snapshot, past, desk)
    stops = [taking.planned(row, known.get(visits.text(row, "id"))) for row in visits.filled()]
    if not stops and not everyone:
        raise Refused("road.no_sheet", file=snapshot.name)
    if everyone:
        on_sheet = {visits.text(row, "id") for row in visits.filled()}
        others = (row for name, row in known.items() if name not in on_sheet)
        stops += [taking.other(row, len(stops) + n) for n, row in enumerate(others, 1)]
    return Taken(
        as_text(snapshot.setting("book_id")),
        day_of(snapshot),
        as_text(snapshot.setting("rep")),
        as_text(snapshot.setting("rep_name")),
        snapshot.lang,
        tuple(stops),
        {name: tuple(_choices(snapshot, name)) for name in CHOSEN},
        desk,
    )


def day_of(snapshot: Snapshot) -> str:
    """Return the day of the sheet in ISO, "" where it has none."""
    day = snapshot.setting("plan_day")
    return shown(day, Kind.DATE) if type(day) is float and day else ""


def number_of(visits: Rows, row: int) -> int:
    """Return the number of a row of the day's sheet, by which a chat names it; its place without."""
    number = visits.number(row, "rank")
    return row + 1 if number is None else int(number)


def _choices(snapshot: Snapshot, name: str) -> Iterator[Choice]:
    for entry in snapshot.entries(name):
        yield Choice(entry.code, snapshot.label(entry.key))


class _Taking:
    """Lays one customer after the other out for the road."""

    def __init__(self, snapshot: Snapshot, past: dict[str, list[int]], desk: bool) -> None:
        self._snapshot, self._past, self._desk = snapshot, past, desk

    def planned(self, row: int, card: int | None) -> Stop:
        """Return a row of the day's sheet, with its card where that is still there."""
        visits, lang = self._snapshot.tables["visits"], self._snapshot.lang
        returned = bool(visits.text(row, "returned"))
        why = visits.text(row, "why")
        stop = Stop(
            visit=visits.text(row, "visit_id"),
            number=number_of(visits, row),
            at=shown(visits.get(row, "at"), Kind.TIME),
            do=visits.text(row, "do"),
            visiting=self._snapshot.code("do", visits.get(row, "kind")) == Do.VISIT.value,
            name=visits.text(row, "name"),
            area=visits.text(row, "area"),
            contact="",
            phone="",
            address="",
            reach=visits.text(row, "reach"),
            why=why if self._desk else reason(why, lang),
            last=visits.text(row, "last") if self._desk else last_said(visits.text(row, "last")),
            ask=visits.text(row, "ask"),
            answers=tuple(offered(self._snapshot, visits.get(row, "ask_slot"))),
            returned=returned,
        )
        return stop if card is None else self._with_card(stop, card)

    def other(self, card: int, number: int) -> Stop:
        """Return a customer who is not on the sheet."""
        rows = self._snapshot.tables["customers"]
        blank = Stop("", number, "", "", False, rows.text(card, "name"), "", "", "", "", "", "",
                     "", "", (), planned=False)  # fmt: skip
        return self._with_card(blank, card)

    def _with_card(self, stop: Stop, card: int) -> Stop:
        rows = self._snapshot.tables["customers"]
        calls = self._past.get(rows.text(card, "id"), ())
        return stop._replace(
            contact=rows.text(card, "contact"),
            phone=rows.text(card, "phone"),
            address=shown_address(rows, card, self._snapshot.lang),
            area=stop.area or rows.text(card, "area"),
            facts=told(self._snapshot, rows, card, desk=self._desk),
            past=tuple(_spoken(self._snapshot.tables["calls"], call) for call in calls),
        )


def _past(snapshot: Snapshot) -> dict[str, list[int]]:
    """Return the newest contacts of each customer, the newest first."""
    calls = snapshot.tables["calls"]
    found: dict[str, list[int]] = {}
    for row, name in enumerate(calls.columns["id"]):
        if as_text(name) and calls.number(row, "day") is not None:
            found.setdefault(as_text(name), []).append(row)
    keys = ("day", "at", "entered")
    for rows in found.values():
        rows.sort(key=lambda row: tuple(calls.number(row, key) or 0.0 for key in keys))
        rows[:] = rows[: -PAST - 1 : -1]
    return found


def _spoken(calls: Rows, row: int) -> Spoken:
    texts = (calls.text(row, key) for key in ("channel", "result", "next_step", "note"))
    text = " · ".join(part for part in texts if part)
    return Spoken(shown(calls.get(row, "day"), Kind.DATE), text)
