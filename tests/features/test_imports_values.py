"""What single cells of a list say besides their value: times, needs, numbers too long to keep."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest

from bringing import Said, brought, write_list
from doing import BookOf, sheet
from made_books import cards, lead, read, row_of
from repbook.domain.days import serial

ALL = ("--update", "all")


@pytest.fixture
def book(book_of: BookOf) -> Path:
    """Nobody on file."""
    return book_of(cards())


def bring(book: Path, *rows: str, kind: str = "customers", options: Sequence[str] = ()) -> Said:
    """Import rows of cells with commas between."""
    path = write_list(book.with_name("list.csv"), [row.split(",") for row in rows])
    return brought(book, path, "--as", kind, *options)


@pytest.mark.parametrize(
    ("header", "cell", "time"),
    [
        ("下次联系时间", "2026-03-05 10:00", 10 / 24),
        ("Next date", "2026-03-05 09:30", 9.5 / 24),
        ("Next date", "2026-03-05", None),
        ("Next date", "2026-03-05 00:00:00", None),
        ("下次跟进", "2026年3月5日 下午3点", 15 / 24),
    ],
)
def test_a_time_beside_a_next_date_is_an_appointment(
    book: Path, header: str, cell: str, time: float | None
) -> None:
    bring(book, f"Customer,City,{header}", f"Norden,Troy,{cell}")
    (card,) = sheet(book, "customers")
    assert card["next_on"] == float(serial(date(2026, 3, 5)))
    assert card["next_at"] == (None if time is None else pytest.approx(time))


def test_another_day_without_a_time_ends_the_appointment(book: Path) -> None:
    bring(book, "Customer ID,Customer,City,Next date", "7,Norden,Troy,2026-03-05 10:00")
    bring(book, "Customer ID,Customer,City,Next date", "7,Norden,Troy,2026-03-05")
    assert sheet(book, "customers")[0]["next_at"] == pytest.approx(10 / 24)
    bring(book, "Customer ID,Customer,City,Next date", "7,Norden,Troy,2026-03-06", options=ALL)
    assert sheet(book, "customers")[0]["next_at"] is None


def answers(book: Path) -> dict[str, object]:
    rows = read(book, "qualify").tables["qualify"]
    return row_of(rows, rows.text(0, "id"))


def test_a_need_answers_the_first_question(book: Path) -> None:
    bring(book, "Customer ID,Customer,City,需求,Last contact", "7,Norden,Troy,pain,2026-02-20")
    found = answers(book)
    assert found["q01"] == sheet(book, "customers")[0]["need"]
    assert found["answered_on"] == float(serial(date(2026, 2, 20)))
    bring(book, "Customer ID,Customer,City,Need", "7,Norden,Troy,none", options=ALL)
    assert answers(book)["q01"] == sheet(book, "customers")[0]["need"] != found["q01"]
    newer = answers(book)
    bring(book, "Customer ID,Customer,City,Need", "7,Norden,Troy,none", options=ALL)
    assert answers(book) == newer


def test_a_need_told_in_a_call_answers_it_too(book_of: BookOf) -> None:
    book = book_of(cards(lead(1, name="Norden")))
    bring(book, "Customer,Date,Result,Need", "Norden,2026-02-20,reached,pain", kind="calls")
    found = answers(book)
    assert found["q01"] == sheet(book, "customers")[0]["need"]
    assert found["answered_on"] == float(serial(date(2026, 2, 20)))


@pytest.mark.parametrize(
    ("header", "cell", "key", "value"),
    [
        ("下次跟进", "2026-03-05", "next_on", float(serial(date(2026, 3, 5)))),
        ("下次回访", "2026-03-05", "next_on", float(serial(date(2026, 3, 5)))),
        ("跟进时间", "2026-02-05", "last_contact", float(serial(date(2026, 2, 5)))),
        ("上次跟进", "2026-02-05", "last_contact", float(serial(date(2026, 2, 5)))),
        ("意向", "有意向", "attitude", "Interested"),
        ("客户意向", "无意向", "attitude", "Cool"),
        ("跟进计划", "送样", "next_step", "送样"),
    ],
)
def test_bare_words_of_chinese_lists(
    book: Path, header: str, cell: str, key: str, value: object
) -> None:
    bring(book, f"客户名称,城市,{header}", f"诺登工具,杭州,{cell}")
    assert sheet(book, "customers")[0][key] == value


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        ("1234567890123456", None),
        ("12 345 678 901 234 567", None),
        ("123456789012.345", 123456789012.345),
        ("1234.56000000000001", 1234.56),
        ("0.33333333333333331", 0.33333333333333331),
        ("0000000000000012500", 12500.0),
    ],
)
def test_a_number_that_no_cell_can_hold_is_named(
    book: Path, cell: str, value: float | None
) -> None:
    said = bring(book, "Customer,City,Expected order", f"Norden,Troy,{cell}")
    (card,) = sheet(book, "customers")
    assert card["expected_order"] == (None if value is None else pytest.approx(value))
    assert ("more than 15 digits" in said.messages()) is (value is None)
    if value is None:
        assert card["note"] == f"Expected order: {cell}"


def test_two_numbers_with_one_blank_between(book: Path) -> None:
    bring(book, "Customer,Phone", "Norden,021-66668888 13800138000")
    (card,) = sheet(book, "customers")
    assert (card["phone"], card["phones"]) == ("021-66668888", "13800138000")


def test_a_share_is_no_amount(book: Path) -> None:
    bring(book, "Customer,City,Expected order", "Norden,Troy,10%", "Sunder,Troy,9000")
    one, two = sheet(book, "customers")
    assert (one["expected_order"], two["expected_order"]) == (None, 9000.0)
    assert "10%" in str(one["note"])
