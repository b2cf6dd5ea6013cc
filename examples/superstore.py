"""Turn the Superstore order lines into a list of customers and a list of orders."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from pathlib import Path

SOURCE = Path(__file__).with_name("superstore.csv")
LAST_DAY = "2017-12-31"
CUSTOMERS = ("ID", "Customer", "Phone", "Area", "Address", "Postal code", "Industry", "Owner")
ORDERS = (
    *("Date", "Customer ID", "Customer", "Product", "Product group", "Amount", "Cost", "Order ID"),
)
OWNER = "SU"
Line = dict[str, str]


def prepare(folder: Path) -> tuple[Path, Path]:
    """Write customers.csv and orders.csv into a folder; return their paths."""
    with SOURCE.open(encoding="utf-8-sig", newline="") as file:
        lines = list(csv.DictReader(file))
    customers, orders = folder / "customers.csv", folder / "orders.csv"
    _write(customers, CUSTOMERS, (_customer(*pair) for pair in enumerate(latest(lines))))
    _write(orders, ORDERS, map(_order, lines))
    return customers, orders


def latest(lines: Iterable[Line]) -> list[Line]:
    """Return each customer's latest order line; of one day's lines the largest sale."""
    best: dict[str, Line] = {}
    for line in lines:
        held = best.get(line["Customer ID"])
        if held is None or _age(line) > _age(held):
            best[line["Customer ID"]] = line
    return [best[customer] for customer in sorted(best)]


def _age(line: Line) -> tuple[str, float]:
    return line["Order Date"], float(line["Sales"])


def _customer(number: int, line: Line) -> tuple[str, ...]:
    # The numbers 555-0100 to 555-0199 of each code are kept for made-up persons.
    phone = f"{201 + number // 100}-555-{100 + number % 100:04}"
    place = (line["City"], f"{line['City']}, {line['State']}", line["Postal Code"])
    return (line["Customer ID"], line["Customer Name"], phone, *place, line["Segment"], OWNER)


def _order(line: Line) -> tuple[str, ...]:
    cost = round(float(line["Sales"]) - float(line["Profit"]), 4)
    who = (line["Customer ID"], line["Customer Name"])
    what = (line["Product Name"], line["Sub-Category"])
    return (line["Order Date"], *who, *what, line["Sales"], f"{cost:.4f}", line["Order ID"])


def _write(path: Path, header: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(header)
        writer.writerows(rows)
