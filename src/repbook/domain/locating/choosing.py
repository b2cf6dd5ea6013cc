"""Choose between places of one name: the one that is meant beyond doubt, or none."""

from __future__ import annotations

from collections.abc import Sequence

from repbook.domain.locating.distance import Point, kilometres
from repbook.domain.locating.found import UNKNOWN, Doubt, Found, How, Place, doubtful

SAME_KM = 30
"""Namesakes that lie so near are one; the data's own flags use the same."""
HIDDEN = 15_000
"""No namesake that the data leaves out has more people."""


def choose(
    places: Sequence[Place], base: Point | None, doubt: Doubt, *, near_wins: bool, how: How
) -> Found:
    """Return the place that all of these are, or that Base tells apart.

    With `near_wins` the one near Base does where the next is much farther; anywhere one that is
    nearest to Base, large, and many times larger than its namesakes. Else it is doubtful.
    """
    if not places:
        return UNKNOWN
    top = max(places, key=lambda place: (place.people, -place.level))
    if not top.hidden and not _elsewhere(places, top):
        return Found(how, top.at)
    nearest = min(places, key=lambda place: kilometres(place.at, base)) if base else None
    if base is None or nearest is None:
        return doubtful(list(places))
    if near_wins and _is_near(places, nearest, base, doubt):
        return Found(How.BASE, nearest.at)
    if nearest is top and _is_large(places, top, doubt):
        return Found(How.BASE, top.at)
    return doubtful(list(places))


def within(places: Sequence[Place], base: Point | None, doubt: Doubt) -> list[Place]:
    """Return the places near Base, none without one."""
    if base is None:
        return []
    return [place for place in places if kilometres(place.at, base) <= doubt.near]


def _elsewhere(places: Sequence[Place], one: Place) -> list[Place]:
    return [place for place in places if kilometres(place.at, one.at) > SAME_KM]


def _is_near(places: Sequence[Place], nearest: Place, base: Point, doubt: Doubt) -> bool:
    here = kilometres(nearest.at, base)
    next_ = min((kilometres(place.at, base) for place in _elsewhere(places, nearest)), default=None)
    if here > doubt.near or next_ is None:
        return here <= doubt.near
    return next_ >= doubt.times * here and next_ >= here + doubt.farther


def _is_large(places: Sequence[Place], top: Place, doubt: Doubt) -> bool:
    others = [place.people for place in _elsewhere(places, top)]
    if top.hidden:
        others.append(HIDDEN)
    return top.people >= doubt.large and top.people >= doubt.larger * max(others, default=0)
