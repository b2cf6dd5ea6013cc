"""Editing: what was asked changes, nothing else does, and every reader reads it back."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import ooxml_crafted as crafted
import openpyxl
import pytest
import xlsxwriter
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from ooxml_crafted import ROWS

from repbook.book.changes import ByColumn
from repbook.domain.values import CellError, Value
from repbook.errors import FileError, MissingName, UnsafeFile, UsageError
from repbook.ooxml import cellxml
from repbook.ooxml.cellxml import Formula
from repbook.ooxml.edit import SheetEditor
from repbook.ooxml.index import Workbook
from repbook.ooxml.lint import lint_file
from repbook.ooxml.package import open_package
from repbook.ooxml.reader import read_cells, read_formulas, read_table, table_formulas
from repbook.ooxml.refill import FillColumn, is_fit, open_to_fill, rows_of
from repbook.ooxml.refs import Cell
from repbook.ooxml.save import save_package

Open = Callable[[Path], Workbook]
SHEET = "xl/worksheets/sheet1.xml"
TABLE = "tblCustomers"
HYPO = settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def editor_of(path: Path) -> SheetEditor:
    """Edit the first sheet of the workbook at `path`."""
    return SheetEditor(Workbook(open_package(path)), SHEET)


def saved(editor: SheetEditor, path: Path) -> Workbook:
    """Save the edits over `path` and open the result."""
    save_package(open_package(path), path, editor.parts())
    return Workbook(open_package(path))


def small(tmp_path: Path, rows: str, ref: str, *headers: str, after: str = "") -> Path:
    """Write a workbook with one table T at `ref`."""
    made = crafted.parts(crafted.sheet(rows, after), crafted.table(ref, *headers))
    return crafted.write(tmp_path / "small.xlsx", made)


def column(book: Workbook, header: str, table: str = TABLE) -> list[Value]:
    """Return one column of a table."""
    return read_table(book, book.tables[table], [header]).columns[header]


def raw_parts(path: Path) -> dict[str, bytes]:
    """Return every part's content."""
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_set_changes_one_cell_and_one_part(rich_book: Path) -> None:
    before = raw_parts(rich_book)
    book = saved(_edit(rich_book, C5=99.5), rich_book)
    after = raw_parts(rich_book)
    assert [name for name in before if before[name] != after[name]] == [SHEET]
    assert list(before) == list(after)
    old, new = before[SHEET].decode(), after[SHEET].decode()
    assert re.sub(r'<c r="C5".*?</c>', "", old) == re.sub(r'<c r="C5".*?</c>', "", new)
    assert re.findall(r'<c r="C5"( s="\d+")?', old) == re.findall(r'<c r="C5"( s="\d+")?', new)
    assert read_cells(book, SHEET, ["C5"]) == {"C5": 99.5}


def _edit(path: Path, **cells: Value | Formula) -> SheetEditor:
    editor = editor_of(path)
    for ref, value in cells.items():
        editor.set(ref, value)
    return editor


def test_refresh_keeps_the_formula(rich_book: Path) -> None:
    editor = editor_of(rich_book)
    editor.refresh("D2", 123.0)
    editor.refresh("G7", "now text")
    assert not editor.formulas_changed
    book = saved(editor, rich_book)
    assert read_cells(book, SHEET, ["D2", "G7"]) == {"D2": 123.0, "G7": "now text"}
    assert read_formulas(book, SHEET, ["G7"]) == {"G7": "C7*2"}


def test_refresh_of_a_formula_may_give_empty_text(rich_book: Path) -> None:
    editor = editor_of(rich_book)
    editor.refresh("D2", "")
    assert column(saved(editor, rich_book), "Double")[0] == ""


