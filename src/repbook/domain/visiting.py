"""Which customers get the day's visit seats (M8, M12, M23, M30, M131)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import ceil
from typing import NamedTuple

from repbook.domain.ranking import one_an_account
from repbook.domain.seats import Candidate, DayPolicy


class Visits(NamedTuple):
    """The chosen visits, unordered, and the areas of the day, the anchor first."""

    chosen: list[Candidate]
    areas: tuple[str, ...]


def choose_visits(ranked: Sequence[Candidate], day: int, policy: DayPolicy) -> Visits:
    """Fill the visit seats from `ranked`, best first.

    Appointments always get a seat and anchor the areas, otherwise the top customer does. The
    rest fills by priority within the areas, a share kept for potential key accounts.
    """
    fixed, free = split_visits(ranked, day)
    areas = open_areas(fixed, free, policy.max_areas)
    pool = [candidate for candidate in free if candidate.card.area in areas]
    seats = max(policy.visits_per_day - len(fixed), 0)
    potential = sum(candidate.card.is_potential(day) for candidate in fixed)
    reserved = reserved_seats(policy.visits_per_day, policy.reserved_share) - potential
    return Visits(fixed + with_reserve(pool, seats, reserved, day), areas)


def split_visits(ranked: Iterable[Candidate], day: int) -> tuple[list[Candidate], list[Candidate]]:
    """Return the visit appointments of the day by time, and the other visitable candidates.

    Each account appears once in both together; its appointment goes before its other cards.
    """
    visitable = [candidate for candidate in ranked if candidate.card.is_visitable()]
    appointed = [candidate for candidate in visitable if candidate.card.is_appointed(day)]
    appointed.sort(key=lambda candidate: (candidate.card.next_at or 0, candidate.place))
    rows = {candidate.row for candidate in appointed}
    others = [candidate for candidate in visitable if candidate.row not in rows]
    kept = one_an_account(appointed + others, set())
    fixed = [candidate for candidate in kept if candidate.row in rows]
    return fixed, kept[len(fixed) :]


def open_areas(
    fixed: Iterable[Candidate], free: Iterable[Candidate], max_areas: int
) -> tuple[str, ...]:
    """Return the day's areas: those of appointments, then of the best until `max_areas`."""
    areas = dict.fromkeys(candidate.card.area for candidate in fixed)
    for candidate in free:
        if len(areas) >= max_areas:
            break
        areas.setdefault(candidate.card.area)
    return tuple(areas)


def reserved_seats(seats: int, share: float) -> int:
    """Return how many of `seats` are kept for potential key accounts, rounded up."""
    return ceil(round(seats * share, 9))


def with_reserve(pool: Sequence[Candidate], seats: int, reserved: int, day: int) -> list[Candidate]:
    """Take the best `seats` of `pool`, at least `reserved` of them potential key accounts.

    Seats that no potential key account can fill are released to the next best.
    """
    best, beyond = list(pool[:seats]), pool[seats:]
    lacking = reserved - sum(candidate.card.is_potential(day) for candidate in best)
    promoted = [candidate for candidate in beyond if candidate.card.is_potential(day)]
    yielding = [candidate for candidate in best if not candidate.card.is_potential(day)]
    count = max(min(lacking, len(promoted), len(yielding)), 0)
    leaving = {candidate.row for candidate in yielding[len(yielding) - count :]}
    return [candidate for candidate in best if candidate.row not in leaving] + promoted[:count]
