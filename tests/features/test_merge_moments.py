"""Moments that another program's save rounded are the same to a merge."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from repbook.domain.merging.merge import merge
from repbook.domain.merging.moments import SECOND, same_moments
from repbook.domain.merging.shapes import Columns, File, Group

STAMPS = st.integers(0, 400).map(lambda n: 46356.0 + n * SECOND / 4)


@given(st.lists(STAMPS))
def test_within_a_second_all_are_the_earliest_and_none_else(stamps: list[float]) -> None:
    same = same_moments(stamps)
    for one, two in pairwise(sorted(set(stamps))):
        near = two - one < SECOND
        assert (same.get(one, one) == same.get(two, two)) == near
    assert all(first <= value for value, first in same.items())
    assert same == same_moments(reversed(stamps))


def test_a_stamp_that_a_save_rounded_is_no_conflict() -> None:
    stamps = (46356.45119175852, 46356.45119175926)
    same = same_moments(stamps)
    columns = Columns("handoffs", 1, (Group((0,)),))
    rounded = [File({"1": (same.get(stamp, stamp),)}) for stamp in stamps]
    assert not merge(columns, rounded).open
    assert merge(columns, [File({"1": (stamp,)}) for stamp in stamps]).open
