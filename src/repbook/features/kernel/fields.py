"""Read one typed value for a column of a card: numbers, dates, choices, answers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from repbook.book.snapshot import Snapshot, as_text
from repbook.domain.reading.ambiguous import Ambiguous, unclear
from repbook.domain.reading.moments import parse_date
from repbook.domain.reading.parsing import (
    is_share,
    parse_choice,
    parse_number,
    plain_text,
    whole_digits,
)
from repbook.domain.values import CellError, Value
from repbook.errors import UsageError
from repbook.features.kernel.answers import slot_options
from repbook.features.kernel.bounds import out_of_bounds
from repbook.features.kernel.typed import choice_code
from repbook.schema.declare import Column, Filler, Form, Kind
from repbook.schema.registry import BY_LIST, TABLES, is_open
from repbook.scoring.slots import AUTHORITY, SLOTS
from repbook.text import UNSAID, Said, language, said, say

ANSWERS = (*SLOTS, AUTHORITY)
OF_QUALIFY = (*ANSWERS, "evidence")
OF_CUSTOMERS = tuple(c.key for c in TABLES["customers"].columns if c.filler is Filler.USER)
EDITABLE = (*OF_CUSTOMERS, *OF_QUALIFY)
"""What a rep fills: the card's own columns and the answers."""
CLEAR = "-"
NUMBERS = (Kind.WHOLE, Kind.NUMBER, Kind.MONEY)


class Field(NamedTuple):
    """A value as read; `fault` says what is wrong with it, "" where nothing is."""

    value: Value
    fault: Said = UNSAID


def column_of(key: str) -> Column:
    """Return the column that a key of `EDITABLE` means."""
    table = "qualify" if key in OF_QUALIFY else "customers"
    return TABLES[table].column(key)


def key_named(name: str) -> str:
    """Return the column that a key, a header in any language or an alias names.

    A question is named by its slot too. Raises UsageError for anything else.
    """
    found = key_among({key: column_of(key) for key in EDITABLE}, name)
    if found is not None:
        return found
    others = {c.key: c for c in TABLES["customers"].columns if c.key not in EDITABLE}
    if kept := key_among(others, name):
        logged = any(column.key == kept for column in TABLES["calls"].columns)
        key = "logged_column" if logged else "kept_column"
        raise UsageError(f"cards.{key}", name=others[kept].label.get(language()))
    if near := _nearest(name):
        raise UsageError("cards.no_column_near", name=name, near=near, columns=_columns_named())
    raise UsageError("cards.no_column", name=name, columns=_columns_named())


def _nearest(name: str) -> str | None:
    """Return the column that a misspelt name is likest, None where it is like none."""
    from difflib import get_close_matches

    names = {key: (key, column_of(key).label.get(language())) for key in EDITABLE}
    known = {spelt.casefold(): both for both in names.values() for spelt in both}
    near = get_close_matches(name.casefold(), known, 1)
    if not near:
        return None
    key, label = known[near[0]]
    if near[0] == label.casefold() or language().startswith("zh"):
        return label
    return f"{label} ({key})"


def _columns_named() -> str:
    """Return all columns to fill, as a person would write them: keys, in Chinese the labels."""
    if not language().startswith("zh"):
        return ", ".join(EDITABLE)
    return say("intake.comma").join(column_of(key).label.get(language()) for key in EDITABLE)


def key_among(columns: Mapping[str, Column], name: str) -> str | None:
    """Return the column that a name means: its key, a header of any language, then an alias.

    Case and width make no difference; older headers count. None where no column is called so.
    """
    wanted = plain_text(name).casefold()
    for names in (_called, _aliases):
        for key, column in columns.items():
            if wanted in (text.casefold() for text in names(key, column)):
                return key
    return None


def _called(key: str, column: Column) -> tuple[str, ...]:
    return (key, *column.label, *column.label.older)


def _aliases(key: str, column: Column) -> tuple[str, ...]:
    return column.aliases


