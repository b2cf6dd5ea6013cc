"""Call logs as phones save them: numbers of types, seconds since 1970, durations."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from bringing import Said, brought, write_list
from doing import BookOf, sheet
from made_books import TODAY, cards, lead

NO = "No answer"
FIRMS = ("Norden Tools", "Vale Pumps", "Elm Bakery")
PHONES = ("212-555-0140", "518-555-0150", "315-555-0160")


@pytest.fixture
def book(book_of: BookOf) -> Path:
    """Three customers with numbers of their own."""
    pairs = enumerate(zip(FIRMS, PHONES, strict=True), 1)
    return book_of(cards(*(lead(n, name=name, phone=phone) for n, (name, phone) in pairs)))


def bring(book: Path, *rows: tuple[object, ...]) -> Said:
    """Import a list without saying what it is."""
    return brought(book, write_list(book.with_name("log.csv"), rows))


@pytest.mark.parametrize("times", [1, 1000])
def test_android_counts_from_1970_and_numbers_its_types(book: Path, times: int) -> None:
    at = [int(datetime(2026, 2, 20, hour, 5).timestamp()) for hour in (10, 11, 12)]
    said = bring(
        book,
        ("number", "duration", "date", "type", "contact_name"),
        ("+12125550140", "65", at[0] * times, "2", "Ann"),
        ("5185550150", "0", at[1] * times, "3", "(Unknown)"),
        ("3155550160", "12", at[2] * times, "5", "Elm Bakery"),
    )
    assert (said.data["as"], said.counts) == ("calls", (3, 0, 0, 0))
    calls = sheet(book, "calls")
    assert [row["name"] for row in calls] == [*FIRMS]
    assert [row["day"] for row in calls] == [TODAY - 10.0] * 3
    assert [row["at"] for row in calls] == pytest.approx(
        [(h * 60 + 5) / 1440 for h in (10, 11, 12)]
    )
    assert [row["result"] for row in calls] == [None, NO, NO]
    assert {row["channel"] for row in calls} == {"Phone"}
    assert said.data["mapping"]["duration"] == "result"
    assert said.data["left_out"] == {}


@pytest.mark.parametrize("none", ["0", "00:00:00", "0s", "0秒", "0分0秒", "0m 0s"])
def test_a_duration_of_nothing_is_no_answer_and_named_as_read(book: Path, none: str) -> None:
    said = bring(book, ("Number", "Date", "Duration"), (PHONES[0], "28 Feb 2026 at 10:00", none))
    assert sheet(book, "calls")[0]["result"] == NO
    assert not any("Duration" in note for note in said.data["notes"])


@pytest.mark.parametrize(
    "header", ["通话时长", "通话时长（秒）", "持续时间", "接听时长", "持續時間"]
)
def test_a_chinese_duration_that_decides_is_named_as_read(book: Path, header: str) -> None:
    said = bring(book, ("电话", "日期", header), (PHONES[0], "2026/02/27", "0"))
    assert sheet(book, "calls")[0]["result"] == NO
    assert (said.data["mapping"][header], said.data["left_out"]) == ("result", {})


def test_a_duration_left_out_by_the_map_is_not_read(book: Path) -> None:
    source = write_list(
        book.with_name("log.csv"),
        [("Number", "Date", "Duration"), (PHONES[0], "2026-02-20 10:00", "0")],
    )
    said = brought(book, source, "--map", "Duration = ")
    assert sheet(book, "calls")[0]["result"] is None
    assert said.data["mapping"]["Duration"] is None


def test_the_date_of_a_change_is_named_as_read(book: Path) -> None:
    rows = [("Company", "Phone", "Modified On"), ("Fox Mills", "315-555-0161", "2026-02-20")]
    said = brought(book, write_list(book.with_name("list.csv"), rows), "--dry-run")
    assert said.data["left_out"] == {}
    assert said.data["mapping"]["Modified On"] == "changed_on"
