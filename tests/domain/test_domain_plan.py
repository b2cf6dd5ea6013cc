"""The day's plan, rule by rule."""

from __future__ import annotations

import pytest

from planning_samples import DAY_POLICY, MINUTES, MONDAY, POLICY, customer, lead
from repbook.domain.days import clock
from repbook.domain.planning.plan import plan_day
from repbook.domain.planning.stops import Cause, DayPlan, Exclusion, Reason
from repbook.domain.planning.why import area_days, hints, why, why_not

NINE, FOUR_PM = 9 / 24, 16 / 24


def plan(cards, policy=DAY_POLICY, **choices) -> DayPlan:
    """Plan MONDAY with the defaults."""
    return plan_day(cards, MONDAY, POLICY, policy, **choices)


def ids(seats):
    """Return the numbers of the seated cards, in order."""
    return [int(seat.card.id[3:]) for seat in seats]


def reasons(found: DayPlan) -> dict[int, Reason]:
    """Return why each missed card missed its seat, by number."""
    return {int(missed.card.id[3:]): missed.reason for missed in found.missed}


def big(number, amount=40_000, **facts):
    """Return a customer who expects to order `amount`."""
    return customer(number, expected_order=amount, **facts)


def test_an_empty_book_gives_an_empty_plan():
    found = plan([])
    assert (found.visits, found.calls, found.missed, found.areas) == ((), (), (), ())


def test_three_hundred_bare_leads_give_a_call_list_in_import_order():
    found = plan([lead(number) for number in range(300)])
    assert found.visits == ()
    assert ids(found.calls) == list(range(25))
    assert {seat.cause for seat in found.calls} == {Cause.NEVER_REACHED}
    assert (found.leads, found.answered, found.candidates) == (300, 0, 300)
    assert len(found.missed) == 10
    assert set(reasons(found).values()) == {Reason.NO_CALL_SEAT}


@pytest.mark.parametrize(
    ("facts", "reason"),
    [
        ({"verdict": "drop"}, Exclusion.DROPPED),
        ({"pyramid": "other"}, Exclusion.OTHER_CLASS),
        ({"closed": "lost"}, Exclusion.CLOSED),
        ({"closed": "void", "next_on": MONDAY}, Exclusion.CLOSED),
        ({"closed": "lost", "closed_on": MONDAY, "next_on": MONDAY}, Exclusion.CLOSED),
        ({"next_on": MONDAY + 1}, Exclusion.LATER),
        ({"last_contact": MONDAY - 59}, Exclusion.RESTING),
        ({"last_contact": MONDAY - 1, "grade": "a"}, Exclusion.RESTING),
        ({"last_contact": MONDAY - 20, "grade": "b"}, Exclusion.RESTING),
        ({"last_contact": MONDAY - 4, "attitude": "ready"}, Exclusion.RESTING),
    ],
)
def test_exclusions_are_counted(facts, reason):
    found = plan([customer(**facts)])
    assert found.excluded == {reason: 1}
    assert found.visits + found.calls == ()
    assert found.missed == ()


@pytest.mark.parametrize(
    "facts",
    [
        {"last_contact": MONDAY - 60},
        {"last_contact": MONDAY - 7, "grade": "a"},
        {"last_contact": MONDAY - 1, "next_on": MONDAY},
        {"last_contact": MONDAY - 1, "next_on": MONDAY, "tries": 1},
        {"next_on": MONDAY - 30},
        {"closed": "lost", "closed_on": MONDAY - 3, "next_on": MONDAY - 2},
        {"closed": "won", "closed_on": MONDAY - 61, "last_contact": MONDAY - 60},
    ],
)
def test_a_customer_past_the_interval_or_with_a_date_come_is_planned(facts):
    found = plan([customer(**facts)])
    assert ids(found.visits) == [1]
    assert found.excluded == {}


