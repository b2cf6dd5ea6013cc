"""What is said of a workbook is what became of it, whatever fails after the write, or printing."""

from __future__ import annotations

import errno
import io
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from command_line import run
from hand_desk import HandDesk

from doing import BookOf
from made_books import card_id, leads, overwrite, read, type_in
from repbook.book.action import Action, Done
from repbook.entrypoints import cli, frame_button, frame_command
from repbook.entrypoints.console import plain_output
from repbook.entrypoints.failure import UNCHANGED
from repbook.entrypoints.frame_button import Mood, press
from repbook.entrypoints.sheetprint import print_rows
from repbook.errors import CannotWrite, LiveError, MissingName, Refused
from repbook.scratch import FOLDERS, lock_file
from repbook.text import LANGUAGES, say, sentences

Capsys = pytest.CaptureFixture[str]
NOTE = "called twice"


@pytest.fixture
def book(book_of: BookOf) -> Path:
    return book_of(leads(3))


def note_of(path: Path) -> object:
    """Return what stands in the note of the first card."""
    return read(path, "customers").tables["customers"].columns["note"][0]


def edit(book: Path, note: str = NOTE) -> tuple[str, ...]:
    """Return the words that change one card."""
    return ("edit", str(book), card_id(1), "--set", f"note={note}")


def failing(error: BaseException) -> Callable[..., int]:
    """Return what fails instead of telling."""

    def fail(*_: object, **__: object) -> int:
        raise error

    return fail


def claims_nothing_changed(text: str) -> bool:
    """Tell whether a text says, in any language, that the workbook is as it was."""
    claims = (
        "not changed",
        "othing was",
        "unchanged",
        "没有改动",
        "没有写入",
        "沒有改動",
        "沒有寫入",
    )
    return any(claim in text for claim in claims)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(
    "error",
    [ZeroDivisionError("021-5550123"), MissingName("commands.name_gone", file="b", name="n")],
    ids=["unforeseen", "known"],
)
def test_what_fails_after_the_write_never_says_unchanged(
    book: Path, capsys: Capsys, monkeypatch: pytest.MonkeyPatch, error: Exception, lang: str
) -> None:
    monkeypatch.setattr(frame_command, "tell", failing(error))
    said = run(capsys, "--lang", lang, *edit(book))
    assert (said.code, note_of(book)) == (0, NOTE)
    assert not claims_nothing_changed(said.err)
    before, after = say("commands.after", lang, file="book.xlsx", what="|").split("|")
    assert said.err.startswith(before)
    assert after.strip() in said.err
    (kept,) = (line for line in said.err.splitlines() if "backups" in line)
    assert Path(re.split(": |：", kept)[1]).exists()
    assert "5550123" not in said.err


def test_a_later_step_that_cannot_be_written_is_no_surprise(
    book: Path, capsys: Capsys, monkeypatch: pytest.MonkeyPatch
) -> None:
    error = CannotWrite("files.no_permission", file="book.xlsx", folder="f")
    error.__cause__ = PermissionError(errno.EPERM, "Operation not permitted")
    monkeypatch.setattr(frame_command, "tell", failing(error))
    said = run(capsys, *edit(book))
    assert "could not be done (Operation not permitted)" in said.err
    assert "foresee" not in said.err
    assert not claims_nothing_changed(said.err)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_is_in_the_way_of_a_later_step_is_said_in_words(
    book: Path, capsys: Capsys, monkeypatch: pytest.MonkeyPatch, lang: str
) -> None:
    for error, word in (
        (CannotWrite("files.being_written", file="b", owner="Ann", lock="l"), "Ann"),
        (LiveError("live.protected", file="b", sheet="Plan"), "Plan"),
        (PermissionError(errno.EPERM, "Operation not permitted"), "Operation not permitted"),
    ):
        monkeypatch.setattr(frame_command, "tell", failing(error))
        said = run(capsys, "--lang", lang, *edit(book))
        assert word in said.err
        assert "repbook.log" not in said.err
        assert not claims_nothing_changed(said.err)


