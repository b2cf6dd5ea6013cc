"""Make workbooks of the template of the code it runs with, as their user leaves them.

Later code cannot make them again, so the files are committed (see README.md).
"""

from __future__ import annotations

import io
import re
import sys
from pathlib import Path

import xlsxwriter

from made_books import TODAY, build, card_id, cards, reached
from repbook.build.macros import NAMES as NAMES_OF
from repbook.build.vba.modules import book_modules
from repbook.build.vba.project import vba_project
from repbook.entrypoints.cli import main
from repbook.ooxml.cellxml import Formula
from repbook.ooxml.edit import SheetEditor
from repbook.ooxml.index import Workbook
from repbook.ooxml.package import open_package
from repbook.ooxml.refs import column_letters
from repbook.ooxml.save import save_package
from repbook.ooxml.staged import Staged
from repbook.schema.registry import CODES, TABLES, TEMPLATE_VERSION

LANG = "zh-CN"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml"
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
OWN_SHEET = "我的图表"
# Where Home has room for a note and a formula of the user's.
NOTES = ("L3", "L4") if TEMPLATE_VERSION == 4 else ("R3", "R4")
# Days that are full of minutes, not of visits, have a row for what was promised.
PROMISED = {} if TEMPLATE_VERSION < 6 else {"next_on": float(TODAY)}
CODE = "Sheet1"
FORMULA = 'IF(tblCustomers[[#This Row],[等级]]="","",tblCustomers[[#This Row],[等级]]&"级")'
NAMES = ("安通机电", "宏远包装", "诚信五金", "海天塑胶", "永兴纸业", "明达物流")


def label(code: str) -> str:
    """Return a list entry's label."""
    return CODES[code].label.get(LANG)


def rows() -> dict[str, object]:
    """Return cards with answers, calls and orders."""
    people = [
        reached(n, days_ago=40 + n, name=name, address=f"中山路{n}号", area="城东", **PROMISED)
        for n, name in enumerate(NAMES, 1)
    ]
    answers = {card_id(1): {"q01": label("need.pain")}, card_id(2): {"q01": label("need.gain")}}
    calls = [
        {
            "call_id": f"C-{n}",
            "id": card_id(n),
            "name": NAMES[n - 1],
            "day": float(TODAY - 40 - n),
            "counted": float(TODAY - 40 - n),
            "rep": "LW",
            "channel": label("channel.phone"),
            "result": label("result.reached"),
            "note": "谈过价格",
        }
        for n in (1, 2, 3)
    ]
    orders = [
        {
            "line": f"O-{n}",
            "account": card_id(n),
            "name": NAMES[n - 1],
            "product": "纸箱",
            "day": float(TODAY - 90),
            "amount": 1200.0 * n,
            "cost": 900.0 * n,
        }
        for n in (1, 2)
    ]
    return dict(cards(*people, answers=answers, calls=calls, orders=orders))


def typed(path: Path) -> None:
    """Type results into the day's sheet, and a note on Home; give Customers a column."""
    with open_package(path) as package:
        book = Workbook(package)
        visits = book.tables["tblVisits"]
        editor = SheetEditor(book, visits.sheet_part)
        for row, (key, value) in enumerate((("result", "1"), ("result", "2")), 1):
            header = TABLES["visits"].column(key).label.get(LANG)
            letters = column_letters(visits.column_of(header))
            editor.set(f"{letters}{visits.header_row + row}", value)
        home = SheetEditor(book, book.sheets[0].part)
        home.set(NOTES[0], "周五前给宏远回话")
        home.set(NOTES[1], Formula('COUNTIF(tblCustomers[等级],"B")', 0.0))
        parts = {**editor.parts(), **home.parts()}
        info = book.tables["tblCustomers"]
        own = SheetEditor(book, info.sheet_part)
        letters = [column_letters(info.last_col + n) for n in (1, 2)]
        own.set(f"{letters[0]}1", "我的备注")
        own.set(f"{letters[1]}1", "等级说明")
        for row in range(2, info.last_row + 1):
            own.set(f"{letters[0]}{row}", f"备注{row}")
            own.set(f"{letters[1]}{row}", Formula(FORMULA, ""))
        parts |= own.parts()
        parts[info.part] = with_columns(
            package.read(info.part).decode(), str(info.area), letters[1]
        )
        save_package(package, path, parts)


