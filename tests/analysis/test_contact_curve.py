"""Won by the n-th contact: goldens of leadforge and of a bank's campaign, laws (M29)."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from repbook.analysis.contact_curve import Curve, StopRule, contact_curve, curve_of

RULE = StopRule(stop_share=0.3333, stop_contacts=100, stop_won=30)
REACHED = (846, 671, 458, 250, 113, 44, 12, 4)
WON = (37, 43, 43, 38, 15, 7, 2, 0)
"""Leads of leadforge reached so often or more, and won at that contact."""
Card = tuple[int, bool]


def curve(cards: list[Card], rule: StopRule = RULE) -> Curve:
    return contact_curve([float(n) for n, _ in cards], [won for _, won in cards], rule)


def test_leadforge_wins_ever_more_and_has_no_stop() -> None:
    cards: list[Card] = []
    for n, (at, more) in enumerate(pairwise((*REACHED, 0)), 1):
        cards += [(n, place < WON[n - 1]) for place in range(at - more)]
    found = curve(cards)
    assert [(p.reached, p.won) for p in found.points] == list(zip(REACHED, WON, strict=True))
    assert (found.stop, found.few, found.won) == (None, False, 185)
    fourth = found.points[3]
    assert found.later == (sum(REACHED[1:]), sum(WON[1:]))
    assert fourth.rate is not None
    assert fourth.rate.share == pytest.approx(0.152)
    assert fourth.rate.bounds == pytest.approx((0.1128, 0.2017), abs=5e-5)


def test_a_campaign_stops_where_later_calls_win_a_third_of_those_before() -> None:
    """4,119 clients of UCI's bank marketing data, counted; 19 of 1,894 calls after the fourth."""
    found = curve_of((4119, 2355, 1316, 767, 1894), (219, 119, 62, 32, 19), RULE)
    assert (found.stop, found.later) == (4, (1894, 19))
    more = RULE._replace(stop_contacts=1895)
    assert curve_of((4119, 2355, 1316, 767, 1894), (219, 119, 62, 32, 19), more).stop is None


def test_too_few_won_cards_name_no_stop() -> None:
    found = curve_of((400, 300, 200), (29, 0, 0), RULE)
    assert (found.stop, found.few) == (None, True)
    assert curve_of((400, 300, 200), (30, 0, 0), RULE).stop == 1


def test_cards_never_reached_are_no_part() -> None:
    found = contact_curve([None, "", 0.0, 2.0], [True, True, True, False], RULE)
    assert [(p.reached, p.won) for p in found.points] == [(1, 0), (1, 0)]
    assert contact_curve([None], [True], RULE).points == ()


@given(st.lists(st.tuples(st.integers(0, 30), st.booleans()), max_size=60))
def test_every_card_counts_at_each_of_its_contacts_and_wins_once(cards: list[Card]) -> None:
    found = curve(cards)
    assert sum(p.reached for p in found.points) == sum(n for n, _ in cards)
    assert sum(p.won for p in found.points) == found.won == sum(won for n, won in cards if n)
    assert all(one.reached >= two.reached for one, two in pairwise(found.points))
    for point in found.points:
        assert point.rate is not None
        low, high = point.rate.bounds
        assert low - 1e-9 <= point.rate.share <= high + 1e-9
