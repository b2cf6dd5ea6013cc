"""The tour of a day: minutes, the best order under appointments, above twelve a good one (M23)."""

from __future__ import annotations

from itertools import permutations
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from repbook.domain.days import clock
from repbook.domain.locating.distance import Point, kilometres
from repbook.domain.planning.ruin import long_tour
from repbook.domain.planning.tour import EXACT, NEVER, Day, Tour, insertion, search, shortest_tour
from repbook.domain.planning.travel import Stop, TravelPolicy

TRAVEL = TravelPolicy(detour=1.3, town_speed=30, road_speed=70, travel_near=15, travel_far=40)
SHANGHAI = {
    "静安": (31.23, 121.45),
    "浦东": (31.22, 121.54),
    "闵行": (31.11, 121.38),
    "徐汇": (31.19, 121.44),
    "嘉定": (31.38, 121.27),
}


def the_day(places: list[Point], at: dict[int, int], slack: int = 15) -> Day:
    """Return a day of an hour a stop, from nine at the first place, with appointments."""
    count = len(places)
    return Day(
        ways=[[0 if i == j else TRAVEL.minutes(a, b) for j, b in enumerate(places)]
              for i, a in enumerate(places)],
        service=[0, *[60] * (count - 1)],
        early=[at.get(n, 0) for n in range(count)],
        late=[at[n] + slack if n in at else NEVER for n in range(count)],
        start=540,
    )  # fmt: skip


def test_minutes_by_town_and_road() -> None:
    first, second = SHANGHAI["静安"], SHANGHAI["浦东"]
    assert round(kilometres(first, second), 1) == 8.6
    assert TRAVEL.minutes(first, second) == 22
    assert TRAVEL.minutes(first, first) == TRAVEL.travel_near
    shanghai, suzhou = (31.23, 121.47), (31.3, 120.59)
    assert (round(kilometres(shanghai, suzhou)), TRAVEL.minutes(shanghai, suzhou)) == (84, 116)


def test_a_place_that_is_unknown_is_near_in_its_area_and_far_elsewhere() -> None:
    known, unknown = Stop("A", SHANGHAI["静安"]), Stop("A", None)
    assert TRAVEL.between(known, unknown) == 15
    assert TRAVEL.between(unknown, Stop("B", SHANGHAI["嘉定"])) == 40
    assert TRAVEL.between(known, Stop("B", SHANGHAI["嘉定"])) == 49


def test_the_golden_day_is_home_at_18_47() -> None:
    names = ["静安", "浦东", "浦东", "闵行", "徐汇", "嘉定"]
    places = [SHANGHAI[name] for name in ["静安", *names]]
    day = the_day(places, {3: 630, 4: 900})
    found = shortest_tour(day)
    assert found is not None
    assert found.proven
    times = [clock(at / 1440) for at in day.arrivals(found.order)]
    assert [(names[stop - 1], time) for stop, time in zip(found.order, times, strict=True)] == [
        ("浦东", "09:22"),
        ("浦东", "10:37"),
        ("静安", "11:59"),
        ("徐汇", "13:14"),
        ("闵行", "15:00"),
        ("嘉定", "16:58"),
    ]
    assert (clock(found.home / 1440), found.driving) == ("18:47", 208)


@st.composite
def days(draw: st.DrawFn, least: int = 1, most: int = 6) -> Day:
    """Draw a day with any ways, also ones longer than a way round, and any appointments."""
    count = draw(st.integers(least, most)) + 1
    between = {(i, j): draw(st.integers(0, 90)) for j in range(count) for i in range(j)}
    late = [NEVER]
    early = [0]
    for _ in range(count - 1):
        at = draw(st.none() | st.integers(500, 1100))
        early.append(at or 0)
        late.append(NEVER if at is None else at + draw(st.integers(0, 30)))
    return Day(
        ways=[[between.get((min(i, j), max(i, j)), 0) for j in range(count)] for i in range(count)],
        service=[0, *(draw(st.integers(0, 90)) for _ in range(count - 1))],
        early=early,
        late=late,
        start=540,
    )


@given(days())
@settings(max_examples=150, deadline=None)
def test_no_other_order_beats_the_tour(day: Day) -> None:
    every = (day.cost(order) for order in permutations(range(1, len(day.ways))))
    best = min((cost for cost in every if cost), default=None)
    found = shortest_tour(day)
    if best is None:
        assert found is None
        return
    assert found == Tour(found.order, *best, proven=True) if found else False
    assert day.cost(found.order) == best


@given(days(least=4), st.integers(1, 4))
@settings(max_examples=60, deadline=None)
def test_a_narrow_search_keeps_appointments_and_loses_nothing_known(day: Day, beam: int) -> None:
    known = insertion(day)
    found = search(day, known, beam)
    if known is not None:
        assert found is not None
        assert (found.home, found.driving) <= (day.cost(known) or ())
    if found is not None:
        assert sorted(found.order) == list(range(1, len(day.ways)))
        assert day.cost(found.order) == (found.home, found.driving)


def crowded(stops: int, timed: int, seed: int) -> Day:
    """Return a day of short stops in a few towns, some with an appointment that can be kept."""
    random = Random(seed)
    towns = [(31.2 + random.uniform(-0.25, 0.25), 121.4 + random.uniform(-0.3, 0.3))
             for _ in range(5)]  # fmt: skip
    places = [SHANGHAI["静安"]]
    for _ in range(stops):
        lat, lon = random.choice(towns)
        places.append((lat + random.gauss(0, 0.04), lon + random.gauss(0, 0.05)))
    day = the_day(places, {})._replace(service=[0, *[25] * stops])
    order = random.sample(range(1, stops + 1), stops)
    at = dict(zip(order, day.arrivals(order), strict=True))
    chosen = random.sample(order, timed)
    return day._replace(
        early=[at[n] if n in chosen else 0 for n in range(stops + 1)],
        late=[at[n] + 15 if n in chosen else NEVER for n in range(stops + 1)],
    )


@pytest.mark.parametrize("timed", [0, 3])
def test_twelve_stops_are_proven(timed: int) -> None:
    day = crowded(EXACT, timed, 3)
    found = shortest_tour(day)
    assert found is not None
    assert found.proven
    assert day.cost(found.order) == (found.home, found.driving)
    greedy = insertion(day)
    assert greedy is not None
    assert (found.home, found.driving) <= (day.cost(greedy) or ())


def test_more_stops_keep_their_appointments_and_the_same_day_its_tour() -> None:
    day = crowded(15, 3, 5)
    found = shortest_tour(day)
    assert found is not None
    assert not found.proven
    assert sorted(found.order) == list(range(1, 16))
    assert day.cost(found.order) == (found.home, found.driving)
    assert long_tour(day) == found


def test_ruin_and_recreate_ends_no_later_than_what_it_began_with() -> None:
    for seed in range(3):
        day = crowded(14, 2, seed)
        beamed, found = search(day, insertion(day), 150), long_tour(day)
        assert beamed is not None
        assert found is not None
        assert (found.home, found.driving) <= (beamed.home, beamed.driving)


def test_a_day_that_nothing_can_keep_has_no_tour() -> None:
    places = [SHANGHAI["静安"], SHANGHAI["浦东"], SHANGHAI["嘉定"]]
    assert shortest_tour(the_day(places, {1: 600, 2: 630})) is None
    assert shortest_tour(the_day(places[:1], {})) == Tour((), 540, 0, proven=True)