def test_set_into_nothing_makes_row_and_cell(rich_book: Path) -> None:
    book = saved(_edit(rich_book, K40="far", A30=True, Z5=Formula("=1+1", 2.0)), rich_book)
    cells = read_cells(book, SHEET, ["K40", "A30", "Z5", "G5"])
    assert list(cells.values()) == ["far", True, 2.0, "beside"]
    assert read_formulas(book, SHEET, ["Z5"]) == {"Z5": "1+1"}
    assert b'<dimension ref="A1:Z40"/>' in raw_parts(rich_book)[SHEET]


@pytest.mark.filterwarnings("ignore:.*extension is not supported")
def test_append_extends_table_formats_and_formulas(rich_book: Path) -> None:
    editor = editor_of(rich_book)
    editor.append(TABLE, [{"Id": "C011", "Revenue": 1.0}, {"Id": "C012", "Double": 5.0}])
    book = saved(editor, rich_book)
    assert book.tables[TABLE].area == (1, 1, 13, 5)
    assert column(book, "Id")[-2:] == ["C011", "C012"]
    formulas = table_formulas(book, book.tables[TABLE], ["Double"])["Double"]
    assert formulas[-2:] == ["tblCustomers[[#This Row],[Revenue]]*2", None]
    assert column(book, "Double")[-2:] == [None, 5.0]
    text = raw_parts(rich_book)[SHEET].decode()
    assert 'sqref="C2:C13"' in text
    assert 'sqref="A2:E13"' in text
    assert 'sqref="B2:B13"' in text
    assert "<xm:sqref>C2:C13</xm:sqref>" in text
    assert re.search(r'<row r="13"[^>]* ht="30"', text)
    assert re.search(r'<c r="C12" s="(\d+)"', text)
    assert editor.formulas_changed
    theirs = openpyxl.load_workbook(rich_book)["Customers"]
    assert theirs.tables[TABLE].ref == "A1:E13"
    assert theirs.tables[TABLE].autoFilter.ref == "A1:E13"


def test_remove_closes_up_within_the_table_only(rich_book: Path) -> None:
    editor = editor_of(rich_book)
    editor.remove(TABLE, [2, 4, 11])
    book = saved(editor, rich_book)
    kept = [row for number, row in enumerate(ROWS, 2) if number not in (2, 4, 11)]
    assert column(book, "Id") == [row[0] for row in kept]
    assert column(book, "Mine") == [row[4] for row in kept]
    assert read_cells(book, SHEET, ["G5", "A9", "A11"]) == {"G5": "beside", "A9": None, "A11": None}
    text = raw_parts(rich_book)[SHEET].decode()
    assert '<hyperlink ref="B3"' in text
    assert 'sqref="C2:C8"' in text
    assert re.search(r'<row r="11"[^>]* ht="30"', text)
    assert 'ref="A1:E8"' in raw_parts(rich_book)["xl/tables/table1.xml"].decode()


def test_removing_all_leaves_one_blank_row_that_append_fills(rich_book: Path) -> None:
    editor = editor_of(rich_book)
    editor.remove(TABLE, range(2, 12))
    book = saved(editor, rich_book)
    assert column(book, "Id") == [None]
    again = SheetEditor(book, SHEET)
    again.append(TABLE, [{"Id": "first"}])
    book = saved(again, rich_book)
    assert column(book, "Id") == ["first"]
    assert book.tables[TABLE].last_row == 2


@pytest.mark.parametrize("count", [0, 3, 10, 25])
def test_replace_gives_exactly_the_rows(rich_book: Path, count: int) -> None:
    editor = editor_of(rich_book)
    editor.replace(TABLE, [{"Id": f"N{i}", "Revenue": float(i)} for i in range(count)])
    book = saved(editor, rich_book)
    assert column(book, "Id") == ([f"N{i}" for i in range(count)] or [None])
    assert column(book, "Mine") == [None] * max(count, 1)
    assert read_cells(book, SHEET, ["G5"]) == {"G5": "beside"}


