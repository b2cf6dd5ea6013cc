"""What holds for every plan, whatever the book."""

from __future__ import annotations

from itertools import groupby

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planning_samples import DAY_POLICY, MONDAY, POLICY, customer, lead
from repbook.domain.planning.card import Card
from repbook.domain.planning.plan import plan_day
from repbook.domain.planning.ranking import account_of
from repbook.domain.planning.why import LONGEST, why, why_not

maybe = st.none
facts = st.fixed_dictionaries(
    {
        "account": st.sampled_from(["", "", "", "X", "Y"]),
        "area": st.sampled_from(["", "East", "West", "South"]),
        "street": st.sampled_from(["", "1st", "2nd"]),
        "has_phone": st.booleans(),
        "verdict": st.sampled_from([None, "focus", "follow", "nurture", "drop"]),
        "score": maybe() | st.integers(0, 100),
        "grade": st.sampled_from([None, "a", "b", "c"]),
        "pyramid": st.sampled_from([None, "prospect", "suspect", "other"]),
        "expected_order": maybe() | st.sampled_from([0, 3_000, 60_000, 123_456_789]),
        "attitude": st.sampled_from([None, "ready", "interested", "neutral", "cool", "?"]),
        "attitude_on": maybe() | st.integers(MONDAY - 400, MONDAY + 9),
        "chance": st.sampled_from([None, "yes", "maybe", "no"]),
        "last_contact": maybe() | st.integers(MONDAY - 400, MONDAY + 2),
        "tries": st.integers(0, 6),
        "next_on": maybe() | st.integers(MONDAY - 3, MONDAY + 2),
        "next_at": maybe() | st.sampled_from([0.375, 0.5, 0.75]),
        "expected_on": maybe() | st.integers(MONDAY - 400, MONDAY + 400),
        "key": st.booleans(),
        "potential_from": maybe() | st.integers(MONDAY - 9, MONDAY + 9),
        "fit": st.sampled_from([0, 5, 10]),
    }
)
books = st.lists(facts, max_size=40).map(
    lambda rows: [lead(number, **row) for number, row in enumerate(rows)]
)
policies = st.builds(
    lambda visits, calls, areas: DAY_POLICY._replace(
        visits_per_day=visits, calls_per_day=calls, max_areas=areas
    ),
    st.integers(0, 8),
    st.integers(0, 9),
    st.integers(1, 3),
)
limits = st.none() | st.integers(0, 20)
areas = st.none() | st.sampled_from(["East", "West", "Nowhere"])


def appointed(card: Card) -> bool:
    """Tell whether the card has its appointment on MONDAY."""
    return card.next_at is not None and card.next_on == MONDAY


@given(books, policies, areas)
@settings(max_examples=150, deadline=None)
def test_seats_never_exceed_capacity_but_for_appointments(cards, policy, area):
    plan = plan_day(cards, MONDAY, POLICY, policy, area=area)
    for seats, capacity in (
        (plan.visits, policy.visits_per_day),
        (plan.calls, policy.calls_per_day),
    ):
        assert len(seats) <= max(capacity, sum(appointed(seat.card) for seat in seats))


@given(books, policies, st.integers(0, 20))
@settings(max_examples=60, deadline=None)
def test_a_limit_is_a_limit(cards, policy, limit):
    plan = plan_day(cards, MONDAY, POLICY, policy, limit=limit)
    assert len(plan.visits + plan.calls) <= limit


@given(books, policies, limits, areas)
@settings(max_examples=150, deadline=None)
def test_every_seat_is_allowed(cards, policy, limit, area):
    plan = plan_day(cards, MONDAY, POLICY, policy, limit=limit, area=area)
    seats = plan.visits + plan.calls
    accounts = [account_of(seat.card) for seat in seats]
    assert len(accounts) == len(set(accounts))
    for card in (seat.card for seat in plan.visits):  # an address is a way to who has no number
        assert card.last_contact is not None or (card.street and not card.has_phone)
    assert all(seat.card.has_phone for seat in plan.calls)
    assert all(seat.card.verdict != "drop" and seat.card.pyramid != "other" for seat in seats)
    assert all(area is None or seat.card.area == area for seat in seats)
    rows = [shown.row for shown in (*seats, *plan.missed)]
    assert len(rows) == len(set(rows))


@given(books, policies, limits)
@settings(max_examples=150, deadline=None)
def test_visits_stay_in_few_areas_and_are_driven_area_by_area(cards, policy, limit):
    plan = plan_day(cards, MONDAY, POLICY, policy, limit=limit)
    fixed = {seat.card.area for seat in plan.visits if seat.at is not None}
    free = [seat.card.area for seat in plan.visits if seat.at is None]
    assert len(fixed | set(free)) <= max(policy.max_areas, len(fixed))
    assert len(list(groupby(free))) == len(set(free))
    times = [seat.at for seat in plan.visits if seat.at is not None]
    assert times == sorted(times)


