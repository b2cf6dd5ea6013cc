"""A day planned between known places: its tour, who fits, how far it leads (M12, M23)."""

from __future__ import annotations

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from planning_samples import DAY_POLICY, MINUTES, MONDAY, POLICY, customer
from repbook.domain.days import clock
from repbook.domain.planning.card import Card
from repbook.domain.planning.itinerary import TourRoute
from repbook.domain.planning.plan import plan_day
from repbook.domain.planning.priority import Terms
from repbook.domain.planning.stops import Cause, DayPlan, Do, PlannedStop, Reason
from repbook.domain.planning.travel import Roads, Stop, TravelPolicy
from repbook.domain.planning.why import area_days, hints, why_not

TRAVEL = TravelPolicy(detour=1.3, town_speed=30, road_speed=70, travel_near=15, travel_far=40)
PLACES = {
    "静安": (31.23, 121.45),
    "浦东": (31.22, 121.54),
    "闵行": (31.11, 121.38),
    "徐汇": (31.19, 121.44),
    "嘉定": (31.38, 121.27),
}
ROADS = Roads(PLACES["静安"], TRAVEL, slack=15, day_km=60, overnight_minutes=150)
HALF_PAST_TEN, THREE, SIX = 10.5 / 24, 15 / 24, 18 / 24


def at(number: int, area: str, time: float | None = None, **facts: Any) -> Card:
    """Return a customer of a place, with an appointment on MONDAY if a time is given."""
    if time is not None:
        facts |= {"next_on": float(MONDAY), "next_at": time}
    return customer(number, area=area, **{"place": PLACES.get(area), **facts})


def planned(cards: list[Card], roads: Roads | None = ROADS, **given: Any) -> DayPlan:
    """Return the plan of MONDAY, every area open."""
    policy = given.pop("policy", DAY_POLICY._replace(max_areas=9))
    return plan_day(cards, MONDAY, POLICY, policy, roads=roads, **given)


def stops(plan: DayPlan) -> list[tuple[str, str]]:
    """Return area and time of each visit, in order."""
    return [
        (seat.card.area, clock(seat.at if seat.arrives is None else seat.arrives))
        for seat in plan.visits
    ]


GOLDEN = [
    at(1, "静安"),
    at(2, "浦东"),
    at(3, "浦东", HALF_PAST_TEN),
    at(4, "闵行", THREE),
    at(5, "徐汇"),
    at(6, "嘉定"),
]


def test_a_day_in_shanghai_is_driven_by_its_tour() -> None:
    plan = planned(GOLDEN)
    assert stops(plan) == [
        ("浦东", "09:22"),
        ("浦东", "10:37"),
        ("静安", "11:59"),
        ("徐汇", "13:14"),
        ("闵行", "15:00"),
        ("嘉定", "16:58"),
    ]
    assert [seat.card.id for seat in plan.visits[:2]] == ["LW-00002", "LW-00003"]
    assert (plan.driving, clock(plan.home_at), plan.late) == (208, "18:47", False)
    assert hints(plan, "en")[0] == "6 visits, 208 minutes driving, home 18:47."
    assert hints(plan, "zh-CN")[0] == "6次拜访，车程208分钟，18:47到家。"
    assert len(hints(plan, "en")) == 1  # Driving home after hours is not late.


def test_without_base_or_coordinates_the_day_is_as_before() -> None:
    bare = [card._replace(place=None) for card in GOLDEN]
    before = planned(bare, None)
    assert planned(bare) == before
    assert before.driving is None
    assert [seat.arrives for seat in before.visits] == [None] * 6
    known = planned(GOLDEN, None)
    assert [seat.row for seat in known.visits] == [seat.row for seat in before.visits]


def test_a_place_that_is_not_known_is_driven_by_its_area() -> None:
    plan = planned([at(1, "静安"), at(2, "静安", place=None), at(3, "X", place=None)])
    assert plan.driving == 15 + 15 + 40 + 40
    assert {stop[0] for stop in stops(plan)} == {"静安", "X"}


def test_who_comes_last_goes_when_the_day_has_no_time_left() -> None:
    cards = [at(n, "静安", expected_order=90_000 - n) for n in range(1, 9)]
    cards += [at(9, "嘉定", expected_order=1.0)]
    policy = MINUTES._replace(visits_max=9, calls_per_day=0, minutes_visit=70, max_areas=9)
    plan = planned(cards, policy=policy)
    # At most six hours and a half with 15 minutes between: seven fit till 18:30, not nine.
    assert [seat.card.id for seat in plan.visits] == [f"LW-{n:05}" for n in range(1, 7)]
    ends = plan.visits[-1].arrives or 1
    assert ends + 70 / 1440 <= policy.day_end
    missed = [(each.card.id, each.reason) for each in plan.missed]
    assert missed == [(f"LW-{n:05}", Reason.NO_TIME) for n in (7, 8, 9)]
    assert str(why_not(plan.missed[0], "en")).startswith("No time left for the visit")
    typed = planned(cards, policy=policy._replace(visits_per_day=9))
    assert typed.visits == plan.visits  # When the last visit ends is typed too.
    asked = planned(cards, policy=policy, limit=9)
    assert (len(asked.visits), asked.late) == (9, True)
    assert "The day ends too late" in hints(asked, "en")[1]


