"""How Analyse lays the rows of a report's table: whole, and only where they are others."""

from __future__ import annotations

from repbook.book.changes import Changes
from repbook.book.snapshot import Snapshot
from repbook.domain.values import Value
from repbook.schema.registry import TABLES


def replace_rows(
    snapshot: Snapshot, changes: Changes, table: str, rows: list[dict[str, Value]]
) -> None:
    """Replace a table's rows where they are not what stands there."""
    held = snapshot.tables[table]
    keys = TABLES[table].keys()
    old = [[held.get(row, key) for key in keys] for row in held.filled()]
    if old != [[row.get(key) for key in keys] for row in rows]:
        changes.replaces[table] = rows
