"""Apply an action's changes: preview or backup, change log, write. The one place that writes."""

import os
import re
import zlib
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path

from repbook.book import deeds
from repbook.book.changes import Changes
from repbook.book.going_on import BESIDE, passed
from repbook.book.identity import UNNAMED
from repbook.book.overlay import is_blank, place_of
from repbook.book.ports import Book
from repbook.book.snapshot import Rows, Snapshot, as_text
from repbook.domain.values import Problem, Value
from repbook.record import NamedTuple
from repbook.schema.own import own_header
from repbook.schema.registry import SETTINGS, TABLES
from repbook.schema.source import per_book_of

LOG = "history"
IDS_A_ROW = 1000
WHOLE_ROW = "*"
LINE = "\n"
_UNSAFE = r"[\x00-\x20\x7f-\x9f\ud800-\udfff\ufffe\uffff]+"


class Applied(NamedTuple):
    """What became of an action's changes."""

    written: bool
    cells: int = 0
    rows: int = 0
    backup: Path | None = None
    problems: tuple[Problem, ...] = ()
    notes: tuple[str, ...] = ()


def apply(book: Book, before: Snapshot, changes: Changes, *, dry_run: bool = False) -> Applied:
    """Carry out an action's changes on a book, whole or not at all (M116).

    `before` must hold every column that `changes` updates. A dry run writes nothing. Raises what
    the book raises; the workbook is then as it was.
    """
    if dry_run or not changes:
        return Applied(written=False, problems=tuple(changes.problems))
    if not changes.look:
        from repbook.book.along import add_along

        add_along(book, before, changes)
    backup = None if changes.look and not changes.notes else _keep(book, before, changes)
    written = book.write(changes)
    problems = (*changes.problems, *written.problems)
    deeds.note(deeds.Deed(book.name, backup, len(problems)))
    return Applied(True, written.cells, written.rows, backup, problems, written.notes)


def _keep(book: Book, before: Snapshot, changes: Changes) -> Path | None:
    """Back the book up and add the rows of the change log."""
    now = datetime.now(UTC)
    backup = book.backup(changes.action)
    changes.notes += [_beside(names) for names in passed()]
    logged = [] if changes.unlogged else log_rows(before, changes, now)
    changes.insert(LOG, logged)
    # Not logged: undoing one change must not depend on when another was backed up.
    changes.settings["last_backup"] = day_number(now.astimezone())
    if before.setting("book_id") == UNNAMED:
        changes.settings["book_id"] = _new_id()
    return backup


def _beside(names: str) -> dict[str, Value]:
    """Return the note that somebody wrote though copies of the workbook lay beside it."""
    return {"table": LOG, "column": BESIDE, "new": names}


def _new_id() -> str:
    """Return an id of its own for a copy of the template: backups and merges go by it."""
    import uuid

    return str(uuid.uuid4())


def day_number(moment: datetime) -> float:
    """Return a local moment as a day number with its time as the fraction."""
    since = moment.replace(tzinfo=None) - datetime(1899, 12, 30)
    return round(since.total_seconds() / 86400, 6)


def log_rows(before: Snapshot, changes: Changes, now: datetime) -> list[dict[str, Value]]:
    """Return the change log's rows: one an updated cell, one an inserted batch of ids."""
    batch = f"{now:%Y%m%dT%H%M%S.%f}-{changes.action}"
    common: dict[str, Value] = {
        "batch": batch,
        "at": now.isoformat(timespec="seconds"),
        "who": who(),
        "action": changes.action,
    }
    from repbook.book.logwords import customer_of, worded

    entries = [*changes.notes]
    if not changes.look:
        entries += [*_own(changes), *_updates(before, changes), *_rows(before, changes)]
    rows = []
    for number, entry in enumerate(entries, 1):
        row = {**common, **entry, "change": f"{batch}-{number}"}
        whose = customer_of(before, as_text(row.get("table")), as_text(row.get("row")))
        rows.append(row | worded(row, before.lang, whose))
    return rows


def who() -> str:
    """Return the user's name, as the system gives it."""
    import getpass

    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return os.environ.get("USERNAME", "")


Entry = dict[str, Value]


