"""Rivals and chains of introductions as plain decisions."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from repbook.domain.people import lacking_topics
from repbook.domain.referrals import OWN, Referred, account_named, others_named, referral_tree


def test_golden_tree() -> None:
    tree = referral_tree([("A", "B"), ("B", "C"), ("A", "D")], {"B": 50_000.0, "C": 30_000.0})
    assert tree.by_account["A"] == Referred(2, 3, 80_000.0)
    assert tree.by_account["B"] == Referred(1, 1, 30_000.0)
    assert tree.circles == ()


def test_a_circle_is_named_once_and_counted_without_oneself() -> None:
    pairs = [("C", "A"), ("A", "B"), ("B", "C"), ("C", "X"), ("D", "D")]
    tree = referral_tree(pairs, {"A": 1.0, "B": 2.0, "C": 4.0, "X": 8.0})
    assert tree.circles == (("A", "B", "C"),)
    assert tree.by_account["A"] == Referred(1, 3, 14.0)
    assert "D" not in tree.by_account


def test_a_pair_typed_twice_counts_once() -> None:
    assert referral_tree([("A", "B"), ("A", "B")], {}).by_account["A"] == Referred(1, 1, 0.0)


def test_a_long_chain_is_no_trouble() -> None:
    names = [f"{n:05d}" for n in range(3000)]
    tree = referral_tree(pairwise(names), dict.fromkeys(names, 1.0))
    assert tree.by_account[names[0]] == Referred(1, 2999, 2999.0)


PAIRS = st.lists(st.tuples(st.sampled_from("ABCDEF"), st.sampled_from("ABCDEF")), max_size=12)


@given(PAIRS, st.randoms())
def test_the_order_of_rows_does_not_matter(pairs: list[tuple[str, str]], random: object) -> None:
    amounts = {name: float(n) for n, name in enumerate("ABCDEF")}
    mixed = list(pairs)
    random.shuffle(mixed)  # type: ignore[attr-defined]  # hypothesis gives a Random
    one, two = referral_tree(pairs, amounts), referral_tree(mixed, amounts)
    assert one.by_account == two.by_account
    assert {frozenset(circle) for circle in one.circles} == {
        frozenset(circle) for circle in two.circles
    }


@given(PAIRS)
def test_members_of_a_circle_reach_each_other(pairs: list[tuple[str, str]]) -> None:
    below: dict[str, set[str]] = {}
    for giver, taker in pairs:
        below.setdefault(giver, set()).add(taker)
    reach = {name: _reached(name, below) for name in "ABCDEF"}
    expected = {frozenset({a, b}) for a in reach for b in reach[a] if a != b and a in reach[b]}
    found = {
        frozenset({a, b})
        for circle in referral_tree(pairs, {}).circles
        for a in circle
        for b in circle
        if a != b
    }
    assert found == expected


def _reached(start: str, below: dict[str, set[str]]) -> set[str]:
    seen: set[str] = set()
    waiting = [start]
    while waiting:
        for name in below.get(waiting.pop(), ()):
            if name not in seen:
                seen.add(name)
                waiting.append(name)
    return seen


def test_the_other_side_is_an_id_a_name_or_us() -> None:
    names = {"LW-00001": "安通", "LW-00002": "Twin", "LW-00003": "twin"}
    known = others_named(names, names)
    assert account_named("lw-00001", known) == "LW-00001"
    assert account_named("安通", known) == "LW-00001"
    assert account_named("own", known) == OWN
    assert account_named("Twin", known) == ""
    assert account_named("nobody", known) == ""


def test_a_rival_without_a_topic_gets_them_once() -> None:
    rows = [("A", "X", ""), ("A", "X", ""), ("A", "Y", "price"), ("A", "Y", "")]
    rows += [("B", "X", ""), ("", "X", ""), ("C", "", "")]
    found = lacking_topics(rows, ("1", "2"))
    assert found == {0: ("1", "2"), 4: ("1", "2")}
