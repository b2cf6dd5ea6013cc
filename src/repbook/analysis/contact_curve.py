"""Won by the n-th contact: how many cards were reached n times, and won then (M29).

A later contact is worth its time while it still wins; where it clearly no longer does, the curve
names the contact after which to stop.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from repbook.domain.intervals import Rate, wilson
from repbook.domain.values import Value
from repbook.record import NamedTuple


class StopRule(NamedTuple):
    """When later contacts win too little; each field is the setting of the same key.

    `stop_share` of the wins per contact so far, over at least `stop_contacts` later contacts, where
    at least `stop_won` cards are won in all.
    """

    stop_share: float
    stop_contacts: int
    stop_won: int


class Point(NamedTuple):
    """The n-th contact: cards reached n times or more, cards won at n, wins per contact so far."""

    n: int
    reached: int
    won: int
    so_far: float

    @property
    def rate(self) -> Rate | None:
        """Return what the n-th contact won of those reached, None where nobody was so often."""
        return Rate(self.won, self.reached) if self.reached else None


class Curve(NamedTuple):
    """The points up to the most contacts of any card; `stop` is None where none is found.

    `won` are all won cards that were reached, `few` tells that they are too few to look for a stop.
    `later` are the contacts after the stop and what they won; without one, those after the first.
    """

    points: tuple[Point, ...]
    won: int
    stop: int | None
    few: bool
    later: tuple[int, int]


def contact_curve(contacts: Sequence[Value], won: Sequence[bool], rule: StopRule) -> Curve:
    """Return the curve of cards by how often each was reached, of a won one until it was won.

    Goldens: leadforge 37 of 846, 43 of 671, 43 of 458, 38 of 250, without a stop.
    """
    pairs = [
        (int(count), was_won)
        for count, was_won in zip(contacts, won, strict=True)
        if type(count) is float and count >= 1
    ]
    most = max((count for count, _ in pairs), default=0)
    at, wins = [0] * most, [0] * most
    for count, was_won in pairs:
        at[count - 1] += 1
        wins[count - 1] += was_won
    reached = list(accumulate(reversed(at)))[::-1]
    return curve_of(reached, wins, rule)


def curve_of(reached: Sequence[int], won: Sequence[int], rule: StopRule) -> Curve:
    """Return the curve of cards reached once or more, twice or more ..., and those won then."""
    so_far = zip(accumulate(won), accumulate(reached), strict=True)
    points = tuple(
        Point(n, at, wins, before / all_of if all_of else 0.0)
        for n, (at, wins, (before, all_of)) in enumerate(zip(reached, won, so_far, strict=True), 1)
    )
    total = sum(won)
    few = total < rule.stop_won
    stop = None if few else next((p.n for p in points if _stops(points, p, rule)), None)
    return Curve(points, total, stop, few, _later(points, stop or 1))


def _stops(points: Sequence[Point], at: Point, rule: StopRule) -> bool:
    """Tell whether what comes after a contact wins clearly less than all up to it did."""
    contacts, wins = _later(points, at.n)
    if contacts < max(rule.stop_contacts, 1):
        return False
    return wilson(wins, contacts)[1] < at.so_far * rule.stop_share


def _later(points: Sequence[Point], n: int) -> tuple[int, int]:
    later = points[n:]
    return sum(each.reached for each in later), sum(each.won for each in later)