def test_untouched_parts_keep_their_compressed_bytes(rich_book: Path) -> None:
    before = open_package(rich_book)
    editor = editor_of(rich_book)
    editor.append(TABLE, [{"Id": "x"}])
    after = saved(editor, rich_book).package
    assert before.names == after.names
    changed = set(editor.parts())
    assert changed == {SHEET, "xl/tables/table1.xml"}
    for name in set(before.names) - changed:
        assert bytes(before.compressed(name)) == bytes(after.compressed(name))
        assert before.infos[name].date_time == after.infos[name].date_time


def test_everything_outside_the_rows_survives(rich_book: Path) -> None:
    before = raw_parts(rich_book)[SHEET].partition(b"</sheetData>")[2]
    editor = editor_of(rich_book)
    editor.set("A2", "other")
    editor.append(TABLE, [{}])
    editor.remove(TABLE, [12])
    saved(editor, rich_book)
    assert raw_parts(rich_book)[SHEET].partition(b"</sheetData>")[2] == before


def test_content_below_is_in_the_way(tmp_path: Path) -> None:
    rows = (
        '<row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c></row>'
        '<row r="2"><c r="A2"><v>1</v></c></row><row r="4"><c r="A4" s="1"/></row>'
        '<row r="5"><c r="A5"><v>9</v></c></row>'
    )
    path = small(tmp_path, rows, "A1:A2", "a")
    editor = editor_of(path)
    editor.append("T", [{"a": 2.0}, {"a": 3.0}])
    with pytest.raises(FileError, match="A5") as caught:
        editor.append("T", [{"a": 4.0}])
    assert caught.value.key == "files.in_the_way"
    book = saved(editor, path)
    assert column(book, "a", "T") == [1.0, 2.0, 3.0]
    assert read_cells(book, SHEET, ["A5"]) == {"A5": 9.0}


def test_merged_cells_below_are_in_the_way(tmp_path: Path) -> None:
    after = '<mergeCells count="1"><mergeCell ref="A3:B3"/></mergeCells>'
    path = small(tmp_path, '<row r="2"><c r="A2"><v>1</v></c></row>', "A1:A2", "a", after=after)
    with pytest.raises(FileError, match="A3"):
        editor_of(path).append("T", [{"a": 2.0}])


def test_the_sheet_ends_somewhere(tmp_path: Path) -> None:
    path = small(tmp_path, '<row r="1048576"><c r="A1048576"><v>1</v></c></row>',
                 "A1048575:A1048576", "a")  # fmt: skip
    with pytest.raises(FileError) as caught:
        editor_of(path).append("T", [{"a": 2.0}])
    assert caught.value.key == "files.sheet_full"


def test_totals_row_makes_room_and_moves_back(tmp_path: Path) -> None:
    rows = (
        '<row r="2"><c r="A2"><v>1</v></c></row><row r="3"><c r="A3"><v>2</v></c></row>'
        '<row r="4"><c r="A4" s="2"><f>SUM(A2:A3)</f><v>3</v></c></row>'
    )
    made = crafted.parts(
        crafted.sheet(rows), crafted.table("A1:A4", "a", attributes=' totalsRowCount="1"')
    )
    path = crafted.write(tmp_path / "t.xlsx", made)
    editor = editor_of(path)
    editor.append("T", [{"a": 4.0}])
    book = saved(editor, path)
    assert column(book, "a", "T") == [1.0, 2.0, 4.0]
    assert read_formulas(book, SHEET, ["A5", "A4"]) == {"A5": "SUM(A2:A4)", "A4": None}
    editor = editor_of(path)
    editor.remove("T", [2, 3])
    book = saved(editor, path)
    assert read_formulas(book, SHEET, ["A3"]) == {"A3": "SUM(A2:A2)"}
    assert book.tables["T"].area == (1, 1, 3, 1)


