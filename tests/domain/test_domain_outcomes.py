"""Which open card an order closes: the one it names, the only one, none where it is usual (M93)."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from repbook.domain.planning.outcomes import OpenCard, Purchase, RepeatPolicy, proposals

POLICY = RepeatPolicy(rhythm_orders=3, repeat_times=2)
A1, A2, B1 = (OpenCard(name, name[0], 100.0) for name in ("a1", "a2", "b1"))


def order(day: float, amount: float = 1000.0, account: str = "a", card: str = "") -> Purchase:
    """Return an order; its row is its day."""
    return Purchase(account, day, amount, card, int(day))


def closed(purchases, *cards):
    """Return for each proposal its day and the cards."""
    found = proposals(purchases, cards, POLICY)
    return [(each.purchase.day, [card.id for card in each.cards]) for each in found]


@pytest.mark.parametrize(
    ("purchases", "cards", "expected"),
    [
        ([order(120)], [A1], [(120, ["a1"])]),
        ([order(120), order(121)], [A1], [(120, ["a1"])]),
        ([order(99)], [A1], []),
        ([order(120)], [B1], []),
        ([order(120, -5), order(130, 0)], [A1], []),
        ([order(120)], [A1, A2], [(120, ["a1", "a2"])]),
        ([order(120, card="a2")], [A1, A2], [(120, ["a2"])]),
        ([order(120, card="a2"), order(130)], [A1, A2], [(120, ["a2"]), (130, ["a1"])]),
        ([order(90, card="a1")], [A1], [(90, ["a1"])]),
        ([order(120, card="gone")], [A1], []),
    ],
)
def test_an_order_closes(purchases, cards, expected):
    assert closed(purchases, *cards) == expected


USUAL = [order(10), order(40), order(70)]


@pytest.mark.parametrize(
    ("last", "closes"),
    [
        (order(101), False),
        (order(101, 2000), False),
        (order(101, 2001), True),
        (order(101, 499), True),
        (order(130), False),
        (order(131), True),
    ],
)
def test_the_usual_order_again_is_no_win(last, closes):
    assert closed([*USUAL, last], A1) == ([(last.day, ["a1"])] if closes else [])


def test_of_few_orders_nothing_is_usual():
    assert closed([order(40), order(70), order(101)], A1) == [(101, ["a1"])]


def test_a_usual_order_that_names_its_card_closes_it():
    assert closed([*USUAL, order(101, card="a1")], A1) == [(101, ["a1"])]


orders = st.builds(
    Purchase,
    st.sampled_from("ab"),
    st.integers(0, 300).map(float),
    st.sampled_from([-100.0, 0.0, 100.0, 1000.0]),
    st.sampled_from(["", "", "a1", "b1", "gone"]),
    st.integers(0, 99),
)


@given(st.lists(orders, max_size=20))
def test_no_card_is_closed_twice_nor_by_an_order_that_brought_nothing(purchases):
    found = proposals(purchases, [A1, A2, B1], POLICY)
    sure = Counter(each.cards[0].id for each in found if len(each.cards) == 1)
    assert all(count == 1 for count in sure.values())
    assert all(each.purchase.amount > 0 for each in found)
    for each in found:
        assert all(
            card.account == each.purchase.account or each.purchase.card for card in each.cards
        )
