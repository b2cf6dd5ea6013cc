"""Where one card stands on a day, in all its figures (M12, M30)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from repbook.domain.planning.calendar import WorkCalendar
from repbook.domain.planning.card import Card
from repbook.domain.planning.plan import WEEKDAYS, plan_day
from repbook.domain.planning.priority import PriorityPolicy, Terms, rater
from repbook.domain.planning.screening import exclusion, resting_on
from repbook.domain.planning.stops import DayPolicy, Exclusion, Missed, PlannedStop

if TYPE_CHECKING:
    from repbook.domain.planning.travel import Roads


class Explained(NamedTuple):
    """One card's terms and place; `seat`, `missed` or `excluded` says how it fared.

    `place` is 0 for a card that is no candidate. `rest_days` is how long a customer just reached
    is left in peace.
    """

    card: Card
    day: int
    terms: Terms
    priority: float
    place: int
    candidates: int
    seat: PlannedStop | None
    missed: Missed | None
    excluded: Exclusion | None
    rest_days: float


def explain(
    cards: Sequence[Card],
    row: int,
    day: int,
    priority: PriorityPolicy,
    policy: DayPolicy,
    *,
    calendar: WorkCalendar = WEEKDAYS,
    visited: Mapping[str, float] | None = None,
    roads: Roads | None = None,
) -> Explained:
    """Return where `cards[row]` stands on `day` among all cards, planned as `plan_day` does."""
    card = cards[row]
    every = policy._replace(missed_rows=len(cards))
    plan = plan_day(cards, day, priority, every, calendar=calendar, visited=visited, roads=roads)
    seat = next((s for s in (*plan.visits, *plan.calls) if s.row == row), None)
    missed = next((m for m in plan.missed if m.row == row), None)
    terms = rater(priority, day, plan.stretch)(card)
    placed = seat or missed
    share = priority.rest_share if policy.fill_seats else 1
    return Explained(
        card=card,
        day=day,
        terms=terms,
        priority=terms.total(priority.weights),
        place=placed.place if placed else 0,
        candidates=plan.candidates,
        seat=seat,
        missed=missed,
        excluded=exclusion(card, day, resting_on(day, priority, fill_seats=policy.fill_seats)),
        rest_days=share * priority.rhythm(day)(card),
    )
