"""The Chinese lunar calendar from 1900 to 2100: days of it as days of the solar one, and back."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache

from repbook.record import NamedTuple

FIRST_YEAR = 1900
_NEW_YEAR = date(1900, 1, 31)
_MONTHS = 12
_SHORT, _LONG = 29, 30
# A year in five hexadecimal digits: whether its leap month is long, its twelve months from the
# first on (1: long), and after which month the leap month comes (0: none).
_TABLE = (
    "04bd8 04ae0 0a570 054d5 0d260 0d950 16554 056a0 09ad0 055d2 04ae0 0a5b6 0a4d0 0d250 "
    "1d255 0b540 0d6a0 0ada2 095b0 14977 04970 0a4b0 0b4b5 06a50 06d40 1ab54 02b60 09570 "
    "052f2 04970 06566 0d4a0 0ea50 16a95 05ad0 02b60 186e3 092e0 1c8d7 0c950 0d4a0 1d8a6 "
    "0b550 056a0 1a5b4 025d0 092d0 0d2b2 0a950 0b557 06ca0 0b550 15355 04da0 0a5b0 14573 "
    "052b0 0a9a8 0e950 06aa0 0aea6 0ab50 04b60 0aae4 0a570 05260 0f263 0d950 05b57 056a0 "
    "096d0 04dd5 04ad0 0a4d0 0d4d4 0d250 0d558 0b540 0b6a0 195a6 095b0 049b0 0a974 0a4b0 "
    "0b27a 06a50 06d40 0af46 0ab60 09570 04af5 04970 064b0 074a3 0ea50 06b58 05ac0 0ab60 "
    "096d5 092e0 0c960 0d954 0d4a0 0da50 07552 056a0 0abb7 025d0 092d0 0cab5 0a950 0b4a0 "
    "0baa4 0ad50 055d9 04ba0 0a5b0 15176 052b0 0a930 07954 06aa0 0ad50 05b52 04b60 0a6e6 "
    "0a4e0 0d260 0ea65 0d530 05aa0 076a3 096d0 04afb 04ad0 0a4d0 1d0b6 0d250 0d520 0dd45 "
    "0b5a0 056d0 055b2 049b0 0a577 0a4b0 0aa50 1b255 06d20 0ada0 14b63 09370 049f8 04970 "
    "064b0 168a6 0ea50 06b20 1a6c4 0aae0 092e0 0d2e3 0c960 0d557 0d4a0 0da50 05d55 056a0 "
    "0a6d0 055d4 052d0 0a9b8 0a950 0b4a0 0b6a6 0ad50 055a0 0aba4 0a5b0 052b0 0b273 06930 "
    "07337 06aa0 0ad50 14b55 04b60 0a570 054e4 0d160 0e968 0d520 0daa0 16aa6 056d0 04ae0 "
    "0a9d4 0a2d0 0d150 0f252 0d520"
)
_YEARS = tuple(_TABLE.split())
LAST_YEAR = FIRST_YEAR + len(_YEARS) - 1


class LunarDay(NamedTuple):
    """A day of the lunar calendar, or of the `leap` month that follows the one of its number."""

    year: int
    month: int
    day: int
    leap: bool = False


class _Month(NamedTuple):
    month: int
    leap: bool
    length: int


def solar(day: LunarDay) -> date | None:
    """Return the date of a lunar day, None outside the years 1900 to 2100.

    What the year does not have gives way: a month without a 30th ends on its 29th, and a leap
    month that is none this year is the plain one.
    """
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        return None
    months = _months(day.year)
    leap = day.leap and any(m.leap and m.month == day.month for m in months)
    start = _starts()[day.year - FIRST_YEAR]
    for month in months:
        if (month.month, month.leap) == (day.month, leap):
            return start + timedelta(days=min(day.day, month.length) - 1)
        start += timedelta(days=month.length)
    return None


def lunar(day: date) -> LunarDay | None:
    """Return the lunar day of a date, None outside the years of the table."""
    starts = _starts()
    if not starts[0] <= day < starts[-1]:
        return None
    place = max(n for n, start in enumerate(starts) if start <= day)
    left = (day - starts[place]).days
    for month in _months(FIRST_YEAR + place):
        if left < month.length:
            return LunarDay(FIRST_YEAR + place, month.month, left + 1, month.leap)
        left -= month.length
    return None


@cache
def _months(year: int) -> tuple[_Month, ...]:
    """Return a year's months in order, the leap month behind the one whose number it has."""
    held = int(_YEARS[year - FIRST_YEAR], 16)
    leap, found = held & 15, []
    for month in range(1, _MONTHS + 1):
        found.append(_Month(month, False, _SHORT + (held >> (16 - month) & 1)))
        if month == leap:
            found.append(_Month(month, True, _SHORT + (held >> 16)))
    return tuple(found)


@cache
def _starts() -> tuple[date, ...]:
    """Return the first day of every year, and the day after the last."""
    found = [_NEW_YEAR]
    for year in range(FIRST_YEAR, LAST_YEAR + 1):
        found.append(found[-1] + timedelta(days=sum(m.length for m in _months(year))))
    return tuple(found)