@given(books, policies)
@settings(max_examples=150, deadline=None)
def test_reserved_seats_go_to_potential_key_accounts_of_the_areas(cards, policy):
    plan = plan_day(cards, MONDAY, POLICY, policy)
    # An appointment goes before the reserve, and so does a promise that only a visit keeps.
    firm = [s for s in plan.visits if s.at is not None or only_a_visit_keeps(s.card)]
    full = len(firm) >= policy.visits_per_day
    seated = sum(seat.card.is_potential(MONDAY) for seat in plan.visits)
    wanted = -(-policy.visits_per_day // 5)
    waiting = [
        missed
        for missed in plan_day(cards, MONDAY, POLICY, policy_with_all_missed(policy)).missed
        if missed.reason == "no_visit_seat" and missed.card.is_potential(MONDAY)
    ]
    assert full or seated >= wanted or not waiting


def only_a_visit_keeps(card):
    return card.is_promised(MONDAY) and not card.has_phone


def policy_with_all_missed(policy):
    """Return the same capacities with every missed candidate listed and no calls."""
    return policy._replace(calls_per_day=0, missed_rows=99)


@given(books, policies, limits, areas, st.randoms())
@settings(max_examples=100, deadline=None)
def test_the_order_of_the_rows_never_shows(cards, policy, limit, area, random):
    shuffled = cards.copy()
    random.shuffle(shuffled)
    one, other = (
        plan_day(rows, MONDAY, POLICY, policy, limit=limit, area=area) for rows in (cards, shuffled)
    )
    for kind in ("visits", "calls", "missed"):
        assert [s._replace(row=0) for s in getattr(one, kind)] == [
            s._replace(row=0) for s in getattr(other, kind)
        ]
    assert (one.areas, one.stretch, one.excluded) == (other.areas, other.stretch, other.excluded)


@given(books, policies)
@settings(max_examples=60, deadline=None)
def test_all_candidates_are_seated_or_missed(cards, policy):
    plan = plan_day(
        cards,
        MONDAY,
        POLICY,
        policy._replace(visits_per_day=2, calls_per_day=3, max_areas=2, missed_rows=99),
    )
    seen = {each.row for each in (*plan.visits, *plan.calls, *plan.missed)}
    told = sum(not card.is_reachable() for row, card in enumerate(cards) if row not in seen)
    assert 0 <= plan.candidates - len(seen) <= told
    assert plan.candidates + sum(plan.excluded.values()) == len(cards)


@given(books, st.sampled_from(sorted(LONGEST)))
@settings(max_examples=100, deadline=None)
def test_every_row_has_a_reason_that_fits_the_cell(cards, lang):
    plan = plan_day(cards, MONDAY, POLICY, DAY_POLICY)
    for seat in plan.visits + plan.calls:
        assert 0 < len(why(seat, POLICY.weights, MONDAY, lang)) <= LONGEST[lang]
    for missed in plan.missed:
        assert why_not(missed, lang)


@pytest.mark.parametrize("count", [300, 10_000])
def test_a_list_of_any_length_fills_the_day(count):
    cards = [
        customer(n, area=f"Area {n % 20}", expected_order=n, last_contact=MONDAY - n % 300)
        if n % 2
        else lead(n, area=f"Area {n % 20}")
        for n in range(count)
    ]
    plan = plan_day(cards, MONDAY, POLICY, DAY_POLICY)
    assert len(plan.visits) == DAY_POLICY.visits_per_day
    assert len(plan.calls) == DAY_POLICY.calls_per_day


def test_of_an_account_the_card_in_the_days_area_takes_the_reserved_seat():
    """The better card of account X lies elsewhere; the day goes where the best customer is."""
    silent = {"last_contact": MONDAY - 60, "has_phone": False}
    potential = {"account": "X", "potential_from": MONDAY - 6}
    cards = [
        lead(0, area="East", expected_order=900_000, attitude="ready", score=90, **silent),
        lead(1, area="West", expected_order=500_000, score=80, **silent | potential),
        lead(2, area="East", score=20, **silent | potential),
    ]
    policy = DAY_POLICY._replace(visits_per_day=1, calls_per_day=0, max_areas=1)
    plan = plan_day(cards, MONDAY, POLICY, policy)
    assert [seat.card.id for seat in plan.visits] == [cards[2].id]


def test_a_seat_is_kept_for_an_account_whose_best_card_is_no_potential_one():
    blank = dict.fromkeys(("verdict", "score", "grade", "pyramid"))
    known = blank | {"area": "East", "has_phone": False, "last_contact": MONDAY - 400}
    cards = [
        lead(1, **{**known, "verdict": "focus"}),
        lead(2, **known, account="X", potential_from=MONDAY - 9),
        lead(3, **{**known, "account": "X", "score": 97.0}),
    ]
    policy = DAY_POLICY._replace(visits_per_day=1, calls_per_day=0, max_areas=1)
    plan = plan_day(cards, MONDAY, POLICY, policy)
    assert [seat.card.id for seat in plan.visits] == ["LW-00002"]
