"""Reading lists: every encoding and separator, every oddity told, nothing lost."""

from __future__ import annotations

import csv
import io
import re
import stat
import tempfile
from contextlib import suppress
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import openpyxl
import pytest
import xlsxwriter
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from repbook.adapters.defusing import armed, defused
from repbook.adapters.sources.source import Source, read_map_file, read_source, write_rejects
from repbook.adapters.sources.styles import is_date_format
from repbook.errors import CannotWrite, FileError, NotAWorkbook, RepbookError
from repbook.text import use_language

CHINESE = (
    "客户名称,电话,备注\n鼎泰科技有限公司,13800138000,上海市浦东新区\n华夏贸易,010-88886666,\n"
)
TAIWAN = "客戶名稱,電話,備註\n鼎泰豐國際股份有限公司,02-23456789,臺北市大安區\n"
WESTERN = "Name;City;Note\nMüller;Köln;für später\nCafé Noël;Paris;\n"


@pytest.fixture(autouse=True)
def _english() -> None:
    use_language("en")


def csv_file(folder: Path, content: str | bytes, encoding: str = "utf-8") -> Path:
    path = folder / "list.csv"
    path.write_bytes(content if isinstance(content, bytes) else content.encode(encoding))
    return path


def column(source: Source, place: int) -> list[object]:
    return [cells[place] for _, cells in source.rows]


def told(source: Source) -> str:
    return " | ".join(f"{problem.where} {problem.message}" for problem in source.problems)


@pytest.mark.parametrize(
    ("text", "encoding", "found"),
    [
        (CHINESE, "utf-8", "utf-8"),
        (CHINESE, "utf-8-sig", "utf-8-sig"),
        (CHINESE, "gb18030", "gb18030"),
        (CHINESE, "utf-16", "utf-16"),
        (CHINESE, "utf-16-le", "utf-16-le"),
        (CHINESE, "utf-16-be", "utf-16-be"),
        (TAIWAN, "big5", "cp950"),
        (TAIWAN, "utf-8", "utf-8"),
        (WESTERN, "cp1252", "cp1252"),
    ],
)
def test_encodings(tmp_path: Path, text: str, encoding: str, found: str) -> None:
    source = read_source(csv_file(tmp_path, text, encoding))
    rows = list(csv.reader(io.StringIO(text), delimiter=";" if ";" in text else ","))
    assert source.encoding == found
    assert list(source.headers) == rows[0]
    assert [cells for _, cells in source.rows] == rows[1:]
    assert source.problems == ()


@pytest.mark.parametrize("mark", [",", ";", "\t", "|"])
def test_separators(tmp_path: Path, mark: str) -> None:
    rows = [["Name", "Note"], ["Acme", "a, b; c"], ["Beta", "x"], ["Gamma", "y"]]
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=mark).writerows(rows)
    source = read_source(csv_file(tmp_path, text.getvalue()))
    assert source.delimiter == mark
    assert [cells for _, cells in source.rows] == rows[1:]


def test_the_separator_that_excel_states(tmp_path: Path) -> None:
    source = read_source(csv_file(tmp_path, "sep=|\r\nName|Note\r\nAcme|x\r\n"))
    assert (source.headers, source.delimiter) == (("Name", "Note"), "|")


SAFE = st.text(st.characters(exclude_categories=("Cc", "Cf", "Cs", "Cn", "Co", "Z")), max_size=8)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(SAFE, SAFE, SAFE), min_size=1, max_size=6))
def test_any_texts_survive_rejects_and_reading(tmp_path: Path, rows: list[tuple[str, ...]]) -> None:
    path = write_rejects(tmp_path / "r.csv", ["N", "P", "Q"], rows, ["why"] * len(rows), "en")
    source = read_source(path)
    assert source.headers == ("N", "P", "Q", "Why not imported")
    errors = {"#N/A", "#VALUE!", "#DIV/0!", "#NUM!", "#REF!", "#NAME?", "#NULL!"}
    expected = [[cell if cell not in errors else "" for cell in row] for row in rows]
    assert [cells[:3] for _, cells in source.rows] == expected


SPLIT = st.text(st.sampled_from("=+-@＝;,\"'\n\r\t 15ab"), max_size=9)
RUNS = tuple("=+-@＝")


