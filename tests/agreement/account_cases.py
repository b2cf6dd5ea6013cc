"""The cases that the rules of Accounts and Orders were tried with: inputs of a row, what is wanted.

Labels stand as codes. Inputs that are formulas here are given by what they are made of.
"""

from __future__ import annotations

from typing import NamedTuple

from repbook.domain.values import Value

SETTINGS: dict[str, float] = {
    "book_margin": 0.1247, "revenue_cut": 4282.63, "profit_cut": 683.71, "white_margin": 0.5,
    "red_irregular": 1, "payment_days": 30, "credit_c_days": 30, "credit_d_days": 90,
    "credit_c_delay": 15, "credit_paid_least": 4, "limit_a": 2, "limit_b": 1, "limit_c": 0.5,
    "limit_d": 0, "good_score_min": 70, "good_known_least": 3, "analysed_on": 46000,
    "days_sales_1": 60, "days_sales_2": 90, "erosion_1": 0.03, "erosion_2": 0.06, "own_level": 3,
    "own_ability": 3, "field_cut": 50,
}  # fmt: skip
"""What the cases were tried with; most are the defaults."""


class Case(NamedTuple):
    """A row of a table, the column looked at, and the value it must have."""

    table: str
    column: str
    row: dict[str, Value]
    wanted: Value


def _of(column: str, *cases: tuple[dict[str, float | str], Value]) -> list[Case]:
    table = "orders" if column in ("due_on", "open") else "accounts"
    found = []
    for row, wanted in cases:
        held: dict[str, Value] = {
            key: float(value) if isinstance(value, int) else value for key, value in row.items()
        }
        found.append(Case(table, column, held, float(wanted) if type(wanted) is int else wanted))
    return found


def _sold(revenue: float, margin: float, profit: float, spread: float) -> dict[str, float | str]:
    keys = ("revenue_life", "margin", "profit_life", "irregular")
    return dict(zip(keys, (revenue, margin, profit, spread), strict=True))


