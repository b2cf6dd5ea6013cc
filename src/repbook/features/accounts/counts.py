"""What Home says of the accounts' figures: that they are old, or were never made."""

from __future__ import annotations

from repbook.features.cards.counts import FIRST_DAY, TODAY, WEEK
from repbook.features.kernel.counting import Count
from repbook.scoring.expr import Expr
from repbook.scoring.verbs import all_, cell, count_if, if_, is_day, where
from repbook.text.label import Label as L


def days_since() -> Expr:
    """Return how many days ago the accounts were analysed where that is over a week, else 0."""
    ago = TODAY - cell("analysed_on")
    return if_(is_day(cell("analysed_on")), if_(all_(_ordered() > 0, ago > WEEK), ago, 0), 0)


def never() -> Expr:
    """Return the order lines on file as long as no account was ever analysed."""
    return if_(is_day(cell("analysed_on")), 0, _ordered())


def _ordered() -> Expr:
    return count_if(where("orders", "day", ">=", FIRST_DAY))


COUNTS = (
    Count(
        "home.analysed",
        L("days since the accounts were analysed", "天未重新分析客户", "天未重新分析客戶"),
        days_since(),
        "accounts",
    ),
    Count(
        "home.unanalysed",
        L("order lines, accounts not analysed yet", "行订单，客户尚未分析", "筆訂單，客戶尚未分析"),
        never(),
        "accounts",
        one="order line, accounts not analysed yet",
    ),
)
