"""The state of the cards: new ones by month, attitudes, ways of contact, care (M38, M116, M181)."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from statistics import fmean

from repbook.analysis.frames import Columns, fold, is_day
from repbook.domain.days import YEAR, months_between
from repbook.domain.reports import ATTITUDES, NEW_MONTHS, WAYS
from repbook.domain.values import Value
from repbook.record import NamedTuple

WAY_OF = {"visit": "out", "invite": "in", "letter": "by_letter", "chat": "by_letter"}
"""Going out, inviting in; all else is by letter or telephone (M184)."""


class NewCards(NamedTuple):
    """The cards made in one month: how many, of how many anything is known, mean score and known.

    The mean score is that of cards of which anything is known; known is the mean share, in percent,
    of all.
    """

    ago: int
    cards: int
    asked: int
    score: float | None
    known: float | None


def new_cards(cards: Columns, day: float) -> list[NewCards]:
    """Return the last months' new cards, the month of the day last; from created, score, known."""
    found: list[list[tuple[Value, Value]]] = [[] for _ in range(NEW_MONTHS)]
    for created, score, known in zip(
        *(cards[key] for key in ("created", "score", "known")), strict=True
    ):
        if is_day(created) and created < day + 1:
            ago = months_between(created, day)
            if ago < NEW_MONTHS:
                found[ago].append((score, known))
    return [_month(ago, found[ago]) for ago in reversed(range(NEW_MONTHS))]


def _month(ago: int, rows: Sequence[tuple[Value, Value]]) -> NewCards:
    known = [k for _, k in rows if type(k) is float]
    scores = [s for s, k in rows if type(s) is float and type(k) is float and k > 0]
    return NewCards(ago, len(rows), len(scores), _mean(scores), _mean(known))


def _mean(values: Sequence[float]) -> float | None:
    return fmean(values) if values else None


def attitudes(said: Sequence[Value], outcomes: Sequence[Value]) -> dict[str, int]:
    """Count open cards by attitude, as codes; `unknown` where none was said (M181)."""
    found = dict.fromkeys(ATTITUDES, 0)
    for attitude, outcome in zip(said, outcomes, strict=True):
        if not outcome:
            found[attitude if isinstance(attitude, str) and attitude in found else "unknown"] += 1
    return found


def ways(calls: Columns, conferences: Iterable[Value], day: float) -> dict[str, int]:
    """Count the contacts of the year by way; `conferences` are the days customers came (M184)."""
    found = dict.fromkeys(WAYS, 0)
    for channel, on in zip(calls["channel"], calls["day"], strict=True):
        if channel and _in_year(on, day):
            found[WAY_OF.get(str(channel), "by_letter")] += 1
    found["in"] += sum(_in_year(on, day) for on in conferences)
    return found


def _in_year(on: Value, day: float) -> bool:
    return type(on) is float and day - YEAR < on < day + 1


def cards_changed(history: Columns, tables: Collection[str], since: float, day: float) -> set[str]:
    """Return the folded ids of cards that the change log names after `since` up to a day (M116)."""
    return {
        fold(card)
        for table, card, on in zip(history["table"], history["row"], history["when"], strict=True)
        if table in tables and type(on) is float and since < on < day + 1 and fold(card)
    }


def neglected(
    accounts: Columns, due: Mapping[str, float], day: float
) -> list[tuple[str, float, float]]:
    """Return old customers whose contact due has passed: account, the day due, revenue (M179).

    `due` are the days by folded account. Old: the first order lies before the year. The largest
    revenue of a year first.
    """
    found = []
    keys = ("account", "first_order", "revenue_year")
    for account, first, revenue in zip(*(accounts[key] for key in keys), strict=True):
        on = due.get(fold(account))
        old = type(first) is float and first <= day - YEAR
        if old and on is not None and on < int(day):
            found.append((str(account), on, revenue if type(revenue) is float else 0.0))
    return sorted(found, key=lambda each: (-each[2], each[1], each[0]))