def test_formulas_of_moved_rows_follow(tmp_path: Path) -> None:
    rows = "".join(
        f'<row r="{r}"><c r="A{r}"><v>{r}</v></c><c r="B{r}"><f>A{r}*$D$1+SUM(A$2:A{r})+"A{r}"</f>'
        f'<v>0</v></c><c r="C{r}"><f>A2+S!A{r}+Other!A{r}+T[[#This Row],[A5]]</f><v>0</v></c></row>'
        for r in range(2, 6)
    )
    path = small(tmp_path, rows, "A1:C5", "A5", "b", "c")
    editor = editor_of(path)
    editor.remove("T", [2, 4])
    found = read_formulas(saved(editor, path), SHEET, ["B2", "B3", "C3", "B4"])
    assert found == {
        "B2": 'A2*$D$1+SUM(A$2:A2)+"A3"',
        "B3": 'A3*$D$1+SUM(A$2:A3)+"A5"',
        "C3": "#REF!+S!A3+Other!A5+T[[#This Row],[A5]]",
        "B4": None,
    }


def test_plain_rows_move_whole_but_leave_heights_and_neighbours(tmp_path: Path) -> None:
    rows = "".join(
        f'<row r="{r}" ht="{r}"><c r="A{r}" s="1"><v>{r}</v></c><c r="B{r}" t="b"><v>1</v></c>'
        + (f'<c r="D{r}"><v>{r}</v></c>' if r == 5 else "")
        + "</row>"
        for r in range(2, 8)
    )
    path = small(tmp_path, rows, "A1:B7", "a", "b")
    editor = editor_of(path)
    editor.remove("T", [3])
    book = saved(editor, path)
    assert column(book, "a", "T") == [2.0, 4.0, 5.0, 6.0, 7.0]
    assert read_cells(book, SHEET, ["D4", "D5", "A7"]) == {"D4": None, "D5": 5.0, "A7": None}
    text = raw_parts(path)[SHEET].decode()
    assert re.findall(r'<row r="(\d)" ht="(\d)"', text) == [(str(n), str(n)) for n in range(2, 8)]
    assert not editor.formulas_changed


def test_shared_formulas_survive_the_loss_of_their_first_cell(tmp_path: Path) -> None:
    rows = (
        '<row r="2"><c r="A2"><v>1</v></c><c r="B2"><f t="shared" ref="B2:B4" si="0">A2*2</f>'
        '<v>2</v></c></row><row r="3"><c r="A3"><v>3</v></c><c r="B3"><f t="shared" si="0"/>'
        '<v>6</v></c></row><row r="4"><c r="A4"><v>5</v></c><c r="B4"><f t="shared" si="0"/>'
        "<v>10</v></c></row>"
    )
    path = small(tmp_path, rows, "A1:B4", "a", "b")
    first = editor_of(path)
    first.refresh("B3", 7.0)
    assert b't="shared" si="0"' in first.parts()[SHEET]
    second = editor_of(path)
    second.remove("T", [2])
    third = editor_of(path)
    third.set("B2", 0.0)
    copy = tmp_path / "copy.xlsx"
    copy.write_bytes(path.read_bytes())
    assert read_formulas(saved(second, path), SHEET, ["B2", "B3"]) == {"B2": "A2*2", "B3": "A3*2"}
    assert read_formulas(saved(third, copy), SHEET, ["B2", "B4"]) == {"B2": None, "B4": "A4*2"}


def test_array_formulas_are_not_torn(tmp_path: Path) -> None:
    rows = (
        '<row r="2"><c r="A2"><f t="array" ref="A2:A3">ROW(A2:A3)</f><v>2</v></c></row>'
        '<row r="3"><c r="A3"><v>3</v></c></row>'
    )
    editor = editor_of(small(tmp_path, rows, "A1:A3", "a"))
    editor.refresh("A2", 5.0)
    for change in (lambda: editor.set("A3", 1.0), lambda: editor.remove("T", [3])):
        with pytest.raises(FileError, match="A2:A3"):
            change()


