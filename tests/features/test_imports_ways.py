"""A customer on file is found by any of its phones and e-mails, whoever holds which (M36)."""

from __future__ import annotations

from itertools import permutations

import pytest

from bringing import brought, write_list
from doing import BookOf, sheet

HEADERS = ("Company", "Phone", "Other phones", "Email", "City")
# Two ways to write to or call one customer, and what both lists then share.
EMAILS = ("ann@norden.example", "sales@norden.example; ann@norden.example")
NUMBERS = ("212-555-0140", "+1 917 555 0141 / 12125550140")


@pytest.mark.parametrize(("first", "second"), [*permutations(EMAILS)])
def test_one_of_several_addresses_is_enough(book_of: BookOf, first: str, second: str) -> None:
    book = book_of()
    rows = [HEADERS, ("Norden Tools", "", "", first, "Troy")]
    assert brought(book, write_list(book.with_name("one.csv"), rows)).counts == (1, 0, 0, 0)
    rows = [HEADERS, ("Norden Tools Ltd", "", "", second, "")]
    assert brought(book, write_list(book.with_name("two.csv"), rows)).counts == (0, 0, 1, 0)
    rows = [("Email", "Date", "Result"), (second, "2026-02-01", "reached")]
    source = write_list(book.with_name("calls.csv"), rows)
    assert brought(book, source, "--as", "calls").counts == (1, 0, 0, 0)


@pytest.mark.parametrize(("first", "second"), [*permutations(EMAILS)])
def test_within_a_list_too(book_of: BookOf, first: str, second: str) -> None:
    book = book_of()
    rows = [HEADERS, ("Norden Tools", "", "", first, ""), ("NORDEN TOOLS", "", "", second, "")]
    assert brought(book, write_list(book.with_name("one.csv"), rows)).counts == (1, 0, 1, 0)


@pytest.mark.parametrize("further", ["one cell", "own column"])
@pytest.mark.parametrize(("first", "second"), [*permutations(NUMBERS)])
def test_one_of_several_numbers_is_enough(
    book_of: BookOf, first: str, second: str, further: str
) -> None:
    def row(name: str, text: str) -> tuple[str, ...]:
        phone, _, other = text.partition(" / ")
        return (name, *((text, "") if further == "one cell" else (phone, other)), "", "")

    book = book_of()
    rows = [HEADERS, row("Norden Tools", first)]
    assert brought(book, write_list(book.with_name("one.csv"), rows)).counts == (1, 0, 0, 0)
    rows = [HEADERS, row("Norden Tools Ltd", second)]
    assert brought(book, write_list(book.with_name("two.csv"), rows)).counts == (0, 0, 1, 0)
    rows = [HEADERS, row("Vale Pumps", second)]
    said = brought(book, write_list(book.with_name("three.csv"), rows))
    assert said.counts == (1, 0, 0, 0)
    assert "Norden Tools" in said.messages()  # worth a look: the number of another
    assert len(sheet(book, "customers")) == 2


@pytest.mark.parametrize(
    ("first", "second"),
    [*permutations(("+44 20 7946 0958", "020 7946 0958")), ("0081 3-1234-5678", "03-1234-5678")],
)
def test_a_number_with_and_without_its_country(book_of: BookOf, first: str, second: str) -> None:
    book = book_of()
    for number, count in ((first, (1, 0, 0, 0)), (second, (0, 0, 1, 0))):
        rows = [HEADERS, ("Norden Tools", number, "", "", "")]
        assert brought(book, write_list(book.with_name("one.csv"), rows)).counts == count
    rows = [("Number", "Date", "Duration"), (second, "2026-02-01", "65")]
    source = write_list(book.with_name("calls.csv"), rows)
    assert brought(book, source, "--as", "calls").counts == (1, 0, 0, 0)
    (card,) = sheet(book, "customers")
    assert (card["phone"], card["phones"]) == (first, None)
