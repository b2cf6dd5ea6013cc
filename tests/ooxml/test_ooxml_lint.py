"""Every rule finds its own defect, planted in a workbook that is otherwise sound."""

from __future__ import annotations

import warnings
import zipfile
from cProfile import Profile
from pathlib import Path
from typing import NamedTuple

import pytest
from ooxml_crafted import parts, sheet, write
from ooxml_lint_workbook import sound_workbook
from test_ooxml_lint_macros import PLANTED as MACROS
from test_ooxml_lint_ribbon import PLANTED as RIBBON

from planting import planted
from repbook.errors import FileError
from repbook.ooxml.lint import Kind, PackageView, lint_file, rules
from repbook.ooxml.package import open_package
from repbook.text import sentences

CALLS, STATS = "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"
BOOK, BOOK_RELS = "xl/workbook.xml", "xl/_rels/workbook.xml.rels"
TABLE, TABLE2 = "xl/tables/table1.xml", "xl/tables/table2.xml"
CHART, DRAWING_RELS = "xl/charts/chart1.xml", "xl/drawings/_rels/drawing1.xml.rels"
STRINGS, STYLES = "xl/sharedStrings.xml", "xl/styles.xml"
TYPES, CORE, CUSTOM = "[Content_Types].xml", "docProps/core.xml", "docProps/custom.xml"
MAIN_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
MACRO_TYPE = "application/vnd.ms-excel.sheet.macroEnabled.main+xml"
RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
EMPTY_RELS = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>'
CHAIN = (
    '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">{}</calcChain>'
)
CHAIN_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"
FIRST_FORMULA = "SUM(tblCalls[Amount])"


class Defect(NamedTuple):
    """A text replaced in a part, and the rules that must notice, no others."""

    expected: str
    part: str
    before: str
    after: str


def formula(expected: str, text: str) -> Defect:
    """Replace a cell's formula."""
    return Defect(expected, STATS, FIRST_FORMULA, text)


def criterion(ref: str, column: int) -> tuple[str, str]:
    """Replace a table's filter by one with a criterion for a column, counted from 0."""
    inside = f'<filterColumn colId="{column}"><filters><filter val="1"/></filters></filterColumn>'
    return f'<autoFilter ref="{ref}"/>', f'<autoFilter ref="{ref}">{inside}</autoFilter>'


def columns(*spans: tuple[int, int]) -> str:
    """Write widths of columns before a sheet's rows."""
    widths = "".join(f'<col min="{first}" max="{last}" width="9"/>' for first, last in spans)
    return f"<cols>{widths}</cols><sheetData>"


def page_text(tag: str, text: str) -> str:
    """Write a header or footer before a sheet's tables."""
    return f"<headerFooter><{tag}>{text}</{tag}></headerFooter><tableParts"


def titles(text: str) -> str:
    """Write the titles to print of the second sheet, as the last defined name."""
    name = '<definedName name="_xlnm.Print_Titles" localSheetId="1">'
    return f"{name}{text}</definedName></definedNames>"


