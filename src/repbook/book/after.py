"""A book as it will be once changes are written: what a later step of a press reads."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from repbook.book import needs
from repbook.book.changes import Changes
from repbook.book.ports import Book, Stored, Written
from repbook.book.recalculate import recalculated, with_cards
from repbook.book.snapshot import Reads, Snapshot
from repbook.domain.values import Problem
from repbook.schema.registry import TABLES


class BookAfter:
    """A book with changes laid over what is read of it; nothing is written. Satisfies `Book`."""

    def __init__(self, book: Book, today: float) -> None:
        self._book, self._today = book, today
        self._pending: list[Changes] = []

    @property
    def name(self) -> str:
        """Return the workbook's file name."""
        return self._book.name

    def read(self, reads: Reads) -> Snapshot:
        """Return the named columns as they will be, formulas evaluated anew."""
        if not self._pending:
            return self._book.read(reads)
        ids = {table: {TABLES[table].ids} for table in reads}
        snapshot = self._book.read(with_cards(_plain(needs.merged(reads, ids))))
        for changes in self._pending:
            snapshot = recalculated(snapshot, changes, self._today)
        return snapshot

    def read_card(self, reads: Reads, card: str) -> Snapshot:
        """Return what `read` does."""
        return self.read(reads)

    def computed(self) -> dict[str, Stored]:
        """Return the computed cells of the book as it is."""
        return self._book.computed()

    def reckoned(self, tables: Iterable[str]) -> dict[str, frozenset[str]]:
        """Return the formula columns of the book as it is."""
        return self._book.reckoned(tables)

    def faults(self) -> Sequence[Problem]:
        """Return the faults of the book as it is."""
        return self._book.faults()

    def backup(self, why: str = "") -> Path | None:
        """Make none: nothing is written."""
        return None

    def write(self, changes: Changes) -> Written:
        """Lay changes over what is read from now on."""
        self._pending.append(changes)
        return Written(0, 0)


def _plain(found: needs.Needs) -> Reads:
    return {table: tuple(sorted(keys)) for table, keys in found.items()}
