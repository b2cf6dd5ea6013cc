"""Appointments that cannot both be kept: the golden minutes, and the laws of the pairs."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from repbook.domain.planning.clashes import Appointment, Times, clash_lines, clashes

TIMES = Times(minutes_visit=60, minutes_call=10, travel_near=15, travel_far=40)
DAY = 46_000


def at(minute: int, number: int = 1, area: str = "North", *, visit: bool = True) -> Appointment:
    """Return an appointment so many minutes after midnight."""
    return Appointment(f"LW-{number:05}", f"Firm {number}", minute / 1440, area, visit)


@pytest.mark.parametrize(
    ("first", "second", "overlaps"),
    [
        (at(600), at(630, 2), True),
        (at(600), at(659, 2), True),
        (at(600), at(660, 2), False),
        (at(600), at(674, 2), False),
        (at(600), at(675, 2), None),
        (at(600), at(699, 2, "South"), False),
        (at(600), at(700, 2, "South"), None),
        (at(600, visit=False), at(609, 2, "South"), True),
        (at(600, visit=False), at(610, 2, "South"), None),
        (at(600), at(660, 2, "South", visit=False), None),
    ],
)
def test_a_visit_takes_its_hour_and_the_way(first, second, overlaps):
    found = clashes([second, first], TIMES)
    assert [clash.overlaps for clash in found] == ([] if overlaps is None else [overlaps])
    assert all((clash.first, clash.second) == (first, second) for clash in found)


def test_each_pair_is_said_with_both_times():
    lines = list(clash_lines(clashes([at(600), at(630, 2)], TIMES), DAY, "en"))
    assert lines == ["9 Dec: Firm 2 at 10:30 clashes with Firm 1 at 10:00. Neither was moved."]


def test_each_later_appointment_is_said_once_with_its_neighbours_and_the_rest_counted():
    day = [at(600 + n, n) for n in range(1, 7)]
    lines = list(clash_lines(clashes(day, TIMES), DAY, "en"))
    assert len(lines) == 5
    assert lines[0].startswith("9 Dec: Firm 2 at 10:02 clashes with Firm 1 at 10:01.")
    assert lines[-1] == (
        "9 Dec: Firm 6 at 10:06 cannot be kept with Firm 5 at 10:05, Firm 4 at 10:04, "
        "Firm 3 at 10:03 and 2 more. None was moved."
    )


@given(
    st.lists(st.tuples(st.integers(480, 1080), st.sampled_from("NS"), st.booleans()), max_size=6)
)
def test_a_day_without_clashes_can_be_driven(seats):
    day = [at(minute, n, area, visit=visit) for n, (minute, area, visit) in enumerate(seats)]
    found = clashes(day, TIMES)
    free = sorted((each for each in day if each.visit), key=lambda each: each.at)
    named = {frozenset((clash.first.id, clash.second.id)) for clash in found}
    for first, second in pairwise(free):
        gap = round((second.at - first.at) * 1440)
        possible = gap >= 60 + (15 if first.area == second.area else 40)
        assert possible == (frozenset((first.id, second.id)) not in named)
