"""`repbook install` with the real add-in, workbook and interpreter, on made-up computers."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from command_line import Said, run

from fast import spoken
from repbook import __version__
from repbook.adapters.file_book import FileBook
from repbook.entrypoints.hooks import about_hook, install_hook
from repbook.schema.buttons import TAB
from repbook.setup.host import Host
from repbook.setup.other import Other
from repbook.setup.places import named_python
from repbook.text import say
from setup_hosts import mac, windows

Capsys = pytest.CaptureFixture[str]
Monkeypatch = pytest.MonkeyPatch
HOSTS = {"windows": windows, "mac": mac}


@pytest.fixture(params=HOSTS)
def host(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: Monkeypatch) -> Host:
    """Return a computer with Excel that install and doctor take for this one."""
    made: Host = HOSTS[request.param](tmp_path)
    return on(monkeypatch, made)


def on(monkeypatch: Monkeypatch, host: Host) -> Host:
    for module in (install_hook, about_hook):
        monkeypatch.setattr(module, "this_host", lambda: host)
    monkeypatch.setattr(about_hook, "find_office", lambda: None)
    return host


def content(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_after_install_doctor_finds_all_well(host: Host, capsys: Capsys) -> None:
    said = run(capsys, "install")
    assert said.code == 0
    assert said.out.rstrip().endswith(f"Start Excel anew: the tab {TAB.en} is there.")
    found: Said = run(capsys, "doctor", "--json")
    assert found.json["to_mend"] == 0
    checks = {finding["check"]: finding["what"] for finding in found.json["findings"]}
    assert f"The add-in {__version__} is in its place" in checks["addin"]
    assert "python_starts" in checks


def test_again_it_changes_nothing(host: Host, tmp_path: Path, capsys: Capsys) -> None:
    run(capsys, "install")
    before = content(tmp_path)
    assert run(capsys, "install").code == 0
    assert content(tmp_path) == before


def test_uninstall_takes_all_but_the_workbook(host: Host, tmp_path: Path, capsys: Capsys) -> None:
    before = set(content(tmp_path))
    run(capsys, "install")
    said = run(capsys, "uninstall")
    assert said.code == 0
    assert {Path(path).name for path in set(content(tmp_path)) - before} == {"Repbook.xlsx"}


def test_the_addin_is_the_builds(host: Host, tmp_path: Path, capsys: Capsys) -> None:
    from repbook.build.macros import build_addin

    run(capsys, "install", "--no-desktop")
    build_addin(tmp_path / "built.xlam")
    addin = host.places().addin
    assert addin is not None
    assert addin.read_bytes() == (tmp_path / "built.xlam").read_bytes()
    desktop = host.places().desktop
    assert desktop is not None
    assert list(desktop.iterdir()) == []


@pytest.mark.parametrize("lang", spoken())
def test_the_workbook_speaks_the_users_language(
    tmp_path: Path, capsys: Capsys, monkeypatch: Monkeypatch, lang: str
) -> None:
    host = on(monkeypatch, windows(tmp_path))
    said = run(capsys, "install", "--lang", lang)
    assert say("install.installed", lang, tab=TAB.get(lang)) in said.out
    desktop = host.places().desktop
    assert desktop is not None
    book = FileBook(desktop / "Repbook.xlsx").read({})
    assert book.lang == lang


def test_buttons_start_this_interpreter(
    tmp_path: Path, capsys: Capsys, monkeypatch: Monkeypatch
) -> None:
    host = on(monkeypatch, windows(tmp_path))
    run(capsys, "install", "--no-desktop")
    path = host.places().python
    assert path is not None
    assert named_python(path.read_bytes()) == Path(sys.executable)


def test_without_excel_it_says_so_and_still_does_its_part(
    tmp_path: Path, capsys: Capsys, monkeypatch: Monkeypatch
) -> None:
    on(monkeypatch, Other(tmp_path))
    said = run(capsys, "install", "--no-desktop")
    assert said.code == 0
    assert "There is no Excel for this system" in said.out
    assert "Start Excel" not in said.out


def test_an_addin_that_cannot_be_put_is_said(
    tmp_path: Path, capsys: Capsys, monkeypatch: Monkeypatch
) -> None:
    host = on(monkeypatch, windows(tmp_path))
    startup = host.places().startup
    assert startup is not None
    startup.parent.mkdir(parents=True)
    startup.write_text("a file where the folder belongs")
    said = run(capsys, "install")
    assert said.code == 1
    assert "Close Excel and run again: repbook install" in said.err
    assert "Traceback" not in said.err


def test_the_launcher_looks_where_install_puts() -> None:
    """The VBA names the script, its handler, the interpreter's file and the module alike."""
    from repbook.setup.applescript import BUTTON, HANDLER
    from repbook.setup.places import SCRIPT

    folder = Path(sys.modules["repbook"].__path__[0]) / "build" / "vba" / "sources"
    source = (folder / "modLauncher.bas").read_text("ascii")
    assert f'AppleScriptTask("{SCRIPT}", "{HANDLER}", request)' in source
    assert r'"%APPDATA%\Repbook\python.txt"' in source
    assert f" -P -E -m {BUTTON} " in source