def test_who_would_make_an_appointment_late_goes() -> None:
    soon = 10 / 24
    cards = [at(1, "静安", soon), at(2, "静安", 11.5 / 24), at(3, "嘉定", 13.5 / 24)]
    free = [at(4, "静安", expected_order=80_000.0), at(5, "静安")]
    policy = DAY_POLICY._replace(max_areas=9, calls_per_day=0)
    plan = planned(cards + free, policy=policy._replace(day_end=15 / 24, visits_per_day=None))
    assert [seat.card.id for seat in plan.visits] == ["LW-00001", "LW-00002", "LW-00003"]
    assert [each.reason for each in plan.missed] == [Reason.NO_TIME] * 2
    # With the slack the first arrival at nine and a quarter may hold one more; ten past is kept.
    kept = planned([*cards[:2], free[0]], policy=policy)
    assert [clock(seat.arrives or 0) for seat in kept.visits] == ["10:00", "11:30", "12:45"]


def test_appointments_that_cannot_both_be_kept_stay_and_take_nobody_along() -> None:
    cards = [at(1, "静安", 11 / 24), at(2, "嘉定", 11 / 24), at(3, "静安")]
    plan = planned(cards)
    assert {"LW-00001", "LW-00002"} <= {seat.card.id for seat in plan.visits}
    arrivals = {seat.card.id: clock(seat.arrives or 0) for seat in plan.visits}
    assert sorted(arrivals.values())[-1] <= "14:00"
    assert arrivals["LW-00001"] == "11:00" or arrivals["LW-00002"] == "11:00"


def test_an_early_appointment_begins_the_day_sooner() -> None:
    plan = planned([at(1, "嘉定", 8 / 24)])
    assert stops(plan) == [("嘉定", "08:00")]
    assert clock(plan.home_at) == "09:49"


def test_an_appointment_after_hours_costs_no_other_visit() -> None:
    plan = planned([at(1, "静安", 19 / 24), at(2, "静安"), at(3, "徐汇")])
    assert len(plan.visits) == 3
    assert stops(plan)[-1] == ("静安", "19:00")
    assert plan.late


LA, HUNTINGTON, BARBARA = (34.05, -118.24), (33.66, -118.0), (34.42, -119.7)
FRANCISCO, NEW_YORK = (37.77, -122.42), (40.71, -74.0)


def test_the_second_area_is_near_the_first() -> None:
    far = {"San Francisco": FRANCISCO, "Santa Barbara": BARBARA, "New York": NEW_YORK}
    cards = [customer(1, area="Los Angeles", place=LA, expected_order=90_000)]
    cards += [
        customer(n, area=area, place=place, expected_order=80_000.0)
        for n, (area, place) in enumerate(far.items(), 2)
    ]
    cards += [customer(5, area="Huntington Beach", place=HUNTINGTON, expected_order=1_000.0)]
    cards += [customer(6, area="Los Angeles", place=NEW_YORK, expected_order=70_000.0)]
    roads = ROADS._replace(base=LA)
    policy = DAY_POLICY._replace(calls_per_day=0)
    plan = planned(cards, roads, policy=policy)
    assert plan.areas == ("Los Angeles", "Huntington Beach")
    assert [seat.card.id for seat in plan.visits] == ["LW-00001", "LW-00005"]
    assert {each.reason for each in plan.missed} == {Reason.OTHER_AREA}
    assert planned(cards, None, policy=policy).areas == ("Los Angeles", "San Francisco")


def test_an_area_day_takes_all_areas_near_the_one_that_waits() -> None:
    old: dict[str, Any] = {"verdict": "focus", "created": float(MONDAY - 40)}
    cards = [at(n, "嘉定", **old) for n in range(1, 6)]
    cards += [at(6, "徐汇"), at(7, "静安"), at(8, "浦东")]
    cards += [customer(9, area="苏州", place=(31.3, 120.59), expected_order=90_000.0)]
    given: dict[str, Any] = {"visited": dict.fromkeys([*PLACES, "苏州"], float(MONDAY))}
    given["visited"]["嘉定"] = float(MONDAY - 30)
    plan = planned(cards, policy=DAY_POLICY, **given)
    assert set(plan.areas) == {"嘉定", "徐汇", "静安", "浦东"}
    assert plan.areas[0] == "嘉定"
    assert len(planned(cards, None, policy=DAY_POLICY, **given).areas) == 2
    waits = [text for text in hints(plan, "en") if "due" in text]
    assert waits == ["嘉定: 5 due, 49 min, none since 24 Oct"]
    elsewhere = plan._replace(areas=())
    assert area_days(elsewhere, "zh-CN") == "嘉定：可拜访5家，车程49分钟，10月24日以来未拜访"


