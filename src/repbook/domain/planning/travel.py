"""How far two places are apart, and how long the way takes by car."""

from __future__ import annotations

from repbook.domain.locating.distance import Point, kilometres
from repbook.record import NamedTuple

_TOWN_KM = 20.0
"""The first kilometres of a way are driven through towns."""
_MINUTES = 60


class TravelPolicy(NamedTuple):
    """What the way costs; field names are the keys of Policy cells.

    Speeds in km/h, `travel_near` and `travel_far` in minutes.
    """

    detour: float
    town_speed: float
    road_speed: float
    travel_near: int
    travel_far: int

    def minutes(self, first: Point, second: Point) -> int:
        """Return the minutes from door to door, at least those inside an area."""
        road = self.detour * kilometres(first, second)
        town = min(road, _TOWN_KM) / self.town_speed
        beyond = max(road - _TOWN_KM, 0.0) / self.road_speed
        return max(self.travel_near, round(_MINUTES * (town + beyond)))

    def unusable(self) -> tuple[str, ...]:
        """Return the keys of numbers no way can be worked out with."""
        keys = ("detour", "town_speed", "road_speed")
        return tuple(key for key in keys if not getattr(self, key) > 0)

    def between(self, first: Stop, second: Stop) -> int:
        """Return the minutes between two stops; by their areas where a place is not known."""
        if first.place and second.place:
            return self.minutes(first.place, second.place)
        return self.travel_near if first.area == second.area else self.travel_far


class Stop(NamedTuple):
    """Where a customer is: the area's name, and the place if it is known."""

    area: str | None
    place: Point | None


class Roads(NamedTuple):
    """Where a rep sets out from, what ways cost, and what a day's tour keeps to.

    An appointment is kept up to `slack` minutes late. Further visits lie within `day_km` of the
    first, as the crow flies; a place more than `overnight_minutes` away asks for a night there.
    """

    base: Point
    travel: TravelPolicy
    slack: int
    day_km: float
    overnight_minutes: int

    def out(self, place: Point) -> int:
        """Return the minutes from the base to a place."""
        return self.travel.minutes(self.base, place)
