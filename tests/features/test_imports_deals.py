"""Deals of other systems: cards with outcome, amount and dates, though nobody can be reached."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from bringing import Lists, Said, brought, write_list
from doing import BookOf, checked, sheet
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
    assert again.counts == (0, 0, 3, 0)
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


PIPELINE = (
    ("Deal - Title", "Deal - Organization", "Deal - Value", "Deal - Stage", "Person - Phone"),
    ("Pump line", "Norden Tools", "5000", "Proposal Made", "212-555-0140"),
    ("Filter", "Vale Pumps", "9000", "Qualified", ""),
    ("Hose", "Elm Bakery", "", "Qualified", ""),
)


@pytest.mark.parametrize("width", [4, 5])
def test_a_deal_needs_no_phone_whether_or_not_others_of_the_list_have_one(
    book_of: BookOf, width: int
) -> None:
    book = book_of(cards())
    rows = [row[:width] for row in PIPELINE]
    said = brought(book, write_list(book.with_name("deals.csv"), rows), "--as", "customers")
    names = [row["name"] for row in sheet(book, "customers")]
    # A row without an amount or a date is no deal: where a phone was asked it needs one.
    assert names == ["Norden Tools", "Vale Pumps", "Elm Bakery"][: 7 - width]
    assert "Phone, e-mail, address and area are all missing. The card was added" in said.messages()


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


ACCOUNTS = (
    ("Account ID", "Account Name", "Billing City", "Phone"),
    ("001X", "Norden Tools", "Albany", "212-555-0140"),
    ("001Y", "Vale Pumps", "Troy", "518-555-0150"),
)


def bring_both(book: Path, deals: Lists) -> Said:
    """Import the accounts, then deals of theirs."""
    brought(book, write_list(book.with_name("accounts.csv"), ACCOUNTS))
    return brought(book, write_list(book.with_name("deals.csv"), deals))


def test_deals_go_to_the_card_of_their_account(book_of: BookOf) -> None:
    book = book_of(cards())
    rows = [(*DEALS[0][:-1], "close_value"), *DEALS[1:]]
    said = bring_both(book, rows)
    assert said.counts == (1, 2, 0, 0)
    won, lost, new = sheet(book, "customers")
    assert (won["outcome"], won["outcome_on"], won["expected_order"]) == (
        *("Won", day("2026-02-20")),
        1054.0,
    )
    assert (lost["outcome"], lost["outcome_on"]) == ("Lost", day("2026-02-25"))
    assert (won["reference"], won["phone"], won["rep"]) == ("001X", "212-555-0140", "LW")
    assert "opportunity_id: 7K2P" in str(won["note"])
    assert (new["name"], new["stage"]) == ("Elm Bakery", "Further talks")
    assert {each["field"] for each in said.data["offered"]} == {"rep"}
    again = brought(book, book.with_name("deals.csv"))
    assert again.counts == (0, 0, 3, 0)
    assert sheet(book, "customers") == [won, lost, new]
    assert not checked(book).differences


HEADER = ("Opportunity ID", "Account ID", "Account Name", "Stage", "Amount", "Close Date")
SEVERAL = (
    HEADER,
    ("006A", "001X", "Norden Tools", "Closed Won", "1054", "2025-12-20"),
    ("006B", "001X", "Norden Tools", "Proposal/Price Quote", "5000", "2026-04-20"),
    ("006C", "001X", "Norden Tools", "Closed Lost", "700", "2025-11-20"),
)


def test_of_several_deals_the_open_one_stands_on_the_card_the_others_in_its_note(
    book_of: BookOf,
) -> None:
    book = book_of(cards())
    said = bring_both(book, SEVERAL)
    assert said.counts == (0, 3, 0, 0)
    assert "holds another deal" in said.messages()
    assert said.data["mapping"]["Opportunity ID"] == "reference"
    assert not any("left out" in note for note in said.data["notes"])
    card = sheet(book, "customers")[0]
    assert (card["expected_order"], card["expected_on"]) == (5000.0, day("2026-04-20"))
    assert (card["outcome"], card["reference"]) == (None, "001X")
    lines = str(card["note"]).split("\n")
    assert [line[:20] for line in lines] == [f"Opportunity ID: {n}" for n in HEADED]
    moved = [HEADER, ("006C", "001X", "Norden Tools", "Closed Lost", "800", "2025-11-20")]
    brought(book, write_list(book.with_name("moved.csv"), [*moved, *SEVERAL[1:3]]))
    lines = str(sheet(book, "customers")[0]["note"]).split("\n")
    assert len(lines) == 3
    assert "Amount: 800" in lines[2]


HEADED = ("006A", "006B", "006C")


def test_deals_without_an_id_are_found_by_the_id_of_their_account(book_of: BookOf) -> None:
    book = book_of(cards())
    rows = [row[1:] for row in SEVERAL]
    said = bring_both(book, [*rows, ("001Z", "New Firm", "Won", "1", "2026-01-05")])
    assert said.counts == (1, 3, 0, 0)
    card, _, new = sheet(book, "customers")
    assert (card["expected_order"], card["outcome"]) == (5000.0, None)
    assert (new["reference"], new["outcome"]) == ("001Z", "Won")


def test_a_deal_of_a_firm_elsewhere_is_another_customers(book_of: BookOf) -> None:
    book = book_of(cards())
    rows = [("Account Name", "City", "Amount", "Stage"), ("Norden Tools", "Rome", "9", "Won")]
    said = bring_both(book, rows)
    assert said.counts == (1, 0, 0, 0)
    assert sheet(book, "customers")[0]["outcome"] is None


def test_a_closed_card_keeps_its_outcome(book_of: BookOf) -> None:
    book = book_of(cards())
    bring_both(book, [HEADER, SEVERAL[1]])
    said = brought(book, write_list(book.with_name("later.csv"), [HEADER, SEVERAL[2]]))
    assert said.counts == (0, 1, 0, 0)
    assert "is closed already" in said.messages()
    card = sheet(book, "customers")[0]
    assert (card["outcome"], card["expected_order"], card["stage"]) == ("Won", 1054.0, None)


def test_a_deal_that_names_a_place_column_but_no_place_is_no_reject(book_of: BookOf) -> None:
    book = book_of(cards())
    rows = [("Account Name", "City", "Amount", "Stage"), ("Elm Bakery", "", "", "Won")]
    said = brought(book, write_list(book.with_name("deals.csv"), rows), "--as", "customers")
    assert said.counts == (1, 0, 0, 0)


def test_a_stage_that_names_its_pipeline_in_brackets_is_read(book_of: BookOf) -> None:
    book = book_of(cards())
    header = ("Associated Company", "Phone Number", "Deal Stage", "Close Date")
    rows = [
        header,
        ("Norden Tools", "518-555-0140", "Closed Won (Sales Pipeline)", "2026-02-20"),
        ("Vale Pumps", "518-555-0141", "Contract Sent (Sales Pipeline)", "2026-05-01"),
    ]
    said = brought(book, write_list(book.with_name("deals.csv"), rows), "--as", "customers")
    won, sent = sheet(book, "customers")
    assert (won["outcome"], won["outcome_on"]) == ("Won", day("2026-02-20"))
    assert (sent["outcome"], sent["stage"]) == (None, "Follow-up")
    assert said.data["unknown"] == []
