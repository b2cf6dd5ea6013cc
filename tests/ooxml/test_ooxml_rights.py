"""Access rights go over to the new file by Windows' and macOS' own functions, played here."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

import pytest

from repbook.ooxml import carry, rights
from repbook.ooxml.package import open_package
from repbook.ooxml.save import save_package

SHEET = "xl/worksheets/sheet1.xml"
LIST, DESCRIPTOR = 0xACE, 0xDE5
ALONE, WITH_THE_FOLDERS = 0x80000004, 0x20000004


class Windows:
    """advapi32 and kernel32: one file's list, and what was set and given back."""

    def __init__(self, control: int, entries: int | None = LIST, refuses: bool = False) -> None:
        self.control, self.entries, self.refuses = control, entries, refuses
        self.told: list[Any] = []

    def GetNamedSecurityInfoW(self, path: str, kind: int, what: Any, *out: Any) -> int:
        assert (kind, what.value, out[:2], out[3]) == (1, 4, (None, None), None)
        if self.refuses:
            return 5
        out[2]._obj.value, out[4]._obj.value = self.entries, DESCRIPTOR
        self.told.append(("asked", path))
        return 0

    def GetSecurityDescriptorControl(self, held: Any, control: Any, revision: Any) -> int:
        assert held.value == DESCRIPTOR
        control._obj.value, revision._obj.value = self.control, 1
        return 1

    def SetNamedSecurityInfoW(self, path: str, kind: int, what: Any, *given: Any) -> int:
        assert (kind, given[0], given[1], given[3]) == (1, None, None, None)
        self.told.append(("set", path, what.value, given[2].value, os.path.exists(path)))
        return 5

    def LocalFree(self, held: Any) -> None:
        self.told.append(("freed", held.value))


def played(monkeypatch: pytest.MonkeyPatch, system: str, library: object) -> None:
    """Let Repbook's rights meet another system."""
    monkeypatch.setattr(rights, "_library", lambda _: library)
    monkeypatch.setattr(rights.sys, "platform", system)


@pytest.mark.parametrize(
    ("control", "what"), [(0x1004, ALONE), (0x8404, WITH_THE_FOLDERS)], ids=["alone", "inherits"]
)
def test_windows_access_list_goes_over_before_the_swap(
    rich_book: Path, monkeypatch: pytest.MonkeyPatch, control: int, what: int
) -> None:
    windows = Windows(control)
    monkeypatch.setattr(carry, "carry_rights", lambda old, new: _as_windows(old, new, windows))
    with open_package(rich_book) as package:
        save_package(package, rich_book, {SHEET: b"<mine/>"})
    asked, was_set, freed = windows.told
    assert asked == ("asked", str(rich_book))
    assert was_set[1] != str(rich_book)
    assert was_set[2:] == (what, LIST, True)
    assert freed == ("freed", DESCRIPTOR)


def _as_windows(old: Path, new: Path, windows: Windows) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(rights, "_library", lambda _: windows)
        rights._carry_windows(old, new)


@pytest.mark.parametrize(
    ("windows", "told"),
    [
        (Windows(0x1004, None), ["asked", "freed"]),
        (Windows(0x0), ["asked", "freed"]),
        (Windows(0x1004, refuses=True), []),
    ],
    ids=["open to all", "no list", "refused"],
)
def test_a_file_without_a_list_opens_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, windows: Windows, told: list[str]
) -> None:
    played(monkeypatch, "win32", windows)
    rights.carry_rights(tmp_path / "old", tmp_path / "new")
    assert [each[0] for each in windows.told] == told


def test_macos_copies_lists_and_attributes_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls: list[tuple[object, ...]] = []

    class Mac:
        @staticmethod
        def copyfile(*given: object) -> int:
            calls.append(given)
            return -1

    played(monkeypatch, "darwin", Mac())
    old, new = tmp_path / "客户.xlsx", tmp_path / "~rb.tmp"
    rights.carry_rights(old, new)
    # COPYFILE_ACL and COPYFILE_XATTR; COPYFILE_DATA (8) would write the old book over the new one.
    assert calls == [(os.fsencode(old), os.fsencode(new), None, 0b101)]


def test_a_system_without_its_library_is_no_failure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(name: str) -> None:
        raise OSError(name)

    monkeypatch.setattr(rights, "_library", missing)
    monkeypatch.setattr(rights.sys, "platform", "darwin")
    old, new = tmp_path / "old", tmp_path / "new"
    for path in (old, new):
        path.write_bytes(b"")
    os.chmod(old, 0o640)
    carry.carry(old, new)
    assert new.stat().st_mode & 0o777 == 0o640


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the system's own is called")
def test_linux_asks_no_library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(rights, "_library")
    rights.carry_rights(tmp_path / "old", tmp_path / "new")