def with_columns(xml: str, before: str, last: str) -> bytes:
    """Return the table part of Customers with two columns of the user's."""
    after = re.sub(r":[A-Z]+", f":{last}", before)
    xml = xml.replace(f'"{before}"', f'"{after}"')
    count = int(re.search(r'<tableColumns count="(\d+)"', xml)[1])  # type: ignore[index]
    text = FORMULA.replace("&", "&amp;")
    columns = (
        f'<tableColumn id="{count + 1}" name="我的备注"/>'
        f'<tableColumn id="{count + 2}" name="等级说明"><calculatedColumnFormula>{text}'
        "</calculatedColumnFormula></tableColumn></tableColumns>"
    )
    xml = xml.replace(f'<tableColumns count="{count}"', f'<tableColumns count="{count + 2}"')
    return xml.replace("</tableColumns>", columns).encode()


def grafted(path: Path) -> None:
    """Add a protected sheet with a chart, a pivot and a table slicer, a filter, a name."""
    with open_package(path) as package:
        staged, book = Staged(package), Workbook(package)
        filtered(staged, book)
        add_sheet(staged, book)
        add_pivot(staged, book)
        add_slicer(staged, book)
        data = staged.read(book.part).decode()
        place = f"'{OWN_SHEET}'!$A$1"
        names = f'<definedName name="我的目标">{place}</definedName></definedNames>'
        staged.write(book.part, data.replace("</definedNames>", names).encode())
        save_package(package, path, staged.parts)


def filtered(staged: Staged, book: Workbook) -> None:
    """Leave a filter on Customers that hides one row, and protect Questions."""
    info = book.tables["tblCustomers"]
    xml = staged.read(info.part).decode()
    place = info.column_of(TABLES["customers"].column("name").label.get(LANG)) - info.first_col
    filters = "".join(f'<filter val="{name}"/>' for name in NAMES[1:])
    found = re.search(r"<autoFilter ref=\"([^\"]+)\"/>", xml)
    assert found is not None
    new = (
        f'<autoFilter ref="{found[1]}"><filterColumn colId="{place}"><filters>{filters}'
        "</filters></filterColumn></autoFilter>"
    )
    staged.write(info.part, xml.replace(found[0], new).encode())
    sheet = staged.read(info.sheet_part).decode()
    staged.write(info.sheet_part, sheet.replace('<row r="2"', '<row r="2" hidden="1"', 1).encode())
    asked = book.tables["tblQuestions"].sheet_part
    text = staged.read(asked).decode()
    locked = '</sheetData><sheetProtection sheet="1" objects="1" scenarios="1"/>'
    staged.write(asked, text.replace("</sheetData>", locked).encode())


