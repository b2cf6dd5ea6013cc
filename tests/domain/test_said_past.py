"""A day that lies behind, as it is said: the last such day, where a date to come is the next."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from repbook.domain.days import serial, to_date
from repbook.domain.reading.moments import MONTH_FIRST
from repbook.domain.reading.said_dates import said_date, said_days, said_moment
from repbook.domain.reading.said_past import past_days

NOVEMBER = serial(date(2026, 11, 20))
"""A Friday."""


def days(text: object, order: str | None = None, today: int = NOVEMBER) -> list[str]:
    return [to_date(day).isoformat() for day in past_days(text, today, order)]


def test_three_four_in_november_is_last_spring_for_a_call_and_next_for_a_promise() -> None:
    assert days("3/4") == ["2026-03-04", "2026-04-03"]
    assert days("3/4", MONTH_FIRST) == ["2026-03-04"]
    ahead = [to_date(day).isoformat() for day in said_days("3/4", NOVEMBER)]
    assert ahead == ["2027-03-04", "2027-04-03"]
    moment = said_moment("3/4", NOVEMBER, MONTH_FIRST)
    assert moment is not None
    assert to_date(moment.day) == date(2027, 3, 4)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("today", "2026-11-20"), ("今天", "2026-11-20"), ("yesterday", "2026-11-19"),
        ("昨天下午", "2026-11-19"), ("前天", "2026-11-18"), ("前日", "2026-11-18"),
        ("the day before yesterday", "2026-11-18"), ("大前天", "2026-11-17"),
        ("Monday", "2026-11-16"), ("on Mon", "2026-11-16"), ("Friday", "2026-11-13"),
        ("last Friday", "2026-11-13"), ("this Tuesday", "2026-11-17"), ("周三", "2026-11-18"),
        ("上周五", "2026-11-13"), ("上週一", "2026-11-09"), ("上上周一", "2026-11-02"),
        ("本周二", "2026-11-17"), ("3 days ago", "2026-11-17"), ("two weeks ago", "2026-11-06"),
        ("3天前", "2026-11-17"), ("两周前", "2026-11-06"), ("a month ago", "2026-10-20"),
        ("1个月前", "2026-10-20"), ("Dec 5", "2025-12-05"), ("5 Nov", "2026-11-05"),
        ("12月28日", "2025-12-28"), ("十一月五号", "2026-11-05"), ("11月20日", "2026-11-20"),
        ("the 5th", "2026-11-05"), ("25th", "2026-10-25"), ("31号", "2026-10-31"),
        ("20/11", "2026-11-20"), ("21/11", "2025-11-21"), ("29 Feb", "2024-02-29"),
        ("3/12/2026", "2026-03-12"), ("20/3/2026", "2026-03-20"),
    ],
)  # fmt: skip
def test_a_day_behind_is_read_backwards(text: str, day: str) -> None:
    assert days(text) == [day]


@pytest.mark.parametrize(
    "text",
    ["tomorrow", "next Friday", "in 3 days", "this Saturday", "下周三", "3天后", "", "maybe",
     "31/2", "26-2-27", "0 号", "Foo 5"],
)  # fmt: skip
def test_what_is_no_day_behind_is_not_guessed(text: str) -> None:
    assert days(text) == []


@given(
    st.dates(date(2000, 3, 1), date(2100, 1, 1)),
    st.integers(0, 364),
    st.sampled_from(["{d:%b} {d.day}", "{d.day} {d:%B}", "{d.month}月{d.day}日"]),
)
def test_a_day_said_without_its_year_comes_back_in_both_directions(
    today: date, back: int, form: str
) -> None:
    behind, ahead = today - timedelta(back), today + timedelta(back)
    if (behind.month, behind.day) != (2, 29):
        assert past_days(form.format(d=behind), serial(today)) == (serial(behind),)
    if (ahead.month, ahead.day) != (2, 29):
        assert said_date(form.format(d=ahead), serial(today)) == serial(ahead)
