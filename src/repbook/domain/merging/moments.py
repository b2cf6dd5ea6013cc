"""Moments that are the same: a program that saves rounds what another one wrote."""

from __future__ import annotations

from collections.abc import Iterable

SECOND = 1 / 86400


def same_moments(values: Iterable[float]) -> dict[float, float]:
    """Return by moment, a day's number, the earliest that it is the same as: within a second.

    Each is less than a second after the one before it; those alone are left out.
    """
    found: dict[float, float] = {}
    first = last = float("-inf")
    for value in sorted(set(values)):
        if value - last >= SECOND:
            first = value
        elif value != first:
            found[value] = first
        last = value
    return found
