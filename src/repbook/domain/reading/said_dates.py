"""Read a date as people say it: tomorrow, next Tuesday, Dec 5, 下周三, 3月5日.

It is counted from a day given, and a date without a year is the next one from that day on.
"""

from __future__ import annotations

import re

from repbook.domain.days import to_date
from repbook.domain.reading.moments import MONTH_FIRST, MONTHS, parse_date, parse_time
from repbook.domain.reading.normalize import plain_text
from repbook.domain.reading.said_periods import coming, digits, gone, months_on, said_period
from repbook.domain.reading.said_times import said_time
from repbook.record import NamedTuple

_DAYS = {
    **dict.fromkeys(
        ("today", "tonight", "this morning", "this afternoon", "this evening", "今天", "今日"), 0
    ),
    **dict.fromkeys(("今早", "今晚"), 0),
    **dict.fromkeys(("tomorrow", "tmr", "tmrw", "tomorow", "明天", "明日", "明早", "明晚"), 1),
    **dict.fromkeys(("tomorrow night", "tomorrow evening"), 1),
    **dict.fromkeys(("day after tomorrow", "the day after tomorrow", "后天"), 2),
    "大后天": 3,
}
COUNTS = {
    word: count
    for count, word in enumerate(
        ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"), 1
    )
} | {"a": 1, "an": 1, "a couple of": 2}
WEEKDAYS = {
    name: number
    for number, names in enumerate(
        ("mon monday", "tue tues tuesday", "wed wednesday", "thu thur thurs thursday",
         "fri friday", "sat saturday", "sun sunday")
    )
    for name in names.split()
} | {char: number for number, char in enumerate("一二三四五六日")} | {"天": 6}  # fmt: skip
WEEKDAYS |= {str(number + 1): number for number in range(7)}
_PREFIX = re.compile(r"(?:on|by)\s+(?=\S)")
_HALF = re.compile(
    r"(?<=\S)(?:\s+(?:in the\s+)?(?:morning|afternoon|evening)"
    r"|\s*(?:上午|下午|早上|晚上|中午|傍晚))\Z"
)
_WEEKDAY = re.compile(
    r"(?:(?P<which>this|next|coming)\s+)?(?P<day>[a-z]{3,9})\.?(?P<after>\s+(?:of\s+)?next\s+w(?:ee)?k)?\Z"
)
_WEEKDAY_HAN = re.compile(
    r"(?P<which>这|本|下下|下)?个?(?:星期|周|礼拜)(?P<day>[一二三四五六日天1-7])\Z"
)
_AHEAD = re.compile(
    rf"(?:in\s+)?(?P<n>\d{{1,3}}|{'|'.join(COUNTS)})\s*(?P<unit>day|w(?:ee)?k|month)s?"
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
    r"(?P<clock>(?:上午|下午|晚上|早上|中午|凌晨|傍晚)?(?<!\d)\d{1,2}"
    r"(?:\s*[:点點时時].*|\s*[ap]\.?m\.?))\Z"
    r"|(?P<day>.*?\S)[\s,，]+(?:at|@)\s+(?P<words>.+)\Z",
    re.I,
)
_SLASHED = re.compile(r"(?P<a>\d{1,2})/(?P<b>\d{1,2})(?:/(?P<year>\d{4}))?\Z")
_POINTED = re.compile(r"(?P<a>\d{1,2})[-./](?P<b>\d{1,2})[日号]?\Z")
_EARLY = re.compile(r"(?:morning|早)\Z", re.I)
_LATE = re.compile(r"(?:afternoon|evening|tonight|night|晚)\Z", re.I)
_HAN_HALF = "上午|下午|晚上|早上|中午|凌晨|傍晚"
_BLANK = re.compile(rf"(?<={_HAN_HALF})\s+(?=\d)")
_BARE_HOUR = re.compile(rf"((?:{_HAN_HALF})\d{{1,2}})\Z")
_ROUGHLY = re.compile(
    r"(?<=[点半刻分整\dm钟])\s*(?:以后|之后|以前|之前|左右|前后|后|前|多)\Z"
    r"|\b(?:at\s+)?(?:around|about|after|before|by)\s+(?=\d{1,2}(?::\d\d)?(?:\s*[ap]\.?m\.?)?\Z)",
    re.I,
)
_PART_THEN_HOUR = re.compile(
    r"(?P<day>.*?)\s*(?:in\s+the\s+)?\b(?P<part>morning|afternoon|evening|tonight|night)"
    r"[\s,]+(?:at\s+|@\s*)?(?P<hour>\d{1,2}(?::\d\d)?)\Z",
    re.I,
)
_WITH_YEAR = re.compile(r"\d{4}")
_AT_HOUR = re.compile(r"(?<=\bat )(\d{1,2})\Z|(?<=@)\s*(\d{1,2})\Z", re.I)
_PART = re.compile(rf"(?:{_HAN_HALF}|\b(?:morning|afternoon|evening))\Z", re.I)
_PART_OF_DAY = {
    **dict.fromkeys(("今早", "明早"), "早上"),
    **dict.fromkeys(("今晚", "明晚"), "晚上"),
    **dict.fromkeys(("tonight", "tomorrow night"), "evening"),
}
_WEEK, _HALF_MONTH, _NOON = 7, 15, 0.5


class Moment(NamedTuple):
    """A day, and the time with it as a fraction of a day; None where none was said.

    `part` is what was said of the time beyond that: a half of the day, or 下午2点以后; else "".
    """

    day: int
    at: float | None
    part: str = ""


