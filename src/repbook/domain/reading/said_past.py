"""Read a day that lies behind as people say it: yesterday, last Tuesday, Dec 5, 上周三, 3天前.

It is counted from a day given, and a date without a year is the last one up to that day.
"""

from __future__ import annotations

import re

from repbook.domain.days import to_date
from repbook.domain.reading.normalize import plain_text
from repbook.domain.reading.said_dates import COUNTS, WEEKDAYS, day_alone, month_and_day, said_days
from repbook.domain.reading.said_periods import digits, gone, gone_in_month, months_on

_DAYS = {
    **dict.fromkeys(("today", "this morning", "this afternoon", "今天", "今日", "今早"), 0),
    **dict.fromkeys(("yesterday", "last night", "昨天", "昨日", "昨晚"), 1),
    **dict.fromkeys(("day before yesterday", "the day before yesterday", "前天", "前日"), 2),
    "大前天": 3,
}
_WEEKDAY = re.compile(r"(?:(?P<which>last|this|past)\s+)?(?P<day>[a-z]{3,9})\.?\Z")
_WEEKDAY_HAN = re.compile(
    r"(?P<which>上上|上|这|本)?个?(?:星期|周|礼拜)(?P<day>[一二三四五六日天1-7])\Z"
)
_AGO = re.compile(
    rf"(?P<n>\d{{1,3}}|{'|'.join(COUNTS)})\s*(?P<unit>day|w(?:ee)?k|month)s?\s+(?:ago|back)\Z"
)
_AGO_HAN = re.compile(
    r"(?P<n>\d{1,3})\s*个?(?P<unit>天|日|周|星期|礼拜|(?<=个)月)(?:以前|之前|前)\Z"
)
_DAY = re.compile(r"(?:the\s+)?(?P<day>\d{1,2})(?:st|nd|rd|th|[日号])\Z")
_DAY_UNITS, _MONTH_UNITS = ("day", "天", "日"), ("month", "月")
_WEEK = 7


def past_days(value: object, today: int, order: str | None = None) -> tuple[int, ...]:
    """Return the days up to `today` that a text may mean: one where it is sure, () for none.

    `order` is that of dates such as 3/6, where it is sure.
    """
    text = digits(" ".join(plain_text(value).lower().split()))
    for said in (text, day_alone(text)):
        if said in _DAYS:
            return (today - _DAYS[said],)
    for read in (_weekday, _ago, _of_year, _of_month):
        if (day := read(said, today)) is not None:
            return (day,) if day <= today else ()
    return tuple(day for day in said_days(said, today, order, past=True) if day <= today)


def _weekday(text: str, today: int) -> int | None:
    found = _WEEKDAY.match(text) or _WEEKDAY_HAN.match(text)
    if not found or found["day"] not in WEEKDAYS:
        return None
    which, monday = found["which"] or "", today - to_date(today).weekday()
    day = monday + WEEKDAYS[found["day"]]
    if which in ("this", "这", "本"):
        return day
    if which.startswith("上"):
        return day - _WEEK * len(which)
    return day if day < today else day - _WEEK


def _ago(text: str, today: int) -> int | None:
    if not (found := _AGO.match(text) or _AGO_HAN.match(text)):
        return None
    said, unit = found["n"], found["unit"]
    count = int(said) if said.isdecimal() else COUNTS[said]
    if unit in _MONTH_UNITS:
        return months_on(today, -count)
    return today - count * (1 if unit in _DAY_UNITS else _WEEK)


def _of_year(text: str, today: int) -> int | None:
    found = month_and_day(text)
    return None if found is None else gone(*found, to_date(today))


def _of_month(text: str, today: int) -> int | None:
    found = _DAY.match(text)
    return gone_in_month(int(found["day"]), to_date(today)) if found else None
