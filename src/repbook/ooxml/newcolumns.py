"""Add columns at the right of a table: the table part, its headers, blank cells in its rows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from repbook.errors import FileError
from repbook.ooxml import cellxml
from repbook.ooxml.cellstyles import CellStyles
from repbook.ooxml.cellxml import Place, cell_xml, style_of
from repbook.ooxml.columnlooks import styles_of
from repbook.ooxml.index import TableInfo, Workbook
from repbook.ooxml.refs import MAX_COLUMN, Area, Cell
from repbook.ooxml.sheetxml import SheetXml, find_cell
from repbook.ooxml.staged import Staged
from repbook.ooxml.stagedsheets import put_sheet, sheet_of
from repbook.ooxml.tableparts import NewColumn, with_columns, without_columns
from repbook.ooxml.tailrefs import dimension_set, merged_areas


def add_columns(
    staged: Staged,
    workbook: Workbook,
    table: TableInfo,
    columns: Sequence[NewColumn],
    looks: Mapping[int, int],
) -> None:
    """Stage the sheet's and the table's parts with `columns` added.

    `looks` gives, by the new column's place in `columns`, the sheet column whose looks it takes.
    Raises FileError where cells, a merged block or another table lie to the right.
    """
    sheet = sheet_of(staged, table.sheet_part)
    first = table.last_col + 1
    block = Area(table.area.first_row, first, table.area.last_row, table.last_col + len(columns))
    _check_clear(workbook, table, sheet, block)
    styles = {
        column: look
        for first_col, last_col, look in styles_of(sheet.head)
        for column in looks.values()
        if first_col <= column <= last_col
    }
    marks = CellStyles.of(staged)
    for number in range(block.first_row, block.last_row + 1):
        row = sheet.row(number)
        for place, column in enumerate(columns):
            style = b""
            if place in looks:
                style = style_of(row.cells.get(looks[place], b"")) or styles.get(looks[place], b"")
            what = cellxml.BLANK
            if number == table.header_row and table.has_header:
                cell = str(Cell(number, first + place))
                what = cellxml.content(
                    column.header, Place(workbook.package.file, table.sheet_name, cell)
                )
            if what.runs:
                style = b"%d" % marks.marked(int(style or b"0"))
            xml = cell_xml(number, first + place, style, what)
            if xml:
                row.cells[first + place] = xml
        sheet.put(number, row)
    marks.stage(staged)
    sheet.head = dimension_set(sheet.head, sheet.last_row(), block)
    part = with_columns(staged.read(table.part), columns)
    put_sheet(staged, table.sheet_part, sheet)
    staged.write(table.part, part)


def drop_columns(staged: Staged, table: TableInfo, count: int) -> dict[str, bytes]:
    """Return the sheet's and the table's parts without the last `count` columns, blank ones."""
    sheet = SheetXml(staged.read(table.sheet_part))
    for number in range(table.area.first_row, table.area.last_row + 1):
        row = sheet.row(number)
        for column in range(table.last_col - count + 1, table.last_col + 1):
            row.cells.pop(column, None)
        sheet.put(number, row)
    part = without_columns(staged.read(table.part), count)
    return {table.sheet_part: sheet.render(), table.part: part}


def _check_clear(workbook: Workbook, table: TableInfo, sheet: SheetXml, block: Area) -> None:
    others = [
        other.area
        for other in workbook.tables.values()
        if other.sheet_part == table.sheet_part and other.name != table.name
    ]
    taken = [area for area in (*others, *merged_areas(sheet.tail)) if area.meets(block)]
    if taken or block.last_column > MAX_COLUMN:
        corner = taken[0] if taken else block
        raise _in_the_way(workbook, table, Cell(corner.first_row, corner.first_column))
    for number in range(block.first_row, block.last_row + 1):
        raw = sheet.raw(number)
        for column in range(block.first_column, block.last_column + 1):
            start, end = find_cell(raw, number, column)
            if cellxml.has_content(raw[start:end]):
                raise _in_the_way(workbook, table, Cell(number, column))


def _in_the_way(workbook: Workbook, table: TableInfo, cell: Cell) -> FileError:
    return FileError(
        "repair.right_in_the_way",
        file=workbook.package.file, sheet=table.sheet_name, table=table.name, cell=str(cell),
    )  # fmt: skip
