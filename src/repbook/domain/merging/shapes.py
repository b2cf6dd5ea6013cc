"""What a merge is made of: columns and what is decided as one, a file's rows, base and log."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from repbook.domain.values import Value

Row = tuple[Value, ...]
"""The cells of one row, in the order of the columns."""
Cells = tuple[Value, ...]
"""The cells of one row that are decided as one."""
THERE = -1
"""The place of what is a cell too: a row's being there."""
EXISTS: Cells = (True,)
GONE: Cells = (False,)


class Group(NamedTuple):
    """Columns that are decided as one, by place; of a `later` one the latest by its first wins."""

    members: tuple[int, ...]
    later: bool = False


class Event(NamedTuple):
    """A row of the change log: at `column` (a place) of `row` stood `old`, then `new`.

    At `THERE` both are True or False, and `held` is what a row that went away had. `at` is when,
    in UTC, "" where nobody noted it; `firm` that a person settled it so.
    """

    id: str
    row: str
    column: int
    old: Value
    new: Value
    at: str = ""
    held: Row | None = None
    firm: bool = False


class Open(NamedTuple):
    """A conflict that waits: the values, and which of them stands in the cells meanwhile."""

    values: frozenset[Cells]
    shown: Cells


Spot = tuple[str, int]
"""A row's id and the place of a column, the first of its group, or `THERE`."""


class Columns(NamedTuple):
    """The columns of one table: how many, and those voted on; the rest is each file's own.

    Of a `silent` one the log names no rows, so that nothing is missed in it either. `told` are the
    places of what tells rows that were made under one id.
    """

    table: str
    width: int
    groups: tuple[Group, ...]
    silent: bool = False
    told: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class File:
    """One file's table: rows by id, its base (None: it has none), log by id, open conflicts.

    `chain` are the ids of its base and all earlier ones, `bin` what deleted rows held. It votes on
    no column that it `lacks`.
    """

    rows: Mapping[str, Row]
    base: Mapping[str, Row] | None = None
    base_id: str = ""
    chain: frozenset[str] = frozenset()
    log: Mapping[str, Event] = field(default_factory=dict)
    open: Mapping[Spot, Open] = field(default_factory=dict)
    bin: Mapping[str, Row] = field(default_factory=dict)
    lacks: frozenset[int] = frozenset()

    def is_older_than(self, other: File) -> bool:
        """Tell whether the other stands on a newer base that has this one among its own."""
        return self.base_id in other.chain and other.base_id not in self.chain


@dataclass(frozen=True, slots=True)
class Merged:
    """One table merged: its rows, new ones by id; the log rows that were lacking; what is open."""

    rows: dict[str, Row]
    events: dict[str, Event]
    open: dict[Spot, Open]
    bin: dict[str, Row]


def event_id(*parts: object) -> str:
    """Return an id that the same content always gets, so that two merges give one log row."""
    text = "\x1f".join(map(repr, parts))
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


def picked(row: Sequence[Value] | None, members: tuple[int, ...]) -> Cells:
    """Return some cells of a row, blank ones of a row that is not there."""
    return tuple([None if row is None else row[place] for place in members])


def unlike(parts: Iterable[Mapping[str, Row]], places: Sequence[int]) -> set[str]:
    """Return the rows that not all parts which have them hold alike at some places; few are."""
    first: dict[str, Row] = {}
    return {
        row
        for rows in parts
        for row, cells in rows.items()
        if (held := first.setdefault(row, cells)) != cells
        and any(held[place] != cells[place] for place in places)
    }
