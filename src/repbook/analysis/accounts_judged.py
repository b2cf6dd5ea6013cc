"""What the figures propose of a customer's quality (M66-M76); what is typed wins elsewhere.

Each proposal is None where what it rests on is unknown; g5 and b3 are for the user alone.
"""

from __future__ import annotations

from repbook.domain.days import YEAR
from repbook.record import NamedTuple


class Standards(NamedTuple):
    """What proposals compare an account with; None where the book does not tell."""

    large: float
    medium: float
    middle: float | None
    margin: float | None
    serve_cheap: float
    serve_fair: float
    serve_dear: float
    loyal_orders: float


class Known(NamedTuple):
    """What is known of one account; None for what is not.

    `late` is the median delay of its payments in days, `bad_credit` that its grade is D.
    """

    revenue_year: float | None
    profit_life: float | None
    margin: float | None
    cost_life: float | None
    late: float | None
    order_days: float | None
    last_order: float | None
    incidents: float
    bad_credit: bool


def proposals(known: Known, by: Standards, day: float) -> dict[str, float | str | None]:
    """Return the proposed points of the good criteria, and "yes" where a bad one holds."""
    return {
        "g1": _wants(known, by),
        "g2": _pays(known, by),
        "g3": _cheap(known, by),
        "g4": _loyal(known, by, day),
        "b1": "yes" if _asks_much(known, by) else None,
        "b2": "yes" if known.bad_credit else None,
    }


def _wants(known: Known, by: Standards) -> float | None:
    revenue = known.revenue_year
    if revenue is None:
        return None
    if revenue >= by.large:
        return 2.0
    if by.middle is None:
        return None
    return 1.0 if revenue >= by.middle else 0.0


def _pays(known: Known, by: Standards) -> float | None:
    if known.margin is None or known.late is None or by.margin is None:
        return None
    return float(known.margin >= by.margin) + float(known.late <= 0)


def _cheap(known: Known, by: Standards) -> float | None:
    cost, profit = known.cost_life, known.profit_life
    if cost is None or profit is None:
        return None
    if profit <= 0:
        return 0.0
    part = cost / profit
    return 2.0 if part <= by.serve_cheap else float(part <= by.serve_fair)


def _loyal(known: Known, by: Standards, day: float) -> float | None:
    if not known.order_days or known.last_order is None:
        return None
    lately = known.last_order > day - YEAR
    if known.order_days >= by.loyal_orders and lately and not known.incidents:
        return 2.0
    return float(known.order_days >= 2)


def _asks_much(known: Known, by: Standards) -> bool:
    cost, profit = known.cost_life, known.profit_life
    if cost is None or profit is None or known.revenue_year is None:
        return False
    small = known.revenue_year < by.medium
    return small and cost > by.serve_dear * max(profit, 0.0)
