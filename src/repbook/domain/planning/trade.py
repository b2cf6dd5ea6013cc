"""What the analysed orders of an account say to the ranking: its rhythm, its profit (M8, M19)."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate, pairwise

from repbook.domain.values import Value
from repbook.record import NamedTuple

LARGE = ("top", "large")
"""Classes that are never left to the slowest rhythm."""
Point = tuple[float, float]


class Trade(NamedTuple):
    """An account as of the last analysis; a card of an account that was not analysed has none.

    `gap` is the usual number of days between orders, None for an account with too few of them;
    after `lost_after` days without an order it must be won back;
    `size` the code of its class; `margin_share` its margin over that of the whole book; `loss`
    what it has cost so far, 0 where it earns; `silent_from` the day from which a key account was
    left alone since its order.
    """

    gap: float | None = None
    lost_after: float | None = None
    size: str | None = None
    margin_share: float | None = None
    loss: float = 0.0
    silent_from: float | None = None


def has_rhythm(order_days: Value, least: float) -> bool:
    """Tell whether an account bought on enough days for its usual gap to mean something."""
    return type(order_days) is float and order_days >= least


class RhythmPolicy(NamedTuple):
    """The numbers behind a customer's own rhythm; field names are keys of Policy cells.

    Places on the curve are silence over the usual gap, worths 0 to 1.
    """

    rhythm_soon: float
    rhythm_soon_worth: float
    rhythm_full_until: float
    rhythm_late: float
    rhythm_late_worth: float
    rhythm_lost: float
    rhythm_lost_worth: float
    rhythm_least_days: float
    winback_days: float

    def curve(self) -> tuple[Point, ...]:
        """Return the points between which urgency runs straight; none lies before another."""
        points = (
            (0.0, 0.0),
            (self.rhythm_soon, self.rhythm_soon_worth),
            (1.0, 1.0),
            (self.rhythm_full_until, 1.0),
            (self.rhythm_late, self.rhythm_late_worth),
            (self.rhythm_lost, self.rhythm_lost_worth),
        )
        places = accumulate((place for place, _ in points), max)
        return tuple((place, worth) for place, (_, worth) in zip(places, points, strict=True))

    def due_days(self, gap: float, usual: float) -> float:
        """Return after how many days a customer with an own `gap` is due, `usual` at most."""
        return min(usual, max(self.rhythm_least_days, self.rhythm_soon * gap))

    def lost_after(self, gap: float) -> float:
        """Return after how many days without an order a customer must be won back."""
        return self.rhythm_lost * gap


def along(curve: Sequence[Point], place: float) -> float:
    """Return the worth at a place of a curve: straight between its points, level beyond them."""
    first, *_, last = curve
    if place <= first[0]:
        return first[1]
    for (begin, low), (end, high) in pairwise(curve):
        if place < end:
            return low + (high - low) * (place - begin) / (end - begin)
    return last[1]
