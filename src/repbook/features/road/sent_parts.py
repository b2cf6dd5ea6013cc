"""Tell date, time and amount from the note in a line of a chat, as the day's sheet reads them.

Each is taken where it stands before the note, by the sheet's own readers. What might as well be
part of the note ("30 days credit", "1500 boxes") stays there; if it looks like one it is named.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache

from repbook.book.snapshot import Snapshot
from repbook.domain.reading.units import without_money
from repbook.domain.values import Value
from repbook.features.kernel.typed import cell_read
from repbook.features.road.sent_cells import day_of
from repbook.record import NamedTuple

_MOST_WORDS = 6


class Parts(NamedTuple):
    """Cells as typed, where in the text the note begins, and what in it looks like a cell."""

    cells: Mapping[str, Value]
    note: int
    left: tuple[str, ...] = ()


class _Place(NamedTuple):
    """Where in a line a part is looked for."""

    snapshot: Snapshot
    today: int
    dated: bool
    timed: bool
    last: bool


def parts(text: str, snapshot: Snapshot, today: int) -> Parts:
    """Return what stands before the note of a text of plain signs."""
    words = [found.span() for found in re.finditer(r"\S+", text)]
    cells: dict[str, Value] = {}
    first = 0
    while (part := _next(text, words[first:], snapshot, today, cells)) is not None:
        key, value, count = part
        cells[key] = value
        first += count
    note = words[first][0] if first < len(words) else len(text)
    return Parts(
        cells, note, _looks(text[note:], bare="next_on" in cells and "amount" not in cells)
    )


def is_day(text: str) -> bool:
    """Tell whether a text begins as a day of the sheet's own form, whether there is such or not."""
    return _own().match(text) is not None and _own().fullmatch(text.split()[0]) is not None


def _next(
    text: str,
    words: list[tuple[int, int]],
    snapshot: Snapshot,
    today: int,
    taken: Mapping[str, Value],
) -> tuple[str, Value, int] | None:
    """Return the part that begins with the first word: its column, cell and number of words."""
    for key, fits in _FITS:
        if key in taken:
            continue
        for count in range(min(_MOST_WORDS, len(words)), 0, -1):
            said = text[words[0][0] : words[count - 1][1]]
            rest = text[words[count][0] :] if count < len(words) else ""
            last = not rest or _like().match(rest) is not None
            place = _Place(snapshot, today, bool(taken), _timed(taken), last)
            if (value := fits(said, place)) is not None:
                return key, value, count
    return None


def _day(said: str, place: _Place) -> Value:
    """Return a date: 03-05 is the sheet's own; others as its cells take or ask for them."""
    from repbook.domain.reading.said_dates import said_days

    if _own().fullmatch(said):
        return _own_day(said, place.today)
    if said_days(said, place.today):  # one that may mean two days is asked on the sheet
        return said
    named = any(map(str.isalpha, said)) or _written().match(said)
    if not named or (_weak().fullmatch(said) and not place.last):
        return None
    return said if _read(place, "next_on", said) else None


def _own_day(text: str, today: int) -> float | None:
    """Return a date; one without a year is the next such day from the sheet's on."""
    from repbook.domain.days import to_date

    named = [part.zfill(2) for part in text.split("-")]
    if len(named) == 3:
        return day_of("-".join(named))
    year = to_date(today).year
    days = (day_of(f"{each}-{'-'.join(named)}") for each in (year, year + 1))
    return next((day for day in days if day is not None and day >= today), None)


def _time(said: str, place: _Place) -> Value:
    is_clock = _clock().search(said) and _clock_words().fullmatch(said)
    return said if is_clock and _read(place, "next_at", said) else None


def _amount(said: str, place: _Place) -> Value:
    """Return an amount with its sign or unit; bare figures only alone behind date or time."""
    if _signed().fullmatch(said) or _unit().search(said):
        return said if _read(place, "amount", said) or _signed().fullmatch(said) else None
    money = without_money(said.casefold()).strip()
    figures = money if money != said.casefold() else said
    if not _figures().fullmatch(figures) or not _read(place, "amount", said):
        return None
    grouped = "," in said and (place.dated or place.last)
    # 1430 behind a date without a time may be half past two.
    clear = place.timed or not _read(place, "next_at", said)
    alone = place.dated and place.last and clear
    return said if money != said.casefold() or grouped or alone else None


