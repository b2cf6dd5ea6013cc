"""Take the product's tables away whose parts another program wrote wrong; their cells stay.

ExcelJS leaves out the columns after the first with a formula, and says that no row is the header.
Made again of their cells, such tables are whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from repbook.ooxml.fragments import attributes, find, items
from repbook.ooxml.index import SheetInfo, Workbook
from repbook.ooxml.package import Package, open_package
from repbook.ooxml.reader import sheet_values
from repbook.ooxml.refs import Cell, parse_area
from repbook.ooxml.save import save_package
from repbook.ooxml.staged import Staged
from repbook.schema.registry import TABLES

_EMPTY = re.compile(rb"<((?:\w+:)?)tableParts\b[^>]*?(?:/>|>\s*</\1tableParts>)")
_COUNT = re.compile(rb"(<(?:\w+:)?tableParts\b[^>]*?)\scount=\"\d+\"")


def drop_unfit(path: Path) -> None:
    """Take tables of the product's away that do not fit the cells they stand on."""
    with open_package(path) as package:
        workbook, staged = Workbook(package), Staged(package)
        for sheet in workbook.sheets:
            for name, part in _unfit(workbook, sheet):
                used = (
                    rb"<(?:\w+:)?tablePart\b[^>]*?=[\"']%s[\"'][^>]*/>" % re.escape(name).encode()
                )
                staged.remove(part, sheet.part)
                data = _COUNT.sub(rb"\1", re.sub(used, b"", staged.read(sheet.part)))
                staged.write(sheet.part, _EMPTY.sub(b"", data))
        if staged.parts:
            save_package(package, path, staged.parts)


def _unfit(workbook: Workbook, sheet: SheetInfo) -> Iterator[tuple[str, str]]:
    package = workbook.package
    for row in package.relationships(sheet.part).values():
        if row.kind == "table" and row.target in package and _is_unfit(package, row.target, sheet):
            yield row.id, package.actual_name(row.target)


def _is_unfit(package: Package, part: str, sheet: SheetInfo) -> bool:
    package.elements(part)  # unsound XML is refused by its part's name
    data = package.read(part)
    root = find(data, "table")
    told = attributes(data[root.start :]) if root else {}
    if told.get("displayName") not in {table.name for table in TABLES.values()}:
        return False
    try:
        area = parse_area(told.get("ref", ""))
    except ValueError:
        return True
    columns = [attributes(column).get("name", "") for column in items(data, "tableColumns")]
    if len(columns) != area.last_column - area.first_column + 1:
        return True
    if told.get("headerRowCount", "1") != "0":
        return False
    # A user who turns the header row off has Excel clear it; here it stands in the first row.
    cells = sheet_values(Workbook(package), sheet.part)
    top = [cells.get(Cell(area.first_row, area.first_column + n)) for n in range(len(columns))]
    return top == columns
