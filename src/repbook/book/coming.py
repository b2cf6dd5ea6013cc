"""Which sheets come into sight with the first rows of their table, and which go with the last."""

from __future__ import annotations

from repbook.book.changes import Changes
from repbook.book.overlay import is_blank
from repbook.book.snapshot import Snapshot
from repbook.schema.registry import HEADS
from repbook.schema.sheets import SHEETS


def coming(before: Snapshot, changes: Changes) -> tuple[str, ...]:
    """Return the tables that get their first rows on sheets that come with these.

    A sheet that its user hid later stays hidden, since its table holds rows by then.
    """
    given = {**changes.inserts, **changes.replaces}
    return tuple(
        table
        for table, rows in sorted(given.items())
        if any(rows) and SHEETS[HEADS[table].sheet].comes and is_blank(before.tables[table])
    )


def going(before: Snapshot, changes: Changes) -> tuple[str, ...]:
    """Return the tables that lose their last rows on sheets that go with these.

    A sheet that its user brought into sight while it was empty stays in sight.
    """
    return tuple(
        table
        for table, rows in sorted(changes.replaces.items())
        if SHEETS[HEADS[table].sheet].goes and not any(rows) and not is_blank(before.tables[table])
    )
