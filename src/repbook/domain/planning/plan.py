"""The plan of one day: who is visited, who is called, who just missed it (M12, M94, M131)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import islice
from typing import TYPE_CHECKING

from repbook.domain.planning.calendar import WorkCalendar
from repbook.domain.planning.calling import CallSeats, choose_calls, overdue_on
from repbook.domain.planning.card import Card
from repbook.domain.planning.minutes import (
    called_minutes,
    full_calls,
    full_visits,
    most_calls,
    seats_spared,
    usual_seats,
    visit_seats,
)
from repbook.domain.planning.missing import Queues, appointed_elsewhere, nearest_missed
from repbook.domain.planning.priority import PriorityPolicy, Terms, Weights, rater, stretch
from repbook.domain.planning.ranking import Ranking, rank
from repbook.domain.planning.reach import Reach
from repbook.domain.planning.route import AreaRoute
from repbook.domain.planning.screening import screen
from repbook.domain.planning.stops import (
    AreaWait,
    Cause,
    DayPlan,
    DayPolicy,
    Do,
    Full,
    Missed,
    PlannedStop,
    Reason,
    Unvisited,
)
from repbook.domain.planning.urgent import Urgent, urgent_on
from repbook.domain.planning.visiting import (
    choose_visits,
    visit_appointments,
    within_reach,
)
from repbook.domain.planning.waiting import waiting_areas, with_way

if TYPE_CHECKING:
    from repbook.domain.planning.travel import Roads

WEEKDAYS = WorkCalendar()


def plan_day(
    cards: Sequence[Card],
    day: int,
    priority: PriorityPolicy,
    policy: DayPolicy,
    *,
    limit: int | None = None,
    area: str | None = None,
    calendar: WorkCalendar = WEEKDAYS,
    visited: Mapping[str, float] | None = None,
    roads: Roads | None = None,
) -> DayPlan:
    """Plan `day` for one rep's `cards`.

    `limit` takes that many best rows of both kinds in place of the capacities; `area` keeps to
    one area, and lists the day's appointments elsewhere as missed. `visited` are the days of the
    areas' last visits; without them no area is held to wait. With `roads` the visits are driven
    as a tour between the places of the cards, and who does not fit it is missed.
    """
    screened = screen(cards, day, priority, fill_seats=policy.fill_seats)
    stretched = stretch(screened.intervals, usual_seats(policy))
    overdue = overdue_on(day, priority)
    rate = rater(priority, day, stretched)
    ranking = rank(cards, screened, rate, priority.weights)
    inside = ranking if area is None else ranking.inside(area)
    urgent = urgent_on(inside, day, priority, stretched, overdue)
    waiting: tuple[AreaWait, ...] = ()
    if visited is not None:
        waiting = waiting_areas(inside, visited, day, policy.area_wait_days, calendar)
    anchor = waiting[0].area if waiting else None
    route = AreaRoute(cards, day, policy)
    if roads is not None:
        from repbook.domain.planning.itinerary import TourRoute

        route = TourRoute(cards, day, policy, roads, open_end=limit is not None)
        waiting = tuple(with_way(wait, inside, roads) for wait in waiting)
    if limit is None:
        visits, reach = choose_visits(inside, day, route, urgent, anchor)
        visits, left_out = route.fit(visits)
        taken = ranking.accounts(visits)
        held = route.call_seats(visits, route.gaps(visits))
        calls, held = _with_chats(
            cards,
            policy,
            held,
            most_calls(len(visits), policy),
            lambda total: choose_calls(
                inside, taken, day, CallSeats(total, policy.new_share), urgent, overdue
            ),
        )
        free = CallSeats(held, policy.new_share)
    else:
        visits, calls, reach = choose_best(inside, urgent, route, limit, anchor)
        visits, left_out = route.fit(visits)
        free = CallSeats(len(calls), policy.new_share)
    missed = nearest_missed(inside, visits + calls, reach, day, policy.missed_rows, left_out)
    if area is not None:
        missed = appointed_elsewhere(ranking, area, day) + missed
    queues = Queues(inside, {*visits, *calls}, free, calendar, day)
    shown = {*visits, *calls, *(row for row, _ in missed)}
    seats = Seating(ranking, rate, priority.weights, day, shown)
    return DayPlan(
        day=day,
        visits=route.order(seats.seats(Do.VISIT, visits), reach.areas),
        calls=fresh_first(seats.seats(Do.CALL, calls)),
        missed=tuple(
            seats.missed(row, reason)._replace(
                next_day=queues.next_day(row, reason),
                full=_full(reason, len(visits), free.total, policy, limit),
            )
            for row, reason in missed
        ),
        areas=reach.areas,
        stretch=stretched,
        excluded=screened.excluded,
        candidates=len(screened.rows),
        leads=screened.leads,
        answered=screened.answered,
        unreachable=screened.unreachable,
        waiting=waiting,
        home_at=route.home_at(visits, called_minutes(len(calls), _chats(cards, calls), policy)),
        day_end=policy.day_end,
        driving=route.driving(visits),
        late=route.ends_late(visits),
        unvisited=_unvisited(inside, visits, calls, left_out, policy, limit),
    )


def _full(reason: Reason, visits: int, seats: int, policy: DayPolicy, limit: int | None) -> Full:
    if limit is not None:
        return Full.LIMIT
    full = full_calls(visits, seats, policy)
    return full_visits(visits, full, policy) if reason is Reason.NO_VISIT_SEAT else full


def _unvisited(
    ranking: Ranking,
    visits: Sequence[int],
    calls: Sequence[int],
    left_out: Sequence[int],
    policy: DayPolicy,
    limit: int | None,
) -> Unvisited | None:
    """Return why a day of calls has no visit."""
    if visits or not calls:
        return None
    if not any(ranking.cards[row].is_visitable() for row in ranking.rows):
        return Unvisited.NOBODY
    if limit is not None:
        return None
    if policy.visits_per_day == 0 or policy.visits_max == 0:
        return Unvisited.NOT_ASKED
    if left_out or visit_seats(1, policy) == 0:
        return Unvisited.NO_TIME
    return Unvisited.CALLS_FIRST


def _chats(cards: Sequence[Card], calls: Iterable[int]) -> int:
    """Return how many of the contacts from the desk are made in writing."""
    return sum(not cards[row].has_phone for row in calls)


def _with_chats(
    cards: Sequence[Card],
    policy: DayPolicy,
    held: int,
    most: int,
    choose: Callable[[int], list[int]],
) -> tuple[list[int], int]:
    """Return who is called, and the seats: chats are short, so that further ones fit."""
    calls, total = choose(held), held
    while total < most and _chats(cards, calls):
        more = choose(total + 1)
        fits = seats_spared(_chats(cards, more), policy) > total - held
        if not fits or len(more) == len(calls):
            break
        calls, total = more, total + 1
    return calls, total


def choose_best(
    ranking: Ranking, urgent: Urgent, route: AreaRoute, limit: int, anchor: str | None = None
) -> tuple[list[int], list[int], Reach]:
    """Return the `limit` best rows as visits and calls, and where the day leads (M12).

    Appointments and promises come first; without an appointment then the customers of the area
    `anchor`, which waits for a visit; then what else is urgent. A customer is visited where that
    is possible, else called.
    """
    cards = ranking.cards
    fixed = visit_appointments(ranking, urgent)
    leading, free, reach = within_reach(ranking, fixed, urgent, route, anchor)
    visiting = {*fixed, *leading, *free}
    waited = [] if fixed or anchor is None else [row for row in free if cards[row].area == anchor]
    seated = waited[: route.visit_seats(len(reach.areas))] if anchor in reach.areas else []
    first = (*urgent.pressing(), *seated, *urgent.rows(), *ranking.rows)
    possible = (row for row in dict.fromkeys(first) if row in visiting or cards[row].is_callable())
    best = list(islice(ranking.one_an_account(possible, ()), limit))
    visits = [row for row in best if row in visiting]
    return visits, [row for row in best if row not in visiting], reach


def fresh_first(calls: Iterable[PlannedStop]) -> tuple[PlannedStop, ...]:
    """Put fresh inquiries first, then calls with a time, by it; all others keep their order."""
    return tuple(
        sorted(
            calls, key=lambda seat: (seat.cause is not Cause.INQUIRY, seat.at is None, seat.at or 0)
        )
    )


class Seating:
    """Give rows of a ranking their full figures, for the few of them that are shown."""

    def __init__(
        self,
        ranking: Ranking,
        rate: Callable[[Card], Terms],
        weights: Weights,
        day: int,
        shown: set[int],
    ) -> None:
        self._cards = ranking.cards
        self._rate = rate
        self._weights = weights
        self._day = day
        self._places = {row: place for place, row in enumerate(ranking.rows, 1) if row in shown}

    def seats(self, do: Do, rows: Iterable[int]) -> tuple[PlannedStop, ...]:
        """Return the seats of `rows`, by priority."""
        return tuple(self.seat(do, row) for row in sorted(rows, key=self._places.__getitem__))

    def seat(self, do: Do, row: int) -> PlannedStop:
        """Return one seat."""
        card = self._cards[row]
        terms = self._rate(card)
        at = card.next_at if card.is_appointed(self._day) else None
        if do is Do.CALL and not card.has_phone:
            do = Do.CHAT
        total, place = terms.total(self._weights), self._places[row]
        return PlannedStop(do, card, terms, total, row, place, cause_of(card, self._day), at)

    def missed(self, row: int, reason: Reason) -> Missed:
        """Return one candidate without a seat."""
        card = self._cards[row]
        terms = self._rate(card)
        promised = cause_of(card, self._day) is Cause.PROMISE
        total, place = terms.total(self._weights), self._places[row]
        return Missed(card, terms, total, row, place, reason, promised=promised)


def cause_of(card: Card, day: int) -> Cause:
    """Return what brings the card to the sheet beside its figures."""
    if card.is_appointed(day):
        return Cause.APPOINTMENT
    if card.is_promised(day):
        return Cause.PROMISE
    if card.is_fresh(day):
        return Cause.INQUIRY
    if card.is_silent(day):
        return Cause.SILENT
    if card.is_potential(day) and not card.key:
        return Cause.POTENTIAL
    return Cause.NEVER_REACHED if card.last_contact is None else Cause.PRIORITY
