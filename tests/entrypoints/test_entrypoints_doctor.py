"""`repbook doctor` and `repbook uninstall` on computers of every kind."""

from __future__ import annotations

import io
import re
import sys
from pathlib import Path

import pytest
from command_line import run

from doing import BookOf
from made_books import build, cards, leads, reached
from repbook import __version__
from repbook.adapters.file_book import FileBook
from repbook.book.changes import Changes
from repbook.entrypoints.hooks import about_hook
from repbook.ooxml.package import open_package
from repbook.ooxml.save import save_package
from repbook.schema.source import TEAM, using
from repbook.setup.host import Host
from repbook.setup.other import Other
from repbook.setup.places import python_text
from repbook.setup.put import put
from repbook.text import LANGUAGES, say
from setup_hosts import mac, stamped, windows

Capsys = pytest.CaptureFixture[str]
Monkeypatch = pytest.MonkeyPatch


def on(monkeypatch: Monkeypatch, host: Host) -> Host:
    """Let doctor look at a made-up computer, and no LibreOffice."""
    monkeypatch.setattr(about_hook, "this_host", lambda: host)
    monkeypatch.setattr(about_hook, "find_office", lambda: None)
    return host


def sound_windows(monkeypatch: Monkeypatch, tmp_path: Path) -> Host:
    """Return a Windows user with everything in its place."""
    host = on(monkeypatch, windows(tmp_path))
    places = host.places()
    assert places.addin is not None
    assert places.python is not None
    stamped(places.addin, __version__)
    put(places.python, python_text(Path(sys.executable)))
    return host


def test_a_sound_computer_ends_with_0(
    book_of: BookOf, tmp_path: Path, capsys: Capsys, monkeypatch: Monkeypatch
) -> None:
    sound_windows(monkeypatch, tmp_path)
    said = run(capsys, "doctor", book_of(leads(2)))
    assert said.code == 0
    assert said.out.rstrip().endswith("All is well.")
    assert re.search(r"^✓ Excel 16\.0\.17328\.20162, 64-bit; ", said.out, re.MULTILINE)
    assert "\n✓ book.xlsx can be read and written." in said.out


def test_what_is_amiss_ends_with_1_and_the_mend(
    tmp_path: Path, capsys: Capsys, monkeypatch: Monkeypatch
) -> None:
    on(monkeypatch, windows(tmp_path))
    said = run(capsys, "doctor")
    assert said.code == 1
    assert re.search(r"^✗ The add-in is missing: .*\n    Run: repbook install$", said.out, re.M)
    assert said.out.rstrip().endswith("To mend: 2")


def test_a_mac_is_looked_at_alike(tmp_path: Path, capsys: Capsys, monkeypatch: Monkeypatch) -> None:
    on(monkeypatch, mac(tmp_path))
    found = run(capsys, "doctor", "--json").json
    mend = [finding["check"] for finding in found["findings"] if finding["level"] == "mend"]
    assert mend == ["python_unnamed", "addin_missing"]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_without_excel_it_says_so_in_the_users_language(
    tmp_path: Path, capsys: Capsys, monkeypatch: Monkeypatch, lang: str
) -> None:
    on(monkeypatch, Other(tmp_path))
    said = run(capsys, "doctor", "--lang", lang)
    assert said.code == 0
    assert f"! {say('install.no_excel_here', lang)}\n" in said.out
    assert f"✓ {say('install.backups', lang, folder=tmp_path / 'home')}\n" in said.out


def test_scripts_read_json(tmp_path: Path, capsys: Capsys, monkeypatch: Monkeypatch) -> None:
    sound_windows(monkeypatch, tmp_path)
    said = run(capsys, "doctor", tmp_path / "gone.xlsx", "--json")
    assert said.code == 1
    assert said.json["to_mend"] == 1
    last = said.json["findings"][-1]
    assert (last["check"], last["level"]) == ("book_trouble", "mend")
    assert "gone.xlsx" in last["what"]
    assert set(last) == {"check", "level", "what", "how"}


def test_the_teams_workbook_is_known_for_what_it_is(
    tmp_path: Path, capsys: Capsys, monkeypatch: Monkeypatch
) -> None:
    sound_windows(monkeypatch, tmp_path)
    (tmp_path / "reps").mkdir()
    build(tmp_path / "reps" / "a.xlsx", cards(reached(1)))
    team = tmp_path / "team.xlsx"
    assert run(capsys, "team", tmp_path / "reps", "-o", team).code == 0
    said = run(capsys, "doctor", team, "--json")
    levels = {each["check"]: each["level"] for each in said.json["findings"]}
    assert (said.code, levels["book_team"]) == (0, "well")
    assert "book_team_folder" not in levels
    with using(TEAM):
        changes = Changes("typed", settings={"folder": "nowhere"})
        FileBook(team).write(changes)
    said = run(capsys, "doctor", team, "--json")
    levels = {each["check"]: each["level"] for each in said.json["findings"]}
    assert (said.code, levels["book_team_folder"]) == (0, "note")
    with open_package(team) as package:
        renamed = {
            name: package.read(name).replace(b'"tblPeople"', b'"tblOther"')
            for name in package.names if name.startswith("xl/tables/")
        }  # fmt: skip
        save_package(package, team, renamed)
    said = run(capsys, "doctor", team, "--json")
    trouble = next(e for e in said.json["findings"] if e["check"] == "book_trouble")
    assert "tblPeople" in trouble["what"]


def test_an_output_without_ticks_gets_plain_marks(tmp_path: Path, monkeypatch: Monkeypatch) -> None:
    from repbook.entrypoints.cli import main

    on(monkeypatch, windows(tmp_path))
    printed = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(printed, encoding="gbk"))
    assert main(["doctor", "--lang", "zh-CN"]) == 1
    sys.stdout.flush()
    lines = printed.getvalue().decode("gbk").splitlines()
    assert lines[0].startswith("+ Repbook ")
    assert any(line.startswith("x 加载项不存在：") for line in lines)


def test_uninstall_where_nothing_is_installed_says_so(capsys: Capsys, tmp_path: Path) -> None:
    said = run(capsys, "uninstall")
    assert said.code == 0
    assert "no record of an installation" in said.out
    assert str(tmp_path / "home") in said.out


def test_a_workbook_that_actions_refuse_is_amiss(
    book_of: BookOf, tmp_path: Path, capsys: Capsys, monkeypatch: Monkeypatch
) -> None:
    sound_windows(monkeypatch, tmp_path)
    path = book_of(leads(2))
    with open_package(path) as package:
        part = "xl/workbook.xml"
        text = package.read(part).replace(b'name="PlanDay"', b'name="PlanDayOfMine"')
        save_package(package, path, {part: text})
    said = run(capsys, "doctor", path)
    assert said.code == 1
    assert "PlanDay" in said.out
    assert "repbook repair" in said.out
