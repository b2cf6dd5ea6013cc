"""The order in which the day's visits are driven (M23)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from repbook.domain.planning.stops import PlannedStop


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
