"""Read a time of day as people say it: half past two, 3pm, noon, 下午三点, 两点一刻.

An hour from one to seven without a half of the day is one of the afternoon, since nobody visits at
night; 02:30, as clocks write it, stays what it is.
"""

from __future__ import annotations

import re

from repbook.domain.reading.ambiguous import Ambiguous
from repbook.domain.reading.moments import parse_time
from repbook.domain.reading.normalize import plain_text
from repbook.domain.reading.said_periods import digits, han_number

_HOURS = {
    word: hour
    for hour, word in enumerate(
        (
            *("one", "two", "three", "four", "five", "six"),
            *("seven", "eight", "nine", "ten", "eleven", "twelve"),
        ),
        1,
    )
}
_MINUTES = {"half": 30, "a quarter": 15, "quarter": 15, "five": 5, "ten": 10, "twenty": 20}
_HOUR = rf"(?P<h>\d{{1,2}}|{'|'.join(_HOURS)})"
_HALF = r"(?:\s*(?P<half>[ap])\.?m?\.?|\s+(?:in\s+the\s+)?(?P<part>morning|afternoon|evening))"
_PAST = re.compile(
    rf"(?P<m>{'|'.join(_MINUTES)}|\d{{1,2}})\s+(?:minutes\s+)?(?P<way>past|after|to)\s+{_HOUR}"
    rf"(?:\s+o'?clock)?{_HALF}?\Z"
)
_OCLOCK = re.compile(rf"{_HOUR}\s*o'?clock{_HALF}?\Z")
_CLOCK = re.compile(r"(?P<h>[1-7]):(?P<m>[0-5]\d)\Z")
_NAMED = re.compile(rf"{_HOUR}(?:[.:h](?P<m>[0-5]\d))?{_HALF}\Z")
_FRENCH = re.compile(r"(?P<h>\d{1,2})h(?P<m>[0-5]\d)?\Z")
_HAN = re.compile(
    r"(?P<part>上午|下午|早上|晚上|中午|凌晨|傍晚)?(?P<h>\d{1,2})[点时]"
    r"(?:(?P<m>半|[13]刻|\d{1,2}分?)|钟|整)?\Z"
)
_BLANK_HALF = re.compile(r"(?<=上午|下午|早上|晚上|中午|凌晨|傍晚)\s+(?=\d)")
_HAN_MINUTES = re.compile(
    r"(?<=[点时])[零〇]?(?P<n>[二三四五]?十[一二三四五六七八九]?|[一二三四五六七八九])(?=分|刻|\Z)"
)
_HAN_NAMED = {"半": 30, "1刻": 15, "3刻": 45}
_NOON, _EARLIEST, _HOURS_A_DAY, _HOUR_MINUTES = 12, 8, 24, 60
_PM, _AM = (
    {"p", "afternoon", "evening", "下午", "晚上", "傍晚"},
    {"a", "morning", "上午", "早上", "凌晨"},
)


def said_time(value: object) -> float | Ambiguous | None:
    """Return a time of day, as `parse_time` does, from what was typed or said."""
    if not isinstance(value, str):
        return parse_time(value)
    text = digits(" ".join(plain_text(value).lower().split()))
    text = _BLANK_HALF.sub("", text)
    text = _HAN_MINUTES.sub(lambda found: str(han_number(found["n"])), text)
    text = text.removeprefix("at ").removeprefix("@").strip()
    if text in ("noon", "midday", "12 noon", "中午", "正午"):
        return _NOON / _HOURS_A_DAY
    for pattern in (_PAST, _OCLOCK, _CLOCK, _NAMED, _FRENCH, _HAN):
        found = pattern.match(text)
        if found and (at := _time(found.groupdict())) is not None:
            return at
    return parse_time(text)


def _time(parts: dict[str, str | None]) -> float | None:
    said = parts["h"] or ""
    hour = int(said) if said.isdecimal() else _HOURS[said]
    minute = _minute(parts.get("m") or "0")
    if minute >= _HOUR_MINUTES or hour >= _HOURS_A_DAY:
        return None
    part = parts.get("half") or parts.get("part") or ""
    if part in ("a", "p") and not 1 <= hour <= _NOON:
        return None
    before = parts.get("way") == "to"
    total = (_hour(hour, part) * _HOUR_MINUTES) + (-minute if before else minute)
    return total % (_HOURS_A_DAY * _HOUR_MINUTES) / (_HOURS_A_DAY * _HOUR_MINUTES)


def _minute(said: str) -> int:
    named = _MINUTES | _HAN_NAMED
    return named[said] if said in named else int(said.removesuffix("分"))


def _hour(hour: int, part: str) -> int:
    if part in _PM:
        return hour + _NOON if hour < _NOON else hour
    if part in _AM:
        return hour % _NOON if hour == _NOON and part == "a" else hour
    return hour + _NOON if 1 <= hour < _EARLIEST else hour
