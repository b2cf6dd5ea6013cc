"""What a write depends on: the formulas that changes may move, and the cells that these read."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from repbook.adapters.layout import Layout
from repbook.adapters.places import Places
from repbook.adapters.reading import (
    changed_columns,
    live_sheets,
    read_snapshot,
    stored_cells,
    today_of,
)
from repbook.adapters.standing import sheet_cells
from repbook.book import needs
from repbook.book import overlay as laid
from repbook.book.apply import is_found_anew
from repbook.book.changes import Changes
from repbook.book.snapshot import Rows, Snapshot, as_text
from repbook.domain.values import Value
from repbook.schema.registry import SETTINGS, TABLES, card_tables, mates, with_mates
from repbook.schema.sheets import CARD, CHOSEN, SHEETS
from repbook.scoring.expr import Expr


class Moved(NamedTuple):
    """What changes, or the day, may move: formula columns in the rows touched, sheets' cells."""

    columns: frozenset[needs.Place]
    cells: dict[str, Expr]


def moved_by(layout: Places, changes: Changes, *, unsure: bool = False) -> Moved:
    """Return the formula columns and the cells outside tables that changes, or the day, may move.

    The others were right when the workbook was last saved, and still are; all, where `unsure`.
    """
    sheets = SHEETS.values() if unsure else live_sheets(layout, changes)
    rules = {
        cell.key: cell.rule for sheet in sheets for cell in sheet.cells if cell.rule is not None
    }
    every = {(table, key) for table, keys in needs.every_rule().items() for key in keys}
    if unsure or changes.tables() & needs.rule_tables() or "lang" in changes.settings:
        return Moved(frozenset(every), rules)
    name = SETTINGS["as_of"].defined_name
    old = layout.values([name])[name] == today_of(layout)
    cells = set(changes.settings) | (set() if old else {"as_of"})
    whole = whole_columns(changes)
    changed = _changed_places(changes) | {(t, key) for t, keys in whole.items() for key in keys}
    # A row that is touched gets today's results, whatever day the others are of.
    columns = needs.moved_columns(changed, cells | {"as_of"}) if changes.tables() else set(changed)
    linked = with_mates(frozenset(changes.tables()))
    here = {place for place in columns if place[0] in linked}
    moved = needs.moved_cells(rules, set(), cells, here | changed)
    return Moved(frozenset(here), {key: rules[key] for key in moved})


def _changed_places(changes: Changes) -> set[needs.Place]:
    """Return the columns that hold something else after changes; all where rows come or go."""
    found = {
        (table, key)
        for table, updates in changes.updates.items()
        for values in updates.values()
        for key in values
    }
    for table in {*changes.inserts, *changes.deletes, *changes.replaces}:
        found.update((table, key) for key in [*TABLES[table].keys()])
    return found


def read_for(
    layout: Layout, changes: Changes, moved: Moved, more: needs.Needs | None = None
) -> Snapshot:
    """Return a snapshot of what writing `changes` depends on, and what moves by them; `more`.

    Columns that are read in their own row alone may hold nothing but in the rows touched.
    """
    shown = {cell.key for cell in SHEETS[CARD].cells} if CARD in SHEETS else frozenset()
    cells = [rule for key, rule in moved.cells.items() if key not in shown]
    card = needs.for_cells(rule for key, rule in moved.cells.items() if key in shown)
    rows_of_card = {table: card.pop(table, set()) for table in card_tables()}
    whole = needs.merged(
        needs.for_cells(cells), needs.for_columns(whole_columns(changes)), card, more or {}
    )
    alone = needs.merged(changed_columns(changes), needs.for_moved(moved.columns), rows_of_card)
    for table, key in moved.columns:
        read = needs.columns_of([TABLES[table].rules()[key]])
        if table in card_tables():
            # They look their mate's columns up in the mate's own row, which is touched with theirs.
            mate = {other: read.pop(other) for other in card_tables() if other in read}
            alone = needs.merged(alone, mate)
        whole = needs.merged(whole, read)
    stirred = {*changes.tables(), *card_tables(), *(table for table, _ in moved.columns)}
    for table in with_mates(frozenset(changes.tables())) & stirred:
        if TABLES[table].rules() or table in mates():
            whole = needs.merged(whole, needs.links_of(table))
    for table in {*changes.deletes, *changes.replaces}:
        whole = needs.merged(whole, {table: alone.pop(table, set())})
    whole = needs.merged(
        whole, {table: {TABLES[table].ids} for table, keys in alone.items() if keys}
    )
    anew = {t: whole.pop(t) for t in changes.replaces if t in whole and _counts_for_nothing(t)}
    snapshot = read_snapshot(layout, {table: tuple(sorted(keys)) for table, keys in whole.items()})
    for table, keys in anew.items():
        none = {key: list[Value]() for key in sorted(keys)}
        snapshot.tables[table] = Rows(table, none, layout.table(table).sheet_name)
    after = laid.overlay(snapshot, changes)
    touched = laid.touched(snapshot, after, changes)
    chosen = as_text(after.setting(CHOSEN))
    for table, keys in alone.items():
        if table not in snapshot.tables:
            continue
        held, rows = snapshot.tables[table], set(touched.get(table, ()))
        if rows_of_card.get(table):
            place = after.tables[table].index().get(chosen)
            if place is None and chosen:
                # Named otherwise than by its id, or without a row in one of the tables.
                layout.put_whole(held, sorted(rows_of_card[table]))
            rows |= set() if place is None else {place}
        layout.put_at(held, sorted(keys), sorted(row for row in rows if row < len(held)))
    return snapshot


def _counts_for_nothing(table: str) -> bool:
    """Tell whether nobody asks what a table held that is replaced.

    Where its sheet comes with its first rows, it is asked whether it had some.
    """
    return is_found_anew(table) and not SHEETS[TABLES[table].sheet].comes


def whole_columns(changes: Changes) -> needs.Whole:
    """Return the formula columns that changes move on every row."""
    if changes.tables() & needs.rule_tables():
        return needs.every_rule()
    settings = needs.rule_settings().intersection(changes.settings)
    return needs.moved_by(settings) if settings else {}


def beside(layout: Places, moved: Mapping[str, Expr]) -> dict[str, Value]:
    """Return the stored values of the computed cells that those with `moved` rules read.

    Only of cells that do not move themselves.
    """
    read = {key for rule in moved.values() for key in needs.read_cells(rule)} - moved.keys()
    found: dict[str, Value] = {}
    for sheet in SHEETS.values():
        keys = [cell.key for cell in sheet.cells if cell.key in read and cell.rule is not None]
        if keys:
            addresses = sheet_cells(layout, sheet.key)
            stored = stored_cells(layout, sheet.key, {key: addresses[key] for key in keys})
            found |= {key: cell.value for key, cell in stored.items()}
    return found
