"""Say in words what a row of the change log holds: when, who, what, whose, which field, old, new.

Keys, ids and what undo needs stand beside them, folded away.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import datetime

from repbook.book.going_on import BESIDE
from repbook.book.snapshot import Snapshot, as_text
from repbook.book.whole import PERSON
from repbook.domain.days import clock, moment, to_datetime
from repbook.domain.values import Value
from repbook.schema.declare import Column, Kind
from repbook.schema.own import own_header
from repbook.schema.registry import SETTINGS, TABLES
from repbook.schema.sheets import SHEETS
from repbook.text import say, sentences

ALL_COLUMNS = "*"
_DAY_SIGNS, _MINUTE_SIGNS = 10, 16
# The digits that a cell without a number format shows of a fraction.
_GENERAL = 10


def worded(entry: Mapping[str, Value], lang: str, name: str = "") -> dict[str, Value]:
    """Return the words for a logged row; `name` is the customer's."""
    table, column = as_text(entry.get("table")), as_text(entry.get("column"))
    old, new = entry.get("old"), entry.get("new")
    where = _sheet(table, lang)
    words: dict[str, Value] = {
        "when": local(as_text(entry.get("at"))),
        "what": _action(as_text(entry.get("action")), lang),
        "customer": name or None,
    }
    if column == ALL_COLUMNS:
        gone = bool(as_text(old))
        count = len(as_text(new).splitlines())
        said = say("log.row_gone", lang) if gone else say("log.rows_added", lang, count=count)
        return {
            **words,
            "field": where,
            "was": said if gone else None,
            "now": None if gone else said,
        }
    return {
        **words,
        "field": _field(table, as_text(entry.get("row")), column, lang) or where,
        **_pair(_kind(table, as_text(entry.get("row")), column), old, new),
    }


def customer_of(before: Snapshot, table: str, row: str) -> str:
    """Return the name of the customer whom a logged row is about, "" where it is about none."""
    customers = before.tables.get("customers")
    held = before.tables.get(table)
    if held is None:
        return ""
    place = int(row[1:]) - 1 if row.startswith("#") else held.index().get(row)
    if place is not None and place < len(held) and "name" in held.columns:
        return held.text(place, "name")
    known = None if customers is None else customers.index().get(row)
    if customers is None or known is None or "name" not in customers.columns:
        return ""
    return customers.text(known, "name")


def local(at: str) -> Value:
    """Return a moment of the log as the clock on the wall had it."""
    try:
        return moment(datetime.fromisoformat(at).astimezone())
    except ValueError:
        return at or None


def _action(key: str, lang: str) -> str:
    return say(f"log.{key}", lang) if f"log.{key}" in sentences() else key


def _sheet(table: str, lang: str) -> str | None:
    if table not in TABLES:
        return table or None
    return SHEETS[TABLES[table].sheet].label.get(lang)


def _column(table: str, column: str) -> Column | None:
    columns = TABLES[table].columns if table in TABLES else ()
    return next((one for one in columns if one.key == column), None)


def _field(table: str, row: str, column: str, lang: str) -> str:
    if row in SETTINGS:
        return SETTINGS[row].label.get(lang)
    found = _column(table, column)
    if column in (BESIDE, PERSON):
        return say(f"log.{column}", lang)
    return (own_header(column) or column) if found is None else found.label.get(lang)


def _kind(table: str, row: str, column: str) -> Kind:
    if row in SETTINGS:
        return SETTINGS[row].kind
    found = _column(table, column)
    return found.kind if found else Kind.NUMBER


def _pair(kind: Kind, old: Value, new: Value) -> dict[str, Value]:
    """Return both values as their cell shows them; in full where that would hide the change.

    Amounts are in full where that would hide cents.
    """
    was, now = shown(kind, old), shown(kind, new)
    if was == now or (kind is Kind.MONEY and any(map(_has_cents, (old, new)))):
        was, now = (in_full(kind, value) for value in (old, new))
    return {"was": was, "now": now}


def _has_cents(value: Value) -> bool:
    return type(value) is float and math.isfinite(value) and not value.is_integer()


def shown(kind: Kind, value: Value) -> str | None:
    """Return a value as a cell of its kind shows it."""
    if type(value) is not float:
        # as_text trims; a log tells blanks, too.
        return as_text(value) if isinstance(value, bool) else str(value or "") or None
    if kind in (Kind.DATE, Kind.STAMP) and value >= 1:
        day = to_datetime(value).isoformat(" ")
        return day[: _MINUTE_SIGNS if kind is Kind.STAMP else _DAY_SIGNS]
    if kind is Kind.TIME:
        return clock(value)
    if kind is Kind.PERCENT:
        return f"{_rounded(value * 100):.0f}%"
    if kind is Kind.MONEY:
        return f"{_rounded(value):,.0f}"
    return f"{value:.15g}" if value.is_integer() else f"{value:.{_GENERAL}g}"


def in_full(kind: Kind, value: Value) -> str | None:
    """Return a value as a cell of its kind shows it, amounts and shares to the last digit."""
    if type(value) is float and kind is Kind.PERCENT:
        return f"{value * 100:.15g}%"
    if type(value) is float and kind is Kind.MONEY:
        return f"{value:,.15g}"
    return shown(kind, value)


def _rounded(value: float) -> float:
    """Return a number rounded as Excel shows it: halves go up, whatever is even."""
    return math.copysign(math.floor(round(abs(value), 9) + 0.5), value)
