"""Check the fields of one row of results, and turn them into what would be typed on the sheet."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from datetime import date
from functools import cache

from repbook.book.snapshot import Snapshot
from repbook.domain.days import serial
from repbook.domain.reading.normalize import plain_text
from repbook.domain.reading.parsing import UNSURE, parse_number
from repbook.domain.road import AMOUNTS, CHOSEN, CLOCKED, DATED, FIELDS, LONGEST
from repbook.domain.values import Value
from repbook.features.kernel.typed import cell_read
from repbook.schema.registry import BY_LIST, TABLES
from repbook.text import Said, said

_DAY_SIGNS, _DAY_MINUTES = 10, 24 * 60
_SOME_DAY = 45_000
_MOST_SHOWN = 40


class Faulty(Exception):
    """A row that cannot be taken, and why."""

    def __init__(self, sentence: Said) -> None:
        super().__init__(sentence)
        self.said = sentence


def checked(
    fields: Mapping[str, object], name: str, snapshot: Snapshot
) -> tuple[dict[str, Value], float | None]:
    """Return the cells of a row, and the time of the contact; Faulty for the first that is wrong.

    A date, time or amount that means two things or nothing comes as it was given.
    """
    cells: dict[str, Value] = {}
    for key, value in fields.items():
        if key not in FIELDS:
            raise Faulty(said("road.sent_field", None, name=name, field=shown(key)))
        if not isinstance(value, str):
            raise _wrong(name, key, value, snapshot)
        if not value.strip():
            continue
        found = _cell(key, value, snapshot)
        if found is None and (found := _asked(key, value, snapshot)) is None:
            raise _wrong(name, key, value, snapshot)
        if len(value) > (most := LONGEST.get(key, _MOST_SHOWN)):
            facts = {"name": name, "label": label(key, snapshot.lang), "most": most}
            raise Faulty(said("road.sent_long", None, **facts))
        cells[key] = found
    at = cells.pop("at", None)
    return cells, at if type(at) is float else None


def _cell(key: str, value: str, snapshot: Snapshot) -> Value:
    """Return what stands in the cell, None for what cannot."""
    if key in CHOSEN:
        known = {entry.code for entry in BY_LIST[key]}
        return snapshot.label(f"{key}.{value}") if value in known else None
    if key in DATED:
        return day_of(value)
    if key in CLOCKED:
        return time_of(value)
    if key in AMOUNTS:
        return amount_of(value)
    plain = value.replace("\r\n", "\n").replace("\r", "\n")
    return None if any(map(_is_control, plain)) else plain


def _asked(key: str, value: str, snapshot: Snapshot) -> str | None:
    """Return what only a person can read, as given: it lies on the sheet, which asks for it."""
    if key not in (*DATED, *AMOUNTS, "next_at") or any(map(_is_control, value)):
        return None
    return value if cell_read(snapshot, key, value, _SOME_DAY) is None else None


def _is_control(sign: str) -> bool:
    """Tell what no cell can hold: control characters and halves of a pair."""
    return sign not in "\n\t" and unicodedata.category(sign) in ("Cc", "Cs")


def day_of(text: str) -> float | None:
    """Return the serial number of a date in ISO, None for no date."""
    try:
        return float(serial(date.fromisoformat(text))) if len(text) == _DAY_SIGNS else None
    except (ValueError, OverflowError):
        return None


def time_of(text: str) -> float | None:
    """Return a time such as 14:30 as a fraction of a day, None for no time."""
    hours, colon, minutes = text.partition(":")
    if not (colon and _is_figure(hours) and _is_figure(minutes) and len(text) == len("14:30")):
        return None
    if int(hours) >= 24 or int(minutes) >= 60:
        return None
    return (int(hours) * 60 + int(minutes)) / _DAY_MINUTES


def amount_of(text: str) -> float | None:
    """Return an amount of plain figures, None for anything else; 1,5 and 1.250 mean two things."""
    plain = plain_text(text)
    if not plain.isascii() or not _figures().fullmatch(plain):
        return None
    found = parse_number(plain, UNSURE)
    return found if isinstance(found, float) and found >= 0 else None


@cache
def _figures() -> re.Pattern[str]:
    """Match figures with their marks; a blank parts groups of three alone."""
    return re.compile(r"\d{1,3}(?:\s\d{3})+(?:[.,]\d+)?|[\d.,]+")


def _is_figure(text: str) -> bool:
    return text.isascii() and text.isdecimal()


def label(key: str, lang: str) -> str:
    """Return the header of a field."""
    table = "calls" if key == "at" else "visits"
    return TABLES[table].column(key).label.get(lang)


def _wrong(name: str, key: str, value: object, snapshot: Snapshot) -> Faulty:
    facts = {"name": name, "label": label(key, snapshot.lang), "value": shown(value)}
    return Faulty(said("road.sent_value", None, **facts))


def shown(value: object) -> str:
    """Return what was sent as a sentence shows it: on one line, and not all of a long text."""
    text = " ".join(str(value).split())
    return text if len(text) <= _MOST_SHOWN else f"{text[:_MOST_SHOWN]}…"
