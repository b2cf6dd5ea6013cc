"""Carry out what was picked of the conflicts; rejected values go into the log as old."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import NamedTuple

from repbook.book.apply import day_number
from repbook.book.changes import Changes
from repbook.book.coding import Coder
from repbook.book.snapshot import Reads, Rows, Snapshot
from repbook.domain.merging.shapes import EXISTS, Cells
from repbook.domain.values import Problem, Value
from repbook.features.kernel.fields import EDITABLE, read_column, read_field
from repbook.features.merge.conflicts import LETTERS
from repbook.features.merge.following import FOLLOW_READS, follow_orders
from repbook.features.merge.held import SETTINGS_LOGGED
from repbook.features.merge.joining import join, linked_reads, older_of
from repbook.features.merge.specs import VALUE, Spec, spec_of
from repbook.features.merge.table import CONFLICTS, KEPT_ROW, NUMBER, ROW, SETTLE, TABLE, TWIN
from repbook.features.merge.totals import ORDERS
from repbook.schema.own import own_key
from repbook.schema.registry import CUSTOMERS, TABLES, card_tables
from repbook.text import UNSAID, Said, said, say

_TYPED, _WIDE_TYPED = "=", "＝"
_BETWEEN, _WIDE_BETWEEN = ";", "；"
_KEEP, _DELETE = ("keep", "保留"), ("delete", "删除", "刪除")
_ONE = ("one", "1", "a", "一家", "同一客户", "同一客戶")
_TWO = ("two", "2", "b", "两家", "兩家", "两家客户", "兩家客戶")


class Settled(NamedTuple):
    """What became of the picks."""

    changes: Changes
    applied: int
    open: int


def reads_of(conflicts: Snapshot, formulas: Mapping[str, frozenset[str]]) -> Reads:
    """Return what settling must see: the tables that conflicts are about, whole.

    `conflicts` knows the own columns of cards' tables, of which `formulas` hold some.
    """
    rows = conflicts.tables[CONFLICTS]
    tables = {rows.text(row, "table") for row in rows.filled()} & set(TABLES)
    if CUSTOMERS in tables:
        tables |= {*card_tables(), *linked_reads()}
    wanted: dict[str, tuple[str, ...]] = {}
    for table in tables:
        own = {rows.text(r, "key") for r in rows.filled() if rows.text(r, "table") == table}
        own = {key for key in own if key.startswith(own_key(""))}
        if table in card_tables():
            own |= {own_key(h) for h in conflicts.tables[table].own} - formulas[table]
        wanted[table] = (*TABLES[table].keys(), *sorted(own))
    if ORDERS in tables:
        wanted.setdefault(CUSTOMERS, FOLLOW_READS)
    return {**wanted, "questions": TABLES["questions"].keys(), CONFLICTS: TABLE.keys()}


def settle_picks(snapshot: Snapshot, now: datetime) -> Settled:
    """Return what the picks come to; an unknown one is a problem and stays open."""
    settler = _Settler(snapshot, day_number(now))
    rows = snapshot.tables[CONFLICTS]
    waiting = [row for row in rows.filled() if not rows.text(row, "settled")]
    done = sum(settler.settle(row) for row in waiting)
    follow_orders(snapshot, settler.changes)
    # Twins made one leave what is unlike in them for a person.
    new = len(settler.changes.inserts.get(CONFLICTS, ()))
    return Settled(settler.changes, done, len(waiting) - done + new)


def overtake(
    snapshot: Snapshot, card: str, values: Mapping[str, Value], changes: Changes, now: datetime
) -> None:
    """Settle what waits of a card's cells that an action writes; what others had goes into the log.

    The snapshot holds the conflicts. `values` are words of the workbook, as in `Changes`.
    """
    rows = snapshot.tables[CONFLICTS]
    for row in rows.filled():
        about = rows.text(row, "table"), rows.text(row, "row"), rows.text(row, "key")
        if about[:2] == (CUSTOMERS, card) and about[2] in values and not rows.text(row, "settled"):
            _Settler(snapshot, day_number(now), changes).overtake(row, values)


class _Settler:
    def __init__(self, snapshot: Snapshot, now: float, changes: Changes | None = None) -> None:
        self.snapshot, self.coder, self.now = snapshot, Coder(snapshot), now
        self.rows: Rows = snapshot.tables[CONFLICTS]
        self.changes = Changes(SETTLE) if changes is None else changes
        self.gone: set[tuple[str, str]] = set()

    def settle(self, row: int) -> bool:
        """Settle one conflict; tell whether it is."""
        kind = self.snapshot.code("conflict", self.rows.get(row, "kind"))
        pick = _as_typed(self.rows.text(row, "pick"))
        fault: Said | None
        if kind in (NUMBER, TWIN):
            if not pick:
                return False
            fault = None if kind == NUMBER else self._twin(row, pick)
        elif (self._text(row, "table"), self._text(row, "row")) in self.gone or not self._stands(
            row
        ):
            fault = None
        elif kind == ROW:
            fault = self._row(row, pick)
        else:
            fault = self._cell(row, pick)
        if fault is None:
            self.changes.update(CONFLICTS, row, settled=self.now)
        elif fault:
            self.changes.problems.append(Problem(self.rows.where(row, "pick"), fault))
        return fault is None

    def overtake(self, row: int, values: Mapping[str, Value]) -> None:
        """Settle one conflict of cells that were written anew."""
        spec, name = self._spec(CUSTOMERS, self._text(row, "key")), self._text(row, "row")
        first = spec.place(self._text(row, "key"))
        if first is None:
            return
        members = spec.members(first)
        keys = [spec.keys[member] for member in members]
        stands = self._current(spec, name, members, ())
        chosen = tuple(
            self.coder.coded(CUSTOMERS, name, key, values[key]) if key in values else was
            for key, was in zip(keys, stands, strict=True)
        )
        others = {tuple(value) for value in json.loads(self._text(row, "data"))[0]}
        self._reject(spec, name, members, others - {chosen, stands}, chosen)
        self.changes.update(CONFLICTS, row, settled=self.now)

    def _twin(self, row: int, pick: str) -> Said | None:
        """Make one card of two, or note that they are two and are not asked about again."""
        cards = self._text(row, "row"), self._text(row, "key")
        if pick.casefold() in _ONE:
            if all(card in self.snapshot.tables[CUSTOMERS].index() for card in cards):
                pair = older_of(self.snapshot, *cards)
                join(self.snapshot, pair, self.changes)
                self.gone |= {(table, pair.goes) for table in card_tables()}
            return None
        return None if pick.casefold() in _TWO else self._bad(pick, say("merge.picks_twin"))

    def _text(self, row: int, key: str) -> str:
        return self.rows.text(row, key)

    def _bad(self, pick: str, choices: str) -> Said:
        return said("merge.bad_pick", pick=pick, choices=choices)

    def _stands(self, row: int) -> bool:
        """Tell whether what a conflict is about is still there."""
        table, name = self._text(row, "table"), self._text(row, "row")
        return table in self.snapshot.tables and name in self.snapshot.tables[table].index()

    def _row(self, row: int, pick: str) -> Said | None:
        table, name = self._text(row, "table"), self._text(row, "row")
        stays = self._row_stays(row, pick)
        if stays is None:
            return self._bad(pick, say("merge.picks_row")) if pick else UNSAID
        if stays:
            self.changes.notes.append(
                {"table": table, "row": name, "column": KEPT_ROW, "new": name}
            )
        else:
            self._delete(table, name)
        return None

    def _row_stays(self, row: int, pick: str) -> bool | None:
        """Tell whether a row is picked to stay, None for no such pick; a letter is what stands there."""
        values = [tuple(value) for value in json.loads(self._text(row, "data"))[0]]
        if (lettered := _lettered(values, pick)) is not None:
            return lettered == EXISTS
        word = pick.casefold()
        return True if word in _KEEP else False if word in _DELETE else None

    def _delete(self, table: str, name: str) -> None:
        halves = card_tables() if table == CUSTOMERS else (table,)
        for each in halves:
            if name in self.snapshot.tables[each].index():
                self.changes.deletes.setdefault(each, []).append(name)
                self.gone.add((each, name))

    def _cell(self, row: int, pick: str) -> Said | None:
        table, name = self._text(row, "table"), self._text(row, "row")
        values, shown = (json.loads(self._text(row, "data")) or ([], []))[:2]
        spec = self._spec(table, self._text(row, "key"))
        first = spec.place(self._text(row, "key"))
        if first is None:
            return None
        members = spec.members(first)
        current = self._current(spec, name, members, tuple(shown))
        if not pick:
            if current == tuple(shown):
                return UNSAID
            chosen: Cells = current
        else:
            found = self._picked(spec, members, [tuple(value) for value in values], pick)
            if isinstance(found, Said):
                return found
            chosen = found
        self._write(spec, name, members, (current, chosen))
        self._reject(
            spec, name, members, {tuple(value) for value in values} - {chosen, current}, chosen
        )
        return None

    def _spec(self, table: str, key: str) -> Spec:
        return spec_of(table, [key] if key.startswith(own_key("")) else [])

    def _current(self, spec: Spec, name: str, members: tuple[int, ...], shown: Cells) -> Cells:
        """Return what stands there; of what counts rows the balance, if nobody typed over it."""
        if spec.counts & set(members):
            return shown
        rows = self.snapshot.tables[spec.table]
        place = rows.index()[name]
        keys = [spec.keys[member] for member in members]
        return tuple(self.coder.coded(spec.table, name, key, rows.get(place, key)) for key in keys)

    def _picked(
        self, spec: Spec, members: tuple[int, ...], values: list[Cells], pick: str
    ) -> Cells | Said:
        if (lettered := _lettered(values, pick)) is not None:
            return lettered
        parts = _parts(pick, len(members)) if pick.startswith(_TYPED) else []
        if len(parts) != len(members) or spec.counts & set(members):
            return self._bad(pick, self._choices(spec, members, len(values)))
        cells = []
        for member, text in zip(members, parts, strict=True):
            read = self._typed(spec, spec.keys[member], text)
            if isinstance(read, Said):
                return read
            cells.append(read)
        return tuple(cells)

    def _choices(self, spec: Spec, members: tuple[int, ...], many: int) -> str:
        """Say what may be picked of so many values: their letters, and what may be typed."""
        letters, comma = LETTERS[:many], say("merge.letter_comma")
        if spec.counts & set(members):
            return say(
                "merge.picks_letter", None, letters=comma.join(letters[:-1]), last=letters[-1]
            )
        typed = say("merge.new_value")
        if len(members) > 1:
            columns = (TABLES[spec.table].column(spec.keys[member]) for member in members)
            fields = say("commands.between").join(c.label.get(self.snapshot.lang) for c in columns)
            typed = say("merge.all_of", None, fields=fields)
        return say("merge.picks_cell", None, letters=comma.join(letters), typed=typed)

    def _typed(self, spec: Spec, key: str, text: str) -> Value | Said:
        """Read what was typed for a cell as its column is."""
        if spec.table in card_tables() and key in EDITABLE:
            field = read_field(self.snapshot, key, text)
        elif key.startswith(own_key("")) or TABLES[spec.table].cells:
            # Own columns and settings hold what the person who made them wants.
            return self.coder.coded(spec.table, "", key, text or None)
        elif text:
            field = read_column(self.snapshot, TABLES[spec.table].column(key), text)
        else:
            return None
        return field.fault or self.coder.coded(spec.table, "", key, field.value)

    def _write(
        self, spec: Spec, name: str, members: tuple[int, ...], pair: tuple[Cells, Cells]
    ) -> None:
        old, new = pair
        rows = self.snapshot.tables[spec.table]
        for member, was, now in zip(members, old, new, strict=True):
            if was == now:
                continue
            key = spec.keys[member]
            value = self.coder.worded(spec.table, name, key, now)
            if member in spec.counts:
                total = rows.get(rows.index()[name], key)
                value = _moved(total, was, now)
                self._note(spec, name, member, (was, now))
            if TABLES[spec.table].cells and key == VALUE:
                self.changes.settings[name] = value
            else:
                self.changes.update(spec.table, name, **{key: value})

    def _reject(
        self, spec: Spec, name: str, members: tuple[int, ...], values: set[Cells], chosen: Cells
    ) -> None:
        for value in sorted(values, key=repr):
            for member, old, new in zip(members, value, chosen, strict=True):
                if old != new:
                    self._note(spec, name, member, (old, new))

    def _note(self, spec: Spec, name: str, member: int, pair: tuple[Value, Value]) -> None:
        key = spec.keys[member]
        old, new = (self.coder.worded(spec.table, name, key, value) for value in pair)
        table = SETTINGS_LOGGED if TABLES[spec.table].cells else spec.table
        self.changes.notes.append(
            {"table": table, "row": name, "column": spec.logged(member), "old": old, "new": new}
        )


def _as_typed(pick: str) -> str:
    """Return a pick with its sign of a typed value as it is, also where that was set wide."""
    wide = pick.startswith(_WIDE_TYPED)
    return _TYPED + pick.removeprefix(_WIDE_TYPED) if wide else pick


def _lettered(values: Sequence[Cells], pick: str) -> Cells | None:
    """Return the value that stands under a letter, None where the pick is none."""
    return dict(zip(LETTERS, values, strict=False)).get(pick.strip().upper())


def _parts(pick: str, many: int) -> list[str]:
    """Return what was typed, cell by cell where several are decided as one."""
    text = pick.removeprefix(_TYPED)
    parts = text.replace(_WIDE_BETWEEN, _BETWEEN).split(_BETWEEN) if many > 1 else [text]
    return [part.strip() for part in parts]


def _moved(total: Value, was: Value, now: Value) -> Value:
    """Return a total whose opening balance moved."""
    amounts = [value if type(value) is float else 0.0 for value in (total, was, now)]
    return amounts[0] - amounts[1] + amounts[2]
