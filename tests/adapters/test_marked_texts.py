"""A text that begins like a formula is marked, so that F2 and Enter leave it a text."""

from __future__ import annotations

import zipfile
from pathlib import Path

import openpyxl
import pytest

from doing import BookOf
from entrypoints.command_line import run
from made_books import card_id, cards, lead
from repbook.adapters.file_book import FileBook
from repbook.adapters.live.grid import _assigned
from repbook.book.changes import Changes
from repbook.ooxml.cellstyles import MARK

SIGNS = ("=1+1", "+86 1", "-later", "@home", "＝1")
PLAIN = ("Alpha", "7-Eleven", "a=b")
Capsys = pytest.CaptureFixture[str]


def cells(path: Path, key: str) -> dict[object, openpyxl.cell.Cell]:
    """Return the cells of a column of Customers by their value."""
    book = openpyxl.load_workbook(path)
    rows = FileBook(path).read({"customers": (key,)}).tables["customers"]
    letters, sheet = rows.letters[key], book[rows.sheet]
    return {sheet[f"{letters}{row}"].value: sheet[f"{letters}{row}"] for row in rows.places}


def looks(cell: openpyxl.cell.Cell) -> tuple[object, ...]:
    return cell.font, cell.fill, cell.border, cell.alignment, cell.number_format, cell.protection


def test_a_new_workbook_marks_them(book_of: BookOf) -> None:
    names = (*SIGNS, *PLAIN)
    found = cells(book_of(cards(*(lead(n, name=name) for n, name in enumerate(names, 1)))), "name")
    assert {name for name in names if found[name].quotePrefix} == set(SIGNS)
    assert all(found[name].data_type == "s" for name in names)
    assert len({repr(looks(found[name])) for name in names}) == 1


def test_a_new_workbook_marks_settings_too(book_of: BookOf) -> None:
    path = book_of(None, settings={"rep_name": "=Li"})
    book = openpyxl.load_workbook(path)
    marked = [c for sheet in book for row in sheet for c in row if c.value == "=Li"]
    assert [c.quotePrefix for c in marked if c.data_type == "s"] == [True]


def test_what_is_written_to_a_file_is_marked_and_looks_as_before(book_of: BookOf) -> None:
    path = book_of(cards(*(lead(n, name=f"N{n}", note=f"T{n}") for n in range(1, 7))))
    before = looks(cells(path, "note")["T1"])
    changes = Changes("test")
    for number, text in enumerate((*SIGNS, "plain"), 1):
        changes.update("customers", card_id(number), note=text)
    FileBook(path).write(changes)
    found = cells(path, "note")
    assert {text for text in found if found[text].quotePrefix} == set(SIGNS)
    assert {repr(looks(cell)) for cell in found.values()} == {repr(before)}
    with zipfile.ZipFile(path) as archive:
        assert archive.read("xl/styles.xml").count(MARK.encode()) == 1


def test_new_rows_and_new_headers_are_marked_one_by_one(book_of: BookOf) -> None:
    path = book_of(cards(lead(1, name="=last")))
    changes = Changes("test")
    changes.own["customers"] = ["+extra"]
    changes.insert("customers", [lead(2, name="Beta"), lead(3, name="-Gamma")])
    FileBook(path).write(changes)
    found = cells(path, "name")
    assert {name for name in found if found[name].quotePrefix} == {"=last", "-Gamma"}
    book = openpyxl.load_workbook(path)
    header = [c for sheet in book for row in sheet for c in row if c.value == "+extra"]
    assert [c.quotePrefix for c in header] == [True]


def test_a_number_in_the_place_of_such_a_text_is_not_marked(book_of: BookOf) -> None:
    path = book_of(cards(lead(1, note="=x")))
    changes = Changes("test")
    changes.update("customers", card_id(1), note=5.0)
    FileBook(path).write(changes)
    [cell] = cells(path, "note").values()
    assert (cell.value, cell.quotePrefix) == (5, False)


def test_check_repair_and_lint_are_content(book_of: BookOf, capsys: Capsys) -> None:
    path = book_of(cards(*(lead(n, name=name) for n, name in enumerate(SIGNS, 1))))
    changes = Changes("test")
    changes.update("customers", card_id(5), note="=1", area="+x")
    changes.insert("customers", [lead(6, name="@new", note="-1")])
    FileBook(path).write(changes)
    assert run(capsys, "lint", path).code == 0
    assert run(capsys, "check", path, "--json").json["problems"] == []
    before = path.read_bytes()
    assert run(capsys, "repair", path).code == 0
    assert path.read_bytes() == before
    assert run(capsys, "edit", path, card_id(1), "--set", "note=").code == 0
    assert run(capsys, "undo", path).code == 0


def test_in_excel_the_apostrophe_marks_them_where_the_format_does_not() -> None:
    assert [_assigned(text, plain=False) for text in SIGNS] == [f"'{text}" for text in SIGNS]
    assert [_assigned(text, plain=True) for text in SIGNS] == list(SIGNS)
