"""Conditional formats by formula are read from any sound sheet part."""

from __future__ import annotations

from pathlib import Path

import pytest
from ooxml_crafted import parts, write

from repbook.ooxml.conditions import Condition, read_conditions, sheet_conditions
from repbook.ooxml.package import open_package
from repbook.ooxml.refs import Area
from repbook.ooxml.xml import XmlError

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"
TAIL = f"""<conditionalFormatting sqref="B5:C6 B3"><cfRule type="expression" priority="1">
<formula>$B3&lt;"&amp;"</formula></cfRule><cfRule type="cellIs" priority="2" operator="equal">
<formula>7</formula></cfRule></conditionalFormatting>
<conditionalFormatting sqref="nowhere"><cfRule type="expression" priority="3">
<formula>TRUE</formula></cfRule></conditionalFormatting>
<extLst><ext xmlns:x14="{X14}"><x14:conditionalFormattings><x14:conditionalFormatting>
<x14:cfRule type="expression"><formula>FALSE</formula></x14:cfRule>
</x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>"""
USUAL = f'<worksheet xmlns="{MAIN}"><sheetData><row r="1"/></sheetData>{TAIL}</worksheet>'
EXPECTED = [Condition((Area(5, 2, 6, 3), Area(3, 2, 3, 2)), '$B3<"&"')]


def test_formulas_come_with_their_cells() -> None:
    found = read_conditions(USUAL.encode())
    assert found == EXPECTED
    assert found[0].row == 3


@pytest.mark.parametrize("old", ['<row r="1"/>', '<sheetData><row r="1"/></sheetData>'])
def test_a_sheet_without_rows_has_them_too(old: str) -> None:
    new = "" if old.startswith("<row") else "<sheetData/>"
    assert read_conditions(USUAL.replace(old, new).encode()) == EXPECTED


def test_a_prefixed_main_namespace_reads_alike() -> None:
    prefixed = USUAL.replace("<x14:", "<X14:").replace("</x14:", "</X14:")
    for name in ("worksheet", "sheetData", "row", "conditionalFormatting", "cfRule", "formula"):
        prefixed = prefixed.replace(f"<{name}", f"<x:{name}").replace(f"</{name}", f"</x:{name}")
    prefixed = prefixed.replace("xmlns=", "xmlns:x=").replace("xmlns:x14", "xmlns:X14")
    prefixed = prefixed.replace("<extLst", "<x:extLst").replace("</extLst", "</x:extLst")
    prefixed = prefixed.replace("<ext ", "<x:ext ").replace("</ext>", "</x:ext>")
    assert read_conditions(prefixed.encode()) == EXPECTED


def test_what_is_no_sheet_is_refused() -> None:
    with pytest.raises(XmlError):
        read_conditions(USUAL.replace("</cfRule>", "", 1).encode())


@pytest.mark.parametrize("more", ["", "<!-- </sheetData> -->"])
def test_rows_of_a_long_sheet_are_passed_over(tmp_path: Path, more: str) -> None:
    many = "".join(f'<row r="{n}"><c r="A{n}"/></row>' for n in range(1, 60_000))
    data = USUAL.replace('<row r="1"/>', many + more)
    package = open_package(write(tmp_path / "long.xlsx", parts(data)))
    assert sheet_conditions(package, "xl/worksheets/sheet1.xml") == EXPECTED
