"""Turn one merged table into changes of the first file: cells that differ, rows that come or go."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from repbook.book.changes import Changes
from repbook.domain.merging.shapes import Merged, Row
from repbook.domain.values import Value
from repbook.features.merge.held import Held
from repbook.features.merge.specs import VALUE, Spec
from repbook.schema.own import own_header
from repbook.schema.registry import TABLES


def write_table(
    files: Sequence[Held],
    spec: Spec,
    merged: Merged,
    before: Mapping[str, Row],
    renamed: Mapping[str, str],
    changes: Changes,
) -> int:
    """Add what one table needs; return how many cells of rows on file change.

    `before` are the first file's rows as they stand, `renamed` its cards' old ids by new ones.
    """
    mine = files[0]
    places = mine.places[spec.table]
    new = [row for row in merged.rows if row not in places]
    gone = [place for row, place in places.items() if row not in merged.rows]
    cells = 0
    for row, place in places.items():
        if row in merged.rows:
            old = before.get(row) or before[renamed[row]]
            found = _differing(mine, spec, row, old, merged.rows[row])
            if row in renamed and _is_named_so(spec, before, renamed[row]):
                found[spec.ids] = row
            cells += len(found)
            _update(spec, row, place, found, changes)
    if gone:
        changes.deletes[spec.table] = list(gone)
    changes.insert(spec.table, (_whole(files, spec, row, merged.rows[row]) for row in new))
    _add_own(mine, spec, changes)
    return cells


def _is_named_so(spec: Spec, before: Mapping[str, Row], old: str) -> bool:
    return old in before


def _differing(mine: Held, spec: Spec, row: str, old: Row, now: Row) -> dict[str, Value]:
    if old == now:
        return {}
    return {
        key: mine.coder.worded(spec.table, row, key, new)
        for key, was, new in zip(spec.keys, old, now, strict=True)
        if was != new
    }


def _update(spec: Spec, row: str, place: int, found: Mapping[str, Value], changes: Changes) -> None:
    if found and TABLES[spec.table].cells:
        changes.settings[row] = found[VALUE]
    elif found:
        changes.update(spec.table, place, **found)


def _whole(files: Sequence[Held], spec: Spec, row: str, cells: Row) -> dict[str, Value]:
    """Return a row that the first file does not have: what was voted, and the rest as it came."""
    coder = files[0].coder
    voted = zip(spec.keys, cells, strict=True)
    found = {key: coder.worded(spec.table, row, key, value) for key, value in voted}
    found = {key: value for key, value in found.items() if value is not None}
    if name := row.partition("~")[0]:
        found[spec.ids] = _as_stored(files, spec, row, name)
    return {**_rest(files, spec, row), **found}


def _as_stored(files: Iterable[Held], spec: Spec, row: str, name: str) -> Value:
    """Return an id as its file holds it: a day's is a number."""
    for held in files:
        if (place := held.places.get(spec.table, {}).get(row)) is not None:
            stored = held.source.snapshot.tables[spec.table].get(place, spec.ids)
            return stored if type(stored) is float else name
    return name


def _rest(files: Iterable[Held], spec: Spec, row: str) -> dict[str, Value]:
    """Return the cells of a row that no merge decides on, from the first file that has it."""
    voted = {spec.ids, *spec.keys}
    for held in files:
        if (place := held.places.get(spec.table, {}).get(row)) is None:
            continue
        rows = held.source.snapshot.tables[spec.table]
        keys = [key for key in TABLES[spec.table].inputs() if key in rows.columns]
        coded = {key: rows.get(place, key) for key in keys if key not in voted}
        told = {k: held.coder.coded(spec.table, row, k, value) for k, value in coded.items()}
        mine = files_first(files)
        return {
            key: mine.coder.worded(spec.table, row, key, value)
            for key, value in told.items()
            if value is not None
        }
    return {}


def files_first(files: Iterable[Held]) -> Held:
    """Return the file that is written."""
    return next(iter(files))


def _add_own(mine: Held, spec: Spec, changes: Changes) -> None:
    """Let the first file get the users' columns that it lacks, where anything stands in them."""
    known = set(mine.source.snapshot.tables[spec.table].own)
    rows = [*changes.updates.get(spec.table, {}).values(), *changes.inserts.get(spec.table, [])]
    used = {own_header(key) for row in rows for key in row} - {""} - known
    if used:
        headers = [own_header(key) for key in spec.keys]
        changes.own[spec.table] = [header for header in headers if header in used]
