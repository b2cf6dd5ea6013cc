"""Read the dates and times that people type as Excel's day numbers; ask rather than guess.

Each reader returns the value, None for a blank, or an `Ambiguous`; none raises.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from datetime import date, datetime, time

from repbook.domain.days import serial
from repbook.domain.reading.ambiguous import Ambiguous, unclear
from repbook.domain.reading.normalize import plain_text
from repbook.domain.reading.written_moments import MONTHS as MONTHS
from repbook.domain.reading.written_moments import Parts, month_named, parted

DAY_FIRST, MONTH_FIRST = "dmy", "mdy"
_OFFSET_1904 = 1462
_FIRST, _LAST = 10_000, 109_574
_YEARS = range(1900, 2200)
_WEEKDAY = re.compile(
    r"\(?(?:星期|周|週|礼拜|禮拜)[一二三四五六日天]\)?"
    r"|\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?,?",
    re.I,
)
_YEAR_FIRST = re.compile(r"(\d{4})\s*([-/.年])\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日号號.]?\Z")
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})(?:\.0)?\Z")
_YEAR_LAST = re.compile(r"(\d{1,2})\s*([-/.])\s*(\d{1,2})\s*\2\s*(\d{4})\Z")
_NAMED = re.compile(
    r"(?:(?P<d1>\d{1,2})(?:st|nd|rd|th)?[\s.\-/]*(?:(?:of|de)\s+)?(?P<m1>[^\W\d_]{3,10})"
    r"|(?P<m2>[^\W\d_]{3,10})[\s.\-/]*(?P<d2>\d{1,2})(?:st|nd|rd|th)?)[\s.,\-/]+(?:de\s+)?"
    r"(?P<y>\d{4})\Z",
    re.I,
)
_REPUBLIC = re.compile(
    r"(?:中华民国|中華民國|民国|民國)\s*(\d{1,3})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?\Z"
)
_SHORT_YEAR = re.compile(r"\d{1,3}\s*[-/.年]\s*\w{1,9}\s*[-/.月]\s*\d{1,3}\s*[日号號]?\Z")
_MONTH = f"(?:{'|'.join(MONTHS)})"
_NO_DAY = re.compile(rf"\d{{4}}\s*[-/.年]\s*\d{{1,2}}\s*月?\Z|{_MONTH}\.?,?\s*\d{{4}}\Z", re.I)
_NO_YEAR = re.compile(
    rf"\d{{1,2}}\s*[-/.月]\s*\d{{1,2}}\s*[日号號]?\Z|\d{{1,2}}[\s-]{_MONTH}\Z", re.I
)
_TIME = re.compile(
    r"(?P<before>上午|下午|晚上|早上|中午|凌晨|[ap]\.?m\.?)?\s*(?P<h>\d{1,2})\s*[:点點时時]\s*"
    r"(?:(?P<half>半)|(?P<m>\d{1,2})\s*分?(?:\s*:?\s*(?P<s>\d{1,2})(?:\.\d+)?\s*秒?)?)?整?"
    r"\s*(?P<after>[ap]\.?m\.?)?\s*(?:z|[+-]\d{2}:?\d{2})?\Z",
    re.I,
)
_HOUR = re.compile(r"(?P<h>\d{1,2})\s*(?P<after>[ap]\.?m\.?)\Z", re.I)
_NUMBER = re.compile(r"\d{1,9}(?:\.\d{1,12})?\Z")
_COMPACT_TIME = re.compile(r"(?P<h>[01]\d|2[0-3])(?P<m>[0-5]\d)\Z")


def parse_date(
    value: object, order: str | None = None, date1904: bool = False
) -> int | Ambiguous | None:
    """Read a date as a day number of the 1900 system; a time of day with it is left out.

    `order` is what `date_order` proved for the column of dates such as 03/04/2026.
    """
    if isinstance(value, datetime | date):
        return _day(value.year, value.month, value.day, str(value))
    if isinstance(value, float | int) and not isinstance(value, bool):
        return _serial(float(value), str(value), date1904)
    text = plain_text(value)
    if not text:
        return None
    return _typed_date(str(value).strip(), _without_clock(text), order, date1904)


def date_order(values: Iterable[object]) -> str | None:
    """Return `dmy` or `mdy` where a value above 12 proves it and no other value denies it."""
    found = {order for value in values if (order := _proven_order(plain_text(value)))}
    return found.pop() if len(found) == 1 else None


def parse_time(value: object) -> float | Ambiguous | None:
    """Read a time of day as a fraction of a day; of a moment, its time of day."""
    if isinstance(value, datetime | time):
        return (value.hour * 3600 + value.minute * 60 + value.second) / 86400
    if isinstance(value, float | int) and not isinstance(value, bool):
        return _fraction(float(value))
    text = plain_text(value)
    if not text:
        return None
    return _typed_time(str(value).strip(), _parts(text).clock or text)


def _typed_date(shown: str, text: str, order: str | None, date1904: bool) -> int | Ambiguous:
    if found := _YEAR_FIRST.match(text):
        return _day(int(found[1]), int(found[3]), int(found[4]), shown)
    if found := _COMPACT.match(text):
        return _day(int(found[1]), int(found[2]), int(found[3]), shown)
    if found := _REPUBLIC.match(text):
        return _day(int(found[1]) + 1911, int(found[2]), int(found[3]), shown)
    if found := _YEAR_LAST.match(text):
        return _ordered(int(found[1]), int(found[3]), int(found[4]), order, shown)
    if found := _NAMED.match(text):
        return _named(found, shown)
    return _bare_number(shown, text, date1904)


def _bare_number(shown: str, text: str, date1904: bool) -> int | Ambiguous:
    if _NUMBER.match(text):
        return _serial(float(text), shown, date1904)
    return unclear(_why_no_date(text), value=shown)


def _why_no_date(text: str) -> str:
    if _SHORT_YEAR.match(text):
        return "date_short_year"
    if _NO_DAY.match(text):
        return "date_no_day"
    return "date_no_year" if _NO_YEAR.match(text) else "date"


def _named(found: re.Match[str], shown: str) -> int | Ambiguous:
    month = month_named(found["m1"] or found["m2"])
    if month is None:
        return unclear("date", value=shown)
    return _day(int(found["y"]), month, int(found["d1"] or found["d2"]), shown)


def _ordered(first: int, second: int, year: int, order: str | None, shown: str) -> int | Ambiguous:
    order = DAY_FIRST if first > 12 or first == second else MONTH_FIRST if second > 12 else order
    if order is None:
        return unclear("date_order", value=shown)
    day, month = (first, second) if order == DAY_FIRST else (second, first)
    return _day(year, month, day, shown)


def _proven_order(text: str) -> str | None:
    found = _YEAR_LAST.match(_without_clock(text))
    if not found or max(int(found[1]), int(found[3])) <= 12:
        return None
    return DAY_FIRST if int(found[1]) > 12 else MONTH_FIRST


def _day(year: int, month: int, day: int, shown: str) -> int | Ambiguous:
    try:
        number = serial(date(year, month, day))
    except ValueError:
        return unclear("date_impossible", value=shown)
    return number if year in _YEARS else unclear("date_far", value=shown)


def _serial(number: float, shown: str, date1904: bool) -> int | Ambiguous:
    if not math.isfinite(number):
        return unclear("date", value=shown)
    if (found := _COMPACT.match(f"{number:.0f}")) and number == int(number):
        return _day(int(found[1]), int(found[2]), int(found[3]), shown)
    day = math.floor(number) + (_OFFSET_1904 if date1904 else 0)
    return day if _FIRST <= day <= _LAST else unclear("date_number", value=shown)


def _without_clock(text: str) -> str:
    return _parts(text).date.strip(" ,，")


def _parts(text: str) -> Parts:
    return parted(_WEEKDAY.sub("", text).strip(" ,"))


def _typed_time(shown: str, text: str) -> float | Ambiguous:
    found = _TIME.match(text) or _HOUR.match(text) or _COMPACT_TIME.match(text)
    if not found:
        return unclear("time", value=shown)
    parts = found.groupdict()
    minute = 30 if parts.get("half") else int(parts.get("m") or 0)
    word = (parts.get("before") or parts.get("after") or "").lower().replace(".", "")
    hour = _hour(int(parts["h"]), word)
    second = int(parts.get("s") or 0)
    if hour is None or minute > 59 or second > 59:
        return unclear("time", value=shown)
    return (hour * 3600 + minute * 60 + second) / 86400


def _hour(hour: int, word: str) -> int | None:
    if (word in ("am", "pm") and not 1 <= hour <= 12) or hour > 23:
        return None
    if word == "am":
        return hour % 12
    if word in ("pm", "下午", "晚上") or (word == "中午" and hour < 11):
        return hour % 12 + 12 if hour < 13 else hour
    return hour


def _fraction(number: float) -> float | Ambiguous:
    if 0 <= number < 1 or _FIRST <= number <= _LAST:
        return number % 1
    return unclear("time", value=f"{number:g}")
