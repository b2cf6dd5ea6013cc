"""What Reports shows that no cheap formula gives: 80/20 curve, classes, due dates, who is judged.

Tables come as columns by key, as a snapshot has them; days are serials. Rows go into the hidden
tables of Reports, keyed as their columns are. What is no number where one belongs counts nowhere.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from math import ceil
from typing import TYPE_CHECKING

from repbook.domain.days import YEAR
from repbook.domain.reports import (
    BIGGEST,
    CLASSES,
    CURVE_STEPS,
    DUE_DATES,
    FULL,
    JUDGED_LEAST,
    MONTHS,
)
from repbook.domain.values import CellError, Value
from repbook.record import NamedTuple

if TYPE_CHECKING:
    from repbook.analysis.accounts_cuts import Pareto

Columns = Mapping[str, Sequence[Value]]
Row = dict[str, Value]

EXACT = 9
"""Digits kept where a share of a count is rounded up: 100 * 0.07 is 7.000000000000001."""


class Asked(NamedTuple):
    """What rows depend on besides the tables.

    `day` is that of the analysis, `top_share` the share of customers of the claim, `judging` are
    the columns in which a user judges how well customer and company match (M82-M84).
    """

    day: float
    top_share: float
    judging: Sequence[str]


def report_rows(
    accounts: Columns,
    orders: Columns,
    calls: Columns,
    asked: Asked,
    *,
    pareto: Pareto,
    classes: Mapping[str, str],
    account_of: Mapping[str, str],
    groups: Iterable[str] = (),
) -> list[Row]:
    """Return the rows of the table `report_rows` (M4, M5, M6, M102, M177, M182).

    `pareto` is the first share of customers, `classes` are the classes by account, as codes of
    the pyramid; `account_of` the accounts of cards, a card without one being its own; `groups` the
    heads of the matrix.
    """
    return [
        *curve(accounts),
        *([top_row(pareto, asked.top_share)] if pareto.accounts else []),
        *class_rows(accounts, contacts(calls, account_of, asked.day), classes),
        *due_dates(orders, asked.day),
        *biggest(accounts, orders, asked.day),
        _row("judged", 1, customers=float(len(judged(accounts, asked.judging)))),
        *(_row("group", place, label=name) for place, name in enumerate(groups, 1)),
    ]


def curve(accounts: Columns) -> list[Row]:
    """Return the share of the year's revenue by the share of customers, the biggest first (M5).

    Of nobody's revenue there is no curve.
    """
    found = sorted(_revenues(accounts), reverse=True)
    total = sum(found)
    return [
        _row("curve", step, share=step / CURVE_STEPS, revenue_share=sum(found[:many]) / total)
        for step in range(CURVE_STEPS + 1)
        if found
        for many in (first_of(len(found), step / CURVE_STEPS),)
    ]


def top_row(pareto: Pareto, share: float) -> Row:
    """Return how many the first share of customers are, what they bring of revenue and profit.

    A share is blank where there is nothing to share, or there are too few customers (M5, M6).
    """
    return _row(
        "top",
        1,
        customers=float(pareto.top),
        of_all=float(pareto.accounts),
        share=share,
        revenue_share=pareto.revenue,
        profit_share=pareto.profit,
    )


def first_of(count: int, share: float) -> int:
    """Return how many a share of a count is, rounded up."""
    return ceil(round(count * share, EXACT))


def contacts(calls: Columns, account_of: Mapping[str, str], day: float) -> Counter[str]:
    """Count the contacts of the year up to a day by account."""
    found: Counter[str] = Counter()
    for card, at in zip(calls["id"], calls["day"], strict=True):
        if type(card) is str and type(at) is float and day - YEAR < at < day + 1:
            found[account_of.get(card) or card] += 1
    return found


def class_rows(accounts: Columns, met: Mapping[str, int], classes: Mapping[str, str]) -> list[Row]:
    """Return customers, revenue, profit and contacts of the year by class (M1, M4).

    Golden: top 7, large 28, medium 104, small 554, inactive 100; shares .095 .186 .320 .398.
    An account without a class is among the others; a class without costs has no profit.
    """
    sums: dict[str, list[float]] = defaultdict(lambda: [0.0, 0.0, 0.0, 0.0])
    costed = set[str]()
    keys = ("account", "revenue_year", "profit_year")
    for account, revenue, profit in zip(*(accounts[key] for key in keys), strict=True):
        if type(account) is str and account:
            of_class = sums[classes.get(account, CLASSES[-1])]
            values = (1.0, _number(revenue), _number(profit), float(met.get(account, 0)))
            for place, value in enumerate(values):
                of_class[place] += value
            if profit is not None:
                costed.add(classes.get(account, CLASSES[-1]))
    return [
        _class_row(place, code, sums[code], costed=code in costed)
        for place, code in enumerate(CLASSES, 1)
    ]


def _class_row(place: int, code: str, sums: Sequence[float], *, costed: bool) -> Row:
    customers, revenue, gained, met = sums
    profit = gained if costed else None
    row = _row("class", place, customers=customers, revenue=revenue, profit=profit, contacts=met)
    return row | {"row_id": f"class.{code}", "label": code}


def due_dates(orders: Columns, day: float) -> list[Row]:
    """Return the next due dates from a day on, what one account owes on one day together (M102).

    Orders after the day are no part of it.
    """
    sums: dict[tuple[float, str], float] = defaultdict(float)
    keys = ("due_on", "account", "open", "day")
    for due, account, open_, ordered in zip(*(orders[key] for key in keys), strict=True):
        if type(account) is not str or type(due) is not float or _number(ordered) >= day + 1:
            continue
        if due >= day and _number(open_) > 0:
            sums[due, account] += _number(open_)
    first = sorted(sums)[:DUE_DATES]
    return [
        _row("due", place, account=account, day=due, amount=sums[due, account])
        for place, (due, account) in enumerate(first, 1)
    ]


def biggest(accounts: Columns, orders: Columns, day: float) -> list[Row]:
    """Return what the biggest customers bought in each twelfth of the year up to a day."""
    names, places = accounts["account"], accounts["place"]
    found = {
        str(name): int(place)
        for name, place in zip(names, places, strict=True)
        if name and type(place) is float and place <= BIGGEST
    }
    sums = {name: [0.0] * MONTHS for name in found}
    keys = ("account", "day", "amount")
    for account, at, amount in zip(*(orders[key] for key in keys), strict=True):
        if type(account) is str and account in sums and type(at) is float:
            month = int((at - (day + 1 - YEAR)) * MONTHS // YEAR)
            if 0 <= month < MONTHS:
                sums[account][month] += _number(amount)
    return [
        _row("big", place, account=name)
        | {f"month_{n}": amount for n, amount in enumerate(sums[name], 1)}
        for name, place in sorted(found.items(), key=lambda each: each[1])
    ]


def match_points(accounts: Columns, judging: Sequence[str]) -> list[Row]:
    """Return the rows of the table `match_points`, none while too few accounts are judged.

    Value and ability lie between 0 and 100, where the picture ends; an account without both is
    not in it.
    """
    found = judged(accounts, judging)
    if len(found) < JUDGED_LEAST:
        return []
    pairs = ((accounts["value"][row], accounts["ability"][row], row, many) for row, many in found)
    return [
        {
            "account": accounts["account"][row],
            "typed": float(many),
            "value": min(max(value, 0.0), FULL),
            "ability": min(max(ability, 0.0), FULL),
        }
        for value, ability, row, many in pairs
        if type(value) is float and type(ability) is float
    ]


def judged(accounts: Columns, judging: Sequence[str]) -> list[tuple[int, int]]:
    """Return the rows of the accounts about whose match anything is typed, and how much (M82)."""
    counts = (
        (row, sum(type(accounts[key][row]) is float for key in judging))
        for row in range(len(accounts["account"]))
    )
    return [(row, many) for row, many in counts if many]


def _row(part: str, place: int, **values: Value) -> Row:
    return {"row_id": f"{part}.{place:02d}", "part": part, "place": float(place), **values}


def _revenues(accounts: Columns) -> list[float]:
    return [revenue for value in accounts["revenue_year"] if (revenue := _number(value)) > 0]


def _number(value: Value) -> float:
    return value if type(value) is float and not isinstance(value, CellError) else 0.0
