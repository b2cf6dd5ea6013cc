"""Read results typed into a chat: `repbook LW 2026-03-03`, then a line a card (M119).

`3 1221 03-05 14:30 ¥50000 note`: the number on the sheet; the digits of result, need, attitude and
visit, as on the sheet; the next date and time; the amount; the note. All but the first two may lack.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from functools import cache

from repbook.book.snapshot import Snapshot, as_text
from repbook.domain.road import CHOSEN, Sent
from repbook.domain.values import Problem, Value
from repbook.errors import Refused
from repbook.features.road.sent_cells import amount_of, day_of, time_of
from repbook.features.road.taking import day_of as sheet_day
from repbook.features.road.taking import number_of
from repbook.text import said

HEAD = "repbook"
_MOST_SHOWN = 40


@cache
def _head() -> re.Pattern[str]:
    return re.compile(rf"\s*{HEAD}\s+(\S+)\s+(\d{{4}}-\d\d-\d\d)\s*", re.I)


@cache
def _line() -> re.Pattern[str]:
    return re.compile(
        r"\s*#?(?P<number>\d{1,3})[\s.、:,]+(?P<digits>\d{4}|\d(?:\s\d){3}|\d)(?!\d)"
        r"(?:\s+(?P<day>(?:\d{4}-)?\d{1,2}-\d{1,2}))?(?:\s+(?P<time>\d{1,2}:\d\d))?"
        r"(?:\s+(?:NT)?[$¥€£]\s?(?P<amount>[\d,.]+))?(?:\s+(?P<note>\S.*))?\s*"
    )


def is_typed(text: str) -> bool:
    """Tell whether a line of a text begins results."""
    return any(_head().fullmatch(_plain(line)) for line in text.splitlines())


def read_lines(text: str, snapshot: Snapshot, file: str) -> Iterator[Sent | Problem]:
    """Yield the rows under the head, each as cells or as what is wrong with it.

    Raises Refused where the head names another rep or another day than the sheet's: numbers would
    mean other cards there.
    """
    lines = text.splitlines()
    heads = (_head().fullmatch(_plain(line)) for line in lines)
    start, found = next((n, head) for n, head in enumerate(heads) if head)
    rep, day = found.groups()
    if rep.upper() != as_text(snapshot.setting("rep")).upper():
        raise Refused("road.sent_other_book", file=file, book=snapshot.name)
    own = sheet_day(snapshot)
    if day != own:
        raise Refused("road.sent_day", file=file, day=day, own=own or "–", book=snapshot.name)
    return _rows(lines[start + 1 :], start + 2, _by_number(snapshot), file, day)


def _plain(text: str) -> str:
    """Return a text with full-width signs as plain ones, each in its place."""
    folded = (unicodedata.normalize("NFKC", sign) for sign in text)
    return "".join(new if len(new) == 1 else old for new, old in zip(folded, text, strict=True))


def _by_number(snapshot: Snapshot) -> Mapping[int, list[str]]:
    """Return the visits by the number that stands on what is taken along."""
    rows = snapshot.tables["visits"]
    found: dict[int, list[str]] = {}
    for row in rows.filled():
        found.setdefault(number_of(rows, row), []).append(rows.text(row, "visit_id"))
    return found


def _rows(
    lines: list[str], first: int, visits: Mapping[int, list[str]], file: str, today: str
) -> Iterator[Sent | Problem]:
    for number, line in enumerate(lines, first):
        if not line.strip():
            continue
        where, found = f"{file}:{number}", _line().fullmatch(_plain(line))
        cells = None if found is None else _cells(found, line, today)
        if found is None or cells is None:
            shown = " ".join(line.split())[:_MOST_SHOWN]
            yield Problem(where, said("road.sent_line", None, line=shown))
        else:
            yield _sent(found["number"], visits.get(int(found["number"]), []), cells, where)


def _sent(number: str, visits: list[str], cells: Mapping[str, Value], where: str) -> Sent | Problem:
    """Return the row of the one visit that has a number, a Problem where none or several have."""
    if len(visits) == 1:
        return Sent(visits[0], cells, where)
    key = "sent_two_rows" if visits else "sent_no_row"
    return Problem(where, said(f"road.{key}", None, visit=f"#{number}"))


def _cells(found: re.Match[str], line: str, today: str) -> dict[str, Value] | None:
    """Return what a line says, as it would be typed on the sheet; None where a part cannot be.

    The note comes as it stands in the line.
    """
    digits = "".join(found["digits"].split())
    cells: dict[str, Value] = {
        key: float(digit) for key, digit in zip(CHOSEN, digits, strict=False)
    }
    read = {
        "next_on": found["day"] and _day(found["day"], today),
        "next_at": found["time"] and time_of(found["time"].zfill(len("14:30"))),
        "amount": found["amount"] and amount_of(found["amount"]),
        "note": found["note"],
    }
    if any(found[group] and read[key] is None for key, group in _GROUPS):
        return None
    said_cells, after = _as_said(found["note"] or "", today)
    first, last = found.span("note")
    read["note"] = line[first + after : last].strip() or None
    return cells | said_cells | {key: value for key, value in read.items() if value is not None}


def _as_said(note: str, today: str) -> tuple[dict[str, Value], int]:
    """Find day, time and amount as people say them at a note's beginning; they count as typed.

    Returns them, and the place in the note where the rest begins.
    """
    cells: dict[str, Value] = {}
    words, first = note.split(), int(day_of(today) or 0)
    after = 0
    kinds: tuple[tuple[str, Callable[[str], bool]], ...] = (
        ("next_on", lambda text: _is_day(text, first)),
        ("next_at", lambda text: bool(_time().fullmatch(text))),
        ("amount", lambda text: bool(_amount().fullmatch(text))),
    )
    for key, fits in kinds:
        taken = next((n for n in (3, 2, 1) if n <= len(words) and fits(" ".join(words[:n]))), 0)
        if taken:
            cells[key] = " ".join(words[:taken])
            for word in words[:taken]:
                after = note.index(word, after) + len(word)
            words = words[taken:]
    return cells, after


def _is_day(text: str, today: int) -> bool:
    from repbook.domain.reading.said_dates import said_date

    return any(map(str.isalpha, text)) and said_date(text, today) is not None


@cache
def _time() -> re.Pattern[str]:
    return re.compile(r"\d{1,2}:\d\d")


@cache
def _amount() -> re.Pattern[str]:
    return re.compile(r"(?:(?:NT)?[$¥€£]\s?)?\d[\d.,]*\s?(?:[kK]|[万萬元块塊])元?")


_GROUPS = (("next_on", "day"), ("next_at", "time"), ("amount", "amount"))


def _day(text: str, today: str) -> float | None:
    """Return a date; one without a year is the next such day from the sheet's on."""
    parts = [part.zfill(2) for part in text.split("-")]
    if len(parts) == 3:
        return day_of("-".join(parts))
    year = int(today[:4])
    days = (day_of(f"{each}-{'-'.join(parts)}") for each in (year, year + 1))
    first = day_of(today) or 0.0
    return next((day for day in days if day is not None and day >= first), None)
