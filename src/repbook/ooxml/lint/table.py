"""Read a table part (ECMA-376 part 1, 18.5.1.2)."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from functools import cached_property

from repbook.ooxml.celltext import from_hex
from repbook.ooxml.lint.area import read_area
from repbook.ooxml.lint.trees import MAIN, whole
from repbook.ooxml.refs import Area, Cell


class Table:
    """A table: where it lies and how its columns are called, escapes resolved."""

    def __init__(self, part: str, sheet_part: str, element: ET.Element) -> None:
        self.part = part
        self.sheet_part = sheet_part
        self.element = element
        self.name = element.get("displayName", "")
        self.area: Area | None = read_area(element.get("ref", ""))
        self.header_rows = whole(element.get("headerRowCount"), 1)
        self.total_rows = whole(element.get("totalsRowCount"))

    @cached_property
    def column_elements(self) -> list[ET.Element]:
        """Return the tableColumn elements."""
        return self.element.findall(f"{MAIN}tableColumns/{MAIN}tableColumn")

    @cached_property
    def columns(self) -> list[str]:
        """Return the columns' names."""
        return [from_hex(column.get("name", "")) for column in self.column_elements]

    @cached_property
    def header_cells(self) -> list[str]:
        """Return the addresses of the header cells, left to right."""
        if self.area is None or not self.header_rows:
            return []
        top, left, _, right = self.area
        return [str(Cell(top, column)) for column in range(left, right + 1)]

    def holds(self, cell: Cell) -> bool:
        """Tell whether the cell lies in the table."""
        return self.area is not None and self.area.meets(Area(*cell, *cell))
