"""Give what was typed the log rows that it lacks, the same at every merge (rule 1)."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping

from repbook.domain.merging.shapes import (
    THERE,
    Cells,
    Columns,
    Event,
    File,
    Row,
    Spot,
    event_id,
    picked,
)
from repbook.domain.values import Value

Seen = set[tuple[int, Value]]


def lacking(columns: Columns, file: File) -> dict[str, Event]:
    """Return log rows for cells and rows unlike the base, and for conflicts typed over."""
    unknown = file.base is None or columns.silent
    found = {} if unknown else _typed(columns, file, file.base or {})
    for spot in file.open:
        if spot[1] != THERE and spot[0] in file.rows:
            found |= {event.id: event for event in _typed_over(columns, file, spot)}
    return {key: event for key, event in found.items() if key not in file.log}


def _typed(columns: Columns, file: File, base: Mapping[str, Row]) -> dict[str, Event]:
    unlike = {row for row, cells in file.rows.items() if base.get(row) != cells}
    gone = last_held(file)
    unlike.update(gone)
    logged = _by_row(file.log.values(), unlike)
    made: dict[str, Event] = {}
    for row in unlike:
        olds, news = logged.get(row, (set(), set()))
        held = gone.get(row)
        # Two who deleted a row that they had changed otherwise kept different cells.
        kept = () if held is None or held == base[row] else (held,)
        for place, old, new in _differences(columns, file, row, base):
            if (place, old) not in olds or (place, new) not in news:
                # Two rows that came under one id are two changes, whatever they are called later.
                came = picked(file.rows[row], columns.told) if place == THERE and new else ()
                apart = kept if place == THERE else ()
                key = event_id(columns.table, file.base_id, row, place, old, new, *came, *apart)
                made[key] = Event(key, row, place, old, new, held=held if place == THERE else None)
    return made


def _differences(
    columns: Columns, file: File, row: str, base: Mapping[str, Row]
) -> Iterator[tuple[int, Value, Value]]:
    was, now = base.get(row), file.rows.get(row)
    if was is None or now is None:
        yield THERE, was is not None, now is not None
        # What told a row before it went is known to others by what it was.
        left = file.bin.get(row)
        if was is not None and left is not None:
            for place in columns.told:
                if was[place] != left[place] and place not in file.lacks:
                    yield place, was[place], left[place]
        return
    for group in columns.groups:
        for place in group.members:
            if was[place] != now[place] and place not in file.lacks:
                yield place, was[place], now[place]


def last_held(file: File) -> dict[str, Row]:
    """Return what rows of the base held that are gone: their base, and what the log knows since."""
    found = {row: cells for row, cells in (file.base or {}).items() if row not in file.rows}
    if not found:
        return found
    changes = [e for e in file.log.values() if e.row in found and e.column != THERE]
    for event in sorted(changes, key=lambda each: (each.at, each.id)):
        cells, place = found[event.row], event.column
        if cells[place] == event.old:
            found[event.row] = (*cells[:place], event.new, *cells[place + 1 :])
    return found


def _by_row(log: Iterable[Event], rows: set[str]) -> dict[str, tuple[Seen, Seen]]:
    found: dict[str, tuple[Seen, Seen]] = {}
    for event in log:
        if event.row in rows:
            olds, news = found.setdefault(event.row, (set(), set()))
            olds.add((event.column, event.old))
            news.add((event.column, event.new))
    return found


def _typed_over(columns: Columns, file: File, spot: Spot) -> Iterator[Event]:
    """Yield what typing over a conflict rejected: every other value."""
    row, first = spot
    waits = file.open[spot]
    members = next(group.members for group in columns.groups if group.members[0] == first)
    now = picked(file.rows[row], members)
    if now != waits.shown:
        yield from rejecting(columns.table, row, members, waits.values - {now}, now)


def rejecting(
    table: str,
    row: str,
    members: tuple[int, ...],
    values: Iterable[Cells],
    chosen: Cells,
    at: str = "",
    kept: Collection[Cells] = (),
) -> Iterator[Event]:
    """Yield a log row for each cell of rejected values, so that no file brings them back.

    What a value that is `kept` beside the chosen one holds too is not rejected.
    """
    for value in values:
        for number, (place, old, new) in enumerate(zip(members, value, chosen, strict=True)):
            if old != new and all(each[number] != old for each in kept):
                key = event_id(table, "over", row, place, old, new)
                yield Event(key, row, place, old, new, at)
