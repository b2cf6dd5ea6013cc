"""Decide one row of several files: what each of its cells may be, and whether it is there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from repbook.domain.merging.shapes import (
    EXISTS,
    GONE,
    THERE,
    Cells,
    Columns,
    Event,
    File,
    Group,
    Row,
    picked,
)
from repbook.domain.values import Value


class Noted(NamedTuple):
    """A log row that some files have and others lack; `known` are the places of the former."""

    event: Event
    known: frozenset[int]


class Vote(NamedTuple):
    """What a file says of some cells, and which of their places it touched."""

    file: int
    value: Cells
    touched: frozenset[int]


Outrun = tuple[tuple[int, ...], frozenset[Cells], frozenset[Cells]]
"""The members of a group, the values that later ones won over, and those."""


class Decision(NamedTuple):
    """What becomes of one row.

    `several` are the groups where more than one value is left, `outrun` the values that later
    ones won over, `being` is what is left of its being there.
    """

    cells: Row
    being: frozenset[Cells]
    several: dict[tuple[int, ...], frozenset[Cells]]
    outrun: tuple[Outrun, ...] = ()


class Table:
    """The files of one table, and the log rows that not all of them have, by row and place."""

    def __init__(self, columns: Columns, files: Sequence[File]) -> None:
        self.columns, self.files = columns, files
        self.notes = _unshared(files)
        pairs = [(f, g) for f in range(len(files)) for g in range(len(files)) if f != g]
        self.newer = [
            [g for f, g in pairs if f == place and files[f].is_older_than(files[g])]
            for place in range(len(files))
        ]
        self.contested = {spot[0] for file in files for spot in file.open}


def _unshared(files: Sequence[File]) -> dict[str, dict[int, list[Noted]]]:
    known: dict[str, list[int]] = {}
    shared = set(files[0].log).intersection(*(file.log for file in files[1:]))
    for place, file in enumerate(files):
        for key in file.log.keys() - shared:
            known.setdefault(key, []).append(place)
    notes: dict[str, dict[int, list[Noted]]] = {}
    for key, places in known.items():
        event = files[places[0]].log[key]
        by_place = notes.setdefault(event.row, {})
        by_place.setdefault(event.column, []).append(Noted(event, frozenset(places)))
    return notes


def decide(table: Table, row: str) -> Decision:
    """Return what becomes of a row."""
    held = [file.rows.get(row) for file in table.files]
    if alone := _only_holder(table, row, held):
        return Decision(alone, frozenset((EXISTS,)), {})
    return _Ballot(table, row, table.notes.get(row, {})).decision()


def _only_holder(table: Table, row: str, held: Sequence[Row | None]) -> Row | None:
    """Return the cells of a row that one file alone has ever known."""
    holders = [cells for cells in held if cells is not None]
    if len(holders) != 1 or row in table.contested or table.notes.get(row, {}).keys() - {THERE}:
        return None
    if any(row in (file.base or ()) or row in file.bin for file in table.files):
        return None
    return holders[0]


class _Ballot:
    """The votes on one row."""

    def __init__(self, table: Table, row: str, notes: dict[int, list[Noted]]) -> None:
        self.table, self.files, self.row, self.notes = table, table.files, row, notes
        self.held = [file.rows.get(row) or file.bin.get(row) for file in self.files]
        self.base = [(file.base or {}).get(row) for file in self.files]
        self.holders = [place for place, cells in enumerate(self.held) if cells is not None]
        self.several: dict[tuple[int, ...], frozenset[Cells]] = {}
        self.outrun: list[Outrun] = []

    def decision(self) -> Decision:
        being = self._being()
        if not self.holders or not being:
            return Decision((), frozenset(), {})
        first = self.held[self.holders[0]]
        assert first is not None
        cells = list(first)
        for group in self.table.columns.groups:
            values = self._left(group)
            for place, value in zip(group.members, next(iter(values)), strict=True):
                cells[place] = value
            if len(values) > 1:
                self.several[group.members] = values
        return Decision(tuple(cells), being, self.several, tuple(self.outrun))

    def _left(self, group: Group) -> frozenset[Cells]:
        """Return the values that are left for a group of cells: one, or those in conflict."""
        members, spot = group.members, (self.row, group.members[0])
        values = {picked(self.held[place], members) for place in self._voters(members)}
        noted = any(place in self.notes for place in members)
        if len(values) == 1 and not noted and not any(spot in file.open for file in self.files):
            return frozenset(values)
        votes = list(self._votes(members))
        left = self._alive(members, votes) or self._replaced(members, votes)
        left = self._filled(members, votes, left)
        return self._latest(group, left) if group.later and len(left) > 1 else left

    def _voters(self, members: tuple[int, ...]) -> list[int]:
        able = [p for p in self.holders if self.files[p].lacks.isdisjoint(members)]
        return able or self.holders

    def _votes(self, members: tuple[int, ...]) -> Iterable[Vote]:
        for place in self._voters(members):
            value = picked(self.held[place], members)
            waits = self.files[place].open.get((self.row, members[0]))
            if waits is not None and waits.shown == value:
                for each in waits.values:
                    yield Vote(place, each, frozenset(members))
                continue
            before = picked(self.base[place], members)
            touched = frozenset(
                member
                for member, old, new in zip(members, before, value, strict=True)
                if old != new or waits is not None or self._has_news(place, member)
            )
            if touched or not any(g in self.holders for g in self.table.newer[place]):
                yield Vote(place, value, touched)

    def _has_news(self, file: int, member: int) -> bool:
        return any(file in noted.known for noted in self.notes.get(member, ()))

    def _is_replaced(self, file: int, member: int, value: Value) -> bool:
        """Tell whether somebody replaced a value and the file did not know."""
        return any(
            noted.event.old == value and file not in noted.known
            for noted in self.notes.get(member, ())
        )

    def _alive(self, members: tuple[int, ...], votes: list[Vote]) -> frozenset[Cells]:
        """Return the values of votes that count: nobody replaced them unknown to their file.

        Of a unit, one cell replaced is enough, where nothing that the file touched is lost with it.
        """
        if not any(member in self.notes for member in members):
            return frozenset(vote.value for vote in votes)
        dead = [self._dead(members, vote) for vote in votes]
        sure = frozenset(vote.value for vote, gone in zip(votes, dead, strict=True) if not gone)
        return sure | {
            vote.value
            for vote, gone in zip(votes, dead, strict=True)
            if any(
                member in vote.touched - gone and all(value[place] != each for value in sure)
                for place, (member, each) in enumerate(zip(members, vote.value, strict=True))
            )
        }

    def _dead(self, members: tuple[int, ...], vote: Vote) -> frozenset[int]:
        pairs = zip(members, vote.value, strict=True)
        return frozenset(m for m, value in pairs if self._is_replaced(vote.file, m, value))

    def _replaced(self, members: tuple[int, ...], votes: list[Vote]) -> frozenset[Cells]:
        """Return, where every value was replaced by somebody, all of them and what they became."""
        found = {vote.value for vote in votes}
        for vote in votes:
            for place, member in enumerate(members):
                for noted in self.notes.get(member, ()):
                    if noted.event.old == vote.value[place] and vote.file not in noted.known:
                        after = (*vote.value[:place], noted.event.new, *vote.value[place + 1 :])
                        found.add(after)
        if not found:
            found = {picked(self.held[place], members) for place in self.holders}
        return frozenset(found)

    def _filled(
        self, members: tuple[int, ...], votes: list[Vote], left: frozenset[Cells]
    ) -> frozenset[Cells]:
        """Let what is filled win over blanks in a row that a file has no base for."""
        blank = (None,) * len(members)
        if blank not in left or len(left) == 1:
            return left
        voters = [vote.file for vote in votes if vote.value == blank] or self.holders
        if any(self.base[place] is not None for place in voters):
            return left
        return left - {blank}

    def _latest(self, group: Group, left: frozenset[Cells]) -> frozenset[Cells]:
        def when(value: Cells) -> float:
            first = value[0]
            return first if type(first) is float else -1.0

        last = max(map(when, left))
        kept = frozenset(value for value in left if when(value) == last)
        if last < 0:
            return left
        self.outrun.append((group.members, left - kept, kept))
        return kept

    def _being(self) -> frozenset[Cells]:
        votes = [v for place in range(len(self.files)) for v in self._votes_on_being(place)]
        kept = self._alive((THERE,), votes) or frozenset(vote.value for vote in votes)
        there = [p for p, file in enumerate(self.files) if self.row in file.rows]
        if kept == {GONE} and there and self._is_contested(there):
            return frozenset((EXISTS, GONE))
        return kept

    def _votes_on_being(self, place: int) -> Iterator[Vote]:
        file, touched = self.files[place], frozenset((THERE,))
        now, before = self.row in file.rows, self.base[place] is not None
        if now and (self.row, THERE) in file.open:
            yield from (Vote(place, value, touched) for value in (EXISTS, GONE))
        elif now != before or self._has_news(place, THERE):
            yield Vote(place, (now,), touched)
        elif (now or before or self.row in file.bin) and not self._is_outdated(place):
            yield Vote(place, (now,), frozenset())

    def _is_outdated(self, place: int) -> bool:
        """Tell whether a file on a newer base speaks of the row: a pack of others does not."""
        newer = self.table.newer[place]
        return any(self.held[g] is not None or self.base[g] is not None for g in newer)

    def _is_contested(self, there: list[int]) -> bool:
        """Tell whether nobody who deleted a row knew all that others changed in it.

        Nothing is deleted of a file that has no base, unless a person settled it.
        """
        away = [place for place in range(len(self.files)) if place not in there]
        notes = [n for member, some in self.notes.items() if member != THERE for n in some]
        if notes and all(any(place not in n.known for n in notes) for place in away):
            return True
        firm = any(n.event.firm for n in self.notes.get(THERE, ()))
        return not firm and any(self.files[place].base is None for place in there)
