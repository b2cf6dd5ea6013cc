"""The rig itself, on a workbook whose cells have every kind of value.

Data: one formula, one constant a row; the formulas' stored values are wrong on purpose.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
import xlsxwriter

from live.bridge import OfficeError
from live.document import Document
from live.office import NoOffice, Office
from repbook.domain.values import Value

FORMULAS = {
    "=NA()": "#N/A",
    "=1/0": "#DIV/0!",
    '="a"+1': "#VALUE!",
    "=SQRT(-1)": "#NUM!",
    "=nosuchname": "#NAME?",
    "=1=1": True,
    "=B2": False,
    "=1+1": 2.0,
    "=0+1": 1.0,
    '="x"&"y"': "xy",
    '=""': "",
}
CONSTANTS = [True, False, 1, "TRUE", "#N/A", 2.5, None]
STALE = -7


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("rig") / "a b 表.xlsx"
    with xlsxwriter.Workbook(str(path)) as workbook:
        data = workbook.add_worksheet("Data")
        for row, formula in enumerate(FORMULAS):
            data.write_formula(row, 0, formula, None, STALE)
        for row, constant in enumerate(CONSTANTS):
            data.write(row, 1, constant)
        hidden = workbook.add_worksheet("Hidden")
        hidden.hide()
        blank = workbook.add_format({"num_format": ";;;"})
        hidden.write_formula("C3", "=1=1", blank)
        hidden.write_formula("C4", "=NA()", blank)
        for name in ("第二页", "Third"):
            sheet = workbook.add_worksheet(name)
            sheet.write(0, 0, f"page {name}")
            sheet.print_area("A1:B2")
    return path


@pytest.fixture
def document(office: Office, book: Path) -> Iterator[Document]:
    with office.open(book) as opened:
        yield opened


def pdf_text(path: Path) -> str:
    ran = subprocess.run(["pdftotext", str(path), "-"], check=True, capture_output=True)
    return ran.stdout.decode()


def test_values_of_formulas_are_computed_and_keep_their_kind(document: Document) -> None:
    read = [row[0] for row in document.values("Data", f"A1:A{len(FORMULAS)}")]
    assert [(type(v) is bool, v) for v in read] == [(type(v) is bool, v) for v in FORMULAS.values()]


def test_constants_keep_their_kind(document: Document) -> None:
    read = [row[0] for row in document.values("Data", f"B1:B{len(CONSTANTS)}")]
    assert [(type(v) is bool, v) for v in read] == [(type(v) is bool, v) for v in CONSTANTS]


def test_values_without_a_range_reach_from_a1_to_the_last_used_cell(document: Document) -> None:
    whole = document.values("Data")
    assert (len(whole), len(whole[0])) == (len(FORMULAS), 2)
    assert whole[2] == ["#VALUE!", 1.0]


def test_values_beyond_the_used_cells_are_none(document: Document) -> None:
    assert document.values("Data", "AA100:AB101") == [[None, None], [None, None]]


def test_values_of_a_hidden_sheet_with_hidden_numbers(document: Document) -> None:
    assert document.values("Hidden", "C2:C4") == [[None], [1.0], ["#N/A"]]


def test_values_of_a_range_off_a1(document: Document) -> None:
    assert document.values("Data", "A6:B7") == [[True, 2.5], [False, None]]


@pytest.mark.parametrize("value", [3.5, 1.0, True, False, "text", "1", None])
def test_set_is_read_back(document: Document, value: Value) -> None:
    document.set("Data", "D4", value)
    read = document.value("Data", "D4")
    assert (type(read), read) == (type(value), value)


def test_set_takes_formulas_in_excel_grammar(document: Document) -> None:
    document.set("Data", "D1", 40)
    document.set("Third", "C3", "=IF(AND(Data!D1=40,TRUE),SUM(Data!D1,2),0)")
    assert document.value("Third", "C3") == 42
    assert document.formulas("Third", "C3") == [["=IF(AND($Data.D1=40;TRUE());SUM($Data.D1;2);0)"]]


def test_fill_writes_a_block_and_empties_cells(document: Document) -> None:
    document.fill("Data", "A1:B2", [[1.5, "x"], [None, 0]])
    assert document.values("Data", "A1:B3") == [[1.5, "x"], [None, 0.0], ["#VALUE!", 1.0]]


def test_recalculate_computes_what_depends_on_a_change(document: Document) -> None:
    document.set("Data", "B2", 9)
    document.recalculate()
    assert document.value("Data", "A7") == 9


def test_seconds_times_a_recalculation(document: Document) -> None:
    assert 0 < document.seconds(runs=2) < 60


def test_an_unknown_sheet_is_named(document: Document) -> None:
    with pytest.raises(KeyError, match="no sheet 'Nowhere'"):
        document.values("Nowhere")


def test_pdf_of_the_whole_workbook(document: Document, tmp_path: Path) -> None:
    document.to_pdf(tmp_path / "all.pdf")
    text = pdf_text(tmp_path / "all.pdf")
    assert "#DIV/0!" in text
    assert "page 第二页" in text
    assert "page Third" in text


@pytest.mark.parametrize("sheet", ["第二页", "Third"])
def test_pdf_of_one_sheet(document: Document, tmp_path: Path, sheet: str) -> None:
    document.to_pdf(tmp_path / "one.pdf", sheet)
    assert pdf_text(tmp_path / "one.pdf").split("\n", 1)[0] == f"page {sheet}"
    assert pdf_text(tmp_path / "one.pdf").count("page") == 1


def test_a_pdf_of_one_sheet_leaves_the_others_as_they_were(
    document: Document, tmp_path: Path
) -> None:
    document.to_pdf(tmp_path / "one.pdf", "Third")
    document.to_pdf(tmp_path / "after.pdf")
    after = pdf_text(tmp_path / "after.pdf")
    assert "page 第二页" in after
    assert "#DIV/0!" in after


def test_a_range_that_cannot_be_is_named(document: Document) -> None:
    with pytest.raises(OfficeError, match="nosuchrange"):
        document.values("Data", "nosuchrange")


def test_a_file_that_cannot_be_opened_is_named(office: Office, tmp_path: Path) -> None:
    with pytest.raises(OfficeError, match=r"absent\.xlsx"):
        office.open(tmp_path / "absent.xlsx")


def test_a_stopped_office_is_gone() -> None:
    with Office() as running:
        pid = running.pid
        os.kill(pid, 0)
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


def test_a_missing_office_fails_with_the_install_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("live.office.find_office", lambda: None)
    with pytest.raises(NoOffice, match=r"scripts/setup_office\.sh"):
        Office()
