"""Reading: the quick and the thorough way agree, and agree with openpyxl."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import ooxml_crafted as crafted
import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from ooxml_crafted import HEADERS, ROWS

from repbook.domain.values import CellError, Value
from repbook.errors import DamagedFile, MissingName, UsageError
from repbook.ooxml import quickcells
from repbook.ooxml.celltext import escape
from repbook.ooxml.index import Workbook
from repbook.ooxml.package import open_package
from repbook.ooxml.reader import read_cells, read_formulas, read_table, table_formulas

Open = Callable[[Path], Workbook]
SHEET = "xl/worksheets/sheet1.xml"
QUICK = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def cells_of(tmp_path: Path, rows: str, *refs: str, strings: str = "") -> list[Value]:
    """Read cells of a sheet made of `rows`."""
    made = crafted.parts(crafted.sheet(rows), "", crafted.strings(strings) if strings else "")
    workbook = Workbook(open_package(crafted.write(tmp_path / "x.xlsx", made)))
    return list(read_cells(workbook, SHEET, refs).values())


def test_table_columns_come_back_by_header(rich_book: Path, opened: Open) -> None:
    workbook = opened(rich_book)
    table = workbook.tables["tblCustomers"]
    data = read_table(workbook, table, ["Mine", "Revenue", "Double", "Name"])
    assert data.rows == list(range(2, 12))
    assert list(data.columns) == ["Mine", "Revenue", "Double", "Name"]
    for header, values in data.columns.items():
        assert values == [row[HEADERS.index(header)] for row in ROWS]


def test_formulas_of_a_table(rich_book: Path, opened: Open) -> None:
    workbook = opened(rich_book)
    found = table_formulas(workbook, workbook.tables["tblCustomers"], ["Double", "Mine"])
    assert found["Double"] == ["tblCustomers[[#This Row],[Revenue]]*2"] * 10
    assert found["Mine"] == [None] * 10
    assert read_formulas(workbook, SHEET, ["G7", "G5"]) == {"G7": "C7*2", "G5": None}


def test_index_of_sheets_tables_and_names(rich_book: Path, opened: Open) -> None:
    workbook = opened(rich_book)
    assert [sheet.name for sheet in workbook.sheets] == ["Customers", "Other's"]
    table = workbook.tables["tblCustomers"]
    assert (table.header_row, table.last_row, table.first_col, table.last_col) == (1, 11, 1, 5)
    assert table.columns[3].formula == "tblCustomers[[#This Row],[Revenue]]*2"
    seven = workbook.name("seven")
    assert seven is not None
    assert seven.sheet_part == "xl/worksheets/sheet2.xml"
    assert read_cells(workbook, seven.sheet_part, [str(seven.ref)]) == {"B3": 7.0}


def test_rich_text_and_shared_strings(rich_book: Path, opened: Open) -> None:
    cells = read_cells(opened(rich_book), SHEET, ["G6", "$G$5", "Z99"])
    assert cells == {"G6": "plain rich end", "$G$5": "beside", "Z99": None}


def test_every_cell_type(tmp_path: Path) -> None:
    rows = (
        '<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="e"><v>#N/A</v></c>'
        '<c r="C1" t="str"><f>""</f><v></v></c><c r="D1" t="str"><v></v></c>'
        '<c r="E1" t="inlineStr"><is><t xml:space="preserve"> a&amp;b </t></is></c>'
        '<c r="F1" t="inlineStr"><is><t> trimmed </t></is></c>'
        '<c r="G1"><f>1/3</f></c><c r="H1" t="d"><v>2026-03-01T12:00:00</v></c>'
        '<c r="I1" s="4"/><c r="J1" t="n"><v>1E3</v></c><c r="K1"><v>-0.5</v></c></row>'
    )
    refs = [f"{letter}1" for letter in "ABCDEFGHIJK"]
    found = cells_of(tmp_path, rows, *refs)
    assert found == [
        True, CellError("#N/A"), "", None, " a&b ", "trimmed", None, 46082.5, None, 1000.0, -0.5
    ]  # fmt: skip
    assert isinstance(found[1], CellError)


@pytest.mark.parametrize(
    "rows",
    [
        '<row><c><v>1</v></c><c t="inlineStr"><is><t>two</t></is></c></row>',
        '<row r="1"><c s="0" r="A1"><v>1</v></c><c t="inlineStr" r="B1"><is><t>two</t></is></c>'
        "</row>",
        "<row r='1'><c r='A1'><v>1</v></c><c r='B1' t='inlineStr'><is><t>two</t></is></c></row>",
        '<row r="1">\n <c r="A1">\n  <v>1</v>\n </c>\n <c r="B1" t="inlineStr">\n <is>'
        "<t>two</t></is>\n </c></row>",
        '<row r="1"><!-- <c r="A1"><v>9</v></c> --><c r="A1"><v>1</v></c>'
        '<c r="B1" t="inlineStr"><is><t><![CDATA[two]]></t></is></c></row>',
        '<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="inlineStr"><is><r><t>t</t></r><r><rPr><b/>'
        "</rPr><t>wo</t></r><rPh sb='0' eb='1'><t>guide</t></rPh></is></c></row>",
        '<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="inlineStr"><is><t>t&#x77;&#111;</t></is></c>'
        "</row>",
    ],
)
def test_unusual_xml_reads_alike(tmp_path: Path, rows: str) -> None:
    assert cells_of(tmp_path, rows, "A1", "B1", "C1") == [1.0, "two", None]


def test_prefixed_and_utf16_sheets(tmp_path: Path) -> None:
    text = crafted.sheet('<row r="1"><c r="A1" t="inlineStr"><is><t>é中</t></is></c></row>')
    prefixed = text
    for name in ("worksheet", "sheetData", "row", "c", "is", "t"):
        prefixed = prefixed.replace(f"<{name} ", f"<x:{name} ").replace(f"<{name}>", f"<x:{name}>")
        prefixed = prefixed.replace(f"</{name}>", f"</x:{name}>")
    prefixed = prefixed.replace("xmlns=", "xmlns:x=")
    wide = text.replace('encoding="UTF-8"', 'encoding="UTF-16"').encode("utf-16")
    for sheet in (prefixed, wide):
        path = crafted.write(tmp_path / "x.xlsx", crafted.parts(sheet))
        assert read_cells(Workbook(open_package(path)), SHEET, ["A1"]) == {"A1": "é中"}


@pytest.mark.parametrize(
    "items",
    [
        "<si><t>a&lt;_x0041_</t></si><si><t/></si>",
        "<si><t>a&lt;A</t><phoneticPr fontId='1'/></si><si><t></t></si>",
        "<si><r><t>a</t></r><r><t>&lt;A</t></r><rPh sb='0' eb='1'><t>x</t></rPh></si><si/>",
        "<si><t><![CDATA[a<A]]></t></si><si><t></t></si>",
    ],
)
def test_shared_string_forms(tmp_path: Path, items: str) -> None:
    rows = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>'
    assert cells_of(tmp_path, rows, "A1", "B1", strings=items) == ["a<A", None]


@pytest.mark.parametrize(
    "cell",
    ['t="s"><v>7</v>', 't="s"><v>-1</v>', "><v>abc</v>", 't="b"><v>maybe</v>', 't="zz"><v>1</v>'],
)
def test_broken_content_names_the_cell(tmp_path: Path, cell: str) -> None:
    rows = f'<row r="3"><c r="B3" {cell}</c></row>'.replace(" >", ">")
    with pytest.raises(DamagedFile, match=r"S.*B3"):
        cells_of(tmp_path, rows, "B3", strings="<si><t>one</t></si>")


def test_sheet_cut_short_is_damage(tmp_path: Path) -> None:
    text = crafted.sheet('<row r="1"><c r="A1"><v>1</v></c></row>')
    path = crafted.write(tmp_path / "x.xlsx", crafted.parts(text[:-20]))
    with pytest.raises(DamagedFile, match=r"sheet1\.xml"):
        read_cells(Workbook(open_package(path)), SHEET, ["A1"])


def test_shared_formulas_get_their_own_text(tmp_path: Path) -> None:
    rows = (
        '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1+$C$1&amp;"B1"</f><v>1</v></c>'
        "</row>"
        '<row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row>'
    )
    path = crafted.write(tmp_path / "x.xlsx", crafted.parts(crafted.sheet(rows)))
    found = read_formulas(Workbook(open_package(path)), SHEET, ["A1", "A2", "A3"])
    assert found == {"A1": 'B1+$C$1&"B1"', "A2": 'B2+$C$1&"B1"', "A3": None}


def test_strict_dialect_and_1904_dates(tmp_path: Path) -> None:
    workbook = (
        f'{crafted.HEAD}<workbook xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"'
        ' xmlns:r="http://purl.oclc.org/ooxml/officeDocument/relationships">'
        '<workbookPr date1904="1"/><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets>'
        "</workbook>"
    )
    rows = '<row r="1"><c r="A1" t="d"><v>1904-01-02</v></c></row>'
    made = crafted.parts(crafted.sheet(rows), workbook=workbook)
    strict = {
        name: text.replace(crafted.OFFICE, "http://purl.oclc.org/ooxml/officeDocument/relationships")
        if isinstance(text, str) else text
        for name, text in made.items()
    }  # fmt: skip
    opened = Workbook(open_package(crafted.write(tmp_path / "x.xlsx", strict)))
    assert opened.date1904
    assert read_cells(opened, SHEET, ["A1"]) == {"A1": 1.0}


def test_unknown_header_and_bad_ref(rich_book: Path, opened: Open) -> None:
    workbook = opened(rich_book)
    with pytest.raises(MissingName, match="Nope"):
        read_table(workbook, workbook.tables["tblCustomers"], ["Nope"])
    with pytest.raises(UsageError, match="A0"):
        read_cells(workbook, SHEET, ["A0"])


TEXT = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), max_size=12)
CELL = st.one_of(
    st.none(),
    st.just(" s='1'/"),
    TEXT.map(lambda text: f' t="str"><v>{escape(text)}</v></c'),
    TEXT.map(lambda text: f' t="str"><f>A1</f><v>{escape(text)}</v></c'),
    TEXT.map(lambda text: f' t="inlineStr"><is><t>{escape(text)}</t></is></c'),
    TEXT.map(lambda text: f' t="inlineStr"><is><t xml:space="preserve">{escape(text)}</t></is></c'),
    st.floats(allow_nan=False, allow_infinity=False).map(lambda n: f"><v>{n!r}</v></c"),
    st.booleans().map(lambda b: f' t="b"><f>X()</f><v>{b:d}</v></c'),
    st.just("><f>RAND()</f></c"),
    st.just(' t="e"><v>#REF!</v></c'),
    st.integers(0, 2).map(lambda n: f' s="3" t="s"><v>{n}</v></c'),
)


@QUICK
@given(st.lists(st.lists(CELL, min_size=3, max_size=3), max_size=6))
def test_both_ways_agree(tmp_path: Path, grid: list[list[str | None]]) -> None:
    rows = "".join(
        f'<row r="{r}">'
        + "".join(
            f'<c r="{letter}{r}"{cell.replace(chr(39), chr(34))}>'
            for letter, cell in zip("ABC", line, strict=True)
            if cell is not None
        )
        + "</row>"
        for r, line in enumerate(grid, 1)
    )
    text = crafted.sheet(rows).encode()
    strings = ["", "x", " y "]
    quick: dict[str, list[Value]] = {"A": [None] * 6, "C": [None] * 6}
    quickcells.fill([text[:70], text[70:]], quick, 1, lambda: strings, False)
    items = crafted.strings("".join(f'<si><t xml:space="preserve">{s}</t></si>' for s in strings))
    odd = text.replace(b"<sheetData>", b"<!-- odd --><sheetData>")
    path = crafted.write(
        tmp_path / "x.xlsx", crafted.parts(odd, crafted.table("A1:C7", *"xyz"), items)
    )
    workbook = Workbook(open_package(path))
    refs = [f"{letter}{r}" for letter in "AC" for r in range(1, 7)]
    assert list(read_cells(workbook, SHEET, refs).values()) == quick["A"] + quick["C"]


@pytest.mark.filterwarnings("ignore:.*extension is not supported")
def test_agrees_with_openpyxl(rich_book: Path, opened: Open) -> None:
    workbook = opened(rich_book)
    theirs = openpyxl.load_workbook(rich_book, data_only=True)["Customers"]
    refs = [cell.coordinate for row in theirs["A1:H12"] for cell in row]
    assert read_cells(workbook, SHEET, refs) == {ref: theirs[ref].value for ref in refs}
