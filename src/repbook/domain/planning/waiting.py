"""Which areas have waited too long for a visit (M12, M23)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from repbook.domain.planning.calendar import WorkCalendar
from repbook.domain.planning.card import WORTHY
from repbook.domain.planning.ranking import Ranking
from repbook.domain.planning.stops import AreaWait

if TYPE_CHECKING:
    from repbook.domain.planning.travel import Roads

_FARTHEST = 400
"""Days looked back, so that an old date costs no more than a year does."""


def waiting_areas(
    ranking: Ranking, visited: Mapping[str, float], day: int, least: int, calendar: WorkCalendar
) -> tuple[AreaWait, ...]:
    """Return the areas that waited `least` working days or more, the longest wait first.

    The wait begins with the later of the area's last visit and its oldest worthy card.
    """
    worthy: dict[str, list[float]] = {}
    for row in ranking.rows:
        card = ranking.cards[row]
        if card.area and card.verdict in WORTHY and card.is_visitable():
            made = card.created if card.created is not None else card.last_contact
            worthy.setdefault(card.area, []).append(made or day)
    found = []
    for area, days_made in worthy.items():
        start = max(int(max(visited.get(area, 0), min(days_made))), day - _FARTHEST)
        days = calendar.working_between(start, day)
        if days >= least:
            found.append(AreaWait(area, len(days_made), days, area in visited, visited.get(area)))
    return tuple(sorted(found, key=lambda each: (-each.days, each.area)))


def with_way(wait: AreaWait, ranking: Ranking, roads: Roads) -> AreaWait:
    """Return an area that waits with the way there, and whether a day is too short for it."""
    cards = (ranking.cards[row] for row in ranking.rows)
    place = next((card.place for card in cards if card.area == wait.area and card.place), None)
    if place is None:
        return wait
    minutes = roads.out(place)
    return wait._replace(minutes=minutes, overnight=minutes > roads.overnight_minutes)
