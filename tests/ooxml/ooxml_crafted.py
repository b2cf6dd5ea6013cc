"""Packages written by hand, for XML that no library writes."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from pathlib import Path

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_KINDS = {
    "xl/workbook.xml": "sheet.main",
    "xl/worksheets/sheet1.xml": "worksheet",
    "xl/tables/table1.xml": "table",
    "xl/sharedStrings.xml": "sharedStrings",
}
HEADERS = ("Id", "Name", "Revenue", "Double", "Mine")
ROWS = [(f"C{i:03d}", f"客户 & <{i}>", i * 1.5, i * 3.0, f"note {i}") for i in range(1, 11)]


def sheet(rows: str, after: str = "") -> str:
    """Wrap rows into a worksheet part."""
    return f'{HEAD}<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData>{after}</worksheet>'


def strings(items: str, attributes: str = "") -> str:
    """Wrap `si` elements into a shared strings part."""
    return f'{HEAD}<sst xmlns="{MAIN}"{attributes}>{items}</sst>'


def table(ref: str, *headers: str, attributes: str = "") -> str:
    """Write a table part named T."""
    columns = "".join(f'<tableColumn id="{n}" name="{h}"/>' for n, h in enumerate(headers, 1))
    return (
        f'{HEAD}<table xmlns="{MAIN}" id="1" name="T" displayName="T" ref="{ref}"{attributes}>'
        f'<autoFilter ref="{ref}"/>'
        f'<tableColumns count="{len(headers)}">{columns}</tableColumns></table>'
    )


def parts(
    sheet_xml: str | bytes, table_xml: str = "", strings_xml: str = "", workbook: str = ""
) -> dict[str, str | bytes]:
    """Return the parts of a workbook with one sheet, S, and at most one table."""
    made: dict[str, str | bytes] = {
        "[Content_Types].xml": "",
        "_rels/.rels": _rels(("officeDocument", "xl/workbook.xml")),
        "xl/workbook.xml": workbook
        or f'{HEAD}<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>'
        '<sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": _rels(
            ("worksheet", "worksheets/sheet1.xml"), ("sharedStrings", "/xl/sharedStrings.xml")
        ),
        "xl/worksheets/sheet1.xml": sheet_xml,
    }
    if strings_xml:
        made["xl/sharedStrings.xml"] = strings_xml
    if table_xml:
        made["xl/worksheets/_rels/sheet1.xml.rels"] = _rels(("table", "../tables/table1.xml"))
        made["xl/tables/table1.xml"] = table_xml
    made["[Content_Types].xml"] = _content_types(made)
    return made


def write(path: Path, contents: Mapping[str, str | bytes]) -> Path:
    """Write a package of the parts given."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in contents.items():
            archive.writestr(name, content)
    return path


def _content_types(names: Mapping[str, str | bytes]) -> str:
    rows = "".join(
        f'<Override PartName="/{part}" ContentType="{_CONTENT}.{kind}+xml"/>'
        for part, kind in _KINDS.items()
        if part in names
    )
    return (
        f'{HEAD}<Types xmlns="{TYPES}"><Default Extension="xml" ContentType="application/xml"/>'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.'
        f'relationships+xml"/>{rows}</Types>'
    )


def _rels(*rows: tuple[str, str]) -> str:
    inner = "".join(
        f'<Relationship Id="rId{n}" Type="{OFFICE}/{kind}" Target="{target}"/>'
        for n, (kind, target) in enumerate(rows, 1)
    )
    return f'{HEAD}<Relationships xmlns="{PACKAGE}">{inner}</Relationships>'
