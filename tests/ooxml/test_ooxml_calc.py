"""The workbook's own lists: calculation, sheets, names, parts, properties."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import ooxml_crafted as crafted
import openpyxl
import pytest

from repbook.ooxml.calc import (
    drop_calc_chain,
    extend_names,
    request_calculation,
    with_attribute,
)
from repbook.ooxml.edit import SheetEditor
from repbook.ooxml.index import Workbook
from repbook.ooxml.package import open_package
from repbook.ooxml.properties import custom_properties, set_custom_properties
from repbook.ooxml.save import save_package
from repbook.ooxml.staged import CONTENT_TYPES, Staged

Open = Callable[[Path], Workbook]
SHEET = "xl/worksheets/sheet1.xml"
CUSTOM_XML = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml"


def staged_of(path: Path) -> tuple[Staged, Workbook]:
    """Open a workbook for staging."""
    workbook = Workbook(open_package(path))
    return Staged(workbook.package), workbook


def saved(staged: Staged, path: Path) -> Workbook:
    """Save what is staged and open it again."""
    save_package(staged.package, path, staged.parts)
    return Workbook(open_package(path))


def chained(tmp_path: Path, calc: str) -> Path:
    """Write a workbook with a calculation chain."""
    made = crafted.parts(crafted.sheet(""))
    rels = "xl/_rels/workbook.xml.rels"
    chain = f'<Relationship Id="rId9" Type="{crafted.OFFICE}/calcChain" Target="calcChain.xml"/>'
    made[rels] = str(made[rels]).replace("</Rel", chain + "</Rel")
    row = '<Override PartName="/xl/calcChain.xml" ContentType="x/y"/></Types>'
    made[CONTENT_TYPES] = str(made[CONTENT_TYPES]).replace("</Types>", row)
    made["xl/calcChain.xml"] = "<calcChain/>"
    made["xl/workbook.xml"] = str(made["xl/workbook.xml"]).replace("</sheets>", "</sheets>" + calc)
    return crafted.write(tmp_path / "chain.xlsx", made)


def test_calc_chain_goes_with_all_that_names_it(tmp_path: Path) -> None:
    path = chained(tmp_path, "")
    staged, workbook = staged_of(path)
    drop_calc_chain(staged, workbook)
    package = saved(staged, path).package
    assert "xl/calcChain.xml" not in package
    for part in (CONTENT_TYPES, "xl/_rels/workbook.xml.rels"):
        assert b"calcChain" not in package.read(part)
    assert len(package.relationships("xl/workbook.xml")) == 2


@pytest.mark.parametrize(
    ("calc", "expected"),
    [
        ("", '</sheets><calcPr fullCalcOnLoad="1"/></workbook>'),
        ("<extLst/>", '<calcPr fullCalcOnLoad="1"/><extLst/>'),
        ('<calcPr calcId="1"/>', '<calcPr calcId="1" fullCalcOnLoad="1"/>'),
        ('<calcPr fullCalcOnLoad="0" calcId="1"></calcPr>',
         '<calcPr calcId="1" fullCalcOnLoad="1"></calcPr>'),
    ],
)  # fmt: skip
def test_calculation_is_asked_for_once(tmp_path: Path, calc: str, expected: str) -> None:
    staged, workbook = staged_of(chained(tmp_path, calc))
    request_calculation(staged, workbook)
    request_calculation(staged, workbook)
    assert expected in staged.read("xl/workbook.xml").decode()


def test_names_that_span_the_table_follow(rich_book: Path) -> None:
    staged, workbook = staged_of(rich_book)
    editor = SheetEditor(workbook, SHEET)
    editor.append("tblCustomers", [{"Id": "x"}, {"Id": "y"}])
    staged.parts.update(editor.parts())
    assert extend_names(staged, workbook, editor.resizes()) == ["Ids"]
    book = saved(staged, rich_book)
    texts = {name.name: name.text for name in book.names}
    assert texts == {"Ids": "Customers!$A$2:$A$13", "Seven": "'Other''s'!$B$3"}
    before = staged_of(rich_book)
    assert extend_names(*before, []) == []


@pytest.mark.parametrize(
    ("area", "rows", "expected"),
    [
        ("$A$1:$A$11", 0, "$A$1:$A$13"),  # all of it
        ("$A$1:$A$11", 4, "$A$10:$A$13"),  # the last rows of a table that outgrew them
        ("$A$8:$A$11", 4, "$A$10:$A$13"),  # which then slide
        ("$A$1:$A$11", 50, "$A$1:$A$13"),  # not so many yet
        ("$A$7:$A$11", 4, "$A$7:$A$11"),  # the user's own
    ],
)
def test_a_print_area_keeps_the_last_rows(
    rich_book: Path, area: str, rows: int, expected: str
) -> None:
    staged, workbook = staged_of(rich_book)
    name = f'<definedName name="_xlnm.Print_Area" localSheetId="0">Customers!{area}</definedName>'
    old = staged.read(workbook.part)
    staged.write(workbook.part, old.replace(b"</definedNames>", name.encode() + b"</definedNames>"))
    workbook = saved(staged, rich_book)
    staged = Staged(workbook.package)
    editor = SheetEditor(workbook, SHEET)
    editor.append("tblCustomers", [{"Id": "x"}, {"Id": "y"}])
    staged.parts.update(editor.parts())
    extend_names(staged, workbook, editor.resizes(), {"tblCustomers": rows})
    texts = {name.name: name.text for name in saved(staged, rich_book).names}
    assert texts["_xlnm.Print_Area"] == f"Customers!{expected}"
    assert texts["Ids"] == "Customers!$A$2:$A$13"


def test_a_part_is_added_with_type_and_relationship(rich_book: Path) -> None:
    staged, workbook = staged_of(rich_book)
    before = workbook.package.relationships("xl/workbook.xml")
    new = staged.add("customXml/item1.xml", b"<a/>", "application/xml", workbook.part, CUSTOM_XML)
    book = saved(staged, rich_book)
    rows = book.package.relationships("xl/workbook.xml")
    assert rows[new].target == "customXml/item1.xml"
    assert {key: row for key, row in rows.items() if key != new} == before
    assert book.package.read("customXml/item1.xml") == b"<a/>"
    staged = Staged(book.package)
    staged.remove("customXml/item1.xml", book.part)
    assert "customXml/item1.xml" not in staged
    package = saved(staged, rich_book).package
    assert package.relationships("xl/workbook.xml") == before


@pytest.mark.filterwarnings("ignore:.*extension is not supported")
def test_custom_properties_come_back(rich_book: Path) -> None:
    values = {"BookId": "a-1", "Tom & <Co>": '中 "q"'}
    staged, workbook = staged_of(rich_book)
    assert custom_properties(workbook.package) == {}
    set_custom_properties(staged, values)
    book = saved(staged, rich_book)
    assert custom_properties(book.package) == values
    staged = Staged(book.package)
    set_custom_properties(staged, {"BookId": "b-2", "More": "1"})
    book = saved(staged, rich_book)
    assert custom_properties(book.package) == {**values, "BookId": "b-2", "More": "1"}
    theirs = openpyxl.load_workbook(rich_book).custom_doc_props
    assert {prop.name: prop.value for prop in theirs.props} == custom_properties(book.package)
    pids = re.findall(rb'pid="(\d+)"', book.package.read("docProps/custom.xml"))
    assert len(set(pids)) == len(pids) == 3


def test_attributes_change_alone() -> None:
    assert with_attribute(b'<a b="1" c="2"/>', "b", "3") == b'<a c="2" b="3"/>'
    assert with_attribute(b"<a b='1' c=\"2\">", "b", None) == b'<a c="2">'
    assert with_attribute(b"<a", "b", "1") == b'<a b="1"'
