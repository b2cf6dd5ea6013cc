"""What each account bought: the year, the year before, all time, and its habits (M5, M14, M103)."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from repbook.analysis.frames import (
    NOBODY,
    Columns,
    Flags,
    Floats,
    Whole,
    days,
    fold,
    numbers,
)
from repbook.analysis.grouped import counts, fifths, least, medians, most, pairs, rounded, sums
from repbook.domain.days import YEAR
from repbook.record import NamedTuple

MONTH_ORDERS = 8
"""Order days from which a usual month is named."""
CENTS, SHARE = 2, 4
FINE = 6
"""Decimals that sums keep: enough for prices of a hundredth of a cent, too few for float noise."""


class Lines(NamedTuple):
    """The order lines up to a day that count: whose, on what day, what they came to.

    `order` numbers the orders, `orders` is how many there are. Arrays of one length.
    """

    owner: Whole
    order: Whole
    orders: int
    day: Floats
    amount: Floats
    profit: Floats
    paid: Floats
    due: Floats
    received: Floats


def lines_of(columns: Columns, owner: Whole, day: float) -> Lines:
    """Return the lines of known accounts with a day up to `day` and an amount."""
    on, amount = days(columns, "day"), numbers(columns, "amount")
    with np.errstate(invalid="ignore"):
        kept = (owner != NOBODY) & (on <= day) & ~np.isnan(amount)
    profit = amount - numbers(columns, "cost")
    order, orders = _orders(columns["order_id"], owner, on)
    paid, due = days(columns, "paid"), days(columns, "due_on")
    received = numbers(columns, "received")
    # Sorted, so that sums do not depend on the order of the rows.
    rows = np.flatnonzero(kept)
    ties = (due, paid, received, profit, amount, on, owner)
    rows = rows[np.lexsort([each[rows] for each in ties])]
    found = [each[rows] for each in (on, amount, profit, paid, due, received)]
    return Lines(owner[rows], order[rows], orders, *found)


def _orders(names: Sequence[object], owner: Whole, on: Floats) -> tuple[Whole, int]:
    """Number the orders: lines of one account with one order id, or without any on one day."""
    seen: dict[tuple[object, ...], int] = {}
    keys = zip(owner.tolist(), names, on.tolist(), strict=True)
    found = [
        seen.setdefault((who, fold(name)) if name else (who, "", at), len(seen))  # type: ignore[arg-type]
        for who, name, at in keys
    ]
    return np.array(found, dtype=np.int64), len(seen)


class Years(NamedTuple):
    """Which lines lie in the year up to the day, and in the year before."""

    now: Flags
    before: Flags


def years(lines: Lines, day: float) -> Years:
    """Part the lines into the year, the year before, and what is older."""
    now = lines.day > day - YEAR
    return Years(now, ~now & (lines.day > day - 2 * YEAR))


def sales(lines: Lines, count: int, day: float, gaps_least: int, least_accounts: int) -> Figures:
    """Return the figures of every account by column key, not-a-number where there is none.

    Amounts in the book's currency, intervals in days, margins as shares. Lines without a cost
    count towards revenue, not towards profit and margin.
    """
    year = years(lines, day)
    # As on a card: what went back is no order, nor is one of which more came back than went out.
    kept = sums(lines.amount, lines.order, lines.orders) >= 0
    bought = (lines.amount >= 0) & kept[lines.order]
    existing = counts(bought, lines.owner, count) > 0
    found: Figures = {"first_order": least(np.where(bought, lines.day, np.nan), lines.owner, count)}
    found["last_order"] = most(np.where(bought, lines.day, np.nan), lines.owner, count)
    found |= _totals(lines, np.ones_like(year.now), "life", count)
    found |= _totals(lines, year.now, "year", count)
    found |= _totals(lines, year.before, "before", count)
    found |= _habits(lines, bought, count, gaps_least)
    for key in ("year", "before"):
        found[f"revenue_{key}"] = np.where(existing, np.nan_to_num(found[f"revenue_{key}"]), np.nan)
    found["margin"] = found.pop("margin_life")
    found["profit_year"] = _unless(found["profit_year"], (found["revenue_year"] == 0) & existing)
    del found["profit_before"]
    found |= _fifths(found, least_accounts)
    return found | _places(found, counts(bought & year.now, lines.owner, count) > 0)


Figures = dict[str, Floats]


def _unless(profit: Floats, none: Flags) -> Floats:
    """Return profits, 0 for who bought nothing."""
    return np.where(np.isnan(profit) & none, 0.0, profit)


def _totals(lines: Lines, where: Flags, name: str, count: int) -> Figures:
    """Return revenue, profit and margin of some lines; the margin is that of lines with a cost."""
    amount = np.where(where, lines.amount, np.nan)
    profit = np.where(where, lines.profit, np.nan)
    costed = sums(np.where(np.isnan(profit), np.nan, amount), lines.owner, count)
    gained = sums(profit, lines.owner, count)
    with np.errstate(invalid="ignore", divide="ignore"):
        margin = np.where(costed > 0, gained / costed, np.nan)
    return {
        f"revenue_{name}": rounded(sums(amount, lines.owner, count), FINE),
        f"profit_{name}": rounded(gained, FINE),
        f"margin_{name}": margin,
    }


def _habits(lines: Lines, bought: Flags, count: int, gaps_least: int) -> Figures:
    """Return how often, how regularly, how much and in what month each account buys (M103)."""
    on, who = pairs(np.where(bought, lines.day, np.nan), lines.owner)
    size = np.bincount(who, minlength=count).astype(np.float64)
    same = who[1:] == who[:-1]
    gap, of = np.diff(on)[same], who[1:][same]
    worth = sums(lines.amount, lines.order, lines.orders)
    whose = np.full(lines.orders, NOBODY)
    whose[lines.order] = lines.owner
    usual = medians(np.where(worth > 0, worth, np.nan), whose, count)
    return {
        "order_days": np.where(size > 0, size, np.nan),
        "usual_gap": medians(gap, of, count),
        "irregular": _irregular(gap, of, count, gaps_least),
        "usual_order": usual,
        "usual_month": _month(on, who, size),
    }


def _irregular(gap: Floats, of: Whole, count: int, fewest: int) -> Floats:
    """Return the sample standard deviation of intervals over their mean, of so many or more."""
    size = np.bincount(of, minlength=count)
    with np.errstate(invalid="ignore", divide="ignore"):
        mean = np.bincount(of, gap, count) / size
        spread = np.bincount(of, (gap - mean[of]) ** 2, count) / (size - 1)
        return np.where((size >= fewest) & (size > 1), np.sqrt(spread) / mean, np.nan)


def _month(on: Floats, who: Whole, size: Floats) -> Floats:
    """Return the month with most order days, the earliest of equal ones."""
    month = (on.astype(np.int64).astype("timedelta64[D]") + np.datetime64("1899-12-30")).astype(
        "datetime64[M]"
    )
    grid = np.zeros((len(size), 12))
    np.add.at(grid, (who, month.astype(np.int64) % 12), 1)
    return np.where(size >= MONTH_ORDERS, 1.0 + grid.argmax(axis=1), np.nan)


def _fifths(found: Figures, fewest: int) -> Figures:
    """Return the fifths of profit a deal, and of the year's profit and revenue (M14, M82)."""
    active = found["revenue_year"] > 0
    return {
        "p_deal": fifths(found["profit_life"] / found["order_days"], fewest),
        "p_year": fifths(np.where(active, found["profit_year"], np.nan), fewest),
        "p_revenue": fifths(np.where(active, found["revenue_year"], np.nan), fewest),
    }


def _places(found: Figures, active: Flags) -> Figures:
    """Rank who ordered in the year, by revenue, then profit, then as the accounts stand (M5)."""
    revenue = rounded(found["revenue_year"], CENTS)
    profit = rounded(np.nan_to_num(found["profit_year"]), CENTS)
    order = np.lexsort((-profit, -np.nan_to_num(revenue)))
    order = order[active[order]]
    place, share = np.full(len(revenue), np.nan), np.full(len(revenue), np.nan)
    place[order] = np.arange(1, len(order) + 1)
    if (whole := revenue[order].sum()) > 0:
        share[order] = np.cumsum(revenue[order]) / whole
    return {"place": place, "share_to": share}
