"""Give a table's columns other headers: its part, its cells, every formula that reads them."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from repbook.adapters.headers import captions
from repbook.adapters.repair.refs import rename_references
from repbook.ooxml.cellxml import Place, cell_xml, content, style_of
from repbook.ooxml.index import TableInfo, Workbook
from repbook.ooxml.package import open_package
from repbook.ooxml.refs import column_letters
from repbook.ooxml.save import save_package
from repbook.ooxml.staged import Staged
from repbook.ooxml.stagedsheets import put_sheet, sheet_of
from repbook.ooxml.tableparts import with_headers
from repbook.schema.registry import TABLES


def with_captions(staged: Staged, info: TableInfo, changed: Mapping[int, str]) -> dict[str, str]:
    """Write new headers by 0-based place; return them by the old ones."""
    staged.write(info.part, with_headers(staged.read(info.part), changed))
    names = {info.columns[place].name: header for place, header in changed.items()}
    # Two steps, so that columns may exchange their names.
    between = {old: f"\x1f{number}" for number, old in enumerate(names)}
    rename_references(staged, info.name, info.name, between)
    rename_references(
        staged, info.name, info.name, {between[old]: new for old, new in names.items()}
    )
    sheet = sheet_of(staged, info.sheet_part)
    row = sheet.row(info.header_row)
    for place, header in changed.items():
        column = info.first_col + place
        style = style_of(row.cells.get(column, b""))
        ref = f"{column_letters(column)}{info.header_row}"
        where = Place(staged.package.file, info.sheet_name, ref)
        row.cells[column] = cell_xml(info.header_row, column, style, content(header, where))
    sheet.put(info.header_row, row)
    put_sheet(staged, info.sheet_part, sheet)
    return names


def call_as_in(mine: Workbook, path: Path, lang: str) -> None:
    """Give a new workbook the older captions that a user's workbook has and is to keep.

    What is taken over from it then names the columns as they are called there.
    """
    with open_package(path) as package:
        workbook, staged = Workbook(package), Staged(package)
        for table in TABLES.values():
            info, theirs = mine.tables.get(table.name), workbook.tables[table.name]
            names = {column.name for column in info.columns} if info else set()
            kept = captions(table, lang, names)
            changed = {
                place: kept[column.key]
                for place, column in enumerate(table.columns)
                if kept[column.key] != column.label.get(lang)
            }
            if changed:
                with_captions(staged, theirs, changed)
        if staged.parts:
            save_package(package, path, staged.parts)
