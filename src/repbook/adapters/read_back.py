"""Compare the changed rows of a saved workbook with what they should hold."""

from __future__ import annotations

from collections.abc import Sequence

from repbook.adapters.layout import Layout
from repbook.book.snapshot import Rows
from repbook.domain.values import BLANKS, Value
from repbook.errors import DamagedFile
from repbook.ooxml.celltext import clean
from repbook.ooxml.reader import read_table
from repbook.schema.registry import TABLES


def compare(layout: Layout, after: Rows, rows: Sequence[int], file: str) -> None:
    """Raise DamagedFile where input cells of some rows (0-based, in order) are not those `after`.

    Texts may have been cleaned.
    """
    info = layout.table(after.table)
    headers = {
        key: layout.header(after.table, key)
        for key in after.columns
        if TABLES[after.table].column(key).rule is None
    }
    sizes = {key: len(after.columns[key]) for key in headers}
    wrong = {key for key, size in sizes.items() if size != info.last_row - info.header_row}
    if rows and not wrong:
        first = info.header_row + 1
        only = [first + row for row in rows]
        # As though the table began at the first of them: no lists as long as the whole table.
        span = info._replace(header_row=only[0] - 1, last_row=only[-1])
        found = read_table(layout.workbook, span, list(headers.values()), only).columns
        wrong = {
            key
            for key, header in headers.items()
            if not all(
                _as_written(after.columns[key][row], found[header][row - rows[0]]) for row in rows
            )
        }
    for key in sorted(wrong):
        raise DamagedFile("commands.read_back", file=file, table=after.table, column=key)


def _as_written(wanted: Value, found: Value) -> bool:
    same = same_value(wanted, found)
    return same or (isinstance(wanted, str) and clean(wanted) == (found or ""))


def same_value(first: Value, second: Value) -> bool:
    """Tell whether two cells hold the same; an empty text is a blank."""
    return first == second or (first in BLANKS and second in BLANKS)