def _read(place: _Place, key: str, said: str) -> bool:
    return cell_read(place.snapshot, key, said, place.today) is not None


def _timed(taken: Mapping[str, Value]) -> bool:
    """Tell whether a time was taken, alone or with the day."""
    return "next_at" in taken or _clock().search(str(taken.get("next_on", ""))) is not None


def _looks(note: str, *, bare: bool) -> tuple[str, ...]:
    """Return what in a note looks like date, time or amount."""
    found = [each[0].strip() for each in _like().finditer(note)]
    if bare and (number := _number().match(note)) and number[0] not in found:
        found.insert(0, number[0])
    return tuple(dict.fromkeys(found))


_FITS: tuple[tuple[str, Callable[[str, _Place], Value]], ...] = (
    ("next_on", _day),
    ("next_at", _time),
    ("amount", _amount),
)


@cache
def _own() -> re.Pattern[str]:
    return re.compile(r"(?:\d{4}-)?\d{1,2}-\d{1,2}")


@cache
def _written() -> re.Pattern[str]:
    """Match the beginning of a date in figures."""
    return re.compile(r"\d{1,4}[-/]\d{1,2}|\d{1,4}\.\d{1,2}\.\d{2,4}")


@cache
def _weak() -> re.Pattern[str]:
    """Match days that are other words too: 30 days credit, sat with the owner."""
    return re.compile(r"(?:sat|sun)|\d+\s*(?:days?|w(?:ee)?ks?|months?)", re.I)


@cache
def _clock() -> re.Pattern[str]:
    return re.compile(r"\d:\d|\d\s*[ap]\.?m\b|[点點时時]|\dh\d|o'?clock|noon| past ", re.I)


@cache
def _clock_words() -> re.Pattern[str]:
    """Match a time without a word of the note beside it, which the readers pass over."""
    return re.compile(
        r"(?:[\d:.\s@点點时時分半刻整钟鐘一二两兩三四五六七八九十零]|[上下]午|早上|晚上|中午|凌晨|傍晚"
        r"|\b(?:at|in the|half|a|quarter|past|to|one|two|three|four|five|six|seven|eight|nine|ten"
        r"|eleven|twelve|noon|midday|o'?clock|morning|afternoon|evening)\b|h|[ap]\.?m\b\.?)+",
        re.I,
    )


@cache
def _signed() -> re.Pattern[str]:
    return re.compile(r"(?:NT|US|HK)?[$¥€£]\s?\d[\d.,]*", re.I)


@cache
def _unit() -> re.Pattern[str]:
    return re.compile(r"\d\s?(?:k|[万萬元块塊]元?|[万萬]\d)\Z", re.I)


@cache
def _figures() -> re.Pattern[str]:
    return re.compile(r"\d[\d.,]*")


@cache
def _number() -> re.Pattern[str]:
    return re.compile(r"\d{3,}(?![\w./:-])")


@cache
def _like() -> re.Pattern[str]:
    """Match what looks like a date, a time or an amount."""
    return re.compile(
        r"(?:NT|US|HK)?[$¥€£]\s?\d[\d.,]*(?:\s?[k万萬])?"
        r"|(?<![\w.,])\d[\d.,]*\s?(?:k\b|[万萬])|(?<![\w.,])\d{1,3}(?:,\d{3})+(?![\w,])"
        r"|(?<!\w)\d{1,2}:\d\d(?:\s?[ap]\.?m\b)?|(?<!\w)\d{1,2}\s?[ap]\.?m\b"
        r"|(?:[上下]午|晚上|早上)?\s?\d{1,2}[点點](?:半|\d{1,2}分?)?"
        r"|(?<![\w/.-])(?:\d{4}[-/.])?\d{1,2}[-/]\d{1,2}(?:[-/]\d{2,4})?(?![\w/-])|\d{1,2}月\d{1,2}[日号號]?",
        re.I,
    )
