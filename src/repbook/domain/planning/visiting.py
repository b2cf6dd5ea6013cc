"""Which customers get the day's visit seats (M8, M12, M23, M30, M131)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import islice
from math import ceil

from repbook.domain.planning.card import Card
from repbook.domain.planning.minutes import visit_seats
from repbook.domain.planning.ranking import Ranking
from repbook.domain.planning.stops import DayPolicy


def choose_visits(
    ranking: Ranking, day: int, policy: DayPolicy, anchor: str | None = None
) -> tuple[list[int], tuple[str, ...]]:
    """Return the rows that get a visit seat, and the areas of the day, the anchor first.

    Appointments always get a seat and anchor the areas, otherwise the area `anchor` that waits,
    else the top customer does. The
    rest fills by priority within the areas, a share kept for potential key accounts.
    """
    cards = ranking.cards
    fixed = visit_appointments(ranking, day)
    free = visitable(ranking, fixed, day)
    areas = open_areas(cards, fixed, free, policy.max_areas, anchor)
    pool = [row for row in free if cards[row].area in areas]
    if not fixed and anchor is not None:
        pool.sort(key=lambda row: cards[row].area != anchor)
    possible = visit_seats(len(areas), policy)
    seats = max(possible - len(fixed), 0)
    potential = sum(cards[row].is_potential(day) for row in fixed)
    reserved = reserved_seats(possible, policy.reserved_share) - potential
    return fixed + with_reserve(cards, pool, seats, reserved, day), areas


def visit_appointments(ranking: Ranking, day: int) -> list[int]:
    """Return the day's appointments that can be visits, by time, one an account."""
    cards = ranking.cards
    rows = [
        row for row in ranking.due if cards[row].is_appointed(day) and cards[row].is_visitable()
    ]
    rows.sort(key=lambda row: cards[row].next_at or 0)
    return list(ranking.one_an_account(rows, ()))


def visitable(ranking: Ranking, fixed: Iterable[int], day: int) -> list[int]:
    """Return all others that can be visited, best first, one an account."""
    cards = ranking.cards
    rows = (row for row in ranking.rows if cards[row].is_visitable())
    free = list(ranking.one_an_account(rows, ranking.accounts(fixed)))
    # A promise that no call can keep leads the day there.
    free.sort(key=lambda row: cards[row].has_phone or not cards[row].is_promised(day))
    return free


def open_areas(
    cards: Sequence[Card],
    fixed: Iterable[int],
    free: Iterable[int],
    max_areas: int,
    anchor: str | None = None,
) -> tuple[str, ...]:
    """Return the day's areas: those of appointments, then of the best until `max_areas`."""
    areas = dict.fromkeys(cards[row].area for row in fixed)
    if not areas and anchor is not None and max_areas > 0:
        areas[anchor] = None
    for row in free:
        if len(areas) >= max_areas:
            break
        areas.setdefault(cards[row].area)
    return tuple(areas)


def reserved_seats(seats: int, share: float) -> int:
    """Return how many of `seats` are kept for potential key accounts, rounded up."""
    return ceil(round(seats * share, 9))


def with_reserve(
    cards: Sequence[Card], pool: Sequence[int], seats: int, reserved: int, day: int
) -> list[int]:
    """Take the best `seats` of `pool`, at least `reserved` of them potential key accounts.

    Seats that no potential key account can fill are released to the next best.
    """
    best = list(pool[:seats])
    yielding = [row for row in best if not cards[row].is_potential(day)]
    lacking = min(reserved - (len(best) - len(yielding)), len(yielding))
    beyond = (row for row in islice(pool, seats, None) if cards[row].is_potential(day))
    promoted = list(islice(beyond, max(lacking, 0)))
    leaving = set(yielding[len(yielding) - len(promoted) :])
    return [row for row in best if row not in leaving] + promoted
