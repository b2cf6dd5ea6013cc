"""`repbook import` as a user meets it."""

from __future__ import annotations

from pathlib import Path

import pytest

from bringing import brought, write_list
from doing import BookOf
from made_books import cards, lead, leads
from repbook.entrypoints.cli import main

HEADERS = ("Company", "Phone", "City")


@pytest.fixture
def book(book_of: BookOf) -> Path:
    """One customer on file."""
    return book_of(cards(lead(1)))


def test_it_says_what_it_did(book: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rows = [(f"Firm {n}", "13800138000", "Bonn") for n in range(23)]
    source = write_list(book.with_name("list.csv"), [HEADERS, *rows])
    assert main(["import", str(book), str(source)]) == 1
    said = capsys.readouterr().out
    assert "Taken in as: Customers" in said
    assert "  City -> City (same name)" in said
    assert "23 added, 0 updated, 0 duplicates, 0 rejected." in said
    assert "and 2 more" in said
    assert "Backup: " in said


def test_a_clean_list_exits_with_0(book: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = write_list(book.with_name("list.csv"), [HEADERS, ("Beta", "0211123456", "Bonn")])
    assert main(["import", str(book), str(source), "--dry-run"]) == 0
    assert "Dry run: nothing was written." in capsys.readouterr().out


def test_a_map_may_stand_in_a_file(book: Path) -> None:
    source = write_list(book.with_name("list.csv"), [("Wer", "Wo"), ("Beta", "Bonn")])
    plan = book.with_name("map.txt")
    plan.write_text("Wer = name\nWo = area\nno line\n", "utf-8")
    said = brought(book, source, "--as", "customers", "--map", str(plan))
    assert said.counts == (1, 0, 0, 0)
    assert "no line" in said.messages()


@pytest.mark.parametrize(
    ("options", "code", "sentence"),
    [
        ((), 1, "it cannot be told whether these are customers, calls or orders"),
        (("--as", "customers"), 1, "no column was recognised as Customer"),
        (("--as", "orders"), 1, "no column was recognised as Date, Amount"),
        (("--as", "calls", "--map", "gone.txt"), 2, "gone.txt"),
    ],
)
def test_what_it_cannot_do_it_says(
    book: Path,
    capsys: pytest.CaptureFixture[str],
    options: tuple[str, ...],
    code: int,
    sentence: str,
) -> None:
    before = book.read_bytes()
    source = write_list(book.with_name("list.csv"), [("Foo", "Bar"), ("1", "2")])
    assert main(["import", str(book), str(source), *options]) == code
    assert sentence in capsys.readouterr().err
    assert book.read_bytes() == before


def test_a_workbook_is_not_brought_into_itself(
    book: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["import", str(book), str(book)]) == 1
    assert "cannot be imported into itself" in capsys.readouterr().err


def test_another_workbook_is_known_as_such(book: Path, book_of: BookOf) -> None:
    other = book_of(leads(3), file="other.xlsx")
    said = brought(book, other)
    assert (said.data["as"], said.counts) == ("book", (2, 0, 1, 0))


def test_a_list_in_a_workbook_is_read_with_its_sheet_named(book: Path, tmp_path: Path) -> None:
    import xlsxwriter

    path = tmp_path / "list.xlsx"
    with xlsxwriter.Workbook(path) as made:
        made.add_worksheet("Notes").write_row(0, 0, ["nothing", "here"])
        made.add_worksheet("Leads").write_row(0, 0, HEADERS)
        made.get_worksheet_by_name("Leads").write_row(1, 0, ["Beta", "0211123456", "Bonn"])
    assert brought(book, path, "--sheet", "Leads").counts == (1, 0, 0, 0)
