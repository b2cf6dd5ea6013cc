"""Old and new customers: what each side took of time and brought (M20, M174, M175, M178, M179)."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from repbook.analysis.accounts_service import HOUR
from repbook.analysis.report_rows import Columns
from repbook.domain.days import YEAR
from repbook.domain.reports import SIDES
from repbook.record import NamedTuple

KEYS = (
    *("first_order", "last_order", "revenue_year", "profit_year", "minutes_year", "order_days"),
    "referrals",
)


class Side(NamedTuple):
    """One side: customers with orders in the year (of those without any: accounts that took time).

    Minutes are what these took in the year; revenue and profit are the year's of all of the side,
    returns of others too. `repeating` ordered on two days or more, `referrals` are the customers
    they introduced. `priced` of the customers have a profit.
    """

    customers: int = 0
    minutes: float = 0.0
    revenue: float = 0.0
    profit: float = 0.0
    repeating: int = 0
    referrals: int = 0
    priced: int = 0

    @property
    def hourly(self) -> float | None:
        """Return the profit an hour, None where no minute or no profit is known."""
        return self.profit * HOUR / self.minutes if self.minutes and self.priced else None


class Sides(NamedTuple):
    """New customers (first order in the year), old ones, and accounts that never ordered."""

    new: Side
    old: Side
    none: Side

    @property
    def ratio(self) -> float | None:
        """Return how often the time of an old customer a new one took, prospects' time included.

        None where either side has no customer, or no time went to old ones.
        """
        if not (self.new.customers and self.old.customers and self.old.minutes):
            return None
        won = (self.new.minutes + self.none.minutes) / self.new.customers
        return won / (self.old.minutes / self.old.customers)


def old_new(accounts: Columns, day: float) -> Sides:
    """Return the sides as of a day. Goldens: new 11, 7,511.80; old 682, 726,435.22."""
    found: dict[str, list[_Row]] = {side: [] for side in SIDES}
    for row in zip(*(accounts[key] for key in KEYS), strict=True):
        first, *rest = (value if type(value) is float else None for value in row)
        found[_side(first, day)].append(_Row(*rest))
    return Sides(
        new=_summed(found["new"], lambda row: (row.last or 0) > day - YEAR),
        old=_summed(found["old"], lambda row: (row.last or 0) > day - YEAR),
        none=_summed(found["none"], lambda row: bool(row.minutes)),
    )


class _Row(NamedTuple):
    last: float | None
    revenue: float | None
    profit: float | None
    minutes: float | None
    order_days: float | None
    referrals: float | None


def _side(first: float | None, day: float) -> str:
    if first is None or first > day:
        return "none"
    return "new" if first > day - YEAR else "old"


def _summed(rows: Sequence[_Row], counts: Callable[[_Row], bool]) -> Side:
    counted = [row for row in rows if counts(row)]
    return Side(
        customers=len(counted),
        minutes=sum(row.minutes or 0.0 for row in counted),
        revenue=sum(row.revenue or 0.0 for row in rows),
        profit=sum(row.profit or 0.0 for row in rows),
        repeating=sum((row.order_days or 0) > 1 for row in counted),
        referrals=round(sum(row.referrals or 0 for row in rows)),
        priced=sum(row.profit is not None for row in counted),
    )


def shares(new: float, old: float) -> tuple[float, float] | None:
    """Return the shares of two sides, None where there is nothing to share, or one lost."""
    return (new / (new + old), old / (new + old)) if min(new, old) >= 0 < new + old else None
