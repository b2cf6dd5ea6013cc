"""Read a date as people say it: tomorrow, next Tuesday, Dec 5, 下周三, 3月5日.

It is counted from a day given, and a date without a year is the next one from that day on.
"""

from __future__ import annotations

import re

from repbook.domain.days import to_date
from repbook.domain.reading.moments import MONTHS, parse_date, parse_time
from repbook.domain.reading.normalize import plain_text
from repbook.domain.reading.said_periods import coming, digits, months_on, said_period
from repbook.domain.reading.said_times import said_time
from repbook.record import NamedTuple

_DAYS = {
    **dict.fromkeys(
        ("today", "tonight", "this morning", "this afternoon", "this evening", "今天", "今日"), 0
    ),
    **dict.fromkeys(("今早", "今晚"), 0),
    **dict.fromkeys(("tomorrow", "tmr", "tmrw", "tomorow", "明天", "明日", "明早", "明晚"), 1),
    **dict.fromkeys(("day after tomorrow", "the day after tomorrow", "后天"), 2),
    "大后天": 3,
}
_COUNTS = {
    word: count
    for count, word in enumerate(
        ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"), 1
    )
} | {"a": 1, "an": 1, "a couple of": 2}
_WEEKDAYS = {
    name: number
    for number, names in enumerate(
        ("mon monday", "tue tues tuesday", "wed wednesday", "thu thur thurs thursday",
         "fri friday", "sat saturday", "sun sunday")
    )
    for name in names.split()
} | {char: number for number, char in enumerate("一二三四五六日")} | {"天": 6}  # fmt: skip
_PREFIX = re.compile(r"(?:on|by)\s+(?=\S)")
_HALF = re.compile(
    r"(?<=\S)(?:\s+(?:in the\s+)?(?:morning|afternoon|evening)|\s*(?:上午|下午|早上|晚上|中午))\Z"
)
_WEEKDAY = re.compile(
    r"(?:(?P<which>this|next|coming)\s+)?(?P<day>[a-z]{3,9})\.?(?P<after>\s+(?:of\s+)?next\s+w(?:ee)?k)?\Z"
)
_WEEKDAY_HAN = re.compile(
    r"(?P<which>这|本|下下|下)?个?(?:星期|周|礼拜)(?P<day>[一二三四五六日天])\Z"
)
_AHEAD = re.compile(
    rf"(?:in\s+)?(?P<n>\d{{1,3}}|{'|'.join(_COUNTS)})\s*(?P<unit>day|w(?:ee)?k|month)s?"
    r"(?:\s+(?:from now|later))?\Z"
)
_AHEAD_HAN = re.compile(
    r"(?P<past>过)?(?P<n>\d{1,3})\s*个?(?P<unit>天|日|周|星期|礼拜|(?<=个)月)(?P<after>以后|之后|后)?\Z"
)
_DAY_UNITS, _MONTH_UNITS = ("day", "天", "日"), ("month", "月")
_HAN_DATE = re.compile(r"(?P<month>\d{1,2})\s*月\s*(?P<day>\d{1,2})\s*[日号]?\Z")
_MONTH_DAY = re.compile(
    r"(?:(?P<d1>\d{1,2})(?:st|nd|rd|th)?[\s\-]*(?:of\s+)?(?P<m1>[a-z]{3,9})\.?"
    r"|(?P<m2>[a-z]{3,9})\.?[\s\-]*(?P<d2>\d{1,2})(?:st|nd|rd|th)?)\Z",
)
_CLOCK = re.compile(
    r"(?P<date>.*?\S)(?:[\s,，]*(?:\bat\b|@)\s*|[\s,，]*|(?<=\d)t)"
    r"(?P<clock>(?:上午|下午|晚上|早上|中午|凌晨)?(?<!\d)\d{1,2}"
    r"(?:\s*[:点點时時].*|\s*[ap]\.?m\.?))\Z"
    r"|(?P<day>.*?\S)[\s,，]+(?:at|@)\s+(?P<words>.+)\Z",
    re.I,
)
_SLASHED = re.compile(r"(?P<a>\d{1,2})/(?P<b>\d{1,2})(?:/(?P<year>\d{4}))?\Z")
_EARLY = re.compile(r"(?:morning|早)\Z", re.I)
_LATE = re.compile(r"(?:afternoon|evening|tonight|晚)\Z", re.I)
_WEEK, _HALF_MONTH, _NOON = 7, 15, 0.5


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
    text = digits(" ".join(plain_text(value).split()))
    found = _CLOCK.match(text)
    said = (found["date"] or found["day"]) if found else text
    read = parse_time if _EARLY.search(said) else said_time
    at = read(found["clock"] or found["words"]) if found else None
    day = said_date(said, today)
    if day is None and len(days := said_days(said, today)) == 1:
        (day,) = days
    if day is None:
        day = parse_date(said)
    if isinstance(at, float) and at < _NOON and _LATE.search(said):
        at += _NOON
    clear = isinstance(day, int) and (found is None or isinstance(at, float))
    return Moment(day, at) if clear else None  # type: ignore[arg-type]  # as `clear` says