def test_whatever_says_unchanged_has_words_for_a_later_step() -> None:
    """Of files and of open workbooks: their errors come at any step."""
    all_of = {key: label.get("en") for key, label in sentences().items()}
    claims = [k for k, text in all_of.items() if re.search(UNCHANGED, text)]
    errors = [key for key in claims if key.partition(".")[0] in ("files", "live")]
    assert len(errors) > 10
    assert [key for key in errors if f"why.{key}" not in all_of] == []
    assert [k for k, text in all_of.items() if k[:4] == "why." and re.search(UNCHANGED, text)] == []


def test_scripts_read_what_was_written_before_a_failure(
    book: Path, capsys: Capsys, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(frame_command, "tell", failing(ZeroDivisionError()))
    said = run(capsys, *edit(book), "--json")
    assert (said.code, said.json["failed"], said.json["written"]) == (0, "commands.after", True)
    assert Path(said.json["backup"]).exists()
    assert said.json["message"] in said.err
    monkeypatch.setattr(frame_command, "see", failing(ZeroDivisionError()))
    none = run(capsys, *edit(book, "other"), "--json")
    assert (none.code, none.json["refused"], note_of(book)) == (1, "commands.unexpected", NOTE)
    assert claims_nothing_changed(none.json["message"])


def test_a_known_failure_keeps_its_words_where_they_stay_true(
    book: Path, capsys: Capsys, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(frame_command, "tell", failing(Refused("cards.choose")))
    said = run(capsys, *edit(book))
    assert say("cards.choose") in said.err
    assert said.err.startswith("book.xlsx was changed as asked")


def test_a_stop_after_the_write_says_what_was_written(
    book: Path, capsys: Capsys, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(frame_command, "tell", failing(KeyboardInterrupt()))
    said = run(capsys, *edit(book))
    assert (said.code, note_of(book)) == (0, NOTE)
    assert "was changed as asked" in said.err


def test_a_stop_in_the_instant_after_the_swap_says_what_was_written(
    book: Path, capsys: Capsys, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.replace

    def stopped(*paths: Path) -> None:
        real(*paths)
        if paths[1] == book:
            raise KeyboardInterrupt

    monkeypatch.setattr(os, "replace", stopped)
    said = run(capsys, *edit(book))
    assert (said.code, note_of(book)) == (0, NOTE)
    assert said.err.startswith("book.xlsx was changed as asked")


def test_what_lies_where_the_lock_belongs_is_named(book: Path, capsys: Capsys) -> None:
    lock_file(book).mkdir()
    said = run(capsys, *edit(book))
    assert said.code == 1
    assert lock_file(book).name in said.err


def test_rows_taken_in_before_a_refusal_are_said(book: Path, capsys: Capsys) -> None:
    overwrite(book, "customers", 3, "name", "Fox Mills")
    said = run(capsys, "rank", book, "--yes", "--day", "2001-01-01", "--json")
    assert said.code == 1
    assert (said.json["refused"], said.json["written"]) == ("commands.half", True)
    assert "first step" in said.err
    assert "2001-01-01 is past" in said.err
    assert len(read(book, "customers").tables["customers"]) == 4


@pytest.mark.parametrize("mood", [Mood.DONE, Mood.REFUSED])
def test_a_press_that_fails_after_its_write_says_so(
    book: Path, monkeypatch: pytest.MonkeyPatch, mood: Mood
) -> None:
    place = "told" if mood is Mood.DONE else "finish"
    monkeypatch.setattr(frame_button, place, failing(ZeroDivisionError()))
    found = press("rank", HandDesk(book))
    assert found.mood is mood
    assert claims_nothing_changed(found.text) is (mood is Mood.REFUSED)
    assert (say("commands.after", file=book.name, what="").split(":")[0] in found.text) is (
        mood is Mood.DONE
    )
    # The next press knows nothing of it.
    again = press("why", HandDesk(book))
    assert again.text == say("cards.choose")


def test_a_press_that_fails_in_its_second_step_says_what_the_first_did(
    book_of: BookOf, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A yes to Rank returns the results first."""
    desk = HandDesk(book_of(leads(3)))
    assert press("rank", desk).mood is Mood.DONE
    type_in(desk.path, "visits", 0, result=2.0)
    assert press("rank", desk).follow == "rank_apply"
    finish = frame_button.finish

    def failing_rank(action: Action, *given: Any, **more: Any) -> Done[Any]:
        return finish(action, *given, **more) if action.key == "return" else 1 / 0  # type: ignore[return-value]

    monkeypatch.setattr(frame_button, "finish", failing_rank)
    found = press("rank_apply", desk)
    assert found.mood is Mood.REFUSED
    assert "1 result logged" in found.text
    assert "ZeroDivisionError" in found.text
    assert not claims_nothing_changed(found.text)


def test_an_undo_of_a_whole_file_that_fails_to_be_told_says_so(
    book: Path, capsys: Capsys, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = book.read_bytes()
    overwrite(book, "customers", 1, "score", 99.0)
    spoilt = book.read_bytes()
    run(capsys, "repair", book)
    assert book.read_bytes() not in (before, spoilt)
    monkeypatch.setattr("repbook.entrypoints.undoing.TakenBack", failing(ZeroDivisionError()))
    said = run(capsys, "undo", book)
    assert (said.code, book.read_bytes() == spoilt) == (0, True)
    assert "was changed as asked" in said.err


def test_a_repair_that_fails_leaves_neither_a_copy_nor_its_words(
    book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing but a copy was written, and that is gone."""
    overwrite(book, "customers", 1, "score", 99.0)
    monkeypatch.setattr("repbook.entrypoints.hooks.repair_hook.Repaired", failing(OSError()))
    found = press("repair", HandDesk(book))
    assert found.mood is Mood.REFUSED
    assert claims_nothing_changed(found.text)
    assert [path.name for path in book.parent.glob("*.xlsx")] == ["book.xlsx"]


def test_a_restore_that_fails_to_be_told_says_so(
    book: Path, capsys: Capsys, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = book.read_bytes()
    run(capsys, *edit(book))
    monkeypatch.setattr("repbook.entrypoints.hooks.restore_hook.say", failing(ZeroDivisionError()))
    said = run(capsys, "restore", book)
    assert (said.code, book.read_bytes() == before) == (0, True)
    assert "was changed as asked" in said.err


@pytest.mark.parametrize("call", ["unlink", "rmdir"])
@pytest.mark.parametrize("command", ["edit", "repair"])
def test_a_temporary_file_that_cannot_be_removed_is_no_failure(
    book: Path, capsys: Capsys, monkeypatch: pytest.MonkeyPatch, command: str, call: str
) -> None:
    """A virus scanner holds it for a while."""
    overwrite(book, "customers", 1, "score", 99.0)
    before, remove = book.read_bytes(), getattr(os, call)

    def held(path: Any, **more: Any) -> None:
        name = Path(os.fsdecode(path)).name
        if name.startswith(FOLDERS) or re.fullmatch(r"~rb.*\.tmp", name):
            raise PermissionError(errno.EACCES, "held")
        remove(path, **more)

    monkeypatch.setattr(os, call, held)
    said = run(capsys, *(edit(book) if command == "edit" else ("repair", book)))
    assert (said.code, said.err) == (0, "")
    assert book.read_bytes() != before


def test_a_repair_whose_undo_cannot_be_noted_is_done(
    book: Path, capsys: Capsys, monkeypatch: pytest.MonkeyPatch
) -> None:
    overwrite(book, "customers", 1, "score", 99.0)
    before = book.read_bytes()
    full = OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    monkeypatch.setattr("repbook.adapters.returning.note", failing(full))
    said = run(capsys, "repair", book)
    assert (said.code, said.err, book.read_bytes() == before) == (0, "", False)


class Redirected(io.TextIOWrapper):
    """Output that goes to a file in a code page."""

    def __init__(self, code_page: str) -> None:
        super().__init__(io.BytesIO(), encoding=code_page, errors="strict", newline="")

    def text(self) -> str:
        """Return what the file holds."""
        self.flush()
        assert isinstance(self.buffer, io.BytesIO)
        return self.buffer.getvalue().decode(self.encoding)


@pytest.mark.parametrize("code_page", ["cp1252", "gbk", "cp437"])
def test_output_in_any_code_page_is_no_failure(
    book: Path, monkeypatch: pytest.MonkeyPatch, code_page: str
) -> None:
    out, err = Redirected(code_page), Redirected(code_page)
    monkeypatch.setattr(sys, "stdout", out)
    monkeypatch.setattr(sys, "stderr", err)
    note = "客户 \U0001f600 Łódź"
    assert cli.main(["--lang", "zh-CN", *edit(book, note)]) == 0
    assert note_of(book) == note
    assert "backups" in out.text()
    assert cli.main(["card", str(book), card_id(1), "--json"]) == 0
    printed = out.text()
    assert note in json.dumps(json.loads(printed[printed.index("{") :]), ensure_ascii=False)
    assert ("客户" in printed) is (code_page == "gbk")
    assert cli.main(["rank", "鼎盛-😀.xlsx"]) == 1
    assert "\\ud83d\\ude00.xlsx" in err.text()


def test_without_any_output_the_work_is_done(book: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    assert cli.main([*edit(book), "--json"]) == 0
    assert note_of(book) == NOTE
    assert cli.main(["rank", "gone.xlsx"]) == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device of Linux")
@pytest.mark.parametrize("command", ["edit", "find", "--help"])
def test_a_full_output_is_said_and_no_failure(book: Path, command: str) -> None:
    words = {"edit": edit(book), "find": ("find", str(book), "Customer"), "--help": ("--help",)}
    code = "from repbook.entrypoints.cli import start; start()"
    with open("/dev/full", "w") as full:
        program = [sys.executable, "-c", code, *words[command]]
        # What is held back until the end fails there, the other at once.
        environ = {**os.environ, "PYTHONUNBUFFERED": "1" if command == "edit" else ""}
        pipe = subprocess.PIPE
        done = subprocess.run(program, stdout=full, stderr=pipe, env=environ, text=True)
    assert done.returncode == 0
    reason = os.strerror(errno.ENOSPC)
    assert done.stderr == f"{say('commands.output_lost', reason=reason)}\n"
    assert note_of(book) == (NOTE if command == "edit" else None)


def test_signs_that_a_screen_would_obey_are_shown(book: Path, capsys: Capsys) -> None:
    """A card whose name turns round what follows, or writes over the line before."""
    overwrite(book, "customers", 0, "name", "Fox\u202eslliM\x9b2J")
    found = run(capsys, "find", book, "Fox")
    assert "Fox\\u202eslliM\\u009b2J" in found.out
    assert not re.search("[\u202e\x9b]", found.out)
    scripts = run(capsys, "find", book, "Fox", "--json")
    assert not re.search("[\u202e\x9b]", scripts.out)
    assert "Fox\u202eslliM\x9b2J" in json.dumps(scripts.json, ensure_ascii=False)


def test_the_name_of_a_file_makes_no_line_of_its_own(tmp_path: Path, capsys: Capsys) -> None:
    found = run(capsys, "rank", tmp_path / "a\nBackup: \x1b[2Jb\u2066.xlsx")
    assert found.err.count("\n") == 1
    assert "a\\u000aBackup: \\u001b[2Jb\\u2066.xlsx" in found.err
    assert found.code == 1


def test_a_table_on_a_terminal_shows_them_too(
    capsys: Capsys, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The library that draws it may steer the terminal; what stands in cells may not."""
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    monkeypatch.setenv("TERM", "xterm-256color")
    with plain_output():
        print_rows("T\u202e", ["L"], [["x\x1b[31m :smile:"]])
    out = capsys.readouterr().out
    assert "x\\u001b[31m :smile:" in out
    assert "T\\u202e" in out
    assert "\x1b[31m" not in out
    assert "\x1b[" in out
    assert out.count("\\u001b") == 1
