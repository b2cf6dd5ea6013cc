"""A button's process: it finds the open workbook, presses, and always leaves an answer."""

from __future__ import annotations

import codecs
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
import xlwings
from hand_desk import HandDesk

from doing import BookOf
from fast import spoken
from made_books import leads
from repbook.adapters.live import app as live_app
from repbook.adapters.live.app import Wanted, attach
from repbook.adapters.live.book import LiveBook
from repbook.adapters.live.busy import patiently
from repbook.domain.days import to_date
from repbook.entrypoints.button import main
from repbook.entrypoints.frame_button import Mood, Outcome, press
from repbook.entrypoints.message_box import SHOWN_TEXT
from repbook.entrypoints.request_file import (
    Request,
    counted,
    leave_mark,
    read_request,
    sweep,
    write_answer,
)
from repbook.errors import LiveError, UsageError
from repbook.text import say

LiveBooks = Callable[[Path], xlwings.Book]


OLD = Path(__file__).parent.parent / "data" / "template_4.xlsx"
ENOUGH = ("button", "outcome", "process", "request_file")
"""What runs before the mark is left."""


def asked_of(folder: Path, **given: str) -> Path:
    """Write a request as the launcher does, which took away what the press before left."""
    path = folder / "repbook-1.req"
    for left in folder.glob(f"{path.name}*"):
        left.unlink()
    lines = "".join(f"{key}={value}\r\n" for key, value in given.items())
    path.write_bytes(codecs.BOM_UTF16_LE + lines.encode("utf-16-le"))
    return path


def answered(request: Path) -> list[str]:
    """Return the lines of an answer as VBA reads them."""
    data = request.with_name(request.name + ".out").read_bytes()
    assert data.startswith(codecs.BOM_UTF16_LE)
    return data.removeprefix(codecs.BOM_UTF16_LE).decode("utf-16-le").split("\r\n")


@pytest.mark.parametrize("lang", spoken())
def test_a_press_is_answered_in_the_books_language(
    tmp_path: Path, book_of: BookOf, live_books: LiveBooks, lang: str
) -> None:
    opened = live_books(book_of(leads(30), lang=lang))
    request = asked_of(tmp_path, action="rank", book=opened.name, fullname=opened.fullname)
    assert main([str(request)]) == 0
    mood, follow, asked, *text = answered(request)
    assert (mood, follow, asked) == (Mood.DONE, "", "")
    day = LiveBook(opened).read({}).setting("plan_day")
    assert isinstance(day, float)
    facts = {"day": to_date(day).isoformat(), "visits": 0, "calls": 30}
    assert text[0] == say("commands.sheet_title", lang, **facts)
    assert opened.app.selection.sheet.name == opened.sheets.active.name
    assert opened.app.status_bar is False


def test_a_book_that_is_not_open_is_named(
    tmp_path: Path, book_of: BookOf, live_books: LiveBooks
) -> None:
    live_books(book_of())
    request = asked_of(tmp_path, action="rank", book="other.xlsx", hwnd="77")
    assert main([str(request)]) == 0
    mood, _, _, text = answered(request)
    assert mood == Mood.REFUSED
    assert text == say("live.not_open", file="other.xlsx")


def test_a_book_is_found_by_its_whole_name_before_its_name(
    book_of: BookOf, live_books: LiveBooks
) -> None:
    first, second = live_books(book_of()), live_books(book_of(file="other.xlsx"))
    assert attach(Wanted("other.xlsx", first.fullname.upper())).name == "book.xlsx"
    assert attach(Wanted("OTHER.xlsx")).name == second.name
    assert attach(Wanted("book.xlsx", "https://d.docs.live.net/1/book.xlsx")).name == "book.xlsx"


def test_no_excel_is_said_in_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(live_app, "_apps", lambda *_: [])
    with pytest.raises(LiveError) as caught:
        attach(Wanted("book.xlsx"))
    assert caught.value.key == "live.no_excel"