def said_days(value: object, today: int) -> tuple[int, ...]:
    """Return the days that a date such as 3/4 may mean, with its day first and with its month.

    One where both say the same, or only one is a date; () for what is not written so.
    """
    found = _SLASHED.match(plain_text(value).strip())
    if not found:
        return ()
    first, second = int(found["a"]), int(found["b"])
    orders = ((second, first), (first, second))
    days = (_dated(month, day, found["year"], today) for month, day in orders)
    return tuple(sorted({day for day in days if day is not None}))


def _dated(month: int, day: int, year: str | None, today: int) -> int | None:
    if not year:
        return coming(month, day, to_date(today))
    found = parse_date(f"{year}-{month}-{day}")
    return found if isinstance(found, int) else None


def said_date(value: object, today: int) -> int | None:
    """Return the day that was said on the day `today`, None for what says none.

    A bare weekday is the next one after today; "next" and 下 mean next week's. A part of the day
    says nothing about the day.
    """
    text = digits(" ".join(plain_text(value).lower().split()))
    if text in _DAYS:
        return today + _DAYS[text]
    text = _PREFIX.sub("", _HALF.sub("", text), count=1)
    if text in _DAYS:
        return today + _DAYS[text]
    for read in (_weekday, _ahead, _of_year, said_period):
        if (day := read(text, today)) is not None:
            return day
    return None


def _weekday(text: str, today: int) -> int | None:
    found = _WEEKDAY.match(text) or _WEEKDAY_HAN.match(text)
    if not found or found["day"] not in _WEEKDAYS:
        return None
    parts = found.groupdict()
    wanted, which = _WEEKDAYS[found["day"]], parts["which"] or ""
    monday = today - to_date(today).weekday()
    if which in ("next", "下") or parts.get("after"):
        return monday + _WEEK + wanted
    if which == "下下":
        return monday + 2 * _WEEK + wanted
    return today + ((monday + wanted - today - 1) % _WEEK + 1)


def _ahead(text: str, today: int) -> int | None:
    if text == "半个月后":
        return today + _HALF_MONTH
    if not (found := _AHEAD.match(text) or _AHEAD_HAN.match(text)):
        return None
    said, unit, parts = found["n"], found["unit"], found.groupdict()
    if "past" in parts and not (parts["past"] or parts["after"]):
        return None
    count = int(said) if said.isdecimal() else _COUNTS[said]
    if unit in _MONTH_UNITS:
        return months_on(today, count)
    return today + count * (1 if unit in _DAY_UNITS else _WEEK)


def _of_year(text: str, today: int) -> int | None:
    if found := _HAN_DATE.match(text):
        return coming(int(found["month"]), int(found["day"]), to_date(today))
    if found := _MONTH_DAY.match(text):
        month = MONTHS.get(found["m1"] or found["m2"])
        day = int(found["d1"] or found["d2"])
        return None if month is None else coming(month, day, to_date(today))
    return None
