"""What Excel makes of values: typed text, dates, errors, empties. Pure."""

from __future__ import annotations

import datetime as dt
import math
import re
from collections.abc import Callable, Sequence
from typing import Any

EPOCH = dt.datetime(1899, 12, 30)
LAST_DAY = 2958466

# COM hands out errors as these numbers, and xlwings on Windows knows them by the same.
ERRORS = {
    "#DIV/0!": -2146826281,
    "#N/A": -2146826246,
    "#NAME?": -2146826259,
    "#NULL!": -2146826288,
    "#NUM!": -2146826252,
    "#REF!": -2146826265,
    "#VALUE!": -2146826273,
}
ERROR_TEXTS = {code: text for text, code in ERRORS.items()}
ERROR_FORMULAS = {
    "#DIV/0!": "=1/0",
    "#N/A": "=NA()",
    "#NAME?": "=#NAME?",
    "#NUM!": "=SQRT(-1)",
    "#REF!": "=#REF!",
    "#VALUE!": '=""+1',
}
OFFICE_ERRORS = {
    502: "#NUM!",
    503: "#NUM!",
    519: "#VALUE!",
    521: "#NULL!",
    524: "#REF!",
    525: "#NAME?",
    532: "#DIV/0!",
    32767: "#N/A",
}

_NUMBER = re.compile(
    r"\s*[-+]?\$?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:[eE][-+]?\d+)?(?P<percent>%?)\s*"
)
_DATE = re.compile(r"\s*(?P<y>\d{4})[-/](?P<m>\d{1,2})[-/](?P<d>\d{1,2})\s*")
_SHORT_DATE = re.compile(r"\s*(?P<m>\d{1,2})[-/](?P<d>\d{1,2})\s*")
_TIME = re.compile(r"\s*(?P<h>\d{1,2}):(?P<min>\d{2})(?::(?P<s>\d{2}))?\s*")

_MAY_START = frozenset("0123456789+-.$ ")

Typed = float | bool | str | dt.datetime


def serial(moment: dt.datetime) -> float:
    """Return Excel's number of a moment."""
    return (moment.replace(tzinfo=None) - EPOCH) / dt.timedelta(days=1)


def moment(number: float) -> dt.datetime | float:
    """Return the moment of Excel's number, to the millisecond; the number if there is none."""
    if not 0 <= number < LAST_DAY:
        return number
    return EPOCH + dt.timedelta(milliseconds=round(number * 86_400_000))


def typed(text: str) -> Typed:
    """Return what Excel takes a text for that is put into a cell not formatted as text.

    A leading apostrophe keeps text as it is. A formula is returned as it is.
    """
    if text.startswith("'"):
        return text[1:]
    if text[:1] in "TtFf " and text.strip().upper() in ("TRUE", "FALSE"):
        return text.strip().upper() == "TRUE"
    if text[:1] not in _MAY_START:
        return text
    found = (read(text) for read in (_number, _day, _time))
    return next((value for value in found if value is not None), text)


def looks_typed(text: str) -> bool:
    """Say whether Excel takes a text for anything but the text it is."""
    return typed(text) != text


def prepared(value: Any, _: object) -> Any:
    """Return a value as Excel takes it: no None, no NaN, no numpy, dates with a time."""
    if value is None or _is_missing(value):
        return ""
    if isinstance(value, dt.date) and not isinstance(value, dt.datetime):
        return dt.datetime(value.year, value.month, value.day)
    if type(value).__module__ == "numpy":
        return prepared(value.item(), _)
    return value


def cleaned(
    data: Sequence[Sequence[Any]],
    datetime_builder: Callable[..., Any],
    empty_as: Any,
    number_builder: Callable[[float], Any] | None,
    err_to_str: bool,
) -> list[list[Any]]:
    """Return a block as xlwings hands it to its callers."""

    def clean(value: Any) -> Any:
        if value is None or value == "":
            return empty_as
        if type(value) is float:
            return value if number_builder is None else number_builder(value)
        if isinstance(value, dt.datetime):
            return _built(value, datetime_builder)
        if type(value) is int and value in ERROR_TEXTS:
            return ERROR_TEXTS[value] if err_to_str else None
        return value

    return [[clean(value) for value in row] for row in data]


def _built(value: dt.datetime, builder: Callable[..., Any]) -> Any:
    if builder is dt.datetime:
        return value
    date = {"year": value.year, "month": value.month, "day": value.day}
    time = {"hour": value.hour, "minute": value.minute, "second": value.second}
    return builder(**date, **time, microsecond=value.microsecond, tzinfo=None)


def _is_missing(value: Any) -> bool:
    if isinstance(value, float):
        return math.isnan(value)
    return type(value).__name__ in ("NaTType", "NAType")


def _number(text: str) -> float | None:
    match = _NUMBER.fullmatch(text)
    if match is None or not any(sign.isdigit() for sign in text):
        return None
    plain = re.sub(r"[\s,$%]", "", text)
    number = float(plain)
    return number / 100 if match["percent"] else number


def _day(text: str) -> dt.datetime | None:
    match = _DATE.fullmatch(text) or _SHORT_DATE.fullmatch(text)
    if match is None:
        return None
    parts = match.groupdict()
    year = parts.get("y") or dt.date.today().year
    try:
        return dt.datetime(int(year), int(parts["m"]), int(parts["d"]))
    except ValueError:
        return None


def _time(text: str) -> float | None:
    match = _TIME.fullmatch(text)
    if match is None or int(match["min"]) > 59:
        return None
    seconds = int(match["h"]) * 3600 + int(match["min"]) * 60 + int(match["s"] or 0)
    return seconds / 86400
