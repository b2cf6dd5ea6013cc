"""Two customers under one id: the older card keeps it, the others get the next number free.

A conflict of the kind number keeps which card got which, so that a second merge repeats it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from repbook.domain.merging.shapes import Row
from repbook.domain.reading.folding import fold_name
from repbook.domain.values import Value
from repbook.features.merge.held import Held
from repbook.features.merge.specs import Spec
from repbook.features.merge.table import CONFLICTS, NUMBER
from repbook.schema.registry import CUSTOMERS, HEADS, TABLES

_NUMBERED = re.compile(r"(.*?)(\d+)")
_WIDTH = 5
_PARTS = "/:"
CARD = "id"
"""What every table calls a card's id."""
# What a card says of another card of its customer.
_OF_CARDS = ("account", "follows")


class Renumbered(NamedTuple):
    """A card that gave its id away: the old one, the new one, its name and day of creation.

    `keeper` is the name of the customer that keeps the old one.
    """

    old: str
    new: str
    name: str
    created: Value
    keeper: str = ""


Person = tuple[float, str]
"""Who a card is of, as far as ids go: the day it was made (0 for none), its folded name."""


def renumber(files: Sequence[Held], specs: Mapping[str, Spec]) -> list[Renumbered]:
    """Give cards that share an id with another customer's their own, in all tables of their file."""
    spec = specs[CUSTOMERS]
    known = dict(_known(files))
    taken = {
        row for held in files for part in (held.rows, held.base) for row in part.get(CUSTOMERS, {})
    }
    taken |= set(known.values())
    done: list[Renumbered] = []
    for row in sorted(_shared(files, spec)):
        groups = _people(files, spec, row)
        first, *others = sorted(groups)
        keeper = str(_cell(groups[first][0], spec, row, "name") or "")
        for person in others:
            key = (row, *person)
            if key not in known:
                known[key] = _next(row, taken)
                taken.add(known[key])
            for held in groups[person]:
                name, created = _cell(held, spec, row, "name"), _cell(held, spec, row, "created")
                _rename(held, specs, row, known[key])
                done.append(Renumbered(row, known[key], str(name or ""), created, keeper))
    return list(dict.fromkeys(done))


def _known(files: Sequence[Held]) -> Iterator[tuple[tuple[str, float, str], str]]:
    """Yield what earlier merges gave."""
    for held in files:
        rows = held.source.snapshot.tables.get(CONFLICTS)
        for row in rows.filled() if rows is not None else ():
            assert rows is not None
            if held.source.snapshot.code("conflict", rows.get(row, "kind")) == NUMBER:
                old, _, created = rows.text(row, "data").partition(" ")
                name = fold_name(rows.text(row, "name"))
                yield (old, float(created or 0), name), rows.text(row, "row")


def _shared(files: Sequence[Held], spec: Spec) -> set[str]:
    """Return the ids that several files have, and that no one card of all their bases stands for."""
    places = spec.keys.index("name"), spec.keys.index("created")
    seen: set[str] = set()
    found: set[str] = set()
    for held in files:
        rows = held.rows.get(CUSTOMERS, {}).keys()
        found |= seen & rows
        seen |= rows
    bases = [held.base.get(CUSTOMERS, {}) for held in files]
    return {row for row in found if not _is_one([base.get(row) for base in bases], places)}


def _is_one(cells: Sequence[Row | None], places: tuple[int, ...]) -> bool:
    first = cells[0]
    return first is not None and all(
        row is first or (row is not None and all(row[n] == first[n] for n in places))
        for row in cells[1:]
    )


def _people(files: Sequence[Held], spec: Spec, row: str) -> dict[Person, list[Held]]:
    """Return the files by whose card they have under an id; a card that was renamed is one."""
    groups: list[tuple[set[str], float, list[Held]]] = []
    for held in files:
        if row not in held.rows.get(CUSTOMERS, {}):
            continue
        names, made = _names(held, spec, row), _made(held, spec, row)
        same = [g for g in groups if g[1] == made and g[0] & names]
        joined = (
            {*names, *(n for g in same for n in g[0])},
            made,
            [*(h for g in same for h in g[2]), held],
        )
        groups = [*(g for g in groups if g not in same), joined]
    return {(made, min(names)): members for names, made, members in groups}