def _own(changes: Changes) -> Iterator[Entry]:
    """Name the user's own columns that are written: undo must look at them, or take them away."""
    for table in sorted({*changes.updates, *changes.inserts}):
        rows = [*changes.updates.get(table, {}).values(), *changes.inserts.get(table, [])]
        for key in sorted({key for row in rows for key in row if own_header(key)}):
            header = own_header(key)
            old = None if header in changes.own.get(table, ()) else header
            yield _entry(table, "", key, old, header)


def _updates(before: Snapshot, changes: Changes) -> Iterator[Entry]:
    for table, rows in changes.updates.items():
        derived = derived_in(table)
        for row, values in rows.items():
            if not (logged := values.keys() - derived):
                continue
            held = before.tables[table]
            place = place_of(held, row)
            for key in (key for key in values if key in logged):
                new = values[key]
                old = held.columns[key][place]
                if old != new:
                    yield _entry(table, _name(row), key, old, new)


def _name(row: str | int) -> str:
    return row if isinstance(row, str) else f"#{row + 1}"


def _entry(table: str, row: str, column: str, old: Value, new: Value) -> Entry:
    return {"table": table, "row": row, "column": column, "old": old, "new": new}


def _rows(before: Snapshot, changes: Changes) -> Iterator[Entry]:
    for table, rows in changes.replaces.items():
        if derived_in(table) == {*TABLES[table].keys()}:
            continue
        yield from _removed(before.tables[table])
        yield from _inserted(table, rows)
    for table, gone in changes.deletes.items():
        held = before.tables[table]
        yield from (_removed_row(held, place_of(held, row)) for row in gone)
    for table, rows in changes.inserts.items():
        yield from _inserted(table, rows)
    for key, value in changes.settings.items():
        # What stands in a form, or which card is shown, is no part of the data.
        if key in SETTINGS and not SETTINGS[key].derived:
            yield _entry("settings", key, "value", before.settings.get(key), value)


def _removed(held: Rows) -> Iterator[Entry]:
    if not is_blank(held):
        for row in range(len(held)):
            yield _removed_row(held, row)


def _removed_row(held: Rows, row: int) -> Entry:
    import json

    values = {key: column[row] for key, column in held.columns.items()}
    kept = {key: value for key, value in values.items() if value not in (None, "")}
    text = json.dumps(kept, ensure_ascii=False)
    return _entry(held.table, as_text(values[TABLES[held.table].ids]), WHOLE_ROW, text, None)


def _inserted(table: str, rows: Iterable[Entry]) -> Iterator[Entry]:
    if table == LOG:
        return
    pairs = [(as_text(row.get(TABLES[table].ids)), digest(table, row)) for row in rows]
    for start in range(0, len(pairs), IDS_A_ROW):
        ids, digests = zip(*pairs[start : start + IDS_A_ROW], strict=True)
        yield _entry(table, LINE.join(digests), WHOLE_ROW, None, LINE.join(ids))


def digest(table: str, row: Mapping[str, Value]) -> str:
    """Return eight signs that stand for what a row's input cells hold.

    They tell undo whether an inserted row was changed since. Blanks and characters that a file
    may not keep count for nothing.
    """
    held = (f"{key}={_plain(row[key])}" for key in sorted(row) if key not in _computed(table))
    text = LINE.join(pair for pair in held if not pair.endswith("="))
    return f"{zlib.crc32(text.encode()):08x}"


@per_book_of
def derived_in(table: str) -> frozenset[str]:
    """Return the columns of a table that are no data: an action finds them anew each time."""
    return frozenset(column.key for column in TABLES[table].columns if column.derived)


@per_book_of
def is_found_anew(table: str) -> bool:
    """Tell whether a table holds no data of its own and no formula: an action fills all of it."""
    return derived_in(table) == {*TABLES[table].keys()} and not TABLES[table].rules()


@per_book_of
def _computed(table: str) -> frozenset[str]:
    return derived_in(table) | TABLES[table].rules().keys()


def _plain(value: Value) -> str:
    if value is None or isinstance(value, str):
        return re.sub(_UNSAFE, "", value or "")
    return repr(value) if isinstance(value, bool) else repr(float(value))
