"""What doctor gathers: real files in their places, and what each says."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

import pytest

from made_books import build
from repbook.setup.applescript import script_text
from repbook.setup.examine import examine
from repbook.setup.host import Host, this_host
from repbook.setup.machine import Addin, Machine, Placement, Start, Synced, System, Workbook
from repbook.setup.other import Other
from repbook.setup.places import python_text
from repbook.setup.put import put
from repbook.setup.warm import precompile, start
from setup_hosts import mac, mark_of_the_web, stamped, windows

PYTHON = Path(sys.executable)


def look(host: Host, tmp_path: Path, **more: Any) -> Machine:
    """Examine a host with this interpreter."""
    home = tmp_path / "data"
    facts: dict[str, Any] = {
        "home": home,
        "log": home / "repbook.log",
        "package": "1.2.3",
        "python": PYTHON,
        "base": Path(sys.base_prefix),
        "start": lambda python: Start(0.5),
    }
    return examine(host, **(facts | more))


def test_nothing_installed(tmp_path: Path) -> None:
    machine = look(windows(tmp_path), tmp_path)
    assert (machine.addin, machine.named, machine.start) == (None, None, None)
    assert machine.workbook is None
    assert machine.system is System.WINDOWS


def test_the_addins_version_and_marks_are_read(tmp_path: Path) -> None:
    host = windows(tmp_path)
    path = host.places().addin
    assert path is not None
    stamped(path, "1.2.0")
    assert look(host, tmp_path).addin == Addin("1.2.0")
    mark_of_the_web(path)
    assert look(host, tmp_path).addin == Addin("1.2.0", marked=True)
    path.write_bytes(b"no package")
    assert look(host, tmp_path).addin == Addin("", marked=True)


def test_the_named_interpreter_is_tried(tmp_path: Path) -> None:
    host, tried = windows(tmp_path), []

    def attempt(python: Path) -> Start:
        tried.append(python)
        return Start(0.3)

    file = host.places().python
    assert file is not None
    put(file, python_text(PYTHON))
    machine = look(host, tmp_path, start=attempt)
    assert (machine.named, machine.start, tried) == (PYTHON, Start(0.3), [PYTHON])
    put(file, python_text(tmp_path / "gone"))
    machine = look(host, tmp_path, start=attempt)
    assert (machine.named, machine.start) == (tmp_path / "gone", None)


def test_the_stores_python_is_known(tmp_path: Path) -> None:
    host, store = windows(tmp_path), Path("/C/WindowsApps/Python.3.12")
    assert look(host, tmp_path, base=store).sandboxed
    assert not look(host, tmp_path).sandboxed
    assert not look(mac(tmp_path), tmp_path, base=store).sandboxed


def test_the_macs_script_is_compared(tmp_path: Path) -> None:
    host = mac(tmp_path)
    path = host.places().script
    assert path is not None
    assert look(host, tmp_path).named is None
    put(path, script_text(PYTHON))
    machine = look(host, tmp_path)
    assert (machine.named, machine.start, machine.script_right) == (PYTHON, Start(0.5), True)
    put(path, script_text(PYTHON).replace(b" -P -E ", b" -P "))
    assert not look(host, tmp_path).script_right


def test_the_room_is_tried(tmp_path: Path) -> None:
    machine = look(Other(tmp_path), tmp_path)
    assert machine.writable
    assert machine.free > 0
    (tmp_path / "file").write_text("in the way")
    assert not look(Other(tmp_path), tmp_path, home=tmp_path / "file" / "data").writable


def test_the_logs_last_entry_is_told(tmp_path: Path) -> None:
    log = tmp_path / "repbook.log"
    assert look(Other(tmp_path), tmp_path, log=log).last_failure == ""
    trace = "Traceback (most recent call last):\n  2026 is no time\nKeyError: 'x'\n"
    log.write_text(f"2026-03-01T08:00:00+00:00\n{trace}2026-03-02T09:30:00+00:00\n{trace}")
    assert look(Other(tmp_path), tmp_path, log=log).last_failure == "2026-03-02T09:30:00+00:00"


def seen(host: Host, tmp_path: Path, book: str | Path) -> Workbook:
    """Return what is seen of one workbook."""
    found = look(host, tmp_path, book=str(book)).workbook
    assert found is not None
    return found


def test_a_sound_workbook(tmp_path: Path) -> None:
    build(tmp_path / "b.xlsx")
    assert seen(windows(tmp_path), tmp_path, tmp_path / "b.xlsx") == Workbook("b.xlsx")


def test_a_workbook_with_macros_tells_their_version(tmp_path: Path) -> None:
    stamped(tmp_path / "b.xlsx", "1.0.0").rename(tmp_path / "b.xlsm")
    mark_of_the_web(tmp_path / "b.xlsm")
    found = seen(windows(tmp_path), tmp_path, tmp_path / "b.xlsm")
    assert found == Workbook("b.xlsm", macros=True, marked=True, version="1.0.0")


def test_who_has_a_workbook_open_is_told(tmp_path: Path) -> None:
    build(tmp_path / "b.xlsx")
    (tmp_path / "~$b.xlsx").write_bytes(b"\x04Wang".ljust(165, b"\0"))
    assert seen(windows(tmp_path), tmp_path, tmp_path / "b.xlsx").holder == "Wang"


def test_where_a_workbook_lies_is_told(tmp_path: Path) -> None:
    host = windows(tmp_path, OneDrive=str(tmp_path / "OneDrive"))
    assert Synced("OneDrive", tmp_path / "OneDrive") in host.synced()
    (tmp_path / "OneDrive").mkdir()
    build(tmp_path / "OneDrive" / "b.xlsx")
    found = seen(host, tmp_path, tmp_path / "OneDrive" / "b.xlsx")
    assert (found.ground, found.product) == (Placement.SYNCED, "OneDrive")
    assert seen(host, tmp_path, r"\\server\share\b.xlsx").ground is Placement.NETWORK
    address = "https://acme.sharepoint.com/b.xlsx"
    assert seen(host, tmp_path, address) == Workbook(address, Placement.WEB)


def test_what_is_no_workbook_is_said_in_words(tmp_path: Path) -> None:
    host = windows(tmp_path)
    assert "gone.xlsx" in seen(host, tmp_path, tmp_path / "gone.xlsx").trouble
    (tmp_path / "b.xlsx").write_bytes(b"")
    assert "empty" in seen(host, tmp_path, tmp_path / "b.xlsx").trouble


def test_another_workbook_is_foreign(tmp_path: Path) -> None:
    import xlsxwriter

    with xlsxwriter.Workbook(tmp_path / "b.xlsx") as book:
        book.add_worksheet()
    assert not seen(windows(tmp_path), tmp_path, tmp_path / "b.xlsx").is_repbook


def test_pythonpath_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", "/somewhere")
    assert look(Other(tmp_path), tmp_path).search_path == "/somewhere"


def test_this_computer_has_a_host() -> None:
    expected = {"win32": System.WINDOWS, "darwin": System.MAC}
    assert this_host().system is expected.get(sys.platform, System.OTHER)


def test_an_interpreter_is_started_as_buttons_do(tmp_path: Path) -> None:
    assert start(PYTHON).failure == ""
    assert "no_such_module" in start(PYTHON, "import no_such_module").failure
    assert start(tmp_path / "gone").failure
    broken = tmp_path / "python"
    broken.write_text("#!/bin/sh\nexit 3\n")
    broken.chmod(0o755)
    assert start(broken).failure == "exit code 3"


def test_the_current_folder_is_no_source_of_modules(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A module beside the workbook must not run in place of a library (a known attack)."""
    (tmp_path / "repbook.py").write_text("raise SystemExit(7)")
    monkeypatch.chdir(tmp_path)
    assert start(PYTHON).failure == ""


def test_compiling_writes_byte_code(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "smallpackage"
    package.mkdir()
    (package / "__init__.py").write_text("A = 1\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    assert precompile(["smallpackage"])
    assert os.listdir(package / "__pycache__")
    assert not precompile(["no_such_package"])
    (package / "bad.py").write_text("def\n")
    assert not precompile(["smallpackage"])