@pytest.mark.parametrize("odd", ["comment", "single", "bare", "prefix", "utf16"])
def test_unusual_sheets_are_edited_too(tmp_path: Path, odd: str) -> None:
    text = crafted.sheet(
        '<row r="2" ht="20"><c r="A2" s="1"><v>1</v></c><c r="B2" t="inlineStr"><is>'
        '<t>&lt;</t></is></c></row>\n<row r="3"><c r="A3" s="1"><v>2</v></c></row>'
    )
    made: str | bytes = text
    if odd == "comment":
        made = text.replace("<sheetData>", "<sheetData><!-- <row> -->").replace(
            "&lt;", "<![CDATA[<]]>"
        )
    elif odd == "single":
        made = re.sub(r'<(row|c) r="(\w+)"', r"<\1 r='\2'", text)
    elif odd == "bare":
        made = re.sub(r'<c r="\w+"', "<c", text)
    elif odd == "prefix":
        made = re.sub(r"<(/?)(?=[a-z])", r"<\1x:", text).replace("xmlns=", "xmlns:x=")
    elif odd == "utf16":
        made = text.replace("UTF-8", "UTF-16").encode("utf-16")
    path = crafted.write(
        tmp_path / "odd.xlsx", crafted.parts(made, crafted.table("A1:B3", "a", "b"))
    )
    editor = editor_of(path)
    editor.set("A3", 20.0)
    editor.append("T", [{"a": 3.0, "b": "new"}])
    book = saved(editor, path)
    assert column(book, "a", "T") == [1.0, 20.0, 3.0]
    assert column(book, "b", "T") == ["<", None, "new"]
    assert b'ht="20"' in raw_parts(path)[SHEET]


def test_what_cannot_stand_in_a_cell_is_refused_before_anything_changes(rich_book: Path) -> None:
    editor = editor_of(rich_book)
    with pytest.raises(UnsafeFile, match="B12"):
        editor.append(TABLE, [{"Name": "x" * 32_768}])
    with pytest.raises(UsageError, match="A1"):
        editor.set("A1", float("nan"))
    with pytest.raises(MissingName, match="Nope"):
        editor.append(TABLE, [{"Nope": 1.0}])
    with pytest.raises(MissingName, match="tblNone"):
        editor.append("tblNone", [])
    with pytest.raises(UsageError, match="99"):
        editor.remove(TABLE, [99])
    assert editor.parts() == {SHEET: raw_parts(rich_book)[SHEET]}


def test_forbidden_characters_are_dropped_and_reported(rich_book: Path) -> None:
    editor = _edit(rich_book, B2="a\x00b\ufffe\ud800c", B3="fine\t\n")
    book = saved(editor, rich_book)
    assert editor.cleaned == ["B2"]
    assert read_cells(book, SHEET, ["B2", "B3"]) == {"B2": "abc", "B3": "fine\t\n"}


PLAIN_TEXT = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=20)
ODD_TEXT = st.sampled_from(
    ["=1+1", "+1", "-x", "@now", "_x0041_", "_x005F_", "a\r\nb", "\tx", " ", "true", "#N/A", "𠮷野"]
)
VALUES = st.one_of(
    st.none(), st.booleans(), st.floats(allow_nan=False, allow_infinity=False),
    PLAIN_TEXT.filter(lambda text: "\ufffe" not in text and "\uffff" not in text), ODD_TEXT,
    st.sampled_from([CellError("#N/A"), CellError("#REF!")]),
)  # fmt: skip


