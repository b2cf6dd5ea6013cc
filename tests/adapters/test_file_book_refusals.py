"""A FileBook that cannot do its work says why and leaves the file as it was."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest
import xlsxwriter

from doing import BookOf, ranked
from made_books import card_id, leads, part_of, replace_text
from repbook.adapters import backups
from repbook.adapters.file_book import FileBook
from repbook.book.changes import Changes
from repbook.errors import BookError, CannotWrite, FileError, MissingName, RepbookError
from repbook.ooxml.index import Workbook
from repbook.ooxml.package import open_package
from repbook.schema.registry import TABLES
from repbook.text import LANGUAGES

Spoil = Callable[[Path], None]


def header(path: Path, old: str, new: str) -> None:
    """Rename a header of Customers as Excel does: in the table and in its cell."""
    _, table = part_of(path, "customers")
    replace_text(path, table, f'name="{old}"', f'name="{new}"')


def without_column(path: Path) -> None:
    """Rename a header and give its column a new id: what deleting and typing again leaves."""
    _, table = part_of(path, "customers")
    replace_text(path, table, '<tableColumn id="3" name="Phone"', '<tableColumn id="999" name="X"')


def refused(path: Path, kind: type[RepbookError]) -> str:
    """Return what reading or ranking says; the file and its folder must stay as they were."""
    before, beside = path.read_bytes(), sorted(path.parent.iterdir())
    with pytest.raises(kind) as caught:
        ranked(path)
    assert path.read_bytes() == before
    assert [p for p in sorted(path.parent.iterdir()) if p.name != "home"] == [
        p for p in beside if p.name != "home"
    ]
    assert all(caught.value.text(lang) for lang in LANGUAGES)
    return str(caught.value)


def test_a_renamed_header_is_named_with_both_names(book_of: BookOf) -> None:
    path = book_of(leads(3))
    header(path, "Phone", "Mobile")
    assert refused(path, MissingName) == (
        "book.xlsx, sheet Customers: the column Phone is now called Mobile. Nothing was written. "
        "Mend it with: repbook repair book.xlsx"
    )


def test_a_deleted_column_is_named(book_of: BookOf) -> None:
    path = book_of(leads(3))
    without_column(path)
    said = refused(path, MissingName)
    assert "sheet Customers: the column Phone was deleted" in said
    assert "repbook repair book.xlsx" in said


def test_a_deleted_name_is_named(book_of: BookOf) -> None:
    path = book_of(leads(3))
    replace_text(path, "xl/workbook.xml", 'name="CallsPerDay"', 'name="Mine"')
    said = refused(path, MissingName)
    assert "the named cell CallsPerDay is gone" in said
    assert "repbook repair book.xlsx" in said


def test_a_name_that_points_nowhere_is_named(book_of: BookOf) -> None:
    path = book_of(leads(3))
    ref = _reference(path, "CallsPerDay")
    replace_text(path, "xl/workbook.xml", f">{ref}<", ">#REF!<")
    assert "the named cell CallsPerDay is gone" in refused(path, MissingName)


def test_a_deleted_table_is_named(book_of: BookOf) -> None:
    path = book_of(leads(3))
    _, table = part_of(path, "calls")
    replace_text(path, table, 'displayName="tblCalls"', 'displayName="Mine"')
    said = refused(path, MissingName)
    assert "book.xlsx has no table tblCalls any more" in said
    assert "repbook repair book.xlsx" in said


def test_a_workbook_of_somebody_else_is_none_of_ours(tmp_path: Path) -> None:
    path = tmp_path / "other.xlsx"
    with xlsxwriter.Workbook(path) as book:
        book.add_worksheet()
    assert "other.xlsx is not a Repbook workbook" in refused(path, BookError)


def test_dates_from_1904_are_refused_with_the_mend(book_of: BookOf) -> None:
    path = book_of(leads(3))
    replace_text(path, "xl/workbook.xml", "<workbookPr ", '<workbookPr date1904="1" ')
    assert "clear 'Use 1904 date system'" in refused(path, BookError)


def test_a_workbook_open_in_excel_names_who_has_it(book_of: BookOf) -> None:
    path = book_of(leads(3))
    name = "Wang Fang"
    lock = path.with_name(f"~${path.name}")
    lock.write_bytes(bytes([len(name)]) + name.encode().ljust(54) + b"\0" * 110)
    said = refused(path, CannotWrite)
    assert name in said
    assert path.name in said


@pytest.mark.parametrize(
    ("code", "said"),
    [
        (errno.ENOSPC, "no room on the disk"),
        (errno.EROFS, "read-only"),
        (errno.EACCES, "you may not write in"),
        (errno.EIO, "was not written"),
    ],
)
def test_a_save_that_fails_says_why(
    book_of: BookOf, monkeypatch: pytest.MonkeyPatch, code: int, said: str
) -> None:
    path = book_of(leads(3))

    def fail(*_: object) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(os, "replace", fail)
    assert said in refused(path, CannotWrite)


def test_a_backup_that_fails_stops_the_action(
    book_of: BookOf, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = book_of(leads(3))

    def fail(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", fail)
    said = refused(path, CannotWrite)
    assert "The backup of book.xlsx could not be made" in said
    assert "No space left on device" in said
    assert not list(backups.root().rglob("*.*"))


def test_missing_files_are_said_to_be_missing(tmp_path: Path) -> None:
    with pytest.raises(FileError, match=r"nowhere\.xlsx"):
        FileBook(tmp_path / "nowhere.xlsx").read({"customers": TABLES["customers"].keys()})


def test_what_cells_cannot_hold_is_cleaned_and_said(book_of: BookOf) -> None:
    path = book_of(leads(2))
    changes = Changes("test")
    changes.update("customers", card_id(1), note="bell\x07 here")
    (problem,) = FileBook(path).write(changes).problems
    assert problem.where.startswith("Customers!")
    assert "taken out" in problem.message


def _reference(path: Path, name: str) -> str:
    found = Workbook(open_package(path)).name(name)
    assert found is not None
    return found.text
