"""Loops of trade: the two types, their figures, and that the order of rows changes nothing."""

from __future__ import annotations

import random
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from repbook.analysis.loops import MOST, Policy, Side, loops
from repbook.analysis.parties import OWN

POLICY = Policy(loop_longest=5, loop_offer=0.5)
STEEL_B = Side("B", False, OWN, "Steel", 1_000_000, 0.2)
STEEL_C = Side("C", False, OWN, "steel ", 400_000, 0.2)
VALVES = Side("C", True, "B", "Valves", 300_000)
TIMBER = Side("B", False, OWN, "Timber", 500_000, 0.3)
DESKS = Side("B", True, "C", "Desks", 200_000)
MACHINES = Side("C", True, OWN, "Machines", 250_000)


def test_the_first_type_and_what_it_may_cost() -> None:
    """We sell to B and C, C sells to B: 8% at most (28% were both deals new), 4% offered."""
    (found,) = loops([STEEL_B, STEEL_C, VALVES], POLICY).loops
    assert [(each.seller, each.buyer) for each in found.trades] == [
        (OWN, "B"),
        (OWN, "C"),
        ("C", "B"),
    ]
    assert not found.circle
    assert found.limit == pytest.approx(0.08)
    assert found.limit_new == pytest.approx(0.28)
    assert found.offer == pytest.approx(0.04)
    assert found.left == pytest.approx(40_000)


def test_goods_are_matched_by_name_where_no_row_names_both() -> None:
    """C buys her steel elsewhere, B her valves: both could be brought about."""
    rows = [
        STEEL_B,
        Side("C", False, "Rival Steel", "STEEL", 400_000),
        Side("C", True, "", "valves", 900_000),
        Side("B", False, "", "Valves", 300_000),
    ]
    (found,) = loops(rows, POLICY).loops
    assert found.limit == pytest.approx(0.08)  # at the margin that we have on steel
    assert [each.known for each in found.trades] == [True, False, False]
    assert found.trades[2].amount == 300_000


def test_the_second_type_is_a_circle_through_us() -> None:
    (found,) = loops([TIMBER, DESKS, MACHINES], POLICY).loops
    assert found.circle
    assert [each.seller for each in found.trades] == [OWN, "B", "C"]
    assert (found.limit, found.offer) == (pytest.approx(0.3), pytest.approx(0.15))
    assert found.left == pytest.approx(75_000)


@pytest.mark.parametrize(("longest", "count"), [(2, 0), (3, 1), (5, 1)])
def test_longer_circles_are_left_out(longest: int, count: int) -> None:
    found = loops([TIMBER, DESKS, MACHINES], POLICY._replace(loop_longest=longest))
    assert len(found.loops) == count


def test_two_may_trade_with_each_other() -> None:
    (found,) = loops([TIMBER, Side("B", True, OWN, "Insurance", 50_000)], POLICY).loops
    assert [each.seller for each in found.trades] == [OWN, "B"]


def test_circles_of_five_but_not_of_six() -> None:
    chain = ["B", "C", "D", "E", "F"]
    links = [Side(one, True, other, f"of {one}", 10) for one, other in pairwise(chain)]
    five = [TIMBER, *links[:3], Side("E", True, OWN, "Ink", 10)]
    six = [TIMBER, *links, Side("F", True, OWN, "Ink", 10)]
    assert [len(each.trades) for each in loops(five, POLICY).loops] == [5]
    assert loops(six, POLICY).loops == []


@pytest.mark.parametrize("missing", [STEEL_B, STEEL_C, VALVES])
def test_a_loop_of_an_unknown_amount_is_no_loop(missing: Side) -> None:
    rows = [each for each in (STEEL_B, STEEL_C, VALVES) if each != missing]
    assert loops(rows, POLICY).loops == []
    assert loops([*rows, missing._replace(amount=0)], POLICY).loops == []


def test_a_loop_without_our_margin_is_counted() -> None:
    rows = [STEEL_B._replace(margin=None), STEEL_C._replace(margin=None), VALVES]
    found = loops(rows, POLICY)
    assert (found.loops, found.no_margin) == ([], 1)