@HYPO
@given(st.lists(st.tuples(VALUES, VALUES), min_size=1, max_size=5))
@pytest.mark.filterwarnings("ignore:.*extension is not supported")
def test_written_values_read_back(rich_book: Path, pairs: list[tuple[Value, Value]]) -> None:
    editor = editor_of(rich_book)
    editor.append(TABLE, [{"Name": one, "Mine": Formula("1", two)} for one, two in pairs])
    target = rich_book.with_name("out.xlsx")
    save_package(open_package(rich_book), target, editor.parts())
    book = Workbook(open_package(target))
    names, mine = column(book, "Name")[10:], column(book, "Mine")[10:]
    assert names == [one or (None if one == "" else one) for one, _ in pairs]
    assert mine == [two for _, two in pairs]
    assert [type(value) for value in mine] == [type(two) for _, two in pairs]


@HYPO
@given(
    st.lists(PLAIN_TEXT.map(lambda t: t.replace("_x", "")), min_size=1, max_size=4),
    st.floats(-1e9, 1e9),
)
@pytest.mark.filterwarnings("ignore:.*extension is not supported")
def test_openpyxl_reads_the_same(tmp_path: Path, texts: list[str], number: float) -> None:
    path = small(tmp_path, '<row r="2"><c r="A2"/></row>', "A1:B2", "a", "b")
    editor = editor_of(path)
    texts = [text.replace("\ufffe", "").replace("\uffff", "") for text in texts]
    editor.append("T", [{"a": text, "b": number} for text in texts])
    saved(editor, path)
    sheet = openpyxl.load_workbook(path)["S"]
    read = [
        (sheet.cell(r, 1).value or "", sheet.cell(r, 2).value) for r in range(2, 2 + len(texts))
    ]
    assert read == [(text, number) for text in texts]


@HYPO
@given(st.sets(st.integers(2, 11)), st.integers(0, 4))
def test_remove_then_append_is_what_lists_do(rich_book: Path, gone: set[int], more: int) -> None:
    editor = editor_of(rich_book)
    editor.remove(TABLE, gone)
    editor.append(TABLE, [{"Id": f"N{i}", "Mine": "m"} for i in range(more)])
    target = rich_book.with_name("out.xlsx")
    save_package(open_package(rich_book), target, editor.parts())
    kept = [row[0] for number, row in enumerate(ROWS, 2) if number not in gone]
    expected = kept + [f"N{i}" for i in range(more)]
    assert column(Workbook(open_package(target)), "Id") == (expected or [None])


REFILLED: dict[str, list[Value]] = {
    "ID": ["a", "b & c", "=1", None, "a", " x", "bell\x07", "bell\x07"],
    "N": [1.0, None, -2.5, 4.0, 1.0, 1e10, 7.0, 7.0],
}


def _alone(path: Path, beside: Sequence[tuple[str, str]] = ()) -> Path:
    """Write a sheet with one table of three rows, the last one bold, and cells beside it."""
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet("Mirror")
        bold = book.add_format({"bold": True})
        for row in range(1, 4):
            sheet.write_row(row, 0, ["old", row], bold if row == 3 else None)
        columns = [{"header": "ID"}, {"header": "N"}]
        sheet.add_table(0, 0, 3, 1, {"name": "tblMirror", "columns": columns})
        for ref, text in beside:
            sheet.write(ref, text)
    return path


def _refilled(path: Path, columns: Mapping[str, list[Value]]) -> tuple[bool, SheetEditor]:
    package = open_package(path)
    book = Workbook(package)
    info = book.tables["tblMirror"]
    assert is_fit(info, columns)
    editor = SheetEditor(book, info.sheet_part, opened=open_to_fill(package, info))
    done = editor.refill("tblMirror", columns)
    if not done:
        editor.replace("tblMirror", ByColumn(columns), alike=True)
    save_package(package, path, editor.parts())
    return done, editor


