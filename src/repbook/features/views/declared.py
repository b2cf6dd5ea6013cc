"""The views, each declared once: its key, its name, and the columns that it shows of each table."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import NamedTuple

from repbook.schema.registry import TABLES
from repbook.text.label import Label

L = Label


class Columns(Enum):
    """Columns that need no list: those that a new workbook shows, and all."""

    SHOWN = "shown"
    EVERY = "every"


class View(NamedTuple):
    """One view: of each table the columns that it shows beside whose row it is and the name."""

    key: str
    label: Label
    tables: Mapping[str, tuple[str, ...] | Columns]

    def columns(self, table: str) -> tuple[str, ...]:
        """Return the keys of the columns that are seen of a table, in the table's order."""
        chosen, declared = self.tables[table], TABLES[table].columns
        if chosen is Columns.EVERY:
            return TABLES[table].keys()
        if chosen is Columns.SHOWN:
            return tuple(column.key for column in declared if column.shown)
        keys = {*heads(table), *chosen}
        return tuple(column.key for column in declared if column.key in keys)


def heads(table: str) -> tuple[str, str]:
    """Return the columns that every view shows of a table of customers: the id and the name."""
    link = TABLES[table].link
    return (link.column if link else TABLES[table].ids), "name"


MOST = 12
"""How many columns a view shows at most beside these two, but for the one that shows all."""
ACCOUNTS = "accounts"
WIDE = (
    *("customers", "calls", "orders", ACCOUNTS, "contacts", "relations", "compare"),
    *("tasks", "suggestions", "texts"),
)
VIEWS = (
    View(
        "basics",
        L("Basics", "基本", "基本"),
        {table: Columns.SHOWN for table in WIDE if table != ACCOUNTS},
    ),
    View(
        "qualify",
        L("Qualify", "评估", "評估"),
        {
            "customers": (
                *("score", "verdict", "grade", "grade_proposed", "stage", "need", "attitude"),
                *("outcome", "outcome_on", "lost_reason", "lost_to", "contacts_to_win"),
            )
        },
    ),
    View(
        "money",
        L("Money", "金额", "金額"),
        {
            "customers": (
                *("expected_order", "expected_on", "quantity", "minimum", "industry_margin"),
                *("class", "revenue_year", "revenue", "margin", "orders", "last_order"),
                "usual_gap",
            ),
            "orders": (
                *("day", "order_id", "product", "group", "amount", "cost", "profit"),
                *("due", "due_on", "paid", "received", "open"),
            ),
            ACCOUNTS: (
                *("revenue_year", "profit_year", "margin_year", "margin_before"),
                *("revenue_life", "profit_life", "cost_life", "minutes_year", "first_order"),
                *("usual_gap", "usual_order", "usual_month"),
            ),
        },
    ),
    View(
        "relations",
        L("Relations", "客情关系", "客情關係"),
        {
            "customers": (
                *("face", "face_why", "approved_by", "goal", "source", "introducer", "deciders"),
                *("coach", "competitor", "traits", "colleagues", "mailing"),
            ),
            ACCOUNTS: (
                *("referrals", "channels", "one_channel", "people_strong", "people_alone"),
                *("wallet", "rival_ahead", "r1", "r2", "r3", "r4", "risk"),
            ),
        },
    ),
    View("figures", L("Figures", "业绩", "業績"), {ACCOUNTS: Columns.SHOWN}),
    View(
        "key",
        L("Key accounts", "关键客户", "關鍵客戶"),
        {
            ACCOUNTS: (
                *("revenue_life", "profit_life", "margin", "irregular", "p_deal", "p_year"),
                *("hidden", "key_value", "face_suggested", "face_note", "silent_from", "channels"),
            )
        },
    ),
    View(
        "quality",
        L("Quality", "客户质量", "客戶品質"),
        {
            ACCOUNTS: (
                *("g1", "g2", "g3", "g4", "g5", "b1", "b2", "b3"),
                *("good_score", "quality_suggested", "quality", "quality_why"),
            )
        },
    ),
    View(
        "credit",
        L("Credit", "信用", "信用"),
        {
            ACCOUNTS: (
                *("pay_delay", "paid_orders", "open", "overdue", "overdue_days", "ours_to_pay"),
                *("credit_suggested", "credit", "credit_now", "limit_suggested", "limit"),
            )
        },
    ),
    View(
        "match",
        L("Match", "门当户对", "門當戶對"),
        {
            ACCOUNTS: (
                *("v2", "v4", "v5", "t1", "t2", "t3", "t4", "t5", "level"),
                *("value", "ability", "field"),
            )
        },
    ),
    View("all", L("All columns", "全部列", "全部欄位"), dict.fromkeys(WIDE, Columns.EVERY)),
)
BY_KEY = {view.key: view for view in VIEWS}


def named(text: str) -> View | None:
    """Return a view by its key, its number, its name in any language, or a part of one view's name.

    None for none, or where several are called so.
    """
    wanted = text.strip().casefold()
    for number, view in enumerate(VIEWS, 1):
        names = (str(number), view.key, *view.label)
        if wanted in (name.casefold() for name in names):
            return view
    parts = [view for view in VIEWS if any(wanted in name.casefold() for name in view.label)]
    return parts[0] if len(parts) == 1 else None
