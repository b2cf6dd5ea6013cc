"""Limits from the book's own data: classes, 80/20, faces, the middle of the year (M1, M5, M15)."""

from __future__ import annotations

from math import ceil

import numpy as np

from repbook.analysis.accounts_sales import CENTS, SHARE, Figures, Lines
from repbook.analysis.frames import Flags, Floats
from repbook.analysis.grouped import percentile
from repbook.record import NamedTuple

TOP, LARGE, MEDIUM = "top", "large", "medium"
AT = {TOP: 0.99, LARGE: 0.95, MEDIUM: 0.8}
"""The percentiles of the year's revenue from which a class begins."""
SMALL, INACTIVE = "small", "inactive"


class Cuts(NamedTuple):
    """From what revenue of the year a class begins; `own` where the book's own data say so."""

    top: float
    large: float
    medium: float
    own: bool


class Share(NamedTuple):
    """One class: how many accounts, their share of the year's revenue; None where none was sold."""

    code: str
    accounts: int
    share: float | None


class Pareto(NamedTuple):
    """The top share of those who bought in the year (M5, M6, M182).

    `top` of `accounts` bring `revenue` and `profit` of the whole, as shares; None where the whole
    is not above 0, or fewer bought than figures need.
    """

    top: int
    accounts: int
    revenue: float | None
    profit: float | None


def class_cuts(revenue: Floats, typed: Cuts, fewest: int, *, own: bool) -> Cuts:
    """Return the limits of the classes, the typed ones where few bought or they are wanted (M1)."""
    sold = revenue[revenue > 0]
    if not own or len(sold) < max(fewest, 1):
        return typed._replace(own=False)
    cuts = {code: round(percentile(sold, share), CENTS) for code, share in AT.items()}
    return Cuts(cuts[TOP], cuts[LARGE], cuts[MEDIUM], own=True)


def class_of(revenue: float, cuts: Cuts) -> str:
    """Return the class of one revenue of the year."""
    for code, cut in ((TOP, cuts.top), (LARGE, cuts.large), (MEDIUM, cuts.medium)):
        if revenue >= cut:
            return code
    return SMALL if revenue > 0 else INACTIVE


def shares(revenue: Floats, cuts: Cuts) -> tuple[Share, ...]:
    """Return how many existing accounts each class has, and what share of the revenue."""
    known = revenue[~np.isnan(revenue)]
    whole = float(known.sum())
    codes = np.array([class_of(each, cuts) for each in known.tolist()], dtype=object)
    found = []
    for code in (TOP, LARGE, MEDIUM, SMALL, INACTIVE):
        mine = known[codes == code]
        share = round(float(mine.sum()) / whole, SHARE) if whole > 0 else None
        found.append(Share(code, len(mine), share))
    return tuple(found)


def pareto(found: Figures, share: float, fewest: int = 1) -> Pareto:
    """Return what the top share of the year's buyers brings; a part of a customer counts whole."""
    place, revenue = found["place"], found["revenue_year"]
    ranked = ~np.isnan(place)
    accounts = int(ranked.sum())
    top = ceil(round(share * accounts, 9))
    if accounts < max(fewest, 1):
        return Pareto(top, accounts, None, None)
    first = ranked & (place <= top)
    profit = found["profit_year"]
    return Pareto(
        top, accounts, _part(revenue, first, ranked), _part(profit, first, ~np.isnan(profit))
    )


def _part(values: Floats, some: Flags, all_: Flags) -> float | None:
    whole = float(np.nansum(values[all_]))
    return round(float(np.nansum(values[some])) / whole, SHARE) if whole > 0 else None


class Limits(NamedTuple):
    """What formulas compare accounts with; None where too few bought to tell."""

    revenue_cut: float | None
    profit_cut: float | None
    revenue_median: float | None
    book_margin: float | None


def limits(found: Figures, lines: Lines, share: float, fewest: int) -> Limits:
    """Return the percentile of revenue and profit of all time, the middle of the year, the margin.

    The book's margin is that of all lines with a cost (M15).
    """
    life, profit, year = found["revenue_life"], found["profit_life"], found["revenue_year"]
    known = ~np.isnan(lines.profit)
    sold = float(lines.amount[known].sum())
    margin = round(float(lines.profit[known].sum()) / sold, 6) if sold > 0 else None
    return Limits(
        _cut(life, share, fewest), _cut(profit, share, fewest),
        _cut(year[year > 0], 0.5, fewest), margin,
    )  # fmt: skip


def _cut(values: Floats, share: float, fewest: int) -> float | None:
    known = values[~np.isnan(values)]
    return round(percentile(known, share), CENTS) if len(known) >= max(fewest, 1) else None


class Losses(NamedTuple):
    """Accounts that lost money in all time: how many, what they cost, the profit of all."""

    accounts: int
    lost: float
    profit: float


def losses(profit: Floats) -> Losses:
    """Return what the loss makers cost (M6)."""
    known = profit[~np.isnan(profit)]
    below = known[known < 0]
    return Losses(len(below), round(float(below.sum()), CENTS), round(float(known.sum()), CENTS))