def _names(held: Held, spec: Spec, row: str) -> set[str]:
    place = spec.keys.index("name")
    cells = [held.rows[CUSTOMERS][row], held.base.get(CUSTOMERS, {}).get(row)]
    told = [each[place] for each in cells if each is not None]
    told += [
        e.old for e in held.log.get(CUSTOMERS, {}).values() if (e.row, e.column) == (row, place)
    ]
    return {fold_name(str(name or "")) for name in told}


def _made(held: Held, spec: Spec, row: str) -> float:
    made = _cell(held, spec, row, "created")
    return made if type(made) is float else 0.0


def _cell(held: Held, spec: Spec, row: str, key: str) -> Value:
    return held.rows[CUSTOMERS][row][spec.keys.index(key)]


def _next(row: str, taken: set[str]) -> str:
    found = _NUMBERED.fullmatch(row)
    prefix = found[1] if found else f"{row}-"
    width = len(found[2]) if found else _WIDTH
    numbers = (_NUMBERED.fullmatch(name) for name in taken if name.startswith(prefix))
    last = max((int(n[2]) for n in numbers if n and n[1] == prefix), default=0)
    return f"{prefix}{last + 1:0{width}d}"


def _rename(held: Held, specs: Mapping[str, Spec], old: str, new: str) -> None:
    for table, spec in specs.items():
        named = table == CUSTOMERS or _is_of_card(table)
        places = [spec.keys.index(key) for key in links_of(table) if key in spec.keys]
        held.rows[table] = {
            row: _relinked(cells, places, old, new)
            for row, cells in held.rows.get(table, {}).items()
        }
        if named and old in held.places.get(table, {}):
            # A file that knows the id from its base has its own card; another's deletion is none.
            held.base.get(table, {}).pop(old, None)
            _call(held, table, {old: new})
    follow_paths(held, specs, {old: new})


def rename_rows(
    held: Held, specs: Mapping[str, Spec], table: str, names: Mapping[str, str]
) -> None:
    """Call rows of one table otherwise, in all that their file says of them and what names them."""
    if names:
        _call(held, table, names)
        follow_paths(held, specs, names)


def _call(held: Held, table: str, names: Mapping[str, str]) -> None:
    for part in (held.rows, held.base):
        if table in part:
            part[table] = {names.get(row, row): cells for row, cells in part[table].items()}
    places = held.places.get(table, {})
    held.places[table] = {names.get(row, row): place for row, place in places.items()}
    held.log[table] = {
        key: e._replace(row=names[e.row]) if e.row in names else e
        for key, e in held.log[table].items()
    }
    held.open[table] = {
        (names.get(row, row), first): waits for (row, first), waits in held.open[table].items()
    }
    held.renamed.update({(table, old): new for old, new in names.items()})


def follow_paths(held: Held, specs: Mapping[str, Spec], names: Mapping[str, str]) -> None:
    """Let cells that name rows by a path, such as task/LW-T00007, name them as they are called."""
    for table, spec in specs.items():
        places = [n for n, key in enumerate(spec.keys) if TABLES[table].column(key).path]
        for part in (held.rows, held.base):
            if places and table in part:
                part[table] = {
                    row: _following(cells, places, names) for row, cells in part[table].items()
                }


def _following(cells: Row, places: Sequence[int], names: Mapping[str, str]) -> Row:
    found = {place: renamed_path(cells[place], names) for place in places}
    if all(cells[place] == path for place, path in found.items()):
        return cells
    return tuple(found.get(place, value) for place, value in enumerate(cells))


def renamed_path(value: Value, names: Mapping[str, str]) -> Value:
    """Return a path with the rows that it names called otherwise."""
    if not isinstance(value, str):
        return value
    return "".join(names.get(part, part) for part in re.split(f"([{_PARTS}])", value))


def _is_of_card(table: str) -> bool:
    """Tell whether the rows of a table are named by a card's id."""
    link = HEADS[table].link
    return bool(link and link.table == CUSTOMERS and link.column == HEADS[table].ids)


def links_of(table: str) -> tuple[str, ...]:
    """Return the columns of a table that name a card."""
    link = HEADS[table].link
    linked = (link.column,) if link and link.table == CUSTOMERS else ()
    if not linked and table != CUSTOMERS and CARD in (*TABLES[table].keys(),):
        linked = (CARD,)
    return (*linked, *(_OF_CARDS if table == CUSTOMERS else ()))


def _relinked(cells: Row, places: Sequence[int], old: str, new: str) -> Row:
    if not any(cells[place] == old for place in places):
        return cells
    return tuple(new if n in places and value == old else value for n, value in enumerate(cells))
