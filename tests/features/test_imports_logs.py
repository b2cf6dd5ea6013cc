"""Import calls and orders: which card they find, what they do to it, and repeats."""

from __future__ import annotations

from pathlib import Path

import pytest

from bringing import Said, brought, write_list
from doing import BookOf, checked, sheet, undone
from made_books import TODAY, card_id, card_of, cards, lead, read

CALLS = ("Client ID", "Company", "Call date", "Result", "Attitude", "Notes")
ORDERS = ("Order no", "Order date", "Customer ID", "Company", "Product", "Sales", "Cost")


@pytest.fixture
def book(book_of: BookOf) -> Path:
    """Three customers, two of one name, and a second purchase intention of the first."""
    return book_of(
        cards(
            lead(1, name="Acme Ltd", reference="C-1"),
            lead(2, name="Twin"),
            lead(3, name="Twin"),
            lead(4, name="Acme Ltd", account=card_id(1), phone="1"),
        )
    )


def bring(book: Path, headers: tuple[str, ...], *rows: tuple[object, ...]) -> Said:
    """Import rows under headers."""
    return brought(book, write_list(book.with_name("list.csv"), [headers, *rows]))


def test_calls_find_their_card_and_move_it(book: Path) -> None:
    said = bring(
        book,
        CALLS,
        (card_id(1), "", "2026-02-20", "no answer", "", ""),
        ("C-1", "", "2026-02-10 14:30", "Reached", "Interested", "first"),
        (card_id(1), "", "2026-02-21", "2", "", ""),
    )
    assert (said.data["as"], said.counts, said.code) == ("calls", (3, 0, 0, 0), 0)
    days = [row["day"] for row in sheet(book, "calls")]
    assert days == [TODAY - 20.0, TODAY - 10.0, TODAY - 9.0]
    card = card_of(book, 1)
    assert (card["calls"], card["tries"]) == (3.0, 2.0)
    assert (card["last_contact"], card["said_on"]) == (TODAY - 20.0, TODAY - 20.0)
    assert card["attitude"] == "Interested"
    assert not checked(book).differences


def test_the_time_beside_a_date_is_kept(book: Path) -> None:
    bring(book, CALLS, ("C-1", "", "2026-02-10 14:30", "Reached", "", ""))
    assert sheet(book, "calls")[0]["at"] == pytest.approx(14.5 / 24)


def test_calls_without_a_card_or_day_are_rejected(book: Path) -> None:
    said = bring(
        book,
        CALLS,
        ("", "Nobody", "2026-02-20", "", "", ""),
        ("", "Twin", "2026-02-20", "", "", ""),
        ("", "", "2026-02-20", "", "", ""),
        ("C-1", "", "", "", "", "x"),
        ("C-1", "", "20.2.26", "", "", ""),
        ("C-1", "", "2150-01-01", "", "", ""),
    )
    assert said.counts == (0, 0, 0, 6)
    text = said.messages()
    assert "No customer with Nobody is on file" in text
    assert f"2 customers fit Twin ({card_id(2)}, {card_id(3)})" in text
    assert "2150-01-01 lies in the future" in text


def test_calls_in_the_log_are_not_doubled(book: Path) -> None:
    rows = [("C-1", "", "2026-02-20", "no answer", "", "a")] * 2
    assert bring(book, CALLS, *rows).counts == (2, 0, 0, 0)
    assert bring(book, CALLS, *rows, rows[0]).counts == (1, 0, 2, 0)
    assert card_of(book, 1)["tries"] == 3.0


def test_an_older_call_moves_nothing_back(book_of: BookOf) -> None:
    past = float(TODAY - 5)
    book = book_of(
        cards(lead(1, last_contact=past, said_on=past, attitude="Ready to buy", calls=1.0))
    )
    bring(book, CALLS, (card_id(1), "", "2026-01-01", "Reached", "Cool", ""))
    card = card_of(book, 1)
    assert (card["last_contact"], card["said_on"], card["calls"]) == (past, past, 2.0)
    assert card["attitude"] == "Ready to buy"


def test_orders_bring_the_account_up_to_date(book: Path) -> None:
    said = bring(
        book,
        ORDERS,
        ("O-1", "2026-01-05", "C-1", "", "Bolts", "1,000", "600"),
        ("O-1", "2026-01-05", "C-1", "", "Nuts", "500", "300"),
        ("O-2", "2026-02-01", "", "Acme Ltd.", "Bolts", "2500", ""),
    )
    assert (said.data["as"], said.counts) == ("orders", (3, 0, 0, 0))
    for number in (1, 4):
        card = card_of(book, number)
        assert (card["revenue"], card["orders"], card["margin"]) == (4000.0, 2.0, 0.4)
        assert card["last_order"] == card["last_contact"] == TODAY - 29.0
    assert {row["account"] for row in sheet(book, "orders")} == {card_id(1)}
    assert [row["profit"] for row in sheet(book, "orders")] == [400.0, 200.0, ""]
    assert not checked(book).differences


def test_order_lines_on_file_are_not_doubled_and_undo_takes_all(book: Path) -> None:
    rows = [("O-1", "2026-01-05", "C-1", "", name, "1000", "") for name in ("Bolts", "Nuts")]
    bring(book, ORDERS, *rows)
    said = bring(book, ORDERS, *rows, ("O-1", "2026-01-05", "C-1", "", "Bolts", "999", ""))
    assert said.counts == (1, 0, 2, 0)
    assert card_of(book, 1)["revenue"] == 2999.0
    undone(book)
    assert card_of(book, 1)["revenue"] == 2000.0
    undone(book)
    assert sheet(book, "orders") == []
    assert "revenue" not in card_of(book, 1)


def test_orders_without_amount_or_customer_are_rejected(book: Path) -> None:
    said = bring(
        book,
        ORDERS,
        ("O-1", "2026-01-05", "C-1", "", "", "", ""),
        ("O-2", "2026-01-05", "C-1", "", "", "much", ""),
        ("O-3", "2026-01-05", "C-9", "", "", "5", ""),
        ("O-4", "2026-01-05", "", "Twin", "", "5", ""),
    )
    assert said.counts == (0, 0, 0, 4)


def test_orders_tell_what_a_large_order_is(book: Path) -> None:
    bring(
        book, ORDERS, *((f"O-{n}", "2026-01-05", "C-1", "", "", n * 100, "") for n in range(1, 12))
    )
    assert read(book, "orders").setting("large_order") == 1000.0