def test_resting_cards_still_stretch_the_intervals_and_dropped_ones_do_not():
    resting = [customer(number, grade="a", last_contact=MONDAY) for number in range(462)]
    dropped = [customer(number, grade="a", verdict="drop") for number in range(500, 900)]
    assert plan(resting + dropped).stretch == pytest.approx(2)


def test_never_reached_is_never_visited_whatever_it_promises():
    found = plan([lead(1, expected_order=90_000, next_on=MONDAY, next_at=NINE)])
    assert found.visits == ()
    assert found.calls[0].cause is Cause.APPOINTMENT
    assert found.calls[0].at == NINE


@pytest.mark.parametrize("facts", [{"chance": "no"}, {"area": "", "street": ""}])
def test_who_takes_no_visits_or_lives_nowhere_is_called(facts):
    found = plan([big(1, **facts)])
    assert (ids(found.visits), ids(found.calls)) == ([], [1])


def test_capacities_hold():
    found = plan([big(number, 40_000 - number) for number in range(60)])
    assert ids(found.visits) == list(range(8))
    assert ids(found.calls) == list(range(8, 33))


def test_the_top_customer_anchors_the_areas():
    cards = [
        big(1, 50_000, area="East"),
        big(2, 40_000, area="West"),
        big(3, 30_000, area="South", has_phone=False),
        big(4, 20_000, area="East"),
    ]
    found = plan(cards)
    assert found.areas == ("East", "West")
    assert sorted(ids(found.visits)) == [1, 2, 4]
    assert reasons(found) == {3: Reason.OTHER_AREA}


def test_appointments_anchor_the_areas_and_come_before_the_top_customer():
    cards = [
        big(1, 50_000, area="East"),
        customer(2, area="South", next_on=MONDAY, next_at=NINE),
        big(3, 30_000, area="West"),
    ]
    found = plan(cards)
    assert found.areas == ("South", "East")
    assert sorted(ids(found.visits)) == [1, 2]
    assert ids(found.calls) == [3]


def test_appointments_in_many_areas_leave_no_room_for_another():
    cards = [
        customer(number, area=f"Area {number}", next_on=MONDAY, next_at=NINE) for number in range(3)
    ]
    found = plan([*cards, big(9, area="East")])
    assert ids(found.visits) == [0, 1, 2]
    assert ids(found.calls) == [9]


def test_appointments_get_a_seat_even_beyond_the_capacity():
    cards = [customer(n, next_on=MONDAY, next_at=NINE + n / 100) for n in range(9)]
    found = plan([*cards, big(20)])
    assert ids(found.visits) == list(range(9))


def test_an_appointment_of_another_day_is_none():
    assert plan([customer(1, next_on=MONDAY - 1, next_at=NINE)]).visits[0].at is None


def test_a_fifth_of_the_visits_is_kept_for_potential_key_accounts():
    large = [big(number, 50_000) for number in range(20)]
    potential = [customer(number, potential_from=1) for number in range(30, 35)]
    found = plan(large + potential)
    assert sorted(ids(found.visits)) == [*range(6), 30, 31]
    assert {s.cause for s in found.visits if s.card.order >= 30} == {Cause.POTENTIAL}


def test_reserved_seats_are_released_when_too_few_want_them():
    large = [big(number, 50_000) for number in range(20)]
    found = plan([*large, customer(30, potential_from=1)])
    assert sorted(ids(found.visits)) == [*range(7), 30]


def test_an_appointment_with_a_potential_key_account_takes_a_reserved_seat():
    appointed = customer(40, potential_from=1, next_on=MONDAY, next_at=NINE)
    potential = [customer(number, potential_from=1) for number in (30, 31)]
    found = plan([appointed, *potential, *(big(number, 50_000) for number in range(20))])
    assert sorted(ids(found.visits)) == [*range(6), 30, 40]


