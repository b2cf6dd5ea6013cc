"""Check changes against an open workbook before anything in it is touched."""

from __future__ import annotations

from collections.abc import Iterator

from repbook.adapters.live import excel as live_excel
from repbook.adapters.live.busy import patiently
from repbook.adapters.live.changed import Seen
from repbook.adapters.live.columns import input_keys
from repbook.adapters.live.grid import Grid
from repbook.adapters.live.layout import LiveLayout
from repbook.adapters.reading import changed_columns, read_snapshot
from repbook.book import needs
from repbook.book import overlay as laid
from repbook.book.apply import is_found_anew
from repbook.book.changes import ByColumn, Changes
from repbook.book.snapshot import Snapshot
from repbook.domain.values import Problem, Value
from repbook.errors import LiveError
from repbook.ooxml import cellxml
from repbook.ooxml.celltext import clean
from repbook.ooxml.refs import column_letters
from repbook.schema.own import own_header
from repbook.schema.registry import TABLES
from repbook.schema.sheets import value_names
from repbook.text import said


def read_before(layout: LiveLayout, changes: Changes, seen: Seen) -> Snapshot:
    """Return what a write depends on, as it is now.

    Raises BookError for rows that are gone, Refused for cells changed since they were read.
    """
    layout.find_again(value_names()[key] for key in changes.settings)
    before = read_snapshot(layout, _reads(changes, seen))
    for table, rows in before.tables.items():
        if len(rows) == 1:
            # Only a whole row can be told to be blank.
            before.tables[table] = layout.rows(table, TABLES[table].keys())
    laid.overlay(before, changes)
    seen.compare(before, changes, layout.file, layout.where)
    return before


def _reads(changes: Changes, seen: Seen) -> dict[str, tuple[str, ...]]:
    wanted = changed_columns(changes)
    for table in changes.tables():
        if table in changes.replaces:
            # What an action finds anew is no data of anybody's that could have changed meanwhile.
            wanted[table] = set() if is_found_anew(table) else set(input_keys(table))
        elif table not in changes.updates:
            wanted[table] = set()
        if table in changes.deletes:
            wanted = needs.merged(wanted, {table: seen.keys(table)})
    return {table: tuple(sorted(keys)) for table, keys in wanted.items()}


def refuse_protected(layout: LiveLayout, changes: Changes) -> None:
    """Raise LiveError where a sheet that will be written to is protected."""
    grids = [layout.table(table).grid for table in {*changes.tables(), *changes.seen}]
    tabs = [layout.place(value_names()[key]).sheet for key in changes.settings]
    grids += [layout.grid(tab) for tab in dict.fromkeys(tabs)]
    for grid in dict.fromkeys(grids):
        if patiently(lambda grid=grid: live_excel.is_protected(grid.sheet)):  # type: ignore[misc]  # binds grid
            raise LiveError("live.protected", file=layout.file, sheet=grid.name)


def clean_texts(layout: LiveLayout, changes: Changes, before: Snapshot) -> list[Problem]:
    """Take out of all texts what no cell can hold, and tell where.

    Raises UnsafeFile for a text that is too long, UsageError for a number that is not finite.
    """
    problems: list[Problem] = []
    for table in changes.tables():
        grid, letters = layout.table(table).grid, _letters(layout, table)
        held = changes.replaces.get(table)
        if isinstance(held, ByColumn):
            changes.replaces[table] = _cleaned(layout, problems, table, held)
            continue
        for row, values in _given(layout, changes, before, table):
            for key, value in values.items():
                cell = f"{letters.get(key) or _own_letters(layout, table, key)}{row}"
                values[key] = _fit(layout, problems, value, grid, cell)
    for key, value in changes.settings.items():
        place = layout.place(value_names()[key])
        grid = layout.grid(place.sheet)
        changes.settings[key] = _fit(layout, problems, value, grid, str(place.cell))
    return problems


def _cleaned(layout: LiveLayout, problems: list[Problem], table: str, rows: ByColumn) -> ByColumn:
    """Return rows held by column with clean texts, each distinct value looked at once."""
    grid, letters = layout.table(table).grid, _letters(layout, table)
    first, columns = layout.table(table).data.first_row, dict(rows.columns)
    for key, values in columns.items():
        others: dict[Value, Value] = {}
        for value, place in {value: n for n, value in reversed(list(enumerate(values)))}.items():
            fitted = _fit(layout, problems, value, grid, f"{letters[key]}{first + place}")
            if fitted is not value:
                others[value] = fitted
        if others:
            columns[key] = [others.get(value, value) for value in values]
    return ByColumn(columns)


def _given(
    layout: LiveLayout, changes: Changes, before: Snapshot, table: str
) -> Iterator[tuple[int, dict[str, Value]]]:
    """Yield the values given, by the sheet row each will stand in."""
    data, held = layout.table(table).data, before.tables[table]
    for row, values in changes.updates.get(table, {}).items():
        yield held.places[laid.place_of(held, row)], values
    below = data.last_row + (not laid.is_blank(held))
    yield from enumerate(changes.inserts.get(table, []), below)
    yield from enumerate(changes.replaces.get(table, []), data.first_row)


def _letters(layout: LiveLayout, table: str) -> dict[str, str]:
    return {key: column_letters(layout.column(table, key)) for key in TABLES[table].keys()}  # noqa: SIM118  # a Table is no dict


def _own_letters(layout: LiveLayout, table: str, key: str) -> str:
    """Return where an own column stands; the first free one where it is yet to come."""
    place = layout.table(table)
    known = own_header(key) in place.headers
    return column_letters(layout.column(table, key) if known else place.data.last_column + 1)


def _fit(layout: LiveLayout, problems: list[Problem], value: Value, grid: Grid, cell: str) -> Value:
    what = cellxml.content(value, cellxml.Place(layout.file, grid.name, cell))
    if not what.cleaned:
        return value
    problems.append(Problem(f"{grid.name}!{cell}", said("commands.cleaned")))
    return clean(str(value))