def add_sheet(staged: Staged, book: Workbook) -> None:
    """Add a sheet with a chart and a formula that reads a product column."""
    made = io.BytesIO()
    with xlsxwriter.Workbook(made) as own:
        sheet = own.add_worksheet(OWN_SHEET)
        sheet.write_number("A1", 7)
        sheet.write_formula("B1", "=COUNTA(tblCustomers[编号])", None, 6)
        chart = own.add_chart({"type": "column"})
        chart.add_series({"values": f"='{OWN_SHEET}'!$A$1:$B$1"})
        sheet.insert_chart("D1", chart)
        sheet.protect()
    path = Path(sys.argv[1]) / "drawn.xlsx"
    path.write_bytes(made.getvalue())
    source = open_package(path)
    kinds = {
        "xl/worksheets/sheet1.xml": f"{SPREADSHEET}.worksheet+xml",
        "xl/drawings/drawing1.xml": "application/vnd.openxmlformats-officedocument.drawing+xml",
        "xl/charts/chart1.xml": "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
    }
    for name in source.names:
        target = name.replace("xl/", "xl/mine/", 1)
        if name in kinds:
            staged.write(target, source.read(name))
            staged.set_content_type(target, kinds[name])
        elif name.endswith(".rels") and any(f in name for f in ("worksheets", "drawings")):
            staged.write(target, source.read(name))
    rid = staged.relate(book.part, "xl/mine/worksheets/sheet1.xml", f"{OFFICE}/worksheet")
    data = staged.read(book.part).decode()
    row = f'<sheet name="{OWN_SHEET}" sheetId="99" r:id="{rid}"/></sheets>'
    staged.write(book.part, data.replace("</sheets>", row).encode())
    if "xl/vbaProject.bin" in book.package:
        own_part = "xl/mine/worksheets/sheet1.xml"
        text = re.sub(r"(<worksheet\b[^>]*>)(?:<sheetPr/>)?", rf'\1<sheetPr codeName="{CODE}"/>',
                      staged.read(own_part).decode(), count=1)  # fmt: skip
        staged.write(own_part, text.encode())
        codes = [*(sheet.code_name for sheet in book.sheets), CODE]
        staged.write("xl/vbaProject.bin", vba_project(NAMES_OF.book, book_modules(codes)))
    path.unlink()


def add_pivot(staged: Staged, book: Workbook) -> None:
    """Add a pivot over Orders to the user's sheet."""
    headers = [column.name for column in book.tables["tblOrders"].columns]
    fields = "".join(
        f'<cacheField name="{h}" numFmtId="0"><sharedItems/></cacheField>' for h in headers
    )
    cache = (
        f'{HEAD}<pivotCacheDefinition xmlns="{MAIN}" xmlns:r="{OFFICE}" refreshOnLoad="1" '
        'refreshedBy="LW" refreshedDate="46000" createdVersion="6" refreshedVersion="6" '
        'minRefreshableVersion="3" recordCount="0" saveData="0"><cacheSource type="worksheet">'
        f'<worksheetSource name="tblOrders"/></cacheSource><cacheFields count="{len(headers)}">'
        f"{fields}</cacheFields></pivotCacheDefinition>"
    )
    part = "xl/pivotCache/pivotCacheDefinition1.xml"
    kind = f"{SPREADSHEET}.pivotCacheDefinition+xml"
    rid = staged.add(part, cache.encode(), kind, book.part, f"{OFFICE}/pivotCacheDefinition")
    data = staged.read(book.part).decode()
    caches = f'<pivotCaches><pivotCache cacheId="1" r:id="{rid}"/></pivotCaches>'
    data = re.sub(r"(<calcPr[^>]*/>)", rf"\1{caches}", data)
    staged.write(book.part, data.encode())
    amount = len(headers) - 1
    items = "".join(
        '<pivotField dataField="1" showAll="0"/>' if n == amount else '<pivotField showAll="0"/>'
        for n in range(len(headers))
    )
    table = (
        f'{HEAD}<pivotTableDefinition xmlns="{MAIN}" name="我的透视表" cacheId="1" '
        'applyNumberFormats="0" applyBorderFormats="0" applyFontFormats="0" '
        'applyPatternFormats="0" applyAlignmentFormats="0" applyWidthHeightFormats="1" '
        'dataCaption="值" updatedVersion="6" minRefreshableVersion="3" createdVersion="6">'
        '<location ref="A5:A6" firstHeaderRow="1" firstDataRow="1" firstDataCol="0"/>'
        f'<pivotFields count="{len(headers)}">{items}</pivotFields>'
        '<rowItems count="1"><i/></rowItems><colItems count="1"><i/></colItems>'
        f'<dataFields count="1"><dataField name="合计" fld="{amount}" baseField="0" baseItem="0"/>'
        "</dataFields></pivotTableDefinition>"
    )
    sheet = "xl/mine/worksheets/sheet1.xml"
    kind = f"{SPREADSHEET}.pivotTable+xml"
    place = "xl/pivotTables/pivotTable1.xml"
    staged.add(place, table.encode(), kind, sheet, f"{OFFICE}/pivotTable")
    staged.relate(place, part, f"{OFFICE}/pivotCacheDefinition")


