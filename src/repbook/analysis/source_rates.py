"""Which sources win: won of those decided, with the interval, and the cost of one (M31, M86)."""

from __future__ import annotations

from collections.abc import Sequence

from repbook.domain.intervals import Rate, apart
from repbook.record import NamedTuple

CLOSED = ("won", "lost")


class SourceRate(NamedTuple):
    """A source: cards won and lost, and what all its cards cost, won, lost and open ones."""

    source: str
    won: int
    lost: int
    cost: float

    @property
    def decided(self) -> int:
        """Return how many cards are won or lost."""
        return self.won + self.lost

    @property
    def rate(self) -> Rate:
        """Return how many are won of those decided."""
        return Rate(self.won, self.decided)

    @property
    def cost_won(self) -> float | None:
        """Return what a won card cost, None where none is won or nothing was spent."""
        return self.cost / self.won if self.won and self.cost else None


def source_rates(
    sources: Sequence[str], outcomes: Sequence[str | None], costs: Sequence[float]
) -> list[SourceRate]:
    """Return the sources of which any card is decided, most decided first.

    Goldens: partner 37 of 69, inbound 89 of 184. A card without a source, an empty text, counts in
    none.
    """
    found: dict[str, list[float]] = {}
    for source, outcome, cost in zip(sources, outcomes, costs, strict=True):
        if source:
            each = found.setdefault(source, [0, 0, 0.0])
            each[2] += cost
            if outcome in CLOSED:
                each[CLOSED.index(outcome)] += 1
    rates = (
        SourceRate(source, int(won), int(lost), cost) for source, (won, lost, cost) in found.items()
    )
    return sorted(
        (each for each in rates if each.decided), key=lambda each: (-each.decided, each.source)
    )


def clear_difference(rates: Sequence[SourceRate]) -> tuple[SourceRate, SourceRate] | None:
    """Return the source that wins more than another beyond doubt, and that one; None for none.

    Of several pairs whose intervals lie apart, the one furthest apart in share.
    """
    pairs = [
        (one, other)
        for one in rates
        for other in rates
        if one.rate.share > other.rate.share and apart(one.rate.bounds, other.rate.bounds)
    ]
    return max(pairs, key=lambda pair: pair[0].rate.share - pair[1].rate.share, default=None)
