"""Columns without a field are named, and kept as the user's own columns on a yes (M36)."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import xlwings

from bringing import brought, write_list
from doing import BookOf, undone
from made_books import card_id, cards, lead
from repbook.adapters.file_book import FileBook
from repbook.adapters.live.book import LiveBook
from repbook.book.apply import LOG, apply
from repbook.book.ports import Book
from repbook.domain.values import Value
from repbook.entrypoints.cli import main
from repbook.entrypoints.import_source import How, bring_in
from repbook.features.tools.undo import LOG_READS, last_batch, reads_for, undo
from repbook.ooxml.lint import lint_file
from repbook.schema.own import own_key

HEADS = ("Company", "Phone", "City", "Fax no", "Fiscal code")
ROWS = (
    ("Alpha", "0211 111111", "Bonn", "0211 1", "007"),
    ("Beta", "0211 222222", "Bonn", "", "=1+1"),
)


@pytest.fixture
def book(book_of: BookOf) -> Path:
    """One customer on file."""
    return book_of(cards(lead(1, name="Gamma", phone="0211 333333")))


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """A list with two columns that Repbook has no field for."""
    return write_list(tmp_path / "list.csv", [HEADS, *ROWS])


def own(book: Book, *headers: str) -> dict[str, dict[str, Value]]:
    """Return the user's own columns by the customer's name."""
    keys = [own_key(header) for header in headers]
    rows = book.read({"customers": ("name", *keys)}).tables["customers"]
    assert set(headers) <= set(rows.own)
    return {
        rows.text(row, "name"): {h: rows.get(row, own_key(h)) for h in headers}
        for row in rows.filled()
    }


def headers_of(book: Book) -> tuple[str, ...]:
    """Return the headers of the user's own columns."""
    return book.read({"customers": ()}).tables["customers"].own


def test_without_a_yes_each_is_named_with_its_filled_cells(
    book: Path, source: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["import", str(book), str(source), "--dry-run"])
    said = capsys.readouterr().out
    assert "The column Fax no was left out: 1 filled cell." in said
    assert "The column Fiscal code was left out: 2 filled cells." in said
    assert '--keep "Fax no"' in said
    found = brought(book, source)
    assert found.data["left_out"] == {"Fax no": 1, "Fiscal code": 2}
    assert headers_of(FileBook(book)) == ()


def test_all_are_kept_as_they_stand_and_undo_takes_them_back(book: Path, source: Path) -> None:
    said = brought(book, source, "--keep")
    assert said.counts == (2, 0, 0, 0)
    assert said.data["left_out"] == {}
    assert said.data["mapping"]["Fax no"] == "own:Fax no"
    assert own(FileBook(book), "Fax no", "Fiscal code") == {
        "Gamma": {"Fax no": None, "Fiscal code": None},
        "Alpha": {"Fax no": "0211 1", "Fiscal code": "007"},
        "Beta": {"Fax no": None, "Fiscal code": "=1+1"},
    }
    assert not lint_file(book)
    undone(book)
    assert headers_of(FileBook(book)) == ()
    assert len(FileBook(book).read({"customers": ("name",)}).tables["customers"]) == 1
    assert not lint_file(book)


def test_some_are_kept(book: Path, source: Path) -> None:
    said = brought(book, source, "--keep", "fiscal code")
    assert said.data["left_out"] == {"Fax no": 1}
    assert headers_of(FileBook(book)) == ("Fiscal code",)


