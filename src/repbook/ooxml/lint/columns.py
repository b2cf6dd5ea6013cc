"""Rules about the columns of tables (ECMA-376 part 1, 18.5.1.3)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from repbook.ooxml.celltext import from_hex, length
from repbook.ooxml.lint.registry import Hit, rule
from repbook.ooxml.lint.table import Table
from repbook.ooxml.lint.view import PackageView

MAX_HEADER = 255


@rule("column-count")
def column_count(view: PackageView) -> Iterator[Hit]:
    """Find tables that name more or fewer columns than their area has."""
    for table in view.tables:
        if table.area is None:
            continue
        width = table.area.last_column - table.area.first_column + 1
        if len(table.columns) != width:
            yield Hit(table.part, table.name, len(table.columns))


@rule("duplicate-column-name")
def duplicate_column_name(view: PackageView) -> Iterator[Hit]:
    """Find columns of one name in a table; case is ignored."""
    for table in view.tables:
        counts = Counter(name.casefold() for name in table.columns)
        for name in (name for name, count in counts.items() if count > 1):
            yield Hit(table.part, table.name, name)


@rule("column-name")
def column_name(view: PackageView) -> Iterator[Hit]:
    """Find columns without a name or with one longer than 255 characters."""
    for table in view.tables:
        for name in table.columns:
            if not name or length(name) > MAX_HEADER:
                yield Hit(table.part, table.name, name[:20])


@rule("duplicate-column-id")
def duplicate_column_id(view: PackageView) -> Iterator[Hit]:
    """Find columns of one table that share an id."""
    for table in view.tables:
        counts = Counter(column.get("id", "") for column in table.column_elements)
        for identity in (identity for identity, count in counts.items() if count > 1):
            yield Hit(table.part, table.name, identity)


@rule("header-text")
def header_text(view: PackageView) -> Iterator[Hit]:
    """Find columns whose name is not, character by character, the text of their header cell."""
    for table in view.tables:
        for cell, name in zip(table.header_cells, table.columns, strict=False):
            if _plain(_shown(view, table, cell)) != _plain(name):
                yield Hit(table.sheet_part, view.place(table.sheet_part, cell), name)


def _shown(view: PackageView, table: Table, cell: str) -> str | None:
    text = view.sheet(table.sheet_part).headers.get(cell)
    if isinstance(text, int):
        text = view.strings[text] if text < len(view.strings) else None
    return None if text is None else from_hex(text)


def _plain(text: str | None) -> str | None:
    return None if text is None else text.replace("\r\n", "\n").strip(" ")