DEFECTS = [
    Defect("not-well-formed", STRINGS, "</sst>", ""),
    Defect("not-well-formed", CALLS, "</row>", ""),
    Defect("not-well-formed", "docProps/app.xml", "<Properties", "<!DOCTYPE x []><Properties"),
    Defect("not-well-formed", STATS, "<worksheet", "<!DOCTYPE x []><worksheet"),
    Defect(
        "strict-format",
        BOOK,
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        "http://purl.oclc.org/ooxml/spreadsheetml/main",
    ),
    Defect("missing-content-type", TYPES, 'Extension="rels"', 'Extension="relz"'),
    Defect("content-type-without-part", TYPES, "</Types>", '<Override PartName="/a.xml"/></Types>'),
    Defect("duplicate-content-type", TYPES, "</Types>", '<Default Extension="XML"/></Types>'),
    Defect("wrong-content-type", TYPES, "spreadsheetml.table+xml", "spreadsheetml.styles+xml"),
    Defect("macro-extension", TYPES, MAIN_TYPE, MACRO_TYPE),
    Defect("macro-content-type", TYPES, MAIN_TYPE, "application/xml"),
    Defect(
        "missing-target",
        BOOK_RELS,
        "</Relationships>",
        '<Relationship Id="rId9" Type="x" Target="a.xml"/></Relationships>',
    ),
    Defect(
        "orphan-part",
        BOOK_RELS,
        f'<Relationship Id="rId3" Type="{RELATION}/theme" Target="theme/theme1.xml"/>',
        "",
    ),
    Defect(
        "duplicate-relationship-id",
        "xl/worksheets/_rels/sheet1.xml.rels",
        "</Relationships>",
        f'<Relationship Id="rId2" Type="{RELATION}/table" Target="../tables/table1.xml"/>'
        "</Relationships>",
    ),
    Defect("dangling-relationship-id", CALLS, 'r:id="rId1"', 'r:id="rId7"'),
    Defect("core-properties", CORE, "<dc:creator>", "<dc:creator/><dc:creator>"),
    Defect("core-properties", CORE, 'W3CDTF">2', 'W3CDTF">x2'),
    Defect("custom-properties", CUSTOM, 'pid="3"', 'pid="2"'),
    Defect("custom-properties", CUSTOM, 'name="Version"', 'name="bookid"'),
    Defect(
        "dangling-relationship-id sheet-without-part",
        BOOK,
        "</sheets>",
        '<sheet name="Lost" sheetId="3" r:id="rId8"/></sheets>',
    ),
    Defect("duplicate-sheet-name unknown-sheet", BOOK, 'name="Calls"', 'name="STATS"'),
    Defect("duplicate-sheet-id", BOOK, 'sheetId="2"', 'sheetId="1"'),
    Defect(
        "no-visible-sheet",
        BOOK,
        'r:id="rId1"/><sheet name="Stats"',
        'r:id="rId1" state="hidden"/><sheet name="Stats" state="veryHidden"',
    ),
    Defect("duplicate-defined-name", BOOK, 'name="Local" localSheetId="1"', 'name="BEST"'),
    Defect("defined-name-scope", BOOK, 'localSheetId="1"', 'localSheetId="2"'),
    Defect("duplicate-table-name", BOOK, 'name="Local" localSheetId="1"', 'name="tblstats"'),
    Defect("duplicate-table-name", TABLE2, 'displayName="tblStats"', 'displayName="TBLCALLS"'),
    Defect("table-name", TABLE2, 'displayName="tblStats"', 'displayName="AB12"'),
    Defect("element-order", CALLS, "<mergeCells", "<pageMargins/><mergeCells"),
    Defect("font-order", STYLES, "<font><b/>", "<font><name/><b/>"),
    Defect("font-order", STYLES, "<font><b/>", "<font><b/><b/>"),
    Defect("row-order", CALLS, '<row r="4"', '<row r="2"/><row r="4"'),
    Defect("cell-order", CALLS, 'r="B2"', 'r="A2"'),
    Defect("cell-not-in-row", CALLS, 'r="D2"', 'r="D3"'),
    Defect("cell-beyond-limits", CALLS, 'r="G8"', 'r="XFE8"'),
    Defect("cell-value", CALLS, "<v>10</v>", "<v>nan</v>"),
    Defect("cell-value", CALLS, "<v>10</v>", "<v>12 yuan</v>"),
    Defect("cell-value", CALLS, '<c r="D2">', '<c r="D2" t="text">'),
    Defect("shared-string-index", CALLS, "<v>14</v>", "<v>19</v>"),
    Defect("long-text", STRINGS, "plain", "x" * 32_768),
    Defect(
        "long-text", STATS, '<c r="D6" t="s"><v>18</v>', f'<c r="D6" t="str"><v>{"😀" * 16_384}</v>'
    ),
    Defect("shared-string-count", STRINGS, 'uniqueCount="', 'uniqueCount="99'),
    Defect("control-character", STRINGS, "plain", "pl_x0000_ain"),
    Defect("cell-style", CALLS, 's="2"', 's="3"'),
    Defect(
        "cell-style",
        CALLS,
        "<sheetData>",
        '<cols><col min="1" max="1" style="9"/></cols><sheetData>',
    ),
    Defect("style-index", STYLES, 'fontId="1"', 'fontId="3"'),
    Defect("differential-style", CALLS, 'dxfId="0"', 'dxfId="1"'),
    Defect("differential-style", TABLE, 'id="1" name="Id"', 'id="1" name="Id" dataDxfId="4"'),
    Defect("bad-area", CALLS, 'ref="G7"', 'ref="G0"'),
    Defect("overlapping-merges", CALLS, 'ref="G4:H5"', 'ref="G2:H5"'),
    Defect("merge-in-table", CALLS, 'ref="G4:H5"', 'ref="E3:G4"'),
    Defect(
        "filter-in-table",
        CALLS,
        "<mergeCells",
        '<autoFilter ref="A1:B3"/><mergeCells',
    ),
    Defect("long-list", CALLS, "Call,Visit", "Call," + "x" * 251),
    Defect("long-prompt", CALLS, 'promptTitle="Amount"', f'promptTitle="{"x" * 33}"'),
    Defect("long-prompt", CALLS, 'prompt="In yuan"', f'prompt="{"x" * 256}"'),
    Defect("bad-condition-area", CALLS, 'sqref="A2:A3"', 'sqref=""'),
    Defect("bad-condition-area", CALLS, 'sqref="C2:C3"', 'sqref="C2,C3"'),
    Defect("condition-without-formula", CALLS, "<formula1>0</formula1>", ""),
    Defect("condition-without-formula", CALLS, "<formula>15</formula>", ""),
    Defect("duplicate-table-id", TABLE2, 'id="2"', 'id="1"'),
    Defect(
        "table-not-listed", CALLS, '<tableParts count="1"><tablePart r:id="rId2"/></tableParts>', ""
    ),
    Defect("table-filter", TABLE, '<autoFilter ref="A1:E3"', '<autoFilter ref="A1:E2"'),
    Defect("table-without-rows table-filter", TABLE2, 'totalsRowShown="0"', 'totalsRowCount="1"'),
    Defect("column-count table-filter", TABLE2, 'ref="A1:B2" totals', 'ref="A1:C2" totals'),
    Defect("duplicate-column-name header-text", TABLE, 'name="Next&#xA;step"', 'name="ID"'),
    Defect("column-name header-text", TABLE2, 'name="Rep"', 'name=""'),
    Defect("duplicate-column-id", TABLE2, '<tableColumn id="2"', '<tableColumn id="1"'),
    Defect("header-text", TABLE2, 'name="Rep"', 'name="Reps"'),
    Defect("header-text", TABLE, "Next&#xA;step", "Next\nstep"),
    Defect("header-text", STATS, '<c r="B1" t="s"><v>16</v>', '<c r="B1"><v>16</v>'),
    Defect(
        "shared-without-master",
        STATS,
        '<c r="D6" t="s"><v>18</v>',
        '<c r="D6"><f t="shared" si="0"/><v>18</v>',
    ),
    *(
        Defect(
            "shared-formula",
            STATS,
            '<c r="D6" t="s"><v>18</v>',
            f'<c r="D6"><f t="shared" ref="D6:D7" si="0">{text}</f><v>18</v>',
        )
        for text in ("Calls!B6", "tblCalls[Amount]", "{1,2}", "INDEX(B6,1):INDEX(B6,1)")
    ),
    Defect(
        "shared-outside",
        STATS,
        '<c r="D6" t="s"><v>18</v>',
        '<c r="D6"><f t="shared" ref="E6:E7" si="0">B6</f><v>18</v>',
    ),
    Defect("filter-column", TABLE, *criterion("A1:E3", 5)),
    Defect(
        "filter-column",
        STATS,
        "<pageMargins",
        '<autoFilter ref="F1:G9">' + criterion("", 2)[1].partition(">")[2] + "<pageMargins",
    ),
    Defect("array-in-table", CALLS, "<f>tblCalls", '<f t="array" ref="E2:E3">tblCalls'),
    Defect("overlapping-columns", CALLS, "<sheetData>", columns((1, 3), (3, 4))),
    Defect("overlapping-columns", CALLS, "<sheetData>", columns((5, 6), (1, 9))),
    *(
        Defect("page-text", CALLS, "<tableParts", page_text(f"{kind}Footer", "x" * 256))
        for kind in ("odd", "even", "first")
    ),
    *(
        Defect("print-titles", BOOK, "</definedNames>", titles(text))
        for text in ("Stats!$A$1:$D$1", "Stats!$1:$1,Stats!$A$1:$B$9", "Stats!$A$1")
    ),
    Defect("unreadable-formula", CALLS, "<formula>$D2&gt;15", "<formula>($D2&gt;15"),
    formula("unreadable-formula", "SUM(tblCalls[Amount]"),
    formula("unreadable-formula", "SUM(tblCalls[Amount)"),
    formula("unreadable-formula", '"open'),
    formula("unreadable-formula", "1;2}"),
    *(
        formula("semicolon-argument", text)
        for text in ("IF(1;2;3)", "SUM(1,2;3)", "SUM({1;2};3)", "1;2")
    ),
    Defect("lone-operator", CALLS, "<formula>$D2&gt;15", "<formula>$D2&gt;"),
    Defect("semicolon-argument", CALLS, "<formula>$D2&gt;15", "<formula>AND($D2;15)"),
    *(
        formula("lone-operator", text)
        for text in ("(1+)", "*1", "SUM(1*)", "SUM(1,/2)", "(1&gt;=)", "((1+2)*-)", "1**2")
    ),
    *(
        formula("argument-count", text)
        for text in (
            *("IF()", "IF(1)", "IF(1,2,3,4)", "VLOOKUP(1,A:B)", "TODAY(1)", "SUM()", "SUM( )"),
            *("ROUND(1)", "SUMIFS(A:A,B:B)", "COUNTIFS(A:A,1,B:B)", "_xlfn.IFNA(1)", "IF(LEN(),1)"),
            f"SUM({','.join('1' * 256)})",
        )
    ),
    formula("deep-nesting", "ABS(" * 65 + "1" + ")" * 65),
    formula("long-formula", "1" + "+1" * 4_200),
    formula("long-literal", '"' + "x" * 256 + '"'),
    formula("broken-reference", "SUM(#REF!)"),
    formula("broken-reference", "SUM(tblCalls[#REF!])"),
    Defect("broken-reference", BOOK, "Stats!$D$1", "Stats!#REF!"),
    formula("unknown-sheet", "SUM('No such'!A1)"),
    Defect("unknown-sheet", CHART, "Stats!", "Sums!"),
    Defect("broken-reference", CHART, "Stats!$B$2:$B$2", "Stats!#REF!"),
    Defect("stale-chart", CHART, "<c:v>1</c:v>", "<c:v>2</c:v>"),
    Defect("stale-chart", CHART, '<c:pt idx="0"><c:v>1</c:v></c:pt>', ""),
    Defect("frame-without-chart", DRAWING_RELS, "/relationships/chart", "/relationships/image"),
    formula("unknown-name", "Rating*2"),
    formula("missing-function-prefix newer-function", "MAXIFS(A:A,B:B,1)"),
    formula("missing-function-prefix", "IFNA(1,2)"),
    formula("missing-function-prefix newer-function", "_xlfn.SORT(A:A)"),
    formula("newer-function", '_xlfn.TEXTJOIN(",",TRUE,A:A)'),
    formula("newer-function", "_xlfn._xlws.FILTER(A:A,B:B)"),
    formula("newer-function", "_xlfn.LET(_xlpm.x,1,_xlpm.x+1)"),
    Defect("at-sign", CALLS, "[[#This Row],[Amount]]", "[@Amount]"),
    Defect("at-sign", TABLE, "[[#This Row],[Amount]]", "[@[Amount]]"),
    formula("at-sign", "@A1:A3"),
    formula("unknown-table", "SUM(tblGone[Amount])"),
    formula("unknown-table", "SUM([Amount])"),
    formula("unknown-table-column", "SUM(tblCalls[Sum])"),
    formula("unknown-table-column", "SUM(tblCalls[[#Data],[Id]:[Sum]])"),
    Defect("table-in-condition", CALLS, "<formula1>0<", "<formula1>tblCalls[Amount]<"),
    formula("single-bracket-item", "ROWS(tblCalls[#All])"),
    formula("bare-table-name", "SUM(tblCalls)"),
    *(
        Defect("sheet-name unknown-sheet", BOOK, 'name="Stats"', f'name="{name}"')
        for name in ("x" * 32, "a/b", "'Stats", "HISTORY", "😀" * 16)
    ),
    *(
        Defect("defined-name", BOOK, 'name="Local"', f'name="{name}"')
        for name in ("A1", "R1C1", "c", "a b", "1st", "xfd1")
    ),
]


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Lend a workbook without defects."""
    return sound_workbook(tmp_path_factory.mktemp("lint") / "sound.xlsx")


def found_in(path: Path) -> set[str]:
    return {finding.rule for finding in lint_file(path)}


def test_sound_workbook_has_no_findings(sound: Path) -> None:
    assert lint_file(sound) == []


@pytest.mark.parametrize("defect", DEFECTS, ids=lambda d: f"{d.expected}: {d.after[:24]}")
def test_planted_defect_is_found_and_nothing_else(
    defect: Defect, sound: Path, tmp_path: Path
) -> None:
    edits = {defect.part: (defect.before, defect.after)}
    spoilt = planted(sound, tmp_path / "spoilt.xlsx", edits)
    assert found_in(spoilt) == set(defect.expected.split())


@pytest.mark.parametrize(
    ("part", "before", "after"),
    [
        (TABLE, "Next&#xA;step", "Next_x000a_step"),
        (STATS, 't="s"><v>15</v>', 't="inlineStr"><is><r><t>Re</t></r><r><t>p</t></r></is>'),
        (STRINGS, "<t>Rep</t>", "<t>Rep</t><rPh sb='0' eb='1'><t>hint</t></rPh>"),
        (CALLS, ' r="B2"', ""),
        (CALLS, "<v>10</v>", "<v>-1.5E-7</v>"),
        (CALLS, 'ref="G7"', 'ref="G:H"'),
        (STATS, FIRST_FORMULA, "[1]!Prices[Gone]+[1]Other!A1+[2]!Name"),
        (STATS, FIRST_FORMULA, "SUM(tblcalls[AMOUNT],tblCalls[Next\nstep],true)"),
        (TYPES, 'Extension="rels"', 'Extension="RELS"'),
        (BOOK, "Stats!$A$2", "'stats'!$A$2"),
        (STATS, "<worksheet ", '<worksheet xmlns:own="A name with spaces" '),
        (BOOK, "</sheets>", '<sheet name="Module1" sheetId="3" r:id=""/></sheets>'),
        *(
            (STATS, FIRST_FORMULA, text)
            for text in (
                *("=1+1", "--1", "-(+A1)%", "1*-2", "2^-1", "50%*2", "1 &lt; 2", "1&lt;&gt;2"),
                *("SUM((A1,A2),A3)", "SUM({1,2;3,-4})", "IF(1,,)", "IF(1,2,)", "SUM(A1 A2)"),
                *("A1:INDEX(A:A,2)", "SUM(\nA1 ,\nA2 )", '";"&amp;"*"', "OFFSET(A1,,,2,2)"),
                *(
                    "[1]!ABS(1,2)",
                    "_xlfn.CONCAT.OWN()",
                    "MAXIFS.OWN(1)",
                    "ABS(" * 64 + "1" + ")" * 64,
                ),
                *("INDEX((A1:A2,B1:B2),1,1,2)", "TRUE()", "SUM(,)", f"SUM({','.join('1' * 255)})"),
            )
        ),
        (STATS, '<f t="array" ref="D3:D4">', '<f t="array" ref="D3:D4" ca="1">'),
        (CALLS, "<f>tblCalls", '<f t="array" ref="E2">tblCalls'),
        (
            STATS,
            '<c r="D6" t="s"><v>18</v>',
            '<c r="C6"><f t="shared" si="0"/></c><c r="D6"><f t="shared" ref="C6:D6" si="0">1</f>',
        ),
        (TABLE, *criterion("A1:E3", 4)),
        (CALLS, "<sheetData>", columns((3, 4), (1, 2))),
        (CALLS, "<tableParts", page_text("oddFooter", "😀" * 127 + "&amp;")),
        *(
            (BOOK, "</definedNames>", titles(text))
            for text in (
                *("Stats!$1:$2", "Stats!$A:$B,Stats!$1:$1", "Stats!$A$1:$XFD$2"),
                *("Stats!$A$1:$IV$1", "Stats!$A$1:$B$1048576", "OFFSET(Stats!$A$1,0,0,1,9)"),
            )
        ),
    ],
)
def test_what_excel_takes_is_no_finding(
    part: str, before: str, after: str, sound: Path, tmp_path: Path
) -> None:
    assert lint_file(planted(sound, tmp_path / "odd.xlsx", {part: (before, after)})) == []


def test_each_rule_has_a_defect_planted_somewhere() -> None:
    below = {"calc-chain", "overlapping-tables", "shared-id-map", "two-comments"}
    planted_ones = {rule for defect in DEFECTS for rule in defect.expected.split()}
    assert planted_ones | below | MACROS | RIBBON == set(rules())


@pytest.mark.parametrize(
    ("comments", "drawings", "expected"),
    [
        (("A1", "B1"), ("1", "2,3"), set()),
        (("A1", "B1", "A1"), ("1", "2"), {"two-comments"}),
        (("A1",), ("1", "2, 1"), {"shared-id-map"}),
    ],
)
def test_comments(
    sound: Path,
    tmp_path: Path,
    comments: tuple[str, ...],
    drawings: tuple[str, ...],
    expected: set[str],
) -> None:
    kind = "application/vnd.openxmlformats-officedocument"
    types = (
        f'<Override PartName="/xl/comments1.xml" ContentType="{kind}.spreadsheetml.comments+xml"/>'
        f'<Default Extension="vml" ContentType="{kind}.vmlDrawing"/></Types>'
    )
    targets = [("comments", "../comments1.xml")]
    targets += [("vmlDrawing", f"../drawings/v{n}.vml") for n in range(len(drawings))]
    rows = "".join(
        f'<Relationship Id="rId{n}" Type="{RELATION}/{name}" Target="{target}"/>'
        for n, (name, target) in enumerate(targets, 9)
    )
    edits = {
        "xl/worksheets/_rels/sheet1.xml.rels": ("</Relationships>", rows + "</Relationships>"),
        TYPES: ("</Types>", types),
    }
    listed = "".join(f'<comment ref="{cell}" authorId="0"/>' for cell in comments)
    listed = f"<commentList>{listed}</commentList>"
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    added = {"xl/comments1.xml": f'<comments xmlns="{main}">{listed}</comments>'}
    for n, data in enumerate(drawings):
        added[f"xl/drawings/v{n}.vml"] = f'<xml><br><o:idmap v:ext="edit" data="{data}"/></xml>'
    assert found_in(planted(sound, tmp_path / "noted.xlsx", edits, added)) == expected


def test_a_plain_workbook_of_openpyxl_has_advice_at_most(tmp_path: Path) -> None:
    """Two sheets with comments, formats, titles, a filter, a table, ISO dates."""
    from datetime import datetime

    import openpyxl
    from openpyxl.comments import Comment
    from openpyxl.styles import Font
    from openpyxl.worksheet.table import Table

    book = openpyxl.Workbook()
    book.iso_dates = True
    for page in (book.active, book.create_sheet("Two")):
        assert page is not None
        for row in (["Id", "On"], [1, datetime(2026, 1, 1)], [2, "=SUM(A1:A2)"]):
            page.append(row)
        page["A2"].comment, page["B2"].comment = Comment("a", "b"), Comment("c", "d")
        page["A1"].font = Font(bold=True, color="FF0000", underline="single")
        page.print_title_rows, page.print_title_cols = "1:2", "A:A"
        page.column_dimensions["A"].width = 30
        page.add_table(Table(displayName=f"t{page.title}", ref="A1:B3"))
        page.auto_filter.ref = "D1:E9"
        page.auto_filter.add_filter_column(1, ["x"])
    book.save(tmp_path / "plain.xlsx")
    found = lint_file(tmp_path / "plain.xlsx")
    assert [finding for finding in found if not finding.is_advice] == []
    assert "font-order" in {finding.rule for finding in found}


def test_a_formula_filled_down_is_told_once_whatever_row_it_looks_at(
    sound: Path, tmp_path: Path
) -> None:
    """Only the distance counts, and only where an address stands."""
    formulas = ("Gone*B{below}", "Gone*$B$1", "SUM(T[Q{row}])", "'Q{row}'!A1", '"A{row}"&amp;Gone')
    cells = "".join(
        f'<row r="{row}">'
        + "".join(
            f'<c r="{column}{row}"><f>{text.format(row=row, below=row + 1)}</f></c>'
            for column, text in zip("FGHIJ", formulas, strict=True)
        )
        + "</row>"
        for row in (7, 8)
    )
    edits = {STATS: ("</sheetData>", cells + "</sheetData>")}
    view = PackageView(open_package(planted(sound, tmp_path / "filled.xlsx", edits)))
    told = view.sheet(STATS).formulas
    assert [cell for cell in told.values() if cell[0] in "FGHIJ"] == [
        *("F7", "G7", "H7", "I7", "J7"),
        *("H8", "I8", "J8"),
    ]


def test_finding_names_part_place_and_mend(sound: Path, tmp_path: Path) -> None:
    edits = {CALLS: ("<v>10</v>", "<v>nan</v>")}
    [finding] = lint_file(planted(sound, tmp_path / "spoilt.xlsx", edits))
    assert finding[:3] == ("cell-value", CALLS, "Calls!D2")
    assert "nan" in finding.message


def test_advice_can_be_left_out(sound: Path, tmp_path: Path) -> None:
    edits = {STATS: (FIRST_FORMULA, "SUM(tblCalls)")}
    spoilt = planted(sound, tmp_path / "spoilt.xlsx", edits)
    assert rules()["bare-table-name"].kind is Kind.ADVICE
    assert lint_file(spoilt, advice=False) == []
    assert found_in(spoilt) == {"bare-table-name"}


def test_formula_filled_down_is_told_once(sound: Path, tmp_path: Path) -> None:
    cells = "".join(f'<row r="{row}"><c r="A{row}"><f>Gone*B{row}</f></c></row>' for row in (7, 8))
    filled = planted(
        sound, tmp_path / "filled.xlsx", {STATS: ("</sheetData>", cells + "</sheetData>")}
    )
    assert [finding.where for finding in lint_file(filled)] == ["Stats!A7"]


def test_legacy_drawing_without_relationship(sound: Path, tmp_path: Path) -> None:
    row = f'<Relationship Id="rId9" Type="{RELATION}/vmlDrawing" Target="../drawings/v.vml"/>'
    kind = (
        '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.'
        'vmlDrawing"/></Types>'
    )
    edits = {
        "xl/worksheets/_rels/sheet1.xml.rels": ("</Relationships>", row + "</Relationships>"),
        TYPES: ("</Types>", kind),
    }
    drawing = {"xl/drawings/v.vml": '<xml><br><v:imagedata o:relid="rId1"/></xml>'}
    spoilt = planted(sound, tmp_path / "legacy.xlsx", edits, drawing)
    assert found_in(spoilt) == {"dangling-relationship-id"}


def test_part_twice_in_the_archive(sound: Path, tmp_path: Path) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)
        twice = planted(sound, tmp_path / "twice.xlsx", {}, {STYLES: "<styleSheet/>"})
    [finding] = lint_file(twice)
    assert finding[:2] == ("duplicate-part", STYLES)


def test_damaged_part_is_a_finding(sound: Path, tmp_path: Path) -> None:
    data = bytearray(sound.read_bytes())
    with zipfile.ZipFile(sound) as archive:
        start = archive.getinfo(STRINGS).header_offset + 30 + len(STRINGS) + 5
    data[start] ^= 0xFF
    (tmp_path / "damaged.xlsx").write_bytes(data)
    [finding] = lint_file(tmp_path / "damaged.xlsx")
    assert finding[:2] == ("unreadable-part", STRINGS)


def test_file_that_is_no_workbook_is_refused(tmp_path: Path) -> None:
    (tmp_path / "page.xlsx").write_text("<html>", encoding="utf-8")
    with pytest.raises(FileError):
        lint_file(tmp_path / "page.xlsx")


def test_relationships_of_a_part_that_is_not_there(sound: Path, tmp_path: Path) -> None:
    extra = {"xl/_rels/gone.xml.rels": EMPTY_RELS}
    assert found_in(planted(sound, tmp_path / "spoilt.xlsx", {}, extra)) == {"orphan-part"}


@pytest.mark.parametrize(
    ("entries", "expected"),
    [
        ('<c r="E2" i="1"/><c r="E3"/><c r="D4" i="2"/>', set()),
        ('<c r="E2" i="1"/><c r="D2"/>', {"calc-chain"}),
        ('<c r="E2" i="3"/>', {"calc-chain"}),
    ],
)
def test_calculation_chain(sound: Path, tmp_path: Path, entries: str, expected: set[str]) -> None:
    row = f'<Relationship Id="rId9" Type="{RELATION}/calcChain" Target="calcChain.xml"/>'
    kind = f'<Override PartName="/xl/calcChain.xml" ContentType="{CHAIN_TYPE}"/></Types>'
    edits = {
        BOOK_RELS: ("</Relationships>", row + "</Relationships>"),
        TYPES: ("</Types>", kind),
    }
    chain = {"xl/calcChain.xml": CHAIN.format(entries)}
    assert found_in(planted(sound, tmp_path / "chain.xlsx", edits, chain)) == expected


def test_overlapping_tables(sound: Path, tmp_path: Path) -> None:
    table = (
        '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="3" '
        'name="tblMore" displayName="tblMore" ref="A2:A3"><tableColumns count="1">'
        '<tableColumn id="1" name="Li"/></tableColumns></table>'
    )
    row = f'<Relationship Id="rId9" Type="{RELATION}/table" Target="../tables/table3.xml"/>'
    kind = (
        '<Override PartName="/xl/tables/table3.xml" ContentType="application/vnd.openxml'
        'formats-officedocument.spreadsheetml.table+xml"/></Types>'
    )
    edits = {
        "xl/worksheets/_rels/sheet2.xml.rels": ("</Relationships>", row + "</Relationships>"),
        STATS: ("</tableParts>", '<tablePart r:id="rId9"/></tableParts>'),
        TYPES: ("</Types>", kind),
    }
    spoilt = planted(sound, tmp_path / "two.xlsx", edits, {"xl/tables/table3.xml": table})
    assert found_in(spoilt) == {"overlapping-tables"}


@pytest.mark.parametrize("lang", ["en", "zh-CN", "zh-TW"])
def test_each_rule_has_a_sentence_with_one_fact_at_most(lang: str) -> None:
    for rule in rules().values():
        sentence = sentences()[rule.key].get(lang)
        assert sentence.format(what="X").strip()
        assert ("{what}" in sentence) == ("{what}" in sentences()[rule.key].en)


def test_catalogue_holds_no_sentence_without_a_rule() -> None:
    lint = {key for key in sentences() if key.startswith("lint.")}
    validator = {"lint.ms_sdk", "lint.no_validator", "lint.validator_failed"}
    assert lint == {rule.key for rule in rules().values()} | validator


@pytest.mark.parametrize(
    "row",
    [
        '<row r="{n}" s="0" ht="20"><c r="A{n}"><v>1</v></c></row>',
        '<row r="{n}"><c><f>A{n}*2</f></c></row>',
    ],
    ids=["formatted", "filled down"],
)
def test_a_row_costs_the_same_however_many_there_are(tmp_path: Path, row: str) -> None:
    """Told by the calls that Python makes; a pattern compiled for each row took hundreds."""
    made = []
    for count in (500, 1_000, 2_000):
        rows = "".join(row.format(n=n) for n in range(1, count + 1))
        path = write(tmp_path / f"{count}.xlsx", parts(sheet(rows)))
        lint_file(path)
        with Profile() as profile:
            lint_file(path)
        made.append(sum(entry.callcount for entry in profile.getstats()))
    assert made[2] - made[1] < 2.5 * (made[1] - made[0])
    assert made[1] - made[0] < 500 * 60