def test_no_discount_is_given_for_a_loss() -> None:
    assert loops([STEEL_B, STEEL_C._replace(margin=-0.1), VALVES], POLICY).loops == []


def test_what_our_orders_show_is_sold_anyway() -> None:
    assert loops([STEEL_B, STEEL_C._replace(settled=True), VALVES], POLICY).loops == []
    assert loops([STEEL_B._replace(settled=True), STEEL_C, VALVES], POLICY).loops
    assert loops([TIMBER._replace(settled=True), DESKS, MACHINES], POLICY).loops == []


def test_a_trade_typed_from_both_sides_is_one_of_the_smaller_amount() -> None:
    twice = Side("B", False, "C", "valves", 250_000)
    (found,) = loops([STEEL_B, STEEL_C, VALVES, twice], POLICY).loops
    assert found.trades[2].amount == 250_000


def test_who_resells_our_own_goods_to_her_is_no_loop() -> None:
    assert loops([STEEL_B, STEEL_C, VALVES._replace(goods="Steel")], POLICY).loops == []


def test_a_limit_is_no_more_than_the_price() -> None:
    (found,) = loops([STEEL_B._replace(amount=1000), STEEL_C, VALVES], POLICY).loops
    assert (found.limit, found.limit_new, found.offer) == (1.0, 1.0, 0.5)


PARTIES = ("A", "B", "C", "D", "Norden")
SIDES = st.lists(
    st.builds(
        Side,
        st.sampled_from(PARTIES),
        st.booleans(),
        st.sampled_from((OWN, "", *PARTIES)),
        st.sampled_from(("steel", "Steel", "valves", "desks")),
        st.sampled_from((0.0, 100.0, 250.0)),
        st.sampled_from((None, 0.1, 0.3)),
    ),
    max_size=14,
)


@given(SIDES, st.randoms(use_true_random=False))
def test_the_order_of_rows_is_irrelevant(rows: list[Side], source: random.Random) -> None:
    mixed = list(rows)
    source.shuffle(mixed)
    assert loops(mixed, POLICY) == loops(rows, POLICY)


@given(st.permutations([STEEL_B, STEEL_C, VALVES, TIMBER, DESKS, MACHINES]))
def test_goods_are_written_as_first_sorted_whatever_the_order(rows: list[Side]) -> None:
    found = loops(rows, POLICY)
    assert found == loops(sorted(rows, key=str), POLICY)
    assert {each.goods for loop in found.loops for each in loop.trades} <= {
        "Steel",
        "Valves",
        "Timber",
        "Desks",
        "Machines",
    }


@given(SIDES)
def test_every_loop_closes_and_every_circle_begins_with_us(rows: list[Side]) -> None:
    for each in loops(rows, POLICY).loops:
        first, *rest = each.trades
        assert first.seller == OWN
        assert 0 < each.offer <= each.limit <= 1
        if each.circle:
            assert 2 <= len(each.trades) <= POLICY.loop_longest
            met = [trade.seller for trade in each.trades]
            assert len(set(met)) == len(met)
            assert [trade.buyer for trade in each.trades] == [*met[1:], OWN]
        else:
            assert (rest[0].seller, rest[0].buyer) == (OWN, rest[1].seller)
            assert rest[1].buyer == first.buyer


def test_a_crowd_of_circles_is_cut_and_said() -> None:
    crowd = [f"{n:02d}" for n in range(20)]
    rows = [Side(who, False, OWN, "steel", 10, 0.2) for who in crowd]
    rows += [
        Side(one, True, two, f"{one} ware", 10) for one in crowd for two in crowd if one != two
    ]
    rows += [Side(who, True, OWN, f"{who} ware", 10) for who in crowd]
    found = loops(rows, POLICY)
    assert found.more
    circles = [each for each in found.loops if each.circle]
    assert len(circles) == MOST
    assert min(len(each.trades) for each in circles) == 2
