"""Which customers get the day's visit seats (M8, M12, M23, M30, M131)."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Sequence
from itertools import chain, islice
from math import ceil

from repbook.domain.planning.card import Card
from repbook.domain.planning.ranking import Ranking
from repbook.domain.planning.reach import Reach, reach_of
from repbook.domain.planning.route import AreaRoute
from repbook.domain.planning.urgent import Urgent


def choose_visits(
    ranking: Ranking, day: int, route: AreaRoute, urgent: Urgent, anchor: str | None = None
) -> tuple[list[int], Reach]:
    """Return the rows that get a visit seat, and where the day leads.

    Appointments always get a seat and anchor the areas, otherwise whom only a visit reaches in
    time, then the area `anchor` that waits, else the top customer does. The rest fills by
    priority within the areas, a share kept for potential key accounts, as far as the day's
    minutes hold the urgent calls too.
    """
    cards, policy = ranking.cards, route.policy
    fixed = visit_appointments(ranking, urgent)
    leading, free, reach = within_reach(ranking, fixed, urgent, route, anchor)
    if not fixed and anchor is not None:
        free.sort(key=lambda row: cards[row].area != anchor)
    pool = leading + free
    potential = sum(cards[row].is_potential(day) for row in fixed)
    firm = set(urgent.promised) & set(leading) & set(pool)

    def chosen(count: int) -> list[int]:
        reserved = reserved_seats(count, policy.reserved_share) - potential
        seats = max(count - len(fixed), 0)
        # Of an account the pool has the best card, which may not be its potential one.
        left = [row for row in pool[seats:] if cards[row].is_potential(day)]
        waiting = (row for row in potential_in(ranking, reach, day) if row not in left)
        taken = ranking.accounts([*fixed, *pool[:seats]])
        beyond = ranking.one_an_account([*left, *waiting], taken)
        return fixed + with_reserve(cards, pool[:seats], reserved, day, firm, beyond)

    most, least = route.visit_seats(len(reach.areas)), len(fixed) + len(firm)
    if policy.visits_per_day is None and policy.calls_per_day is None:
        while most > least and not hold_calls(ranking, chosen(most), route, urgent.pressing()):
            most -= 1
        # One visit makes room for some eight calls; more would be a day at the desk.
        if most > least and not hold_calls(ranking, chosen(most), route, urgent.rows()):
            most -= 1
    return chosen(most), reach


def hold_calls(
    ranking: Ranking, visits: Sequence[int], route: AreaRoute, wanted: Iterable[int]
) -> bool:
    """Tell whether the minutes beside `visits` hold the calls to all others of `wanted`."""
    cards, policy = ranking.cards, route.policy
    seats = route.call_seats(visits)
    called = (row for row in wanted if cards[row].is_callable())
    others = ranking.one_an_account(called, ranking.accounts(visits))
    return seats >= policy.calls_max or next(islice(others, seats, None), None) is None


def visit_appointments(ranking: Ranking, urgent: Urgent) -> list[int]:
    """Return the day's appointments that can be visits, by time, one an account."""
    cards = ranking.cards
    rows = [row for row in urgent.appointed if cards[row].is_visitable()]
    rows.sort(key=lambda row: cards[row].next_at or 0)
    return list(ranking.one_an_account(rows, ()))


def within_reach(
    ranking: Ranking,
    fixed: Sequence[int],
    urgent: Urgent,
    route: AreaRoute,
    anchor: str | None = None,
) -> tuple[list[int], list[int], Reach]:
    """Return who leads the day to them, the others to be visited where it leads, and where.

    Of an account the best card there counts, which may not be its best of all.
    """
    leading, free = visitable(ranking, fixed, urgent)
    most = route.policy.max_areas
    reach = reach_of(ranking.cards, fixed, leading, free, most, anchor, route.roads)
    return *visitable(ranking, fixed, urgent, reach), reach


def visitable(
    ranking: Ranking, fixed: Iterable[int], urgent: Urgent, reach: Reach | None = None
) -> tuple[list[int], list[int]]:
    """Return those who lead the day to them, and all others that can be visited, best first.

    One an account, everywhere or in `reach`. Whom no call can reach leads: first who was promised
    something, then a hot lead, then a silent key account, then who starves.
    """
    cards = ranking.cards
    leads = (*urgent.promised, *urgent.hot, *urgent.silent, *urgent.starving)
    first = dict.fromkeys(row for row in leads if not cards[row].is_callable())
    rows = (
        row
        for row in chain(first, ranking.rows)
        if cards[row].is_visitable() and (reach is None or reach.holds(cards[row]))
    )
    found = list(ranking.one_an_account(rows, ranking.accounts(fixed)))
    return [row for row in found if row in first], [row for row in found if row not in first]


def reserved_seats(seats: int, share: float) -> int:
    """Return how many of `seats` are kept for potential key accounts, rounded up."""
    return ceil(round(seats * share, 9))


def potential_in(ranking: Ranking, reach: Reach, day: int) -> Iterator[int]:
    """Yield the potential key accounts that can be visited where the day leads, best first."""
    for row in ranking.rows:
        card = ranking.cards[row]
        if card.is_potential(day) and card.is_visitable() and reach.holds(card):
            yield row


def with_reserve(
    cards: Sequence[Card],
    best: Sequence[int],
    reserved: int,
    day: int,
    firm: Container[int],
    beyond: Iterable[int],
) -> list[int]:
    """Let potential key accounts `beyond` take seats of the `best`, so that they have `reserved`.

    Seats that no potential key account can fill stay with the best; those of the rows in `firm` are
    not theirs.
    """
    yielding = [row for row in best if row not in firm and not cards[row].is_potential(day)]
    held = sum(cards[row].is_potential(day) for row in best)
    lacking = min(reserved - held, len(yielding))
    promoted = list(islice(beyond, max(lacking, 0)))
    leaving = set(yielding[len(yielding) - len(promoted) :])
    return [row for row in best if row not in leaving] + promoted
