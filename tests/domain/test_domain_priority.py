"""The six terms of priority: the golden table, their bounds and their direction."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planning_samples import MONDAY, POLICY, customer, lead
from repbook.domain.planning.priority import (
    Terms,
    Weights,
    demand,
    intent,
    large_order,
    nearness,
    rater,
    stretch,
    urgency,
    verdict,
)

DAY = MONDAY
STRETCH = 1.5
GOLDEN = {
    "key": (
        customer(
            key=True, grade="a", expected_order=60_000, attitude="interested",
            attitude_on=DAY - 10, score=78, last_contact=DAY - 12, expected_on=DAY + 40,
        ),
        (1, 0.66, 0.78, 0.64, 0.67, 1),
        79.5,
    ),
    "potential key": (
        customer(
            potential_from=DAY - 100, grade="b", expected_order=40_000, attitude="interested",
            attitude_on=DAY - 8, score=66, last_contact=DAY - 20, expected_on=DAY + 20,
        ),
        (0.89, 0.66, 0.66, 0.83, 0.91, 1),
        80.2,
    ),
    "small with a promise": (
        customer(
            expected_order=3_000, attitude="ready", attitude_on=DAY - 2, score=62,
            next_on=DAY, expected_on=DAY + 5,
        ),
        (0.24, 0.98, 0.62, 1, 1, 0),
        64.8,
    ),
    "big and stale": (
        customer(
            grade="c", expected_order=80_000, attitude="interested", attitude_on=DAY - 200,
            score=48, last_contact=DAY - 200,
        ),
        (1, 0.34, 0.48, 1, 0.3, 0),
        58.7,
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", GOLDEN)
def test_golden_table(name):
    """The written example adds up terms of two decimals, and so does the ranking."""
    card, terms, total = GOLDEN[name]
    found = rater(POLICY, DAY, STRETCH)(card)
    assert found == terms
    assert round(found.total(POLICY.weights), 1) == total


def test_a_bare_lead_is_worth_what_unknown_is_worth():
    found = rater(POLICY, DAY, 1)(lead())
    assert found == Terms(0.3, 0.3, 0.36, 0.5, 0.3, 0)


def test_demand_and_intent_hold_half_of_the_weights():
    weights = POLICY.weights
    assert weights.demand + weights.intent >= sum(weights) / 2


def test_weights_need_not_add_up_to_a_hundred():
    ones = Terms(1, 1, 1, 1, 1, 1)
    assert ones.total(Weights(5, 5, 1, 1, 1, 1)) == 100
    assert ones.total(Weights(0, 0, 0, 0, 0, 0)) == 0


@pytest.mark.parametrize(
    ("ahead", "worth"),
    [(None, 0.3), (0, 1), (14, 1), (59, 0.5), (-14, 1), (-15, 0.3)],
)
def test_date_by_days_ahead(ahead, worth):
    assert nearness(ahead, POLICY) == worth


@pytest.mark.parametrize(("silent", "worth"), [(None, 0.5), (3.5, 0), (7, 0.5), (10.5, 1), (99, 1)])
def test_urgency_within_an_interval_of_seven_days(silent, worth):
    assert urgency(silent, 7, POLICY) == worth


def test_a_need_never_stated_counts_as_unknown_and_so_does_one_without_a_date():
    assert intent(None, 3, POLICY) == POLICY.unknown_term
    assert intent(1, None, POLICY) == POLICY.unknown_term


def test_a_need_stated_later_than_the_day_is_fresh():
    assert intent(0.7, -3, POLICY) == pytest.approx(0.7)


def test_a_stale_need_fades_to_unknown_from_both_sides():
    assert POLICY.unknown_term < intent(1, 600, POLICY) < 0.302
    assert 0.298 < intent(0.1, 600, POLICY) < POLICY.unknown_term


def test_only_a_promise_is_urgent_not_a_retry_after_no_answer():
    rate = rater(POLICY, DAY, 1)
    assert rate(customer(next_on=DAY - 2, last_contact=DAY - 30)).urgency == 1
    assert rate(customer(next_on=DAY - 2, last_contact=DAY - 30, tries=1)).urgency == 0
    assert rate(customer(next_on=DAY, next_at=0.5, tries=1, last_contact=DAY - 30)).urgency == 1


@pytest.mark.parametrize(("start", "key"), [(None, 0), (DAY + 1, 0), (DAY, 1), (DAY - 9, 1)])
def test_potential_key_from_its_day_on(start, key):
    assert rater(POLICY, DAY, 1)(customer(potential_from=start)).key == key


def test_a_card_without_a_grade_follows_the_slow_rhythm():
    rate = rater(POLICY, DAY, 1)
    assert rate(customer(grade=None)).urgency == rate(customer(grade="c")).urgency == 0.5


def test_intervals_stretch_only_when_there_are_too_many_customers():
    assert stretch([60] * 300, 33) == 1
    assert stretch([7] * 462, 33) == pytest.approx(2)
    assert stretch([], 33) == 1
    assert stretch([7] * 462, 0) == 1


@given(st.lists(st.sampled_from([7, 21, 60]), max_size=60), st.randoms())
def test_the_stretch_does_not_depend_on_the_order(intervals, random):
    shuffled = intervals.copy()
    random.shuffle(shuffled)
    assert stretch(intervals, 0.01) == stretch(shuffled, 0.01)


def test_large_order_is_the_percentile_of_known_sizes():
    assert large_order([*range(1, 12), None, 0, -5], 0.9, 50_000) == 10
    assert large_order([100, 200], 0.9, 50_000) == pytest.approx(190)
    assert large_order([100], 0.9, 50_000) == 100
    assert large_order([None, 0], 0.9, 50_000) == 50_000


def test_numbers_that_cannot_be_divided_by_are_named():
    assert POLICY.unusable() == []
    assert POLICY._replace(large_order=0, contact_b_days=-1).unusable() == [
        "large_order",
        "contact_b_days",
    ]


amounts = st.none() | st.floats(-1e9, 1e12)
spans = st.floats(-4000, 4000)


@given(
    amounts, st.none() | st.floats(0, 1), st.none() | spans, st.none() | spans, st.floats(0.5, 900)
)
def test_every_term_lies_between_0_and_1(order, worth, age, ahead, interval):
    for term in (
        demand(order, POLICY),
        intent(worth, age, POLICY),
        verdict(order, POLICY),
        urgency(age, interval, POLICY),
        nearness(ahead, POLICY),
    ):
        assert 0 <= term <= 1


@given(st.floats(0, 1e9), st.floats(0, 1e9))
def test_demand_grows_with_the_order(one, other):
    small, large = sorted((one, other))
    assert demand(small, POLICY) <= demand(large, POLICY)


@given(st.floats(0.3, 1), spans, spans)
def test_intent_falls_with_age(worth, one, other):
    fresh, stale = sorted((one, other))
    assert intent(worth, fresh, POLICY) >= intent(worth, stale, POLICY)


@given(st.floats(0, 1), st.floats(0, 1), spans)
def test_intent_grows_with_the_attitude(one, other, age):
    weak, strong = sorted((one, other))
    assert intent(weak, age, POLICY) <= intent(strong, age, POLICY)


@given(st.floats(0, 100), st.floats(0, 100))
def test_verdict_grows_with_the_score(one, other):
    low, high = sorted((one, other))
    assert verdict(low, POLICY) <= verdict(high, POLICY)


@given(spans, spans, st.floats(1, 900))
def test_urgency_grows_with_silence(one, other, interval):
    short, long = sorted((one, other))
    assert urgency(short, interval, POLICY) <= urgency(long, interval, POLICY)


@given(st.floats(-14, 4000), st.floats(-14, 4000))
def test_date_falls_the_further_the_purchase_is(one, other):
    near, far = sorted((one, other))
    assert nearness(near, POLICY) >= nearness(far, POLICY)


def test_an_order_of_the_last_year_stands_above_a_bare_lead_of_its_size():
    rate = rater(POLICY, DAY, STRETCH)
    bare = customer(expected_order=5_000, score=30, little_known=True)
    bought = bare._replace(last_order=DAY - 365)
    assert rate(bought).verdict == POLICY.ordered_term
    assert rate(bought).total(POLICY.weights) > rate(bare).total(POLICY.weights)
    for other in (bare._replace(last_order=DAY - 366), bought._replace(little_known=False)):
        assert rate(other).verdict == rate(bare).verdict


def test_a_customer_who_orders_is_worth_the_usual_order_until_one_is_stated():
    rate = rater(POLICY, DAY, STRETCH)
    ordering = customer(usual_order=12_500)
    assert rate(ordering).demand == demand(12_500, POLICY)
    assert rate(ordering._replace(expected_order=50_000)).demand == 1
