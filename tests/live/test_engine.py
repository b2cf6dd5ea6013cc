"""The xlwings engine over LibreOffice: what goes in through xlwings comes out as in Excel."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest
import xlsxwriter
import xlwings

from doing import BookOf
from live.engine import formulas, values
from live.engine.pages import AUTOMATIC, MANUAL
from made_books import cards, reached

OpenBook = Callable[[Path], xlwings.Book]
DAY = dt.datetime(2026, 3, 2)
FORMULAS = [
    '=IF(AND(Data!D1=40,TRUE),SUM(Data!D1,2),"a,b;c!d.e")',
    "=SUM('Two words'!$A$1:B2,{1,2;3,4})",
    "=tblPeople[[#This Row],[Score]]*2",
    "=SUMIFS(tblPeople[Score],tblPeople[Name],A1)",
    "=tblPeople[[#Headers],[Score]]",
    "=COUNTA(tblPeople[[Name]:[Score]])",
    "=WORKDAY(A1,3)+EOMONTH(A1,0)",
    "=\"it's \"&'Two words'!A1",
    "=客户!$B$2+1.5",
]


@pytest.fixture
def sample(tmp_path: Path, live_books: OpenBook) -> xlwings.Book:
    """Open a workbook with one table, names, and cells of several formats."""
    path = tmp_path / "样本 a.xlsx"
    with xlsxwriter.Workbook(str(path)) as workbook:
        data = workbook.add_worksheet("Data")
        date = workbook.add_format({"num_format": "yyyy-mm-dd"})
        text = workbook.add_format({"num_format": "@"})
        rows = [["Ann", 1, 46083, "A"], ["Bo", 2, 46084, "B"]]
        columns = [
            {"header": "Name", "format": text},
            {"header": "Score"},
            {"header": "Day", "format": date},
            {"header": "Twice", "formula": "=tblPeople[[#This Row],[Score]]*2"},
        ]
        place = {"name": "tblPeople", "columns": columns, "data": [row[:3] for row in rows]}
        data.add_table("B2:E4", place)
        data.data_validation("C3:C4", {"validate": "decimal", "criteria": ">", "value": 0})
        workbook.add_worksheet("Two words")
        workbook.add_worksheet("客户").hide()
        workbook.define_name("People", "=Data!$B$2:$E$4")
        workbook.define_name("Start", "='Two words'!$A$1")
    return live_books(path)


@pytest.fixture
def data(sample: xlwings.Book) -> xlwings.Sheet:
    return sample.sheets["Data"]


@pytest.mark.parametrize(
    "value", [1.5, 0.0, -3.0, True, False, "鼎盛 & <b>", "two\nlines", DAY, None]
)
def test_a_value_is_read_back_as_it_was_written(data: xlwings.Sheet, value: object) -> None:
    data["H1"].value = value
    assert (type(data["H1"].value), data["H1"].value) == (type(value), value)


def test_a_block_is_read_back_as_it_was_written(data: xlwings.Sheet) -> None:
    moment = dt.datetime(2026, 3, 2, 9, 30, 15)
    block = [[1.0, "a", None, True], [moment, "陈", False, 2.5], [None, None, None, DAY]]
    data["H1"].value = block
    assert data["H1:K3"].value == block
    assert data["H1:K3"].raw_value == tuple(tuple(row) for row in block)
    assert data["K2:K3"].api.Value2 == ((2.5,), (46083.0,))


def test_days_and_missing_numbers_are_written_as_excel_stores_them(data: xlwings.Sheet) -> None:
    data["H1"].value = [dt.date(2026, 3, 2), float("nan"), 7]
    assert data["H1:J1"].value == [DAY, None, 7.0]


def test_a_date_keeps_the_format_of_its_cell_and_gets_one_where_there_is_none(
    data: xlwings.Sheet,
) -> None:
    data["H1"].number_format = "dd/mm/yy"
    data["H1:I1"].value = [DAY, DAY]
    assert [data[cell].number_format.lower() for cell in ("H1", "I1")] == ["dd/mm/yy", "yyyy-mm-dd"]


def test_errors_are_none_or_their_text(data: xlwings.Sheet) -> None:
    data["H1"].value = [["=NA()"], ["=1/0"], ['="a"+1'], ["=SQRT(-1)"], ["=nosuch"], ["#N/A"]]
    texts = ["#N/A", "#DIV/0!", "#VALUE!", "#NUM!", "#NAME?", "#N/A"]
    assert data["H1:H6"].options(err_to_str=True).value == texts
    assert data["H1:H6"].value == [None] * 6
    assert data["H1"].raw_value == values.ERRORS["#N/A"]


def test_booleans_of_formulas_are_booleans(data: xlwings.Sheet) -> None:
    data["H1"].value = [["=1=1", "=0+1", True], ["=1=2", "=1-1", "=0+1"]]
    assert data["H1:J2"].value == [[True, 1.0, True], [False, 0.0, 1.0]]


def test_an_empty_text_is_no_empty_cell(data: xlwings.Sheet) -> None:
    data["H1"].value = '=""'
    assert data["H1:I1"].raw_value == (("", None),)
    assert data["H1:I1"].value == [None, None]


@pytest.mark.parametrize(
    ("text", "stored"),
    [
        ("0138", 138.0),
        ("1,234.5", 1234.5),
        ("12%", 0.12),
        ("1e3", 1000.0),
        ("true", True),
        ("2026-03-02", DAY),
        ("9:30", 0.395833),
        ("'0138", "0138"),
        ("12 Long Road", "12 Long Road"),
        ("-", "-"),
        ("1-2-3-4", "1-2-3-4"),
    ],
)
def test_text_becomes_what_excel_takes_it_for(
    data: xlwings.Sheet, text: str, stored: object
) -> None:
    data["H1"].value = text
    found = data["H1"].value
    assert (round(found, 6) if isinstance(found, float) else found) == stored


def test_text_cells_keep_text_and_make_text_of_numbers(data: xlwings.Sheet) -> None:
    data["B3:B4"].value = [["0138"], [7]]
    assert data["B3:B4"].value == ["0138", "7"]


@pytest.mark.parametrize("formula", FORMULAS)
def test_formulas_are_read_back_in_excels_grammar(formula: str) -> None:
    there = formulas.to_api(formula)
    assert "," not in there.replace("a,b", "")
    assert formulas.to_excel(there) == formula


def test_short_table_references_are_spelt_out() -> None:
    assert formulas.to_api("=[@Score]+[@[Two words]]") == (
        "=[[#This Row];[Score]]+[[#This Row];[Two words]]"
    )
    assert formulas.to_api("=tblPeople[#All]") == "=tblPeople[[#All]]"


@pytest.mark.parametrize("formula", FORMULAS)
def test_formulas_are_kept_by_a_cell(data: xlwings.Sheet, formula: str) -> None:
    data["H3"].formula = formula
    assert data["H3"].formula == formula


def test_formulas_compute(data: xlwings.Sheet) -> None:
    data["H3"].value = '=SUMIFS(tblPeople[Score],tblPeople[Name],"Bo")+SUM(Data!C3,{1,2;3,4})'
    data["H4"].formula = "=tblPeople[[#This Row],[Score]]*100"
    assert data["H3:H4"].value == [13.0, 200.0]


def test_one_formula_fills_a_range(data: xlwings.Sheet) -> None:
    data["G1:H3"].formula = "=ROW()*10+COLUMN()"
    assert data["G1:H3"].value == [[17.0, 18.0], [27.0, 28.0], [37.0, 38.0]]
    data["J1:J2"].formula = "=$C3*2"
    assert data["J1:J2"].formula == (("=$C3*2",), ("=$C4*2",))


def test_a_block_of_many_rows_comes_back_as_written(data: xlwings.Sheet) -> None:
    block = [[f"客户 {row}", float(row), DAY, None] * 5 for row in range(2000)]
    data["H1"].value = block
    assert data["H1:AA2000"].value == block


def test_a_table_has_its_parts(data: xlwings.Sheet) -> None:
    table = data.tables["tblPeople"]
    assert [one.name for one in data.tables] == ["tblPeople"]
    assert "tblPeople" in data.tables
    assert table.range.address == "$B$2:$E$4"
    assert table.header_row_range.value == ["Name", "Score", "Day", "Twice"]
    assert table.data_body_range.value[1] == ["Bo", 2.0, dt.datetime(2026, 3, 3), 4.0]
    assert data["D3"].table == table
    assert data["G3"].table is None
    assert data["tblPeople"].address == "$B$3:$E$4"


def test_a_resized_table_extends_formulas_formats_and_validations(data: xlwings.Sheet) -> None:
    data["B6"].value = "typed"
    table = data.tables["tblPeople"]
    table.resize(data["B2:E9"])
    assert table.range.address == "$B$2:$E$9"
    assert data["B5:E6"].value == [[None, None, None, 0.0], ["typed", None, None, 0.0]]
    data["B5:D9"].value = [[f"0{n}", float(n), DAY] for n in range(5)]
    assert data["B5:E9"].value == [[f"0{n}", float(n), DAY, 2.0 * n] for n in range(5)]
    assert data["E9"].formula == "=tblPeople[[#This Row],[Score]]*2"
    validation = data["C9"].api.Validation
    assert validation.Type.value == "DECIMAL"
    assert data["H9"].api.Validation.Type.value == "ANY"


@pytest.mark.parametrize("first", [3, 4])
def test_what_counts_a_resized_table_counts_its_rows(data: xlwings.Sheet, first: int) -> None:
    table = data.tables["tblPeople"]
    table.resize(data[f"B2:E{first}"])
    data["H1"].value = "=SUM(tblPeople[Score])"
    for last, total in ((9, 31.0), (6, 13.0), (7, 18.0), (3, 1.0), (9, 31.0)):
        table.resize(data[f"B2:E{last}"])
        data["C5:C9"].value = [[1], [9], [5], [6], [7]]
        data["C4"].value = 2
        assert (table.range.address, data["H1"].value) == (f"$B$2:$E${last}", total)


def test_a_resized_table_leaves_what_lies_below_it(data: xlwings.Sheet) -> None:
    data["B5:E5"].value = [["typed", 5, None, "a note"]]
    data["B8:E8"].value = [["below", 8, None, "b"]]
    data["J8"].value = "=C8"
    table = data.tables["tblPeople"]
    table.resize(data["B2:E6"])
    assert data["B5:E8"].value == [
        ["typed", 5.0, None, 10.0],
        [None, None, None, 0.0],
        [None] * 4,
        ["below", 8.0, None, "b"],
    ]
    table.resize(data["B2:E3"])
    assert [row[0] for row in data["B3:E8"].value] == ["Ann", "Bo", "typed", None, None, "below"]
    assert data["J8"].value == 8
    assert data["B2:E3"].value[1] == ["Ann", 1.0, DAY, 2.0]


def test_a_table_may_become_wider(data: xlwings.Sheet) -> None:
    data["F2:F3"].value = [["Own"], ["x"]]
    data.tables["tblPeople"].resize(data["B2:F5"])
    assert data.tables["tblPeople"].header_row_range.value[-1] == "Own"
    assert data["B5:F5"].value == [None, None, None, 0.0, None]


def test_a_table_cannot_lose_its_header(data: xlwings.Sheet) -> None:
    for wrong in ("B3:E5", "B2:E2"):
        with pytest.raises(ValueError, match="header row"):
            data.tables["tblPeople"].resize(data[wrong])


def test_a_table_may_be_added(data: xlwings.Sheet) -> None:
    data["H1"].value = [["A", "B"], [1, 2]]
    data.tables.add(source=data["H1:I2"], name="tblNew")
    assert data.tables["tblNew"].data_body_range.value == [1.0, 2.0]


def test_rows_may_go_and_come(data: xlwings.Sheet) -> None:
    table = data.tables["tblPeople"]
    data["B3:E3"].delete("up")
    assert table.range.value[1][0] == "Bo"
    assert table.range.address == "$B$2:$E$3"
    data["B3:E3"].insert("down")
    assert data["B4"].value == "Bo"


def test_names(sample: xlwings.Book) -> None:
    assert "people" in sample.names
    assert "nosuch" not in sample.names
    assert sample.names["People"].refers_to == "=Data!$B$2:$E$4"
    assert sample.names["Start"].refers_to == "='Two words'!$A$1"
    assert sample.names["People"].refers_to_range.address == "$B$2:$E$4"
    assert sample.names["Start"].refers_to_range.sheet.name == "Two words"
    sample.names.add("More", "='Two words'!$B$2").refers_to_range.value = 5
    assert sample.sheets["Two words"]["More"].value == 5
    sample.names["More"].delete()
    assert "More" not in sample.names


def test_what_is_selected(sample: xlwings.Book) -> None:
    cell = sample.sheets["Two words"]["C7:D8"]
    cell.select()
    assert sample.selection == cell
    assert sample.sheets.active.name == "Two words"


def test_sheets(sample: xlwings.Book) -> None:
    assert [sheet.name for sheet in sample.sheets] == ["Data", "Two words", "客户"]
    assert [sheet.visible for sheet in sample.sheets] == [True, True, False]
    sample.sheets["客户"].visible = True
    sample.sheets["客户"].activate()
    assert sample.sheets.active.name == "客户"
    assert sample.sheets["data"].used_range.address == "$B$2:$E$4"


def test_page_breaks(data: xlwings.Sheet) -> None:
    data["B1:B300"].value = [[n] for n in range(300)]
    breaks = data.api.HPageBreaks
    made = [breaks.Add(data[f"A{row}"].api) for row in (5, 9)]
    assert [one.Location.Row for one in made] == [5, 9]
    made[0].Delete()
    breaks = data.api.HPageBreaks
    found = [breaks.Item(place) for place in range(1, breaks.Count + 1)]
    assert [one.Location.Row for one in found if one.Type == MANUAL] == [9]
    assert AUTOMATIC in {one.Type for one in found}


def test_looks(data: xlwings.Sheet) -> None:
    cell = data["H1"]
    cell.color, cell.font.color, cell.font.bold = (0, 112, 192), "#ff0000", True
    cell.row_height, cell.number_format = 30, "#,##0.00"
    assert (cell.color, cell.font.color, cell.font.bold) == ((0, 112, 192), (255, 0, 0), True)
    assert (cell.row_height, cell.number_format) == (30, "#,##0.00")
    assert data["I1"].color is None


def test_moving_about(data: xlwings.Sheet) -> None:
    assert data["B2"].end("down").address == "$B$4"
    assert data["B2"].end("right").address == "$E$2"
    assert data["C3"].current_region.address == "$B$2:$E$4"
    assert data["B2"].expand().shape == (3, 4)


def test_calculation_waits_while_it_is_manual(sample: xlwings.Book) -> None:
    app, sheet = sample.app, sample.sheets["Data"]
    with app.properties(calculation="manual", screen_updating=False):
        assert (app.calculation, app.screen_updating) == ("manual", False)
        sheet["C3"].value = 50
    assert (app.calculation, app.screen_updating) == ("automatic", True)
    assert sheet["E3"].value == 100


def test_alerts_are_answered_from_a_list(sample: xlwings.Book) -> None:
    app = sample.app
    app.impl.answers = ["no"]
    assert app.alert("Sure?", "Title", "yes_no") == "no"
    assert app.impl.alerts[-1] == ("Sure?", "Title", "yes_no")


def test_the_status_bar_is_given_back(sample: xlwings.Book) -> None:
    sample.app.status_bar = "正在排序"
    assert sample.app.status_bar == "正在排序"
    sample.app.status_bar = False
    assert sample.app.status_bar is False


def test_books(sample: xlwings.Book, tmp_path: Path) -> None:
    app = sample.app
    assert app.books["样本 A.xlsx"] == sample
    assert sample.fullname == str(tmp_path / "样本 a.xlsx")
    assert app.version.major == 16
    with pytest.raises(KeyError):
        app.books["nosuch.xlsx"]


def test_a_copy_is_saved_beside_the_open_workbook(
    sample: xlwings.Book, tmp_path: Path, live_books: OpenBook
) -> None:
    sample.sheets["Data"]["H1"].value = "changed"
    before = Path(sample.fullname).read_bytes()
    sample.api.SaveCopyAs(str(tmp_path / "copy.xlsx"))
    assert sample.name == "样本 a.xlsx"
    assert live_books(tmp_path / "copy.xlsx").sheets["Data"]["H1"].value == "changed"
    assert Path(sample.fullname).read_bytes() == before
    sample.save()
    assert Path(sample.fullname).read_bytes() != before


def test_a_built_workbook_shows_its_code_names_and_tables(
    book_of: BookOf, live_books: OpenBook
) -> None:
    book = live_books(book_of(cards(reached(1), reached(2)), lang="zh-CN"))
    sheets = {sheet.api.CodeName: sheet for sheet in book.sheets}
    customers = sheets["shCustomers"].tables["tblCustomers"]
    assert sheets["shCustomers"].name == "客户总表"
    assert customers.data_body_range.shape[0] == 2
    assert not sheets["shLists"].visible


def test_closed_books_are_gone(sample: xlwings.Book) -> None:
    app, name = sample.app, sample.name
    sample.close()
    assert name not in [book.name for book in app.books]
