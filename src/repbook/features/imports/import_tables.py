"""Carry over what a manager changed: settings, policy numbers, questions, MAN actions."""

from __future__ import annotations

from repbook.book.changes import Changes
from repbook.book.snapshot import Rows, Snapshot, as_text
from repbook.domain.values import Value
from repbook.schema.declare import Kind, Setting
from repbook.schema.registry import SETTINGS, TABLES
from repbook.scoring.expr import Expr
from repbook.text.label import Label


def carry_settings(target: Snapshot, source: Snapshot, changes: Changes) -> None:
    """Copy the settings that differ from the declared ones."""
    for key, setting in SETTINGS.items():
        value = source.settings.get(key)
        if not setting.carried or value in (None, "", _declared(setting, source)):
            continue
        moved = _translated(setting, value, target, source)
        if moved is not None and moved != target.settings.get(key):
            changes.settings[key] = moved


def _declared(setting: Setting, book: Snapshot) -> Value:
    value = setting.declared(book.lang)
    if isinstance(value, Expr):
        return None
    if setting.kind is Kind.CHOICE:
        return book.label(str(value))
    return float(value) if isinstance(value, int) else value


def _translated(setting: Setting, value: Value, target: Snapshot, source: Snapshot) -> Value:
    if setting.kind is not Kind.CHOICE:
        return value
    code = source.code(setting.choices, value)
    return None if code is None else target.label(f"{setting.choices}.{code}")


def carry_declared(target: Snapshot, source: Snapshot, table: str, changes: Changes) -> None:
    """Copy the cells of a declared table that were edited, and the rows of a user's own.

    A cell that still holds the wording of the source's language keeps the target's.
    """
    declared = {as_text(_plain(row[TABLES[table].ids], source)): row for row in TABLES[table].rows}
    rows, places = source.tables[table], target.tables[table].index()
    for row in rows.filled():
        name = rows.text(row, TABLES[table].ids)
        if not name:
            continue
        edited = _edited(rows, row, declared.get(name, {}), target, source)
        if name in places:
            if edited:
                changes.update(table, name, **edited)
            continue
        defaults = {key: _plain(value, target) for key, value in declared.get(name, {}).items()}
        own = {TABLES[table].ids: rows.get(row, TABLES[table].ids)}
        changes.insert(table, [{**defaults, **edited, **own}])


def _edited(
    rows: Rows, row: int, declared: dict[str, object], target: Snapshot, source: Snapshot
) -> dict[str, Value]:
    found: dict[str, Value] = {}
    for column in TABLES[rows.table].columns:
        if column.rule is not None or column.key == TABLES[rows.table].ids:
            continue
        value = rows.get(row, column.key)
        if _is_declared(value, declared.get(column.key), source):
            continue
        code = source.code(column.choices, value) if column.choices else None
        found[column.key] = value if code is None else target.label(f"{column.choices}.{code}")
    return found


def _is_declared(value: Value, declared: object, book: Snapshot) -> bool:
    """Tell whether a cell holds what is declared, or an older wording of it."""
    if isinstance(declared, Label):
        return as_text(value) in declared.known(book.lang)
    return as_text(value) == as_text(_plain(declared, book))


def _plain(value: object, book: Snapshot) -> Value:
    """Return a declared cell as `book` holds it."""
    if isinstance(value, Label):
        return value.get(book.lang)
    if isinstance(value, tuple):
        return book.label(".".join(map(str, value)))
    if isinstance(value, int | float):
        return float(value)
    return None if value is None else str(value)
