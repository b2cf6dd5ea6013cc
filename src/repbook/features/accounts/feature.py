"""Accounts: what a customer brings, owes and is worth, as of the last analysis."""

from __future__ import annotations

from repbook.book.feature import Feature
from repbook.features.accounts.settings import CHOICES, POLICY, SETTINGS
from repbook.features.accounts.table import ACCOUNTS, ON_CALLS, ON_CUSTOMERS, ON_ORDERS
from repbook.schema.declare import Sheet
from repbook.schema.pages.slots import HOME_COUNTS
from repbook.text.label import Label as L

FEATURE = Feature(
    "accounts",
    rules="M1 M4-M7 M9-M11 M14-M19 M66-M80 M82-M84 M99 M100 M102 M103 M108",
    needs=("cards",),
    actions=("analyse_action:ANALYSE",),
    slots={HOME_COUNTS: ("repbook.features.accounts.counts:COUNTS",)},
    tables=(ACCOUNTS,),
    choices=CHOICES,
    columns={"customers": ON_CUSTOMERS, "orders": ON_ORDERS, "calls": ON_CALLS},
    settings={"policy": POLICY, "settings": SETTINGS},
    sheets=(
        Sheet("accounts", L("Accounts", "客户档案", "客戶檔案"), "shAccounts", landscape=True, comes=True,
          menu="customers", use=L("figures, credit, value", "业绩、信用、价值", "業績、信用、價值"), place=71),
    ),
)  # fmt: skip
