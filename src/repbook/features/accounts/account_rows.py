"""The rows of Accounts as they will be: those that stand, then those that are added."""

from __future__ import annotations

from typing import TYPE_CHECKING

from repbook.book.changes import Changes
from repbook.book.evaluate import Evaluator
from repbook.book.snapshot import Rows, Snapshot, as_text
from repbook.domain.values import BLANKS, Value
from repbook.features.accounts.proposing import PROPOSED
from repbook.features.accounts.reading import ACCOUNTS, CLASS
from repbook.schema.registry import TABLES

if TYPE_CHECKING:
    from repbook.analysis.accounts import Found

BETWEEN = " · "
"""What stands between two ways of contact."""
QUALITY = "quality_suggested"
NOBODY = -1
Columns = dict[str, list[Value]]


def differs(old: Value, new: Value) -> bool:
    """Tell whether a cell holds something else than it did; a blank and an empty text are one."""
    return old != new and not (old in BLANKS and new in BLANKS)


class AccountRows:
    """Columns of Accounts with new figures laid over them; typed cells are as they were.

    `at` is the place of each row's account among the figures, `NOBODY` for one that is gone.
    """

    def __init__(self, snapshot: Snapshot, found: Found) -> None:
        self.snapshot, self.found = snapshot, found
        self.rows = snapshot.tables[ACCOUNTS]
        held = self.rows.columns["account"]
        known = {name.casefold() for name in self.rows.index()}
        self.kept = len(held) if known else 0
        self.new = [name for name in found.ids if name.casefold() not in known]
        places = {name.casefold(): place for place, name in enumerate(found.ids)}
        names = [*held[: self.kept], *self.new]
        self.at = [places.get(as_text(name).casefold(), NOBODY) for name in names]
        self.columns: Columns = {
            key: [*values[: self.kept], *([None] * len(self.new))]
            for key, values in self.rows.columns.items()
        }
        self.columns["account"] = names

    def gone(self) -> tuple[str, ...]:
        """Return the accounts of the sheet that have no card any more."""
        return tuple(name for name, row in self.rows.index().items() if self.at[row] == NOBODY)

    def fill(self, values: Columns) -> None:
        """Lay the figures over the columns; an account that is gone has none."""
        found = self.found
        figures = values | {
            "channels": [self._ways(each.channels) for each in found.ways],
            "contacts_recent": [float(w.contacts) if w.contacts else None for w in found.ways],
            "ways": [float(len(w.channels)) if w.channels else None for w in found.ways],
            "rival_ahead": [self._yes_no(each) for each in found.rivals],
            "owner_known": [self._yes_no(each or None) for each in found.owners],
        }
        for key in figures.keys() & self.columns.keys():
            new = figures[key]
            self.columns[key] = [None if at == NOBODY else new[at] for at in self.at]

    def _ways(self, channels: tuple[str, ...]) -> str | None:
        label = self.snapshot.label
        return BETWEEN.join(label(f"channel.{code}") for code in channels) or None

    def _yes_no(self, said: bool | None) -> str | None:
        return None if said is None else self.snapshot.label(f"yes_no.{'yes' if said else 'no'}")

    def laid(self, changes: Changes, cards: Columns, day: float) -> Evaluator:
        """Return the workbook's values with the new ones laid over them, to evaluate rules.

        `cards` are columns of Customers. Only what these move is evaluated.
        """
        customers = self.snapshot.tables["customers"]
        tables = self.snapshot.tables | {
            ACCOUNTS: Rows(ACCOUNTS, self.columns),
            "customers": Rows("customers", {**customers.columns, **cards}),
        }
        settings = {**self.snapshot.settings, **changes.settings}
        after = self.snapshot._replace(tables=tables, settings=settings)
        rows = {ACCOUNTS: range(len(self.at)), "customers": range(len(customers))}
        moved = {CLASS, *((ACCOUNTS, key) for key in TABLES[ACCOUNTS].rules())}
        return Evaluator(after, day, rows, moved=moved)

    def quality_moves(self, laid: Evaluator) -> list[dict[str, Value]]:
        """Return a line for the change log of each account whose quality is judged otherwise."""
        old, new = self.rows.columns[QUALITY], laid.column(ACCOUNTS, QUALITY)
        return [
            {"table": ACCOUNTS, "row": name, "column": QUALITY, "old": old[row], "new": new[row]}
            for name, row in self.rows.index().items()
            if self.at[row] != NOBODY and as_text(old[row]) and differs(old[row], new[row])
        ]

    def write(self, changes: Changes) -> int:
        """Write what differs of the rows that stand, and add the others; return how many changed."""
        keys = [c.key for c in TABLES[ACCOUNTS].columns if c.action or c.key in PROPOSED]
        keys.remove("account")
        moved: dict[str | int, dict[str, Value]] = {}
        index = self.rows.index()
        for key in keys:
            old, new = self.rows.columns[key], self.columns[key]
            for name, row in index.items():
                if differs(old[row], new[row]):
                    moved.setdefault(name, {})[key] = new[row]
        if moved:
            changes.updates[ACCOUNTS] = moved
        changes.insert(ACCOUNTS, (self._row(keys, place) for place in range(len(self.new))))
        return len(moved) + len(self.new)

    def _row(self, keys: list[str], place: int) -> dict[str, Value]:
        row = self.kept + place
        values = {key: self.columns[key][row] for key in keys}
        filled = {key: value for key, value in values.items() if value is not None}
        return {"account": self.new[place], **filled}
