"""Dates and times as typed: read where sure, asked where not."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from repbook.domain.days import serial
from repbook.domain.reading.ambiguous import Ambiguous
from repbook.domain.reading.moments import date_order, parse_date, parse_time
from repbook.domain.reading.written_moments import since_1970
from repbook.text import LANGUAGES

FIRST_OF_MARCH = serial(date(2026, 3, 1))
FORMS = (
    *("{0:%Y-%m-%d}", "{0.year}/{0.month}/{0.day}", "{0.year}.{0.month}.{0.day}"),
    *("{0.year}年{0.month}月{0.day}日", "{0:%Y%m%d}", "{0:%Y-%m-%dT%H:%M:%SZ}", "{0:%d %b %Y}"),
    *("{0:%B %d, %Y}", "{0:%A, %d %B %Y}", "{0:%Y-%m-%d %H:%M}"),
)


@given(st.datetimes(datetime(1928, 1, 1), datetime(2199, 12, 31)), st.sampled_from(FORMS))
def test_a_date_written_is_read_back(moment: datetime, form: str) -> None:
    assert parse_date(form.format(moment)) == serial(moment)


@pytest.mark.parametrize(
    "value",
    [
        "2026年3月1日 (星期日)",
        "２０２６年３月１号",
        "民國115年3月1日",
        "Mar 1st 2026",
        "2026. 3. 1.",
        "2026年3月1日 下午2:30",
        "2026/03/01 9:05 AM",
        date(2026, 3, 1),
        datetime(2026, 3, 1, 23, 59),
        46082,
        46082.75,
        "46082",
        20260301.0,
    ],
)
def test_other_ways_to_write_the_first_of_march(value: object) -> None:
    assert parse_date(value) == FIRST_OF_MARCH


def test_serials_of_the_1904_system() -> None:
    assert parse_date(FIRST_OF_MARCH - 1462, date1904=True) == FIRST_OF_MARCH


@pytest.mark.parametrize(
    ("value", "key"),
    [
        ("26-3-1", "date_short_year"),
        ("1-Mar-26", "date_short_year"),
        ("115/3/1", "date_short_year"),
        ("03/04/2026", "date_order"),
        ("2026年3月", "date_no_day"),
        ("3月1日", "date_no_year"),
        ("2026-02-30", "date_impossible"),
        ("0000-00-00", "date_impossible"),
        ("2500-01-01", "date_far"),
        (2026, "date_number"),
        ("明天", "date"),
        (True, "date"),
        (float("inf"), "date"),
    ],
)
def test_dates_that_are_asked_about(value: object, key: str) -> None:
    found = parse_date(value)
    assert isinstance(found, Ambiguous)
    assert found.key == f"intake.{key}"
    assert len({found.text(lang) for lang in LANGUAGES}) == 3


def test_a_column_proves_its_order_only_when_unanimous() -> None:
    assert date_order(["03/04/2026", "25/04/2026"]) == "dmy"
    assert date_order(["03/04/2026", "04/25/2026"]) == "mdy"
    assert date_order(["25/04/2026", "04/25/2026"]) is None
    assert date_order(["03/04/2026", "05/06/2026"]) is None
    assert parse_date("03/04/2026", "dmy") == serial(date(2026, 4, 3))
    assert parse_date("03/04/2026", "mdy") == serial(date(2026, 3, 4))


def test_a_value_above_12_proves_its_own_order() -> None:
    assert parse_date("25/12/2026", "mdy") == serial(date(2026, 12, 25))


@given(st.times())
def test_a_time_written_is_read_back(moment: time) -> None:
    seconds = moment.hour * 3600 + moment.minute * 60 + moment.second
    assert parse_time(f"{moment:%H:%M:%S}") == seconds / 86400
    assert parse_time(f"{moment:%I:%M:%S %p}") == seconds / 86400
    assert parse_time(moment) == seconds / 86400


@pytest.mark.parametrize(
    "value",
    [
        *("14:30", "2:30 pm", "下午2点半", "14點30分", "１４：３０", "1430"),
        *("2026-03-01 14:30", datetime(2026, 3, 1, 14, 30), 46082 + 14.5 / 24),
    ],
)
def test_ways_to_write_half_past_two(value: object) -> None:
    assert parse_time(value) == pytest.approx(14.5 / 24)


TEN = (
    *("28 Feb 2026 at 10:00", "28 Feb 2026, 10:00 am", "Feb 28, 2026 at 10:00 AM"),
    *("2026年2月28日 10:00", "2026年2月28日上午10:00", "2026年2月28日 周六 10时00分"),
    *("28.02.2026 um 10:00 Uhr", "28. Februar 2026 10.00", "28 févr. 2026 à 10h00"),
    *("28 de febrero de 2026 10:00", "28/02/2026 @ 10:00", "28 Feb 2026 - 10 AM"),
    *("Sat Feb 28 10:00:00 GMT+08:00 2026", "Sat Feb 28 10:00:00 2026", "10:00 AM, Feb 28, 2026"),
    *("20260228T100000", "20260228100000", "2026-02-28 10:00:00 +0800 CST"),
)


@pytest.mark.parametrize("value", TEN)
def test_ways_in_which_logs_write_a_moment(value: str) -> None:
    assert parse_date(value) == serial(date(2026, 2, 28))
    assert parse_time(value) == pytest.approx(10 / 24)


@given(
    st.datetimes(datetime(2002, 1, 1), datetime(2037, 12, 31)).map(
        lambda at: at.replace(microsecond=0)
    )
)
def test_seconds_and_milliseconds_since_1970_are_the_local_moment(at: datetime) -> None:
    seconds = int(at.timestamp())
    told = datetime.fromtimestamp(seconds)
    if seconds % 86_400:
        for text in (f"{seconds}", f"{seconds}.25", f"{seconds}000", f"{seconds}250.0"):
            found = since_1970(text)
            assert isinstance(found, datetime)
            assert found.replace(microsecond=0) == told
    else:
        assert since_1970(f"{seconds}000") == datetime.fromtimestamp(seconds, UTC).date()


@pytest.mark.parametrize(
    "value", ["0212555014", "13800138001", "46081", "20260228", "", "1772272800 x"]
)
def test_other_numbers_are_no_seconds_since_1970(value: str) -> None:
    assert since_1970(value) is None


@pytest.mark.parametrize("value", ["9", "25:00", "13:00 pm", "上午十点", 14, -0.5, "soon"])
def test_times_that_are_asked_about(value: object) -> None:
    assert isinstance(parse_time(value), Ambiguous)


@given(st.one_of(st.text(), st.floats(), st.none(), st.integers()))
def test_nothing_makes_a_reader_fail(value: object) -> None:
    assert isinstance(parse_date(value), int | Ambiguous | None)
    assert isinstance(parse_time(value), float | Ambiguous | None)


@pytest.mark.parametrize("text", ["1 Road", "12 Lane", "Room 2025", "5 Bridge"])
def test_an_address_is_no_date_without_its_year(text: str) -> None:
    found = parse_date(text)
    assert isinstance(found, Ambiguous)
    assert found.key == "intake.date"
