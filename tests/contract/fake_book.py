"""A Book in memory, written by hand: the plainest thing that keeps the port's promises."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from repbook.book.changes import Changes
from repbook.book.evaluate import Evaluator
from repbook.book.overlay import overlay
from repbook.book.ports import Stored, Written
from repbook.book.snapshot import Reads, Rows, Snapshot
from repbook.build.contents import Given, contents
from repbook.domain.values import Problem, Value
from repbook.schema import question_block as blocks
from repbook.schema.registry import TABLES
from repbook.schema.sheets import SHEETS, cell_rules


class FakeBook:
    """Holds a whole snapshot, every formula evaluated anew after each write."""

    name = "fake.xlsx"

    def __init__(
        self, rows: Mapping[str, Sequence[Mapping[str, Value]]], lang: str, as_of: float
    ) -> None:
        settings = {"lang": lang, "rep": "LW", "as_of": as_of}
        self._as_of = as_of
        self._held = self._evaluated(contents(Given(lang, rows, settings)))
        self.backups: list[Snapshot] = []

    def read(self, reads: Reads) -> Snapshot:
        """Return copies of the columns asked for, all settings and all labels."""
        held = self._held
        tables = {table: self._rows(table, keys) for table, keys in reads.items()}
        return Snapshot(
            held.lang, tables, dict(held.settings), dict(held.labels), [], self.name, self._as_of
        )

    def read_card(self, reads: Reads, card: str) -> Snapshot:
        """Return what `read` does."""
        return self.read(reads)

    def faults(self) -> list[Problem]:
        """Return nothing: it holds cells alone."""
        return []

    def computed(self) -> dict[str, Stored]:
        """Return the value of every computed cell outside the tables."""
        cells = (cell for sheet in SHEETS.values() for cell in sheet.cells)
        keys = [*blocks.rules(), *(cell.key for cell in cells if cell.rule is not None)]
        values = self._values(self._held)
        return {key: Stored(key, values.cell(key)) for key in keys}

    def backup(self, why: str = "") -> Path | None:
        """Keep the snapshot; there is no file."""
        self.backups.append(self._held)
        return None

    def write(self, changes: Changes) -> Written:
        """Lay the changes over what is held; nothing is changed when that fails."""
        after = overlay(self._held, changes)
        self._held = self._evaluated(after)
        cells = sum(len(row) for rows in changes.updates.values() for row in rows.values())
        new = [*changes.inserts.values(), *changes.replaces.values()]
        return Written(cells + len(changes.settings), sum(len(rows) for rows in new))

    def _rows(self, table: str, keys: tuple[str, ...]) -> Rows:
        columns = self._held.tables[table].columns
        wanted = dict.fromkeys((TABLES[table].ids, *keys))
        return Rows(table, {key: list(columns[key]) for key in wanted})

    def _values(self, snapshot: Snapshot) -> Evaluator:
        return Evaluator(snapshot, self._as_of, cells=cell_rules())

    def _evaluated(self, snapshot: Snapshot) -> Snapshot:
        values = self._values(snapshot)
        for table, rows in snapshot.tables.items():
            for key in TABLES[table].rules():
                rows.columns[key] = values.column(table, key)
        return snapshot
