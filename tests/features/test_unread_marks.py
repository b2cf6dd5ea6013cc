"""Marks of what return could not take hold in every engine that joins a number to a text."""

from __future__ import annotations

import pytest

from repbook.book.snapshot import Rows
from repbook.features.kernel.unread import COLUMN, MARKED, is_unread, marks

PAST_NOON = 748 / 1440
"""12:28; engines join it with 15 digits, rounded this way or that, or with 17."""


@pytest.mark.parametrize("stored", [PAST_NOON, 0.519444444444444, 0.519444444444445])
def test_a_time_stays_marked_whatever_its_last_digits(stored: float) -> None:
    assert is_unread(visit(stored, marks(visit(PAST_NOON), 0, ("next_at",))), 0)


def test_another_minute_is_no_longer_marked() -> None:
    mark = marks(visit(PAST_NOON), 0, ("next_at",))
    assert not is_unread(visit(PAST_NOON + 1 / 1440, mark), 0)


def visit(time: float, mark: str = "") -> Rows:
    """Return one row of the day's sheet in which only Next time is typed."""
    typed = {key: [None] for key in MARKED} | {"next_at": [time]}
    return Rows("visits", {**typed, COLUMN: [mark]})
