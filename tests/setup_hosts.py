"""Fake homes: real files below a test's folder, and a registry held in a dictionary."""

from __future__ import annotations

import plistlib
import struct
from collections.abc import Mapping
from pathlib import Path

from made_books import build
from repbook.book.identity import MACROS
from repbook.ooxml.package import open_package
from repbook.ooxml.properties import set_custom_properties
from repbook.ooxml.save import save_package
from repbook.ooxml.staged import Staged
from repbook.setup.mac import Mac
from repbook.setup.registry import Data
from repbook.setup.windows import Windows

SECURITY = r"HKCU\Software\Microsoft\Office\16.0\Excel\Security"
POLICY = r"HKCU\Software\Policies\Microsoft\Office\16.0\Excel\Security"
XATTR = """#!/bin/sh
# Keep a file's quarantine as a file beside it.
mark="$3.quarantine"
case "$1" in
-p) test -f "$mark" ;;
-d) rm "$mark" ;;
esac
"""


class FakeRegistry:
    """A registry as `{key: {value name: data}}`; keys and names ignore case as on Windows."""

    def __init__(self, keys: Mapping[str, Mapping[str, Data]]) -> None:
        self.keys = {
            key.lower(): {name.lower(): data for name, data in row.items()}
            for key, row in keys.items()
        }
        self.names = {key.lower(): key for key in keys}

    def values(self, key: str) -> dict[str, Data]:
        return self.keys.get(key.lower(), {})

    def subkeys(self, key: str) -> list[str]:
        start = key.lower() + "\\"
        below = (name[len(start) :] for low, name in self.names.items() if low.startswith(start))
        return list(dict.fromkeys(name.partition("\\")[0] for name in below))


def program(path: Path, machine: int) -> Path:
    """Write the head of a Windows program for one kind of processor."""
    path.parent.mkdir(parents=True, exist_ok=True)
    head = b"MZ".ljust(60, b"\0") + struct.pack("<I", 128)
    path.write_bytes(head.ljust(128, b"\0") + struct.pack("<4sH", b"PE\0\0", machine))
    return path


def windows(
    tmp_path: Path, more: Mapping[str, Mapping[str, Data]] | None = None, **environ: str
) -> Windows:
    """Return a Windows user with 64-bit Excel, and with `more` registry keys."""
    home = tmp_path / "user"
    (home / "Desktop").mkdir(parents=True, exist_ok=True)
    excel = program(tmp_path / "Office16" / "EXCEL.EXE", 0x8664)
    office = r"HKLM\SOFTWARE\Microsoft"
    keys: dict[str, Mapping[str, Data]] = {
        office + r"\Windows\CurrentVersion\App Paths\excel.exe": {"": str(excel)},
        office + r"\Office\ClickToRun\Configuration": {"VersionToReport": "16.0.17328.20162"},
    }
    roaming = str(home / "AppData" / "Roaming")
    return Windows({"AppData": roaming} | environ, FakeRegistry(keys | dict(more or {})), home)


def mac(tmp_path: Path) -> Mac:
    """Return a user of a Mac with Excel."""
    root, home = tmp_path, tmp_path / "Users" / "wang"
    (home / "Desktop").mkdir(parents=True)
    write_plist(
        root / "Applications/Microsoft Excel.app/Contents/Info.plist",
        {"CFBundleShortVersionString": "16.89"},
    )
    xattr = root / "usr/bin/xattr"
    xattr.parent.mkdir(parents=True)
    xattr.write_text(XATTR)
    xattr.chmod(0o755)
    return Mac(home, root)


def write_plist(path: Path, data: dict[str, object]) -> None:
    """Write a property list."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(plistlib.dumps(data, fmt=plistlib.FMT_BINARY))


def stamped(path: Path, version: str) -> Path:
    """Put a package that says it is Repbook's of a version."""
    path.parent.mkdir(parents=True, exist_ok=True)
    build(path)
    staged = Staged(open_package(path))
    set_custom_properties(staged, {MACROS: version})
    save_package(staged.package, path, staged.parts)
    return path


def mark_of_the_web(path: Path, zone: int = 3) -> Path:
    """Give a file the stream that Windows gives to what comes from the web."""
    stream = Path(f"{path}:Zone.Identifier")
    stream.write_text(f"[ZoneTransfer]\r\nZoneId={zone}\r\n")
    return stream
