"""Rules about tables as a whole (ECMA-376 part 1, 18.5.1.2)."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator

from repbook.ooxml.lint.area import read_area
from repbook.ooxml.lint.registry import Hit, rule
from repbook.ooxml.lint.trees import MAIN, whole
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


@rule("filter-column")
def filter_column(view: PackageView) -> Iterator[Hit]:
    """Find filters of tables and sheets with a criterion for a column that they do not cover."""
    for table in view.tables:
        yield from _stray(table.element, table.part, table.name)
    for part in view.worksheets:
        yield from _stray(view.tree(part), part, view.place(part, ""))


def _stray(owner: ET.Element, part: str, where: str) -> Iterator[Hit]:
    for filtered in owner.iterfind(MAIN + "autoFilter"):
        area = read_area(filtered.get("ref", ""))
        for column in filtered.iterfind(MAIN + "filterColumn") if area else ():
            index = whole(column.get("colId"))
            if area and not 0 <= index <= area.last_column - area.first_column:
                yield Hit(part, where, index + 1)


@rule("array-in-table")
def array_in_table(view: PackageView) -> Iterator[Hit]:
    """Find array formulas over several cells that reach into a table; one of a single cell may."""
    for part in view.worksheets:
        tables = view.tables_on(part)
        for array in view.sheet(part).arrays if tables else ():
            area = read_area(array)
            if area and (area.first_row, area.first_column) != area[2:]:
                for table in tables:
                    if table.area and table.area.meets(area):
                        yield Hit(part, view.place(part, array), table.name)


@rule("table-without-rows")
def table_without_rows(view: PackageView) -> Iterator[Hit]:
    """Find tables without any row for data; an empty table keeps one blank row."""
    for table in view.tables:
        frame = table.header_rows + table.total_rows
        if table.area and table.area.last_row - table.area.first_row + 1 <= frame:
            yield Hit(table.part, table.name, table.name)
