"""The launcher's other branch: on the Mac Python runs between macros, and a clock looks for it.

Reading and writing files is the emulator's gap here; those three procedures only compile.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from pyopenvba.apps.excel._model import Application
from pyopenvba.exceptions import VBARuntimeError
from pyopenvba.interpreter import parse_module
from pyopenvba.interpreter._preprocess import strip_directives
from vba_host import Host, lend
from vba_system import AWAKE, QUIET, lend_modes

from made_books import build, cards, lead
from repbook.build.labels import labels
from repbook.build.vba.modules import standard_modules

NO, YES = 7, 6
SAID = {key.removeprefix("say."): label.en for key, label in labels().items() if "say." in key}
(LAUNCHER,) = (module for module in standard_modules() if module.name == "modLauncher")
CODE = strip_directives(LAUNCHER.code, constants={"Mac": True})


class Mac:
    """An Excel for the Mac: its script, its files, its clock, its message boxes."""

    def __init__(self, path: Path) -> None:
        self.files: dict[str, str] = {}
        self.started: list[tuple[str, ...]] = []
        self.timers: list[str] = []
        self.reason: str | None = ""
        self.mode = AWAKE.copy()
        lend_modes(self.mode)
        self.host = Host(path, stub=False)
        self.host.app.add_module(self.reachable(CODE), name="modLauncher")
        interpreter = self.host.interpreter
        interpreter._intrinsics = {
            **interpreter._intrinsics,
            "environ": lambda _, args, named: "/tmp",
            "applescripttask": lambda _, args, named: self.start(*map(str, args)),
            "dir": lambda _, args, named: "x" if str(args[0]) in self.files else "",
            "hostwrite": lambda _, args, named: self.files.update({str(args[0]): str(args[1])}),
            "hostread": lambda _, args, named: self.files[str(args[0])],
            "hostdelete": lambda _, args, named: self.files.pop(str(args[0])),
        }
        lend(Application, "OnTime", lambda _, *args: self.timers.append(str(args[1])),
             varargs=True, kind="method")  # fmt: skip

    @staticmethod
    def reachable(code: str) -> str:
        """Let the file procedures ask here instead."""
        for name, call in (
            ("WriteText", "HostWrite path, text"),
            ("ReadText", "ReadText = HostRead(path)"),
            ("Delete", "If Exists(path) Then HostDelete path"),
        ):
            body = re.compile(
                rf"(?<=^Private )((?:Sub|Function) {name}\(.*?\n).*?(?=^End )", re.M | re.S
            )
            code, count = body.subn(rf"\g<1>    {call}\n", code)
            assert count == 1
        return code

    def start(self, script: str, handler: str, request: str) -> str:
        if self.reason is None:
            raise VBARuntimeError(5, "Invalid procedure call or argument")
        self.started.append((script, handler, request))
        return self.reason

    def answer(self, *lines: str) -> None:
        self.files[f"{self.started[-1][2]}.out"] = "\r\n".join(lines)

    def tick(self) -> list[str]:
        """Let the clock strike; return the calls it was asked for next."""
        self.timers.clear()
        self.host.run("LookForAnswer")
        return self.timers

    def told(self) -> list[str]:
        return [dialog[1] for dialog in self.host.interpreter.dialogs]


@pytest.fixture
def mac(tmp_path: Path) -> Mac:
    return Mac(build(tmp_path / "it's mine.xlsm", cards(lead(1))))


def test_the_branch_compiles_with_its_file_procedures() -> None:
    parsed = parse_module(CODE, name="modLauncher")
    assert parsed.option_explicit
    assert "Popup" not in CODE
    assert "Open path For Binary" in CODE


def test_a_press_returns_at_once_and_the_clock_finds_the_answer(mac: Mac) -> None:
    assert mac.host.run("Press", "rank") == ""
    ((script, handler, request),) = mac.started
    assert (script, handler) == ("Repbook.applescript", "RunRepbook")
    assert request.startswith("/tmp/repbook-")
    assert mac.files[request].startswith("action=rank\r\nbook=it's mine.xlsm\r\n")
    look = ["'it''s mine.xlsm'!LookForAnswer"]
    assert mac.timers == look
    assert mac.tick() == look
    assert mac.told() == []
    mac.answer("done", "", "", "已排好。")
    assert mac.tick() == []
    assert mac.told() == ["已排好。"]
    assert mac.files == {}
    assert mac.tick() == []


def test_a_yes_goes_on_with_the_next_press(mac: Mac) -> None:
    mac.host.interpreter.answers.append(YES)
    mac.host.run("Press", "rank")
    mac.answer("ask", "rank_returned", "V-1", "Return first?")
    assert len(mac.tick()) == 1
    assert "action=rank_returned" in mac.files[mac.started[1][2]]
    mac.answer("quiet", "", "", "")
    assert mac.tick() == []
    assert mac.told() == ["Return first?"]


def test_a_missing_script_says_how_to_install(mac: Mac) -> None:
    mac.reason = None
    assert mac.host.run("Press", "rank") == SAID["not_installed_mac"]
    assert "curl" in mac.told()[0]
    assert mac.timers == []
    assert mac.files == {}


def test_what_the_script_says_is_passed_on(mac: Mac) -> None:
    mac.reason = "no such file"
    said = mac.host.run("Press", "rank")
    assert said == SAID["failed"].replace("{reason}", "no such file")
    assert mac.told() == [said]
    assert mac.timers == []


@pytest.mark.parametrize("number", [-1743, -1744, -600])
def test_a_refusal_of_macos_has_its_sentence_and_number(mac: Mac, number: int) -> None:
    mac.reason = f"Not authorized to send Apple events to Microsoft Excel. ({number})"
    said = mac.host.run("Press", "rank")
    assert said == SAID["automation"].replace("{number}", str(number))
    assert "Automation" in said
    assert mac.timers == []


def test_a_python_that_does_not_start_is_told_soon(mac: Mac) -> None:
    clock = datetime(2026, 3, 2, 9, 30)
    mac.host.interpreter.freeze(clock)
    mac.host.interpreter.answers.append(NO)
    mac.host.run("Press", "rank")
    mac.mode.update(QUIET)
    mac.host.interpreter.freeze(clock + timedelta(seconds=9))
    assert len(mac.tick()) == 1
    assert mac.told() == []
    mac.host.interpreter.freeze(clock + timedelta(seconds=11))
    assert mac.tick() == []
    assert [text.partition("repbook doctor")[1] for text in mac.told()] == ["repbook doctor"] * 2
    assert mac.files == {}
    assert mac.mode == AWAKE


def test_a_python_that_runs_is_waited_for_a_minute(mac: Mac) -> None:
    clock = datetime(2026, 3, 2, 9, 30)
    mac.host.interpreter.freeze(clock)
    mac.host.run("Press", "rank")
    mac.files[f"{mac.started[0][2]}.run"] = ""
    mac.host.interpreter.freeze(clock + timedelta(seconds=59))
    assert len(mac.tick()) == 1
    assert mac.told() == []
    mac.answer("done", "", "", "Ranked.")
    assert mac.tick() == []
    assert mac.files == {}