def test_one_that_is_there_is_filled_where_it_is_blank(book: Path, source: Path) -> None:
    brought(book, source, "--keep")
    file = FileBook(book)
    rows = file.read({"customers": ("name", "id")}).tables["customers"]
    ids = {rows.text(row, "name"): rows.text(row, "id") for row in rows.filled()}
    again = write_list(
        source.with_name("again.csv"),
        [
            ("ID", "Company", "FAX NO", "Fiscal code"),
            (ids["Alpha"], "Alpha", "9", "9"),
            (ids["Beta"], "Beta", "8", "8"),
            (card_id(1), "Gamma", "7", ""),
        ],
    )
    said = brought(book, again, "--keep", "--update", "all")
    assert said.counts == (0, 2, 1, 0)
    assert {each["new"] for each in said.data["offered"]} == {"8", "9"}
    found = own(FileBook(book), "Fax no", "Fiscal code")
    assert found["Alpha"] == {"Fax no": "0211 1", "Fiscal code": "007"}
    assert found["Beta"] == {"Fax no": "8", "Fiscal code": "=1+1"}
    assert found["Gamma"] == {"Fax no": "7", "Fiscal code": None}
    undone(book)
    found = own(FileBook(book), "Fax no", "Fiscal code")
    assert found["Beta"]["Fax no"] is found["Gamma"]["Fax no"] is None
    assert found["Alpha"]["Fax no"] == "0211 1"


def test_what_the_user_typed_there_since_is_not_taken_away(book: Path, source: Path) -> None:
    brought(book, source, "--keep")
    from repbook.book.changes import Changes

    typed = Changes("typed")
    typed.update("customers", card_id(1), **{own_key("Fax no"): "mine"})
    FileBook(book).write(typed)
    undone(book)
    assert headers_of(FileBook(book)) == ("Fax no",)
    assert own(FileBook(book), "Fax no")["Gamma"] == {"Fax no": "mine"}


def test_a_name_of_the_product_gets_a_number(book: Path, tmp_path: Path) -> None:
    rows = [("Company", "Phone", "City", "Score"), ("Alpha", "0211 1111", "Bonn", "17")]
    brought(book, write_list(tmp_path / "s.csv", rows), "--keep")
    assert headers_of(FileBook(book)) == ("Score 2",)
    brought(book, write_list(tmp_path / "s.csv", [*rows, ("Beta", "0211 2222", "Bonn", "18")]),
            "--keep")  # fmt: skip
    assert own(FileBook(book), "Score 2")["Beta"] == {"Score 2": "18"}


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (("--keep", "Colour"), "These are left out: Fax no, Fiscal code."),
        (("--as", "calls", "--map", "Fax no = day", "--keep"), "lists of customers only"),
    ],
)
def test_what_cannot_be_kept_is_refused(
    book: Path, source: Path, capsys: pytest.CaptureFixture[str],
    options: tuple[str, ...], sentence: str,
) -> None:  # fmt: skip
    before = book.read_bytes()
    assert main(["import", str(book), str(source), *options]) == 2
    assert sentence in capsys.readouterr().err
    assert book.read_bytes() == before


def test_what_stands_beside_the_table_is_not_overwritten(
    book: Path, source: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from repbook.ooxml.edit import SheetEditor
    from repbook.ooxml.index import Workbook
    from repbook.ooxml.package import open_package
    from repbook.ooxml.refs import column_letters
    from repbook.ooxml.save import save_package

    package = open_package(book)
    workbook = Workbook(package)
    info = workbook.tables["tblCustomers"]
    editor = SheetEditor(workbook, info.sheet_part)
    editor.set(f"{column_letters(info.last_col + 1)}2", "mine")
    save_package(package, book, editor.parts())
    before = book.read_bytes()
    assert main(["import", str(book), str(source), "--keep"]) == 1
    assert "mine" not in capsys.readouterr().out
    assert book.read_bytes() == before


@pytest.mark.full
def test_it_is_the_same_in_open_excel(
    book: Path, source: Path, live_books: Callable[[Path], xlwings.Book]
) -> None:
    live = LiveBook(live_books(book))
    bring_in(live, None, source, How(keep=("",)))
    assert own(live, "Fax no", "Fiscal code") == {
        "Gamma": {"Fax no": None, "Fiscal code": None},
        "Alpha": {"Fax no": "0211 1", "Fiscal code": "007"},
        "Beta": {"Fax no": None, "Fiscal code": "=1+1"},
    }
    log = live.read(LOG_READS).tables[LOG]
    batch = last_batch(log, live.name)
    snapshot = live.read(reads_for(log, batch))
    apply(live, snapshot, undo(snapshot, batch))
    assert headers_of(live) == ()
