"""Columns of cells that another program moved away from their table: told, and brought back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from doing import BookOf, checked
from fast import in_full, spoken
from made_books import DAY, card_id, card_of, cards, lead, reached, read
from repbook.entrypoints.cli import main
from repbook.ooxml.index import Workbook
from repbook.ooxml.lint import lint_file
from repbook.ooxml.package import open_package
from repbook.schema.registry import TABLES

Capsys = pytest.CaptureFixture[str]
pytestmark = pytest.mark.filterwarnings("ignore::UserWarning")


def book(book_of: BookOf, lang: str = "en") -> Path:
    rows = (reached(number, title=f"Head {number}") for number in range(1, 4))
    return book_of(cards(*rows, lead(4), answers={card_id(2): {"q01": "Pain"}}), lang=lang)


def by_openpyxl(path: Path, table: str, change: Callable[[Worksheet], object]) -> None:
    """Change the sheet of a table as a script with openpyxl does."""
    loaded = openpyxl.load_workbook(path)
    change(next(sheet for sheet in loaded if TABLES[table].name in sheet.tables))
    loaded.save(path)


def headers(path: Path, table: str) -> list[str]:
    with open_package(path) as package:
        return [column.name for column in Workbook(package).tables[TABLES[table].name].columns]


@pytest.mark.parametrize(
    ("lang", "cell", "old"),
    [("zh-CN", "E1", "区域"), pytest.param("en", "E1", "Area", marks=pytest.mark.full)],
)
def test_a_deleted_column_is_told_by_its_header_cell(
    lang: str, cell: str, old: str, book_of: BookOf, capsys: Capsys
) -> None:
    path = book(book_of, lang)
    by_openpyxl(path, "customers", lambda sheet: sheet.delete_cols(5))
    before = path.read_bytes()
    for command in ("check", "rank", "find"):
        words = ["4"] if command == "find" else []
        assert main([command, str(path), *words]) in (0, 1)
        said = capsys.readouterr().err
        if command != "find":
            assert f"cell {cell} reads" in said
            assert f"is called {old} (" in said
            assert "repbook repair" in said
    assert path.read_bytes() == before


@pytest.mark.parametrize("lang", spoken(among=("en", "zh-CN")))
def test_no_column_takes_another_ones_meaning(lang: str, book_of: BookOf, capsys: Capsys) -> None:
    path = book(book_of, lang)
    wanted, names = card_of(path, 2), headers(path, "customers")
    by_openpyxl(path, "customers", lambda sheet: sheet.delete_cols(5))
    assert main(["repair", str(path)]) == 0
    assert names[4] in capsys.readouterr().out
    assert headers(path, "customers") == names
    typed = wanted.keys() - TABLES["customers"].rules() - {"area"}
    now = card_of(path, 2)
    assert {key: now[key] for key in typed} == {key: wanted[key] for key in typed}
    assert "area" not in now
    assert checked(path).differences == ()
    assert not [found for found in lint_file(path) if found.rule == "header-text"]


@pytest.mark.parametrize("table", ["qualify", *in_full("policy", "visits")])
def test_other_sheets_come_back_too(table: str, book_of: BookOf) -> None:
    path = book(book_of)
    assert main(["rank", str(path), "--day", DAY]) == 0
    # Beside Policy stands another table, above Qualify stand headings: all move along.
    place = 2 if table == "policy" else 4
    gone = TABLES[table].columns[place - 1].key
    before = {t: read(path, t).tables[t].columns for t in (table, "man", "qualify")}
    by_openpyxl(path, table, lambda sheet: sheet.delete_cols(place))
    assert main(["repair", str(path)]) == 0
    for name, columns in before.items():
        now = read(path, name).tables[name].columns
        same = {key for key in columns if columns[key] == now[key]}
        assert set(columns) - same <= ({gone} if name == table else set()) | set(
            TABLES[name].rules()
        )


def test_columns_that_came_in_go_out_while_they_are_empty(book_of: BookOf, capsys: Capsys) -> None:
    path = book(book_of)
    wanted = card_of(path, 3)
    by_openpyxl(path, "customers", lambda sheet: sheet.insert_cols(3, 2))
    assert main(["repair", str(path)]) == 0
    assert card_of(path, 3) == wanted
    by_openpyxl(path, "customers", lambda sheet: _insert_filled(sheet))
    before = path.read_bytes()
    capsys.readouterr()
    assert main(["repair", str(path)]) == 1
    assert "sheet Customers: the cells A1:" in capsys.readouterr().err
    assert path.read_bytes() == before


def _insert_filled(sheet: Worksheet) -> None:
    sheet.insert_cols(3)
    sheet["C2"] = "mine"


def test_columns_that_changed_places_are_known_by_their_headers(book_of: BookOf) -> None:
    path = book(book_of)
    wanted = card_of(path, 1)

    def change(sheet: Worksheet) -> None:
        for row in range(1, sheet.max_row + 1):
            phone, area = sheet.cell(row, 3), sheet.cell(row, 5)
            phone.value, area.value = area.value, phone.value

    by_openpyxl(path, "customers", change)
    assert main(["repair", str(path)]) == 0
    assert card_of(path, 1) == wanted


@pytest.mark.parametrize("change", ["delete_rows", "insert_rows"])
def test_a_header_row_that_is_none_changes_nothing(
    change: str, book_of: BookOf, capsys: Capsys
) -> None:
    path = book(book_of)
    by_openpyxl(path, "customers", lambda sheet: getattr(sheet, change)(1))
    before = path.read_bytes()
    assert main(["repair", str(path)]) == 1
    said = capsys.readouterr().err
    assert "sheet Customers: the cells A1:" in said
    assert "backup" in said
    assert path.read_bytes() == before


def test_ids_that_another_program_gave_anew_rename_nothing(book_of: BookOf) -> None:
    path = book(book_of)

    def change(sheet: Worksheet) -> None:
        table = sheet.tables["tblCustomers"]
        last = len(table.tableColumns)
        sheet.cell(1, last).value = "Mine"
        sheet.cell(2, last).value = "kept"
        table.tableColumns[-1].name = "Mine"
        table.tableColumns[-1].calculatedColumnFormula = None
        sheet.cell(1, 5).value = table.tableColumns[4].name = "Ours"
        for number, column in enumerate(reversed(table.tableColumns), 1):
            column.id = number

    by_openpyxl(path, "customers", change)
    assert main(["repair", str(path)]) == 0
    now = headers(path, "customers")
    assert {"Mine", "Ours", "Area"} <= set(now)
