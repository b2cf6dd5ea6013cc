"""Import another Repbook workbook: the road to a new template or language (M88, M93)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime

from repbook.actions.adopt import id_source
from repbook.actions.bring_calls import batch_ids
from repbook.actions.bring_result import Brought
from repbook.actions.bring_tables import carry_declared, carry_settings
from repbook.actions.bring_translate import Translator
from repbook.actions.bring_values import SHOWN, Questions
from repbook.domain.days import moment
from repbook.domain.values import Problem, Value
from repbook.text import say
from repbook.workbook.schema import CODES, TABLES
from repbook.workbook.snapshot import Reads, Rows, Snapshot

KIND = "book"
DECLARED = ("questions", "man")
MOVED = ("customers", "qualify", "calls", "orders", "days")
READS: Reads = {
    key: tuple(c.key for c in TABLES[key].columns if c.rule is None) for key in (*DECLARED, *MOVED)
}
Row = dict[str, Value]


def bring_book(
    target: Snapshot, source: Snapshot, own_columns: Mapping[str, Sequence[str]], now: datetime
) -> Brought:
    """Bring over cards, answers, calls, orders, holidays, questions and changed settings.

    Both snapshots hold `READS`. Rows whose id is on file are left out. `own_columns` are the
    headers, by table, that a user added; they are listed.
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
    changes.problems += _left_behind(source, own_columns)
    if changes:
        changes.settings["last_import"] = moment(target.clock(now))
    return done


def _move(mover: _Mover, table: str, done: Brought) -> None:
    rows = mover.source.tables[table]
    new, again = mover.split(rows)
    if new:
        done.changes.insert(table, new)
    if table == "customers":
        typed = [{"id": row["id"]} for row in new if row["id"] not in rows.index()]
        done.changes.insert("qualify", typed)
    if table != "qualify":
        done.added += len(new)
        done.duplicates += len(again)
    if again:
        shown = ", ".join(filter(None, again[:SHOWN])) or "–"
        where = f"{mover.source.name}, {rows.sheet}"
        message = say("bring.id_again", count=len(again), ids=shown)
        done.changes.problems.append(Problem(where, message))


class _Mover:
    """Tell the rows that are new to the target, and give those typed by hand an id."""

    def __init__(
        self, target: Snapshot, source: Snapshot, translator: Translator, now: datetime
    ) -> None:
        self.source = source
        self._target = target
        self._translator = translator
        taken = {*target.tables["customers"].index(), *source.tables["customers"].index()}
        ids = (name for name in id_source(target) if name not in taken)
        lines = batch_ids(now, {})
        self._ids: dict[str, Iterator[str]] = {"customers": ids, "calls": lines, "orders": lines}

    def split(self, rows: Rows) -> tuple[list[Row], list[str]]:
        """Return the new rows, and the ids of those that are on file already."""
        there, key = self._target.tables[rows.table], TABLES[rows.table].ids
        known, stored = there.index(), Counter(_content(there, row) for row in there.filled())
        new: list[Row] = []
        again: list[str] = []
        for row in rows.filled():
            name, moved = rows.text(row, key), self._translator.row(rows, row)
            content = _frozen(moved, key)
            if name in known or (not name and stored[content] > 0):
                stored[content] -= 1
                again.append(name)
                continue
            if not name and rows.table in self._ids:
                moved[key] = next(self._ids[rows.table])
            new.append(moved)
        return new, again


Frozen = frozenset[tuple[str, Value]]


def _content(rows: Rows, row: int) -> Frozen:
    values = {key: column[row] for key, column in rows.columns.items()}
    return _frozen(values, TABLES[rows.table].ids)


def _frozen(row: Row, ids: str) -> Frozen:
    filled = ((key, value) for key, value in row.items() if key != ids)
    return frozenset((key, value) for key, value in filled if value not in (None, ""))


def _left_behind(source: Snapshot, own_columns: Mapping[str, Sequence[str]]) -> Iterator[Problem]:
    for table, headers in own_columns.items():
        sheet = source.tables[table].sheet if table in source.tables else table
        for header in headers:
            place = f"{source.name}, {sheet}"
            yield Problem(place, say("bring.own_column", header=header))
    for code, entry in CODES.items():
        declared, label = entry.label.get(source.lang), source.label(code)
        if label != declared:
            yield Problem(source.name, say("bring.own_label", old=declared, new=label))
