"""What the items of a day's plan weigh, and in what order they stand (M197, M198)."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from planning_samples import MINUTES
from repbook.domain.planning.minutes import visiting_minutes
from repbook.domain.planning.weighing import (
    PlanItem,
    PlanWeights,
    Work,
    by_weight,
    contact_weight,
    travels,
    weighed,
)
from repbook.features.day.ground import base_of
from repbook.schema.registry import SETTINGS
from repbook.text import LANGUAGES

WEIGHTS = PlanWeights(*(float(SETTINGS[key].declared(LANGUAGES[0])) for key in PlanWeights._fields))  # type: ignore[arg-type]  # numbers


def test_the_goldens_of_the_plan() -> None:
    found = {
        "key promise, 5 days late": weighed(base_of("promise"), WEIGHTS, late=5, key=True),
        "appointment": contact_weight(70, WEIGHTS, timed=True),
        "collect, 32 days late": weighed(base_of("collect"), WEIGHTS, late=32),
        "key visit of 79.5": contact_weight(79.5, WEIGHTS, key=True),
        "other of 58.7": contact_weight(58.7, WEIGHTS),
    }
    assert [round(weight, 2) for weight in found.values()] == [95, 90, 90, 72.95, 60.87]
    items = [PlanItem(name, name, 10, weight, Work.DESK) for name, weight in found.items()]
    timed = items[1]._replace(at=0.4)
    assert [i.item for i in by_weight([*reversed(items[2:]), items[0], timed])] == [*found]


ITEMS = st.lists(
    st.builds(
        PlanItem,
        item=st.sampled_from("abcde"),
        what=st.just("x"),
        minutes=st.just(15.0),
        weight=st.integers(0, 6).map(float),
        at=st.sampled_from([None, 0.25, 0.5]),
    ),
    max_size=8,
)


@given(ITEMS)
def test_weight_comes_first_then_time_then_id(items: list[PlanItem]) -> None:
    ordered = by_weight(items)
    assert sorted(map(repr, ordered)) == sorted(map(repr, items))
    for one, following in pairwise(ordered):
        assert one.weight >= following.weight
        if one.weight == following.weight:
            assert (one.at is None) <= (following.at is None) or following.at is None
            times = [2.0 if each.at is None else each.at for each in (one, following)]
            assert times[0] < times[1] or (times[0] == times[1] and one.item <= following.item)


@given(
    st.lists(
        st.tuples(st.sampled_from("abc"), st.integers(1, 3)), max_size=3, unique_by=lambda p: p[0]
    )
)
def test_the_roads_of_visits_add_up_to_those_of_the_day(stays: list[tuple[str, int]]) -> None:
    areas = [area for area, count in stays for _ in range(count)]
    roads = travels(areas, MINUTES.travel_near, MINUTES.travel_far)
    whole = visiting_minutes(len(areas), len(stays), MINUTES)
    assert sum(roads) + len(areas) * MINUTES.minutes_visit == whole
