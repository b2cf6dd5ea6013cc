"""Rules about tables as a whole (ECMA-376 part 1, 18.5.1.2)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from repbook.ooxml.lint.area import read_area
from repbook.ooxml.lint.registry import Hit, rule
from repbook.ooxml.lint.trees import MAIN
from repbook.ooxml.lint.view import PackageView


@rule("duplicate-table-id")
def duplicate_table_id(view: PackageView) -> Iterator[Hit]:
    """Find tables that share an id in the workbook."""
    counts = Counter(table.element.get("id", "") for table in view.tables)
    for table in view.tables:
        if counts[table.element.get("id", "")] > 1:
            yield Hit(table.part, table.name, table.name)


@rule("table-not-listed")
def table_not_listed(view: PackageView) -> Iterator[Hit]:
    """Find tables that their sheet's list of tables does not hold."""
    for part in view.worksheets:
        listed = len(view.tree(part).findall(f"{MAIN}tableParts/{MAIN}tablePart"))
        if listed != len(view.tables_on(part)):
            yield Hit(part, view.place(part, ""), listed)


@rule("table-filter")
def table_filter(view: PackageView) -> Iterator[Hit]:
    """Find tables whose filter does not cover the header and the rows."""
    for table in view.tables:
        filtered = table.element.find(MAIN + "autoFilter")
        if filtered is None or table.area is None:
            continue
        wanted = table.area._replace(last_row=table.area.last_row - table.total_rows)
        if read_area(filtered.get("ref", "")) != wanted:
            yield Hit(table.part, table.name, filtered.get("ref", ""))


@rule("table-without-rows")
def table_without_rows(view: PackageView) -> Iterator[Hit]:
    """Find tables without any row for data; an empty table keeps one blank row."""
    for table in view.tables:
        frame = table.header_rows + table.total_rows
        if table.area and table.area.last_row - table.area.first_row + 1 <= frame:
            yield Hit(table.part, table.name, table.name)
