"""What each card took: minutes of the year, and what was spent until it was won (M65, M86)."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from repbook.analysis.accounts_service import HOUR, Minutes, spent
from repbook.analysis.frames import Columns, Floats, Whole, days, fold, numbers, owners
from repbook.analysis.grouped import sums
from repbook.domain.days import YEAR
from repbook.record import NamedTuple


class Effort(NamedTuple):
    """By card: minutes of the year, and the cost of all contacts and tasks until it was won.

    A card that is not won has all its cost up to the day. `all_minutes` are those of the year on
    every card, `known` tells whether any contact or done task is on file.
    """

    minutes: Sequence[float]
    cost: Sequence[float]
    known: bool

    @property
    def all_minutes(self) -> float:
        """Return the minutes of the year on all cards."""
        return float(sum(self.minutes))


def card_effort(
    cards: Columns, calls: Columns, tasks: Columns, day: float, take: Minutes
) -> Effort:
    """Return what every card took up to a day; `cards` have id, outcome (a code) and outcome_on.

    What is typed counts, else the usual minutes of the way of contact; a row without a known card
    or day counts nowhere.
    """
    places: dict[str, int] = {}
    for row, card in enumerate(cards["id"]):
        places.setdefault(fold(card), row)
    places.pop("", None)
    count = len(cards["id"])
    each, on, who = spent(calls, tasks, places, day, take)
    end = np.where([code == "won" for code in cards["outcome"]], days(cards, "outcome_on"), day)
    end = np.fmin(np.where(np.isnan(end), day, end), day)
    before = _before(each, on, who, end)
    done, whose = days(tasks, "done_on"), owners(tasks, "id", places)
    paid = _before(numbers(tasks, "cost"), done, whose, end)
    price = np.nan_to_num(sums(before, who, count)) * take.hour_cost / HOUR
    price = price + np.nan_to_num(sums(paid, whose, count))
    year = np.nan_to_num(sums(np.where(on > day - YEAR, each, np.nan), who, count))
    known = bool(np.any(~np.isnan(each) & (who >= 0)))
    return Effort(year.tolist(), price.tolist(), known)


def _before(values: Floats, on: Floats, who: Whole, end: Floats) -> Floats:
    """Return values up to the end of each row's card, not-a-number for others."""
    if not len(end):
        return np.full(len(values), np.nan)
    limit = np.where(who >= 0, end[np.maximum(who, 0)], np.nan)
    found: Floats = np.where(on <= limit, values, np.nan)
    return found