def test_an_account_gets_one_seat_a_day():
    found = plan([big(1, 50_000, account="X"), big(2, 40_000, account="X"), lead(3, account="X")])
    assert ids(found.visits) == [1]
    assert found.calls == ()
    assert reasons(found) == {2: Reason.SAME_ACCOUNT, 3: Reason.SAME_ACCOUNT}


def test_an_account_is_seated_with_its_appointment():
    cards = [big(1, 50_000, account="X"), customer(2, account="X", next_on=MONDAY, next_at=NINE)]
    assert ids(plan(cards).visits) == [2]


def test_of_two_appointments_of_an_account_the_earlier_stays():
    cards = [
        big(1, account="X", next_on=MONDAY, next_at=FOUR_PM),
        customer(2, account="X", next_on=MONDAY, next_at=NINE),
    ]
    found = plan(cards)
    assert ids(found.visits) == [2]
    assert reasons(found) == {1: Reason.SAME_ACCOUNT}


def test_calls_take_promises_first_and_keep_a_third_for_those_never_reached():
    shut = {"chance": "no"}
    promises = [customer(number, next_on=MONDAY, **shut) for number in range(5)]
    overdue = [customer(number, **shut) for number in range(10, 40)]
    never = [lead(number) for number in range(50, 80)]
    calls = ids(plan(overdue + never + promises).calls)
    assert [number for number in calls if number < 10] == [0, 1, 2, 3, 4]
    assert [number for number in calls if 10 <= number < 50] == list(range(10, 22))
    assert [number for number in calls if number >= 50] == list(range(50, 58))


@pytest.mark.parametrize(("overdue", "never"), [(3, 22), (22, 3), (13, 12), (0, 25), (25, 0)])
def test_seats_that_one_half_leaves_pass_over(overdue, never):
    waiting = [customer(number, chance="no") for number in range(overdue)]
    found = plan([*waiting, *(lead(number) for number in range(50, 50 + never))])
    assert len(found.calls) == overdue + never


def test_customers_not_due_yet_do_not_fill_the_sheet_unless_the_policy_says_so():
    early = [customer(number, last_contact=MONDAY - 40, chance="no") for number in range(30)]
    cards = [*early, *(lead(number) for number in range(50, 70))]
    assert len(plan(cards).calls) == 20
    assert plan(cards).excluded == {Exclusion.RESTING: 30}
    found = plan(cards, DAY_POLICY._replace(fill_seats=True))
    assert sum(seat.card.last_contact is None for seat in found.calls) == 20
    assert len(found.calls) == 25


@pytest.mark.parametrize(
    ("facts", "rests"),
    [
        ({"last_contact": MONDAY - 15}, True),
        ({"last_contact": MONDAY - 16}, False),
        ({"last_contact": MONDAY - 1, "grade": "a"}, True),
        ({"last_contact": MONDAY - 2, "grade": "a"}, False),
        ({"last_contact": MONDAY - 5, "grade": "b"}, True),
    ],
)
def test_seats_are_filled_only_with_customers_past_their_rest(facts, rests):
    found = plan([customer(**facts)], DAY_POLICY._replace(fill_seats=True))
    assert found.excluded == ({Exclusion.RESTING: 1} if rests else {})
    assert len(found.visits) == (not rests)


def test_a_retry_counts_as_overdue():
    policy = DAY_POLICY._replace(calls_per_day=1)
    early = customer(1, last_contact=MONDAY - 40, chance="no", expected_order=50_000)
    retry = customer(2, last_contact=MONDAY - 20, chance="no", next_on=MONDAY, tries=1)
    assert ids(plan([early, retry], policy).calls) == [2]


def test_a_retry_waits_with_its_kind_and_not_among_the_promises():
    retries = [lead(number, tries=1, next_on=MONDAY) for number in range(40)]
    promise = lead(90, next_on=MONDAY)
    overdue = [customer(number, chance="no") for number in range(50, 80)]
    calls = ids(plan([*retries, *overdue, promise]).calls)
    assert 90 in calls
    assert sum(number < 40 for number in calls) == 8
    assert sum(50 <= number < 80 for number in calls) == 16


