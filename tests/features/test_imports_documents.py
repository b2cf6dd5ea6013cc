"""Columns beside the amount tell returns, cancelled orders and refunds (M5)."""

from __future__ import annotations

from bringing import brought, write_list
from doing import BookOf, sheet
from made_books import cards, lead


def _figures(book_of: BookOf, *rows: tuple[str, ...]) -> tuple[object, object, tuple[int, ...]]:
    book = book_of(cards(lead(1, name="Norden Tools")))
    first = ("Customer", "Order date", *rows[0])
    lines = [("Norden Tools", f"2026-01-{day:02}", *row) for day, row in enumerate(rows[1:], 1)]
    said = brought(book, write_list(book.with_name("list.csv"), [first, *lines]), "--as", "orders")
    (card,) = sheet(book, "customers")
    return card["revenue"], card["orders"], said.counts


def test_the_kind_of_document_tells_returns(book_of: BookOf) -> None:
    cases = (
        ("Type", "Invoice", "Credit Note"),
        ("Transaction type", "Sale", "Refund"),
        ("Move Type", "out_invoice", "out_refund"),
        ("Belegart", "TA", "G2"),
        ("Belegart", "Rechnung", "Gutschrift"),
        ("Fakturaart", "Rechnung", "Storno"),
        ("Type de document", "Facture", "Avoir"),
        ("Tipo", "Factura", "Nota de crédito"),
        ("单据类型", "销售订单", "退货单"),
        ("单据类型", "销售发票", "红字冲销"),
        ("是否退货", "否", "是"),
        ("Quantity", "10", "-4"),
        ("Menge", "10", "4-"),
    )
    for header, sold, back in cases:
        rows = ((header, "Amount"), (sold, "1000"), (back, "400"))
        revenue, orders, counts = _figures(book_of, *rows)
        assert (revenue, orders, counts[0]) == (600.0, 1.0, 2), (header, back)


def test_what_is_no_return_counts_as_sold(book_of: BookOf) -> None:
    for header, word in (("Type", "Non-refundable"), ("Belegart", "Storno Gutschrift")):
        rows = ((header, "Amount"), (word, "400"))
        assert _figures(book_of, *rows)[0] == 400.0, word


def test_cancelled_orders_are_none(book_of: BookOf) -> None:
    cases = (
        ("Status", "Complete", "Cancelled"),
        ("Order status", "Sales Order", "Quotation"),
        ("Auftragsstatus", "erledigt", "storniert"),
        ("订单状态", "已完成", "已取消"),
        ("Cancelled at", "", "2026-01-09 10:11"),
        ("Refunded Amount", "0.00", "400"),
        ("Type", "Invoice", "Quote"),
    )
    for header, sold, none in cases:
        rows = ((header, "Amount"), (sold, "1000"), (none, "400"))
        revenue, orders, counts = _figures(book_of, *rows)
        assert (revenue, orders, counts[0], counts[3]) == (1000.0, 1.0, 1, 1), (header, none)


def test_a_refund_in_part_lowers_the_amount(book_of: BookOf) -> None:
    rows = (("Refunded Amount", "Amount"), ("50", "1000"))
    assert _figures(book_of, *rows)[:2] == (950.0, 1.0)


def test_a_column_left_out_on_purpose_tells_nothing(book_of: BookOf) -> None:
    book = book_of(cards(lead(1, name="Norden Tools")))
    rows = [
        ("Customer", "Order date", "Type", "Amount"),
        ("Norden Tools", "2026-01-05", "Credit note", "5"),
        ("Norden Tools", "2026-01-06", "Return", "7"),
    ]
    source = write_list(book.with_name("list.csv"), rows)
    brought(book, source, "--as", "orders", "--map", "Type = ")
    assert sheet(book, "customers")[0]["revenue"] == 12.0
