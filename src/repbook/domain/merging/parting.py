"""Two rows that were made under one id: which one keeps it, and what the others are called.

Numbers are given in each copy of a workbook, so two copies give one to two matters. What made a
row tells it, where that is known; where it is not, what the row says does. To keep apart what is
one leaves a row too many, which a person sees and deletes; to take two for one mixes them, and
what each of them was is lost. So a row that says otherwise in one cell is another, unless the same
stood there once.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from repbook.domain.merging.shapes import File, Row, event_id, picked, unlike
from repbook.domain.reading.folding import fold_name
from repbook.domain.values import Value

BEFORE = "."
"""What stands between an id and the sign of a row that had to give it away."""
BLANK = ""
"""What stands in a telling cell that was blank once, as a base or a log knows."""
_SIGNS = 8
_HEX = frozenset("0123456789abcdef")


class Known(NamedTuple):
    """What one file knows of a row: what ever stood in each cell that tells it; what made it."""

    told: tuple[frozenset[Value], ...]
    made: frozenset[str] = frozenset()


class _Held(NamedTuple):
    """A row of one file, by the file's place among all and the row's name there."""

    file: int
    name: str
    known: Known


_Group = list[_Held]


def id_of(row: str) -> str:
    """Return the id that a row was made under: what stands before its sign, where it has one."""
    first, _, sign = row.rpartition(BEFORE)
    return first if first and len(sign) == _SIGNS and _HEX.issuperset(sign) else row


def rows_of(file: File) -> dict[str, Row]:
    """Return the rows that a file knows, those that went as they were."""
    return {**(file.base or {}), **file.bin, **file.rows}


def shared(rows: Sequence[Mapping[str, Row]], told: Sequence[int]) -> set[str]:
    """Return the ids that may be of several rows: files say otherwise of them, or did once."""
    signed = {name for each in rows for row in each if (name := id_of(row)) != row}
    return signed.union(map(id_of, unlike(rows, told)))


def stood(
    file: File, rows: Mapping[str, Row], told: Sequence[int]
) -> dict[str, tuple[frozenset[Value], ...]]:
    """Return by row what ever stood in its telling cells, as far as its file knows, folded."""
    found: dict[str, list[set[Value]]] = {row: [set() for _ in told] for row in rows}
    base = file.base or {}
    for row, cells in rows.items():
        _add(found[row], picked(cells, tuple(told)))
        if row in base:
            _add(found[row], picked(base[row], tuple(told)), BLANK)
    for event in file.log.values():
        if event.row in found:
            _add(found[event.row], picked(event.held, tuple(told)))
            if event.column in told:
                values = found[event.row][told.index(event.column)]
                values |= {BLANK if event.old is None else _folded(event.old), _folded(event.new)}
    return {row: tuple(frozenset(each - {None}) for each in sets) for row, sets in found.items()}


def _add(sets: Sequence[set[Value]], cells: Row, blank: Value = None) -> None:
    for values, value in zip(sets, cells, strict=True):
        values.add(_folded(value) if value is not None else blank)


def _folded(value: Value) -> Value:
    return (fold_name(value) or value or None) if isinstance(value, str) else value


def parted(table: str, files: Sequence[Mapping[str, Known]]) -> list[dict[str, str]]:
    """Return by file what its rows are called from now on, those alone that get another name.

    Of an id the files give all their rows, those with a sign too. Their order moves nothing.
    """
    names: list[dict[str, str]] = [{} for _ in files]
    by_id: dict[str, list[_Held]] = {}
    for file, rows in enumerate(files):
        for name, known in rows.items():
            by_id.setdefault(id_of(name), []).append(_Held(file, name, known))
    for id_, held in by_id.items():
        for row, name in _named(table, id_, _groups(id_, held)):
            if row.name != name:
                names[row.file][row.name] = name
    return names


def _groups(id_: str, rows: Iterable[_Held]) -> list[_Group]:
    """Return which rows are one; no file has two of one, none got two names by earlier merges."""
    groups: list[_Group] = []
    for row in sorted(rows, key=lambda each: (each.name == id_, *_rank(each))):
        joined = [row]
        for group in _candidates(id_, row, groups):
            if _fit(id_, joined, group):
                groups.remove(group)
                joined += group
        groups.append(joined)
    return groups


def _rank(row: _Held) -> tuple[object, ...]:
    """Return what rows are looked at by: those that say more come first."""
    known = row.known
    return _blanks(known), not known.made, sorted(known.made), _words(known), row.name


def _blanks(known: Known) -> int:
    return sum(not _is_filled(cell) for cell in known.told)


def _words(known: Known) -> list[list[str]]:
    return [sorted(map(repr, cell)) for cell in known.told]


def _candidates(id_: str, row: _Held, groups: Sequence[_Group]) -> list[_Group]:
    """Return the groups that a row may be of, the sure ones first.

    Of several that say more than the row it is one, no more.
    """
    sure = [group for group in groups if any(_are_one(id_, row, each) for each in group)]
    alike = [group for group in groups if any(_say_one(row, each) for each in group)]
    same = [group for group in alike if any(_say_as_much(row, each) for each in group)]
    return [*sure, *(group for group in same if group not in sure)] or sorted(alike, key=_said)[:1]


def _said(group: _Group) -> tuple[int, list[list[str]]]:
    """Return what a group says, whatever its rows are called by now."""
    return min((_blanks(row.known), _words(row.known)) for row in group)


def _fit(id_: str, joined: Iterable[_Held], group: Iterable[_Held]) -> bool:
    names = {each.name for part in (joined, group) for each in part} - {id_}
    files = {each.file for each in joined}
    return len(names) < 2 and files.isdisjoint(each.file for each in group)


def _are_one(id_: str, one: _Held, other: _Held) -> bool:
    """Tell whether two rows are one for sure: what made them, or an earlier merge, says so."""
    return one.name == other.name != id_ or not one.known.made.isdisjoint(other.known.made)


def _say_one(one: _Held, other: _Held) -> bool:
    """Tell whether two rows say one thing, alike in each cell, or one of them less and no more."""
    pairs = [
        (_is_filled(a), _is_filled(b))
        for a, b in zip(one.known.told, other.known.told, strict=True)
        if not a & b
    ]
    return (True, True) not in pairs and not {(True, False), (False, True)} <= set(pairs)


def _say_as_much(one: _Held, other: _Held) -> bool:
    """Tell whether two rows say one thing, and fill the same cells."""
    pairs = zip(one.known.told, other.known.told, strict=True)
    return all(a & b or not (_is_filled(a) or _is_filled(b)) for a, b in pairs)


def _is_filled(cell: frozenset[Value]) -> bool:
    return not cell <= {BLANK}


def _named(table: str, id_: str, groups: Sequence[_Group]) -> Iterator[tuple[_Held, str]]:
    """Yield each row with its name: what was made first keeps the id, others' follow from them."""
    plain = [group for group in groups if all(row.name == id_ for row in group)]
    keeper = min(plain, key=_age, default=None)
    for group in groups:
        given = {row.name for row in group} - {id_}
        if group is keeper:
            name = id_
        else:
            sign = event_id(table, id_, *_age(group))[:_SIGNS]
            name = next(iter(given), f"{id_}{BEFORE}{sign}")
        yield from ((row, name) for row in group)


def _age(group: _Group) -> tuple[bool, str]:
    """Return what tells which of several was made first; where nobody knows, what it says."""
    return min(
        (not row.known.made, min(row.known.made, default=repr(_words(row.known)))) for row in group
    )
