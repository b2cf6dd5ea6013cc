"""Results that gave way, in tables that lose rows: each is put right where it stands then."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from doing import BookOf, checked
from made_books import TODAY, card_id, cards, lead, reached
from repbook.adapters.file_book import FileBook
from repbook.adapters.layout import Layout
from repbook.book.changes import Changes
from repbook.ooxml.edit import SheetEditor
from repbook.ooxml.index import Workbook
from repbook.ooxml.package import open_package
from repbook.ooxml.refs import column_letters
from repbook.ooxml.save import save_package
from repbook.schema.registry import TABLES

COUNT = 6
WRONG = "other"
CALLS = [
    {"call_id": f"K{n}", "id": card_id(n % COUNT + 1), "day": float(TODAY - n)} for n in range(7)
]
ORDERS = [
    {"line": f"O{n}", "account": card_id(n + 1), "day": float(TODAY - 90), "amount": 5.0 + n}
    for n in range(COUNT)
]
IDS = {
    "customers": [card_id(n) for n in range(1, COUNT + 1)],
    "qualify": [card_id(n) for n in range(1, COUNT + 1)],
    "calls": [f"K{n}" for n in range(7)],
    "orders": [f"O{n}" for n in range(COUNT)],
}
NEW = {
    "customers": {"id": card_id(20), "name": "New"},
    "qualify": {"id": card_id(20)},
    "calls": {"call_id": "K20", "id": card_id(2), "day": float(TODAY)},
    "orders": {"line": "O20", "account": card_id(2), "day": float(TODAY), "amount": 9.0},
}


@pytest.fixture
def book(book_of: BookOf) -> Path:
    rows = (reached(1, area="A"), *(lead(n) for n in range(2, COUNT + 1)))
    return book_of(cards(*rows, calls=CALLS, orders=ORDERS))


def spoil(path: Path, places: set[tuple[str, int]]) -> None:
    """Let every formula of some rows (0-based) hold another result than its own."""
    with open_package(path) as package:
        workbook = Workbook(package)
        layout, parts = Layout(workbook), {}
        for table in sorted({table for table, _ in places}):
            info = layout.table(table)
            editor = SheetEditor(workbook, info.sheet_part)
            for key in TABLES[table].rules():
                letters = column_letters(info.column_of(layout.headers(table)[key]))
                for row in sorted(row for name, row in places if name == table):
                    editor.refresh(f"{letters}{info.header_row + 1 + row}", WRONG)
            parts |= editor.parts()
        save_package(package, path, parts)


def without(gone: dict[str, list[str]], *, grows: bool = False) -> Changes:
    changes = Changes("test")
    changes.deletes |= {table: list(rows) for table, rows in gone.items() if rows}
    if grows:
        for table, row in NEW.items():
            changes.insert(table, [row])
    return changes


def assert_right(path: Path) -> None:
    found = checked(path)
    assert found.differences == ()


@pytest.mark.full
@pytest.mark.parametrize("grows", [False, True])
@pytest.mark.parametrize("table", IDS)
def test_after_another_programs_save_rows_go(book: Path, table: str, grows: bool) -> None:
    openpyxl.load_workbook(book).save(book)
    FileBook(book).write(without({table: IDS[table][1:3]}, grows=grows))
    assert_right(book)


@pytest.mark.parametrize("table", [table for table in IDS if TABLES[table].rules()])
def test_a_result_behind_a_row_that_goes_is_put_right(book: Path, table: str) -> None:
    spoil(book, {(table, 3)})
    assert checked(book).differences
    FileBook(book).write(without({table: IDS[table][1:2]}))
    assert_right(book)
