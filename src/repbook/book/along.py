"""What goes along with any action's changes: whoever watches cells adds rows when they moved."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from importlib import import_module
from zlib import crc32

from repbook.book.below import TAKE_IN
from repbook.book.changes import Changes
from repbook.book.overlay import overlay
from repbook.book.ports import Book
from repbook.book.snapshot import Reads, Snapshot
from repbook.book.whole import UNDO, WHOLE
from repbook.record import NamedTuple
from repbook.schema.feature_index import ALONG
from repbook.schema.registry import CELL_TABLES, TABLES

NoteAlong = Callable[[Book, Snapshot, Changes, bool], None]
APART = (UNDO, TAKE_IN, *WHOLE)
"""Actions along which nothing goes: they say nothing new."""


class Along(NamedTuple):
    """Who goes along: `watches` are input columns (none: all of them), `cells` a table of cells.

    `note`, `module:name` below the features, is a function of the book, what the action saw, its
    changes, to which it adds rows, and whether anything may have been typed since it was called
    last. It is called only where that may be, or where an action changes what is watched. The named
    cell `mark`, a derived setting, says what was there then; without one, nothing that was typed is
    looked for, and what an undo changes counts like any other change.
    """

    note: str
    watches: Mapping[str, tuple[str, ...]]
    cells: str = ""
    mark: str = ""

    def reads(self) -> Reads:
        """Return the columns that are watched."""
        return {table: keys or TABLES[table].inputs() for table, keys in self.watches.items()}


def watched(tables: Collection[str]) -> Reads:
    """Return what is watched of some tables."""
    found: dict[str, tuple[str, ...]] = {}
    for one in _here():
        for table, keys in one.reads().items():
            if one.mark and table in tables:
                found[table] = (*found.get(table, ()), *keys)
    return found


def _here() -> Iterator[Along]:
    """Yield those that go along in the kind of workbook that counts now."""
    for row in ALONG:
        one = Along(*row)
        if all(table in TABLES for table in one.watches):
            yield one


def add_along(book: Book, before: Snapshot, changes: Changes) -> None:
    """Add what goes along to an action's changes.

    What a user typed is looked for unless the file is as Repbook left it.
    """
    for one in _here():
        if not one.mark:
            if any(_watched(changes, one)):
                _note(one)(book, before, changes, False)
        elif changes.action in APART:
            # What is taken back may be what was noted, so that all is looked at next time.
            _mark(before, changes, one, None)
        else:
            _add(book, before, changes, one)


def _add(book: Book, before: Snapshot, changes: Changes, one: Along) -> None:
    own = any(_watched(changes, one))
    if before.ours:
        if own:
            _note(one)(book, before, changes, False)
            _mark(before, changes, one, None)
        return
    held = book.read(one.reads())
    typed = _digest(held, one) != held.setting(one.mark)
    if own or typed:
        _note(one)(book, before, changes, typed)
        _mark(before, changes, one, _digest(overlay(held, changes), one))


def _watched(changes: Changes, one: Along) -> Iterator[bool]:
    """Yield whether changes touch what is watched, kind by kind."""
    for table, keys in one.reads().items():
        rows = (*changes.updates.get(table, {}).values(), *changes.replaces.get(table, ()))
        yield any(not row.keys().isdisjoint(keys) for row in rows)
        yield any(
            row.get(key) is not None for row in changes.inserts.get(table, ()) for key in keys
        )
    if one.cells:
        yield any(cell.key in changes.settings for cell in CELL_TABLES[one.cells])


def _digest(held: Snapshot, one: Along) -> str:
    """Return eight signs that stand for all that is watched."""
    columns = [
        held.tables[table].columns[key] for table, keys in one.reads().items() for key in keys
    ]
    cells = [held.setting(cell.key) for cell in CELL_TABLES[one.cells]]
    found = 0
    for values in (*columns, cells):
        found = crc32(repr(values).encode("utf-8", "surrogatepass"), found)
    return f"{found:08x}"


def _mark(before: Snapshot, changes: Changes, one: Along, mark: str | None) -> None:
    if (before.setting(one.mark) or None) != mark:
        changes.settings[one.mark] = mark


def _note(one: Along) -> NoteAlong:
    module, _, name = one.note.partition(":")
    found: NoteAlong = getattr(import_module(f"repbook.features.{module}"), name)
    return found
