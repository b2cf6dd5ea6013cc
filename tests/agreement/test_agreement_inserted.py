"""A whole column or row of a sheet that comes in moves what stands beside the tables along."""

from __future__ import annotations

from pathlib import Path

import pytest
from invented_books import Recipe, write_book
from invented_values import Habits

from doing import checked
from live.bridge import properties
from live.office import Office
from repbook.entrypoints.cli import main
from repbook.ooxml.index import Workbook
from repbook.ooxml.package import open_package
from repbook.ooxml.reader import sheet_formulas
from repbook.schema.registry import TABLES
from repbook.schema.sheets import SHEETS
from repbook.text import said

LANG = "en"
BESIDE_TABLES = [
    ("qualify", 1, 0),
    ("qualify", 24, 0),
    ("qualify", 32, 0),
    ("qualify", 0, 2),
    ("visits", 1, 0),
    ("customers", 3, 0),
]
PAGES = ["home", "card", "overview", "account_page", "reports1", "reports2", "reports3"]


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write a workbook of a dozen cards with answers."""
    path = tmp_path_factory.mktemp("inserted") / "book.xlsx"
    write_book(Recipe(31, LANG, 12, Habits(0.3, 0.0, 0.0, ""), paired=1.0), path)
    return path


def inserted(office: Office, book: Path, sheet: str, column: int, row: int) -> Path:
    """Save a copy with a column and a row put in before 0-based ones, where they are not 0."""
    path = book.with_name(f"{sheet}-{column}-{row}.xlsx")
    document = office.open(book)
    tab = document.model.Sheets.getByName(SHEETS[sheet].label.get(LANG))
    if column:
        tab.Columns.insertByIndex(column, 1)
    if row:
        tab.Rows.insertByIndex(row, 1)
    kind = properties(FilterName="Calc MS Excel 2007 XML")
    document.model.storeToURL(path.as_uri(), kind)
    document.model.close(True)
    return path


def repair(path: Path) -> None:
    """Repair a workbook by its command; LibreOffice's save leaves things to mend in each."""
    main(["repair", str(path)])


def formulas(path: Path, sheet: str) -> dict[str, str]:
    """Return the formulas of a sheet by address."""
    with open_package(path) as package:
        workbook = Workbook(package)
        info = workbook.sheet(SHEETS[sheet].label.get(LANG))
        assert info is not None
        return {str(cell): text for cell, text in sheet_formulas(workbook, info.part).items()}


@pytest.mark.full  # LibreOffice saves each workbook
@pytest.mark.parametrize(("sheet", "column", "row"), BESIDE_TABLES)
def test_what_stands_above_a_table_is_found_after_a_column_or_row_came_in(
    office: Office, book: Path, sheet: str, column: int, row: int
) -> None:
    path = inserted(office, book, sheet, column, row)
    before = formulas(path, sheet)
    assert checked(path).differences == ()
    repair(path)
    after = formulas(path, sheet)
    assert {ref: after.get(ref) for ref in before} == before
    assert checked(path).differences == ()


@pytest.mark.full  # LibreOffice saves each workbook
@pytest.mark.parametrize("sheet", PAGES)
def test_a_page_that_moved_is_said_once_and_left_alone(
    office: Office, book: Path, sheet: str
) -> None:
    path = inserted(office, book, sheet, 1, 0)
    before = formulas(path, sheet)
    found = checked(path)
    tab = SHEETS[sheet].label.get(LANG)
    told = [problem for problem in found.problems if problem.where.startswith(tab)]
    assert [str(problem.message) for problem in told] == [str(said("commands.sheet_shifted"))]
    assert found.differences == ()
    repair(path)
    assert formulas(path, sheet) == before


@pytest.mark.full  # LibreOffice saves the workbook
def test_a_column_among_the_answers_is_named_since_formulas_count_places(
    office: Office, book: Path
) -> None:
    names = TABLES["qualify"]
    at = names.first_col + names.keys().index("q05") - 1
    problems = checked(inserted(office, book, "qualify", at, 0)).problems
    facts = {"first": "Q01", "last": "Q20"}
    assert str(said("commands.block_apart", **facts)) in [str(p.message) for p in problems]
    assert "commands.block_apart" not in [p.message.kind for p in checked(book).problems]
