"""Wilson's interval: against figures of others' data, and its laws."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from repbook.domain.intervals import apart, wilson

SHARES = st.integers(1, 100_000).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n)))


@pytest.mark.parametrize(
    ("k", "n", "low", "high"),
    [
        (36, 99, 0.2756, 0.4618),
        (120, 160, 0.6776, 0.8107),
        (516, 650, 0.7611, 0.8232),
        (37, 846, 0.0319, 0.0597),
        (0, 4, 0.0, 0.4899),
        (37, 69, 0.4198, 0.6489),
        (89, 184, 0.4126, 0.5555),
    ],
)
def test_intervals_of_known_shares(k: int, n: int, low: float, high: float) -> None:
    assert wilson(k, n) == (pytest.approx(low, abs=5e-5), pytest.approx(high, abs=5e-5))


@given(SHARES)
def test_the_share_lies_in_its_interval_and_that_within_all_shares(case: tuple[int, int]) -> None:
    k, n = case
    low, high = wilson(k, n)
    assert 0 <= low <= k / n + 1e-12
    assert k / n - 1e-12 <= high <= 1


@given(SHARES)
def test_the_other_share_has_the_mirrored_interval(case: tuple[int, int]) -> None:
    k, n = case
    low, high = wilson(k, n)
    mirrored = wilson(n - k, n)
    assert mirrored == (pytest.approx(1 - high, abs=1e-9), pytest.approx(1 - low, abs=1e-9))


@given(SHARES, st.integers(2, 20))
def test_more_cases_of_one_share_tell_more(case: tuple[int, int], times: int) -> None:
    k, n = case
    low, high = wilson(k, n)
    nearer, farther = wilson(k * times, n * times)
    assert farther - nearer < high - low


@given(SHARES, SHARES)
def test_intervals_are_apart_where_none_holds_a_share_of_the_other(
    one: tuple[int, int], other: tuple[int, int]
) -> None:
    found, asked = wilson(*one), wilson(*other)
    assert apart(found, asked) == apart(asked, found)
    assume(apart(found, asked))
    assert not found[0] <= other[0] / other[1] <= found[1]


@pytest.mark.parametrize(("k", "n"), [(0, 0), (3, 2), (-1, 4), (0, -1)])
def test_what_is_no_share_is_refused(k: int, n: int) -> None:
    with pytest.raises(ValueError, match="no share"):
        wilson(k, n)
