"""The launcher itself, on a Windows in a folder: what it writes, starts, waits for and says."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from pyopenvba.exceptions import VBARuntimeError
from vba_host import Host
from vba_system import AWAKE, MANUAL, NO, QUIET, SEMIAUTOMATIC, YES, System, answering

from fast import spoken
from made_books import build, cards, lead
from repbook import __version__
from repbook.build.labels import labels
from repbook.build.vba.modules import addin_modules, book_modules
from repbook.entrypoints.frame_button import Mood, Outcome
from repbook.entrypoints.request_file import Request, read_request, write_answer
from repbook.schema.registry import TEMPLATE_VERSION

Windows = Callable[..., tuple[Host, System]]
Seen = list[dict[str, str]]
NUMBERS = {"en": 1033, "zh-CN": 2052, "zh-TW": 1028}
INFORMATION, QUESTION = 0, 4
SAID = {key.removeprefix("say."): label for key, label in labels().items() if "say." in key}


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(tmp_path_factory.mktemp("launch") / "客户 book.xlsm", cards(lead(1)))


@pytest.fixture
def windows(tmp_path: Path, path: Path) -> Windows:
    """Return a maker of an Excel on a Windows whose Python answers as given."""

    def make(*answers: str, lang: str = "en", **more: object) -> tuple[Host, System]:
        folder = tmp_path / "用户"
        folder.mkdir()
        system = System(folder, more.pop("python", answering(*answers)), **more)  # type: ignore[arg-type]
        host = Host(path, stub=False, language=NUMBERS[lang])
        system.into(host)
        return host, system

    return make


def noting(seen: Seen, *answers: str) -> Callable[[Path], None]:
    """Return a Python that notes what each request says and then answers."""
    answer = answering(*answers)

    def python(request: Path) -> None:
        raw = request.read_bytes()
        assert raw.startswith(b"\xff\xfe")
        lines = raw.decode("utf-16").split("\r\n")
        assert lines.pop() == ""
        seen.append(dict(line.split("=", 1) for line in lines))
        answer(request)

    return python


def reply(mood: str, text: str = "", follow: str = "", asked: str = "") -> str:
    return "\r\n".join((mood, follow, asked, text.replace("\n", "\r\n")))


def left_over(system: System) -> list[Path]:
    return list(system.requests.iterdir()) if system.requests.exists() else []


def test_a_request_says_what_the_protocol_asks_for(windows: Windows, path: Path) -> None:
    seen: Seen = []
    host, system = windows(python=noting(seen, reply("quiet")))
    assert host.run("Press", "rank") == ""
    assert seen == [
        {
            "action": "rank",
            "book": path.name,
            "fullname": str(path),
            "hwnd": "66",
            "version": __version__,
            "template": str(TEMPLATE_VERSION),
            "asked": "",
        }
    ]
    assert list(seen[0])[-1] == "asked"
    assert system.told == []
    assert left_over(system) == []


def test_only_the_request_files_path_goes_on_the_command_line(windows: Windows) -> None:
    host, system = windows(reply("quiet"))
    host.run("Press", "find", 'x" & del *.* 客户\r\nsecond line')
    (command,) = system.commands
    start = f'"{system.folder}/python.exe" -P -E -m repbook.entrypoints.button "'
    assert command.startswith(start)
    name = command.removeprefix(start).rpartition("\\")[2]
    assert name.startswith("repbook-")
    assert name.endswith('.req"')
    assert name.isascii()


def test_requests_have_names_of_their_own_in_a_folder_of_the_users(windows: Windows) -> None:
    placed: list[Path] = []

    def python(request: Path) -> None:
        placed.append(request)
        answering(reply("quiet"))(request)

    host, system = windows(python=python)
    for _ in range(5):
        host.run("Press", "rank")
    assert {request.parent for request in placed} == {system.requests}
    found = [re.fullmatch(r"repbook-\d{14}-([0-9a-f]{16})\.req", p.name) for p in placed]
    assert len({name[1] for name in found if name}) == 5


def test_no_request_is_left_beside_the_workbook(
    windows: Windows, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A variable that is not set stays as it is written, and would be a folder here."""
    host, system = windows()
    system.variables["LOCALAPPDATA"] = "%LOCALAPPDATA%"
    beside = tmp_path / "%LOCALAPPDATA%"
    beside.mkdir()
    monkeypatch.chdir(tmp_path)
    assert host.run("Press", "rank").startswith("That did not work: ")
    assert (system.commands, list(beside.iterdir())) == ([], [])


