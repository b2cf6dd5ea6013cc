"""Import another Repbook workbook: the road to a new template or language (M88, M93)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from types import MappingProxyType
from typing import NamedTuple

from repbook.book.snapshot import Reads, Rows, Snapshot
from repbook.domain.days import moment, to_date
from repbook.domain.values import Problem, Value
from repbook.errors import Refused
from repbook.features.imports.import_forks import Split, differences, owner, strangers, told
from repbook.features.imports.import_result import Brought
from repbook.features.imports.import_tables import carry_declared, carry_settings
from repbook.features.imports.import_translate import Translator
from repbook.features.imports.import_values import SHOWN, Questions
from repbook.features.kernel.adopt import row_ids
from repbook.features.kernel.unreturned import DAY_READS, open_rows
from repbook.features.kernel.words import joined, labelled
from repbook.schema.registry import CODES, TABLES
from repbook.text import said

KIND = "book"
_CARRIED = {key: table for key, table in TABLES.items() if table.carried and not table.cells}
DECLARED = tuple(key for key, table in _CARRIED.items() if table.rows)
MOVED = tuple(key for key in _CARRIED if key not in DECLARED)
READS: Reads = {key: table.inputs() for key, table in _CARRIED.items()}
# What is read of the source besides: results that wait, entries that stay behind.
SOURCE_READS: Reads = {**READS, **DAY_READS, "lists": ("key", "title", "label")}
# What goes with a card or a day and is no row of its own to the user.
_UNCOUNTED = ("qualify", "day_log")
Row = dict[str, Value]


class Own(NamedTuple):
    """What a user added and an import leaves behind: headers by table, and tabs."""

    columns: Mapping[str, Sequence[str]] = MappingProxyType({})
    sheets: Sequence[str] = ()


def refuse_unreturned(source: Snapshot) -> None:
    """Raise Refused where results are typed that were not returned: they would be lost.

    `source` holds `SOURCE_READS`.
    """
    waiting = open_rows(source.tables["visits"])
    if waiting:
        names = joined(waiting[:SHOWN])
        raise Refused("bring.unreturned", file=source.name, count=len(waiting), names=names)


def bring_book(target: Snapshot, source: Snapshot, own: Own, now: datetime) -> Brought:
    """Bring over cards, answers, calls, orders, holidays, questions and changed settings.

    Both snapshots hold `READS`, the source `SOURCE_READS`. Rows whose id is on file are left out. `own` is listed.
    """
    done = Brought(KIND, Questions(source.name))
    changes = done.changes
    carry_settings(target, source, changes)
    for table in DECLARED:
        carry_declared(target, source, table, changes)
    translator = Translator(target, source, changes)
    mover = _Mover(target, source, translator, target.clock(now))
    for table in MOVED:
        _move(mover, table, done)
    changes.problems += translator.problems()
    changes.problems += _left_behind(source, own)
    if changes:
        changes.settings["last_import"] = moment(target.clock(now))
    return done


def _move(mover: _Mover, table: str, done: Brought) -> None:
    rows = mover.source.tables[table]
    split = mover.split(rows)
    if split.new:
        done.changes.insert(table, split.new)
    if table == "customers":
        typed = [{"id": row["id"]} for row in split.new if row["id"] not in rows.index()]
        done.changes.insert("qualify", typed)
    if table not in _UNCOUNTED:
        done.added += len(split.new)
        done.duplicates += len(split.again) + len(split.differing)
    for key, names in told(split, brief=table in _UNCOUNTED):
        if names:
            shown = joined(filter(None, names[:SHOWN])) or "–"
            message = said(key, count=len(names), ids=shown)
            done.changes.problems.append(Problem(f"{mover.source.name}, {rows.sheet}", message))


class _Mover:
    """Tell the rows that are new to the target, and give those typed by hand an id."""

    def __init__(
        self, target: Snapshot, source: Snapshot, translator: Translator, now: datetime
    ) -> None:
        self.source = source
        self._target = target
        self._translator = translator
        self._strangers = strangers(target, source)
        self._ids = {key: row_ids(key, (target, source), now) for key in MOVED if TABLES[key].auto}

    def split(self, rows: Rows) -> Split:
        """Return the new rows, and what the others are called; nothing of a stranger's comes over."""
        there, key = self._target.tables[rows.table], TABLES[rows.table].ids
        known, stored = there.index(), Counter(_content(there, row) for row in there.filled())
        found = Split([], [], [], [])
        for row in rows.filled():
            name, moved = rows.text(row, key), self._translator.row(rows, row)
            shown = _shown(rows.get(row, key), name)
            content = _frozen(moved, key)
            if stranger := self._strangers.get(owner(rows.table, rows, row)):
                found.strangers.append(stranger)
            elif name in known and (other := differences(there, known[name], moved)):
                found.differing.append(labelled(shown, other))
            elif name in known or (not name and stored[content] > 0):
                stored[content] -= 1
                found.again.append(shown)
            else:
                if not name and rows.table in self._ids:
                    moved[key] = next(self._ids[rows.table])
                found.new.append(moved)
        return found


def _shown(value: Value, name: str) -> str:
    """Return what a row is called; a row of a day by its date."""
    return to_date(value).isoformat() if type(value) is float else name


Frozen = frozenset[tuple[str, Value]]


def _content(rows: Rows, row: int) -> Frozen:
    values = {key: column[row] for key, column in rows.columns.items()}
    return _frozen(values, TABLES[rows.table].ids)


def _frozen(row: Row, ids: str) -> Frozen:
    filled = ((key, value) for key, value in row.items() if key != ids)
    return frozenset((key, value) for key, value in filled if value not in (None, ""))


def _left_behind(source: Snapshot, own: Own) -> Iterator[Problem]:
    lists = source.tables["lists"]
    for row in lists.filled():
        if lists.text(row, "key") not in CODES:
            title, label = lists.text(row, "title"), lists.text(row, "label")
            yield Problem(lists.where(row), said("bring.own_entry", list=title, label=label))
    for tab in own.sheets:
        yield Problem(source.name, said("bring.own_sheet", sheet=tab))
    for table, headers in own.columns.items():
        sheet = source.tables[table].sheet if table in source.tables else table
        for header in headers:
            place = f"{source.name}, {sheet}"
            yield Problem(place, said("bring.own_column", header=header))
    for code, entry in CODES.items():
        declared, label = entry.label.get(source.lang), source.label(code)
        if label not in entry.label.known(source.lang):
            yield Problem(source.name, said("bring.own_label", old=declared, new=label))
