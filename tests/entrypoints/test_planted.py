"""What others planted where Repbook looks or writes is not waited for, nor written through."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from command_line import run
from hand_desk import HandDesk

from doing import BookOf
from made_books import card_id, leads
from repbook.datafolder import BACKUPS, MEGABYTES, OPTIONS, BadOptions, home, option, private
from repbook.entrypoints.copies import free_place
from repbook.entrypoints.failure import log_file, note
from repbook.ooxml import marks
from repbook.ooxml.owner import holder
from repbook.text import say

Capsys = pytest.CaptureFixture[str]
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="pipes and links are of Unix")
NOBODY = 65534


@pytest.mark.parametrize("name", ["~${}", ".~lock.{}#"])
def test_an_owners_file_that_is_none_is_not_waited_for(tmp_path: Path, name: str) -> None:
    book, secret = tmp_path / "book.xlsx", tmp_path / "secret"
    secret.write_text(",a word of yours,")
    lock = tmp_path / name.format(book.name)
    os.mkfifo(lock)
    assert holder(book) == ("", lock.name)
    assert marks.holder(lock) in {"root", "?"} or "\n" not in marks.holder(lock)
    lock.unlink()
    lock.symlink_to(secret)
    assert holder(book) == ("", lock.name)


def test_an_owner_makes_no_line_of_its_own(tmp_path: Path) -> None:
    lock = tmp_path / ".~lock.book.xlsx#"
    lock.write_text(",Ann\nBackup: none,here,", "utf-8")
    assert holder(tmp_path / "book.xlsx") == ("Ann Backup: none", lock.name)


@pytest.mark.parametrize("command", ["new", "restore"])
def test_what_is_no_file_is_not_replaced(book_of: BookOf, capsys: Capsys, command: str) -> None:
    path = book_of(leads(1))
    assert run(capsys, "edit", path, card_id(1), "--set", "note=one").code == 0
    path.unlink()
    os.mkfifo(path)
    said = run(capsys, command, path, *(["--force"] if command == "new" else []))
    assert (said.code, path.is_fifo()) == (1, True)
    assert say("files.is_special", file=str(path)) in said.err


def test_a_link_that_leads_nowhere_is_a_name_that_is_taken(book_of: BookOf, capsys: Capsys) -> None:
    path = book_of(leads(1))
    assert run(capsys, "edit", path, card_id(1), "--set", "note=one").code == 0
    elsewhere, link = path.with_name("elsewhere"), path.with_name(f"{path.stem} (kept).xlsx")
    link.symlink_to(elsewhere)
    said = run(capsys, "restore", path, "-o", link)
    assert said.err.strip() == say("restore.exists", file=link.name)
    assert free_place(HandDesk(path), "kept").name == f"{path.stem} (kept 2).xlsx"
    assert not elsewhere.exists()


@pytest.mark.parametrize("words", [("new",), ("restore", "-o")])
def test_a_place_that_cannot_be_is_said(
    book_of: BookOf, capsys: Capsys, words: tuple[str, ...]
) -> None:
    path = book_of(leads(1))
    assert run(capsys, "edit", path, card_id(1), "--set", "note=one").code == 0
    first, *option_word = words
    target = path.with_name(f"{'n' * 300}.xlsx")
    said = run(capsys, first, *([path] if option_word else []), *option_word, target)
    assert said.code == 1
    assert not log_file().exists()
    assert target.name in said.err


def test_a_restore_takes_this_files_copies_before_those_of_its_twin(
    book_of: BookOf, capsys: Capsys
) -> None:
    path = book_of(leads(1))
    before = path.read_bytes()
    twin = path.with_name("twin.xlsx")
    assert run(capsys, "edit", path, card_id(1), "--set", "note=one").code == 0
    twin.write_bytes(path.read_bytes())
    for text in ("two", "three"):
        words = ("edit", twin, card_id(1), "--set", f"note={text}", "--anyway")
        assert run(capsys, *words).code == 0
    assert run(capsys, "restore", path).code == 0
    assert path.read_bytes() == before


@pytest.mark.parametrize("text", ["[backups]\nmegabytes = " + "9" * 5000, "a = " + "[" * 2000])
def test_settings_beyond_all_bounds_are_unreadable(text: str) -> None:
    private(home())
    (home() / OPTIONS).write_text(text)
    with pytest.raises(BadOptions):
        option(BACKUPS, MEGABYTES, 1)


def test_settings_that_are_a_pipe_are_unreadable() -> None:
    private(home())
    os.mkfifo(home() / OPTIONS)
    with pytest.raises(BadOptions):
        option(BACKUPS, MEGABYTES, 1)


def test_the_log_is_not_written_through_a_link(tmp_path: Path) -> None:
    victim = tmp_path / "victim"
    victim.write_text("kept")
    private(log_file().parent)
    log_file().symlink_to(victim)
    note(ValueError())
    assert victim.read_text() == "kept"
    log_file().unlink()
    os.mkfifo(log_file())
    note(ValueError())
    log_file().unlink()
    note(ValueError())
    assert log_file().stat().st_mode & 0o777 == 0o600


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="plays another user")
def test_a_folder_that_another_planted_gets_no_copies(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shared, theirs = tmp_path / "shared", tmp_path / "theirs"
    shared.mkdir()
    shared.chmod(0o777)
    theirs.mkdir()
    theirs.chmod(0o755)
    monkeypatch.setenv("REPBOOK_HOME", str(shared))
    (shared / "backups").symlink_to(theirs)
    os.lchown(shared / "backups", NOBODY, NOBODY)
    with pytest.raises(PermissionError):
        private(shared / "backups")
    assert theirs.stat().st_mode & 0o777 == 0o755
    (shared / "backups").unlink()
    (shared / "backups").symlink_to(theirs)
    assert private(shared / "backups") == shared / "backups"
