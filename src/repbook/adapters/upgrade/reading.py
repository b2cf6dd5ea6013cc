"""Read what a workbook holds of what the product delivers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from repbook.adapters.upgrade.delivered import (
    ColumnRecord,
    Delivered,
    Rule,
    SheetRecord,
    TableRecord,
    digest,
)
from repbook.adapters.upgrade.drawings import read_charts
from repbook.adapters.upgrade.frames import Frame, first_cell
from repbook.book.defined_names import LISTS
from repbook.domain.values import whole
from repbook.ooxml.celltext import unescape
from repbook.ooxml.cellxml import number_text
from repbook.ooxml.formulanames import retabbed
from repbook.ooxml.fragments import attributes, children, find
from repbook.ooxml.index import SheetInfo, TableInfo, Workbook
from repbook.ooxml.notes import notes_on
from repbook.ooxml.reader import read_table, sheet_formulas, sheet_values
from repbook.ooxml.refs import MAX_ROW, Cell
from repbook.ooxml.stylegraft import Looks
from repbook.schema.registry import CELL_TABLES, TABLES, TEMPLATE_VERSION
from repbook.schema.sheets import SHEETS

Keys = Mapping[str, Mapping[str, str]]
KEYED = (*CELL_TABLES, LISTS)
_STYLE = re.compile(rb"\s(?:s|style)=\"(\d+)\"")
_VALUES = re.compile(
    rb"<v\b[^>]*>[^<]*</v>|<is>.*?</is>|<f\b[^>]*>[^<]*</f>|\sspans=\"[^\"]*\"", re.S
)
_NOT_LAYOUT = ("dimension", "sheetViews", "sheetData", "conditionalFormatting", "dataValidations")


def read_delivered(workbook: Workbook, lang: str) -> Delivered:
    """Return what a new workbook of today's version delivers in its language."""
    keys = {
        t.name: {text: c.key for c in t.columns for text in c.label.known(lang)}
        for t in TABLES.values()
    }
    tabs = {sheet.code_name: sheet.label.get(lang) for sheet in SHEETS.values()}
    return reading(workbook, lang, keys, tabs, TEMPLATE_VERSION)


def reading(
    workbook: Workbook, lang: str, keys: Keys, tabs: Mapping[str, str], version: int
) -> Delivered:
    """Return what a workbook holds of the sheets and tables named.

    `keys` are the column keys by table name and header, `tabs` the labels by code name.
    """
    codes = code_names(workbook, tabs)
    named = {sheet.name: codes[sheet.part] for sheet in workbook.sheets if sheet.part in codes}
    looks = Looks(workbook.package)
    return Delivered(
        version,
        lang,
        {
            codes[sheet.part]: read_sheet(workbook, sheet, frame_of(workbook, sheet, keys), looks)
            for sheet in workbook.sheets
            if sheet.part in codes
        },
        {
            info.name: TableRecord(
                next((t.key for t in TABLES.values() if t.name == info.name), info.name),
                codes.get(info.sheet_part, ""),
                info.header_row,
                list(_columns(workbook, info, keys[info.name])),
            )
            for info in workbook.tables.values()
            if info.name in keys
        },
        {name.name: retabbed(name.text, named) for name in workbook.names if name.scope is None},
        {table: captions(workbook, table, keys) for table in KEYED},
        read_modules(workbook),
    )


def _columns(
    workbook: Workbook, info: TableInfo, keys: Mapping[str, str]
) -> Iterator[ColumnRecord]:
    notes = notes_on(workbook, info.sheet_part)
    for place, column in enumerate(info.columns, info.first_col):
        note = notes.get(Cell(info.header_row, place))
        key = keys.get(column.name, column.name)
        yield ColumnRecord(key, column.id, column.name, column.formula, note and note.text)


def code_names(workbook: Workbook, tabs: Mapping[str, str]) -> dict[str, str]:
    """Return the code name of each of the product's sheets by part, known by tab where it is lost.

    `tabs` are the labels by code name.
    """
    found = {sheet.part: sheet.code_name for sheet in workbook.sheets if sheet.code_name in tabs}
    lost = {tab: code for code, tab in tabs.items() if code not in found.values()}
    return found | {
        sheet.part: lost[sheet.name]
        for sheet in workbook.sheets
        if sheet.part not in found and sheet.name in lost and not sheet.code_name
    }


def frame_of(workbook: Workbook, sheet: SheetInfo, keys: Keys) -> Frame:
    """Return a sheet's frame; columns that nobody knows are called by their letters alone."""
    columns, header, last = {}, {}, {}
    for info in workbook.tables.values():
        if info.sheet_part == sheet.part and info.name in keys:
            for place, column in enumerate(info.columns, info.first_col):
                key = keys[info.name].get(column.name, f"~{column.name}")
                columns[place] = f"{info.name}.{key}"
                header[place], last[place] = info.header_row, info.last_row
    return Frame(columns, header, last)


def read_sheet(workbook: Workbook, sheet: SheetInfo, frame: Frame, looks: Looks) -> SheetRecord:
    """Return what stands on a sheet outside its tables."""
    data = workbook.package.read(sheet.part)
    rows = tail_elements(data)
    return SheetRecord(
        sheet.name,
        contents(workbook, sheet, frame),
        list(conditions(rows, frame, looks)),
        list(checks(rows, frame)),
        [attributes(row)["ref"] for element in rows if _is(element, "mergeCells")
         for row in children(element[element.index(b">") + 1 :])],
        read_charts(workbook, sheet.part),
        _layout(data, rows, looks, frame),
    )  # fmt: skip


