"""A snapshot as it will be once changes are written, with the new values of its formulas."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from repbook.book import needs
from repbook.book.changes import Changes
from repbook.book.evaluate import Evaluator
from repbook.book.overlay import overlay, touched
from repbook.book.snapshot import Reads, Rows, Snapshot
from repbook.schema import question_block as blocks
from repbook.schema.registry import HEADS, TABLES, card_tables


def with_cards(reads: Reads) -> Reads:
    """Return `reads` and the columns that the formulas of Customers and Qualify read.

    So too for the tables that follow the cards, where `reads` names a formula column of theirs.
    """
    following = (table for table, keys in reads.items() if _follows(table, keys))
    rows = (needs.for_rows(table) for table in dict.fromkeys((*card_tables(), *following)))
    found = needs.merged(reads, *rows, needs.columns_of(blocks.rules().values()))
    return {table: tuple(sorted(keys)) for table, keys in found.items()}


def _follows(table: str, keys: Collection[str]) -> bool:
    link = HEADS[table].link
    return link is not None and link.live and not TABLES[table].rules().keys().isdisjoint(keys)


def recalculated(before: Snapshot, changes: Changes, today: float) -> Snapshot:
    """Lay changes over a snapshot and evaluate the formulas of the rows they touch.

    `before` must hold what `with_cards` names where Customers or Qualify change.
    """
    after = overlay(before, changes)
    rows = touched(before, after, changes)
    if not any(rows.values()):
        return after
    values = Evaluator(after, today, rows)
    tables = {
        key: _evaluated(table, rows.get(key, ()), values) for key, table in after.tables.items()
    }
    return after._replace(tables=tables)


def _evaluated(rows: Rows, moved: Collection[int], values: Evaluator) -> Rows:
    rules: Mapping[str, object] = TABLES[rows.table].rules() if moved else {}
    columns = {
        key: values.column(rows.table, key) if key in rules else column
        for key, column in rows.columns.items()
    }
    return Rows(rows.table, columns, rows.sheet, rows.places, rows.letters)
