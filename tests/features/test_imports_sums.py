"""Rows of sums in a list are left out and said, never rejected, never taken as customers."""

from __future__ import annotations

import pytest

from bringing import brought, write_list
from doing import BookOf, sheet
from made_books import cards, lead

ORDERS = ("Customer", "Order date", "Product", "Quantity", "Amount")
ORDER = ("Norden Tools", "2026-01-05", "Pump", "2", "1000")


@pytest.mark.parametrize(
    "sums",
    [
        [("Total", "", "", "2", "1000")],
        [("", "", "Subtotal", "2", "1000")],
        [("Grand Total:", "", "", "", "1,000.00 €")],
        [("Summe", "", "", "", "12.500"), ("Gesamtsumme", "-", "", "", "12.500")],
        [("Norden Tools Total", "", "", "", "1000"), ("Grand Total", "", "", "", "1000")],
        [("合 计", "", "", "2", "1000")],
        [("小计", "1 笔", "", "", "¥1,000"), ("总计", "", "", "", "1000")],
        [("小計", "", "", "", "1000"), ("總計", "", "", "", "1000")],
    ],
)
def test_sums_of_orders_are_left_out(book_of: BookOf, sums: list[tuple[str, ...]]) -> None:
    book = book_of(cards(lead(1, name="Norden Tools")))
    rows = [ORDERS, ORDER, *sums]
    said = brought(book, write_list(book.with_name("list.csv"), rows), "--as", "orders")
    assert said.counts == (1, 0, 0, 0)
    numbers = ", ".join(str(number) for number in range(3, 3 + len(sums)))
    told = f"{len(sums)} {'row' if len(sums) == 1 else 'rows'} of sums left out (row {numbers})."
    assert told in said.data["notes"]
    assert not said.data["problems"]


def test_a_groups_sum_is_told_by_the_groups_name_above_its_lines(book_of: BookOf) -> None:
    book = book_of(cards(lead(1, name="Norden Tools"), lead(2, name="Vale Pumps")))
    rows = [
        ORDERS,
        ORDER,
        ("", "", "Filter", "1", "50"),
        ("Norden Tools Total", "", "", "3", "1050"),
        ("Vale Pumps", "2026-01-06", "Pump", "1", "500"),
        ("Vale Pumps 汇总", "", "", "1", "500"),
        ("Grand Total", "", "", "4", "1550"),
    ]
    said = brought(book, write_list(book.with_name("list.csv"), rows), "--as", "orders")
    assert said.counts == (3, 0, 0, 0)
    assert [card["revenue"] for card in sheet(book, "customers")] == [1050.0, 500.0]


def test_sums_of_customers_are_left_out_and_customers_of_such_names_stay(book_of: BookOf) -> None:
    rows = [
        ("No", "Company", "Phone", "City", "Revenue"),
        ("1", "Total Energies", "212-555-0140", "Albany", "500"),
        ("2", "Total", "212-555-0141", "", "500"),
        ("3", "合计科技", "", "杭州", "500"),
        ("", "Subtotal", "", "", "1500"),
        ("4", "Summe", "", "Köln", "500"),
        ("Total", "", "", "", "2000"),
    ]
    book = book_of()
    said = brought(book, write_list(book.with_name("list.csv"), rows), "--as", "customers")
    assert said.counts == (4, 0, 0, 0)
    assert "2 rows of sums left out (row 5, 7)." in said.data["notes"]
    names = [card["name"] for card in sheet(book, "customers")]
    assert names == ["Total Energies", "Total", "合计科技", "Summe"]


def test_a_sum_beside_a_region_that_goes_on_from_above_is_one(book_of: BookOf) -> None:
    """A merged cell of a region holds for the row of its sum, too."""
    rows = [
        ("Region", "Customer", "Phone", "Revenue"),
        ("Leeds", "Dale Fittings", "0113 555 0101", "500"),
        ("York", "Minster Bakery", "01904 555 0101", "3500"),
        ("York", "Total", "", "4000"),
        ("Paris", "Total", "", "500"),
        ("合计", "2家", "", "4000"),
    ]
    book = book_of()
    said = brought(book, write_list(book.with_name("list.csv"), rows), "--as", "customers")
    assert "2 rows of sums left out (row 4, 6)." in said.data["notes"]
    names = [card["name"] for card in sheet(book, "customers")]
    assert names == ["Dale Fittings", "Minster Bakery", "Total"]
