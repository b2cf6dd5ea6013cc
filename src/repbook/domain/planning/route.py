"""The order in which the day's visits are driven (M23)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from repbook.domain.days import HOURS
from repbook.domain.planning.card import Card
from repbook.domain.planning.minutes import (
    call_seats,
    gap_minutes,
    home_time,
    visit_seats,
    visiting_minutes,
)
from repbook.domain.planning.stops import DayPolicy, PlannedStop

if TYPE_CHECKING:
    from repbook.domain.planning.travel import Roads


class AreaRoute:
    """A day's way where no places are known: minutes by areas, order by areas and streets.

    Rows are those of `cards`; `roads` are none here.
    """

    roads: Roads | None = None

    def __init__(self, cards: Sequence[Card], day: int, policy: DayPolicy) -> None:
        self.cards, self.day, self.policy = cards, day, policy

    def visit_seats(self, areas: int) -> int:
        """Return how many visits a day in at most `areas` holds, before it is driven."""
        return visit_seats(areas, self.policy)

    def fit(self, visits: Sequence[int]) -> tuple[list[int], list[int]]:
        """Return the visits that the day has time for, and those that it has not."""
        return list(visits), []

    def busy(self, visits: Sequence[int]) -> int:
        """Return the minutes that visits take, with the ways."""
        areas = self._areas(visits)
        return visiting_minutes(len(areas), len(set(areas)), self.policy)

    def gaps(self, visits: Sequence[int]) -> int:
        """Return the minutes between visits where all are appointments."""
        timed = sorted((self.cards[row] for row in visits), key=lambda card: card.next_at or 0)
        if not all(card.is_appointed(self.day) for card in timed):
            return 0
        times = [card.next_at or 0 for card in timed]
        return gap_minutes([card.area for card in timed], times, self.policy)

    def call_seats(self, visits: Sequence[int], gaps: int = 0) -> int:
        """Return how many calls fit beside visits, at least those that fit the `gaps`."""
        return call_seats(self._areas(visits), self.policy, gaps, self.busy(visits))

    def order(self, stops: Iterable[PlannedStop], areas: Sequence[str]) -> tuple[PlannedStop, ...]:
        """Return the visits as they are driven."""
        return driving_order(stops, areas, self.policy.noon_hour / HOURS)

    def home_at(self, visits: Sequence[int], called: int) -> float:
        """Return when the day ends; `called` are the minutes of all contacts from the desk."""
        cards = [self.cards[row] for row in visits]
        times = [card.next_at or 0.0 for card in cards if card.is_appointed(self.day)]
        latest = max(times, default=None)
        return home_time(self._areas(visits), called, latest, self.policy, self.gaps(visits))

    def driving(self, visits: Sequence[int]) -> int | None:
        """Return the minutes driven, None where the places are not known."""
        return None

    def ends_late(self, visits: Sequence[int]) -> bool:
        """Tell whether the last visit ends after the working day, as far as a tour can tell."""
        return False

    def _areas(self, visits: Sequence[int]) -> list[str]:
        return [self.cards[row].area for row in visits]


def driving_order(
    visits: Iterable[PlannedStop], areas: Sequence[str], noon: float
) -> tuple[PlannedStop, ...]:
    """Return the visits as they are driven; `noon` is a fraction of a day.

    Morning appointments first and afternoon appointments last, both by time; between them the
    other visits, area by area, inside an area by street, then postal code.
    """
    visits = list(visits)
    fixed = sorted((seat for seat in visits if seat.at is not None), key=_by_time)
    morning = [seat for seat in fixed if (seat.at or 0) < noon]
    afternoon = fixed[len(morning) :]
    places = {area: place for place, area in enumerate(area_order(areas, morning, afternoon))}
    free = sorted(
        (seat for seat in visits if seat.at is None),
        key=lambda seat: (places[seat.card.area], *_by_street(seat)),
    )
    return (*morning, *free, *afternoon)


def area_order(
    areas: Sequence[str], morning: Sequence[PlannedStop], afternoon: Sequence[PlannedStop]
) -> list[str]:
    """Put the area of the last morning appointment first, of the first afternoon one last."""
    first = morning[-1].card.area if morning else None
    last = afternoon[0].card.area if afternoon else None
    return sorted(areas, key=lambda area: 0 if area == first else 2 if area == last else 1)


def _by_time(seat: PlannedStop) -> tuple[float, int]:
    return seat.at or 0, seat.place


def _by_street(seat: PlannedStop) -> tuple[str, str, int]:
    return seat.card.street, seat.card.postcode, seat.place