def read_field(snapshot: Snapshot, key: str, typed: Value) -> Field:
    """Read what was typed for a column; a single "-" empties it."""
    if isinstance(typed, CellError):
        return Field(None, said("commands.error_value", value=typed))
    if plain_text(typed) == CLEAR:
        return Field(None)
    found = _answer(snapshot, key, typed) if key in ANSWERS else _value(snapshot, key, typed)
    if isinstance(found, Ambiguous):
        return Field(None, found.text())
    fault = out_of_bounds(column_of(key), found) if type(found) is float else UNSAID
    return Field(None, fault) if fault else Field(found)


def _answer(snapshot: Snapshot, key: str, typed: Value) -> Value | Ambiguous:
    if key == AUTHORITY:
        return _choice(snapshot, AUTHORITY, typed)
    return parse_choice(
        _whole(typed), {option: (option,) for option in slot_options(snapshot, key)}
    )


def _choice(snapshot: Snapshot, list_name: str, typed: Value) -> Value | Ambiguous:
    code = choice_code(snapshot, list_name, typed) or _spoken(list_name, typed)
    if code is None:
        entries = snapshot.entries(list_name)
        labels = {e.code: (snapshot.label(e.key), *e.label, *e.label.older) for e in entries}
        found = parse_choice(_whole(typed), labels)
        if not isinstance(found, str):
            return as_text(typed) if is_open(list_name) else found
        code = found
    return snapshot.label(f"{list_name}.{code}")


def _spoken(list_name: str, typed: Value) -> str | None:
    """Return the code that other words for a choice mean, such as 输单 for lost."""
    if list_name in BY_LIST and not is_open(list_name) and isinstance(typed, str):
        from repbook.domain.reading.said_words import spoken

        return spoken(list_name, typed)
    return None


def _whole(typed: Value) -> Value:
    return as_text(typed) if type(typed) is float else typed


def _value(snapshot: Snapshot, key: str, typed: Value) -> Value | Ambiguous:
    return _of_column(snapshot, column_of(key), typed)


def read_column(snapshot: Snapshot, column: Column, typed: str) -> Field:
    """Read what was typed for a column of any table, by its kind; "" and "-" empty it."""
    if plain_text(typed) in ("", CLEAR):
        return Field(None)
    found = _of_column(snapshot, column, typed)
    return Field(None, found.text()) if isinstance(found, Ambiguous) else Field(found)


def _of_column(snapshot: Snapshot, column: Column, typed: Value) -> Value | Ambiguous:
    if column.choices:
        return _choice(snapshot, column.choices, typed)
    if column.kind in NUMBERS:
        share = is_share(typed)
        return unclear("number", value=as_text(typed)) if share else parse_number(typed)
    if column.kind is Kind.PERCENT:
        return _share(typed)
    if column.kind in (Kind.DATE, Kind.STAMP):
        day = parse_date(typed)
        return float(day) if isinstance(day, int) else day
    if column.kind is Kind.TIME:
        from repbook.domain.reading.said_times import said_time

        return said_time(typed)
    if column.form is Form.PHONE and as_text(typed):
        return _phone(as_text(typed))
    return whole_digits(as_text(typed))


def _phone(typed: str) -> Value | Ambiguous:
    # Here, since what tells numbers from words is asked for by the forms alone.
    from repbook.domain.reading.phones import is_phone
    from repbook.domain.reading.placeholders import no_phone

    if no_phone(typed) or not is_phone(typed):
        return unclear("not_phone", value=typed)
    return whole_digits(typed)


def _share(typed: Value) -> Value | Ambiguous:
    """Read 30, 30% and 0.3 as the same share."""
    number = parse_number(typed)
    return number / 100 if isinstance(number, float) and number > 1 else number


def read_fields(
    snapshot: Snapshot, typed: Mapping[str, Value]
) -> tuple[dict[str, Value], dict[str, Said]]:
    """Return the values that could be read, and what is wrong with the others, by key."""
    values: dict[str, Value] = {}
    faults: dict[str, Said] = {}
    for key, value in typed.items():
        field = read_field(snapshot, key, value)
        if field.fault:
            faults[key] = field.fault
        else:
            values[key] = field.value
    return values, faults
