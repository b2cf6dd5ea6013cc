"""Read parts of months and weeks as people say them: end of month, the 5th, next week, 下月初.

A week or a month without a day begins it.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable, Iterable
from datetime import date

from repbook.domain.days import month_after, serial, to_date
from repbook.domain.reading.moments import MONTHS

_PLAIN = str.maketrans("號點兩個週禮後時這過裡間鐘", "号点两个周礼后时这过里间钟")
_HALVES = {
    "午后": "下午", "午前": "上午", "早晨": "早上", "清晨": "早上",
    "夜里": "晚上", "夜晚": "晚上", "晚间": "晚上", "夜间": "晚上",
}  # fmt: skip
_HALF_NAMED = re.compile("|".join(_HALVES))
_HAN = {char: number for number, char in enumerate("一二三四五六七八九", 1)} | {"两": 2}
_NUMERAL = re.compile(
    r"(?:[二三]?十[一二三四五六七八九]?|[一二三四五六七八九两])"
    r"(?=\s*个?(?:月|日|号|天|周|星期|礼拜|点|时))"
)
_PARTS = {
    **dict.fromkeys(("beginning", "start", "初"), 1),
    **dict.fromkeys(("mid", "middle", "中"), 15),
    **dict.fromkeys(("end", "底", "末"), 31),
}
_WEEK_MONTH = re.compile(
    r"next\s+(?P<unit>w|m)(?:ee)?(?:k|onth)\Z|下个?(?P<han>[周月])\Z|下个?(?P<long>星期|礼拜)\Z"
)
_PART = re.compile(
    r"(?P<part>beginning|start|mid|middle|end)[\s\-]*(?:of\s+)?(?:the\s+)?"
    r"(?:(?P<which>this|next)\s+)?(?P<month>[a-z]{3,9})\Z"
)
_PART_HAN = re.compile(
    r"(?:(?P<which>本|这个|下)个?)?(?P<month>\d{1,2})?月(?:份)?(?P<part>[初中底末])\Z"
)
_DAY = re.compile(
    r"(?:the\s+)?(?P<day>\d{1,2})(?:st|nd|rd|th)(?:\s+of\s+(?P<which>this|next)\s+month)?\Z"
)
_DAY_HAN = re.compile(r"(?:(?P<which>本|这个|下)个?月)?(?P<day>\d{1,2})[日号]\Z")
_WEEK, _MONTHS = 7, 12
_LEAP = 8
"""Years within which every day of a year comes again, 29 February too."""


def digits(text: str) -> str:
    """Return a said date with figures for Chinese numerals, and Simplified signs of dates.

    The halves of a day get the names that the readers know.
    """
    plain = _HALF_NAMED.sub(lambda found: _HALVES[found[0]], text.translate(_PLAIN))
    return _NUMERAL.sub(lambda found: str(han_number(found[0])), plain)


def han_number(said: str) -> int:
    """Return what a Chinese numeral below 40 or of full tens says."""
    if "十" not in said:
        return _HAN[said]
    tens, ones = said.split("十")
    return _HAN.get(tens, 1) * 10 + _HAN.get(ones, 0)


def said_period(text: str, today: int) -> int | None:
    """Return the day that a part of a month, a day of a month, or a coming week means."""
    for read in (_whole, _part, _day_of_month):
        if (day := read(text, today)) is not None:
            return day
    return None


def _whole(text: str, today: int) -> int | None:
    if not (found := _WEEK_MONTH.match(text)):
        return None
    if (found["unit"] or found["han"]) in ("m", "月"):
        return _in_month(to_date(today), 1, 1)
    return today - to_date(today).weekday() + _WEEK


def _part(text: str, today: int) -> int | None:
    if text in ("eom", "month end", "end of month"):
        text = "end of the month"
    if not (found := _PART.match(text) or _PART_HAN.match(text)):
        return None
    month, day, which = found["month"], _PARTS[found["part"]], found["which"] or ""
    if month in (None, "month"):
        return _of_month(to_date(today), which, day)
    number = int(month) if month.isdecimal() else MONTHS.get(month, 0)
    if which or not 1 <= number <= _MONTHS:
        return None
    base = to_date(today)
    ahead = (number - base.month) % _MONTHS
    found_on = _in_month(base, ahead, day)
    return found_on if found_on >= today else _in_month(base, ahead + _MONTHS, day)


def _day_of_month(text: str, today: int) -> int | None:
    if not (found := _DAY.match(text) or _DAY_HAN.match(text)):
        return None
    day = int(found["day"])
    return _of_month(to_date(today), found["which"] or "", day, exact=True) if day else None


def _of_month(today: date, which: str, day: int, *, exact: bool = False) -> int | None:
    """Return a day of this or the next month; of neither said, the first from today on.

    Unless `exact`, a month that is shorter gives its last day.
    """
    ahead = {"next": [1], "下": [1], "": range(_MONTHS)}.get(which, [0])
    for months in ahead:
        year, month = month_after(serial(today), months)
        if exact and day > monthrange(year, month)[1]:
            continue
        found = _in_month(today, months, day)
        if which or found >= serial(today):
            return found
    return None


def months_on(today: int, months: int) -> int:
    """Return the same day some months later, the last of a shorter month."""
    return _in_month(to_date(today), months, to_date(today).day)


def _in_month(today: date, months: int, day: int) -> int:
    year, month = month_after(serial(today), months)
    return serial(date(year, month, min(day, monthrange(year, month)[1])))


def gone_in_month(day: int, today: date) -> int | None:
    """Return the last such day of a month up to today, None for one that never was."""
    for months in range(_MONTHS):
        year, month = month_after(serial(today), -months)
        if 1 <= day <= monthrange(year, month)[1] and date(year, month, day) <= today:
            return serial(date(year, month, day))
    return None


def gone(month: int, day: int, today: date) -> int | None:
    """Return the last such day of a year up to today, None for one that never was."""
    return _in_year(month, day, range(today.year, today.year - _LEAP - 1, -1), lambda d: d <= today)


def coming(month: int, day: int, today: date) -> int | None:
    """Return the next such day of a year from today on, None for one that never comes."""
    return _in_year(month, day, range(today.year, today.year + _LEAP + 1), lambda d: d >= today)


def _in_year(
    month: int, day: int, years: Iterable[int], fits: Callable[[date], bool]
) -> int | None:
    for year in years:
        try:
            found = date(year, month, day)
        except ValueError:
            continue
        if fits(found):
            return serial(found)
    return None
