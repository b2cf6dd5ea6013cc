"""The copy that is printed fetches nothing: links to other files go, their last results stay."""

from __future__ import annotations

import subprocess
from pathlib import Path

from ooxml.ooxml_crafted import HEAD, MAIN, OFFICE, PACKAGE, parts, sheet, strings, write
from repbook.adapters.pictures import sheet_to_pdf
from repbook.adapters.unlinked import unlinked
from repbook.ooxml.package import open_package

AWAY = (
    "[1]Prices!$A$1",
    "'[2]My sheet'!B2",
    "SUM(1,'C:\\rates\\[rates.xlsx]S'!A1)",
    'WEBSERVICE("http://127.0.0.1:9/x")',
    '_xlfn.WEBSERVICE("http://127.0.0.1:9/x")',
    '_xlfn.IMAGE("http://127.0.0.1:9/x.png")',
    'RTD("a",,"b")',
    "&#91;1]Prices!$A$1",
    "<![CDATA[WEBSERVICE]]>",
)
OWN = (
    "T[[#This Row],[1]]+A1",
    "SUM(T[1])",
    "'Other sheet'!A1",
    'HYPERLINK("http://127.0.0.1:9/x")',
    "MYIMAGE(1)",
    'IF(A1="[x]y",1,2)',
)
OUTSIDE = ' TargetMode="External"'
KINDS = (
    "externalLink",
    "connections",
    "queryTable",
    "oleObject",
    "package",
    "control",
)


def rels(*rows: tuple[str, str, bool]) -> str:
    inner = "".join(
        f'<Relationship Id="rId{n}" Type="{OFFICE}/{kind}" Target="{target}"'
        f"{OUTSIDE if outside else ''}/>"
        for n, (kind, target, outside) in enumerate(rows, 1)
    )
    return f'{HEAD}<Relationships xmlns="{PACKAGE}">{inner}</Relationships>'


def cell(place: int, formula: str) -> str:
    return f'<row r="{place}"><c r="A{place}" t="str"><f>{formula}</f><v>kept {place}</v></c></row>'


def unlinked_sheet(tmp_path: Path, formulas: tuple[str, ...]) -> str:
    rows = "".join(cell(place, text) for place, text in enumerate(formulas, 1))
    package = open_package(write(tmp_path / "s.xlsx", parts(sheet(rows))))
    part = unlinked(package, {}).get("xl/worksheets/sheet1.xml")
    return part.decode() if isinstance(part, bytes) else ""


def test_formulas_that_ask_elsewhere_leave_their_results(tmp_path: Path) -> None:
    for formula in AWAY:
        left = unlinked_sheet(tmp_path, (formula,))
        assert "<v>kept 1</v>" in left, formula
        assert "<f" not in left, formula


def test_other_formulas_stay(tmp_path: Path) -> None:
    assert unlinked_sheet(tmp_path, OWN) == ""
    mixed = unlinked_sheet(tmp_path, (*OWN, AWAY[0]))
    assert mixed.count("<f>") == len(OWN)


def test_a_shared_formula_goes_with_all_its_cells(tmp_path: Path) -> None:
    rows = (
        '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="3">[1]S!B1</f><v>1</v></c></row>'
        '<row r="2"><c r="A2"><f t="shared" si="3"/><v>2</v></c>'
        '<c r="B2"><f t="shared" ref="B2" si="4">A1</f><v>2</v></c></row>'
    )
    package = open_package(write(tmp_path / "s.xlsx", parts(sheet(rows))))
    left = unlinked(package, {})["xl/worksheets/sheet1.xml"]
    assert isinstance(left, bytes)
    assert left.count(b"<f") == 1
    assert b'si="4"' in left


def test_relationships_to_other_files_go_and_links_to_click_stay(tmp_path: Path) -> None:
    made = parts(sheet(""))
    made["xl/worksheets/_rels/sheet1.xml.rels"] = rels(
        ("image", "http://127.0.0.1:9/a.png", True),
        ("image", "../media/a.svg", False),
        ("hyperlink", "http://127.0.0.1:9/", True),
        ("image", "../media/a.png", False),
        *((kind, f"../x/{kind}.xml", False) for kind in KINDS),
    )
    package = open_package(write(tmp_path / "s.xlsx", made))
    left = unlinked(package, {})["xl/worksheets/_rels/sheet1.xml.rels"]
    assert isinstance(left, bytes)
    assert left.count(b"<Relationship ") == 2
    assert b"hyperlink" in left
    assert b"a.png" in left
    assert b"9/a.png" not in left


def test_what_names_them_goes_too(tmp_path: Path) -> None:
    book = (
        f'{HEAD}<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>'
        '<sheet name="S" sheetId="1" r:id="rId1"/></sheets><externalReferences>'
        '<externalReference r:id="rId9"/></externalReferences><definedNames>'
        '<definedName name="a">[1]S!$A$1</definedName><definedName name="b">S!$A$1</definedName>'
        "</definedNames></workbook>"
    )
    made = parts(sheet(""), workbook=book)
    made["xl/drawings/vml.vml"] = (
        '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:imagedata src="http://127.0.0.1:9/a"/></xml>'
    )
    left = unlinked(open_package(write(tmp_path / "s.xlsx", made)), {})
    workbook, drawn = left["xl/workbook.xml"], left["xl/drawings/vml.vml"]
    assert isinstance(workbook, bytes)
    assert isinstance(drawn, bytes)
    assert b"externalReference" not in workbook
    assert b'name="b"' in workbook
    assert b'name="a"' not in workbook
    assert b"src" not in drawn


def test_a_part_in_utf_16_hides_nothing(tmp_path: Path) -> None:
    text = sheet(cell(1, AWAY[0])).replace("UTF-8", "UTF-16")
    package = open_package(write(tmp_path / "s.xlsx", parts(text.encode("utf-16"))))
    left = unlinked(package, {})["xl/worksheets/sheet1.xml"]
    assert isinstance(left, bytes)
    assert b"kept 1" in left
    assert b"Prices" not in left


def test_a_book_without_such_links_is_copied_as_it_is(tmp_path: Path) -> None:
    made = parts(sheet(cell(1, OWN[0])), strings_xml=strings("<si><t>[1]S!A1</t></si>"))
    assert unlinked(open_package(write(tmp_path / "s.xlsx", made)), {}) == {}


def test_the_printed_page_has_the_last_result(tmp_path: Path) -> None:
    made = parts(sheet(cell(1, AWAY[0]) + cell(2, '"sum "&amp;(40+2)')))
    made["xl/worksheets/_rels/sheet1.xml.rels"] = rels(("image", "http://127.0.0.1:9/a.png", True))
    sheet_to_pdf(write(tmp_path / "s.xlsx", made), None, tmp_path / "s.pdf")
    said = subprocess.run(["pdftotext", tmp_path / "s.pdf", "-"], check=True, capture_output=True)
    assert b"kept 1" in said.stdout
    assert b"sum 42" in said.stdout
