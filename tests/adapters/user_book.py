"""A built workbook as its user leaves it: with sheets, charts, columns and parts of her own."""

from __future__ import annotations

import base64
import io
from pathlib import Path

import xlsxwriter

from made_books import card_id, part_of
from repbook.ooxml.cellxml import Formula
from repbook.ooxml.edit import SheetEditor
from repbook.ooxml.index import Workbook
from repbook.ooxml.package import Package, open_package
from repbook.ooxml.refs import column_letters
from repbook.ooxml.save import save_package
from repbook.ooxml.staged import Staged

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJg"
    "gg=="
)
OWN = "xl/user/"
OWN_XML = b'<?xml version="1.0" encoding="UTF-8"?><mine xmlns="urn:mine">keep me</mine>'
EXTENSION = (
    '<extLst><ext uri="{0A5E1C6B-0000-4000-8000-000000000001}" xmlns:own="urn:own">'
    "<own:slicers><own:slicer name='Area'/></own:slicers></ext></extLst>"
)
FORMULA = "tblCustomers[[#This Row],[Score]]*2"


def make_own(path: Path) -> Path:
    """Add to a built workbook what its user adds in Excel."""
    package = open_package(path)
    book, staged = Workbook(package), Staged(package)
    _add_columns(book, staged)
    _add_sheet(package, staged, path.parent)
    staged.add("customXml/item7.xml", OWN_XML, "application/xml", book.part, f"{OFFICE}/customXml")
    _extend(staged, part_of(path, "customers")[0])
    save_package(package, path, staged.parts)
    return path


def own_notes(path: Path) -> dict[str, tuple[object, object]]:
    """Return the user's two columns of Customers by card id."""
    from repbook.ooxml.reader import read_table

    book = Workbook(open_package(path))
    found = read_table(book, book.tables["tblCustomers"], ["ID", "Mine", "Twice"]).columns
    pairs = zip(found["Mine"], found["Twice"], strict=True)
    return {str(name): pair for name, pair in zip(found["ID"], pairs, strict=True)}


def _add_columns(book: Workbook, staged: Staged) -> None:
    """Put a column of notes and one with a formula behind the table's last one."""
    info = book.tables["tblCustomers"]
    editor = SheetEditor(book, info.sheet_part)
    own, twice = (column_letters(info.last_col + n) for n in (1, 2))
    editor.set(f"{own}1", "Mine")
    editor.set(f"{twice}1", "Twice")
    for row in range(info.header_row + 1, info.last_row + 1):
        editor.set(f"{own}{row}", f"note of {card_id(row - 1)}")
        editor.set(f"{twice}{row}", Formula(FORMULA, 72.4))
    for part, content in editor.parts().items():
        staged.write(part, content)
    staged.write(info.part, _with_columns(staged.read(info.part).decode(), info, twice).encode())


def _with_columns(xml: str, info: object, last: str) -> str:
    before = str(info.area)  # type: ignore[attr-defined]  # a TableInfo
    count = len(info.columns)  # type: ignore[attr-defined]
    first, _, end = before.partition(":")
    after = f"{first}:{last}{end.lstrip('ABCDEFGHIJKLMNOPQRSTUVWXYZ')}"
    columns = (
        f'<tableColumn id="{count + 1}" name="Mine"/><tableColumn id="{count + 2}" name="Twice">'
        f"<calculatedColumnFormula>{FORMULA}</calculatedColumnFormula></tableColumn></tableColumns>"
    )
    xml = xml.replace(before, after).replace("</tableColumns>", columns)
    return xml.replace(f'<tableColumns count="{count}"', f'<tableColumns count="{count + 2}"')


def _add_sheet(package: Package, staged: Staged, folder: Path) -> None:
    """Graft a sheet with a chart, a picture, a comment, a sparkline and an x14 data bar."""
    source = open_package(_drawn(folder / "drawn.xlsx"))
    for name in source.names:
        if (name.startswith("xl/") and "sheet1" in name) or _is_drawing(name):
            staged.write(OWN + name.removeprefix("xl/"), source.read(name))
    for name, kind in _kinds(source).items():
        staged.set_content_type(OWN + name.removeprefix("xl/"), kind)
    types = staged.read("[Content_Types].xml").decode()
    for ending, kind in (("png", "image/png"),):
        if f'Extension="{ending}"' not in types:
            row = f'<Default Extension="{ending}" ContentType="{kind}"/>'
            types = types.replace("<Override", row + "<Override", 1)
    staged.write("[Content_Types].xml", types.encode())
    rid = staged.relate(package.workbook_part, f"{OWN}worksheets/sheet1.xml", f"{OFFICE}/worksheet")
    sheets = staged.read(package.workbook_part).decode()
    row = f'<sheet name="My charts" sheetId="99" r:id="{rid}"/></sheets>'
    staged.write(package.workbook_part, sheets.replace("</sheets>", row).encode())


def _is_drawing(name: str) -> bool:
    folders = ("xl/drawings/", "xl/charts/", "xl/media/", "xl/comments")
    return name.startswith(folders)


def _kinds(source: Package) -> dict[str, str]:
    """Return the content types of the parts to graft."""
    found = {}
    for element in source.elements("[Content_Types].xml"):
        name = element.attributes.get("PartName", "").lstrip("/")
        if name.endswith("sheet1.xml") or _is_drawing(name):
            found[name] = element.attributes["ContentType"]
    return found


def _drawn(path: Path) -> Path:
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet("My charts")
        for row in range(5):
            sheet.write_number(row, 0, row * 2)
        sheet.write_formula("B1", "=COUNTA(tblCustomers[ID])", None, 3)
        sheet.conditional_format("A1:A5", {"type": "data_bar", "data_bar_2010": True})
        sheet.add_sparkline("C1", {"range": "'My charts'!A1:A5"})
        sheet.insert_image("E1", "dot.png", {"image_data": io.BytesIO(PNG)})
        sheet.write_comment("A2", "a note of mine")
        chart = book.add_chart({"type": "column"})
        chart.add_series({"values": "='My charts'!$A$1:$A$5"})
        sheet.insert_chart("E8", chart)
    return path


def _extend(staged: Staged, part: str) -> None:
    """Give the Customers sheet an extension that no program here knows."""
    xml = staged.read(part).decode()
    assert "<extLst>" not in xml
    staged.write(part, xml.replace("</worksheet>", EXTENSION + "</worksheet>").encode())
