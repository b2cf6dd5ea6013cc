"""Look-alikes: refused where features tell nothing, found where they do, never from a leak."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from suggest_samples import ALIKE, leadforge, made_up, shoppers

from repbook.analysis.alike import Judged, alike, auc, fit, out_of_fold, score


def test_leadforge_features_do_not_tell_winners_apart() -> None:
    found = alike(leadforge(), leadforge(), ALIKE)
    assert found.auc == pytest.approx(0.4812, abs=5e-5)
    assert found.likes == []
    assert (found.loyal, found.others, found.enough) == (195, 805, True)


def test_superstore_features_do_not_tell_loyal_ones_apart() -> None:
    found = alike(shoppers(), shoppers(), ALIKE)
    assert found.loyal == 634
    assert found.auc == pytest.approx(0.4276, abs=5e-5)
    assert found.likes == []


def test_made_up_customers_are_told_apart() -> None:
    found = alike(made_up(), _candidates(), ALIKE)
    assert found.auc is not None
    assert found.auc >= ALIKE.alike_auc
    assert [each.id for each in found.likes] == ["best"]
    signs = [(each.feature, each.text) for each in found.likes[0].signs]
    assert sorted(signs) == [(0, "Machines"), (3, "Referral")]
    assert found.top is not None
    assert found.all is not None
    assert found.top.share > found.all.share


def test_what_a_score_found_holds_for_customers_it_never_saw() -> None:
    gains = fit(made_up(), ALIKE.alike_prior)
    fresh = made_up(seed=2, count=600)
    scored = sorted(fresh, key=lambda each: -score(each.features, gains))
    best = sum(each.loyal for each in scored[:60]) / 60
    assert best > 1.5 * sum(each.loyal for each in fresh) / 600


@given(st.integers(0, 10**6))
def test_a_feature_of_pure_chance_is_worth_nothing_out_of_fold(seed: int) -> None:
    """Each customer's own feature would tell all in sample; out of fold it tells nothing."""
    source = random.Random(seed)
    known = [Judged(f"{n:03d}", (f"only {n}",), source.random() < 0.5) for n in range(100)]
    assert set(out_of_fold(known, 5)) == {0.0}


def test_too_few_loyal_or_other_customers_are_not_judged() -> None:
    known = made_up()
    loyal = [each for each in known if each.loyal]
    other = [each for each in known if not each.loyal]
    for some in ((loyal[:19], other[:40]), (loyal[:20], other[:39])):
        found = alike([*some[0], *some[1]], _candidates(), ALIKE)
        assert (found.enough, found.auc, found.likes) == (False, None, [])
    assert alike([*loyal[:20], *other[:40]], _candidates(), ALIKE).auc is not None


@given(st.randoms(use_true_random=False))
def test_the_order_of_rows_is_irrelevant(source: random.Random) -> None:
    known, wanted = made_up(count=120), _candidates()
    mixed, asked = list(known), list(wanted)
    source.shuffle(mixed)
    source.shuffle(asked)
    assert alike(mixed, asked, ALIKE) == alike(known, wanted, ALIKE)


def test_values_of_few_customers_and_blanks_add_nothing() -> None:
    known = [Judged(f"{n:03d}", ("", "rare" if n < 9 else "often"), n % 3 == 0) for n in range(60)]
    assert [sorted(each) for each in fit(known, 5)] == [[], ["often"]]


@given(st.lists(st.tuples(st.integers(0, 5), st.booleans()), min_size=2, max_size=40))
def test_separation_counts_pairs_in_the_right_order(pairs: list[tuple[int, bool]]) -> None:
    ones = [got for got, loyal in pairs if loyal]
    others = [got for got, loyal in pairs if not loyal]
    scores, loyal = [float(got) for got, _ in pairs], [each for _, each in pairs]
    if not ones or not others:
        with pytest.raises(ValueError, match="needed"):
            auc(scores, loyal)
        return
    right = sum((one > other) + 0.5 * (one == other) for one in ones for other in others)
    assert auc(scores, loyal) == pytest.approx(right / (len(ones) * len(others)))


def _candidates() -> list[Judged]:
    return [
        Judged("best", ("Machines", "North", "1-50", "Referral"), False),
        Judged("blank", ("", "", "", ""), False),
        Judged("poor", ("Foods", "South", "51-200", "Web"), False),
    ]