def test_without_a_phone_there_is_no_call():
    found = plan([lead(1, has_phone=False), customer(2, chance="no", has_phone=False)])
    assert found.calls == ()
    assert reasons(found) == {}
    assert found.unreachable == 2


def test_who_cannot_be_reached_is_missed_only_for_a_promise():
    cut_off = {"chance": "no", "has_phone": False}
    cards = [customer(1, verdict="nurture", **cut_off), customer(2, verdict="follow", **cut_off)]
    promised = customer(3, verdict="follow", next_on=float(MONDAY), **cut_off)
    assert reasons(plan([*cards, promised])) == {3: Reason.NO_PHONE}
    (missed,) = plan([*cards, promised]).missed
    assert why_not(missed, "en").startswith("Promised 23 Nov. ")
    assert why_not(missed, "zh-CN").startswith("承诺11月23日；")
    retried = promised._replace(tries=1, has_phone=True, chance="yes", area="B")
    full = plan([retried, *(big(n) for n in range(30))], DAY_POLICY._replace(max_areas=1))
    assert not any("Promised" in why_not(missed, "en") for missed in full.missed)


def test_ties_go_by_fit_then_phone_then_the_crowded_area_then_import_order():
    cards = [
        lead(1, area="Lone", has_phone=True),
        lead(2, area="Crowd"),
        lead(3, area="Crowd"),
        lead(4, area="Lone2", fit=10),
    ]
    assert [seat.place for seat in sorted(plan(cards).calls, key=lambda s: s.card.order)] == [
        4,
        2,
        3,
        1,
    ]
    silent = [customer(1, has_phone=False), customer(2)]
    assert ids(sorted(plan(silent).visits, key=lambda seat: seat.place)) == [2, 1]


def test_the_drive_goes_area_by_area_then_by_street_and_postal_code():
    cards = [
        big(1, 50_000, area="East", street="B"),
        big(2, 45_000, area="West", street="A", postcode="2"),
        big(3, 40_000, area="East", street="A"),
        big(4, 35_000, area="West", street="A", postcode="1"),
    ]
    assert ids(plan(cards).visits) == [3, 1, 4, 2]


def test_appointments_stand_by_time_around_the_other_visits():
    cards = [
        customer(1, area="West", next_on=MONDAY, next_at=FOUR_PM),
        customer(2, area="East", next_on=MONDAY, next_at=NINE),
        big(3, area="West"),
        big(4, area="East"),
        customer(5, area="East", next_on=MONDAY, next_at=NINE + 0.01),
    ]
    assert ids(plan(cards).visits) == [2, 5, 4, 3, 1]


def test_the_drive_leaves_from_the_last_morning_appointment():
    cards = [
        customer(1, area="East", next_on=MONDAY, next_at=NINE),
        customer(2, area="South", next_on=MONDAY, next_at=NINE + 0.02),
        big(3, area="East"),
        big(4, area="South"),
    ]
    assert ids(plan(cards).visits) == [1, 2, 4, 3]


def test_the_drive_ends_where_the_first_afternoon_appointment_is():
    cards = [
        customer(1, area="West", next_on=MONDAY, next_at=FOUR_PM),
        big(2, area="West"),
        big(3, area="East"),
    ]
    assert ids(plan(cards).visits) == [3, 2, 1]


def test_calls_stand_by_priority():
    found = plan([lead(1), lead(2, expected_order=50_000), lead(3, next_on=MONDAY)])
    assert ids(found.calls) == [2, 3, 1]
    assert [seat.place for seat in found.calls] == [1, 2, 3]


