"""What Reports 2 has found, each part once: figures that rows show and sentences tell."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from repbook.book.snapshot import as_text
from repbook.domain.days import YEAR, serial, to_date
from repbook.domain.reports import GRADES
from repbook.domain.values import Value
from repbook.features.reports.work_reading import Work
from repbook.schema.registry import card_tables
from repbook.scoring.slots import SLOTS

if TYPE_CHECKING:
    from repbook.analysis.card_effort import Effort
    from repbook.analysis.card_state import NewCards
    from repbook.analysis.contact_curve import Curve
    from repbook.analysis.old_new import Sides
    from repbook.analysis.pipeline import Expected
    from repbook.analysis.question_check import Checked
    from repbook.analysis.source_rates import SourceRate

WASTED = ("drop", "other")
"""The verdict and the class of those who are no customers (M65)."""


class Target(NamedTuple):
    """What the target of the year is made of; None where it is not typed.

    `booked` are orders of the calendar year, `commit` those expected in what is left of it, `order` the usual order of the last 365 days.
    """

    target: float | None
    booked: float
    commit: float
    order: float
    won: int
    decided: int
    need: int | None
    existing: int
    average: float
    new: int | None


class Principles(NamedTuple):
    """Cards that are not closed: changed of late, graded A or B, with an owner (M116)."""

    cards: int
    changed: int
    important: int
    owned: int


class Found(NamedTuple):
    """All that Reports 2 shows; `difference` are two sources of which one clearly wins more."""

    curve: Curve
    sources: list[SourceRate]
    difference: tuple[SourceRate, SourceRate] | None
    sides: Sides
    effort: Effort
    wasted: float
    grades: dict[str, int]
    target: Target
    forecast: dict[str, Expected]
    new_cards: list[NewCards]
    neglected: list[tuple[str, float, float]]
    old: int
    questions: list[Checked]
    attitudes: dict[str, int]
    ways: dict[str, int]
    principles: Principles
    contacts: int


def find(work: Work) -> Found:
    """Find everything that Reports 2 shows, as of the day of the analysis."""
    from repbook.analysis import card_state, pipeline
    from repbook.analysis.accounts_service import Minutes
    from repbook.analysis.card_effort import card_effort
    from repbook.analysis.contact_curve import contact_curve
    from repbook.analysis.old_new import old_new
    from repbook.analysis.question_check import question_check
    from repbook.analysis.source_rates import clear_difference, source_rates

    cards, claims, day = work.cards, work.claims, work.day
    outcomes = [None if outcome is None else str(outcome) for outcome in cards["outcome"]]
    take = Minutes(
        claims.minutes_call, claims.minutes_visit, claims.minutes_letter, claims.minutes_invite,
        claims.hour_cost,
    )  # fmt: skip
    effort = card_effort(cards, work.calls, work.tasks, day, take)
    graded = pipeline.graded(cards["grade"], cards["outcome"])
    sides = old_new(work.accounts, day)
    sources = source_rates(work.sources, outcomes, effort.cost)
    answers = work.snapshot.tables["answers"].columns
    return Found(
        curve=contact_curve(work.contacts, [each == "won" for each in outcomes], claims.stop_rule),
        sources=sources,
        difference=clear_difference(sources),
        sides=sides,
        effort=effort,
        wasted=_wasted(work, effort),
        grades={grade: graded.get(grade, 0) for grade in GRADES},
        target=_target(work, outcomes, sides),
        forecast=pipeline.forecast(cards, day),
        new_cards=card_state.new_cards(cards, day),
        neglected=card_state.neglected(work.accounts, work.due(), day),
        old=sum(type(on) is float and on <= day - YEAR for on in work.accounts["first_order"]),
        questions=question_check(answers, work.decided, work.changed_questions, SLOTS),
        attitudes=card_state.attitudes(cards["attitude"], cards["outcome"]),
        ways=card_state.ways(work.calls, _conferences(work), day),
        principles=_principles(work, graded),
        contacts=sum(type(on) is float and on < day + 1 for on in work.calls["day"]),
    )


def _wasted(work: Work, effort: Effort) -> float:
    """Return the minutes of the year on cards that are dropped or of the class Other (M65)."""
    drop, other = WASTED
    pairs = zip(work.cards["verdict"], work.cards["class"], effort.minutes, strict=True)
    return sum(minutes for verdict, kind, minutes in pairs if verdict == drop or kind == other)


def _conferences(work: Work) -> list[Value]:
    pairs = zip(work.tasks["kind"], work.tasks["done_on"], strict=True)
    return [on for kind, on in pairs if kind == "conference"]


def _target(work: Work, outcomes: list[str | None], sides: Sides) -> Target:
    from repbook.analysis import pipeline

    typed = work.snapshot.setting("target_year")
    target = typed if type(typed) is float and typed > 0 else None
    booked, order = _booked(work)
    commit = pipeline.committed(work.cards, work.day)
    won, lost = (outcomes.count(code) for code in ("won", "lost"))
    existing = sides.new.customers + sides.old.customers
    average = (sides.new.revenue + sides.old.revenue) / existing if existing else 0.0
    share, need, new = work.claims.new_dealer_share, None, None
    if target is not None:
        rate = won / (won + lost) if won + lost else 0.0
        need = pipeline.cards_needed(target - booked - commit, order, rate)
        new = pipeline.new_needed(target, existing, average, share)
    return Target(target, booked, commit, order, won, won + lost, need, existing, average, new)


def _booked(work: Work) -> tuple[float, float]:
    """Return what was ordered in the calendar year, and the usual order: a median of order days."""
    from statistics import median

    held, day = work.snapshot.tables["orders"].columns, work.day
    start = float(serial(date(to_date(day).year, 1, 1)))
    booked, sums = 0.0, dict[tuple[str, int], float]()
    for on, account, amount in zip(*(held[k] for k in ("day", "account", "amount")), strict=True):
        if type(on) is not float or type(amount) is not float or on >= day + 1:
            continue
        booked += amount if on >= start else 0.0
        if on > day - YEAR:
            key = as_text(account), int(on)
            sums[key] = sums.get(key, 0.0) + amount
    orders = [amount for amount in sums.values() if amount > 0]
    return booked, median(orders) if orders else 0.0


def _principles(work: Work, graded: dict[str, int]) -> Principles:
    from repbook.analysis.card_state import cards_changed

    held = work.snapshot.tables["history"].columns
    since = work.day - work.claims.changed_days
    moved = cards_changed(held, card_tables(), since, work.day)
    open_ = [
        (as_text(card).casefold(), as_text(rep), last)
        for card, rep, outcome, last in zip(
            *(work.cards[key] for key in ("id", "rep", "outcome", "last_contact")), strict=True
        )
        if as_text(card) and not outcome
    ]
    return Principles(
        cards=len(open_),
        changed=sum(card in moved or _lately(last, since, work.day) for card, _, last in open_),
        important=sum(graded.get(grade, 0) for grade in GRADES[:2]),
        owned=sum(bool(rep) for _, rep, _ in open_),
    )


def _lately(on: Value, since: float, day: float) -> bool:
    return type(on) is float and since < on < day + 1
