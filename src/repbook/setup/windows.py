"""Windows: folders from the environment, facts from the registry."""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path

from repbook.setup.machine import Excel, Policy, Synced, System
from repbook.setup.places import Places
from repbook.setup.registry import Registry
from repbook.setup.windows_policy import Startup, read_policy

SHELL_FOLDERS = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Explorer\User Shell Folders"
APP_PATH = r"\Software\Microsoft\Windows\CurrentVersion\App Paths\excel.exe"
CLICK_TO_RUN = r"HKLM\SOFTWARE\Microsoft\Office\ClickToRun\Configuration"
CLASS = r"HKLM\SOFTWARE\Classes\Excel.Application\CurVer"
OFFICE = r"HKCU\Software\Microsoft\Office\16.0"
KINGSOFT = r"\Software\Kingsoft\Office\6.0\Common"
ACCOUNTS = r"HKCU\Software\Microsoft\OneDrive\Accounts"
LIBRARIES = r"HKCU\Software\SyncEngines\Providers\OneDrive"
DRIVES = r"HKCU\Network"
STREAM = ":Zone.Identifier"
FROM_WEB = 3
LANGUAGES = {
    1033: "en-US",
    2052: "zh-CN",
    1028: "zh-TW",
    3076: "zh-HK",
    5124: "zh-MO",
    4100: "zh-SG",
}
MACHINES = {0x8664: 64, 0xAA64: 64, 0x014C: 32}


class Windows:
    """One user of a Windows computer."""

    system = System.WINDOWS

    def __init__(self, environ: Mapping[str, str], registry: Registry, home: Path) -> None:
        self.environ = {name.upper(): value for name, value in environ.items()}
        self.registry = registry
        self.home = home

    def places(self) -> Places:
        """Return the places below %APPDATA%, and the desktop wherever it was moved to."""
        return Places(
            startup=self._startup(),
            python=self._roaming() / "Repbook" / "python.txt",
            desktop=self._desktop(),
        )

    def _startup(self) -> Path:
        return self._roaming() / "Microsoft" / "Excel" / "XLSTART"

    def _roaming(self) -> Path:
        return Path(self.environ.get("APPDATA") or self.home / "AppData" / "Roaming")

    def _desktop(self) -> Path | None:
        """Return the known folder: OneDrive and administrators move it (FOLDERID_Desktop)."""
        given = self._text(SHELL_FOLDERS, "Desktop")
        folder = Path(self.expand(given)) if given else self.home / "Desktop"
        return folder if folder.is_dir() else None

    def expand(self, text: str) -> str:
        """Fill in the %NAMES% of an expandable string; unknown ones stay."""
        known = self.environ
        return re.sub(r"%([^%]+)%", lambda name: known.get(name[1].upper(), name[0]), text)

    def excel(self) -> Excel | None:
        """Return Excel by its registered program; its version by Click-to-Run, else its class."""
        paths = (self._text(root + APP_PATH, "") for root in ("HKLM", "HKCU"))
        program = next((self.expand(path).strip('"') for path in paths if path), "")
        if not program:
            return None
        version = self._text(CLICK_TO_RUN, "VersionToReport")
        version = version or self._text(CLASS, "").rpartition(".")[2]
        return Excel(version, _bits(Path(program)), self._language())

    def _language(self) -> str:
        chosen = self.registry.values(OFFICE + r"\Common\LanguageResources")
        tag, code = chosen.get("uilanguagetag"), chosen.get("uilanguage")
        if isinstance(tag, str) and tag:
            return tag
        return LANGUAGES.get(code, "") if isinstance(code, int) else ""

    def policy(self) -> Policy:
        """Return the macro settings in force: policies first, then the user's own."""
        startup = Startup(self._startup(), self.is_network(self._startup()))
        return read_policy(self.registry, self.expand, startup)

    def others(self) -> tuple[str, ...]:
        """Return WPS Office where it is registered."""
        found = any(self._text(root + KINGSOFT, "InstallRoot") for root in ("HKCU", "HKLM"))
        return ("WPS Office",) if found else ()

    def synced(self) -> tuple[Synced, ...]:
        """Return OneDrive's folders and SharePoint libraries, and the known folders of others."""
        return tuple(dict.fromkeys(self._synced()))

    def _synced(self) -> Iterator[Synced]:
        for root, name in ((ACCOUNTS, "UserFolder"), (LIBRARIES, "MountPoint")):
            for key in self.registry.subkeys(root):
                if folder := self._text(rf"{root}\{key}", name):
                    yield Synced("OneDrive", Path(folder))
        for name in ("ONEDRIVE", "ONEDRIVECOMMERCIAL", "ONEDRIVECONSUMER"):
            if name in self.environ:
                yield Synced("OneDrive", Path(self.environ[name]))
        for product in ("Dropbox", "Nutstore", "iCloudDrive", "BaiduSyncdisk", "WPSDrive"):
            if (self.home / product).is_dir():
                yield Synced(product, self.home / product)

    def is_network(self, path: Path) -> bool:
        r"""Tell whether a path is \\server\share\..., or on a drive letter that stands for one."""
        text = str(path)
        if text.startswith(("\\\\", "//")):
            return not text[2:].startswith(("?", "."))
        drive = text[:1] if text[1:2] == ":" else ""
        return bool(drive) and drive.upper() in map(str.upper, self.registry.subkeys(DRIVES))

    def is_marked(self, path: Path) -> bool:
        """Tell whether the file's Zone.Identifier names the internet or worse (Mark of the Web)."""
        with suppress(OSError):
            stream = Path(f"{path}{STREAM}").read_bytes()
            zone = re.search(rb"ZoneId\s*=\s*(\d+)", stream)
            return zone is not None and int(zone[1]) >= FROM_WEB
        return False

    def unmark(self, path: Path) -> None:
        """Remove the file's Zone.Identifier."""
        with suppress(OSError):
            Path(f"{path}{STREAM}").unlink()

    def is_disabled(self, addin: Path) -> bool:
        """Look for the add-in among what Excel disabled after a crash."""
        rows = self.registry.values(OFFICE + r"\Excel\Resiliency\DisabledItems").values()
        name = addin.name.lower()
        return any(
            name in data.decode("utf-16-le", "ignore").lower()
            or name in data[1:].decode("utf-16-le", "ignore").lower()
            for data in rows
            if isinstance(data, bytes)
        )

    def is_sandboxed(self, base: Path) -> bool:
        """Tell Microsoft Store's Python: what it writes below AppData goes to a private copy."""
        return "windowsapps" in (part.lower() for part in base.parts)

    def interpreter(self, python: Path) -> Path:
        """Return pythonw.exe where it lies beside python.exe: no console window opens."""
        windowless = python.with_name(python.name.lower().replace("python", "pythonw", 1))
        is_console = not python.name.lower().startswith("pythonw")
        return windowless if is_console and windowless.is_file() else python

    def _text(self, key: str, name: str) -> str:
        data = self.registry.values(key).get(name.lower(), "")
        return data if isinstance(data, str) else ""


def _bits(program: Path) -> int:
    """Read from a program's own header whether it is 32- or 64-bit (PE format, COFF machine)."""
    with suppress(OSError, struct.error), program.open("rb") as file:
        head = file.read(64)
        (start,) = struct.unpack_from("<I", head, 60)
        file.seek(start)
        signature, machine = struct.unpack("<4sH", file.read(6))
        return MACHINES.get(machine, 0) if signature == b"PE\0\0" else 0
    return 0
