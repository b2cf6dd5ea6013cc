"""Which areas a day leads to, and how far from where it leads first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from repbook.domain.planning.card import Card
from repbook.record import NamedTuple

if TYPE_CHECKING:
    from repbook.domain.locating.distance import Point
    from repbook.domain.planning.travel import Roads


class Reach(NamedTuple):
    """The areas of a day, the anchor first; where places are known, no farther than `km` off.

    Without `anchors` nobody knows how far it is, and the areas alone decide.
    """

    areas: tuple[str, ...]
    anchors: tuple[Point, ...] = ()
    km: float = 0.0

    def holds(self, card: Card) -> bool:
        """Tell whether the day can lead to a customer."""
        return card.area in self.areas and self.is_near(card.place)

    def is_near(self, place: Point | None) -> bool:
        """Tell whether a place is near enough to an anchor, as far as is known."""
        if not self.anchors or place is None:
            return True
        from repbook.domain.locating.distance import kilometres

        return any(kilometres(place, each) <= self.km for each in self.anchors)

    def with_area(self, area: str, place: Point | None) -> Reach:
        """Return the reach with the area of a place, if the day can lead there."""
        if area in self.areas or not self.is_near(place):
            return self
        return self._replace(areas=(*self.areas, area))


def reach_of(
    cards: Sequence[Card],
    fixed: Sequence[int],
    leading: Sequence[int],
    free: Sequence[int],
    max_areas: int,
    anchor: str | None = None,
    roads: Roads | None = None,
) -> Reach:
    """Return where the day leads: to all appointments, then, until `max_areas`, to those who lead.

    Then, without appointments, to the area `anchor` that waits, then to the best. Where places
    are known all lie near the first, and the day of an area that waits takes all areas near it.
    """
    led, others = (
        [(cards[row].area, cards[row].place) for row in rows] for rows in (leading, free)
    )
    waits = not fixed and anchor is not None
    waiting = [(anchor or "", next((place for area, place in others if area == anchor), None))]
    rows = [*led, *(waiting if waits else ()), *others]
    reach = Reach(tuple(dict.fromkeys(cards[row].area for row in fixed)))
    if roads is not None:
        at = [cards[row].place for row in fixed]
        at = at or [place for area, place in rows if area == rows[0][0]]
        known = tuple(dict.fromkeys(place for place in at if place))
        reach = reach._replace(anchors=known if fixed else known[:1], km=roads.day_km)
    area_day = waits and not led and bool(reach.anchors)
    for area, place in rows:
        if len(reach.areas) >= max_areas and not area_day:
            break
        reach = reach.with_area(area, place)
    return reach
