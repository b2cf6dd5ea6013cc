"""Excel serial day numbers (1900 system), the only kind of date inside Repbook.

Cells hold them, they compare and subtract at once, and 0.5 of a day is noon.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta

_EPOCH = date(1899, 12, 30)
_EPOCH_MOMENT = datetime(1899, 12, 30)
LAST_DAY = (date.max - _EPOCH).days
HOURS = 24
_ABOUT = "~"
YEAR = 365
"""The days of a year that figures look back, whichever years they fall in."""
YEAR_MONTHS = 12
MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July", "August", "September"),
    *("October", "November", "December"),
)


def serial(day: date) -> int:
    """Return the serial number of a date from 1 March 1900 on (ECMA-376 part 1, 18.17.4)."""
    if isinstance(day, datetime):
        day = day.date()
    return (day - _EPOCH).days


def moment(at: datetime) -> float:
    """Return the serial number of a moment: the day plus the fraction of the day passed."""
    return (at.replace(tzinfo=None) - _EPOCH_MOMENT) / timedelta(days=1)


def to_date(number: float) -> date:
    """Return the date of a serial number; OverflowError outside the years 1 to 9999."""
    return _EPOCH + timedelta(days=int(number))


def to_datetime(number: float) -> datetime:
    """Return the moment of a serial number, to the nearest second."""
    return _EPOCH_MOMENT + timedelta(seconds=round(number * HOURS * 3600))


def months_between(day: float, on: float) -> int:
    """Return how many calendar months a day lies after another."""
    then, now = to_date(on), to_date(day)
    return (then.year - now.year) * YEAR_MONTHS + then.month - now.month


def month_after(day: float, months: int) -> tuple[int, int]:
    """Return the year and the month so many months after a day's."""
    at = to_date(day)
    year, month = divmod(at.year * YEAR_MONTHS + at.month - 1 + months, YEAR_MONTHS)
    return year, month + 1


def clock(fraction: float) -> str:
    """Return a fraction of a day as hours and minutes, such as 14:30."""
    return f"{to_datetime(fraction):%H:%M}"


def about(fraction: float) -> str:
    """Return a time of the day that is not agreed but reckoned, such as ~14:30."""
    return f"{_ABOUT}{clock(fraction)}"


def is_about(text: str) -> bool:
    """Tell whether a text is one that `about` gave."""
    hours, _, minutes = text.removeprefix(_ABOUT).partition(":")
    return text.startswith(_ABOUT) and hours.isdecimal() and minutes.isdecimal()
