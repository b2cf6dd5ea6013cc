"""Gather what is read of each rep's workbook into the mirrors' columns, in the team's words."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from repbook.book.snapshot import Reads, Snapshot, as_text
from repbook.domain.values import Value
from repbook.features.team.tables import MIRROR_OF
from repbook.schema.registry import CODES, TABLES

QUALIFY, KEY_ACCOUNT = "qualify", "key_account"
BESIDE: Reads = {QUALIFY: ("id", KEY_ACCOUNT), "visits": ("visit_id", "name", "returned", "result")}
"""What is read of each workbook beside what the mirrors hold."""
OWN = ("book", "currency", KEY_ACCOUNT)
"""Columns of the mirrors that are no column of the rep's table."""
NAMED = {"customers": "id", "calls": "day", "orders": "day", "day_log": "day"}
"""The column that a row of each mirrored table has, if it is one."""
NO_CURRENCY = "–"


def mirrored() -> dict[str, tuple[str, ...]]:
    """Return the columns that the mirrors hold, by the rep's table."""
    return {
        of: tuple(c.key for c in TABLES[mirror].columns if c.key not in OWN)
        for of, mirror in MIRROR_OF.items()
    }


def reads() -> Reads:
    """Return what is read of each workbook."""
    return {**mirrored(), **BESIDE}


class Gathering:
    """The mirrors as they fill, file by file; `lang` is the language of the team's workbook.

    `labels` are the words of the team's lists by `list.code`, where its workbook has others than
    the declared ones.
    """

    def __init__(self, lang: str, labels: Mapping[str, str]) -> None:
        self.lang, self._labels = lang, labels
        self.mirrors: dict[str, dict[str, list[Value]]] = {
            key: {column.key: [] for column in TABLES[key].columns} for key in MIRROR_OF.values()
        }
        self._ends: dict[str, list[tuple[str, int]]] = {key: [] for key in self.mirrors}

    def word(self, code: str) -> str:
        """Return the word of `list.code` in the team's workbook."""
        return self._labels.get(code) or CODES[code].label.get(self.lang)

    def add(self, file: str, rep: str, snapshot: Snapshot) -> int:
        """Take in one workbook; return how many cards it holds."""
        currency = as_text(snapshot.setting("currency")) or NO_CURRENCY
        keyed = _key_accounts(snapshot)
        for of, keys in mirrored().items():
            rows = snapshot.tables[of]
            held = [
                place
                for place, name in enumerate(rows.columns[NAMED[of]])
                if name not in (None, "")
            ]
            columns = {key: self._said(snapshot, of, key, held) for key in keys}
            own: dict[str, list[Value]] = {
                "book": [rep] * len(held),
                "currency": [currency] * len(held),
            }
            if of == "customers":
                own[KEY_ACCOUNT] = [
                    1.0 if as_text(each) in keyed else None for each in columns["id"]
                ]
            mirror = self.mirrors[MIRROR_OF[of]]
            for key, values in mirror.items():
                values += own[key] if key in own else columns[key]
            self._ends[MIRROR_OF[of]].append((file, len(mirror["book"])))
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

    def _said(self, snapshot: Snapshot, table: str, key: str, rows: Sequence[int]) -> list[Value]:
        """Return a column's values in some rows, a list's words as the team's workbook says them."""
        column = snapshot.tables[table].columns[key]
        name = TABLES[MIRROR_OF[table]].column(key).choices
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


def waiting(snapshot: Snapshot) -> int:
    """Return how many rows of the day's sheet hold a result that was not returned."""
    visits = snapshot.tables["visits"]
    return sum(
        bool(visits.text(row, "result")) and not visits.text(row, "returned")
        for row in range(len(visits))
    )
