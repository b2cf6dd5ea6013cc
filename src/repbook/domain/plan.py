"""The plan of one day: who is visited, who is called, who just missed it (M12, M94, M131)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from repbook.domain.calling import choose_calls, overdue_on
from repbook.domain.card import Card
from repbook.domain.days import HOURS
from repbook.domain.priority import PriorityPolicy, rater, stretch
from repbook.domain.ranking import account_of, one_an_account, rank
from repbook.domain.route import driving_order
from repbook.domain.screening import screen
from repbook.domain.seats import (
    Candidate,
    Cause,
    DayPlan,
    DayPolicy,
    Do,
    Missed,
    Reason,
    Seat,
)
from repbook.domain.visiting import Visits, choose_visits, open_areas, split_visits


def plan_day(
    cards: Sequence[Card],
    day: int,
    priority: PriorityPolicy,
    policy: DayPolicy,
    *,
    limit: int | None = None,
    area: str | None = None,
) -> DayPlan:
    """Plan `day` for one rep's `cards`.

    `limit` takes that many best rows of both kinds in place of the capacities; `area` keeps to
    one area, and lists the day's appointments elsewhere as missed.
    """
    screened = screen(cards, day, priority)
    stretched = stretch(screened.intervals, policy.visits_per_day + policy.calls_per_day)
    ranked = rank(cards, screened.rows, rater(priority, day, stretched), priority.weights)
    inside = [c for c in ranked if area is None or c.card.area == area]
    if limit is None:
        visits = choose_visits(inside, day, policy)
        calls = choose_calls(
            inside,
            {account_of(candidate.card) for candidate in visits.chosen},
            day,
            policy.calls_per_day,
            overdue_on(day, priority, stretched),
        )
    else:
        visits, calls = choose_best(inside, day, policy, limit)
    seated = [*visits.chosen, *calls]
    missed = missing(ranked, seated, visits.areas, area, day)
    noon = policy.noon_hour / HOURS
    return DayPlan(
        day=day,
        visits=driving_order((seat(Do.VISIT, c, day) for c in visits.chosen), visits.areas, noon),
        calls=tuple(seat(Do.CALL, candidate, day) for candidate in calls),
        missed=nearest(missed, policy.missed_rows, day),
        areas=visits.areas,
        stretch=stretched,
        excluded=screened.excluded,
        missed_counts=Counter(row.reason for row in missed),
        leads=screened.leads,
        answered=screened.answered,
    )


def choose_best(
    ranked: Sequence[Candidate], day: int, policy: DayPolicy, limit: int
) -> tuple[Visits, list[Candidate]]:
    """Return the `limit` best as visits and calls: a visit where it can be one (M12)."""
    fixed, free = split_visits(ranked, day)
    areas = open_areas(fixed, free, policy.max_areas)
    appointed = [c for c in ranked if c.card.is_appointed(day)]
    visiting = {c.row for c in fixed} | {c.row for c in free if c.card.area in areas}
    possible = (c for c in [*appointed, *ranked] if c.row in visiting or c.card.has_phone)
    best = one_an_account(possible, set())[:limit]
    visits = [candidate for candidate in best if candidate.row in visiting]
    calls = [candidate for candidate in best if candidate.row not in visiting]
    return Visits(visits, areas), sorted(calls, key=lambda candidate: candidate.place)


def seat(do: Do, candidate: Candidate, day: int) -> Seat:
    """Return the seat of a chosen candidate."""
    card, terms, priority, row, place = candidate
    at = card.next_at if card.is_appointed(day) else None
    return Seat(do, card, terms, priority, row, place, cause_of(card, day), at)


def cause_of(card: Card, day: int) -> Cause:
    """Return what brings the card to the sheet beside its figures."""
    if card.is_appointed(day):
        return Cause.APPOINTMENT
    if card.is_promised(day):
        return Cause.PROMISE
    if card.is_potential(day):
        return Cause.POTENTIAL
    return Cause.NEVER_REACHED if card.last_contact is None else Cause.PRIORITY


def missing(
    ranked: Iterable[Candidate],
    seated: Iterable[Candidate],
    areas: Sequence[str],
    area: str | None,
    day: int,
) -> list[Missed]:
    """Return the candidates without a seat and why, best first.

    With a chosen `area`, of the candidates elsewhere only the appointments are listed.
    """
    rows = {candidate.row for candidate in seated}
    accounts = {account_of(candidate.card) for candidate in seated}
    missed = []
    for card, terms, priority, row, place in ranked:
        if row in rows:
            continue
        outside = area is not None and card.area != area
        if outside and not card.is_appointed(day):
            continue
        reason = Reason.OUTSIDE if outside else reason_of(card, accounts, areas)
        missed.append(Missed(card, terms, priority, row, place, reason))
    return missed


def reason_of(card: Card, accounts: set[str], areas: Sequence[str]) -> Reason:
    """Say why a candidate got no seat; `accounts` have one, `areas` are the day's."""
    if account_of(card) in accounts:
        return Reason.SAME_ACCOUNT
    if card.is_visitable():
        return Reason.NO_VISIT_SEAT if card.area in areas else Reason.OTHER_AREA
    return Reason.NO_CALL_SEAT if card.has_phone else Reason.NO_PHONE


def nearest(missed: Iterable[Missed], count: int, day: int) -> tuple[Missed, ...]:
    """Return all missed appointments, then the `count` next: promises due, then the best."""
    appointed: list[Missed] = []
    promised: list[Missed] = []
    others: list[Missed] = []
    for row in missed:
        if row.card.is_appointed(day):
            appointed.append(row)
        else:
            (promised if row.card.is_promised(day) else others).append(row)
    return (*appointed, *[*promised, *others][:count])
