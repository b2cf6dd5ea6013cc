"""Why a customer ranks where it ranks, or is not planned: all figures, nothing written (M12)."""

from __future__ import annotations

from datetime import datetime

from repbook.book.recalculate import recalculated
from repbook.book.snapshot import Rows, Snapshot
from repbook.domain.days import serial, to_date
from repbook.domain.figures import day_text
from repbook.domain.planning.card import Card
from repbook.domain.planning.explain import Explained, explain
from repbook.domain.planning.priority import Weights
from repbook.domain.planning.stops import DayPolicy, Exclusion
from repbook.domain.planning.why import Loss, term_texts, why, why_not
from repbook.domain.values import Problem
from repbook.features.calls.roads import roads_from
from repbook.features.cards.forms import card_meant, name_of
from repbook.features.kernel.policies import calendar_from, policy_from
from repbook.features.kernel.typed import choice_code
from repbook.features.plan.also import Extras
from repbook.features.plan.candidates import cards_from, priority_from
from repbook.features.plan.rank import last_visits, prepare
from repbook.features.plan.rows import as_spelt
from repbook.features.plan.standing import Standing, standing
from repbook.features.plan.told import told
from repbook.record import NamedTuple
from repbook.schema.registry import CODES, CUSTOMERS, TABLES
from repbook.text import language, say

REASONS = {"qualify": ("id", "reason")}
SHOWN_AS = {"verdict": "worth"}
"""Terms whose column on the day's sheet has another key."""


class TermLine(NamedTuple):
    """One term: its label, 0 to 1, its weight, the points it adds to 100, what it rests on."""

    name: str
    label: str
    value: float
    weight: float
    points: float
    because: str


class Why(NamedTuple):
    """One customer's place, in figures and in words."""

    id: str
    name: str
    day: int
    priority: float
    place: int
    candidates: int
    do: str
    sentence: str
    cause: str
    missed: str
    excluded: str
    terms: tuple[TermLine, ...]
    standing: Standing
    also: str
    problems: list[Problem]


def explain_rank(
    snapshot: Snapshot, reasons: Rows, now: datetime, card: str, day: int | None = None
) -> Why:
    """Explain one card on a day, by default the one that the sheet is planned for.

    `snapshot` is what `rank.gather` reads, `reasons` the column of Qualify. Raises Refused for no
    such card.
    """
    changes, _ = prepare(snapshot, now)
    after = recalculated(snapshot, changes, float(serial(now)))
    card = card_meant(after, card)
    cards = cards_from(after, changes.problems)
    priority, policy = priority_from(after, changes.problems), policy_from(DayPolicy, after)
    chosen = _day(after, now) if day is None else day
    row = next(n for n, each in enumerate(cards) if each.id == card)
    calendar, visited = calendar_from(after), last_visits(after)
    roads = roads_from(after, (card.place for card in cards), changes.problems)
    found = explain(
        cards, row, chosen, priority, policy, calendar=calendar, visited=visited, roads=roads
    )
    return Why(
        id=card,
        name=name_of(after, card),
        day=chosen,
        priority=round(found.priority, 1),
        place=found.place,
        candidates=found.candidates,
        do=found.seat.do.value if found.seat else "",
        sentence=_sentence(after, found, priority.weights, reasons),
        cause=found.seat.cause.value if found.seat else "",
        missed=found.missed.reason.value if found.missed else "",
        excluded=found.excluded.value if found.excluded else "",
        terms=_terms(found, priority.weights),
        standing=standing(after, found.card),
        also=_also(after, found),
        problems=changes.problems,
    )


def _also(snapshot: Snapshot, found: Explained) -> str:
    """Return the one thing more to do at the contact."""
    also = Extras(snapshot, found.day).of(found.seat) if found.seat else None
    return also.text if also else ""


def _day(snapshot: Snapshot, now: datetime) -> int:
    """Return the day of the sheet while it lies ahead, else the one that is planned next."""
    planned = snapshot.number_or("plan_day", 0.0)
    if planned >= serial(now):
        return int(planned)
    return calendar_from(snapshot).planned_day(now, snapshot.number("noon_hour"))


def _terms(found: Explained, weights: Weights) -> tuple[TermLine, ...]:
    whole, lang = sum(weights) or 1.0, language()
    texts = term_texts(found.card, found.day, lang)
    visits = TABLES["visits"]
    lines = []
    for name, value, weight in zip(weights._fields, found.terms, weights, strict=True):
        label = visits.column(SHOWN_AS.get(name, name)).label.get(lang)
        because = texts[name] if value or name != "key" else ""
        lines.append(TermLine(name, label, value, weight, 100 * value * weight / whole, because))
    return tuple(lines)


def _sentence(snapshot: Snapshot, found: Explained, weights: Weights, reasons: Rows) -> str:
    if found.seat:
        return why(
            found.seat,
            weights,
            found.day,
            told=told(snapshot, found.card)._replace(loss=Loss.WHOLE),
        )
    if found.missed:
        return why_not(as_spelt(snapshot.tables["customers"], found.missed))
    return _excluded(snapshot, found, reasons)


def _excluded(snapshot: Snapshot, found: Explained, reasons: Rows) -> str:
    card = found.card
    if found.excluded is Exclusion.CLOSED:
        return _closed(snapshot, card)
    if found.excluded is Exclusion.DROPPED:
        row = reasons.index().get(card.id)
        reason = "" if row is None else reasons.text(row, "reason")
        return say("cards.why_dropped", None, reason=reason)
    if found.excluded is Exclusion.LATER:
        return _later(card)
    if found.excluded is Exclusion.RESTING:
        day = to_date(card.last_contact or 0).isoformat()
        return say("cards.why_resting", None, day=day, days=f"{found.rest_days:.3g}")
    if found.excluded is Exclusion.OTHER_CLASS:
        return say("cards.why_other")
    return say("planning.missed_no_way")


def _later(card: Card) -> str:
    """Say which of its dates a card waits for: its next one, or that of another try."""
    comes = card.comes_on() or 0.0
    day = to_date(comes).isoformat()
    if card.next_on is None or comes == card.next_on:
        return say("cards.why_later", None, day=day)
    retry = TABLES[CUSTOMERS].column("retry_on").label.get(language())
    return say(
        "cards.why_retry", None, day=day, retry=retry, next=to_date(card.next_on).isoformat()
    )


def _closed(snapshot: Snapshot, card: Card) -> str:
    """Say what became of the purchase, on which day and why, as far as the card knows."""
    lang, rows = language(), snapshot.tables["customers"]
    day = "" if card.closed_on is None else day_text(card.closed_on, lang)
    lost = choice_code(snapshot, "lost_reason", rows.get(card.order, "lost_reason"))
    reason = CODES[f"lost_reason.{lost}"].label.get(lang).lower() if lost else ""
    return say(
        "cards.why_closed",
        None,
        outcome=CODES[f"outcome.{card.closed}"].label.get(lang).lower(),
        on=say("cards.why_closed_on", None, day=day) if day else "",
        reason=say("cards.why_closed_for", None, reason=reason) if reason else "",
    )
