"""Appointments of a list at one minute are pointed out before anybody plans with them."""

from __future__ import annotations

from pathlib import Path

import pytest

from bringing import brought, write_list
from doing import BookOf
from made_books import cards, lead

HEADERS = ("Customer", "Phone", "City", "Next date")


@pytest.fixture
def book(book_of: BookOf) -> Path:
    """One customer on file."""
    return book_of(cards(lead(1)))


def noted(book: Path, count: int, at: str, *options: str) -> str:
    rows = [(f"Firm {n}", f"212-555-01{n:02}", "Albany", f"2026-03-05 {at}") for n in range(count)]
    source = write_list(book.with_name("list.csv"), [HEADERS, *rows])
    return "\n".join(brought(book, source, *options).data["notes"])


@pytest.mark.parametrize("options", [("--dry-run",), ()])
def test_one_time_on_all_rows_is_pointed_out_at_import(book: Path, options: tuple[str]) -> None:
    told = "5 appointments at 09:00: Firm 0, Firm 1, Firm 2…. None was moved."
    assert told in noted(book, 5, "09:00", *options)


def test_two_at_one_time_are_left_to_the_plan(book: Path) -> None:
    assert "appointments" not in noted(book, 2, "09:00")


def test_those_on_file_count_too_where_the_list_adds_one(book: Path) -> None:
    noted(book, 2, "09:00")
    source = write_list(
        book.with_name("more.csv"),
        [HEADERS, ("Oak", "315-555-0161", "Utica", "2026-03-05 09:00")],
    )
    notes = "\n".join(brought(book, source).data["notes"])
    assert "3 appointments at 09:00: Firm 0, Firm 1, Oak. None was moved." in notes
