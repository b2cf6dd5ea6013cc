"""Tables of real orders as Analyse reads them: superstore and cdnow."""

from __future__ import annotations

import csv
from datetime import date
from functools import cache
from pathlib import Path

from repbook.analysis.accounts import Found, Policy, figures
from repbook.domain.days import serial
from repbook.domain.values import Value

EXAMPLES = Path(__file__).parents[2] / "examples"
DAY = float(serial(date(2017, 12, 30)))
POLICY = Policy(
    class_min=20, top_share=0.2, face_percentile=0.8, irregular_gaps=4, channel_days=180,
    overdue_floor=100, people_strength=3, top_revenue=500000, large_revenue=100000,
    medium_revenue=20000, minutes_call=10, minutes_visit=60, minutes_letter=15,
    minutes_invite=120, hour_cost=80, serve_cheap=0.1, serve_fair=0.3, serve_dear=0.5,
    loyal_orders=4,
)  # fmt: skip
COLUMNS = {
    "customers": ("id", "account", "name", "outcome", "outcome_on"),
    "orders": ("day", "account", "amount", "cost", "paid", "received", "due_on", "order_id"),
    "calls": ("day", "id", "channel", "result", "minutes"),
    "tasks": ("id", "kind", "due", "done_on", "minutes", "cost"),
    "contacts": ("account", "strength", "left_on", "owner"),
    "relations": ("account", "kind", "other"),
    "compare": ("account", "rival", "importance", "our_score", "their_score"),
}
Row = dict[str, Value]
Rows = dict[str, list[Row]]


def tables(**rows: list[Row]) -> dict[str, dict[str, list[Value]]]:
    """Return tables of some rows; the others are empty, as are columns that no row names."""
    return {
        table: {key: [row.get(key) for row in rows.get(table, ())] for key in keys}
        for table, keys in COLUMNS.items()
    }


def analysed(
    day: float = DAY, *, own: bool = True, policy: Policy = POLICY, **rows: list[Row]
) -> Found:
    """Return the figures of some rows."""
    return figures(tables(**rows), policy, day, own=own, ahead=False)


def of(found: Found, account: str) -> dict[str, float | None]:
    """Return one account's figures, None where there is none."""
    place = found.ids.index(account)
    values = {key: float(column[place]) for key, column in found.figures.items()}
    return {key: None if value != value else value for key, value in values.items()}


@cache
def superstore() -> Rows:
    """Return the customers and order lines of superstore."""
    with open(EXAMPLES / "superstore.csv", encoding="utf-8-sig", newline="") as file:
        lines = list(csv.DictReader(file))
    orders: list[Row] = [
        {
            "day": float(serial(date.fromisoformat(line["Order Date"]))),
            "account": line["Customer ID"],
            "amount": float(line["Sales"]),
            "cost": float(line["Sales"]) - float(line["Profit"]),
            "order_id": line["Order ID"],
        }
        for line in lines
    ]
    ids = sorted({line["Customer ID"] for line in lines})
    return {"customers": [{"id": each, "account": each} for each in ids], "orders": orders}