def test_a_failure_nobody_foresaw_ends_in_words_and_the_log(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_: Wanted) -> None:
        raise ZeroDivisionError("cell text of a customer")

    monkeypatch.setattr(live_app, "attach", broken)
    request = asked_of(tmp_path, action="rank", book="book.xlsx")
    assert main([str(request)]) == 0
    mood, _, _, *text = answered(request)
    assert mood == Mood.REFUSED
    assert "ZeroDivisionError" in text[0]
    assert "Traceback" not in "".join(text)
    assert "in broken" in (tmp_path / "home" / "repbook.log").read_text("utf-8")


def test_a_refusal_of_macos_is_in_the_log_with_its_number(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    secret = "cell text of 客户"

    class EventError(Exception):
        errornumber = -1743

    def refused(_: Wanted) -> None:
        def call() -> None:
            raise EventError(secret)

        patiently(call)

    monkeypatch.setattr(live_app, "attach", refused)
    request = asked_of(tmp_path, action="rank", book="book.xlsx")
    assert main([str(request)]) == 0
    mood, _, _, text = answered(request)
    assert mood == Mood.REFUSED
    assert text == say("live.automation", number=-1743)
    log = (tmp_path / "home" / "repbook.log").read_text("utf-8")
    assert "EventError (-1743)\n" in log
    assert "客户" not in log


def main_under(guard: str, request: Path) -> int:
    """Answer a request in a process of its own; `guard` is run before each import of a `name`."""
    code = (
        "import os, sys\n"
        "class Guard:\n"
        "    def find_spec(self, name, path=None, target=None):\n"
        f"        {guard}\n"
        "sys.meta_path.insert(0, Guard())\n"
        "from repbook.entrypoints.button import main\n"
        f"sys.exit(main([{str(request)!r}]))\n"
    )
    return subprocess.run([sys.executable, "-c", code]).returncode


def test_a_mark_is_left_before_anything_heavy_is_imported(tmp_path: Path) -> None:
    """Python is ended by the first import of a press, as if it had been killed there."""
    light = ["repbook", "repbook.errors", "repbook.record", "repbook.text"]
    light += ["repbook.text.label", "repbook.text.visible", "repbook.entrypoints"]
    light += [f"repbook.entrypoints.{m}" for m in ENOUGH]
    request = asked_of(tmp_path, action="rank", book="book.xlsx")
    guard = f"name.startswith('repbook') and name not in {light} and os._exit(7)"
    assert main_under(guard, request) == 7
    left = sorted(path.name for path in tmp_path.glob("repbook-1*"))
    assert left == ["repbook-1.req", "repbook-1.req.run"]


def test_a_program_that_cannot_be_loaded_is_said_in_words(tmp_path: Path) -> None:
    request = asked_of(tmp_path, action="rank", book="book.xlsx")
    assert main_under("assert name != 'repbook.entrypoints.frame_button', 'broken'", request) == 0
    mood, _, _, *text = answered(request)
    assert mood == Mood.REFUSED
    assert "AssertionError" in text[0]


def test_a_press_that_nobody_waits_for_any_more_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    request = asked_of(tmp_path, action="rank", book="book.xlsx")

    def stopped(_: Wanted) -> None:
        for path in (request, request.with_name(f"{request.name}.run")):
            path.unlink()
        raise LiveError("live.no_excel")

    monkeypatch.setattr(live_app, "attach", stopped)
    assert main([str(request)]) == 1
    assert list(tmp_path.glob("repbook-*")) == []


def test_a_request_that_was_taken_back_before_python_ran_is_not_pressed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(live_app, "attach", lambda _: pytest.fail("pressed"))
    request = tmp_path / "repbook-1.req"
    assert main([str(request)]) == 1
    assert leave_mark(request) is False
    assert list(tmp_path.glob("repbook-*")) == []


def test_what_stopped_presses_left_is_swept_after_a_day(tmp_path: Path) -> None:
    stem = "repbook-26030209300001.req"
    ours = [stem, f"{stem}.out", f"{stem}.run", f"{stem}.out.part"]
    ours.append("repbook-26030209300001-0123456789abcdef.req.run")
    others = [
        "repbook-26030209300001-me.req",
        "repbook-1.req",
        "repbook-notes.txt",
        f"{stem}.out.txt",
        f"x{stem}",
        "report.req",
    ]
    recent = ["repbook-26030309300001.req.out"]
    for name in (*ours, *others, *recent):
        path = tmp_path / name
        path.touch()
        age = 3600 if name in recent else 25 * 3600
        os.utime(path, (time.time() - age,) * 2)
    sweep(tmp_path)
    left = {path.name for path in tmp_path.iterdir() if path.is_file()}
    assert left == {*others, *recent}


def test_a_press_sweeps_where_its_request_lies(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    late = tmp_path / "repbook-26030209300001.req.out"
    late.touch()
    os.utime(late, (0, 0))
    monkeypatch.setattr(live_app, "_apps", lambda *_: [])
    assert main([str(asked_of(tmp_path, action="rank"))]) == 0
    assert not late.exists()


@pytest.mark.parametrize("argv", [[], ["a", "b"], ["no/such/folder/repbook-1.req"]])
def test_without_a_request_nothing_can_be_answered(argv: list[str]) -> None:
    assert main(argv) == 1


def test_an_unknown_press_is_refused(
    tmp_path: Path, book_of: BookOf, live_books: LiveBooks
) -> None:
    opened = live_books(book_of())
    request = asked_of(tmp_path, action="no_such", book=opened.name)
    assert main([str(request)]) == 0
    assert answered(request)[0] == Mood.REFUSED


def write_lines(path: Path, text: str) -> Path:
    """Write a request of any shape."""
    path.write_bytes(codecs.BOM_UTF16_LE + text.encode("utf-16-le"))
    return path


def test_a_request_says_what_its_own_lines_say(tmp_path: Path) -> None:
    """A name may hold what other programs take for line ends; of a key the first line counts."""
    path = tmp_path / "repbook-1.req"
    name = "a\u2028action=undo_apply\u0085action=b\x0b\x0c\x1e\nasked=x.xlsx"
    lines = f"action=find\r\nbook={name}\r\naction=rank\r\n action=why\r\nasked=1\r\nasked=2\r\n"
    assert read_request(write_lines(path, lines)) == Request("find", name, asked="1")


def test_what_is_no_request_is_said_in_words(tmp_path: Path) -> None:
    """Without a mark, or longer than any: neither can come of the launcher."""
    path = tmp_path / "repbook-1.req"
    for data in (b"action=rank\r\n", codecs.BOM_UTF16_LE + b"a\0" * (1 << 16)):
        path.write_bytes(data)
        assert main([str(path)]) == 0
        assert answered(path) == [Mood.REFUSED, "", "", say("handler.bad_request")]
        for made in (".out", ".run"):
            path.with_name(path.name + made).unlink()


@pytest.mark.parametrize(
    ("text", "number"), [("66", 66), ("", None), ("６６", None), ("9" * 5000, None), (" 6", None)]
)
def test_numbers_of_a_request_are_those_that_the_launcher_writes(
    text: str, number: int | None
) -> None:
    assert counted(text) == number


@pytest.mark.parametrize(
    "key",
    ["no_such", "uninstall", "install_apply", "new", "lint", "overview", "why_no", "x_take_in"],
)
def test_only_declared_buttons_can_be_pressed(
    book_of: BookOf, monkeypatch: pytest.MonkeyPatch, key: str
) -> None:
    monkeypatch.setattr("repbook.entrypoints.frame_button.see", lambda *_: pytest.fail("pressed"))
    found = press(key, HandDesk(book_of()))
    assert found == Outcome(Mood.REFUSED, say("handler.unknown_press", button=key))


@pytest.mark.skipif(os.name == "nt", reason="links need a right of their own there")
def test_a_request_that_is_a_link_is_none(tmp_path: Path) -> None:
    real = asked_of(tmp_path, action="rank").rename(tmp_path / "other.req")
    path = tmp_path / "repbook-2.req"
    path.symlink_to(real)
    assert main([str(path)]) == 1
    assert write_answer(path, Outcome(Mood.DONE, "x")) is None
    with pytest.raises(OSError, match=re.escape(path.name)):
        read_request(path)
    assert sorted(left.name for left in tmp_path.glob("*.req*")) == ["other.req", "repbook-2.req"]


@pytest.mark.skipif(os.name == "nt", reason="links need a right of their own there")
@pytest.mark.parametrize("suffix", [".run", ".out.part"])
def test_nothing_is_written_through_what_lies_in_its_place(tmp_path: Path, suffix: str) -> None:
    path, victim = asked_of(tmp_path, action="rank"), tmp_path / "victim"
    path.with_name(path.name + suffix).symlink_to(victim)
    with pytest.raises(FileExistsError):
        _ = leave_mark(path) and write_answer(path, Outcome(Mood.DONE, "x"))
    assert not victim.exists()


@pytest.mark.skipif(os.name == "nt", reason="Windows guards the folder instead")
def test_marks_and_answers_are_their_owners_alone(tmp_path: Path) -> None:
    path = asked_of(tmp_path, action="rank")
    assert leave_mark(path)
    write_answer(path, Outcome(Mood.DONE, "x"))
    modes = {left.suffix: left.stat().st_mode & 0o777 for left in tmp_path.glob("*.req.*")}
    assert modes == {".run": 0o600, ".out": 0o600}


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="Windows guards the folder instead")
def test_a_request_that_somebody_else_left_is_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = asked_of(tmp_path, action="rank")
    other = os.geteuid() + 1
    monkeypatch.setattr(os, "geteuid", lambda: other)
    assert main([str(path)]) == 1
    assert [left.name for left in tmp_path.glob("*.req*")] == [path.name]


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="Windows guards the folder instead")
def test_what_takes_a_requests_place_after_its_mark_is_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = asked_of(tmp_path, action="rank")
    pipe = tmp_path / "repbook-2.req"
    os.mkfifo(pipe)
    for planted, owner in ((path, os.geteuid() + 1), (pipe, os.geteuid())):
        monkeypatch.setattr(os, "geteuid", lambda owner=owner: owner)
        with pytest.raises(UsageError):
            read_request(planted)


