"""Compare the changed rows of a saved workbook with what they should hold."""

from __future__ import annotations

from typing import NamedTuple

from repbook.adapters.layout import Layout
from repbook.book.changes import Changes
from repbook.book.overlay import changed_rows
from repbook.book.snapshot import Rows
from repbook.domain.values import BLANKS, Value
from repbook.errors import DamagedFile
from repbook.ooxml.celltext import clean
from repbook.ooxml.reader import read_table
from repbook.schema.registry import TABLES


class Expected(NamedTuple):
    """What a table's input cells are to hold: its size, and the values of some rows (0-based)."""

    table: str
    size: int
    rows: list[int]
    columns: dict[str, list[Value]]


def expected(before: Rows, after: Rows, changes: Changes) -> Expected:
    """Return what the rows that changes touch are to hold."""
    rows = sorted(changed_rows(before, after, changes))
    inputs = {k: v for k, v in after.columns.items() if TABLES[after.table].column(k).rule is None}
    columns = {key: [values[row] for row in rows] for key, values in inputs.items()}
    return Expected(after.table, len(after), rows, columns)


def compare(layout: Layout, wanted: Expected, file: str) -> None:
    """Raise DamagedFile where a table does not hold what it should; texts may have been cleaned."""
    info = layout.table(wanted.table)
    wrong = list(wanted.columns) if info.last_row - info.header_row != wanted.size else []
    if wanted.rows and not wrong:
        headers = {key: layout.header(wanted.table, key) for key in wanted.columns}
        only = [info.header_row + 1 + row for row in wanted.rows]
        # As though the table began at the first of them: no lists as long as the whole table.
        span = info._replace(header_row=only[0] - 1, last_row=only[-1])
        found = read_table(layout.workbook, span, list(headers.values()), only).columns
        for key, values in wanted.columns.items():
            held = found[headers[key]]
            if len(held) != len(only):
                held = [held[number - only[0]] for number in only]
            # Most hold the very same: lists are compared at once before cell by cell.
            same = values == held or all(map(_as_written, values, held))
            wrong += [] if same else [key]
    for key in wrong:
        raise DamagedFile("commands.read_back", file=file, table=wanted.table, column=key)


def _as_written(wanted: Value, found: Value) -> bool:
    same = same_value(wanted, found)
    return same or (isinstance(wanted, str) and clean(wanted) == (found or ""))


def same_value(first: Value, second: Value) -> bool:
    """Tell whether two cells hold the same; an empty text is a blank."""
    return first == second or (first in BLANKS and second in BLANKS)
