"""A snapshot as it will be once changes are written, and which rows they touch."""

from __future__ import annotations

from collections.abc import Iterable

from repbook.domain.values import Value
from repbook.errors import BookError
from repbook.workbook.changes import Changes, RowKey
from repbook.workbook.schema import TABLES
from repbook.workbook.snapshot import Rows, Snapshot, as_text

LINKED = ("customers", "qualify")


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
        return Rows(table, {key: [row.get(key) for row in new] for key in rows.columns}, rows.sheet)
    columns = {key: list(values) for key, values in rows.columns.items()}
    for row, values in changes.updates.get(table, {}).items():
        place = place_of(rows, row)
        for key in values.keys() & columns.keys():
            columns[key][place] = values[key]
    gone = {place_of(rows, row) for row in changes.deletes.get(table, ())}
    if gone:
        columns = {k: [v for i, v in enumerate(c) if i not in gone] for k, c in columns.items()}
    _append(columns, changes.inserts.get(table, []), _is_empty(rows, columns))
    if not any(columns.values()):
        columns = {key: [None] for key in columns}
    return Rows(table, columns, rows.sheet)


def _is_empty(rows: Rows, columns: dict[str, list[Value]]) -> bool:
    return len(rows) == 1 and all(len(c) == 1 for c in columns.values()) and is_blank(rows)


def is_blank(rows: Rows) -> bool:
    """Return whether a table holds nothing but its one empty row."""
    inputs = [key for key in rows.columns if TABLES[rows.table].column(key).rule is None]
    return len(rows) == 1 and all(rows.columns[key][0] in (None, "") for key in inputs)


def _append(
    columns: dict[str, list[Value]], inserts: list[dict[str, Value]], from_blank: bool
) -> None:
    for key, values in columns.items():
        if from_blank and inserts:
            values.clear()
        values.extend(row.get(key) for row in inserts)


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

    Customers and Qualify read each other, so a row of one touches the same card in the other.
    """
    found: dict[str, set[int]] = {}
    for table in changes.tables() & set(after.tables):
        found[table] = set(_own(snapshot.tables[table], after.tables[table], changes))
    _link(snapshot, after, changes, found)
    return found


def _own(before: Rows, after: Rows, changes: Changes) -> set[int]:
    table = before.table
    if table in changes.replaces or table in changes.deletes:
        return set(range(len(after)))
    rows = {place_of(before, row) for row in changes.updates.get(table, {})}
    new = len(changes.inserts.get(table, []))
    return rows | set(range(len(after) - new, len(after)))


def _link(before: Snapshot, after: Snapshot, changes: Changes, found: dict[str, set[int]]) -> None:
    if not all(table in after.tables for table in LINKED):
        return
    direct = {table: set(found.get(table, ())) for table in LINKED}
    for source, target in (LINKED, LINKED[::-1]):
        ids = _ids(after.tables[source], direct[source])
        ids |= _ids(before.tables[source], _left(before.tables[source], changes))
        known = (after.tables[target].index().get(name) for name in ids)
        found.setdefault(target, set()).update(row for row in known if row is not None)


def _ids(rows: Rows, places: Iterable[int]) -> set[str]:
    ids = rows.columns[TABLES[rows.table].ids]
    return {as_text(ids[place]) for place in places}


def _left(before: Rows, changes: Changes) -> Iterable[int]:
    """Return the old rows that are changed or gone."""
    if before.table in changes.replaces:
        return range(len(before))
    named = (*changes.updates.get(before.table, ()), *changes.deletes.get(before.table, ()))
    return [place_of(before, row) for row in named]
