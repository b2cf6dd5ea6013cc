"""Amounts in another currency are asked about, never added up (M36)."""

from __future__ import annotations

import pytest

from bringing import brought, write_list
from doing import BookOf, sheet
from made_books import cards, lead
from repbook.features.imports.import_currency import currency_of


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("€ 5", "EUR"),
        ("USD", "USD"),
        ("NT$12", "TWD"),
        ("5万美元", "USD"),
        ("k€", "EUR"),
        ("8元", ""),
    ],
)
def test_currencies_are_told(text: str, code: str) -> None:
    assert currency_of(text) == frozenset({code} - {""})


def test_orders_in_another_currency_wait(book_of: BookOf) -> None:
    book = book_of(cards(lead(1, name="Norden Tools")))
    rows = [
        ("Customer", "Order date", "Amount", "Currency"),
        ("Norden Tools", "2026-01-05", "1000", "EUR"),
        ("Norden Tools", "2026-01-06", "2000", "EUR"),
        ("Norden Tools", "2026-01-07", "90000", "JPY"),
    ]
    said = brought(book, write_list(book.with_name("list.csv"), rows), "--as", "orders")
    assert said.counts == (2, 0, 0, 1)
    assert sheet(book, "customers")[0]["revenue"] == 3000.0
    assert "90000 JPY" in said.messages()


def test_a_card_keeps_the_text_of_another_currency(book_of: BookOf) -> None:
    book = book_of(cards())
    rows = [
        ("Customer", "Phone", "Expected order"),
        ("Norden", "212-555-0140", "$1000"),
        ("Vale", "518-555-0150", "USD 1,500"),
        ("Elm", "315-555-0160", "€900"),
        ("Fox", "315-555-0161", "800"),
    ]
    brought(book, write_list(book.with_name("list.csv"), rows))
    found = sheet(book, "customers")
    assert [card["expected_order"] for card in found] == [1000.0, 1500.0, None, 800.0]
    assert found[2]["note"] == "Expected order: €900"


def test_one_currency_alone_is_none_of_anothers_business(book_of: BookOf) -> None:
    book = book_of(cards())
    rows = [("Customer", "Phone", "Expected order (k€)"), ("Norden", "212-555-0140", "12")]
    brought(book, write_list(book.with_name("list.csv"), rows))
    assert sheet(book, "customers")[0]["expected_order"] == 12000.0


def test_settings_say_which_currency_counts(book_of: BookOf) -> None:
    book = book_of(cards(), settings={"currency": "EUR"})
    rows = [("Customer", "Phone", "Expected order"), ("Norden", "212-555-0140", "$12")]
    brought(book, write_list(book.with_name("list.csv"), rows))
    assert sheet(book, "customers")[0]["expected_order"] is None