def test_news_is_shown_in_chinese_too_and_returned(windows: Windows) -> None:
    host, system = windows(reply("done", "已记入 3 条。\n第二行"))
    assert host.run("Press", "return") == "已记入 3 条。\r\n第二行"
    assert system.told == [("已记入 3 条。\r\n第二行", INFORMATION)]
    assert left_over(system) == []


def test_an_answer_that_a_virus_scanner_holds_is_read_a_moment_later(windows: Windows) -> None:
    host, system = windows(reply("done", "Done."), locked=3)
    assert host.run("Press", "rank") == "Done."
    assert left_over(system) == []


def test_a_refusal_is_shown(windows: Windows) -> None:
    host, system = windows(reply("refused", "Choose a row first."))
    host.run("Press", "why")
    assert system.told == [("Choose a row first.", INFORMATION)]


def test_a_yes_presses_what_the_question_leads_to(windows: Windows) -> None:
    seen: Seen = []
    answers = (reply("ask", "Return first?", "rank_returned", "V-1"), reply("done", "Ranked."))
    host, system = windows(python=noting(seen, *answers), answers=[YES])
    assert host.run("Press", "rank") == "Ranked."
    assert [(row["action"], row["asked"]) for row in seen] == [
        ("rank", ""),
        ("rank_returned", "V-1"),
    ]
    assert system.told == [("Return first?", QUESTION), ("Ranked.", INFORMATION)]
    assert left_over(system) == []


def test_a_no_ends_the_press(windows: Windows) -> None:
    host, system = windows(reply("ask", "Sure?", "more"), answers=[NO])
    host.run("Press", "regrade")
    assert len(system.commands) == 1
    assert left_over(system) == []


def test_a_message_always_has_words(windows: Windows) -> None:
    host, system = windows(reply("done", " \n\n"))
    host.run("Press", "check")
    ((text, _),) = system.told
    assert text.startswith("Repbook has ended without a message. The log says more: ")
    assert text.endswith("repbook.log")


@pytest.mark.parametrize("lang", spoken())
def test_without_python_the_message_says_how_to_install(windows: Windows, lang: str) -> None:
    host, system = windows(installed=False, lang=lang)
    host.run("Press", "rank")
    assert [text for text, _ in system.told] == [SAID["not_installed"].get(lang)]
    assert "powershell" in system.told[0][0].lower()
    assert system.commands == []
    assert left_over(system) == []
    system.install("python.exe")
    system.python = answering(reply("done", "Now it works."))
    assert host.run("Press", "rank") == "Now it works."


def test_an_interpreter_that_was_moved_counts_as_none(windows: Windows) -> None:
    host, system = windows()
    (system.folder / "python.exe").unlink()
    host.run("Press", "rank")
    assert [text for text, _ in system.told] == [SAID["not_installed"].en]


TOOL = "repbook/Scripts/pythonw.exe"


@pytest.mark.parametrize("place", ["appdata/uv/tools", "appdata/uv/data/tools", "own tools"])
def test_without_a_note_the_interpreter_is_found_among_uvs_tools(
    windows: Windows, place: str
) -> None:
    host, system = windows(reply("done", "Done."), installed=False)
    if place == "own tools":
        system.variables["UV_TOOL_DIR"] = str(system.folder / place)
    program = system.folder / place / TOOL
    program.parent.mkdir(parents=True)
    program.write_bytes(b"")
    assert host.run("Press", "rank") == "Done."
    assert system.place(system.commands[0]).as_posix().startswith(f'"{program}" ')
    program.unlink()
    assert host.run("Press", "rank") == SAID["not_installed"].en


