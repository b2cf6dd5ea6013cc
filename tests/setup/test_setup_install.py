"""Install puts its pieces where Excel looks, once however often; uninstall takes just them."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from repbook.errors import CannotWrite, Refused
from repbook.setup.applescript import scripted_python
from repbook.setup.host import Host
from repbook.setup.install import Kit, install, uninstall
from repbook.setup.machine import Start
from repbook.setup.other import Other
from repbook.setup.places import named_python
from repbook.setup.put import put as put_file
from repbook.setup.verdict import Finding, Level
from setup_hosts import mac, mark_of_the_web, windows

PYTHON = Path("/opt/王/repbook/bin/python")
HOSTS = {"windows": windows, "mac": mac}


def make_workbook(path: Path) -> None:
    path.write_text("workbook")


def kit(addin: bytes = b"add-in", failure: str = "", base: Path = PYTHON.parent) -> Kit:
    """Return what is installed, with the slow steps left out."""
    return Kit(
        base,
        lambda: addin,
        make_workbook,
        lambda: True,
        lambda python: Start(0.2, failure),
    )


def put(host: Host, home: Path, *, what: Kit | None = None, desktop: bool = True) -> list[Finding]:
    """Install, and return what was said."""
    return list(install(host, what or kit(), home, PYTHON, desktop=desktop))


def files(folder: Path) -> dict[str, bytes]:
    """Return the content of every file below a folder."""
    paths = sorted(path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): path.read_bytes() for path in paths}


@pytest.mark.parametrize("system", HOSTS)
def test_every_piece_lies_in_its_place(tmp_path: Path, system: str) -> None:
    host = HOSTS[system](tmp_path)
    said = put(host, tmp_path / "data")
    places = host.places()
    assert places.addin is not None
    assert places.pointer is not None
    assert places.desktop is not None
    assert places.addin.read_bytes() == b"add-in"
    read = named_python if places.python else scripted_python
    assert read(places.pointer.read_bytes()) == PYTHON
    assert (places.desktop / "Repbook.xlsx").read_text() == "workbook"
    assert {finding.level for finding in said} == {Level.WELL}


def test_the_interpreters_file_is_as_vba_reads_it(tmp_path: Path) -> None:
    host = windows(tmp_path)
    put(host, tmp_path / "data")
    path = host.places().python
    assert path is not None
    data = path.read_bytes()
    assert data[:2] == b"\xff\xfe"
    assert data[2:].decode("utf-16-le") == f"{PYTHON}\r\n"


@pytest.mark.parametrize("system", HOSTS)
def test_a_second_time_changes_nothing(tmp_path: Path, system: str) -> None:
    host = HOSTS[system](tmp_path)
    put(host, tmp_path / "data")
    before = files(tmp_path)
    put(host, tmp_path / "data")
    assert files(tmp_path) == before


@pytest.mark.parametrize("system", HOSTS)
def test_uninstall_leaves_the_home_as_it_was_but_for_the_workbook(
    tmp_path: Path, system: str
) -> None:
    host = HOSTS[system](tmp_path)
    before = {str(path) for path in tmp_path.rglob("*")}
    put(host, tmp_path / "data")
    said = list(uninstall(tmp_path / "data", dry_run=False))
    desktop = host.places().desktop
    assert desktop is not None
    left = {str(path) for path in tmp_path.rglob("*")} - before
    assert left == {str(tmp_path / "data"), str(desktop / "Repbook.xlsx")}
    assert [finding.key for finding in said][-1] == "stays"
    assert {finding.key for finding in said} == {"removed", "stays"}


def test_uninstall_of_an_upgrade_takes_the_new_pieces(tmp_path: Path) -> None:
    host, home = windows(tmp_path), tmp_path / "data"
    put(host, home)
    put(host, home, what=kit(b"newer add-in"))
    addin = host.places().addin
    assert addin is not None
    assert addin.read_bytes() == b"newer add-in"
    list(uninstall(home, dry_run=False))
    assert not addin.exists()


def test_what_the_user_changed_stays_and_is_named(tmp_path: Path) -> None:
    host, home = windows(tmp_path), tmp_path / "data"
    put(host, home)
    addin = host.places().addin
    assert addin is not None
    addin.write_bytes(b"signed by the company")
    said = {finding.key: finding for finding in uninstall(home, dry_run=False)}
    assert addin.read_bytes() == b"signed by the company"
    assert str(addin) in said["changed_since"].what
    assert list(json.loads((home / "installed.json").read_text())["files"]) == [str(addin)]


@pytest.mark.skipif(os.name == "nt", reason="links need a right of their own there")
def test_what_is_put_replaces_a_link_and_follows_none(tmp_path: Path) -> None:
    """Neither one in its own place, even to a file that holds the same, nor one in the way."""
    elsewhere, place = tmp_path / "elsewhere", tmp_path / "piece"
    elsewhere.write_bytes(b"same")
    place.symlink_to(elsewhere)
    guessed = place.with_name(f"piece.{os.getpid()}.new")
    guessed.symlink_to(tmp_path / "victim")
    put_file(place, b"same")
    assert (place.is_symlink(), place.read_bytes()) == (False, b"same")
    put_file(place, b"other")
    assert (elsewhere.read_bytes(), place.read_bytes()) == (b"same", b"other")
    assert {path.name for path in tmp_path.iterdir()} == {"elsewhere", "piece", guessed.name}


@pytest.mark.skipif(os.name == "nt", reason="links need a right of their own there")
def test_what_is_put_never_writes_through_a_name_that_was_guessed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "urandom", bytes)
    (tmp_path / f"piece.{'00' * 8}.new").symlink_to(tmp_path / "victim")
    with pytest.raises(CannotWrite):
        put_file(tmp_path / "piece", b"data")
    assert not (tmp_path / "victim").exists()


def test_others_files_in_excels_folder_stay(tmp_path: Path) -> None:
    host, home = windows(tmp_path), tmp_path / "data"
    put(host, home)
    startup = host.places().startup
    assert startup is not None
    (startup / "PERSONAL.XLSB").write_bytes(b"mine")
    list(uninstall(home, dry_run=False))
    assert files(startup) == {"PERSONAL.XLSB": b"mine"}


def test_a_dry_run_removes_nothing(tmp_path: Path) -> None:
    host, home = windows(tmp_path), tmp_path / "data"
    put(host, home)
    before = files(tmp_path)
    said = [finding.key for finding in uninstall(home, dry_run=True)]
    assert said == ["would_remove", "would_remove", "stays"]
    assert files(tmp_path) == before


def test_uninstall_without_a_record_says_so(tmp_path: Path) -> None:
    said = [finding.key for finding in uninstall(tmp_path, dry_run=False)]
    assert said == ["nothing_installed", "stays"]
    (tmp_path / "installed.json").write_text('{"files": 3}')
    assert [finding.key for finding in uninstall(tmp_path, dry_run=True)] == said


def test_uninstall_twice_is_no_fault(tmp_path: Path) -> None:
    host, home = windows(tmp_path), tmp_path / "data"
    put(host, home)
    addin = host.places().addin
    assert addin is not None
    addin.unlink()
    assert "gone_already" in [finding.key for finding in uninstall(home, dry_run=False)]
    assert not (home / "installed.json").exists()


def test_the_mark_of_the_web_is_taken_off_what_is_put(tmp_path: Path) -> None:
    host = windows(tmp_path)
    addin = host.places().addin
    assert addin is not None
    addin.parent.mkdir(parents=True)
    addin.write_bytes(b"add-in")
    stream = mark_of_the_web(addin)
    put(host, tmp_path / "data")
    assert not stream.exists()


def test_a_workbook_on_the_desktop_is_left_as_it_is(tmp_path: Path) -> None:
    host = windows(tmp_path)
    path = tmp_path / "user" / "Desktop" / "Repbook.xlsx"
    path.write_text("mine")
    assert "workbook_there" in [finding.key for finding in put(host, tmp_path / "data")]
    assert path.read_text() == "mine"


def test_no_workbook_where_none_is_wanted_or_no_desktop_is_found(tmp_path: Path) -> None:
    host = windows(tmp_path)
    put(host, tmp_path / "data", desktop=False)
    desktop = tmp_path / "user" / "Desktop"
    assert list(desktop.iterdir()) == []
    desktop.rmdir()
    assert "no_desktop" in [finding.key for finding in put(host, tmp_path / "data")]


def test_a_desktop_in_onedrive_is_said(tmp_path: Path) -> None:
    host = windows(tmp_path, OneDrive=str(tmp_path / "user"))
    said = {finding.key: finding for finding in put(host, tmp_path / "data")}
    assert "OneDrive" in said["workbook_synced"].what


def test_an_addin_that_excel_holds_is_named_with_the_mend(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    host = windows(tmp_path)
    put(host, tmp_path / "data")
    addin = host.places().addin
    assert addin is not None

    def held(self: Path, target: Path) -> Path:
        raise PermissionError(13, "in use")

    monkeypatch.setattr(Path, "replace", held)
    with pytest.raises(CannotWrite, match=r"Close Excel and run again: repbook install"):
        put(host, tmp_path / "data", what=kit(b"newer"))
    assert addin.read_bytes() == b"add-in"
    assert os.listdir(addin.parent) == ["repbook.xlam"]


def test_an_interpreter_that_does_not_start_is_to_be_mended(tmp_path: Path) -> None:
    said = put(windows(tmp_path), tmp_path / "data", what=kit(failure="No module named repbook"))
    assert [finding.key for finding in said if finding.level is Level.MEND] == ["python_fails"]


def test_without_excel_there_is_only_the_workbook(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "Desktop").mkdir()
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_DESKTOP_DIR", str(tmp_path / "Desktop"))
    said = [finding.key for finding in put(Other(tmp_path), tmp_path / "data")]
    assert said == ["no_excel_here", "compiled", "python_starts", "workbook_made"]
    assert files(tmp_path) == {"Desktop/Repbook.xlsx": b"workbook"}


def test_windows_without_excel_gets_the_addin_and_is_told(
    tmp_path: Path,
) -> None:
    app = r"HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\App Paths\excel.exe"
    host = windows(tmp_path, {app: {}})
    said = [finding.key for finding in put(host, tmp_path / "data")]
    assert said[:2] == ["no_excel", "put_addin"]


def test_pieces_that_are_in_their_place_are_not_written_again(tmp_path: Path) -> None:
    """Excel may be open: it holds the add-in."""
    host = windows(tmp_path)
    put(host, tmp_path / "data")
    addin = host.places().addin
    assert addin is not None
    before = addin.stat().st_mtime_ns, addin.stat().st_ino
    put(host, tmp_path / "data")
    assert (addin.stat().st_mtime_ns, addin.stat().st_ino) == before


def test_the_stores_python_is_refused(tmp_path: Path) -> None:
    """Windows would put the pieces where Excel does not see them."""
    store = Path("/Program Files/WindowsApps/PythonSoftwareFoundation.Python.3.12_qbz")
    with pytest.raises(Refused, match="Microsoft Store"):
        put(windows(tmp_path), tmp_path / "data", what=kit(base=store))
    assert not (tmp_path / "data").exists()
    assert not (tmp_path / "user" / "AppData").exists()