@pytest.fixture(params=["short", "long"])
def _length(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Take sheets for short ones, or for such as are not held in memory whole."""
    if request.param == "long":
        monkeypatch.setattr("repbook.ooxml.package.LONG", 1)


@pytest.mark.usefixtures("_length")
def test_a_table_alone_on_its_sheet_is_filled_anew_as_replacing_does(tmp_path: Path) -> None:
    whole, slow = _alone(tmp_path / "a.xlsx"), _alone(tmp_path / "b.xlsx", [("E30", "mine")])
    (done, fresh), (other, replaced) = (_refilled(path, REFILLED) for path in (whole, slow))
    assert (done, other) == (True, False)
    assert fresh.cleaned == replaced.cleaned == ["A8", "A9"]
    found = []
    for path in (whole, slow):
        book = Workbook(open_package(path))
        found.append(read_table(book, book.tables["tblMirror"]))
        assert not list(lint_file(path))
    assert found[0] == found[1]
    assert found[0].columns["ID"] == ["a", "b & c", "=1", None, "a", " x", "bell", "bell"]
    sheets = (zipfile.ZipFile(p).read("xl/worksheets/sheet1.xml") for p in (whole, slow))
    rows = [re.findall(rb'<c r="[AB]\d+".*?(?:</c>|/>)', sheet) for sheet in sheets]
    assert rows[0] == rows[1]
    # Fewer rows leave none of the old ones.
    assert _refilled(whole, {"ID": ["z"], "N": [1.0]})[0]
    assert b'r="A3"' not in zipfile.ZipFile(whole).read("xl/worksheets/sheet1.xml")


@pytest.mark.usefixtures("_length")
@pytest.mark.parametrize(
    "beside", [[("A9", "under")], [("C4", "=B4*2")], [("D1", "=1"), ("D3", "x")]]
)
def test_what_stands_beside_or_under_a_table_is_not_passed_over(
    tmp_path: Path, beside: list[tuple[str, str]]
) -> None:
    path = _alone(tmp_path / "a.xlsx", beside)
    done, _ = _refilled(path, {"ID": ["z", "y"], "N": [1.0, 2.0]})
    assert not done
    sheet = zipfile.ZipFile(path).read("xl/worksheets/sheet1.xml")
    assert all(f'r="{ref}"'.encode() in sheet for ref, _ in beside)


@pytest.mark.parametrize(
    "columns",
    [{"ID": [True]}, {"ID": [], "N": []}, {"Other": ["x"]}, {"N": [CellError("#N/A")]}],
)
def test_what_is_no_plain_column_of_the_table_does_not_fill_it(
    tmp_path: Path, columns: Mapping[str, list[Value]]
) -> None:
    book = Workbook(open_package(_alone(tmp_path / "a.xlsx")))
    assert not is_fit(book.tables["tblMirror"], columns)


class _Makes:
    """Makes contents as an editor does, marking texts that would run."""

    def content(self, value: Value | Formula, cell: Cell) -> cellxml.Content:
        return cellxml.made(value)

    def look(self, style: bytes, what: cellxml.Content) -> bytes:
        return b"9" if what.runs else style

    def result(self, element: bytes, value: Value, cell: Cell) -> cellxml.Content:
        raise AssertionError


class _Unsearched(list[Value]):
    def index(self, *_: object) -> int:
        raise AssertionError("a value is searched for")


TRICKY = st.text(
    st.sampled_from("a 0=+@_x4\t\n\r&<>\"'\x07\x00\x7f\x85é客–＝\ud800\uffff"), max_size=8
)


@given(
    st.lists(
        st.one_of(st.none(), st.floats(allow_nan=False, allow_infinity=False, width=16), TRICKY),
        min_size=1,
    )
)
def test_a_column_is_filled_with_the_cells_that_single_ones_would_be(values: list[Value]) -> None:
    makes = _Makes()
    column = FillColumn(3, _Unsearched(values), (b"5", b""), 2, makes)
    found = b"".join(rows_of([column], range(2, 2 + len(values)), b""))
    wanted = b""
    for row, value in enumerate(values, 2):
        what = cellxml.made(value)
        cell = cellxml.cell_xml(row, 3, makes.look(b"5", what), what)
        wanted += b'<row r="%d">%s</row>' % (row, cell)
    assert found == wanted
