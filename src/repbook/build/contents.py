"""The rows a new workbook starts with: what is given, else what is declared, else one blank."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from repbook.book.snapshot import Rows, Snapshot
from repbook.domain.values import Value
from repbook.schema.declare import Entry, Filler, Kind, Setting
from repbook.schema.registry import BY_LIST, CELL_TABLES, CHOICES, CODES, SETTINGS, TABLES
from repbook.scoring.expr import Expr
from repbook.text.label import Label

Row = Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class Given:
    """What a new workbook is made of; `rows` by table key, each row by column key.

    `columns` gives tables whole instead: a list as long as the table for each input column.
    """

    lang: str
    rows: Mapping[str, Sequence[Row]] = field(default_factory=dict)
    settings: Mapping[str, Value] = field(default_factory=dict)
    columns: Mapping[str, Mapping[str, list[Value]]] = field(default_factory=dict)


def contents(given: Given) -> Snapshot:
    """Return the inputs of every table, each with at least one row, and all settings and labels.

    KeyError for a table or column that the schema does not have.
    """
    for table, row in ((table, row) for table, rows in given.rows.items() for row in rows):
        for key in row:
            TABLES[table].column(key)
    lists = _list_rows(given)
    rows = {key: _rows(key, given) for key in TABLES} | {"lists": lists}
    settings = _settings(given)
    for key, declared in CELL_TABLES.items():
        rows[key] = _cell_rows(declared, settings, given)
        rows[key] += _unknown(given.rows.get(key, ()), SETTINGS)
    labels = {str(row["key"]): str(row["label"]) for row in lists}
    tables = {key: _columns(key, rows[key]) for key in TABLES if key not in given.columns}
    tables |= {key: Rows(key, dict(columns)) for key, columns in given.columns.items()}
    tables = {key: tables[key] for key in TABLES}
    return Snapshot(given.lang, tables, settings, labels, [])


def _rows(key: str, given: Given) -> list[Row]:
    if key in given.rows:
        return list(given.rows[key]) or [{}]
    declared = [
        {name: _default(value, given) for name, value in row.items()} for row in TABLES[key].rows
    ]
    return list(declared) or [{}]


def _default(value: object, given: Given) -> Value:
    """Resolve what a declaration may hold: a Label, a (list, code) pair, a plain value."""
    if isinstance(value, Label):
        return value.get(given.lang)
    if isinstance(value, tuple):
        return _label(".".join(value), given)
    assert value is None or isinstance(value, float | int | str)
    return value


def _label(code: str, given: Given) -> str:
    for row in given.rows.get("lists", ()):
        if row.get("key") == code and row.get("label"):
            return str(row["label"])
    return CODES[code].label.get(given.lang)


def _list_rows(given: Given) -> list[Row]:
    """Keep each list's entries together: the declared ones, then the user's own."""
    own = _unknown(given.rows.get("lists", ()), CODES)
    rows: list[Row] = []
    for name, entries in BY_LIST.items():
        rows += [_entry_row(entry, given) for entry in entries]
        rows += [row for row in own if row.get("list") == name]
    return rows + [row for row in own if row.get("list") not in BY_LIST]


def _entry_row(entry: Entry, given: Given) -> Row:
    note = entry.note.get(given.lang) if entry.note else None
    label = _label(entry.key, given)
    return {
        "key": entry.key,
        "list": entry.list,
        "title": CHOICES[entry.list].label.get(given.lang),
        "label": label,
        "note": note,
    }


def _unknown(rows: Iterable[Row], known: Mapping[str, object]) -> list[Row]:
    return [row for row in rows if row.get("key") not in known]


def _settings(given: Given) -> dict[str, Value]:
    values = {key: _declared(setting, given) for key, setting in SETTINGS.items()}
    for table in CELL_TABLES:
        for row in given.rows.get(table, ()):
            if row.get("key") in SETTINGS:
                values[str(row["key"])] = _stored(row.get("value"))
    for key, value in given.settings.items():
        values[SETTINGS[key].key] = _stored(value)
    return values


def _declared(setting: Setting, given: Given) -> Value:
    value = setting.declared(given.lang)
    if isinstance(value, Expr) or value == "":
        return None
    return _label(str(value), given) if setting.kind is Kind.CHOICE else _stored(value)


def _cell_rows(declared: Iterable[Setting], values: Mapping[str, Value], given: Given) -> list[Row]:
    return [
        {
            "key": setting.key,
            "group": setting.group.get(given.lang) if setting.group else None,
            "label": setting.label.get(given.lang),
            "value": values[setting.key],
            "note": setting.note.get(given.lang) if setting.note else None,
        }
        for setting in declared
    ]


def _columns(key: str, rows: Sequence[Row]) -> Rows:
    inputs = [column.key for column in TABLES[key].columns if column.filler is not Filler.RULE]
    return Rows(key, {name: [_stored(row.get(name)) for row in rows] for name in inputs})


def _stored(value: Value) -> Value:
    """Hold numbers as a sheet does; an empty text is a blank cell."""
    if value is None or value == "":
        return None
    return float(value) if type(value) is int else value