FORGED = {
    "lines of another system": "action=rank\nbook=book.xlsx\n",
    "one line feed before the end": "action=rank\n\r\nbook=book.xlsx\r\n",
    "a key in capitals": "ACTION=rank\r\nbook=book.xlsx\r\n",
    "a key behind a blank": " action=rank\r\nbook=book.xlsx\r\n",
    "a key behind a mark": "\ufeffaction=rank\r\nbook=book.xlsx\r\n",
    "a value in quotes": 'action="rank"\r\nbook=book.xlsx\r\n',
    "a blank behind the value": "action=rank \r\nbook=book.xlsx\r\n",
    "a null behind the value": "action=rank\0\r\nbook=book.xlsx\r\n",
    "a name of Python": "action=__class__\r\nbook=book.xlsx\r\n",
    "a path": "action=../rank\r\nbook=book.xlsx\r\n",
    "a yes to what asks nothing": "action=rank_apply_apply\r\nbook=book.xlsx\r\n",
    "a half sign at the end": "action=rank\ud800\r\nbook=book.xlsx\r\n",
    "keys of its own": "press=rank\r\nmood=done\r\nbook=book.xlsx\r\n",
    "no line at all": "",
}


def test_a_forged_request_presses_nothing(
    tmp_path: Path, book_of: BookOf, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = HandDesk(book_of(leads(3)))
    before = desk.path.read_bytes()
    monkeypatch.setattr(live_app, "attach", lambda wanted: desk)
    for told, text in FORGED.items():
        path = asked_of(tmp_path)
        path.write_bytes(codecs.BOM_UTF16_LE + text.encode("utf-16-le", "surrogatepass"))
        assert main([str(path)]) == 0, told
        mood, follow, asked, *words = answered(path)
        assert (mood, follow, asked) == (Mood.REFUSED, "", ""), told
        assert words[0].startswith(say("handler.unknown_press", button="|").partition("|")[0]), told
    assert desk.path.read_bytes() == before
    assert main([str(asked_of(tmp_path, action="rank"))]) == 0
    assert desk.path.read_bytes() != before


def test_an_over_long_value_leaves_room_for_what_to_do(book_of: BookOf) -> None:
    found = press("open_card", HandDesk(book_of(leads(1))), "x" * 40_000)
    assert found.mood is Mood.REFUSED
    assert len(found.text) < SHOWN_TEXT
    usual = "y" * 260
    said = press("open_card", HandDesk(book_of(leads(1))), usual).text
    assert usual in said
    assert found.text.endswith(said.partition(usual)[2])


def test_requests_and_answers_keep_every_sign(tmp_path: Path) -> None:
    path = asked_of(tmp_path, action="find", book="客户 表.xlsx", odd="x", asked="a=b 鼎盛😀")
    assert read_request(path) == Request("find", "客户 表.xlsx", asked="a=b 鼎盛😀")
    write_answer(path, Outcome(Mood.ASK, "one\ntwo\r\n\n鼎", "import_apply", "C:\\x\ny"))
    assert answered(path) == ["ask", "import_apply", "C:\\x y", "one", "two", "", "鼎"]
    assert [found.name for found in tmp_path.glob("*.part")] == []


def test_what_a_window_would_obey_is_spelt_out(tmp_path: Path) -> None:
    path = asked_of(tmp_path, action="find", book="b.xlsx")
    write_answer(path, Outcome(Mood.DONE, "Acme \u202egpj.exe\x1b[2J\nnext\x00\u2028end"))
    assert answered(path)[3:] == ["Acme \\u202egpj.exe\\u001b[2J", "next\\u0000\\u2028end"]


def test_a_button_runs_nothing_that_lies_beside_the_workbook(tmp_path: Path) -> None:
    """The launcher starts Python with -P, since the current folder may be one on a share."""
    mark = tmp_path / "ran.txt"
    for name in ("pandas", "xlwings", "repbook", "json", "pathlib"):
        (tmp_path / f"{name}.py").write_text(f"open({str(mark)!r}, 'w').close()", "utf-8")
    request = asked_of(tmp_path, action="rank", book="book.xlsx")
    command = [sys.executable, "-P", "-E", "-m", "repbook.entrypoints.button", str(request)]
    env = {**os.environ, "REPBOOK_HOME": str(tmp_path / "home")}
    done = subprocess.run(command, cwd=tmp_path, env=env, capture_output=True, text=True)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert answered(request)[3:] == [say("live.no_excel")]
    assert not mark.exists()


def test_a_click_imports_xlwings_lean() -> None:
    code = (
        "import sys, repbook.entrypoints.button, repbook.adapters.live.app;"
        "from repbook.entrypoints import frame_button;"
        "from repbook.features.registry import action_of;"
        "[action_of(key) for key in ('log_call', 'rank', 'return', 'undo')];"
        "from repbook.adapters.live.engine import lean_xlwings; lean_xlwings();"
        "heavy = {'pandas', 'numpy', 'matplotlib', 'polars', 'PIL', 'openpyxl', 'xlsxwriter',"
        "'xlwings.pro.utils'};"
        "print(sorted(heavy & sys.modules.keys())); import pandas; print(pandas.__name__)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.stdout.split() == ["[]", "pandas"], done.stderr


@pytest.mark.full  # upgrades twice by the button
@pytest.mark.parametrize("template", ["", "4"])
def test_the_first_press_on_an_older_workbook_offers_its_upgrade(
    tmp_path: Path, live_books: LiveBooks, template: str
) -> None:
    old = Path(shutil.copyfile(OLD, tmp_path / OLD.name))
    opened = live_books(old)
    given = {"book": opened.name, "fullname": opened.fullname, "template": template}
    request = asked_of(tmp_path, action="rank", **given)
    assert main([str(request)]) == 0
    mood, follow, _, *text = answered(request)
    assert (mood, follow) == (Mood.ASK, "upgrade")
    assert text == say("upgrade.ask", "zh-CN", file=opened.name).splitlines()
    request = asked_of(tmp_path, action=follow, **given)
    assert main([str(request)]) == 0
    mood, _, _, *text = answered(request)
    assert mood == Mood.DONE, text
    copy = tmp_path / f"{old.stem} ({say('upgrade.mark', 'zh-CN')}).xlsx"
    assert copy.exists()
    assert str(copy) in "".join(text)
    assert old.read_bytes() == OLD.read_bytes()