def contents(
    workbook: Workbook, sheet: SheetInfo, frame: Frame, last_row: int = MAX_ROW
) -> dict[str, str]:
    """Return the content of every filled cell outside the tables, by address, down to a row."""
    values = sheet_values(workbook, sheet.part, last_row)
    formulas = sheet_formulas(workbook, sheet.part, last_row)
    found: dict[Cell, str] = {}
    for cell, value in values.items():
        if not frame.inside(cell):
            found[cell] = number_text(value) if type(value) is float else str(value)
    for cell, formula in formulas.items():
        if not frame.inside(cell):
            found[cell] = f"={formula}"
    return {str(cell): found[cell] for cell in sorted(found)}


def tail_elements(data: bytes) -> list[bytes]:
    """Return the elements that follow a sheet's rows."""
    end = data.rfind(b"</sheetData>")
    start = end + 12 if end >= 0 else data.index(b"<sheetData/>") + 12
    return children(data[start : data.rfind(b"</")])


def conditions(rows: list[bytes], frame: Frame, looks: Looks) -> Iterator[Rule]:
    """Yield the conditional formats among a sheet's elements."""
    for element in rows:
        if _is(element, "conditionalFormatting"):
            sqref = attributes(element)["sqref"]
            for rule in children(element[element.index(b">") + 1 : element.rindex(b"</")]):
                yield condition(rule, sqref, frame, looks)


def condition(rule: bytes, sqref: str, frame: Frame, looks: Looks) -> Rule:
    """Return one conditional format."""
    given, origin = attributes(rule), first_cell(sqref)
    parts = [frame.lasting(text, origin) for text in _texts(rule, "formula")]
    number = whole(given.get("dxfId", ""))
    look = "" if number is None else looks.difference(number)
    return Rule(frame.columns_of(sqref) or "", "|".join([given.get("type", ""), *parts]), look)


def checks(rows: list[bytes], frame: Frame) -> Iterator[Rule]:
    """Yield the validations among a sheet's elements."""
    for element in rows:
        if _is(element, "dataValidations") and b"</" in element:
            for rule in children(element[element.index(b">") + 1 : element.rindex(b"</")]):
                yield check(rule, frame)


def check(rule: bytes, frame: Frame) -> Rule:
    """Return one validation."""
    given = attributes(rule)
    sqref = given.pop("sqref", "")
    said = {k: v for k, v in given.items() if ":" not in k and v not in ("0", "between", "stop")}
    parts = [
        frame.lasting(text, first_cell(sqref))
        for name in ("formula1", "formula2")
        for text in _texts(rule, name)
    ]
    says = "|".join([*(f"{k}={v}" for k, v in sorted(said.items())), *parts])
    return Rule(frame.columns_of(sqref) or "", says)


def captions(workbook: Workbook, table: str, keys: Keys) -> dict[str, dict[str, str]]:
    """Return the texts of a table whose rows have keys, by row and column key."""
    info = workbook.tables.get(TABLES[table].name)
    if info is None:
        return {}
    data = read_table(workbook, info)
    named = {keys[info.name].get(header): cells for header, cells in data.columns.items()}
    named.pop(None, None)
    rows: dict[str, dict[str, str]] = {}
    for place, key in enumerate(named.get("key", ())):
        texts = ((str(name), cells[place]) for name, cells in named.items() if name != "value")
        rows[str(key)] = {name: text for name, text in texts if isinstance(text, str)}
    return rows


def read_modules(workbook: Workbook) -> dict[str, str]:
    """Return a digest of each module of the macros, those of sheets only where they hold code."""
    from repbook.ooxml.vba.project import read_project

    rows = workbook.package.relationships(workbook.part).values()
    row = next((row for row in rows if row.kind == "vbaProject"), None)
    if row is None or row.target not in workbook.package:
        return {}
    project = read_project(workbook.package.read(row.target))
    code = {module.name: _code(module.text) for module in project.modules}
    documents = {entry.name for entry in project.listed if entry.kind == "document"}
    return {
        name: digest(text.encode()) for name, text in code.items() if text or name not in documents
    }


def _code(text: str) -> str:
    """Return a module's code without attributes, blanks at line ends and the case of words."""
    lines = (line.rstrip() for line in text.replace("\r\n", "\n").split("\n"))
    return "\n".join(line for line in lines if line and not line.startswith("Attribute ")).lower()


def _layout(data: bytes, rows: list[bytes], looks: Looks, frame: Frame) -> str:
    """Return what stands for a sheet's formats, widths, heights, page and links.

    Of a sheet with tables only what lies outside them, which is little.
    """
    pieces: list[bytes] = []
    head = data[: data.find(b"<sheetData")]
    if frame.columns:
        return ""
    pieces += children(head[head.index(b"<worksheet") :] + b"</worksheet>")[:1]
    start = find(data, "sheetData")
    body = data[start.inner : start.close] if start else b""
    pieces.append(_STYLE.sub(lambda f: b" " + looks.cell(int(f[1])), _VALUES.sub(b"", body)))
    pieces += [row for row in rows if not any(_is(row, name) for name in _NOT_LAYOUT)]
    text = b"".join(pieces)
    text = re.sub(rb"<dimension[^>]*>|\stabSelected=\"1\"|\st=\"\w+\"|\sr:id=\"[^\"]*\"", b"", text)
    return digest(text)


def _texts(rule: bytes, name: str) -> Iterator[str]:
    pattern = rb"<(?:\w+:)?%s>([^<]*)</" % name.encode()
    for found in re.findall(pattern, rule):
        yield unescape(found.decode())


def _is(element: bytes, name: str) -> bool:
    return re.match(rb"<(?:\w+:)?%s[\s/>]" % name.encode(), element) is not None
