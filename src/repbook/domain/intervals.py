"""Rates as a careful reader takes them: k of n with the interval that holds the true share."""

from __future__ import annotations

from math import sqrt

from repbook.record import NamedTuple

_Z = 1.96


def wilson(k: float, n: float) -> tuple[float, float]:
    """Return the bounds of Wilson's 95% interval of a share of k in n cases.

    Shares from 0 to 1; ValueError where n is not above 0 or k lies outside 0 to n.
    """
    if not 0 <= k <= n or n <= 0:
        raise ValueError(f"{k} of {n} is no share")
    share, square = k / n, _Z * _Z
    middle = share + square / (2 * n)
    half = _Z * sqrt(share * (1 - share) / n + square / (4 * n * n))
    scale = 1 + square / n
    return max(0.0, (middle - half) / scale), min(1.0, (middle + half) / scale)


def apart(one: tuple[float, float], other: tuple[float, float]) -> bool:
    """Tell whether two intervals share no value: only then is the difference clear."""
    return one[1] < other[0] or other[1] < one[0]


class Rate(NamedTuple):
    """A share as k of n cases, n above 0."""

    k: int
    n: int

    @property
    def share(self) -> float:
        """Return the share, from 0 to 1."""
        return self.k / self.n

    @property
    def bounds(self) -> tuple[float, float]:
        """Return the bounds of its interval."""
        return wilson(self.k, self.n)
