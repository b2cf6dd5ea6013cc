"""Read the birthdays that people type, and find when the next one is."""

from __future__ import annotations

import re
from datetime import date

from repbook.domain.days import to_date
from repbook.domain.lunar import LunarDay, lunar, solar
from repbook.domain.reading.ambiguous import Ambiguous, unclear
from repbook.domain.reading.normalize import plain_text
from repbook.domain.values import CellError
from repbook.record import NamedTuple

LUNAR = "lunar"
_LONGEST = {2: 29, 4: 30, 6: 30, 9: 30, 11: 30}
_LONGEST_LUNAR = 30
_FIGURES = "一二三四五六七八九十"


class Birthday(NamedTuple):
    """A day of the year in one of two calendars; the year of birth where it is known."""

    month: int
    day: int
    year: int | None = None
    lunar: bool = False
    leap: bool = False


def read_birthday(
    value: object, calendar: str | None = None, *, leap: bool = False
) -> Birthday | Ambiguous | None:
    """Read a birthday such as 1979-08-15, 08-15, 15 Aug, 8月15日 or 农历八月十五.

    `calendar` is `solar`, `lunar` or None, as typed beside it; a text that says lunar itself is.
    Returns None for a blank, an `Ambiguous` for what no day of a year is, or for 3/4, which may be
    two.
    """
    shown = "" if value is None else str(value).strip()
    if isinstance(value, CellError):
        return unclear("birthday", value=shown)
    if isinstance(value, float | int) and not isinstance(value, bool):
        text = _of_number(float(value))
    else:
        text = re.sub(r"\s+", " ", plain_text(value)).strip().lower()
    if not text:
        return unclear("birthday", value=shown) if shown else None
    said, text = _said_lunar(text)
    said_leap, text = _said_leap(text)
    by_moon = calendar == LUNAR or said or said_leap
    found = _figures(text) or (_spelled(text) if by_moon or calendar is None else None)
    if found is None:
        found = None if by_moon else _named(text)
    if isinstance(found, _Doubtful):
        return unclear("birthday_order", value=shown)
    if found is None or not _exists(*found[1:], by_moon=by_moon):
        return unclear("birthday", value=shown)
    year, month, day = found
    return Birthday(month, day, year, by_moon, by_moon and (leap or said_leap))


def next_birthday(birthday: Birthday, after: date) -> date | None:
    """Return the first such day on or after a date; None beyond the lunar calendar's table.

    A 29 February is the 28th in other years; a lunar month without a 30th ends on its 29th, and a
    leap month that is none is the plain one.
    """
    if not birthday.lunar:
        days = (_in_year(birthday, year) for year in (after.year, after.year + 1))
        return next((day for day in days if day >= after), None)
    now = lunar(after)
    if now is None:
        return None
    month, day, leap = birthday.month, birthday.day, birthday.leap
    found = (solar(LunarDay(year, month, day, leap)) for year in (now.year, now.year + 1))
    return next((day for day in found if day is not None and day >= after), None)


def _in_year(birthday: Birthday, year: int) -> date:
    try:
        return date(year, birthday.month, birthday.day)
    except ValueError:
        return date(year, birthday.month, birthday.day - 1)


class _Doubtful:
    """A date that may be two."""


_Found = tuple[int | None, int, int]


def _of_number(number: float) -> str:
    """Return the date that a cell holds as a number; of a text such as 0815 the text."""
    try:
        return to_date(number).isoformat() if number >= 1 else ""
    except OverflowError:
        return ""


def _said_lunar(text: str) -> tuple[bool, str]:
    found = re.match(
        r"\(?(?:农历|農曆|阴历|陰曆|旧历|舊曆|lunar)\)?[\s:]*|公历|公曆|国历|國曆|阳历|陽曆", text
    )
    if not found:
        return False, text
    return found[0][:1] not in "公国國阳陽", text[found.end() :].strip()


def _said_leap(text: str) -> tuple[bool, str]:
    bare = re.sub(r"[闰閏]", "", text)
    return bare != text, bare


def _figures(text: str) -> _Found | _Doubtful | None:
    """Read a date in figures, the year first or none; 15/08 is one too, 3/4 may be two."""
    parted = r"(?:(\d{4})\s?[-/.年]\s?)?(\d{1,2})\s?([-/.月])\s?(\d{1,2})\s?[日号號]?\Z"
    found = re.match(parted, text)
    if not found:
        return None
    year, first, second = found[1], int(found[2]), int(found[4])
    if year is None and found[3] != "月":
        if first > 12:
            first, second = second, first
        elif found[3] == "/" and second <= 12 and first != second:
            return _Doubtful()
    return None if year is None else int(year), first, second


def _spelled(text: str) -> _Found | None:
    """Read a lunar date in Chinese figures, such as 八月十五, 正月初一 or 腊月廿三."""
    found = re.match(r"(?:(\d{4})年)?(.{1,2})月(?:初|(?=.))(.{1,3}?)[日号號]?\Z", text)
    if not found:
        return None
    month = {"正": 1, "冬": 11, "腊": 12, "臘": 12}.get(found[2]) or _count(found[2])
    day = _count(found[3])
    if not month or not day:
        return None
    return None if found[1] is None else int(found[1]), month, day


def _count(text: str) -> int:
    """Return a number up to 39 in Chinese figures, 0 for another text."""
    if text.isdecimal():
        return int(text) if len(text) <= 2 else 0
    text = text.replace("廿", "二十").replace("卅", "三十")
    found = re.match(rf"(?:([{_FIGURES[:3]}]?)(十))?([{_FIGURES[:9]}]?)\Z", text)
    if not found or not text:
        return 0
    tens = (_FIGURES.index(found[1]) + 1 if found[1] else 1) if found[2] else 0
    return 10 * tens + (_FIGURES.index(found[3]) + 1 if found[3] else 0)


def _named(text: str) -> _Found | None:
    """Read a date with the month's name, such as 15 August or Aug 15, 1979."""
    from repbook.domain.reading.moments import parse_date
    from repbook.domain.reading.said_dates import month_and_day

    if found := month_and_day(text):
        return (None, *found)
    day = parse_date(text)
    if not isinstance(day, int):
        return None
    known = to_date(day)
    return known.year, known.month, known.day


def _exists(month: int, day: int, *, by_moon: bool) -> bool:
    longest = _LONGEST_LUNAR if by_moon else _LONGEST.get(month, 31)
    return 1 <= month <= 12 and 1 <= day <= longest
