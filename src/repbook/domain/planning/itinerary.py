"""The tour of a day's visits where places are known: who fits, in which order, when (M23)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from operator import itemgetter

from repbook.domain.days import HOURS
from repbook.domain.planning.card import Card
from repbook.domain.planning.route import AreaRoute
from repbook.domain.planning.stops import DayPolicy, PlannedStop
from repbook.domain.planning.tour import NEVER, Day, Tour, shortest_tour
from repbook.domain.planning.travel import Roads, Stop
from repbook.record import NamedTuple

_MINUTES = 60 * HOURS


class Drive(NamedTuple):
    """A tour: its rows in order, when each visit begins, in minutes of the day."""

    rows: tuple[int, ...]
    arrivals: tuple[int, ...]
    start: int
    home: int
    driving: int
    ends: int
    """When the last visit ends."""


class TourRoute(AreaRoute):
    """A day's way by a tour from the base and back, appointments kept as time windows.

    Visits whose places are all unknown are driven by areas, as without a base.
    """

    def __init__(
        self, cards: Sequence[Card], day: int, policy: DayPolicy, roads: Roads, *, open_end: bool
    ) -> None:
        super().__init__(cards, day, policy)
        self.roads: Roads = roads
        self._open_end = open_end
        self._fitted: dict[tuple[int, ...], tuple[Drive | None, list[int]]] = {}

    def visit_seats(self, areas: int) -> int:
        """Return how many visits are tried: the tour tells how many fit."""
        typed = self.policy.visits_per_day
        return self.policy.visits_max if typed is None else typed

    def fit(self, visits: Sequence[int]) -> tuple[list[int], list[int]]:
        """Return the visits that the day has time for, and those that it has not, lowest first.

        While the last visit ends after the day, or an appointment is late, the lowest that is
        free goes. With an open end, as for a number of rows asked for, only the latter counts.
        """
        left_out = self._drive(visits)[1]
        return [row for row in visits if row not in left_out], left_out

    def busy(self, visits: Sequence[int]) -> int:
        """Return the minutes that the visits which fit take, with the ways."""
        drive, left_out = self._drive(visits)
        if drive is None:
            return super().busy(visits)
        return drive.driving + (len(visits) - len(left_out)) * self.policy.minutes_visit

    def gaps(self, visits: Sequence[int]) -> int:
        """Return the minutes waited before appointments, without the break."""
        drive, _ = self._drive(visits)
        if drive is None:
            return super().gaps(visits)
        waited = drive.home - drive.start - self.busy(visits)
        return max(waited - self.policy.break_minutes, 0)

    def order(self, stops: Iterable[PlannedStop], areas: Sequence[str]) -> tuple[PlannedStop, ...]:
        """Return the visits as they are driven, each with the time it begins.

        The stops come as `fit` returned them: another order might be driven the other way round.
        """
        stops = tuple(stops)
        drive, _ = self._drive([stop.row for stop in stops])
        by_area = super().order(stops, areas)
        if drive is None:
            return by_area
        held = {stop.row: stop for stop in by_area}
        return tuple(
            held[row]._replace(arrives=at / _MINUTES)
            for row, at in zip(_by_street(drive.rows, held), drive.arrivals, strict=True)
        )

    def home_at(self, visits: Sequence[int], called: int) -> float:
        """Return when the tour is home; calls that fit nowhere on the way are made there."""
        drive, _ = self._drive(visits)
        return super().home_at(visits, called) if drive is None else drive.home / _MINUTES

    def driving(self, visits: Sequence[int]) -> int | None:
        """Return the minutes driven; None for visits without a tour."""
        drive, _ = self._drive(visits)
        return drive.driving if drive else None

    def ends_late(self, visits: Sequence[int]) -> bool:
        """Tell whether the last visit ends after the working day."""
        drive, _ = self._drive(visits)
        return drive is not None and drive.ends > self._day_end()

    def _day_end(self) -> int:
        return round(self.policy.day_end * _MINUTES)

    def _drive(self, visits: Sequence[int]) -> tuple[Drive | None, list[int]]:
        """Return the tour of the visits that fit, and those that do not."""
        rows = tuple(visits)
        if rows not in self._fitted:
            known = any(self.cards[row].place for row in rows)
            self._fitted[rows] = self._longest(rows) if known else (None, [])
        return self._fitted[rows]

    def _longest(self, rows: Sequence[int]) -> tuple[Drive | None, list[int]]:
        fixed = [row for row in rows if self.cards[row].is_appointed(self.day)]
        late = self._latest(fixed)
        alone = self._tour(fixed, late)
        until = max(self._day_end(), alone.ends if alone else 0)
        kept, left_out = list(rows), list[int]()
        while True:
            drive = self._tour(kept, late) if self._may_fit(kept, until) else None
            if drive and (self._open_end or drive.ends <= until):
                return drive, left_out
            lowest = next((row for row in reversed(kept) if row not in fixed), None)
            if lowest is None:
                return alone, left_out
            kept.remove(lowest)
            left_out.append(lowest)

    def _may_fit(self, rows: Sequence[int], until: int) -> bool:
        """Tell whether that many visits can fit at all: the shortest ways are known."""
        each = self.roads.travel.travel_near + self.policy.minutes_visit
        return self._open_end or self._start(rows) + len(rows) * each <= until

    def _latest(self, fixed: Sequence[int]) -> dict[int, int]:
        """Return when each appointment must begin; one that cannot be kept, as soon as it can."""
        late = {row: self._appointed(row) + self.roads.slack for row in fixed}
        by_time = sorted(fixed, key=self._appointed)
        if self._tour(fixed, late) is None:
            day = self._day(by_time, dict.fromkeys(fixed, NEVER - 1))
            arrivals = day.arrivals(range(1, len(by_time) + 1))
            late = {row: max(late[row], at) for row, at in zip(by_time, arrivals, strict=True)}
        return late

    def _appointed(self, row: int) -> int:
        return round((self.cards[row].next_at or 0) * _MINUTES)

    def _start(self, rows: Sequence[int]) -> int:
        """Return when the day begins: sooner than usual if an appointment asks for that."""
        base, leaving = Stop(None, self.roads.base), [round(self.policy.day_start * _MINUTES)]
        for row in rows:
            if self.cards[row].is_appointed(self.day):
                way = self.roads.travel.between(base, self._stop(row))
                leaving.append(self._appointed(row) - way)
        return max(min(leaving), 0)

    def _stop(self, row: int) -> Stop:
        return Stop(self.cards[row].area, self.cards[row].place)

    def _day(self, rows: Sequence[int], late: dict[int, int]) -> Day:
        stops = [Stop(None, self.roads.base), *map(self._stop, rows)]
        between = self.roads.travel.between
        return Day(
            ways=[[0 if at is to else between(at, to) for to in stops] for at in stops],
            service=[0, *(self.policy.minutes_visit for _ in rows)],
            early=[0, *(self._appointed(row) if row in late else 0 for row in rows)],
            late=[NEVER, *(late.get(row, NEVER) for row in rows)],
            start=self._start(rows),
        )

    def _tour(self, rows: Sequence[int], late: dict[int, int]) -> Drive | None:
        day = self._day(rows, late)
        found: Tour | None = shortest_tour(day)
        if found is None:
            return None
        # Without appointments the way round costs the same, but the last visit may end sooner.
        ways = [found.order] if late else [found.order, found.order[::-1]]
        ends, arrivals, order = min(
            ((self._ends(day, way), day.arrivals(way), way) for way in ways), key=itemgetter(0)
        )
        driven = tuple(rows[stop - 1] for stop in order)
        return Drive(driven, tuple(arrivals), day.start, found.home, found.driving, ends)

    def _ends(self, day: Day, order: Sequence[int]) -> int:
        arrivals = day.arrivals(order)
        return arrivals[-1] + self.policy.minutes_visit if arrivals else day.start


def _by_street(rows: Sequence[int], held: dict[int, PlannedStop]) -> list[int]:
    """Return rows with free stops at one place in the order of `held`, which is by street."""
    alike: dict[tuple[object, ...], list[int]] = {}
    for row, stop in held.items():
        alike.setdefault(_spot(stop), []).append(row)
    return [alike[_spot(held[row])].pop(0) for row in rows]


def _spot(stop: PlannedStop) -> tuple[object, ...]:
    """Return what makes stops interchangeable; an appointment is like no other."""
    alone = stop.row if stop.at is not None else None
    return stop.card.area, stop.card.place, alone
