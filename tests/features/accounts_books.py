"""Workbooks with orders for tests of Analyse, and how it is run on them."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from datetime import date, datetime
from pathlib import Path

from doing import NOW
from made_books import TODAY, Given, Row, card_id, lead
from repbook.adapters.file_book import FileBook
from repbook.book.apply import Applied, apply
from repbook.book.snapshot import Snapshot
from repbook.domain.days import serial
from repbook.features.accounts.analyse import Analysed, analyse
from repbook.features.accounts.reading import reads, see

SUPERSTORE = Path(__file__).parents[2] / "examples" / "superstore.csv"


def analysed(path: Path, day: float = TODAY, *, now: datetime = NOW) -> tuple[Analysed, Applied]:
    """Analyse a workbook as of a day, and write what was found."""
    book = FileBook(path)
    snapshot = see(book, now).snapshot
    found = analyse(snapshot, float(day), today=day == TODAY)
    return found, apply(book, snapshot, found.changes)


def snapshot_of(path: Path) -> Snapshot:
    """Return what Analyse reads of a workbook."""
    return FileBook(path).read(reads())


def order(number: int, days_ago: float, amount: float | str, **more: object) -> Row:
    """Return an order line of the customer `number`."""
    row: Row = {"day": TODAY - float(days_ago), "account": card_id(number), "amount": amount}
    return {**row, **more}  # type: ignore[dict-item]


def ordered(*lines: Row, customers: Iterable[Row] = (), **tables: list[Row]) -> Given:
    """Return the rows of a workbook with these order lines, each with an id of its own."""
    cards = [*customers] or [lead(number) for number in (1, 2, 3)]
    rows = [{"line": f"L{place:05d}", **line} for place, line in enumerate(lines)]
    qualify = [{"id": card["id"]} for card in cards]
    return {"customers": cards, "qualify": qualify, "orders": rows, **tables}


def superstore() -> Given:
    """Return the customers and order lines of superstore."""
    with SUPERSTORE.open(encoding="utf-8-sig", newline="") as file:
        lines = list(csv.DictReader(file))
    names = {line["Customer ID"]: line["Customer Name"] for line in lines}
    revenue = dict.fromkeys(names, 0.0)
    for line in lines:
        revenue[line["Customer ID"]] += float(line["Sales"])
    customers: list[Row] = [
        {"id": each, "account": each, "name": names[each], "revenue": round(revenue[each], 2)}
        for each in sorted(names)
    ]
    orders: list[Row] = [
        {
            "day": float(serial(date.fromisoformat(line["Order Date"]))),
            "account": line["Customer ID"],
            "amount": float(line["Sales"]),
            "cost": float(line["Sales"]) - float(line["Profit"]),
            "group": line["Sub-Category"],
            "order_id": line["Order ID"],
        }
        for line in lines
    ]
    return ordered(*orders, customers=customers)
