"""What a merge decides on of each table, derived from the columns' own words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from repbook.book.base import base_columns, merged_tables
from repbook.domain.merging.shapes import Columns, Group
from repbook.schema.declare import Column, Merge
from repbook.schema.registry import TABLES

VALUE = "value"
OPENING = "opening:"
"""Before a counted column's key in the log: what its total is without the rows that are counted."""


class Spec(NamedTuple):
    """One table: the keys that are voted on, the groups they make, those that count rows."""

    table: str
    keys: tuple[str, ...]
    columns: Columns
    counts: frozenset[int]

    @property
    def ids(self) -> str:
        """Return the key of the column that names a row."""
        return TABLES[self.table].ids

    def place(self, logged: str) -> int | None:
        """Return the place of a column as the log calls it, None for one that is not voted on."""
        opening = logged.startswith(OPENING)
        key = logged.removeprefix(OPENING)
        place = self.keys.index(key) if key in self.keys else None
        return place if place is not None and (place in self.counts) == opening else None

    def logged(self, place: int) -> str:
        """Return what the log calls a column."""
        return f"{OPENING if place in self.counts else ''}{self.keys[place]}"

    def members(self, first: int) -> tuple[int, ...]:
        """Return the places decided together with a group's first."""
        return next(group.members for group in self.columns.groups if group.members[0] == first)


def spec_of(table: str, own: Iterable[str] = ()) -> Spec:
    """Return what is voted on of a table; `own` are the keys of users' own columns."""
    ids = TABLES[table].ids
    keys = tuple(key for key in (*base_columns(table), *own) if key != ids)
    columns = [TABLES[table].column(key) for key in keys]
    counts = frozenset(n for n, column in enumerate(columns) if column.merging is Merge.COUNT)
    told = tuple(keys.index(key) for key in TABLES[table].told)
    silent = bool(TABLES[table].apart)
    return Spec(table, keys, Columns(table, len(keys), _groups(columns), silent, told), counts)


def specs(own: dict[str, list[str]]) -> dict[str, Spec]:
    """Return what is voted on, by table; `own` are the keys of users' own columns, by table."""
    return {table: spec_of(table, own.get(table, ())) for table in merged_tables()}


def _groups(columns: Sequence[Column]) -> tuple[Group, ...]:
    led: dict[str, list[int]] = {}
    for place, column in enumerate(columns):
        together = column.merging in (Merge.UNIT, Merge.LATER)
        lead = column.lead if together and column.lead else column.key
        members = led.setdefault(lead, [])
        members.insert(0 if column.key == lead else len(members), place)
    return tuple(
        Group(tuple(members), columns[members[0]].merging is Merge.LATER)
        for members in led.values()
    )
