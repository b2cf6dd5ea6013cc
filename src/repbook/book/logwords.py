"""Say in words what a row of the change log holds: when, who, what, whose, which field, old, new.

Keys, ids and what undo needs stand beside them, folded away.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from repbook.book.snapshot import Snapshot, as_text
from repbook.domain.days import clock, moment, to_date, to_datetime
from repbook.domain.values import Value
from repbook.schema.declare import Column, Kind
from repbook.schema.registry import SETTINGS, TABLES
from repbook.schema.sheets import SHEETS
from repbook.text import say, sentences

ALL_COLUMNS = "*"
_MINUTE_SIGNS = 16


def worded(entry: Mapping[str, Value], lang: str, name: str = "") -> dict[str, Value]:
    """Return the words for a logged row; `name` is the customer's."""
    table, column = as_text(entry.get("table")), as_text(entry.get("column"))
    old, new = entry.get("old"), entry.get("new")
    where = _sheet(table, lang)
    words: dict[str, Value] = {
        "when": _local(as_text(entry.get("at"))),
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
        "was": _value(table, as_text(entry.get("row")), column, old),
        "now": _value(table, as_text(entry.get("row")), column, new),
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


def _local(at: str) -> Value:
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
    return column if found is None else found.label.get(lang)


def _value(table: str, row: str, column: str, value: Value) -> Value:
    """Return a value as it is read: days and moments as such, all else as it stands."""
    if type(value) is not float:
        return None if value in (None, "") else str(value)
    found = _column(table, column)
    kind = SETTINGS[row].kind if row in SETTINGS else found.kind if found else Kind.NUMBER
    if kind is Kind.DATE and value >= 1:
        return to_date(value).isoformat()
    if kind is Kind.STAMP and value >= 1:
        return to_datetime(value).isoformat(" ")[:_MINUTE_SIGNS]
    if kind is Kind.TIME:
        return clock(value)
    return f"{value:.0%}" if kind is Kind.PERCENT else f"{value:.15g}"
