# ruff: noqa: E501
"""Orders of several lines, as shops and ledgers export them: revenue once, no line lost (M5)."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import NamedTuple

import openpyxl
import pytest

from bringing import brought, write_list
from doing import BookOf, checked, sheet
from made_books import cards, lead, read
from repbook.domain.days import serial


class Case(NamedTuple):
    """A list by its lines, the amounts its orders become, and how many orders there are."""

    text: str
    amounts: dict[str, tuple[float, ...]]
    orders: float
    joined: int = 0


SHOPIFY = """
Name|Email|Financial Status|Paid at|Currency|Subtotal|Shipping|Taxes|Total|Created at|Lineitem quantity|Lineitem name|Lineitem price|Billing Name|Billing Company
#1001|a@n.example|paid|2026-02-01 10:00:00|USD|250.00|10.00|15.00|275.00|2026-02-01 09:59:00|2|Pump|100.00|Ann Berg|Norden Tools
#1001|a@n.example||||||||2026-02-01 09:59:00|1|Filter|50.00||
#1002|a@n.example|paid|2026-02-03 10:00:00|USD|80.00|0.00|0.00|80.00|2026-02-03 09:59:00|1|Seal|80.00|Ann Berg|Norden Tools
"""
CASES = {
    "shopify": Case(SHOPIFY, {"Pump": (220.0,), "Filter": (55.0,), "Seal": (80.0,)}, 2.0),
    "shopify by subtotal": Case(
        SHOPIFY.replace("|Total|", "|Weight|"),
        {"Pump": (200.0,), "Filter": (50.0,), "Seal": (80.0,)},
        2.0,
    ),
    "woocommerce repeats the total": Case(
        """
Order Number|Order Status|Order Date|Company (Billing)|Order Total Amount|Item Name|Quantity (- Refund)|Item Cost
7|Completed|2026-02-01|Norden Tools|330|Pump|2|100
7|Completed|2026-02-01|Norden Tools|330|Filter|2|50
8|Completed|2026-02-03|Norden Tools|80|Seal|1|80
""",
        {"Pump": (220.0,), "Filter": (110.0,), "Seal": (80.0,)},
        2.0,
    ),
    "woocommerce with line totals": Case(
        """
Order Number|Order Date|Company|Order Total|Item Name|Quantity|Line total
7|2026-02-01|Norden Tools|330|Pump|2|200
7|2026-02-01|Norden Tools|330|Filter|2|100
""",
        {"Pump": (200.0,), "Filter": (100.0,)},
        1.0,
    ),
    "a total that each line repeats, without prices": Case(
        """
Order Number|Order Date|Company|Order Total|Item Name
7|2026-02-01|Norden Tools|330|Pump
7|2026-02-01|Norden Tools|330|Filter
8|2026-02-03|Norden Tools|80|Seal
""",
        {"Pump": (330.0,), "Seal": (80.0,)},
        2.0,
        1,
    ),
    "amazon": Case(
        """
order-id|order-item-id|purchase-date|buyer-email|buyer-name|product-name|quantity-purchased|currency|item-price
111-1|1|2026-02-01T10:00:00+00:00||Norden Tools|Pump|2|USD|200.00
111-1|2|2026-02-01T10:00:00+00:00||Norden Tools|Filter|1|USD|50.00
""",
        {"Pump": (200.0,), "Filter": (50.0,)},
        1.0,
    ),
    "odoo": Case(
        """
Order Reference|Order Date|Customer|Salesperson|Total|Order Lines/Product|Order Lines/Quantity|Order Lines/Unit Price|Order Lines/Subtotal
S001|2026-02-01 10:00:00|Norden Tools|Mitchell|275|Pump|2|100|200
|||||Filter|1|50|50
S002|2026-02-03 10:00:00|Norden Tools|Mitchell|88|Seal|1|80|80
""",
        {"Pump": (200.0,), "Filter": (50.0,), "Seal": (80.0,)},
        2.0,
    ),
    "odoo without subtotals": Case(
        """
Order Reference|Order Date|Customer|Total|Order Lines/Product|Order Lines/Quantity|Order Lines/Unit Price
S001|2026-02-01|Norden Tools|275|Pump|2|100
||||Filter|1|50
S002|2026-02-03|Norden Tools|88|Seal|1|80
""",
        {"Pump": (220.0,), "Filter": (55.0,), "Seal": (88.0,)},
        2.0,
    ),
    "odoo with a section's title": Case(
        """
Order Reference|Order Date|Customer|Total|Order Lines/Product|Order Lines/Quantity|Order Lines/Unit Price
S001|2026-02-01|Norden Tools|275|Pump|2|100
||||Spare parts||
||||Filter|1|50
S002|2026-02-03|Norden Tools|88|Seal|1|80
||||Delivered by hand||
""",
        {"Pump": (220.0,), "Filter": (55.0,), "Seal": (88.0,)},
        2.0,
        2,
    ),
    "odoo with products alone": Case(
        """
