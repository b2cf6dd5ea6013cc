"""The totals of a card that count rows."""

from __future__ import annotations

from repbook.domain.values import Value

CENTS = 4
CALLS, ORDERS, MARGIN = "calls", "orders", "margin"
SUMS = ("revenue", "orders")
TOTALS = (*SUMS, MARGIN)
Made = dict[str, dict[str, float]]
"""What rows make of a card's totals, by card and key."""


def number(value: Value) -> float:
    """Return a total as a number, nothing where it is none."""
    return value if type(value) is float else 0.0
