"""Which sheets come into sight: hidden ones whose table gets its first rows."""

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
