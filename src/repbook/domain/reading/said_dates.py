"""Read a date as people say it: tomorrow, next Tuesday, Dec 5, 下周三, 3月5日.

It is counted from a day given, and a date without a year is the next one from that day on.
"""

from __future__ import annotations

import re
from datetime import date

from repbook.domain.days import serial, to_date
from repbook.domain.reading.moments import MONTHS, parse_date, parse_time
from repbook.domain.reading.normalize import plain_text
from repbook.record import NamedTuple

_DAYS = {
    **dict.fromkeys(("today", "tonight", "今天", "今日", "今晚"), 0),
    **dict.fromkeys(("tomorrow", "tmr", "tmrw", "明天", "明日", "明早", "明晚"), 1),
    **dict.fromkeys(("day after tomorrow", "the day after tomorrow", "后天", "後天"), 2),
    **dict.fromkeys(("大后天", "大後天"), 3),
}
_HAN = {**{char: n for n, char in enumerate("一二三四五六七八九十", 1)}, "两": 2, "兩": 2}
_WEEKDAYS = {
    name: number
    for number, names in enumerate(
        ("mon monday", "tue tues tuesday", "wed wednesday", "thu thur thurs thursday",
         "fri friday", "sat saturday", "sun sunday")
    )
    for name in names.split()
} | {char: number for number, char in enumerate("一二三四五六日")} | {"天": 6}  # fmt: skip
_WEEKDAY = re.compile(r"(?:(?P<which>this|on|next|coming)\s+)?(?P<day>[a-z]{3,9})\.?\Z", re.I)
_WEEKDAY_HAN = re.compile(
    r"(?P<which>这|這|本|下下|下)?个?個?(?:星期|周|週|礼拜|禮拜)(?P<day>[一二三四五六日天])\Z"
)
_AHEAD = re.compile(
    r"(?:in\s+)?(?P<n>\d{1,3}|an?)\s*(?P<unit>days?|weeks?)(?:\s+from now)?\Z", re.I
)
_AHEAD_HAN = re.compile(
    r"(?P<n>\d{1,3}|[一二两兩三四五六七八九十])\s*(?P<unit>天|日|个?星期|個?星期|周|週|个?礼拜|個?禮拜)"
    r"(?:后|後|以后|以後|之后|之後)\Z"
)
_HAN_DATE = re.compile(r"(?P<month>\d{1,2})\s*月\s*(?P<day>\d{1,2})\s*[日号號]?\Z")
_MONTH_DAY = re.compile(
    r"(?:(?P<d1>\d{1,2})(?:st|nd|rd|th)?[\s\-]*(?:of\s+)?(?P<m1>[a-z]{3,9})\.?"
    r"|(?P<m2>[a-z]{3,9})\.?[\s\-]*(?P<d2>\d{1,2})(?:st|nd|rd|th)?)\Z",
    re.I,
)
_CLOCK = re.compile(
    r"(?P<date>.*?\S)(?:[\s,，]*(?:\bat\b|@)\s*|[\s,，]*|(?<=\d)t)"
    r"(?P<clock>(?:上午|下午|晚上|早上|中午|凌晨)?(?<!\d)\d{1,2}"
    r"(?:\s*[:点點时時].*|\s*[ap]\.?m\.?))\Z",
    re.I,
)
_WEEK = 7
_LEAP = 8
"""Years within which every day of a year comes again, 29 February too."""


class Moment(NamedTuple):
    """A day, and the time with it as a fraction of a day; None where none was said."""

    day: int
    at: float | None


def said_moment(value: object, today: int) -> Moment | None:
    """Return the day, with its time where one stands beside it, that was said on the day `today`.

    A number is Excel's. None for what says no day, or a time that is none.
    """
    if isinstance(value, float | int):
        day = parse_date(value)
        return Moment(day, value % 1 or None) if isinstance(day, int) else None
    text = " ".join(plain_text(value).split())
    found = _CLOCK.match(text)
    at = parse_time(found["clock"]) if found else None
    said = found["date"] if found else text
    day = said_date(said, today)
    if day is None:
        day = parse_date(said)
    clear = isinstance(day, int) and (found is None or isinstance(at, float))
    return Moment(day, at) if clear else None  # type: ignore[arg-type]  # as `clear` says


def said_date(value: object, today: int) -> int | None:
    """Return the day that was said on the day `today`, None for what says none.

    A bare weekday is the next one after today; "next" and 下 mean next week's.
    """
    text = " ".join(plain_text(value).lower().split())
    if text in _DAYS:
        return today + _DAYS[text]
    for read in (_weekday, _ahead, _of_year):
        if (day := read(text, today)) is not None:
            return day
    return None


def _weekday(text: str, today: int) -> int | None:
    found = _WEEKDAY.match(text) or _WEEKDAY_HAN.match(text)
    if not found or found["day"] not in _WEEKDAYS:
        return None
    wanted, which = _WEEKDAYS[found["day"]], found["which"] or ""
    monday = today - to_date(today).weekday()
    if which in ("next", "下"):
        return monday + _WEEK + wanted
    if which == "下下":
        return monday + 2 * _WEEK + wanted
    return today + ((monday + wanted - today - 1) % _WEEK + 1)


def _ahead(text: str, today: int) -> int | None:
    if not (found := _AHEAD.match(text) or _AHEAD_HAN.match(text)):
        return None
    said, unit = found["n"], found["unit"]
    count = int(said) if said.isdecimal() else _HAN.get(said, 1)
    return today + count * (1 if unit in ("天", "日") or unit.startswith("day") else _WEEK)


def _of_year(text: str, today: int) -> int | None:
    if found := _HAN_DATE.match(text):
        return _coming(int(found["month"]), int(found["day"]), to_date(today))
    if found := _MONTH_DAY.match(text):
        month = MONTHS.get(found["m1"] or found["m2"])
        day = int(found["d1"] or found["d2"])
        return None if month is None else _coming(month, day, to_date(today))
    return None


def _coming(month: int, day: int, today: date) -> int | None:
    for year in range(today.year, today.year + _LEAP + 1):
        try:
            found = date(year, month, day)
        except ValueError:
            continue
        if found >= today:
            return serial(found)
    return None
