"""Copies of one workbook beside it: a write is refused with who and what next, never laid over."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from command_line import run
from hand_desk import HandDesk

from made_books import leads, read
from repbook.adapters import siblings
from repbook.adapters.file_book import FileBook
from repbook.book.identity import KIND, PACK
from repbook.entrypoints.frame_button import press
from repbook.entrypoints.outcome import Mood
from repbook.errors import CannotWrite
from repbook.ooxml.package import open_package
from repbook.ooxml.properties import set_custom_properties
from repbook.ooxml.save import save_package
from repbook.ooxml.staged import Staged
from repbook.text import LANGUAGES

NAMES = ("book (1).xlsx", "book-Anna's conflicted copy 2026-11-30.xlsx", "冲突 张三.xlsm", "z.xlsx")


@pytest.fixture
def book(book_of: Callable[..., Path]) -> Path:
    return book_of(leads(2))


def beside(book: Path, name: str) -> Path:
    return Path(shutil.copyfile(book, book.with_name(name)))


def added(capsys: pytest.CaptureFixture[str], book: Path, name: str, *more: str):  # type: ignore[no-untyped-def]  # what the command line said
    return run(capsys, "add", book, "--set", f"name={name}", "--set", "phone=13900000009", *more)


def mark(path: Path, **properties: str) -> None:
    with open_package(path) as package:
        staged = Staged(package)
        set_custom_properties(staged, properties)
        save_package(package, path, staged.parts)


@pytest.mark.parametrize("name", NAMES)
def test_a_copy_under_any_name_holds_a_write_back(
    book: Path, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    beside(book, name)
    before = book.read_bytes()
    found = added(capsys, book, "Neu", "--json")
    assert (found.code, found.json["refused"]) == (1, "files.fork")
    assert name in found.json["message"]
    assert f"repbook merge {book}" in found.json["message"]
    assert book.read_bytes() == before
    assert run(capsys, "rank", book, "--dry-run").code == 0, "reading goes on"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_it_is_said_in_three_languages(
    book: Path, lang: str, capsys: pytest.CaptureFixture[str]
) -> None:
    beside(book, "book (1).xlsx")
    told = added(capsys, book, "Neu", "--lang", lang).err
    copy = book.with_name("book (1).xlsx")
    assert f'repbook merge {book} "{copy}" -o {book}' in told
    assert "--anyway" in told
    how_long = {"en": "until they change", "zh-CN": "有变动之前", "zh-TW": "有變動之前"}
    assert how_long[lang] in told
    assert ("，" in told) == lang.startswith("zh")


def test_going_on_is_logged_and_holds_until_the_copy_changes(
    book: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = beside(book, "book (1).xlsx")
    assert added(capsys, book, "Neu", "--anyway").code == 0
    log = read(book, "history").tables["history"]
    noted = [log.text(row, "new") for row in range(len(log)) if log.text(row, "column") == "beside"]
    assert len(noted) == 1
    assert "book (1).xlsx" in noted[0]
    assert run(capsys, "undo", book).code == 0, "asked for once; the note is no change to undo"
    os.utime(other, (time.time() + 60,) * 2)
    assert added(capsys, book, "Neu").code == 1
    assert added(capsys, other, "Neu").code == 1, "what is written on one side counts on the other"


def test_packs_teams_templates_and_links_are_no_copies(
    book: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    mark(beside(book, "pack.xlsx"), **{PACK: "p1"})
    mark(beside(book, "team.xlsx"), **{KIND: "team"})
    beside(book, "~$book.tmp")
    (tmp_path / "list.xlsx").write_bytes(b"no workbook")
    (tmp_path / "linked.xlsx").symlink_to(book)
    (tmp_path / "folder.xlsx").mkdir()
    os.mkfifo(tmp_path / "pipe.xlsx")
    assert added(capsys, book, "Neu").code == 0


def test_a_workbook_made_of_the_template_is_told_by_its_cell(
    book: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = beside(book, "other.xlsx")
    mark(other, RepbookBookId="template")
    assert added(capsys, book, "Neu").code == 1


def test_what_repbook_put_beside_it_is_known_until_it_changes(
    book: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    theirs, out = tmp_path / "theirs" / "b.xlsx", tmp_path / "merged.xlsx"
    assert added(capsys, book, "Neu").code == 0
    for words in (
        ("restore", book, "-o", tmp_path / "old.xlsx"),
        ("carry", book, "--all", "-o", tmp_path / "road.xlsx"),
        ("repair", book),
        ("upgrade", book),
    ):
        assert run(capsys, *words).code == 0, words
    theirs.parent.mkdir()
    shutil.copyfile(book, theirs)
    assert run(capsys, "merge", book, theirs, "-o", out).code == 0
    assert run(capsys, "edit", out, "00001", "--set", "note=here").code == 0
    # The copy has changed by now, so going on in the other would part them.
    assert run(capsys, "edit", book, "00001", "--set", "note=there").code == 1
    assert run(capsys, "repair", book).code == 0, "what mends goes on"


def test_a_fork_is_merged_into_the_first_and_work_goes_on(
    book: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = beside(book, "book (1).xlsx")
    assert added(capsys, book, "Neu").code == 1
    assert run(capsys, "merge", book, other, "-o", book).code == 0
    assert added(capsys, book, "Neu").code == 0


def test_a_button_asks_and_a_yes_goes_on(book: Path) -> None:
    beside(book, "book (1).xlsx")
    desk = HandDesk(book)
    asked = press("rank", desk)
    if asked.mood is Mood.ASK and not asked.follow.endswith("_anyway"):
        asked = press(asked.follow, desk, asked.asked)
    assert (asked.mood, asked.follow.endswith("_anyway")) == (Mood.ASK, True)
    assert "book (1).xlsx" in asked.text
    assert press(asked.follow, HandDesk(book), asked.asked).mood is Mood.DONE


def test_who_changed_it_meanwhile_is_named(book: Path) -> None:
    mine = FileBook(book)
    mine.read({"customers": ("id", "name")})
    assert run_in_another(book) == 0
    with pytest.raises(CannotWrite) as caught:
        mine.backup("add")
    assert caught.value.key == "files.changed_by"
    assert caught.value.facts["who"]


def run_in_another(book: Path) -> int:
    from repbook.entrypoints.cli import main

    return main(["add", str(book), "--set", "name=Neu", "--set", "phone=13900000009"])


def test_a_hundred_workbooks_are_looked_at_once(
    book: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(100):
        mark(beside(book, "other.xlsx"), RepbookBookId=f"other-{number}")
        (tmp_path / "other.xlsx").rename(tmp_path / f"rep {number}.xlsx")
    assert siblings.siblings_of(book, "made-en") == []
    monkeypatch.setattr(siblings, "_read", lambda path: pytest.fail("read again"))
    assert siblings.siblings_of(book, "made-en") == []


@pytest.mark.parametrize("held", [b"", b"[]", b'{"ids": 3, "known": []}', b"[" * 100_000, b"\xff"])
def test_what_is_kept_of_files_may_be_anything(book: Path, held: bytes) -> None:
    beside(book, "book (1).xlsx")
    kept = siblings._file()
    kept.parent.mkdir(parents=True, exist_ok=True)
    kept.write_bytes(held)
    assert [path.name for path in siblings.siblings_of(book, "made-en")] == ["book (1).xlsx"]