def add_slicer(staged: Staged, book: Workbook) -> None:
    """Add a slicer of Customers by area."""
    info = book.tables["tblCustomers"]
    tag = re.search(r'<table [^>]*?\bid="(\d+)"', staged.read(info.part).decode())
    header = TABLES["customers"].column("area").label.get(LANG)
    number = next(column.id for column in info.columns if column.name == header)
    space = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"
    space15 = "http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"
    office = "http://schemas.microsoft.com/office/2007/relationships"
    cache = (
        f'{HEAD}<slicerCacheDefinition xmlns="{space}" name="Slicer_Area" sourceName="{header}">'
        f'<extLst><x:ext xmlns:x="{MAIN}" uri="{{2F2917AC-EB37-4324-AD4E-5DD8C200BD13}}" '
        f'xmlns:x15="{space15}"><x15:tableSlicerCache tableId="{tag[1]}" column="{number}"/>'  # type: ignore[index]
        "</x:ext></extLst></slicerCacheDefinition>"
    )
    rid = staged.add(
        *("xl/slicerCaches/slicerCache1.xml", cache.encode()),
        *("application/vnd.ms-excel.slicerCache+xml", book.part, f"{office}/slicerCache"),
    )
    slicer = (
        f'{HEAD}<slicers xmlns="{space}"><slicer name="{header}" cache="Slicer_Area" '
        f'caption="{header}" rowHeight="241300"/></slicers>'
    )
    sheet = "xl/mine/worksheets/sheet1.xml"
    sid = staged.add(
        *("xl/slicers/slicer1.xml", slicer.encode()),
        *("application/vnd.ms-excel.slicer+xml", sheet, f"{office}/slicer"),
    )
    data = staged.read(book.part).decode()
    extension = (
        f'<extLst><ext uri="{{46BE6895-7355-4A93-B00E-2C351335B9C9}}" xmlns:x15="{space15}">'
        f'<x15:slicerCaches xmlns:x14="{space}"><x14:slicerCache r:id="{rid}"/></x15:slicerCaches>'
        "</ext></extLst></workbook>"
    )
    staged.write(book.part, data.replace("</workbook>", extension).encode())
    text = staged.read(sheet).decode()
    listed = (
        f'<extLst><ext uri="{{3A4CF648-6AED-40f4-86FF-DC5316D8AED3}}" xmlns:x14="{space}">'
        f'<x14:slicerList><x14:slicer r:id="{sid}"/></x14:slicerList></ext></extLst></worksheet>'
    )
    staged.write(sheet, text.replace("</worksheet>", listed).encode())


def make(path: Path) -> None:
    """Make one workbook."""
    path.unlink(missing_ok=True)
    build(path, rows(), lang=LANG)
    assert main(["rank", str(path), "--lang", LANG]) in (0, 1)
    typed(path)
    grafted(path)


if __name__ == "__main__":
    folder, *kinds = sys.argv[1:]
    stem = f"template_{TEMPLATE_VERSION}"
    for kind in kinds:
        path = Path(folder) / f"{stem}{kind}"
        if not kind.startswith("_"):
            make(path)
            continue
        path.unlink(missing_ok=True)
        lang = path.stem.removeprefix(f"{stem}_")
        build(path, cards(*(reached(n) for n in (1, 2))), lang=lang)
