"""A snapshot as it will be once changes are written, and which rows they touch."""

from __future__ import annotations

from collections.abc import Iterable

from repbook.book.changes import ByColumn, Changes, RowKey
from repbook.book.snapshot import Rows, Snapshot, as_text
from repbook.domain.values import Value
from repbook.errors import BookError
from repbook.schema.declare import Link
from repbook.schema.registry import TABLES, mates


def overlay(snapshot: Snapshot, changes: Changes) -> Snapshot:
    """Return a new snapshot with the changes laid over the columns that were read."""
    tables = dict(snapshot.tables)
    for table in changes.tables() & set(tables):
        tables[table] = _changed(tables[table], changes)
    settings = {**snapshot.settings, **changes.settings}
    return snapshot._replace(tables=tables, settings=settings)


def _changed(rows: Rows, changes: Changes) -> Rows:
    table = rows.table
    if table in changes.replaces:
        new = changes.replaces[table] or [{}]
        if isinstance(new, ByColumn):
            none: list[Value] = [None] * len(new)
            return Rows(
                table, {k: list(new.columns.get(k, none)) for k in rows.columns}, rows.sheet
            )
        return Rows(table, {key: [row.get(key) for row in new] for key in rows.columns}, rows.sheet)
    updates = changes.updates.get(table, {})
    columns = dict(rows.columns)
    # A list is shared with the rows before as long as nothing in it changes.
    for key in {key for values in updates.values() for key in values} & columns.keys():
        columns[key] = list(columns[key])
    for row, values in updates.items():
        place = place_of(rows, row)
        for key in values.keys() & columns.keys():
            columns[key][place] = values[key]
    if table in changes.deletes:
        stay = staying(rows, changes)
        columns = {key: [values[place] for place in stay] for key, values in columns.items()}
    if inserts := changes.inserts.get(table):
        columns = _with(columns, inserts, _is_empty(rows, columns))
    if not any(columns.values()):
        columns = {key: [None] for key in columns}
    return Rows(table, columns, rows.sheet)


def staying(rows: Rows, changes: Changes) -> list[int]:
    """Return the places of the rows of a table that changes do not delete."""
    gone = {place_of(rows, row) for row in changes.deletes.get(rows.table, ())}
    return [place for place in range(len(rows)) if place not in gone]


def _is_empty(rows: Rows, columns: dict[str, list[Value]]) -> bool:
    return len(rows) == 1 and all(len(c) == 1 for c in columns.values()) and is_blank(rows)


def is_blank(rows: Rows) -> bool:
    """Return whether a table holds nothing but its one empty row."""
    inputs = [key for key in rows.columns if TABLES[rows.table].column(key).rule is None]
    return len(rows) == 1 and all(rows.columns[key][0] in (None, "") for key in inputs)


def _with(
    columns: dict[str, list[Value]], inserts: list[dict[str, Value]], from_blank: bool
) -> dict[str, list[Value]]:
    return {
        key: [*([] if from_blank else values), *(row.get(key) for row in inserts)]
        for key, values in columns.items()
    }


def place_of(rows: Rows, row: RowKey) -> int:
    """Return the 0-based place of a row; BookError when its id is gone."""
    if isinstance(row, int):
        return row
    place = rows.index().get(row)
    if place is None:
        raise BookError("commands.row_gone", table=rows.table, row=row)
    return place


def touched(snapshot: Snapshot, after: Snapshot, changes: Changes) -> dict[str, set[int]]:
    """Return, by table, the 0-based rows of `after` whose formulas may give new values.

    Tables with a live link read each other, so a row of one touches its mates in the other.
    """
    found: dict[str, set[int]] = {}
    for table in changes.tables() & set(after.tables):
        found[table] = changed_rows(snapshot.tables[table], after.tables[table], changes)
    _link(snapshot, after, changes, found)
    return found


def changed_rows(before: Rows, after: Rows, changes: Changes) -> set[int]:
    """Return the 0-based rows of `after` that are new, changed, or stand elsewhere than before."""
    table = before.table
    if table in changes.replaces:
        return set(range(len(after)))
    stay = staying(before, changes)
    # From the first row that is gone on, each has a new number.
    moved = next((now for now, place in enumerate(stay) if now != place), len(stay))
    changed = {place_of(before, row) for row in changes.updates.get(table, {})}
    rows = {now for now, place in enumerate(stay) if place in changed} if changed else set()
    new = len(after) - len(changes.inserts.get(table, ()))
    return rows | set(range(min(moved, new), len(after)))


def _link(before: Snapshot, after: Snapshot, changes: Changes, found: dict[str, set[int]]) -> None:
    """Follow the live links from the rows touched, until no further row is."""
    new = {table: set(rows) for table, rows in found.items()}
    gone = {key: _left(before.tables[key], changes) for key in new}
    while new:
        further: dict[str, set[int]] = {}
        for source, places in new.items():
            left = gone.pop(source, ())
            for link in (link for link in mates().get(source, ()) if _followed(after, link)):
                names = _names(after.tables[source], link.column, places)
                names |= _names(before.tables[source], link.column, left)
                rows = _naming(after.tables[link.table], link.to, names)
                further.setdefault(link.table, set()).update(rows)
        new = {key: rows - found.get(key, set()) for key, rows in further.items()}
        new = {key: rows for key, rows in new.items() if rows}
        for table, rows in new.items():
            found.setdefault(table, set()).update(rows)


def _followed(after: Snapshot, link: Link) -> bool:
    """Tell whether a mate's rows count: of one that only pages read, its link is not there."""
    return link.table in after.tables and link.to in after.tables[link.table].columns


def _names(rows: Rows, key: str, places: Iterable[int]) -> set[str]:
    values = rows.columns[key]
    return {name for place in places if (name := as_text(values[place]))}


def _naming(rows: Rows, key: str, names: set[str]) -> Iterable[int]:
    """Return the rows that hold one of some names; the first of each where they are ids."""
    if key == TABLES[rows.table].ids:
        return [place for name in names if (place := rows.index().get(name)) is not None]
    return [place for place, value in enumerate(rows.columns[key]) if as_text(value) in names]


def _left(before: Rows, changes: Changes) -> Iterable[int]:
    """Return the old rows that are changed or gone."""
    if before.table in changes.replaces:
        return range(len(before))
    named = (*changes.updates.get(before.table, ()), *changes.deletes.get(before.table, ()))
    return [place_of(before, row) for row in named]