def test_a_limit_takes_the_best_of_both_kinds():
    cards = [
        *(big(number, 50_000 - number) for number in range(12)),
        *(lead(number) for number in range(20, 40)),
        lead(50, expected_order=60_000, attitude="ready", attitude_on=MONDAY),
    ]
    found = plan(cards, limit=11)
    assert ids(found.calls) == [50]
    assert sorted(ids(found.visits)) == list(range(10))
    assert len(found.missed) == 10


def test_a_limit_counts_appointments_first():
    cards = [big(1, 90_000), customer(2, next_on=MONDAY, next_at=NINE)]
    assert ids(plan(cards, limit=1).visits) == [2]
    assert plan(cards, limit=0).visits == ()


def test_a_limit_calls_who_lives_off_the_route():
    cards = [big(n, 50_000 - n, area=f"Area {n}") for n in range(4)]
    found = plan(cards, limit=4)
    assert (sorted(ids(found.visits)), ids(found.calls)) == ([0, 1], [2, 3])


def test_a_chosen_area_keeps_out_all_others_but_names_their_appointments():
    cards = [
        big(1, 90_000, area="East"),
        customer(2, area="West"),
        lead(3, area="West"),
        lead(4, area="East"),
        customer(5, area="East", next_on=MONDAY, next_at=NINE),
    ]
    found = plan(cards, area="West")
    assert (ids(found.visits), ids(found.calls)) == ([2], [3])
    assert reasons(found) == {5: Reason.OUTSIDE}


def test_missed_names_promises_first_and_then_the_best():
    policy = DAY_POLICY._replace(visits_per_day=0, calls_per_day=1, missed_rows=3)
    cards = [
        lead(1, next_on=MONDAY, expected_order=50_000),
        lead(2, next_on=MONDAY),
        *(big(number, 50_000) for number in range(10, 20)),
    ]
    found = plan(cards, policy)
    assert ids(found.calls) == [1]
    assert list(reasons(found)) == [2, 10, 11]


def test_rows_lead_back_to_the_input():
    cards = [lead(number) for number in range(40, 0, -1)]
    found = plan(cards)
    for shown in (*found.calls, *found.missed):
        assert cards[shown.row] is shown.card


def golden():
    """Return the written example: a promise, two areas missed, one overdue, leads, one early."""
    east, west = {"area": "East", "chance": "yes"}, {"area": "West", "chance": "yes"}
    hot = {"attitude": "ready", "attitude_on": MONDAY - 20}
    return [
        lead(1, next_on=MONDAY, area=""),
        big(2, 60_000, **east, **hot),
        big(3, 30_000, **west, **hot),
        customer(4, expected_order=20_000, chance="no"),
        *(lead(number, area="", expected_order=20_000) for number in range(10, 16)),
        big(5, 90_000, grade="b", last_contact=MONDAY - 3, chance="no"),
    ]


def test_the_written_example_of_four_call_seats():
    policy = DAY_POLICY._replace(visits_per_day=0, calls_per_day=4, max_areas=0)
    found = plan(golden(), policy)
    assert sorted(ids(found.calls)) == [1, 2, 3, 10]
    texts = {int(missed.card.id[3:]): why_not(missed, "en") for missed in found.missed}
    assert texts[4] == "No seat today, the calls are full: next 2026-11-24"
    assert 5 not in texts


@pytest.mark.parametrize(
    "said",
    [
        {"attitude_on": MONDAY - 200},
        {"attitude_on": MONDAY - 61},
        {"attitude_on": MONDAY, "created": MONDAY},
    ],
)
def test_leads_of_long_ago_are_not_hot(said: dict[str, float]) -> None:
    """A first import brings many once interested: they hold no seat of those never reached."""
    old = {"attitude": "interested", "last_contact": MONDAY - 200, "chance": "no", **said}
    stale = [lead(number, **{"created": MONDAY, **old}) for number in range(1, 41)]
    fresh = {**old, "attitude_on": MONDAY - 20, "last_contact": MONDAY - 20}
    never = [lead(number) for number in range(50, 70)]
    policy = DAY_POLICY._replace(visits_per_day=0, calls_per_day=12)
    found = ids(plan([*stale, *never, lead(90, **fresh)], policy).calls)
    assert 90 in found
    assert sum(50 <= number < 70 for number in found) >= 4


