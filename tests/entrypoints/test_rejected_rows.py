"""Rows that are not taken in are kept first, and whatever comes of it is told with counts."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest
from command_line import Said, run

from bringing import write_list
from doing import BookOf
from made_books import cards, lead, read
from repbook.adapters.backups import home
from repbook.adapters.file_book import FileBook
from repbook.adapters.sources import rejects
from repbook.book.changes import Changes
from repbook.book.ports import Written
from repbook.entrypoints.hooks import import_hook
from repbook.entrypoints.import_source import REJECTED
from repbook.errors import CannotWrite, Refused

Capsys = pytest.CaptureFixture[str]
ROWS = (
    ("Company", "Phone", "City"),
    ("Beta", "13800000002", "Wuhan"),
    ("Gamma", "", ""),
)


@pytest.fixture
def book(book_of: BookOf) -> Path:
    return book_of(cards(lead(1, name="Alpha", phone="13800000001")))


@pytest.fixture
def listed(tmp_path: Path) -> Path:
    """A list of two, one without a way to reach it, in a folder of its own."""
    folder = tmp_path / "share"
    folder.mkdir()
    return write_list(folder / "list.csv", ROWS)


def refuse_in(monkeypatch: pytest.MonkeyPatch, *folders: Path) -> None:
    """Let nothing be made in these folders, as on a disc that cannot be written."""
    make = rejects._private

    def refused(name: str, flags: int) -> int:
        if Path(name).parent in folders:
            raise OSError(errno.EROFS, os.strerror(errno.EROFS), name)
        return make(name, flags)

    monkeypatch.setattr(rejects, "_private", refused)


def count(book: Path) -> int:
    return len(list(read(book, "customers").tables["customers"].filled()))


def assert_told(said: Said, place: Path) -> None:
    """Assert that the counts, the file of the rejected rows and the backup are printed."""
    assert said.code == 1
    assert "1 added, 0 updated" in said.out
    assert "1 rejected" in said.out
    assert str(place) in said.out
    assert "Backup: " in said.out
    assert "Gamma" in place.read_text("utf-8-sig")


def test_rejects_are_written_before_the_workbook(
    book: Path, listed: Path, capsys: Capsys, monkeypatch: pytest.MonkeyPatch
) -> None:
    place, write = listed.with_name("list-rejected.csv"), FileBook.write

    def looking(self: FileBook, changes: Changes) -> Written:
        assert place.exists()
        return write(self, changes)

    monkeypatch.setattr(FileBook, "write", looking)
    assert_told(run(capsys, "import", book, listed), place)
    assert count(book) == 2
    told = run(capsys, "import", book, listed, "--json").json
    assert (told["written"], told["rejected"], told["backup"]) == (False, 1, None)
    run(capsys, "undo", book)
    told = run(capsys, "import", book, listed, "--json").json
    assert Path(told["backup"]).exists()
    assert told["error_file"] == str(listed.with_name("list-rejected-3.csv"))


def test_rejects_of_a_list_in_a_read_only_folder_go_to_the_own_one(
    book: Path, listed: Path, capsys: Capsys, monkeypatch: pytest.MonkeyPatch
) -> None:
    refuse_in(monkeypatch, listed.parent)
    assert_told(run(capsys, "import", book, listed), home() / REJECTED / "list-rejected.csv")
    assert count(book) == 2
    assert [path.name for path in listed.parent.iterdir()] == ["list.csv"]
    assert (home() / REJECTED).stat().st_mode & 0o777 == 0o700


def test_nothing_is_imported_where_rejects_can_be_kept_nowhere(
    book: Path, listed: Path, capsys: Capsys, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = book.read_bytes()
    refuse_in(monkeypatch, listed.parent, home() / REJECTED)
    said = run(capsys, "import", book, listed)
    assert (said.code, said.err.count("\n")) == (1, 1)
    assert os.strerror(errno.EROFS) in said.err
    assert book.read_bytes() == before


def test_an_import_that_fails_leaves_no_rejects(
    book: Path, listed: Path, capsys: Capsys, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise CannotWrite("files.disk_full", file=book.name, folder="f", reason="r")

    monkeypatch.setattr(FileBook, "write", refuse)
    said = run(capsys, "import", book, listed)
    assert said.code == 1
    assert [path.name for path in listed.parent.iterdir()] == ["list.csv"]


def test_counts_are_printed_though_the_hint_at_undo_cannot_be_made(
    book: Path, listed: Path, capsys: Capsys, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> str:
        raise Refused("commands.nothing_to_undo", file=book.name)

    run(capsys, "import", book, listed)
    monkeypatch.setattr(import_hook, "next_undo", refuse)
    said = run(capsys, "import", book, listed)
    assert "0 added, 0 updated, 1 duplicate, 1 rejected." in said.out
    assert "list-rejected-2.csv" in said.out
