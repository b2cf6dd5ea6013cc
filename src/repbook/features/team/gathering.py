"""Gather what is read of each rep's workbook into the mirrors' columns, in the team's words."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from repbook.book.feature import Mirror
from repbook.book.snapshot import Reads, Snapshot, as_text
from repbook.domain.values import Value
from repbook.features.team import conflict_words
from repbook.features.team.tables import CONFLICTS, MIRRORS
from repbook.schema.registry import CODES, TABLES

QUALIFY, KEY_ACCOUNT = "qualify", "key_account"
BESIDE: Reads = {QUALIFY: ("id", KEY_ACCOUNT), "visits": ("visit_id", "name", "returned", "result")}
"""What is read of each workbook beside what the mirrors hold."""
OWN = ("book", "currency", KEY_ACCOUNT)
"""Columns of the mirrors that are no column of the rep's table."""
NO_CURRENCY = "–"


def mirrored() -> dict[str, tuple[str, ...]]:
    """Return the columns that the mirrors hold, by the rep's table."""
    return {
        mirror.of: tuple(c.key for c in TABLES[mirror.table.key].columns if c.key not in OWN)
        for mirror in MIRRORS
    }


def reads() -> Reads:
    """Return what is read of each workbook."""
    found: dict[str, tuple[str, ...]] = {**mirrored(), **BESIDE}
    for mirror in MIRRORS:
        found[mirror.of] += tuple(filter(None, (mirror.waits,)))
    found[CONFLICTS.of] += conflict_words.BESIDE
    return found


class Gathering:
    """The mirrors as they fill, file by file; `lang` is the language of the team's workbook.

    `labels` are the words of the team's lists by `list.code`, where its workbook has others than
    the declared ones.
    """

    def __init__(self, lang: str, labels: Mapping[str, str]) -> None:
        self.lang, self._labels = lang, labels
        self.mirrors: dict[str, dict[str, list[Value]]] = {
            key: {column.key: [] for column in TABLES[key].columns}
            for key in (mirror.table.key for mirror in MIRRORS)
        }
        self._ends: dict[str, list[tuple[str, int]]] = {key: [] for key in self.mirrors}

    def word(self, code: str) -> str:
        """Return the word of `list.code` in the team's workbook."""
        return self._labels.get(code) or CODES[code].label.get(self.lang)

    def add(self, file: str, rep: str, snapshot: Snapshot) -> int:
        """Take in one workbook; return how many cards it holds."""
        currency = as_text(snapshot.setting("currency")) or NO_CURRENCY
        keyed = _key_accounts(snapshot)
        keys_of = mirrored()
        for mirror in MIRRORS:
            of, table = mirror.of, mirror.table.key
            held = rows_of(mirror, snapshot)
            columns = {key: self._said(snapshot, mirror, key, held) for key in keys_of[of]}
            own: dict[str, list[Value]] = {
                "book": [rep] * len(held),
                "currency": [currency] * len(held),
            }
            if of == "customers":
                own[KEY_ACCOUNT] = [
                    1.0 if as_text(each) in keyed else None for each in columns["id"]
                ]
            filled = self.mirrors[table]
            for key, values in filled.items():
                values += own[key] if key in own else columns[key]
            self._ends[table].append((file, len(filled["book"])))
        return len([name for name in snapshot.tables["customers"].columns["id"] if name])

    def drop(self, files: Collection[str]) -> None:
        """Take out the rows of some files again."""
        for table, columns in self.mirrors.items():
            start = 0
            keep: list[int] = []
            for file, end in self._ends[table]:
                keep += [] if file in files else range(start, end)
                start = end
            for values in columns.values():
                values[:] = [values[place] for place in keep]

    def _said(
        self, snapshot: Snapshot, mirror: Mirror, key: str, rows: Sequence[int]
    ) -> list[Value]:
        """Return a column's values in some rows, a list's words as the team's workbook says them."""
        column = snapshot.tables[mirror.of].columns[key]
        name = TABLES[mirror.table.key].column(key).choices
        if mirror is CONFLICTS and not name and snapshot.lang != self.lang:
            told = (snapshot, self.lang, self._word)
            return [conflict_words.in_words(*told, row, key) for row in rows]
        if not name:
            return [column[row] for row in rows]
        words = {value: self._word(snapshot, name, value) for value in set(column)}
        return [words[column[row]] for row in rows]

    def _word(self, snapshot: Snapshot, name: str, value: Value) -> Value:
        code = snapshot.code(name, value) if value not in (None, "") else None
        return self.word(f"{name}.{code}") if code else value


def _key_accounts(snapshot: Snapshot) -> set[str]:
    """Return the ids of the approved key accounts."""
    rows = snapshot.tables[QUALIFY]
    return {
        as_text(name)
        for name, key in zip(rows.columns["id"], rows.columns[KEY_ACCOUNT], strict=True)
        if key == 1
    }


def rows_of(mirror: Mirror, snapshot: Snapshot) -> list[int]:
    """Return the places of the rows of a workbook that its mirror holds."""
    columns = snapshot.tables[mirror.of].columns
    held = [row for row, name in enumerate(columns[mirror.named]) if name not in (None, "")]
    if not mirror.waits:
        return held
    return [row for row in held if columns[mirror.waits][row] in (None, "")]


def waiting(snapshot: Snapshot) -> int:
    """Return how many rows of the day's sheet hold a result that was not returned."""
    visits = snapshot.tables["visits"]
    return sum(
        bool(visits.text(row, "result")) and not visits.text(row, "returned")
        for row in range(len(visits))
    )
