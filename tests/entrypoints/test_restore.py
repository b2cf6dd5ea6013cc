"""A backup is listed and brought back, by the command and by the button."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from command_line import run
from hand_desk import HandDesk

from doing import BookOf
from made_books import card_id, card_of, leads
from repbook.adapters import backups
from repbook.adapters.file_book import FileBook
from repbook.book.apply import apply, who
from repbook.book.changes import Changes
from repbook.entrypoints.frame_button import Mood, press
from repbook.errors import CannotWrite
from repbook.ooxml import swap
from repbook.text import LANGUAGES, say

Capsys = pytest.CaptureFixture[str]


def note(capsys: Capsys, path: Path, text: str) -> bytes:
    """Note on the first card; return what the workbook held before."""
    before = path.read_bytes()
    assert run(capsys, "edit", path, card_id(1), "--set", f"note={text}").code == 0
    return before


@pytest.fixture
def book(book_of: BookOf, capsys: Capsys) -> tuple[Path, list[bytes]]:
    """Return a workbook that was changed three times, and what it held before each, last first."""
    path = book_of(leads(2))
    return path, [note(capsys, path, text) for text in ("one", "two", "three")][::-1]


def test_copies_are_listed_when_why_and_how_large(
    book: tuple[Path, list[bytes]], capsys: Capsys
) -> None:
    path, held = book
    found = run(capsys, "backups", path, "--json").json
    assert [each["number"] for each in found["backups"]] == [1, 2, 3]
    assert [each["why"] for each in found["backups"]] == ["edit"] * 3
    assert [Path(each["path"]).read_bytes() for each in found["backups"]] == held
    for lang in LANGUAGES:
        said = run(capsys, "backups", path, "--lang", lang).out
        assert said.count(say("log.edit", lang)) == 3
        assert say("restore.how", lang, file=path.name) in said


def test_a_copy_comes_back_and_that_is_undone_by_the_same(
    book: tuple[Path, list[bytes]], capsys: Capsys
) -> None:
    path, held = book
    now = path.read_bytes()
    said = run(capsys, "restore", path, "--dry-run")
    assert (said.code, path.read_bytes()) == (0, now)
    said = run(capsys, "restore", path, "--json")
    assert (said.code, path.read_bytes()) == (0, held[0])
    assert Path(said.json["backup"]).read_bytes() == now
    assert (said.json["written"], said.json["to"]) == (True, str(path))
    assert run(capsys, "restore", path).code == 0
    assert path.read_bytes() == now


def test_undo_right_after_it_takes_the_restore_back(
    book: tuple[Path, list[bytes]], capsys: Capsys
) -> None:
    path, held = book
    now = path.read_bytes()
    assert run(capsys, "restore", path, "--at", "2").code == 0
    assert path.read_bytes() == held[1]
    tried = run(capsys, "undo", path, "--dry-run", "--json").json
    assert (tried["action"], tried["written"], path.read_bytes()) == ("restore", False, held[1])
    assert run(capsys, "undo", path).out.strip() == say("restore.undone", file=path.name)
    assert path.read_bytes() == now
    assert run(capsys, "undo", path, "--json").json["action"] == "edit"


def test_undo_of_what_came_after_a_restore_leaves_the_restore(
    book: tuple[Path, list[bytes]], capsys: Capsys
) -> None:
    path, _ = book
    assert run(capsys, "restore", path, "--at", "2").code == 0
    note(capsys, path, "four")
    assert run(capsys, "undo", path, "--json").json["action"] == "edit"
    assert card_of(path, 1)["note"] == "one"


def test_a_copy_is_chosen_by_its_number_or_its_time(
    book: tuple[Path, list[bytes]], capsys: Capsys
) -> None:
    path, held = book
    assert run(capsys, "restore", path, "--at", "3").code == 0
    assert path.read_bytes() == held[2]
    listed = run(capsys, "backups", path, "--json").json["backups"]
    assert [each["why"] for each in listed] == ["restore", "edit", "edit", "edit"]
    day = listed[0]["at"][:4]
    assert run(capsys, "restore", path, "--at", day, "--dry-run").code == 0
    said = run(capsys, "restore", path, "--at", "1999-01", "--json")
    assert (said.code, said.json["refused"]) == (1, "restore.no_such")
    assert len(said.json["choices"]) == 4


def test_a_copy_is_written_to_a_file_of_its_own(
    book: tuple[Path, list[bytes]], capsys: Capsys
) -> None:
    path, held = book
    now, other = path.read_bytes(), path.with_name("other.xlsx")
    assert run(capsys, "restore", path, "--at", "2", "-o", other).code == 0
    assert (path.read_bytes(), other.read_bytes()) == (now, held[1])
    assert "exists already" in run(capsys, "restore", path, "-o", other).err
    said = run(capsys, "restore", path, "-o", other.with_suffix(".xlsm"))
    assert "is a .xlsx" in said.err
    assert not other.with_suffix(".xlsm").exists()


@pytest.mark.parametrize("damage", [lambda p: p.write_bytes(b"PK"), lambda p: p.unlink()])
def test_a_workbook_that_is_damaged_or_gone_comes_back(
    book: tuple[Path, list[bytes]], capsys: Capsys, damage: Callable[[Path], object]
) -> None:
    path, held = book
    damage(path)
    assert run(capsys, "restore", path).code == 0
    assert path.read_bytes() == held[0]


def test_a_restore_that_fails_changes_nothing(
    book: tuple[Path, list[bytes]], capsys: Capsys, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, _ = book
    now, before = path.read_bytes(), sorted(backups.root().rglob("*"))
    lock = path.with_name(f"~${path.name}")
    lock.touch()

    def fail(*_: object) -> None:
        raise OSError(5, "Input/output error")

    with monkeypatch.context() as patch:
        patch.setattr(backups, "back_up", fail)  # not even tried
        assert "is open" in run(capsys, "restore", path).err
    lock.unlink()
    monkeypatch.setattr(swap.os, "replace", fail)
    assert run(capsys, "restore", path).code == 1
    assert (path.read_bytes(), sorted(backups.root().rglob("*"))) == (now, before)


@pytest.mark.parametrize("command", [("restore",), ("new", "--force", "--rep", "LW")])
def test_a_stop_after_the_swap_leaves_the_copy(
    book: tuple[Path, list[bytes]],
    capsys: Capsys,
    monkeypatch: pytest.MonkeyPatch,
    command: tuple[str, ...],
) -> None:
    path, _ = book
    now, real = path.read_bytes(), os.replace

    def stopped(*paths: Path) -> None:
        real(*paths)
        if paths[1] == path:
            raise KeyboardInterrupt

    monkeypatch.setattr(swap.os, "replace", stopped)
    run(capsys, command[0], path, *command[1:])
    assert path.read_bytes() != now
    assert now in [copy.read_bytes() for copy in backups.root().rglob("*.xlsx")]


def test_where_there_is_no_copy_the_folder_is_named(book_of: BookOf, capsys: Capsys) -> None:
    path = book_of(leads(1))
    for command in ("backups", "restore"):
        said = run(capsys, command, path)
        assert said.code == 1
        assert str(backups.root()) in said.err
    assert run(capsys, "backups", path, "--json").json["backups"] == []


def test_the_button_opens_a_copy_beside_after_a_yes(
    book: tuple[Path, list[bytes]], capsys: Capsys
) -> None:
    path, held = book
    now = path.read_bytes()
    desk = HandDesk(path)
    asked = press("restore", desk, "2")
    assert (asked.mood, asked.follow, desk.opened) == (Mood.ASK, "restore_apply", [])
    done = press("restore_apply", desk, asked.asked)
    assert done.mood is Mood.DONE
    (copy,) = desk.opened
    assert copy.parent == path.parent
    assert copy.read_bytes() == held[1]
    assert path.read_bytes() == now
    wrong = press("restore", desk, "yesterday")
    assert (wrong.mood, "fits" in wrong.text) == (Mood.REFUSED, True)


def test_new_over_a_workbook_with_cards_keeps_it(book_of: BookOf, capsys: Capsys) -> None:
    path = book_of(leads(2))
    before = path.read_bytes()
    assert run(capsys, "new", path, "--force", "--rep", "LW").code == 0
    assert path.read_bytes() != before
    (copy,) = run(capsys, "backups", path, "--json").json["backups"]
    assert (copy["why"], Path(copy["path"]).read_bytes()) == ("new", before)
    # A workbook without cards holds nothing to keep.
    assert "Backup" not in run(capsys, "new", path, "--force", "--rep", "LW").out
    assert len(run(capsys, "backups", path, "--json").json["backups"]) == 1
    path.write_bytes(b"what is this")
    assert "Backup" in run(capsys, "new", path, "--force", "--rep", "LW").out


@pytest.mark.parametrize("existed", [True, False])
def test_new_replaces_nothing_that_it_did_not_keep(
    book_of: BookOf, capsys: Capsys, monkeypatch: pytest.MonkeyPatch, existed: bool
) -> None:
    """Somebody saves there while the workbook is being made."""
    from repbook.build import book as building

    path = book_of(leads(2))
    if not existed:
        path.unlink()
    real = building.skeleton

    def slow(*args: Any, **given: Any) -> Any:
        path.write_bytes(b"theirs")
        return real(*args, **given)

    monkeypatch.setattr(building, "skeleton", slow)
    assert run(capsys, "new", path, "--force", "--rep", "LW").code == 1
    assert path.read_bytes() == b"theirs"
    assert list(backups.root().rglob("*.xlsx")) == []


def test_what_was_changed_since_it_was_read_is_not_overwritten(book_of: BookOf) -> None:
    """Also where the action reads once more in between: it decided on what it read first."""
    path = book_of(leads(2))
    mine, theirs = FileBook(path), FileBook(path)
    before = mine.read({"customers": ("id", "note")})
    other = Changes("edit")
    other.update("customers", card_id(1), note="theirs")
    apply(theirs, theirs.read({"customers": ("id", "note")}), other)
    copies = sorted(backups.root().rglob("*"))
    changes = Changes("edit")
    changes.update("customers", card_id(1), note="mine")
    for _ in range(2):
        with pytest.raises(CannotWrite) as caught:
            apply(mine, before, changes)
        assert caught.value.key == "files.changed_by"
        assert caught.value.facts["who"] == who()
        mine.read({"customers": ("id", "note")})
    assert card_of(path, 1)["note"] == "theirs"
    assert sorted(backups.root().rglob("*")) == copies


def test_another_name_of_the_file_is_said_and_a_link_is_followed(
    book_of: BookOf, capsys: Capsys
) -> None:
    path = book_of(leads(1))
    twin, link = path.with_name("twin.xlsx"), path.with_name("link.xlsx")
    link.symlink_to(path)
    said = run(capsys, "edit", link, card_id(1), "--set", "note=x")
    assert say("files.other_names", "en", file="link.xlsx") not in said.out
    assert link.is_symlink()
    assert card_of(path, 1)["note"] == "x"
    before = path.read_bytes()
    twin.hardlink_to(path)
    said = run(capsys, "edit", path, card_id(1), "--set", "note=y")
    assert say("files.other_names", "en", file="book.xlsx") in said.out
    assert twin.read_bytes() == before
