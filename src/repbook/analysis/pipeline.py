"""How many cards the target needs, and when the open ones are expected to buy (M33, M34, M115)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from math import ceil

from repbook.analysis.frames import is_day
from repbook.analysis.report_rows import EXACT, Columns
from repbook.domain.days import months_between, serial, to_date
from repbook.domain.reports import FORECAST
from repbook.domain.values import Value
from repbook.record import NamedTuple

COMMIT, LIKELY, LEFT_OUT = "focus", "follow", ("drop", "nurture")
SURE = {COMMIT: 0, LIKELY: 1}
ALL = 2
"""Where sums stand: commit, likely, all that is open."""


def cards_needed(missing: float, order: float, rate: float) -> int | None:
    """Return how many cards an amount needs at a usual order and a win rate; None of nothing.

    0 where nothing is missing.
    """
    if missing <= 0:
        return 0
    return _up(missing / (order * rate)) if order > 0 and rate > 0 else None


def new_needed(target: float, existing: int, average: float, share: float) -> int | None:
    """Return how many new customers a target needs beside the existing ones (M34).

    A new one brings a `share` of what an existing one does on average. Golden: 40 of 25,000 for
    1.2m, a share of 60%: 14.
    """
    missing = target - existing * average
    if missing <= 0:
        return 0
    return _up(missing / (average * share)) if average > 0 and share > 0 else None


def _up(count: float) -> int:
    return ceil(round(count, EXACT))


class Expected(NamedTuple):
    """What open cards are expected to bring in one span: committed, likely, and all.

    `pushed` of the `cards` had their date moved, `unsaid` have no amount.
    """

    commit: float = 0.0
    likely: float = 0.0
    open: float = 0.0
    cards: int = 0
    pushed: int = 0
    unsaid: int = 0


def forecast(cards: Columns, day: float) -> dict[str, Expected]:
    """Return what open cards bring by `FORECAST`, dropped and nurtured ones left out.

    `cards` have outcome and verdict (codes), expected_on, expected_order and date_moves. Commit is
    focus, likely follow up, open all of them.
    """
    found = {span: [0.0, 0.0, 0.0, 0, 0, 0] for span in FORECAST}
    keys = ("outcome", "verdict", "expected_on", "expected_order", "date_moves")
    for outcome, verdict, on, amount, moves in zip(*(cards[key] for key in keys), strict=True):
        if outcome or verdict in LEFT_OUT:
            continue
        each = found[span_of(on, day)]
        each[3] += 1
        each[4] += type(moves) is float and moves > 0
        if type(amount) is float and amount > 0:
            each[ALL] += amount
            if verdict in SURE:
                each[SURE[str(verdict)]] += amount
        else:
            each[5] += 1
    return {span: Expected(*each) for span, each in found.items()}  # type: ignore[arg-type]  # three sums, three counts


def committed(cards: Columns, day: float) -> float:
    """Return what open cards of focus bring from a day to the end of its year.

    `cards` have outcome and verdict (codes), expected_on and expected_order.
    """
    ends = serial(date(to_date(day).year + 1, 1, 1))
    keys = ("outcome", "verdict", "expected_on", "expected_order")
    return sum(
        amount
        for outcome, verdict, on, amount in zip(*(cards[key] for key in keys), strict=True)
        if not outcome and verdict == COMMIT and is_day(on) and int(day) <= on < ends
        if type(amount) is float and amount > 0
    )


def span_of(on: Value, day: float) -> str:
    """Return the span of `FORECAST` that a day lies in, seen from another; no day is undated."""
    if not is_day(on):
        return "undated"
    if on < int(day):
        return "passed"
    ahead = months_between(day, on)
    return FORECAST[1 + min(ahead, 3)]


def graded(grades: Sequence[Value], outcomes: Sequence[Value]) -> dict[str, int]:
    """Count open cards by grade, as codes."""
    found: dict[str, int] = {}
    for grade, outcome in zip(grades, outcomes, strict=True):
        if isinstance(grade, str) and grade and not outcome:
            found[grade] = found.get(grade, 0) + 1
    return found
