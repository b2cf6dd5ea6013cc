"""Who could introduce us: by ties, then two steps, then a guess; names and ids of parties."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from repbook.analysis.parties import OWN, Card, Parties, Several, neighbours
from repbook.analysis.referrers import Customer, Referrer, Target, Tie, referrers

BIG = Customer("big", "Foods", "North", 900.0)
SMALL = Customer("small", "Foods", "North", 100.0)
TARGET = Target("new", "Foods", "North", guess=True)
CARDS = [
    Card("LW-00001", "LW-00001", "Norden Pumps Ltd"),
    Card("LW-00002", "LW-00001", "Norden Pumps Ltd"),
    Card("LW-00003", "", "Dale Foods"),
    Card("LW-00004", "LW-00004", "上海鼎华机械有限公司"),
    Card("LW-00005", "LW-00005", "Twin"),
    Card("LW-00006", "LW-00006", "Twin"),
]


def test_those_tied_at_once_come_first_and_all_of_them() -> None:
    ties = [Tie("new", "small", "partner"), Tie("big", "new", "parent"), Tie("new", "x", "partner")]
    assert referrers(ties, [BIG, SMALL], [TARGET]) == [
        Referrer("new", "big", "parent"),
        Referrer("new", "small", "partner"),
    ]


def test_two_steps_go_through_anybody_and_give_the_one_worth_most() -> None:
    ties = [Tie("new", "x", "competitor"), Tie("x", "small", "partner"), Tie("x", "big", "parent")]
    assert referrers(ties, [BIG, SMALL], [TARGET]) == [Referrer("new", "big", "parent", "x")]


def test_without_any_tie_it_is_a_guess_where_one_is_welcome() -> None:
    found = referrers([], [BIG, SMALL], [TARGET])
    assert found == [Referrer("new", "big")]
    assert found[0].guess
    assert referrers([], [BIG], [TARGET._replace(guess=False)]) == []
    assert referrers([], [BIG], [TARGET._replace(area="South")]) == []
    assert referrers([], [BIG._replace(area="")], [TARGET._replace(area="")]) == []


def test_our_own_firm_is_no_way() -> None:
    assert referrers([Tie("new", OWN, "partner"), Tie(OWN, "big", "partner")], [BIG], []) == []
    ties = [Tie("new", OWN, "partner"), Tie("big", OWN, "partner")]
    assert referrers(ties, [BIG], [TARGET._replace(guess=False)]) == []


def test_who_buys_already_needs_no_introduction() -> None:
    assert (
        referrers([Tie("big", "small", "partner")], [BIG, SMALL], [Target("big", "", "", True)])
        == []
    )


@given(
    st.permutations(
        [Tie("new", "x", "partner"), Tie("x", "big", "parent"), Tie("x", "small", "parent")]
    )
)
def test_the_order_of_rows_is_irrelevant(ties: list[Tie]) -> None:
    found = referrers(ties, [SMALL, BIG], [TARGET])
    assert found == referrers(sorted(ties), [BIG, SMALL], [TARGET, TARGET])


def test_parties_are_known_by_the_ids_of_their_cards_and_by_name() -> None:
    parties = Parties(CARDS)
    assert parties.party("lw-00002") == parties.party("NORDEN PUMPS") == "LW-00001"
    assert parties.party("dale foods ltd.") == "LW-00003"
    assert parties.party("鼎華機械") != "LW-00004"
    assert parties.party("上海鼎華機械") == "LW-00004"
    assert parties.party("own") == OWN
    assert parties.party(" ") == ""
    assert parties.party("Twin") == Several(("LW-00005", "LW-00006"))
    assert parties.party("Acme Inc") == parties.party("ACME") == "Acme Inc"
    assert parties.name("LW-00001") == "Norden Pumps Ltd"
    assert parties.is_account("LW-00004")
    assert not parties.is_account("Acme Inc")
    assert not parties.is_account(OWN)


def test_neighbours_are_mutual_and_never_oneself() -> None:
    assert neighbours([("a", "b"), ("b", "a"), ("c", "c"), ("", "a")]) == {"a": ["b"], "b": ["a"]}
