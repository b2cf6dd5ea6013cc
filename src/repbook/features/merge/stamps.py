"""Let files agree on moments that are the same but for what another program's save rounded."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from repbook.domain.merging.moments import same_moments
from repbook.domain.merging.shapes import Event, Open, Row, unlike
from repbook.domain.values import Value
from repbook.features.merge.held import Held
from repbook.features.merge.specs import Spec
from repbook.schema.declare import Kind
from repbook.schema.registry import TABLES

MOMENTS = frozenset({Kind.STAMP, Kind.DATE, Kind.TIME})
Same = Mapping[int, Mapping[float, float]]
"""What moments of one row are taken for, by place."""


def agree_on_moments(files: Sequence[Held], known: Mapping[str, Spec]) -> None:
    """Let cells of one row and column that differ by less than a second hold one value."""
    for table, spec in known.items():
        kinds = {place: TABLES[table].column(key).kind for place, key in enumerate(spec.keys)}
        places = [place for place, kind in kinds.items() if kind in MOMENTS]
        if places and (same := _same(files, table, places)):
            for held in files:
                _take(held, spec, same)


def _same(files: Sequence[Held], table: str, places: Sequence[int]) -> dict[str, Same]:
    parts = [
        rows for held in files for rows in (held.rows.get(table), held.base.get(table)) if rows
    ]
    found: dict[str, Same] = {}
    for row in unlike(parts, places):
        cells = {rows[row] for rows in parts if row in rows}
        pairs = ((place, same_moments(_numbers(cells, place))) for place in places)
        if same := {place: values for place, values in pairs if values}:
            found[row] = same
    return found


def _numbers(rows: set[Row], place: int) -> Iterator[float]:
    for cells in rows:
        value = cells[place]
        if type(value) is float:
            yield value


def _take(held: Held, spec: Spec, same: Mapping[str, Same]) -> None:
    table = spec.table
    for rows in (held.rows.get(table, {}), held.base.get(table, {})):
        for row in rows.keys() & same.keys():
            rows[row] = _cells(rows[row], same[row])
    log = held.log.get(table, {})
    for key, event in log.items():
        if event.row in same:
            log[key] = _event(event, same[event.row])
    opened = held.open.get(table, {})
    for (row, first), waits in opened.items():
        if row in same and first >= 0:
            members = spec.members(first)
            values = {_picked(value, members, same[row]) for value in waits.values}
            shown = _picked(waits.shown, members, same[row])
            opened[row, first] = Open(frozenset(values), shown)


def _one(value: Value, same: Mapping[float, float]) -> Value:
    return same.get(value, value) if type(value) is float else value


def _cells(cells: Row, same: Same) -> Row:
    return tuple(
        _one(value, same[place]) if place in same else value for place, value in enumerate(cells)
    )


def _picked(cells: Row, members: Sequence[int], same: Same) -> Row:
    return tuple(_one(v, same.get(m, {})) for m, v in zip(members, cells, strict=True))


def _event(event: Event, same: Same) -> Event:
    held = None if event.held is None else _cells(event.held, same)
    values = same.get(event.column, {})
    old, new = _one(event.old, values), _one(event.new, values)
    return event._replace(old=old, new=new, held=held)