Order Reference|Order Date|Customer|Total|Order Lines/Product
S001|2026-02-01|Norden Tools|275|Pump
||||Filter
""",
        {"Pump": (275.0,)},
        1.0,
        1,
    ),
    "kingdee": Case(
        """
单据编号|日期|客户|物料名称|销售数量|含税单价|价税合计
XSDD001|2026-02-01|Norden Tools|泵|2|100|200
|||滤芯|1|50|50
|||小计||3|250
XSDD002|2026-02-03|Norden Tools|密封圈|1|80|80
合计||||4||330
""",
        {"泵": (200.0,), "滤芯": (50.0,), "密封圈": (80.0,)},
        2.0,
    ),
    "yonyou": Case(
        """
单据号|单据日期|客户名称|存货名称|数量|无税单价|价税合计
0001|2026-02-01|Norden Tools|泵|2|100|226
0001|2026-02-01||滤芯|1|50|56.5
""",
        {"泵": (226.0,), "滤芯": (56.5,)},
        1.0,
    ),
    "lines of one price are no total": Case(
        """
Order ID|Order date|Customer|Product|Quantity|Unit price|Amount
A1|2026-02-01|Norden Tools|Pump|2|50|100
A1|2026-02-01|Norden Tools|Filter|1|100|100
""",
        {"Pump": (100.0,), "Filter": (100.0,)},
        1.0,
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_lines_belong_to_their_order(book_of: BookOf, name: str) -> None:
    case = CASES[name]
    book = book_of(cards(lead(1, name="Norden Tools")))
    rows = [line.split("|") for line in case.text.strip().split("\n")]
    source = write_list(book.with_name("list.csv"), rows)
    said = brought(book, source, "--as", "orders")
    lines = sum(map(len, case.amounts.values()))
    assert said.counts == (lines, 0, case.joined, 0), said.messages()
    found: dict[str, tuple[float, ...]] = {}
    for order in sheet(book, "orders"):
        product = str(order["product"])
        found[product] = (*found.get(product, ()), float(str(order["amount"])))
        assert order["order_id"]
        assert order["day"]
    assert found == case.amounts
    (card,) = sheet(book, "customers")
    whole = round(sum(map(sum, case.amounts.values())), 2)
    assert (card["revenue"], card["orders"]) == (whole, case.orders)
    assert not checked(book).differences
    again = brought(book, source, "--as", "orders")
    assert again.counts == (0, 0, lines + case.joined, 0)


def test_what_is_no_line_of_an_order_stays_rejected(book_of: BookOf) -> None:
    book = book_of(cards(lead(1, name="Norden Tools"), lead(2, name="Vale Pumps")))
    rows = [
        ("Order ID", "Order date", "Customer", "Product", "Amount"),
        ("A1", "2026-02-01", "Norden Tools", "Pump", "100"),
        ("A2", "2026-02-02", "", "Filter", "50"),
        ("", "2026-02-03", "", "Seal", "20"),
        ("A3", "2026-02-04", "Norden Tools", "Hose", "10"),
        ("", "", "", "", "180"),
        ("A1", "2026-02-01", "Vale Pumps", "Pump", "30"),
    ]
    said = brought(book, write_list(book.with_name("list.csv"), rows), "--as", "orders")
    assert said.counts == (3, 0, 0, 3)


def test_a_cancelled_or_returned_order_takes_its_lines_along(book_of: BookOf) -> None:
    book = book_of(cards(lead(1, name="Norden Tools")))
    text = SHOPIFY.replace("|paid|2026-02-01", "|voided|2026-02-01")
    rows = [line.split("|") for line in text.strip().split("\n")]
    said = brought(book, write_list(book.with_name("list.csv"), rows), "--as", "orders")
    assert said.counts == (1, 0, 0, 2)
    assert said.data["left_out"]["Financial Status"] == 2  # as the list has it
    (card,) = sheet(book, "customers")
    assert (card["revenue"], card["orders"]) == (80.0, 1.0)


def test_a_partial_refund_lowers_the_order_once(book_of: BookOf) -> None:
    book = book_of(cards(lead(1, name="Norden Tools")))
    rows = [line.split("|") for line in SHOPIFY.strip().split("\n")]
    backs = ("Refunded Amount", "25.00", "", "0.00")
    rows = [[*row, back] for row, back in zip(rows, backs, strict=True)]
    brought(book, write_list(book.with_name("list.csv"), rows), "--as", "orders")
    (card,) = sheet(book, "customers")
    assert card["revenue"] == 330.0
    assert [order["amount"] for order in sheet(book, "orders")] == [200.0, 50.0, 80.0]


def test_lines_of_a_customer_unknown_are_rejected_with_their_order(book_of: BookOf) -> None:
    book = book_of(cards(lead(1, name="Vale Pumps")))
    case = CASES["odoo with products alone"]
    rows = [line.split("|") for line in case.text.strip().split("\n")]
    said = brought(book, write_list(book.with_name("list.csv"), rows), "--as", "orders")
    assert said.counts == (0, 0, 0, 2)


def _merged(path: Path, rows: list[tuple[object, ...]], *areas: str) -> Path:
    book = openpyxl.Workbook()
    for row in rows:
        book.worksheets[0].append(row)
    for area in areas:
        book.worksheets[0].merge_cells(area)
    book.save(path)
    return path


def test_merged_cells_hold_for_each_row_beside_them(book_of: BookOf) -> None:
    book = book_of(cards(lead(1, name="Norden Tools"), lead(2, name="Vale Pumps")))
    rows: list[tuple[object, ...]] = [
        ("Order ID", "Order date", "Customer", "Order total", "Product", "Quantity", "Unit price"),
        (1001, date(2026, 2, 1), "Norden Tools", 275, "Pump", 2, 100),
        (None, None, None, None, "Filter", 1, 50),
        (1002, date(2026, 2, 3), "Vale Pumps", 80, "Seal", 1, 80),
        (1003, date(2026, 2, 4), None, 40, "Hose", 1, 40),
    ]
    areas = ("A2:A3", "B2:B3", "C2:C3", "D2:D3", "C4:C5")
    said = brought(book, _merged(book.with_name("list.xlsx"), rows, *areas), "--as", "orders")
    assert said.counts == (4, 0, 0, 0), said.messages()
    assert [card["revenue"] for card in sheet(book, "customers")] == [275.0, 120.0]
    assert [card["orders"] for card in sheet(book, "customers")] == [1.0, 2.0]
    assert "each row beside one was read with its value" in said.messages()


def test_a_merged_customer_of_calls_and_contacts(book_of: BookOf) -> None:
    book = book_of()
    rows: list[tuple[object, ...]] = [
        ("Company", "Contact", "Phone", "City"),
        ("Norden Tools", "Ann Berg", "212-555-0140", "Troy"),
        (None, "Bo Lind", "212-555-0141", None),
        ("Vale Pumps", "Cy Orr", "212-555-0142", "Utica"),
    ]
    source = _merged(book.with_name("list.xlsx"), rows, "A2:A3", "D2:D3")
    assert brought(book, source, "--as", "customers").counts == (2, 0, 1, 0)
    norden, _ = sheet(book, "customers")
    assert (norden["phone"], norden["phones"]) == ("212-555-0140", "212-555-0141")
    rows = [
        ("Customer", "Date", "Result"),
        ("Norden Tools", date(2026, 2, 1), "no answer"),
        (None, date(2026, 2, 2), "reached"),
    ]
    source = _merged(book.with_name("calls.xlsx"), rows, "A2:A3")
    assert brought(book, source, "--as", "calls").counts == (2, 0, 0, 0)


@pytest.mark.parametrize(
    ("typed", "paid", "received"),
    [("1200", None, 1200.0), ("2026-02-20", serial(date(2026, 2, 20)), None)],
)
def test_paid_is_a_day_or_an_amount(
    book_of: BookOf, tmp_path: Path, typed: str, paid: float | None, received: float | None
) -> None:
    path = book_of(cards(lead(1, name="Alpha Ltd")))
    rows = [("Customer", "Date", "Amount", "Paid"), ("Alpha Ltd", "2026-02-01", "1200", typed)]
    brought(path, write_list(tmp_path / "paid.csv", rows), "--as", "orders")
    orders = read(path, "orders").tables["orders"]
    assert (orders.get(0, "paid"), orders.get(0, "received")) == (paid, received)


@pytest.mark.parametrize(
    ("header", "yes", "no"),
    [("Paid", "yes", "no"), ("已收款", "是", "否"), ("Amount paid", "Paid", "Unpaid")],
)
def test_paid_yes_or_no_is_all_or_nothing(
    book_of: BookOf, tmp_path: Path, header: str, yes: str, no: str
) -> None:
    """A yes is no day and no amount, but says that nothing is open."""
    path = book_of(cards(lead(1, name="Alpha Ltd")))
    rows = [
        ("Customer", "Date", "Amount", header),
        ("Alpha Ltd", "2026-02-01", "1200", yes),
        ("Alpha Ltd", "2026-02-02", "800", no),
        ("Alpha Ltd", "2026-02-03", "500", "half"),
        ("Alpha Ltd", "2026-02-04", "", yes),
    ]
    done = brought(path, write_list(tmp_path / "paid.csv", rows), "--as", "orders")
    orders = read(path, "orders").tables["orders"]
    assert orders.columns["paid"][:3] == [None, None, None]
    assert [*orders.columns["received"][:3]] == [1200.0, 0.0, None]
    assert [*orders.columns["open"][:3]] == [0.0, 800.0, 500.0]
    assert done.counts == (3, 0, 0, 1)  # The last has no amount at all.