def test_who_misses_a_visit_is_called_before_the_reserve_is_touched():
    far = [big(n, 50_000 - n, area=f"Area {n}") for n in range(8)]
    policy = DAY_POLICY._replace(visits_per_day=1, max_areas=1, calls_per_day=5)
    found = plan([*far, *(lead(n) for n in range(20, 30))], policy)
    assert ids(found.visits) == [0]
    assert ids(found.calls) == [1, 2, 3, 4, 20]
    days = {int(m.card.id[3:]): m.next_day for m in found.missed}
    assert [days[n] for n in (5, 6, 7)] == [MONDAY + 1] * 3
    assert "phone instead" not in " ".join(why_not(m, "en") for m in found.missed)


def test_no_day_is_named_that_lies_more_than_a_year_ahead():
    policy = DAY_POLICY._replace(calls_per_day=1, missed_rows=300)
    days = [missed.next_day for missed in plan([lead(n) for n in range(300)], policy).missed]
    assert days[0] == MONDAY + 1
    assert days[259] == MONDAY + 364
    assert days[260:] == [None] * 39


def test_seats_come_from_the_minutes_of_the_day():
    near = [big(n, 50_000 - n) for n in range(12)]
    found = plan([*near, *(lead(n) for n in range(20, 60))], MINUTES)
    assert (len(found.visits), len(found.calls)) == (5, 7)
    assert clock(found.home_at) == "18:30"
    short = found._replace(day_end=float(f"{found.home_at:.15f}") - 1e-12)
    assert "Home at 18:30." in hints(short, "en")
    late = found._replace(day_end=found.home_at - 1 / 1440)
    assert hints(late, "en")[0].startswith("The day ends too late")
    desk = plan([lead(n) for n in range(60)], MINUTES)
    assert (len(desk.visits), len(desk.calls), clock(desk.home_at)) == (0, 40, "16:40")


def test_typed_capacities_win_over_the_minutes():
    cards = [*(big(n) for n in range(12)), *(lead(n) for n in range(20, 60))]
    found = plan(cards, MINUTES._replace(visits_per_day=8, calls_per_day=25))
    assert (len(found.visits), len(found.calls)) == (8, 25)


def test_the_hints_say_when_the_day_ends_and_who_waits():
    found = plan([big(1), lead(2)], visited={"North": MONDAY - 14})
    assert len(found.visits) == len(found.calls) == 1
    home, waits, *_ = hints(found, "en")
    assert home.startswith("Home at ")
    assert waits == "North: 1 worth a visit, 10 days without one"


def test_a_fresh_inquiry_is_called_first():
    asked = lead(90, expected_order=1.0, score=10, fresh_until=MONDAY, created=MONDAY)
    policy = DAY_POLICY._replace(calls_per_day=2)
    found = plan([lead(1, expected_order=50_000), lead(2), customer(3, chance="no"), asked], policy)
    assert ids(found.calls) == [90, 3]
    assert found.calls[0].terms.urgency == 1
    assert why(found.calls[0], POLICY.weights, MONDAY, "en").startswith("Inquiry of today")
    stale = asked._replace(fresh_until=MONDAY - 1)
    assert ids(plan([lead(1, expected_order=50_000), stale], policy).calls)[0] == 1