LARGE: dict[str, float | str] = {"class_now": "pyramid.large"}
GOOD: dict[str, float | str] = {"g1": 2, "g2": 2, "g3": 1, "g4": 2}
OLD: dict[str, float | str] = {"first_order": 45000, "cost_life": 100}
PAID: dict[str, float | str] = {"paid_orders": 6, "revenue_year": 247000}
CASES: list[Case] = [
    *_of(
        "due_on",
        ({"day": 46000}, 46030),
        ({"due": 46010, "day": 46000}, 46010),
        ({}, ""),
    ),
    *_of(
        "open",
        ({"amount": 1000, "paid": 46020}, 0),
        ({"amount": 1000, "received": 400, "paid": 46020}, 600),
        ({"amount": 1000}, 1000),
        ({"amount": "x"}, ""),
        ({"amount": -500}, -500),
    ),
    *_of(
        "face_suggested",
        (_sold(14175.23, 0.0569, 806.86, 0.8699), "face.white"),
        (_sold(12873.30, 0.4368, 5622.43, 1.0837), "face.red"),
        (_sold(25043.05, -0.0791, -1980.74, 0.766), "Loss"),
        ({"revenue_life": 5000, "margin": 0.3, "profit_life": 1500}, ""),
        ({}, ""),
    ),
    *_of(
        "credit_suggested",
        ({"paid_orders": 6, "overdue_days": 0, "pay_delay": 0}, "credit.a"),
        ({"paid_orders": 6, "overdue_days": 0, "pay_delay": 3}, "credit.b"),
        ({"paid_orders": 6, "overdue_days": 31, "pay_delay": 0}, "credit.c"),
        ({"paid_orders": 6, "overdue_days": 91, "pay_delay": 0}, "credit.d"),
        ({"paid_orders": 3, "credit_answer": 1, "overdue_days": 0, "pay_delay": 0}, "credit.b"),
        ({}, "credit.prepay"),
    ),
    *_of(
        "limit_suggested",
        *(
            ({**PAID, "credit": f"credit.{grade}"}, limit)
            for grade, limit in (("a", 41000), ("b", 20000), ("c", 10000), ("d", 0), ("prepay", 0))
        ),
        ({"paid_orders": 6, "credit": "credit.b"}, 0),
        ({"paid_orders": 3, "revenue_year": 247000, "credit": "credit.a"}, ""),
        ({**PAID, "credit": "credit.c", "usual_order": 12345.6}, 12345.6),
    ),
    *_of("good_score", (GOOD, 87.5), ({}, "")),
    *_of(
        "quality_suggested",
        ({**GOOD, **OLD, "profit_life": 500}, "quality.good"),
        ({**GOOD, **OLD, "profit_life": 50}, "quality.bad"),
        ({**GOOD, **OLD, "profit_life": 50, "black_now": 1}, "quality.good"),
        ({"g1": 2, "g2": 2}, "quality.unknown"),
        ({**GOOD, "b2": "yes_no.yes"}, "quality.bad"),
        ({**GOOD, "b1": "yes_no.yes"}, "quality.ordinary"),
        ({**GOOD, "b1": "yes_no.yes", "b3": "yes_no.yes"}, "quality.bad"),
        ({**GOOD, **OLD, "first_order": 45636, "profit_life": 50}, "quality.good"),
    ),
    *_of(
        "r1",
        ({**LARGE, "overdue_days": 0, "revenue_year": 1200000, "open": 300000}, 2),
        (LARGE, 0),
        ({"overdue_days": 0, "revenue_year": 1200000, "open": 300000}, ""),
    ),
    *_of(
        "r2",
        ({**LARGE, "margin_year": 0.18, "margin_before": 0.25}, 2),
        ({**LARGE, "margin_year": 0.22, "margin_before": 0.25}, 1),
        ({**LARGE, "margin_before": 0.2}, 0),
    ),
    *_of(
        "r4",
        # No people are known of: so the account hangs on one person at most.
        ({**LARGE, "rival_ahead": "yes_no.yes"}, 2),
        ({**LARGE, "rival_ahead": "yes_no.yes", "people_strong": 2, "wallet": 0.4}, 2),
    ),
    *_of(
        "risk",
        (
            {**LARGE, "overdue_days": 0, "revenue_year": 1200000, "open": 300000,
             "margin_year": 0.18, "margin_before": 0.25, "incidents_year": 1,
             "rival_ahead": "yes_no.yes"},
            7,
        ),
    ),
    *_of(
        "value",
        ({"p_revenue": 5, "v2": 4, "hidden": 3, "v4": 2, "v5": 1}, 76),
        ({}, 50),
    ),
    *_of(
        "ability",
        ({"t1": 4, "t2": 4, "t3": 3, "t4": 5, "t5": 4, "level": 5}, 60),
        ({}, 60),
    ),
    *_of(
        "field",
        ({"p_revenue": 5, "v2": 4, "hidden": 3, "v4": 2, "v5": 1, "t1": 3}, "match.target"),
        ({"p_revenue": 5, "v2": 4, "hidden": 3, "v4": 2, "v5": 1, "t1": 2}, "match.build"),
        ({"v4": 5, "v5": 5, "t1": 2}, "match.leave"),
        ({"v4": 5, "v5": 5, "t1": 3}, "match.cheap"),
        ({}, ""),
    ),
    *_of(
        "key_value",
        ({"p_deal": 5, "p_year": 4, "hidden": 2}, 11),
        ({"p_deal": 5}, 5),
        ({}, ""),
    ),
    *_of(
        "tier",
        ({"key_now": 1}, 1),
        ({"class_now": "pyramid.top"}, 1),
        (LARGE, 2),
        ({"potential_now": 1}, 2),
        ({}, 3),
    ),
    *_of(
        "one_channel",
        ({"channels": "Phone", "ways": 1, "contacts_recent": 3}, "only Phone: visit or invite"),
        ({"channels": "Phone", "ways": 1, "contacts_recent": 2}, ""),
        ({"channels": "Phone · Visit", "ways": 2, "contacts_recent": 9}, ""),
    ),
]  # fmt: skip