def test_no_interpreter_is_taken_from_beside_the_workbook(
    windows: Windows, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A variable that is not set stays as it is written, and would be a folder here."""
    host, system = windows(installed=False)
    program = tmp_path / "%UV_TOOL_DIR%" / TOOL
    program.parent.mkdir(parents=True)
    program.write_bytes(b"")
    monkeypatch.chdir(tmp_path)
    assert host.run("Press", "rank") == SAID["not_installed"].en
    assert system.commands == []


def test_no_note_of_an_interpreter_is_taken_from_beside_the_workbook(
    windows: Windows, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    host, system = windows(reply("done", "Done."))
    system.variables["APPDATA"] = "%APPDATA%"
    (system.folder / "appdata").rename(tmp_path / "%APPDATA%")
    monkeypatch.chdir(tmp_path)
    assert host.run("Press", "rank") == SAID["not_installed"].en
    assert system.commands == []


def marking(request: Path) -> None:
    """Be a Python that has started and is never done."""
    request.with_name(f"{request.name}.run").touch()


def waited(system: System) -> int:
    return (system.now.minute - 30) * 60 + system.now.second


def test_a_slow_press_may_be_waited_for_or_stopped(windows: Windows) -> None:
    host, system = windows(python=marking, answers=[YES, NO])
    said = host.run("Press", "rank")
    questions = [text for text, style in system.told if style == QUESTION]
    assert len(questions) == 2
    assert all("No answer for a minute" in text and "repbook.log" in text for text in questions)
    assert said.startswith("Stopped waiting.")
    assert system.told[-1] == (said, INFORMATION)
    assert left_over(system) == []
    assert system.held[-1] is False
    assert 120 <= waited(system) <= 125


@pytest.mark.parametrize("lang", spoken())
def test_a_python_that_does_not_start_is_told_soon_and_how_to_mend_it(
    windows: Windows, lang: str
) -> None:
    host, system = windows(python=lambda request: None, answers=[NO], lang=lang)
    said = host.run("Press", "rank")
    log = f"{system.folder}/local\\repbook\\repbook.log"
    assert system.told == [
        (SAID["slow_starting"].get(lang).replace("{log}", log), QUESTION),
        (SAID["stopped_starting"].get(lang).replace("{log}", log), INFORMATION),
    ]
    assert said == system.told[-1][0]
    assert all("repbook doctor" in text and log in text for text, _ in system.told)
    assert 10 <= waited(system) <= 12
    assert left_over(system) == []


def test_a_python_that_starts_late_may_be_waited_for(windows: Windows) -> None:
    host, system = windows(python=lambda request: None, answers=[YES])
    wait = system.wait

    def waiting() -> int:
        found = wait()
        (request,) = (path for path in left_over(system) if path.suffix == ".req")
        if waited(system) == 40:
            marking(request)
        if waited(system) == 50:
            answering(reply("done", "Ranked."))(request)
        return found

    system.wait = waiting  # type: ignore[method-assign]
    assert host.run("Press", "rank") == "Ranked."
    assert [style for _, style in system.told] == [QUESTION, INFORMATION]
    assert left_over(system) == []


def test_who_waits_on_for_a_start_is_asked_again_a_minute_later(windows: Windows) -> None:
    host, system = windows(python=lambda request: None, answers=[YES, NO])
    host.run("Press", "rank")
    assert 70 <= waited(system) <= 75


@pytest.mark.parametrize("calculation", [MANUAL, SEMIAUTOMATIC])
def test_what_a_killed_python_held_still_is_given_back(windows: Windows, calculation: int) -> None:
    def killed(request: Path) -> None:
        marking(request)
        system.mode.update(QUIET)

    host, system = windows(python=killed, answers=[NO])
    mine = AWAKE | {"Calculation": calculation}
    system.mode.update(mine)
    host.run("Press", "rank")
    assert system.mode == mine


def test_what_the_user_has_off_stays_off(windows: Windows) -> None:
    host, system = windows(reply("quiet"))
    system.mode.update(QUIET)
    host.run("Press", "rank")
    assert system.mode == QUIET


def test_a_failure_before_a_press_gives_nothing_back_twice(windows: Windows) -> None:
    host, system = windows(reply("quiet"))
    host.run("Press", "rank")
    system.mode.update(QUIET)
    host.app.application.active_book = None
    host.run("Press", "rank")
    assert system.mode == QUIET


def test_progress_is_shown_second_by_second_and_taken_back(windows: Windows) -> None:
    host, system = windows(python=marking, answers=[NO])
    host.run("Press", "rank")
    assert system.bars[1] == "Repbook is working: Rank visits ... 1 s"
    assert system.bars[30] == "Repbook is working: Rank visits ... 30 s"
    assert host.app.application.vba_get("StatusBar") is False
    assert system.held[0] is True


def test_what_python_says_in_the_status_bar_stays(windows: Windows) -> None:
    host, system = windows(python=marking, answers=[NO])
    wait = system.wait

    def waiting() -> int:
        found = wait()
        if len(system.bars) == 10:
            host.app.application.vba_set("StatusBar", "reading Customers")
        return found

    system.wait = waiting  # type: ignore[method-assign]
    host.run("Press", "rank")
    assert set(system.bars[11:]) == {"reading Customers"}


def test_a_press_while_one_runs_does_nothing(windows: Windows) -> None:
    host, system = windows(python=lambda request: again(request))

    def again(request: Path) -> None:
        assert host.run("Press", "undo") == ""
        answering(reply("done", "Ranked."))(request)

    assert host.run("Press", "rank") == "Ranked."
    assert len(system.commands) == 1


def test_a_failure_has_words_and_leaves_excel_usable(windows: Windows) -> None:
    def broken(request: Path) -> None:
        raise VBARuntimeError(70, "Permission denied")

    host, system = windows(python=lambda request: None)
    system.wait = lambda: broken(Path())  # type: ignore[method-assign,assignment,return-value]
    said = host.run("Press", "rank")
    assert "Permission denied" in said
    assert said.startswith("That did not work: ")
    assert system.held[-1] is False
    assert left_over(system) == []
    system.wait = lambda: 0  # type: ignore[method-assign]
    system.python = answering(reply("done", "Done."))
    assert host.run("Press", "rank") == "Done."


@pytest.mark.parametrize("lang", spoken())
def test_a_windows_that_lets_office_start_nothing_is_named(windows: Windows, lang: str) -> None:
    """As under Defender's rule on child processes; doctor says which rule it is."""
    host, system = windows(refused="Permission denied", lang=lang)
    said = host.run("Press", "rank")
    assert said == SAID["start_refused"].get(lang).replace("{reason}", "Permission denied (70)")
    assert "repbook doctor" in said
    assert [text for text, _ in system.told] == [said]
    assert left_over(system) == []
    system.refused, system.python = "", answering(reply("done", "Done."))
    assert host.run("Press", "rank") == "Done."


def test_macros_call_nothing_of_windows() -> None:
    """Defender's rule on Win32 calls, which many companies set, stops a macro that declares any."""
    for module in (*book_modules([]), *addin_modules([])):
        assert not re.search(r"\bDeclare\b", re.sub("'.*", "", module.text())), module.name


@pytest.mark.parametrize(
    ("code_page", "text", "own"),
    [
        ("cp1252", "Done.", True), ("cp1252", "已记入。", False), ("gbk", "已记入。", True),
        ("cp950", "已記入。", True), ("cp950", "已记入。", False), ("gbk", "字" * 1001, False),
    ],
)  # fmt: skip
def test_a_box_shows_every_letter_on_any_windows(
    windows: Windows, code_page: str, text: str, own: bool
) -> None:
    host, system = windows(reply("done", text), code_page=code_page)
    host.run("Press", "check")
    assert system.told == [(text, INFORMATION)]
    assert system.boxes == ([text] if own else [])


@pytest.mark.parametrize(
    ("way", "given"),
    [("PressWithFile", {"file": "C:\\名单.csv"}), ("PressWithText", {"typed": "王"})],
)
def test_what_a_button_asks_for_goes_into_the_request(
    windows: Windows, way: str, given: dict
) -> None:
    seen: Seen = []
    host, _ = windows(python=noting(seen, reply("quiet")), **given)
    host.run(way, "import")
    assert [(row["action"], row["asked"]) for row in seen] == [("import", *given.values())]


@pytest.mark.parametrize("way", ["PressWithFile", "PressWithText"])
def test_a_cancelled_dialog_presses_nothing(windows: Windows, way: str) -> None:
    host, system = windows()
    host.run(way, "import")
    assert (system.commands, system.told) == ([], [])


def test_without_a_workbook_the_message_says_so(windows: Windows) -> None:
    host, system = windows()
    host.app.application.active_book = None
    host.run("Press", "rank")
    assert [text for text, _ in system.told] == [SAID["no_book"].en]


def test_both_sides_of_the_protocol_understand_each_other(windows: Windows, path: Path) -> None:
    def python(request: Path) -> None:
        seen.append(read_request(request))
        write_answer(
            request, Outcome(Mood.ASK if len(seen) == 1 else Mood.DONE, "甲\n乙", "more", "x")
        )

    seen: list[Request] = []
    host, system = windows(python=python, answers=[YES])
    assert host.run("Press", "regrade", "两行\r\n一行") == "甲\r\n乙"
    common = (path.name, str(path), "66", __version__, str(TEMPLATE_VERSION))
    assert seen == [Request("regrade", *common, "两行  一行"), Request("more", *common, "x")]
    assert [style for _, style in system.told] == [QUESTION, INFORMATION]
    assert left_over(system) == []
