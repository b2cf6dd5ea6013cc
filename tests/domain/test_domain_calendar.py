"""Serial days, working days and the day a plan is for."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from repbook.domain.days import clock, moment, serial, to_date, to_datetime
from repbook.domain.planning.calendar import WorkCalendar

PLAIN = WorkCalendar()
GOLDEN_WEEK = WorkCalendar(
    holidays=frozenset(serial(date(2026, 10, day)) for day in range(1, 8)),
    makeup=frozenset({serial(date(2026, 10, 10))}),
)
NOON = 12


def test_serial_numbers_are_those_of_excel():
    assert serial(date(1900, 3, 1)) == 61
    assert serial(date(2026, 11, 22)) == 46348
    assert serial(datetime(2026, 11, 22, 23, 59)) == 46348
    assert moment(datetime(2026, 11, 22, 6)) == 46348.25
    assert to_datetime(46348.25) == datetime(2026, 11, 22, 6)


@given(st.dates(min_value=date(1900, 3, 1)))
def test_serial_numbers_return_to_their_date(day):
    assert to_date(serial(day)) == day


@pytest.mark.parametrize(
    ("fraction", "text"), [(0, "00:00"), (14.5 / 24, "14:30"), (9 / 24, "09:00")]
)
def test_clock_shows_hours_and_minutes(fraction, text):
    assert clock(fraction) == text


def test_weekends_are_off_and_weekdays_worked():
    week = [PLAIN.is_working(serial(date(2026, 11, 23)) + n) for n in range(7)]
    assert week == [True] * 5 + [False] * 2


def test_holidays_are_off_and_makeup_days_worked():
    assert not GOLDEN_WEEK.is_working(serial(date(2026, 10, 1)))
    assert GOLDEN_WEEK.is_working(serial(date(2026, 10, 10)))
    assert GOLDEN_WEEK.next_working(serial(date(2026, 9, 30))) == serial(date(2026, 10, 8))
    assert GOLDEN_WEEK.next_working(serial(date(2026, 10, 9))) == serial(date(2026, 10, 10))


def test_a_makeup_day_that_is_also_a_holiday_is_worked():
    day = serial(date(2026, 10, 10))
    assert WorkCalendar(frozenset({day}), frozenset({day})).is_working(day)


@pytest.mark.parametrize(
    ("now", "planned"),
    [
        (datetime(2026, 11, 24, 8, 0), date(2026, 11, 24)),
        (datetime(2026, 11, 24, 11, 59), date(2026, 11, 24)),
        (datetime(2026, 11, 24, 12, 0), date(2026, 11, 25)),
        (datetime(2026, 11, 27, 15, 0), date(2026, 11, 30)),
        (datetime(2026, 11, 28, 9, 0), date(2026, 11, 30)),
    ],
)
def test_the_morning_plans_today_and_the_afternoon_the_next_working_day(now, planned):
    assert PLAIN.planned_day(now, NOON) == serial(planned)


def test_a_holiday_morning_plans_the_first_day_back():
    now = datetime(2026, 10, 3, 9, 0)
    assert GOLDEN_WEEK.planned_day(now, NOON) == serial(date(2026, 10, 8))


calendars = st.builds(
    WorkCalendar,
    st.frozensets(st.integers(40_000, 40_030), max_size=12),
    st.frozensets(st.integers(40_000, 40_030), max_size=4),
)


@given(calendars, st.integers(39_995, 40_035))
def test_the_next_working_day_is_the_only_one_up_to_it(calendar, day):
    end = calendar.next_working(day)
    assert calendar.is_working(end)
    assert sum(calendar.is_working(between) for between in range(day + 1, end + 1)) == 1


@given(calendars, st.integers(39_995, 40_035))
def test_on_or_after_is_the_nearest_working_day(calendar, day):
    found = calendar.on_or_after(day)
    assert calendar.is_working(found)
    assert not any(calendar.is_working(between) for between in range(day, found))
