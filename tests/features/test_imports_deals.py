"""Deals of other systems: cards with outcome, amount and dates, though nobody can be reached."""

from __future__ import annotations

from datetime import date

from bringing import brought, write_list
from doing import BookOf, sheet
from made_books import cards
from repbook.domain.days import serial

DEALS = (
    ("opportunity_id", "sales_agent", "product", "account", "deal_stage", "close_date", "value"),
    ("7K2P", "A. Berg", "Pump X", "Norden Tools", "Won", "2026-02-20", "1054"),
    ("8M4Q", "A. Berg", "Pump Y", "Vale Pumps", "Closed Lost", "2026-02-25", "0"),
    ("9N1R", "A. Berg", "Pump X", "Elm Bakery", "Engaging", "2026-05-01", ""),
)


def day(text: str) -> float:
    return float(serial(date.fromisoformat(text)))


def test_deals_become_cards_with_what_became_of_them(book_of: BookOf) -> None:
    book = book_of(cards())
    rows = [(*DEALS[0][:-1], "close_value"), *DEALS[1:]]
    said = brought(book, write_list(book.with_name("deals.csv"), rows))
    assert said.counts == (3, 0, 0, 0)
    assert "Phone, e-mail, address and area are all missing. The card was added" in said.messages()
    won, lost, open_deal = sheet(book, "customers")
    assert (won["reference"], won["expected_order"]) == ("7K2P", 1054.0)
    assert (won["outcome"], won["outcome_on"], won["expected_on"]) == (
        "Won",
        day("2026-02-20"),
        None,
    )
    assert (lost["outcome"], lost["outcome_on"], lost["stage"]) == ("Lost", day("2026-02-25"), None)
    assert (open_deal["outcome"], open_deal["expected_on"]) == (None, day("2026-05-01"))
    assert (open_deal["stage"], open_deal["note"]) == ("Further talks", "deal_stage: Engaging")
    assert any("close_date: the date of 2 closed deals" in note for note in said.data["notes"])
    again = brought(book, write_list(book.with_name("deals.csv"), rows))
    assert again.counts == (0, 3, 0, 0)
    assert sheet(book, "customers") == [won, lost, open_deal]


def test_an_expected_date_is_no_date_of_the_outcome(book_of: BookOf) -> None:
    book = book_of(cards())
    header = ("Company", "City", "Deal - Status", "Deal - Expected close date")
    rows = [header, ("Norden Tools", "Troy", "won", "2026-02-20")]
    brought(book, write_list(book.with_name("deals.csv"), rows), "--as", "customers")
    (card,) = sheet(book, "customers")
    assert (card["outcome"], card["outcome_on"]) == ("Won", None)
    assert card["expected_on"] == day("2026-02-20")


def test_a_row_with_neither_a_way_nor_an_id_nor_an_amount_is_rejected(book_of: BookOf) -> None:
    book = book_of(cards())
    rows = [(*DEALS[0][:-1], "close_value"), ("", "", "Pump X", "Elm Bakery", "", "", "")]
    said = brought(book, write_list(book.with_name("deals.csv"), rows), "--as", "customers")
    assert said.counts == (0, 0, 0, 1)


def test_headers_of_one_system_name_the_system_of_the_ids(book_of: BookOf) -> None:
    book = book_of(cards())
    header = ("Record ID", "Company name", "City", "Lifecycle Stage", "Company owner")
    said = brought(
        book,
        write_list(book.with_name("list.csv"), [header, ("101", "Norden", "Troy", "", "Sam")]),
        "--as",
        "customers",
    )
    (card,) = sheet(book, "customers")
    assert (card["reference"], card["reference_system"]) == ("101", "HubSpot")
    assert any("comes from HubSpot" in note for note in said.data["notes"])
    vague = [("Lead ID", "Company", "City"), ("7", "Vale Pumps", "Rome")]
    brought(book, write_list(book.with_name("list.csv"), vague), "--as", "customers")
    assert sheet(book, "customers")[1]["reference_system"] is None


def test_a_name_in_parts_leaves_no_part_out(book_of: BookOf) -> None:
    book = book_of(cards())
    rows = [("Company", "City", "First Name", "Last Name"), ("Norden", "Troy", "Ann", "Berg")]
    said = brought(book, write_list(book.with_name("list.csv"), rows), "--as", "customers")
    assert sheet(book, "customers")[0]["contact"] == "Ann Berg"
    assert said.data["notes"] == []
