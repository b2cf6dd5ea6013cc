"""Make a block of cells a table again: its part, its relationship, its place in the sheet's list.

ECMA-376 part 1, 18.5.1.2 (table), 18.3.1.95 (tableParts).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from repbook.ooxml.celltext import escape, to_hex
from repbook.ooxml.index import Workbook
from repbook.ooxml.refs import Area
from repbook.ooxml.sheetxml import SheetXml
from repbook.ooxml.staged import Staged
from repbook.ooxml.tableparts import NewColumn
from repbook.ooxml.tailelements import placed
from repbook.record import NamedTuple

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
TABLE = f"{_RELATIONS}/table"
_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"
_ID = re.compile(rb"<(?:\w+:)?table\b[^>]*?\sid=[\"'](\d+)[\"']")
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


class NewTable(NamedTuple):
    """A table to be: its name, its block with the header row, its columns, its look."""

    name: str
    area: Area
    columns: Sequence[NewColumn]
    style: str
    buttons: bool


def add_table(workbook: Workbook, staged: Staged, sheet_part: str, table: NewTable) -> None:
    """Stage a table over cells that are there; none may lie over another."""
    number = 1 + max(table_ids(workbook, staged), default=0)
    part = next(name for n in range(1, 9999) if (name := f"xl/tables/table{n}.xml") not in staged)
    name = staged.add(part, _part(number, table), _TYPE, sheet_part, TABLE)
    sheet = SheetXml(staged.read(sheet_part))
    sheet.tail = with_table(sheet.tail, name)
    staged.write(sheet_part, sheet.render())


def with_table(tail: bytes, relationship: str) -> bytes:
    """Return a sheet's tail that lists one more table."""
    item = f'<tablePart xmlns:r="{_RELATIONS}" r:id="{relationship}"/>'
    return placed(tail, [f"<tableParts>{item}</tableParts>".encode()])


def table_ids(workbook: Workbook, staged: Staged) -> set[int]:
    """Return the ids of a workbook's tables, those that are staged among them."""
    added = (name for name in staged.parts if name.startswith("xl/tables/") and name in staged)
    parts = {table.part for table in workbook.tables.values()}.union(
        name for name in added if name.endswith(".xml")
    )
    found = (_ID.search(staged.read(part)) for part in parts if part in staged)
    return {int(match[1]) for match in found if match}


def _part(number: int, table: NewTable) -> bytes:
    columns = "".join(
        f'<tableColumn id="{column.id}" name="{escape(to_hex(column.header))}"/>'
        for column in table.columns
    )
    buttons = f'<autoFilter ref="{table.area}"/>' if table.buttons else ""
    text = (
        f'{_HEAD}<table xmlns="{_MAIN}" id="{number}" name="{table.name}"'
        f' displayName="{table.name}" ref="{table.area}" totalsRowShown="0">{buttons}'
        f'<tableColumns count="{len(table.columns)}">{columns}</tableColumns>'
        f'<tableStyleInfo name="{table.style}" showFirstColumn="0" showLastColumn="0"'
        ' showRowStripes="1" showColumnStripes="0"/></table>'
    )
    return text.encode()
