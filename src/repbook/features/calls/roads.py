"""Where the rep sets out from and what ways cost, if the workbook knows places (M23)."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from repbook.book.snapshot import Snapshot
from repbook.domain.planning.clashes import Appointment
from repbook.domain.values import Problem, Value
from repbook.features.kernel.policies import policy_from, set_aside

if TYPE_CHECKING:
    from repbook.domain.locating.distance import Point
    from repbook.domain.planning.travel import Roads

PLACE = ("lat", "lon")
Ways = Callable[[Appointment, Appointment], int]


def place_at(lat: Value, lon: Value) -> Point | None:
    """Return where a customer is; coordinates that are no place are driven to by nobody."""
    if type(lat) is not float or type(lon) is not float:
        return None
    from repbook.domain.locating.coordinates import fault_of

    return (lat, lon) if fault_of(lat, lon) is None else None


def roads_from(
    snapshot: Snapshot, places: Iterable[Point | None], problems: list[Problem]
) -> Roads | None:
    """Return the roads of a workbook that knows its base and one of the `places`, else None.

    A speed that no way can be worked out with is named and set aside.
    """
    lat, lon = snapshot.setting("base_lat"), snapshot.setting("base_lon")
    if type(lat) is not float or type(lon) is not float:
        return None
    if not any(places):
        return None
    from repbook.domain.planning.travel import Roads, TravelPolicy

    travel = policy_from(TravelPolicy, snapshot)
    for key in travel.unusable():
        used = set_aside(snapshot, key, getattr(travel, key), problems)
        travel = travel._replace(**{key: used})
    return policy_from(Roads, snapshot, base=(lat, lon), travel=travel)


def ways_between(roads: Roads | None) -> Ways | None:
    """Return the minutes from one appointment to another that must lie between, None without."""
    if roads is None:
        return None
    from repbook.domain.planning.travel import Stop

    travel, slack = roads.travel, roads.slack

    def minutes(first: Appointment, second: Appointment) -> int:
        way = travel.between(Stop(first.area, first.place), Stop(second.area, second.place))
        return max(way - slack, 0)

    return minutes