def test_the_first_call_seat_is_the_inquirys_and_the_next_are_promises():
    asked = lead(90, fresh_until=MONDAY, created=MONDAY)
    promises = [lead(n, next_on=MONDAY) for n in (1, 2)]
    hot = customer(3, attitude="ready", tries=2, next_on=MONDAY, chance="no")
    cards = [lead(4), customer(5, chance="no", expected_order=90_000), hot, *promises, asked]
    calls = {n: ids(plan(cards, DAY_POLICY._replace(calls_per_day=n)).calls) for n in (1, 2, 3, 4)}
    assert calls[1] == [90]
    assert sorted(calls[3]) == [1, 2, 90]
    assert sorted(calls[4]) == [1, 2, 3, 90]


def test_an_area_that_waits_ten_working_days_anchors_the_day():
    near = [big(n, 50_000, area="East") for n in range(8)]
    far = [customer(n, area="West", created=MONDAY - 100) for n in (20, 21)]
    visited = {"East": MONDAY - 3, "West": MONDAY - 14}
    found = plan([*near, *far], MINUTES, visited=visited)
    assert found.areas[0] == "West"
    assert {20, 21} <= set(ids(found.visits))
    assert hints(found, "en")[1] == "West: 2 worth a visit, 10 days without one"
    early = plan(
        [*near, *far], MINUTES._replace(max_areas=1), visited={**visited, "West": MONDAY - 13}
    )
    assert (early.areas, early.waiting) == (("East",), ())
    assert area_days(found, "en") == ""
    asked = customer(30, area="East", next_on=MONDAY, next_at=0.5)
    away = plan([asked, *far], MINUTES._replace(max_areas=1), visited={"West": MONDAY - 14})
    assert area_days(away, "zh-CN") == "West：可拜访2家，10个工作日未拜访"


def test_equals_go_by_the_last_order_then_by_the_longer_silence():
    same = {"grade": "c", "expected_order": 900}
    facts = ((90, None), (120, None), (80, 700), (70, 900))
    cards = [
        customer(n, last_contact=MONDAY - silent, last_amount=amount, **same)
        for n, (silent, amount) in enumerate(facts, 1)
    ]
    policy = POLICY._replace(contact_c_days=10)
    calls = plan_day(cards, MONDAY, policy, DAY_POLICY._replace(visits_per_day=0)).calls
    assert len({seat.priority for seat in calls}) == 1
    assert [seat.card.order for seat in calls] == [4, 3, 2, 1]


@pytest.mark.parametrize("given", [{"limit": 2}, {"visits_per_day": 1}])
def test_an_area_that_waits_is_driven_to_whatever_the_capacity(given):
    waiting = customer(1, area="Far", expected_order=100, created=MONDAY - 60)
    near = [customer(n, area="Near", expected_order=60_000) for n in range(2, 9)]
    typed = {key: value for key, value in given.items() if key != "limit"}
    plan = plan_day(
        [waiting, *near], MONDAY, POLICY, DAY_POLICY._replace(max_areas=1, **typed),
        limit=given.get("limit"), visited={"Near": MONDAY - 1},
    )  # fmt: skip
    assert [seat.card.area for seat in plan.visits] == ["Far"]


def test_a_limit_keeps_a_promise_before_the_area_that_waits():
    waiting = customer(1, area="Far", created=MONDAY - 60)
    promised = customer(2, area="Near", next_on=MONDAY)
    plan = plan_day(
        [waiting, promised], MONDAY, POLICY, DAY_POLICY._replace(max_areas=1),
        limit=1, visited={"Near": MONDAY - 1},
    )  # fmt: skip
    assert [seat.card.order for seat in plan.calls] == [2]


def test_a_call_with_a_time_is_made_at_its_time_and_a_fresh_inquiry_before_all():
    lead_at = {"next_on": MONDAY, "chance": "no"}
    cards = [
        customer(1, expected_order=50_000, chance="no"),
        customer(2, next_at=14 / 24, expected_order=50_000, **lead_at),
        customer(3, next_at=9.5 / 24, **lead_at),
        lead(4, fresh_until=MONDAY),
    ]
    assert ids(plan(cards).calls) == [4, 3, 2, 1]
