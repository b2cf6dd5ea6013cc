"""Merge the files of one table: complete the logs, vote, drop, decide (rules 1 to 4).

The order of the files moves nothing but where a column is each file's own; merged again, nothing
changes; every value that somebody touched stands in a cell, is open, or is in the log as old.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from repbook.domain.merging.completing import lacking, last_held, rejecting
from repbook.domain.merging.deciding import Decision, Table, decide
from repbook.domain.merging.shapes import (
    EXISTS,
    THERE,
    Cells,
    Columns,
    Event,
    File,
    Merged,
    Open,
    Row,
)

Times = dict[tuple[str, int, object], str]


def merge(columns: Columns, files: Sequence[File]) -> Merged:
    """Return what files of one table become; rows in the first one's order, then new ones by id."""
    made: dict[str, Event] = {}
    whole = []
    for file in files:
        typed = lacking(columns, file)
        made |= typed
        whole.append(_with(file, typed))
    table = Table(columns, whole)
    alike = _alike(table)
    decisions = {row: decide(table, row) for row in _order(files, table) if row not in alike}
    done = _gather(columns, decisions, _times(files, decisions), made)
    if not alike:
        return done
    order = (row for row in _order(files, table) if row in alike or row in done.rows)
    rows = {row: alike[row] if row in alike else done.rows[row] for row in order}
    return replace(done, rows=rows)


def _alike(table: Table) -> dict[str, Row]:
    """Return the rows that are the same in all files and of which no log knows more than another.

    Most are: they are looked at no further.
    """
    first, *others = (file.rows for file in table.files)
    busy = table.notes.keys() | table.contested
    return {
        row: cells
        for row, cells in first.items()
        if row not in busy and all(other.get(row) == cells for other in others)
    }


def _with(file: File, typed: dict[str, Event]) -> File:
    log = {**file.log, **typed} if typed else file.log
    return replace(file, log=log, bin={**last_held(file), **file.bin})


def _order(files: Sequence[File], table: Table) -> Iterator[str]:
    yield from files[0].rows
    others = {row for file in table.files for part in (file.rows, file.bin) for row in part}
    yield from sorted(others.difference(files[0].rows))


def _times(files: Sequence[File], decisions: dict[str, Decision]) -> Times:
    """Return when each value of a contested cell was last noted."""
    rows = {row for row, decision in decisions.items() if decision.several}
    times: Times = {}
    if rows:
        for file in files:
            for event in file.log.values():
                if event.row in rows and event.column != THERE:
                    key = (event.row, event.column, event.new)
                    times[key] = max(times.get(key, ""), event.at)
    return times


def _gather(
    columns: Columns, decisions: dict[str, Decision], times: Times, made: dict[str, Event]
) -> Merged:
    done = Merged({}, made, {}, {})
    for row, decision in decisions.items():
        cells: Row = decision.cells
        if decision.several:
            held = list(cells)
            for members, values in decision.several.items():
                shown = _newest(row, members, values, times)
                done.open[row, members[0]] = Open(values, shown)
                for place, value in zip(members, shown, strict=True):
                    held[place] = value
            cells = tuple(held)
        for members, values, kept in decision.outrun:
            events = rejecting(columns.table, row, members, values, max(kept, key=repr), kept=kept)
            made.update((event.id, event) for event in events)
        if decision.being:
            _place(done, row, cells, decision.being)
    return done


def _place(done: Merged, row: str, cells: Row, being: frozenset[Cells]) -> None:
    if EXISTS not in being:
        done.bin[row] = cells
        for spot in [spot for spot in done.open if spot[0] == row]:
            del done.open[spot]
        return
    done.rows[row] = cells
    if len(being) > 1:
        done.open[row, THERE] = Open(being, EXISTS)


def _newest(row: str, members: tuple[int, ...], values: frozenset[Cells], times: Times) -> Cells:
    """Return the value that stands till a conflict is settled."""

    def rank(value: Cells) -> tuple[str, str]:
        noted = (times.get((row, *pair), "") for pair in zip(members, value, strict=True))
        return max(noted), repr(value)

    return max(values, key=rank)
