"""Returns lower revenue; they are no order, no last order and no usual size."""

from __future__ import annotations

from bringing import brought, write_list
from doing import BookOf, checked, sheet
from made_books import cards, lead


def test_a_return_is_no_order(book_of: BookOf) -> None:
    names = ("Norden Tools", "Vale Pumps", "Elm Bakery")
    book = book_of(cards(*(lead(n, name=name) for n, name in enumerate(names, 1))))
    rows = [
        ("Customer", "Order date", "Product", "Amount", "Order ID"),
        ("Norden Tools", "2026-01-05", "Pump", "1000", "A1"),
        ("Norden Tools", "2026-02-10", "Pump return", "-1000", "A1R"),
        ("Vale Pumps", "2026-01-05", "Pump", "1000", "A2"),
        ("Vale Pumps", "2026-02-20", "Pump return", "-400", "A2R"),
        ("Elm Bakery", "2026-02-25", "Oven return", "-500", "A3R"),
    ]
    said = brought(book, write_list(book.with_name("list.csv"), rows), "--as", "orders")
    assert said.counts == (5, 0, 0, 0)
    norden, vale, elm = sheet(book, "customers")
    assert [card["revenue"] for card in (norden, vale, elm)] == [0.0, 600.0, -500.0]
    assert [card["orders"] for card in (norden, vale, elm)] == [1.0, 1.0, 0.0]
    assert norden["last_order"] == vale["last_order"]
    assert elm["last_order"] is None
    sizes = [card["expected_order"] for card in (norden, vale, elm)]
    assert sizes == [None, 1000.0, None]
    assert not checked(book).differences


def test_a_return_of_another_product_swallows_no_order(book_of: BookOf) -> None:
    names = ("Norden Tools", "Vale Pumps", "Elm Bakery", "Fox Mills")
    book = book_of(cards(*(lead(n, name=name) for n, name in enumerate(names, 1))))
    rows = [
        ("Customer", "Order date", "Product", "Amount", "Order ID"),
        ("Norden Tools", "2026-01-05", "Pump", "1000", "A1"),
        ("Norden Tools", "2026-02-10", "Oven return", "-1500", "Z9R"),
        ("Vale Pumps", "2026-01-05", "Pump", "1000", "A2"),
        ("Vale Pumps", "2026-01-15", "Oven", "300", "A3"),
        ("Vale Pumps", "2026-02-20", "Pump return", "-1000", "A2R"),
        ("Elm Bakery", "2026-01-05", "Oven", "500", "A4"),
        ("Elm Bakery", "2026-02-25", "Return", "-500", "A4R"),
        ("Fox Mills", "2026-01-05", "", "500", "A5"),
        ("Fox Mills", "2026-02-25", "", "-500", "A5R"),
    ]
    brought(book, write_list(book.with_name("list.csv"), rows), "--as", "orders")
    sizes = [card["expected_order"] for card in sheet(book, "customers")]
    assert sizes == [1000.0, 300.0, None, None]