def test_a_place_too_far_for_a_day_asks_for_a_night() -> None:
    card = at(1, "Far", place=(33.5, 119.0), verdict="focus", created=float(MONDAY - 40))
    plan = planned([card], visited={}, policy=DAY_POLICY)
    (text,) = (text for text in hints(plan, "en") if text.startswith("Far"))
    assert text.endswith("never visited, overnight?")


def test_calls_fill_what_the_tour_leaves() -> None:
    cards = [at(1, "静安"), at(2, "浦东"), *(customer(n, chance="no") for n in range(3, 60))]
    plan = planned(cards, policy=MINUTES)
    # 510 minutes, two visits of 60, 22 there and back, 15 at home.
    assert plan.driving == 15 + 22 + 22
    assert len(plan.calls) == min((510 - 120 - 59) // 10, MINUTES.calls_max)
    longer = planned(cards, policy=MINUTES._replace(minutes_visit=170))
    assert len(longer.calls) == (510 - 340 - 59) // 10


@st.composite
def books(draw: st.DrawFn) -> list[Card]:
    """Draw customers in a few areas, some with places, some with appointments."""
    names = st.sampled_from([*PLACES, "X"])
    cards = []
    for number in range(1, draw(st.integers(1, 9)) + 1):
        time = draw(st.none() | st.integers(8 * 4, 19 * 4).map(lambda quarter: quarter / 96))
        area = draw(names)
        known = draw(st.booleans())
        place = PLACES.get(area) if known else None
        order = float(draw(st.integers(0, 90)) * 1000)
        cards.append(at(number, area, time, place=place, expected_order=order))
    return cards


@given(books(), st.booleans())
@settings(max_examples=60, deadline=None)
def test_every_day_keeps_its_laws(cards: list[Card], typed: bool) -> None:
    policy = (DAY_POLICY if typed else MINUTES)._replace(visits_max=9)
    plan = planned(cards, policy=policy)
    shown = [seat.card.id for seat in (*plan.visits, *plan.calls)]
    assert len(set(shown)) == len(shown)
    appointed = {card.id for card in cards if card.next_at is not None}
    assert appointed <= {seat.card.id for seat in plan.visits}
    assert appointed.isdisjoint(each.card.id for each in plan.missed if each.reason == "no_time")
    assert planned(cards, policy=policy) == plan
    times = [seat.arrives for seat in plan.visits if seat.arrives is not None]
    assert times == sorted(times)
    assert (plan.driving is None) == (not times)
    free = [seat for seat in plan.visits if seat.at is None]
    if times and free and not appointed:
        assert not plan.late


@st.composite
def spread(draw: st.DrawFn) -> list[Card]:
    """Draw free visits, each in an area of its own, as far apart as a long day allows."""
    offset = st.integers(-40, 40).map(lambda hundredth: hundredth / 100)
    places = draw(st.lists(st.tuples(offset, offset), min_size=2, max_size=6, unique=True))
    return [
        at(number, f"area {number}", place=(31.2 + north, 121.4 + east), chance="yes")
        for number, (north, east) in enumerate(places, 1)
    ]


@given(spread())
@settings(max_examples=80, deadline=None)
def test_who_fits_is_driven_and_the_other_way_round_ends_no_sooner(cards: list[Card]) -> None:
    route = TourRoute(cards, MONDAY, DAY_POLICY, ROADS, open_end=False)
    kept, left_out = route.fit(range(len(cards)))
    seats = [
        PlannedStop(Do.VISIT, cards[row], Terms(*[0.5] * 6), 50.0, row, row, Cause.POTENTIAL, None)
        for row in kept
    ]
    ordered = route.order(seats, [card.area for card in cards])
    assert {seat.row for seat in ordered} == set(kept)
    assert sorted([*kept, *left_out]) == list(range(len(cards)))
    if ordered:
        first, last = (Stop(None, cards[ordered[end].row].place) for end in (0, -1))
        base, between = Stop(None, ROADS.base), ROADS.travel.between
        # Home at the same time either way: the last visit ends sooner where the way home is longer.
        assert between(last, base) >= between(base, first)


def test_a_day_that_ends_days_later_says_how_many() -> None:
    plan = planned(GOLDEN)
    said = [
        hints(plan._replace(home_at=home), "en")[0].rpartition("home ")[2]
        for home in (0.75, 1.125, 1.75, 11.4496)
    ]
    assert said == [
        "18:00.",
        "03:00 the next morning.",
        "18:00 1 day later.",
        "10:47 11 days later.",
    ]
    assert hints(plan._replace(home_at=11.4496), "zh-TW")[0].endswith("11天後10:47到家。")
