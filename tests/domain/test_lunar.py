"""The lunar calendar against a library, and birthdays as people type them."""

from __future__ import annotations

from datetime import date, timedelta

import lunar_python
import pytest
from hypothesis import given
from hypothesis import strategies as st

from repbook.domain.birthdays import Birthday, next_birthday, read_birthday
from repbook.domain.days import serial
from repbook.domain.lunar import FIRST_YEAR, LAST_YEAR, LunarDay, lunar, solar
from repbook.domain.reading.ambiguous import Ambiguous

START = date(2026, 3, 2)


def test_every_month_begins_as_in_the_library() -> None:
    for year in range(FIRST_YEAR, LAST_YEAR + 1):
        for month in lunar_python.LunarYear.fromYear(year).getMonthsInYear():
            number, leap = abs(month.getMonth()), month.getMonth() < 0
            first = lunar_python.Solar.fromJulianDay(month.getFirstJulianDay())
            day = date(first.getYear(), first.getMonth(), first.getDay())
            assert solar(LunarDay(year, number, 1, leap)) == day, (year, month)
            last = day + timedelta(days=month.getDayCount() - 1)
            assert lunar(last) == LunarDay(year, number, month.getDayCount(), leap)


@given(st.dates(date(1900, 1, 31), date(2101, 1, 28)))
def test_there_and_back(day: date) -> None:
    found = lunar(day)
    assert found is not None
    assert solar(found) == day


def test_outside_the_table_nothing_is_said() -> None:
    assert lunar(date(1900, 1, 30)) is None
    assert lunar(date(2101, 1, 29)) is None
    assert solar(LunarDay(2101, 1, 1)) is None
    assert solar(LunarDay(2025, 13, 1)) is None


@pytest.mark.parametrize(
    ("typed", "day"),
    [("8-15", "2026-09-25"), ("12-30", "2027-02-05"), ("1-1", "2027-02-06")],
)
def test_golden_next_birthdays(typed: str, day: str) -> None:
    found = read_birthday(typed, "lunar")
    assert isinstance(found, Birthday)
    assert str(next_birthday(found, START)) == day


@pytest.mark.parametrize(
    ("value", "calendar", "leap", "expected"),
    [
        ("1979-08-15", None, False, Birthday(8, 15, 1979)),
        ("1979/8/15", None, False, Birthday(8, 15, 1979)),
        ("1979年8月15日", "solar", False, Birthday(8, 15, 1979)),
        (float(serial(date(1979, 8, 15))), None, False, Birthday(8, 15, 1979)),
        ("08-15", None, False, Birthday(8, 15)),
        ("8月15号", None, False, Birthday(8, 15)),
        ("15/8", None, False, Birthday(8, 15)),
        ("15 Aug", None, False, Birthday(8, 15)),
        ("August 15, 1979", None, False, Birthday(8, 15, 1979)),
        ("０８－１５", None, False, Birthday(8, 15)),
        ("农历八月十五", None, False, Birthday(8, 15, None, True)),
        ("農曆 8月15日", None, False, Birthday(8, 15, None, True)),
        ("腊月廿三", "lunar", False, Birthday(12, 23, None, True)),
        ("正月初一", "lunar", False, Birthday(1, 1, None, True)),
        ("闰六月初十", None, False, Birthday(6, 10, None, True, True)),
        ("06-10", "lunar", True, Birthday(6, 10, None, True, True)),
        ("1980-02-30", "lunar", False, Birthday(2, 30, 1980, True)),
        ("02-29", None, False, Birthday(2, 29)),
        (None, None, False, None),
        ("  ", "lunar", True, None),
    ],
)
def test_read(value: object, calendar: str | None, leap: bool, expected: object) -> None:
    assert read_birthday(value, calendar, leap=leap) == expected


@pytest.mark.parametrize(
    ("value", "key"),
    [
        ("3/4", "intake.birthday_order"),
        ("02-30", "intake.birthday"),
        ("13-32", "intake.birthday"),
        ("04-31", "intake.birthday"),
        ("1979", "intake.birthday"),
        ("unknown", "intake.birthday"),
        (0.5, "intake.birthday"),
        (1e9, "intake.birthday"),
    ],
)
def test_what_is_no_birthday_is_asked(value: object, key: str) -> None:
    found = read_birthday(value)
    assert isinstance(found, Ambiguous)
    assert found.key == key
    assert str(value) in found.text("en")


def test_29_february_is_the_28th_in_other_years() -> None:
    birthday = Birthday(2, 29)
    assert next_birthday(birthday, date(2026, 3, 2)) == date(2027, 2, 28)
    assert next_birthday(birthday, date(2027, 3, 1)) == date(2028, 2, 29)
    assert next_birthday(birthday, date(2027, 2, 28)) == date(2027, 2, 28)


def test_leap_month_where_there_is_one_and_the_plain_one_elsewhere() -> None:
    birthday = Birthday(6, 10, None, True, True)
    assert next_birthday(birthday, date(2025, 7, 1)) == date(2025, 8, 3)
    assert next_birthday(birthday, date(2026, 1, 1)) == date(2026, 7, 23)
    assert next_birthday(Birthday(6, 10, None, True), date(2025, 7, 1)) == date(2025, 7, 4)


@given(
    st.integers(1, 12),
    st.integers(1, 30),
    st.booleans(),
    st.booleans(),
    st.dates(date(1901, 1, 1), date(2098, 12, 31)),
)
def test_next_is_soon_and_stays_next(
    month: int, day: int, by_moon: bool, leap: bool, after: date
) -> None:
    """The next one lies within 13 months, and on each day before it is the same."""
    if not by_moon and month == 2:
        day = min(day, 29)
    birthday = Birthday(month, day, None, by_moon, by_moon and leap)
    found = next_birthday(birthday, after)
    assert found is not None
    assert after <= found <= after + timedelta(days=385)
    assert next_birthday(birthday, after + (found - after) / 2) == found
    if by_moon:
        there = lunar(found)
        assert there is not None
        assert there.month == month
        assert there.day == day or (there.day, day) == (29, 30)
    else:
        assert (found.month, found.day) in ((month, day), (2, 28))
