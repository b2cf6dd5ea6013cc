"""Small pieces that the declared sheets are laid from: labels out of the schema, common rules."""

from __future__ import annotations

from repbook.scoring.expr import Condition, Expr, Operand, call
from repbook.scoring.verbs import (
    at,
    cell,
    code,
    count_if,
    field,
    if_,
    is_day,
    iso_date,
    join,
    rounded,
    shown,
    smallest,
    where,
    words,
)
from repbook.text.label import Label
from repbook.workbook.schema import SETTINGS, TABLES

UNKNOWN = words("–", "–", "–")
GAP = " · "
WEEKDAYS = (
    words("Sat", "周六", "週六"),
    words("Sun", "周日", "週日"),
    words("Mon", "周一", "週一"),
    words("Tue", "周二", "週二"),
    words("Wed", "周三", "週三"),
    words("Thu", "周四", "週四"),
    words("Fri", "周五", "週五"),
)


def column_label(table: str, key: str) -> Label:
    """Return the header of a table's column."""
    return TABLES[table].column(key).label


def setting_label(key: str) -> Label:
    """Return the wording beside a setting."""
    return SETTINGS[key].label


def compose(pattern: Label, **parts: Label) -> Label:
    """Fill a wording's places with other wordings, language by language."""
    return Label(
        *(
            text.format(**{name: part[index] for name, part in parts.items()})
            for index, text in enumerate(pattern)
        )
    )


def day_text(day: Expr) -> Expr:
    """Write a day with its weekday, a dash where there is none."""
    weekday = call("CHOOSE", call("MOD", day, 7) + 1, *WEEKDAYS)
    return if_(is_day(day), join(iso_date(day), " ", weekday), UNKNOWN)


def moment_text(stamp: Expr) -> Expr:
    """Write a day with its time, a dash where there is none."""
    minutes = smallest(24 * 60 - 1, rounded(call("MOD", stamp, 1) * 24 * 60, 0))
    minute = call("MOD", minutes, 60)
    time = join(_two_digits((minutes - minute) / 60), ":", _two_digits(minute))
    return if_(is_day(stamp), join(iso_date(stamp), " ", time), UNKNOWN)


def _two_digits(number: Expr) -> Expr:
    return call("RIGHT", join("0", number), 2)


def value_at(table: str, key: str, row: Expr) -> Expr:
    """Return a value of a table's row, empty where the row is 0 or the cell blank."""
    return if_(row.is_(0), "", shown(at(field(table, key), row)))


def has_id(table: str) -> Condition:
    """Hold for rows that carry an id, so that a new table's blank row never counts."""
    return where(table, "id", "text")


def cards(*conditions: Condition) -> Expr:
    """Count the cards that meet all conditions."""
    return count_if(has_id("customers"), *conditions)


def is_code(table: str, key: str, entry: str) -> Condition:
    """Hold for rows whose choice is `list.code`."""
    return where(table, key, "=", code(entry))


def typed(table: str, key: str, *conditions: Condition) -> Expr:
    """Count the rows with an entry in an input column, a chosen label or a typed digit."""
    return count_if(*conditions) - count_if(*conditions, where(table, key, "blank"))


def planned(condition: Operand) -> Expr:
    """Return a count for the planned day, 0 while no day is planned."""
    return if_(is_day(cell("plan_day")), condition, 0)
