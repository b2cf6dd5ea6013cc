"""Columns that a table of a file gets for its user, and those that go again when they are blank."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from repbook.adapters.layout import Layout
from repbook.domain.values import BLANKS
from repbook.ooxml.index import TableInfo
from repbook.ooxml.newcolumns import add_columns, drop_columns
from repbook.ooxml.save import save_package
from repbook.ooxml.seal import has_true_results, put_seal
from repbook.ooxml.staged import Staged
from repbook.ooxml.tableparts import NewColumn
from repbook.schema.declare import Kind
from repbook.schema.own import own_key
from repbook.schema.registry import TABLES

Headers = Mapping[str, Sequence[str]]


def add_own(layout: Layout, columns: Headers, path: Path) -> None:
    """Save the file with blank columns of these headers at the right of its tables.

    Raises FileError where something stands there.
    """
    staged = Staged(layout.workbook.package)
    for table, headers in columns.items():
        info = layout.table(table)
        fresh = max([len(TABLES[table].columns), *(column.id for column in info.columns)]) + 1
        new = [NewColumn(fresh + n, header) for n, header in enumerate(headers)]
        look = _plain_column(layout, table, info)
        looks = dict.fromkeys(range(len(new)), look)
        add_columns(staged, layout.workbook, info, new, looks)
    _save(layout, staged, path)


def _plain_column(layout: Layout, table: str, info: TableInfo) -> int:
    """Return the sheet column of a text that the user fills, whose looks a new one takes."""
    own = (c for c in TABLES[table].columns if c.kind is Kind.TEXT and c.rule is None)
    plain = next(
        (column for column in own if not column.action and column.key != "name"),
        TABLES[table].columns[-1],
    )
    return info.column_of(layout.header(table, plain.key))


def drop_own(layout: Layout, columns: Headers, path: Path) -> None:
    """Save the file without those of these columns that are blank, the table's last, and unused."""
    staged = Staged(layout.workbook.package)
    for table, headers in columns.items():
        info = layout.table(table)
        count = 0
        for column in reversed(info.columns):
            if column.name not in headers or not _is_idle(layout, table, column.name):
                break
            count += 1
        if count:
            for part, content in drop_columns(staged, info, count).items():
                staged.write(part, content)
    if staged.parts:
        _save(layout, staged, path)


def _is_idle(layout: Layout, table: str, header: str) -> bool:
    """Tell whether nothing stands in a column and no formula names it."""
    key = own_key(header)
    if any(value not in BLANKS for value in layout.columns(table, [key])[key]):
        return False
    package, named = layout.workbook.package, f"[{header}]".encode()
    parts = (name for name in package.names if name.startswith("xl/") and name.endswith(".xml"))
    return not any(named in package.read(name) for name in parts)


def _save(layout: Layout, staged: Staged, path: Path) -> None:
    """Save what moves no result: the seal holds on where the results were true."""
    if has_true_results(layout.workbook):
        put_seal(staged)
    save_package(layout.workbook.package, path, staged.parts)
