"""Figures as a rep would say them: days, amounts."""

from __future__ import annotations

from typing import Any

from repbook.domain.days import MONTHS, to_date
from repbook.text import say

_TEN_THOUSAND = 10_000


def days_text(count: float, lang: str) -> str:
    """Say a number of days, such as `1 day` or `10 days`."""
    whole = round(count)
    return say("planning.one_day" if whole == 1 else "planning.days", lang, count=f"{whole:,}")


def ago_text(days: float, lang: str) -> str:
    """Say how long ago a day was; today for this day and (mistyped) later ones."""
    if days < 1:
        return say("planning.today", lang)
    return say("planning.ago", lang, days=days_text(int(days), lang))


def day_text(day: float, lang: str) -> str:
    """Say a day without its year, such as 4 Mar."""
    date = to_date(day)
    month = date.month if lang.startswith("zh") else MONTHS[date.month - 1][:3]
    return say("planning.day_of_month", lang, day=date.day, month=month)


def amount_text(amount: float, lang: str) -> str:
    """Say an amount in the figures of the language: 60,000 is 6万 in Chinese."""
    if not lang.startswith("zh") or amount < _TEN_THOUSAND:
        return f"{amount:,.0f}"
    myriads = round(amount / _TEN_THOUSAND, 2)
    if myriads < _TEN_THOUSAND:
        return say("planning.ten_thousands", lang, count=number_text(myriads))
    return say("planning.hundred_millions", lang, count=number_text(myriads / _TEN_THOUSAND))


def number_text(number: float) -> str:
    """Write a number as people read it, of its decimals at most two."""
    return f"{round(number, 2) + 0.0:,.2f}".rstrip("0").rstrip(".")


def percent(share: float, digits: int = 0) -> str:
    """Write a share in percent, with decimals where `digits` asks for them and any is not 0."""
    whole = f"{100 * share:.{digits}f}"
    return f"{whole.rstrip('0').rstrip('.') if digits else whole}%"


def bound_text(number: float) -> str:
    """Write a bound of what may be typed whole, with a comma every three digits."""
    return f"{number:,.15g}"


def beyond_reach(a_cards: Any, capacity: Any) -> Any:
    """Hold for more A cards than twice what a day holds: of numbers, or as a rule's expression."""
    return a_cards > 2 * capacity