@settings(max_examples=400)
@given(st.lists(st.tuples(SPLIT, SPLIT, SPLIT), min_size=1, max_size=3))
@example([("a;=1+1", "", "")])
@example([("'\r", "'\t=1", "")])
@example([('a;"=1+1', "", "")])
@example([("a\n=1+1;b", "", "")])
@example([("-5", "3+cmd|' /C calc'!A0", "")])
def test_no_cell_of_rejects_begins_a_formula_wherever_it_is_split(
    rows: list[tuple[str, ...]],
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = write_rejects(Path(folder) / "r.csv", ["N", "P", "Q"], rows, ["why"] * len(rows))
        text = path.read_bytes().decode("utf-8-sig")
    for mark in ",;\t":
        for record in csv.reader(io.StringIO(text, newline=""), delimiter=mark):
            for cell in record:
                negative = mark == "," and re.fullmatch(r"-\d+", cell)
                assert negative or not cell.lstrip().startswith(RUNS), (mark, record)
    for row in rows:
        for cell in row:
            assert armed(defused(cell, first=True)) == cell
            assert armed(defused(cell, first=False)) == cell


def test_what_guards_rejects_is_taken_off_again_there_alone(tmp_path: Path) -> None:
    rows = [("a;=1", "'=x", "-5")]
    path = write_rejects(tmp_path / "r.csv", ["N", "P", "Q"], rows, ["why"], "zh-TW")
    assert "a;'=1,''=x,-5," in path.read_text("utf-8-sig")
    assert [tuple(cells[:3]) for _, cells in read_source(path).rows] == rows
    other = csv_file(tmp_path, "N,P,Q\na;'=1,'=x,-5\n")
    assert [cells for _, cells in read_source(other).rows] == [["a;'=1", "=x", "-5"]]


def test_formulas_in_rejects_are_defused(tmp_path: Path) -> None:
    cells = ["=1+1", "+86 138", "@x", "-cmd|' /C calc'!A0", "-12.5", date(2026, 3, 1), None]
    path = write_rejects(tmp_path / "r.csv", list("abcdefg"), [cells], ["=x"], "zh-CN")
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    head, row = csv.reader(path.read_text("utf-8-sig").splitlines())
    assert head[-1] == "未导入原因"
    assert row == [
        "'=1+1",
        "'+86 138",
        "'@x",
        "'-cmd|' /C calc'!A0",
        "-12.5",
        "2026-03-01",
        "",
        "'=x",
    ]


def test_rejects_that_cannot_be_written(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite):
        write_rejects(tmp_path / "none" / "r.csv", ["a"], [], [])
    assert list(tmp_path.iterdir()) == []


def test_rejects_are_a_file_of_their_own_whatever_lies_in_their_place(tmp_path: Path) -> None:
    """A folder, an earlier file, a link to somebody else's: none is written to."""
    (tmp_path / "r.csv").mkdir()
    (tmp_path / "r-2.csv").write_text("mended", "utf-8")
    (tmp_path / "r-3.csv").symlink_to(tmp_path / "elsewhere.csv")
    path = write_rejects(tmp_path / "r.csv", ["a"], [["x"]], ["why"], "en")
    assert path == tmp_path / "r-4.csv"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert (tmp_path / "r-2.csv").read_text("utf-8") == "mended"
    assert not (tmp_path / "elsewhere.csv").exists()


def test_words_that_look_like_nothing_stay_text(tmp_path: Path) -> None:
    names = ["NA", "null", "None", "TRUE", "nan", "=SUM(A1)", "+1", "-", "@x", "007", "1e5"]
    source = read_source(csv_file(tmp_path, "Name,Phone\n" + "".join(f"{n},1\n" for n in names)))
    assert column(source, 0) == names


def test_quoted_line_ends_stay_in_their_cell(tmp_path: Path) -> None:
    source = read_source(csv_file(tmp_path, 'Name,Note\nAcme,"one\r\ntwo"\nBeta,x\n'))
    assert source.rows == [(2, ["Acme", "one\ntwo"]), (3, ["Beta", "x"])]


def test_an_open_quote_swallows_nothing(tmp_path: Path) -> None:
    source = read_source(csv_file(tmp_path, 'Name,Note\nAcme,"one\nBeta,x\n'))
    assert [row for row, _ in source.rows] == [2, 3]
    assert "list.csv: 2 A quotation mark" in told(source)


def test_ragged_and_blank_rows_are_counted(tmp_path: Path) -> None:
    source = read_source(csv_file(tmp_path, "Name,Phone\nA,1\n\n,\nB\nC,3,extra\n"))
    assert source.blank_rows == 2
    assert source.headers == ("Name", "Phone", "")
    assert source.rows == [(2, ["A", "1", ""]), (5, ["B", "", ""]), (6, ["C", "3", "extra"])]
    assert "list.csv: 6 1 row has more cells" in told(source)
    assert "list.csv: 5 1 row has fewer cells" in told(source)


def test_titles_above_the_headers(tmp_path: Path) -> None:
    text = "2026 customers\n\nname,phone,city\nA,1,x\n"
    source = read_source(csv_file(tmp_path, text))
    assert (source.header_row, source.titles) == (3, ("2026 customers",))
    assert "row 3 was left out" in told(source)


def test_known_labels_mark_the_header_row(tmp_path: Path) -> None:
    text = "Export,by,Wang,today\nName,Phone,Owner\nA,1,B\n"
    assert read_source(csv_file(tmp_path, text)).header_row == 1
    assert read_source(csv_file(tmp_path, text), known=["NAME", "phone"]).header_row == 2


def test_a_list_without_headers_is_told(tmp_path: Path) -> None:
    source = read_source(csv_file(tmp_path, "Acme,13800138000\nBeta,13900139000\n"))
    assert "looks like data" in told(source)


def test_errors_dirt_and_lost_digits_are_told(tmp_path: Path) -> None:
    text = "Name,Id\nA\x07B,1.10101E+17\n#REF!,110101199003074512\n"
    source = read_source(csv_file(tmp_path, text))
    assert column(source, 0) == ["AB", ""]
    assert "list.csv: A3 1 cell holds the error #REF!" in told(source)
    assert "list.csv: A2 Invisible" in told(source)
    assert "list.csv: B2 1 long number" in told(source)


def workbook(folder: Path, fill: Any, **options: object) -> Path:
    path = folder / "list.xlsx"
    with xlsxwriter.Workbook(path, {"strings_to_urls": False, **options}) as book:
        fill(book, book.add_worksheet("客户"))
    return path


@pytest.mark.parametrize("date_1904", [False, True])
def test_excel_values_keep_their_meaning(tmp_path: Path, date_1904: bool) -> None:
    def fill(book: Any, sheet: Any) -> None:
        sheet.write_row(0, 0, ["Name", "Phone", "Since", "At", "Moment", "Rate"])
        day = book.add_format({"num_format": "yyyy-mm-dd"})
        clock = book.add_format({"num_format": "hh:mm"})
        sheet.write_row(1, 0, ["NA", 13800138000])
        sheet.write_datetime(1, 2, date(2026, 3, 1), day)
        sheet.write_datetime(1, 3, time(14, 30), clock)
        sheet.write_datetime(1, 4, datetime(2026, 3, 1, 9, 5), day)
        sheet.write(1, 5, 0.1)
        sheet.write_boolean(2, 0, True)
        sheet.write_string(2, 1, "=1+1")

    source = read_source(workbook(tmp_path, fill, default_date_format=None, date_1904=date_1904))
    assert source.rows == [
        (
            2,
            [
                "NA",
                "13800138000",
                date(2026, 3, 1),
                time(14, 30),
                datetime(2026, 3, 1, 9, 5),
                "0.1",
            ],
        ),
        (3, ["TRUE", "=1+1", "", "", "", ""]),
    ]
    assert source.problems == ()


def test_excel_oddities_are_told(tmp_path: Path) -> None:
    def fill(book: Any, sheet: Any) -> None:
        sheet.write_row(0, 0, ["Name", "Id", "Sum"])
        sheet.write_row(1, 0, ["A", 110101199003074512])
        sheet.write_formula(1, 2, "=NA()", None, "#N/A")
        sheet.merge_range("A3:A4", "B")
        book.add_worksheet("More").write(0, 0, "x")

    source = read_source(workbook(tmp_path, fill))
    text = told(source)
    assert dict(source.rows)[2][:3] == ["A", "110101199003074000", ""]
    assert (source.sheet, source.other_sheets) == ("客户", ("More",))
    assert "list.xlsx, 客户: C2 1 cell holds the error #N/A" in text
    assert "list.xlsx, 客户: B2 1 long number" in text
    assert "A3:A4 1 merged area" in text
    assert "More 1 more sheet" in text


def test_formulas_that_were_never_calculated_are_told(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.worksheets[0].append(["Name", "Sum"])
    book.worksheets[0].append(["A", "=1+1"])
    book.save(tmp_path / "new.xlsx")
    source = read_source(tmp_path / "new.xlsx")
    assert source.rows == [(2, ["A", ""])]
    assert "B2 1 formula has no stored result" in told(source)


def test_a_far_off_cell_costs_no_memory(tmp_path: Path) -> None:
    def fill(_: Any, sheet: Any) -> None:
        sheet.write_row(0, 0, ["Name", "Phone"])
        sheet.write_row(1_048_575, 0, ["Last", "1"])

    source = read_source(workbook(tmp_path, fill))
    assert source.rows == [(1_048_576, ["Last", "1"])]
    assert source.blank_rows == 1_048_574


def test_a_sheet_by_name(tmp_path: Path) -> None:
    def fill(book: Any, sheet: Any) -> None:
        sheet.write(0, 0, "one")
        book.add_worksheet("Second").write_column(0, 0, ["two", "2"])

    path = workbook(tmp_path, fill)
    assert read_source(path, sheet="second").headers == ("two",)
    with pytest.raises(FileError, match=r"客户, Second"):
        read_source(path, sheet="third")


@pytest.mark.parametrize(
    ("content", "key"),
    [
        (b"", "files.is_empty"),
        (b"%PDF-1.7 x", "files.is_pdf"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "files.is_picture"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF", "files.is_picture"),
        (b"RIFF\x10\0\0\0WEBPVP8 ", "files.is_picture"),
        (b"<html><table></table>", "files.is_html"),
        (b"PK\x03\x04 broken", "files.is_truncated"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 old", "files.is_ole2"),
    ],
)
def test_other_files_are_named_for_what_they_are(tmp_path: Path, content: bytes, key: str) -> None:
    with pytest.raises(NotAWorkbook) as caught:
        read_source(csv_file(tmp_path, content))
    assert caught.value.key == key


def test_lists_that_hold_nothing_or_cannot_be_read(tmp_path: Path) -> None:
    for content, encoding in ((b"\n\n,,\n", None), (b"\xff\xff\x81", "utf-8")):
        with pytest.raises(RepbookError):
            read_source(csv_file(tmp_path, content), encoding=encoding)
    with pytest.raises(FileError):
        read_source(tmp_path / "gone.csv")


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=300))
def test_no_bytes_make_the_reader_fail_in_another_way(tmp_path: Path, content: bytes) -> None:
    with suppress(RepbookError):
        assert read_source(csv_file(tmp_path, content)).headers


def test_a_map_file(tmp_path: Path) -> None:
    path = tmp_path / "map.toml"
    path.write_text('"客户" = "name"\n', "utf-8-sig")
    assert read_map_file(path) == ({"客户": "name"}, [])


@pytest.mark.parametrize(
    ("code", "dated"),
    [
        ("yyyy-mm-dd", True),
        ('yyyy"年"m"月"d"日"', True),
        ("[$-804]aaaa;@", True),
        ("h:mm AM/PM", True),
        ("General", False),
        ('0.0 "days"', False),
        ("[Red]#,##0", False),
        ("[h]:mm", False),
        ("0.00E+00", False),
        (r"0\d", False),
    ],
)
def test_date_formats(code: str, dated: bool) -> None:
    assert is_date_format(code) is dated


KNOWN = (
    "Customer",
    "客户名称",
    "Phone",
    "手机",
    "Email",
    "邮箱",
    "City",
    "城市",
    "Address",
    "地址",
)
KNOWN += ("Company", "Owner", "联系方式", "备注", "详细地址", "Mobile", "Note")


def test_a_row_of_data_never_beats_the_headers_above_it(tmp_path: Path) -> None:
    text = (
        "Customer,Phone no.,Place,Job,Reach by,Kind of lead\n"
        "Norden,212-555-0140,Albany,Owner,Phone,Company\n"
        "Vale,518-555-0150,Troy,Owner,Mobile,Company\n"
    )
    assert read_source(csv_file(tmp_path, text), known=KNOWN).header_row == 1
    words = "Who,Reach by,Kind\nNorden,Phone,Company\nVale,Email,Company\n"
    assert read_source(csv_file(tmp_path, words), known=KNOWN).header_row == 1


@pytest.mark.parametrize("title", ["", "2026 list\n", "Sheet,,,,,\n\n"])
def test_two_header_rows_read_as_one(tmp_path: Path, title: str) -> None:
    text = (
        "客户名称,联系方式,,地址,,备注\n,手机,邮箱,城市,详细地址,\n"
        "诺登,13800138001,ann@norden.example,杭州,文三路1号,老客户\n"
        "河谷,13800138002,bo@vale.example,宁波,中山路9号,\n"
    )
    source = read_source(csv_file(tmp_path, title + text), known=KNOWN)
    assert source.headers == ("客户名称", "手机", "邮箱", "城市", "详细地址", "备注")
    assert len(source.rows) == 2
    assert source.blank_rows == 0


def test_lower_headers_alike_keep_their_groups(tmp_path: Path) -> None:
    text = "Customer,Buyer,,Boss,,Note\n,Name,Phone,Name,Phone,\nNorden,Ann,1,Bo,2,x\n"
    source = read_source(csv_file(tmp_path, text), known=KNOWN)
    groups = ("Buyer Name", "Buyer Phone", "Boss Name", "Boss Phone")
    assert source.headers == ("Customer", *groups, "Note")


def test_a_row_of_marks_below_the_headers_is_no_data(tmp_path: Path) -> None:
    text = "客户名称*,手机（必填）,城市\n必填,必填,选填\n诺登,13800138001,杭州\n"
    source = read_source(csv_file(tmp_path, text), known=KNOWN)
    assert source.header_row == 1
    assert [row for row, _ in source.rows] == [3]


def test_the_sheet_with_known_headers_is_chosen(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Export Summary"
    sheet.append(["This document was exported from Numbers."])
    sheet.append(["Numbers Sheet Name", "Numbers Table Name", "Excel Worksheet Name"])
    rows = book.create_sheet("Leads")
    for row in (["Table 1"], ["Customer", "Phone", "City"], ["Norden", "212-555-0140", "Albany"]):
        rows.append(row)
    book.save(tmp_path / "numbers.xlsx")
    source = read_source(tmp_path / "numbers.xlsx", known=KNOWN)
    assert (source.sheet, source.header_row) == ("Leads", 2)
    assert source.other_sheets == ("Export Summary",)


def test_codes_as_formulas_or_with_an_apostrophe(tmp_path: Path) -> None:
    text = '编号,证件号\n"=""000123""",\'330102199001015678\n\t000124,"=""330102199001011234"""\n'
    source = read_source(csv_file(tmp_path, text))
    assert column(source, 0) == ["000123", "000124"]
    assert column(source, 1) == ["330102199001015678", "330102199001011234"]


@pytest.mark.parametrize(
    ("number", "code", "shown"),
    [
        (123, "000000", "000123"),
        (5716543210, "0000-0000000", "0571-6543210"),
        (13800138001, '"+86 "0', "+86 13800138001"),
        (2138, "00000", "02138"),
        (1234567, "00000", "1234567"),
        (5551234, "000\\-0000", "555-1234"),
        (12, "0", "12"),
        (12.5, "0.00", "12.5"),
        (12500, "#,##0", "12500"),
        (12500, '"€" #,##0.00', "12500"),
        (0.125, "0.0%", "0.125"),
    ],
)
def test_codes_stand_as_their_format_shows_them(
    tmp_path: Path, number: float, code: str, shown: str
) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Code", "Name"])
    sheet.append([number, "Norden"])
    sheet["A2"].number_format = code
    book.save(tmp_path / "codes.xlsx")
    assert dict(read_source(tmp_path / "codes.xlsx").rows)[2][0] == shown


def test_merged_cells_of_headers_and_titles_are_no_problem(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    rows = [
        ("Customers of spring", None, None, None),
        ("Customer", "Ways", None, "Notes"),
        (None, "Phone", "City", None),
        ("Norden", "212-555-0140", "Troy", "x"),
        ("Vale", "212-555-0141", "Troy", "y"),
    ]
    for row in rows:
        sheet.append(row)
    for area in ("A1:D1", "A2:A3", "B2:C2", "D2:D3"):
        sheet.merge_cells(area)
    book.save(tmp_path / "list.xlsx")
    known = ("Customer", "Phone", "City", "Notes")
    assert "merged" not in told(read_source(tmp_path / "list.xlsx", known=known))
    sheet.merge_cells("C4:C5")
    book.save(tmp_path / "list.xlsx")
    assert "C4:C5 1 merged area" in told(read_source(tmp_path / "list.xlsx", known=known))
