"""Rules about merged cells, tables and filters that get in each other's way."""

from __future__ import annotations

from collections.abc import Iterator

from repbook.ooxml.lint.area import overlapping, read_area
from repbook.ooxml.lint.registry import Hit, rule
from repbook.ooxml.lint.trees import MAIN
from repbook.ooxml.lint.view import PackageView
from repbook.ooxml.refs import Area


@rule("bad-area")
def bad_area(view: PackageView) -> Iterator[Hit]:
    """Find merges, filters, links and tables whose area cannot be read or is off the sheet."""
    for part in view.worksheets:
        for tag in ("mergeCell", "autoFilter", "hyperlink", "dimension"):
            for element in view.tree(part).iter(MAIN + tag):
                if read_area(element.get("ref", "")) is None:
                    yield Hit(part, view.place(part, element.get("ref", "")), tag)
    for table in view.tables:
        if table.area is None:
            yield Hit(table.part, table.name, table.element.get("ref", ""))


@rule("overlapping-merges")
def overlapping_merges(view: PackageView) -> Iterator[Hit]:
    """Find merged areas that share cells."""
    for part in view.worksheets:
        merges = _merges(view, part)
        for first, second in overlapping(merges):
            yield Hit(part, view.place(part, str(merges[second])), merges[first])


@rule("merge-in-table")
def merge_in_table(view: PackageView) -> Iterator[Hit]:
    """Find merged areas that reach into a table."""
    for table in view.tables:
        for merge in _merges(view, table.sheet_part):
            if table.area and table.area.meets(merge):
                yield Hit(table.sheet_part, view.place(table.sheet_part, str(merge)), table.name)


@rule("overlapping-tables")
def overlapping_tables(view: PackageView) -> Iterator[Hit]:
    """Find tables that share cells."""
    for part in view.worksheets:
        tables = [table for table in view.tables_on(part) if table.area]
        for first, second in overlapping([t.area for t in tables if t.area]):
            yield Hit(tables[second].part, tables[second].name, tables[first].name)


@rule("filter-in-table")
def filter_in_table(view: PackageView) -> Iterator[Hit]:
    """Find sheet filters that reach into a table, which has a filter of its own."""
    for table in view.tables:
        own = view.tree(table.sheet_part).find(MAIN + "autoFilter")
        area = read_area(own.get("ref", "")) if own is not None else None
        if area and table.area and area.meets(table.area):
            yield Hit(table.sheet_part, view.place(table.sheet_part, str(area)), table.name)


def _merges(view: PackageView, part: str) -> list[Area]:
    cells = view.tree(part).iterfind(f"{MAIN}mergeCells/{MAIN}mergeCell")
    return [area for cell in cells if (area := read_area(cell.get("ref", "")))]
