"""Refuse a write where someone changed the same cells since they were read (co-authoring)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from repbook.book.changes import Changes, RowKey
from repbook.book.overlay import place_of
from repbook.book.snapshot import Rows, Snapshot
from repbook.domain.values import Value
from repbook.errors import Refused
from repbook.schema.sheets import value_names

NAMED = 5


class Seen:
    """The values that were last read of each column and setting."""

    def __init__(self) -> None:
        self._columns: dict[tuple[str, str], Rows] = {}
        self._settings: dict[str, Value] = {}

    def remember(self, snapshot: Snapshot) -> None:
        """Keep what an action has seen."""
        for table, rows in snapshot.tables.items():
            self._columns |= {(table, key): rows for key in rows.columns}
        self._settings |= snapshot.settings

    def forget(self) -> None:
        """Forget everything, since the workbook was written to."""
        self._columns.clear()
        self._settings.clear()

    def keys(self, table: str) -> tuple[str, ...]:
        """Return the columns seen of a table."""
        return tuple(key for name, key in self._columns if name == table)

    def compare(
        self, now: Snapshot, changes: Changes, file: str, where: Callable[[str], str]
    ) -> None:
        """Raise Refused where a cell that `changes` overwrites is no longer what was seen.

        `where` gives the place of a named cell.
        """
        names = (where(value_names()[key]) for key in self._settings_moved(now, changes))
        places = [*self._moved(now, changes), *names]
        if places:
            cells = ", ".join(places[:NAMED])
            raise Refused("live.changed_since", file=file, count=len(places), cells=cells)

    def _moved(self, now: Snapshot, changes: Changes) -> Iterator[str]:
        for table, updates in changes.updates.items():
            for row, values in updates.items():
                yield from self._row_moved(now.tables[table], row, values)
        for table, gone in changes.deletes.items():
            for name in gone:
                yield from self._row_moved(now.tables[table], name, self.keys(table))
        for table in changes.replaces:
            yield from self._table_moved(now.tables[table])

    def _row_moved(self, now: Rows, row: RowKey, keys: Iterable[str]) -> Iterator[str]:
        place = place_of(now, row)
        for key in keys:
            seen = self._columns.get((now.table, key))
            if seen is None or key not in now.columns:
                continue
            before = seen.index().get(row) if isinstance(row, str) else row
            if before is None or before >= len(seen):
                continue
            if not _same(seen.columns[key][before], now.columns[key][place]):
                yield now.where(place, key)

    def _table_moved(self, now: Rows) -> Iterator[str]:
        """Compare a table that is replaced, whatever the order of its rows."""
        for key in self.keys(now.table):
            seen = self._columns[now.table, key]
            if key not in now.columns:
                continue
            if len(seen) != len(now):
                yield now.sheet
                return
            for row, place in _pairs(seen, now):
                if not _same(seen.columns[key][row], now.columns[key][place]):
                    yield now.where(place, key)

    def _settings_moved(self, now: Snapshot, changes: Changes) -> Iterator[str]:
        for key in changes.settings:
            if key in self._settings and not _same(self._settings[key], now.settings.get(key)):
                yield key


def _pairs(seen: Rows, now: Rows) -> Iterator[tuple[int, int]]:
    """Yield a row's place then and now, by its id where it has one."""
    ids, index = {place: name for name, place in seen.index().items()}, now.index()
    for place in range(len(seen)):
        yield place, index.get(ids.get(place, ""), place)


def _same(first: Value, second: Value) -> bool:
    blank = (None, "")
    return first == second or (first in blank and second in blank)
