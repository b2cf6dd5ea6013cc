"""File mode leaves macros, ribbon and labels alone, however often a workbook is written."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

import pytest
from live_helpers import LiveBooks

from doing import BookOf
from made_books import card_id, cards, lead, reached
from repbook.adapters.file_book import FileBook
from repbook.adapters.live.book import LiveBook
from repbook.book.apply import apply
from repbook.book.changes import Changes
from repbook.build.labels import SHEET
from repbook.ooxml.index import Workbook
from repbook.ooxml.lint import lint_file
from repbook.ooxml.package import open_package
from repbook.ooxml.validator import validate_file

SEALED = "docProps/custom.xml"
PATCHES = 50


def parts(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


@pytest.mark.full
def test_fifty_patches_change_only_the_sheets_they_write(book_of: BookOf) -> None:
    path = book_of(cards(*map(reached, range(1, 6)), lead(6)), file="book.xlsm")
    before = parts(path)
    for number in range(PATCHES):
        patched(path, number)
    assert_framed(path, before)


@pytest.mark.full  # fifty patches anew, with five openings among them
def test_live_work_between_patches_leaves_the_file_as_it_was(
    book_of: BookOf, live_books: LiveBooks
) -> None:
    path = book_of(cards(*map(reached, range(1, 6)), lead(6)), file="book.xlsm")
    before = parts(path)
    for number in range(PATCHES):
        patched(path, number)
        if number % 10 == 0:
            worked_on_live(path, live_books, f"live {number}")
    assert_framed(path, before)


def worked_on_live(path: Path, live_books: LiveBooks, note: str) -> None:
    """Change a card of the open workbook and close it without saving, as the rig must."""
    held, opened = path.read_bytes(), live_books(path)
    book, changes = LiveBook(opened), Changes("test")
    changes.update("customers", card_id(1), note=note)
    changes.insert("calls", [{"call_id": note, "id": card_id(1), "day": 46083.0}])
    apply(book, book.read({"customers": ("note",), "calls": ("call_id",)}), changes)
    assert note in book.read({"customers": ("note",)}).tables["customers"].columns["note"]
    opened.close()
    assert path.read_bytes() == held


def assert_framed(path: Path, before: dict[str, bytes]) -> None:
    """Hold what patches may change: cells and ranges of the sheets they write, nothing else."""
    after = parts(path)
    assert list(after) == list(before)
    written = {name for name in before if before[name] != after[name]} - {SEALED}
    assert {frame(before[name]) == frame(after[name]) for name in written} == {True}
    assert written <= touched(path)
    assert {"xl/vbaProject.bin", "customUI/customUI14.xml", "_rels/.rels"}.isdisjoint(written)
    assert validate_file(path) == []
    assert lint_file(path) == []


def frame(part: bytes) -> bytes:
    """Return a part without its cells, texts and stretching ranges: code names, views, columns,
    validations, conditional formats, page set-up, table columns with their formulas."""
    if b"<sst " in part:
        return b""
    bare = re.sub(rb"<sheetData>.*</sheetData>", b"", part, flags=re.DOTALL)
    return re.sub(rb'\b(ref|sqref|count)="[^"]*"', b"", bare)


def patched(path: Path, number: int) -> None:
    """Change a card, every other time with a call, as actions do."""
    changes = Changes("test")
    phone = f"1380000{number:04d}"
    changes.update("customers", card_id(number % 6 + 1), note=f"patch {number}", phone=phone)
    if number % 2:
        changes.insert("calls", [{"call_id": f"C-{number}", "id": card_id(1), "day": 46083.0}])
    FileBook(path).write(changes)


def touched(path: Path) -> set[str]:
    """Return the parts that such patches may change: two tables and what their formulas move."""
    workbook = Workbook(open_package(path))
    sheets = {sheet.part for sheet in workbook.sheets if sheet.name != SHEET}
    tables = {name for name in workbook.package.names if name.startswith("xl/tables/")}
    return sheets | tables | {"xl/sharedStrings.xml", "xl/workbook.xml", "docProps/core.xml"}
