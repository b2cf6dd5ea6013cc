"""Turn texts back that were dates, times or numbers before another program saved them as text.

Only what can be read without doubt is: an ISO date, or the order of day and month that the texts
of the column prove.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from repbook.domain.reading.moments import date_order, parse_date, parse_time

_PLAIN = re.compile(r"-?(?:0|[1-9]\d{0,14})(?:\.\d{1,10})?\Z", re.ASCII)
# 1.250 may be one and a quarter, or a thousand and more.
_TWO_WAYS = re.compile(r"-?[1-9]\d{0,2}\.\d{3}\Z", re.ASCII)
Turn = Callable[[Sequence[str]], list[float | None]]


def dates(texts: Sequence[str]) -> list[float | None]:
    """Return the day numbers of the texts of a column, None where one is in doubt."""
    order = date_order(texts)
    return [_day(text, order) for text in texts]


def moments(texts: Sequence[str]) -> list[float | None]:
    """Return the moments of the texts of a column, with their time of day where they have one."""
    order = date_order(texts)
    days = (parse_date(text, order) for text in texts)
    return [
        day + (_clock(text) or 0.0) if isinstance(day, int) else None
        for text, day in zip(texts, days, strict=True)
    ]


def times(texts: Sequence[str]) -> list[float | None]:
    """Return the times of day of the texts of a column as fractions of a day."""
    return [_clock(text) for text in texts]


def numbers(texts: Sequence[str]) -> list[float | None]:
    """Return the numbers of the texts of a column; grouped digits are in doubt."""
    doubted = any(_TWO_WAYS.match(text.strip()) for text in texts)
    return [_number(text.strip(), doubted=doubted) for text in texts]


def _day(text: str, order: str | None) -> float | None:
    """Return a day; a time of day beside it has no place in a column of dates."""
    day = parse_date(text, order)
    return float(day) if isinstance(day, int) and not _clock(text) else None


def _clock(text: str) -> float | None:
    found = parse_time(text)
    return found if isinstance(found, float) else None


def _number(text: str, *, doubted: bool) -> float | None:
    if not _PLAIN.match(text) or (doubted and "." in text):
        return None
    return float(text)