def said_moment(value: object, today: int, order: str | None = None) -> Moment | None:
    """Return the day, with its time where one stands beside it, that was said on the day `today`.

    A number is Excel's. None for what says no day, or a time that is none. `order` is that of
    dates such as 3/6, where it is sure.
    """
    if isinstance(value, float | int):
        day = parse_date(value)
        return Moment(day, value % 1 or None) if isinstance(day, int) else None
    whole = digits(" ".join(plain_text(value).split()))
    text = _plain_clock(whole)
    found = _CLOCK.match(text)
    said = (found["date"] or found["day"]) if found else text
    at = _clock(found, said) if found else None
    day = _day_said(said, today, order)
    if day is None or not (at is None or isinstance(at, float)) or (found and at is None):
        return None
    return Moment(day, at, _part(whole, text, said, at))


def _clock(found: re.Match[str], said: str) -> object:
    clock = found["clock"] or found["words"]
    as_written = _EARLY.search(said) or (_WITH_YEAR.search(said) and ":" in clock)
    at = parse_time(clock) if as_written else said_time(clock)
    if isinstance(at, float) and at < _NOON and _LATE.search(said):
        at += _NOON
    return at


def _day_said(said: str, today: int, order: str | None) -> int | None:
    day = said_date(said, today)
    if day is None and len(days := said_days(said, today, order)) == 1:
        (day,) = days
    if day is None:
        found = parse_date(said)
        day = found if isinstance(found, int) else None
    return day


def _plain_clock(text: str) -> str:
    """Return a moment with its clock as the readers know it, without 以后 or "around"."""
    text = _BLANK.sub("", _ROUGHLY.sub(_at_or_nothing, text))
    text = _BARE_HOUR.sub(r"\1点", text)
    if found := _PART_THEN_HOUR.match(text):
        day, part = found["day"].strip(" ,"), found["part"].lower()
        half = "am" if part == "morning" else "pm"
        text = f"{day or ('tonight' if part == 'tonight' else 'today')} at {found['hour']} {half}"
    return _AT_HOUR.sub(lambda hour: f"{hour[1] or hour[2]} o'clock", text)


def _at_or_nothing(found: re.Match[str]) -> str:
    return "at " if found[0].strip().isascii() else ""


def _part(whole: str, text: str, said: str, at: object) -> str:
    """Return what was said of the time that day and clock do not hold."""
    if at is None:
        half = _PART.search(said)
        return half[0] if half else _PART_OF_DAY.get(said.lower(), "")
    if not (rough := _ROUGHLY.search(whole)):
        return ""
    if whole[rough.start() :].strip()[:1].isascii():
        return whole[rough.start() :].strip()
    day = _CLOCK.match(text)
    return whole[len(day["date"]) :].strip(" ,，") if day and day["date"] else whole


def said_days(
    value: object, today: int, order: str | None = None, *, past: bool = False
) -> tuple[int, ...]:
    """Return the days that a date such as 3/4 may mean, with its day first and with its month.

    One where both say the same, or only one is a date; () for what is not written so. Where the
    month is known to come first, 3.4 and 3-4 are such dates too, and only that is meant. Without
    a year it is the next such day, the last one where the day is `past`.
    """
    text = plain_text(value).strip()
    found = _SLASHED.match(text) or (_POINTED.match(text) if order == MONTH_FIRST else None)
    if not found:
        return ()
    first, second, year = int(found["a"]), int(found["b"]), found.groupdict().get("year")
    if order == MONTH_FIRST and not year:
        day = _dated(first, second, None, today, past=past)
        if day is not None:
            return (day,)
    orders = ((second, first), (first, second))
    days = (_dated(month, day, year, today, past=past) for month, day in orders)
    return tuple(sorted({day for day in days if day is not None}))


def _dated(month: int, day: int, year: str | None, today: int, *, past: bool) -> int | None:
    if not year:
        return (gone if past else coming)(month, day, to_date(today))
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
    text = day_alone(text)
    if text in _DAYS:
        return today + _DAYS[text]
    for read in (_weekday, _ahead, _of_year, said_period):
        if (day := read(text, today)) is not None:
            return day
    return None


def _weekday(text: str, today: int) -> int | None:
    found = _WEEKDAY.match(text) or _WEEKDAY_HAN.match(text)
    if not found or found["day"] not in WEEKDAYS:
        return None
    parts = found.groupdict()
    wanted, which = WEEKDAYS[found["day"]], parts["which"] or ""
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
    count = int(said) if said.isdecimal() else COUNTS[said]
    if unit in _MONTH_UNITS:
        return months_on(today, count)
    return today + count * (1 if unit in _DAY_UNITS else _WEEK)


def _of_year(text: str, today: int) -> int | None:
    found = month_and_day(text)
    return None if found is None else coming(*found, to_date(today))


def day_alone(text: str) -> str:
    """Return what was said of a day without "on" and without a part of the day."""
    return _PREFIX.sub("", _HALF.sub("", text), count=1)


def month_and_day(text: str) -> tuple[int, int] | None:
    """Return the month and the day of a date without a year, such as Dec 5 or 3月5日."""
    if found := _HAN_DATE.match(text):
        return int(found["month"]), int(found["day"])
    if found := _MONTH_DAY.match(text):
        month = MONTHS.get(found["m1"] or found["m2"])
        return None if month is None else (month, int(found["d1"] or found["d2"]))
    return None
