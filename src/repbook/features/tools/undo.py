"""Undo: take back the last logged change, unless a cell was changed since."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass

from repbook.book.apply import LINE, LOG, WHOLE_ROW, digest
from repbook.book.below import TAKE_IN
from repbook.book.changes import Changes, RowKey
from repbook.book.snapshot import Reads, Rows, Snapshot, as_text
from repbook.book.whole import OUT, WHOLE
from repbook.book.whole import UNDO as ACTION
from repbook.domain.values import Value, alike
from repbook.errors import Refused
from repbook.schema.own import own_header
from repbook.schema.registry import SETTINGS, TABLES

LOG_READS: Reads = {LOG: TABLES[LOG].keys()}
SHOWN = 5
LOOKED_AT = "last_review"  # to look at a card is no change of it
# A repair and an upgrade are taken back from the backup alone; rows that were taken in stay, and
# what left the workbook cannot be called back.
PASSED_OVER = tuple(f"-{action}" for action in (ACTION, *WHOLE, *OUT, TAKE_IN))


@dataclass(frozen=True, slots=True)
class Batch:
    """The log rows of one action, newest batch last."""

    name: str
    action: str
    at: str
    rows: tuple[int, ...]


def last_batch(log: Rows, file: str) -> Batch:
    """Return the newest batch that was not taken back; Refused when there is none but, say, a repair."""
    batches: dict[str, list[int]] = {}
    for row in own_rows(log):
        if name := log.text(row, "batch"):
            batches.setdefault(name, []).append(row)
    undone = {log.text(rows[0], "new") for n, rows in batches.items() if n.endswith(f"-{ACTION}")}
    for name in sorted(batches, reverse=True):
        rows = batches[name]
        if name not in undone and not name.endswith(PASSED_OVER):
            first = rows[0]
            return Batch(name, log.text(first, "action"), log.text(first, "at"), tuple(rows))
    newest = newest_action(log)
    raise Refused(f"{newest}.whole" if newest in WHOLE else "commands.nothing_to_undo", file=file)


def newest_action(log: Rows) -> str:
    """Return the action of the newest row of the log, empty where there is none."""
    named = [(log.text(row, "batch"), log.text(row, "action")) for row in own_rows(log)]
    return max(named, default=("", ""))[1]


def own_rows(log: Rows) -> list[int]:
    """Return the rows of what this workbook changed itself: others' came with a merge."""
    return [row for row in range(len(log)) if not log.text(row, "book")]


def reads_for(log: Rows, batch: Batch) -> Reads:
    """Return what taking a batch back must see: every column of the tables it changed."""
    tables = {log.text(row, "table") for row in batch.rows} - {"settings", ""}
    own = {(log.text(row, "table"), log.text(row, "column")) for row in batch.rows}
    own = {(table, key) for table, key in own if own_header(key)}
    keys = {table: (*TABLES[table].keys(), *(k for t, k in sorted(own) if t == table))
            for table in tables if table in TABLES}  # fmt: skip
    return {**LOG_READS, **keys}


def undo(snapshot: Snapshot, batch: Batch) -> Changes:
    """Return the inverse of a batch; Refused, naming cells, when they hold other values now."""
    log = snapshot.tables[LOG]
    changes = Changes(ACTION)
    changed = list(_changed_since(snapshot, log, batch))
    if changed:
        cells = ", ".join(changed[:SHOWN])
        raise Refused("commands.undo_changed", file=snapshot.name, count=len(changed), cells=cells)
    for row in batch.rows:
        _invert(snapshot, log, row, changes)
    _restore_replaced(changes)
    changes.notes.append({"table": LOG, "column": "batch", "new": batch.name})
    return changes


def _changed_since(snapshot: Snapshot, log: Rows, batch: Batch) -> Iterator[str]:
    for row in batch.rows:
        table, key, column = (log.text(row, name) for name in ("table", "row", "column"))
        if column == WHOLE_ROW:
            if not log.text(row, "old"):
                yield from _inserts_changed(snapshot.tables[table], log, row)
        elif (
            column != LOOKED_AT
            and not _names_own(key, column)
            and not _tells(table, column)
            and not alike(_current(snapshot, table, key, column), log.get(row, "new"))
        ):
            yield _where(snapshot, table, key, column)


def _inserts_changed(rows: Rows, log: Rows, row: int) -> Iterator[str]:
    """Name the rows of an inserted batch that hold something else now."""
    ids, digests = (str(log.get(row, name) or "").split(LINE) for name in ("new", "row"))
    for name, before in zip(ids, digests, strict=True):
        place = rows.index().get(name)
        if place is not None:
            held = {key: column[place] for key, column in rows.columns.items()}
            if digest(rows.table, held) != before:
                yield rows.where(place)


def _where(snapshot: Snapshot, table: str, key: str, column: str) -> str:
    if table == "settings":
        return SETTINGS[key].label.get(snapshot.lang) if key in SETTINGS else key
    place = _place(snapshot.tables[table], key)
    rows = snapshot.tables[table]
    return f"{rows.sheet} {key}" if place is None else rows.where(place, column)


def _current(snapshot: Snapshot, table: str, key: str, column: str) -> Value:
    if table == "settings":
        return snapshot.settings.get(key)
    rows = snapshot.tables[table]
    place = _place(rows, key)
    return rows.get(place, column) if place is not None else None


def _place(rows: Rows, key: str) -> int | None:
    """Return where a logged row stands now; None where it is gone."""
    if not key.startswith("#"):
        return rows.index().get(key)
    place = int(key[1:]) - 1
    return place if place < len(rows) else None


def _names_own(row: str, column: str) -> bool:
    """Tell a line that names one of the user's own columns from one of its cells."""
    return not row and bool(own_header(column))


def _tells(table: str, column: str) -> bool:
    """Tell a line that only says something: how a formula's result went, what was rejected."""
    if table not in TABLES or own_header(column) or column == WHOLE_ROW:
        return False
    return column in TABLES[table].rules() or column not in (*TABLES[table].keys(),)


def _invert(snapshot: Snapshot, log: Rows, row: int, changes: Changes) -> None:
    table, key, column = (log.text(row, name) for name in ("table", "row", "column"))
    old, new = log.get(row, "old"), log.get(row, "new")
    if _names_own(key, column):
        if not as_text(old):
            changes.gone.setdefault(table, []).append(own_header(column))
    elif _tells(table, column):
        return
    elif column != WHOLE_ROW:
        if table == "settings":
            changes.settings[key] = old
        else:
            name: RowKey = int(key[1:]) - 1 if key.startswith("#") else key
            changes.update(table, name, **{column: old})
    elif old is not None and as_text(old):
        changes.insert(table, [json.loads(as_text(old))])
    else:
        known = snapshot.tables[table].index()
        gone = [name for name in str(new or "").split(LINE) if name in known]
        changes.deletes.setdefault(table, []).extend(gone)


def _restore_replaced(changes: Changes) -> None:
    """A table that lost rows and gets others back is replaced as a whole: the day's sheet."""
    for table in [t for t in changes.inserts if TABLES[t].replaced]:
        changes.replaces[table] = changes.inserts.pop(table)
        changes.deletes.pop(table, None)
