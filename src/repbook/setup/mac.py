"""macOS: folders of Office's sandbox, facts from property lists."""

from __future__ import annotations

import plistlib
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.parsers.expat import ExpatError

from repbook.setup.machine import Excel, Macros, Policy, Synced, System, Trust
from repbook.setup.places import SCRIPT, Places

GROUP = "Library/Group Containers/UBF8T346G9.Office"
STARTUP = f"{GROUP}/User Content.localized/Startup.localized/Excel"
CONTAINER = "Library/Containers/com.microsoft.Excel/Data"
SCRIPTS = "Library/Application Scripts/com.microsoft.Excel"
EXCEL = "Applications/Microsoft Excel.app"
WPS = "Applications/wpsoffice.app"
OFFICE_SETTINGS = "com.microsoft.office.plist"
QUARANTINE = "com.apple.quarantine"
STATES = {
    "DisabledWithWarnings": Macros.ASK,
    "DisabledWithoutWarnings": Macros.NONE,
    "EnabledWithoutWarnings": Macros.ALL,
}


class Mac:
    """One user of a Mac; `root` is the disk's root."""

    system = System.MAC

    def __init__(self, home: Path, root: Path = Path("/")) -> None:
        self.home, self.root = home, root

    def places(self) -> Places:
        """Return the places in Office's group folder and among Excel's scripts."""
        desktop = self.home / "Desktop"
        return Places(
            startup=self.home / STARTUP,
            script=self.home / SCRIPTS / SCRIPT,
            desktop=desktop if desktop.is_dir() else None,
        )

    def excel(self) -> Excel | None:
        """Return the Excel of the Applications folders."""
        for top in (self.root, self.home):
            info = _plist(top / EXCEL / "Contents" / "Info.plist")
            if info:
                version = str(info.get("CFBundleShortVersionString", ""))
                return Excel(version, 64, self._language())
        return None

    def _language(self) -> str:
        """Return Excel's own language where one was chosen for it, else the user's first."""
        for folder in (self.home / CONTAINER, self.home):
            for name in ("com.microsoft.Excel.plist", ".GlobalPreferences.plist"):
                chosen = _plist(folder / "Library" / "Preferences" / name).get("AppleLanguages")
                if isinstance(chosen, list) and chosen:
                    return str(chosen[0])
        return ""

    def policy(self) -> Policy:
        """Return the macro settings in force; the Mac has no trusted folders."""
        managed, own = self._managed(), self._own()
        state = managed.get("VisualBasicMacroExecutionState")
        chosen = own.get("VisualBasicMacroExecutionState") if state is None else state
        off = managed.get("VisualBasicEntirelyDisabled", own.get("VisualBasicEntirelyDisabled"))
        return Policy(
            macros=STATES.get(str(chosen), Macros.ASK),
            managed=state is not None,
            startup=Trust.ALLOWED_BY_MACROS,
            vba_off=off is True,
            web_blocked=False,
        )

    def _managed(self) -> dict[str, Any]:
        folder = self.root / "Library" / "Managed Preferences"
        own = _plist(folder / self.home.name / OFFICE_SETTINGS)
        return _plist(folder / OFFICE_SETTINGS) | own

    def _own(self) -> dict[str, Any]:
        shared = _plist(self.home / GROUP / "Library" / "Preferences" / OFFICE_SETTINGS)
        return _plist(self.home / "Library" / "Preferences" / OFFICE_SETTINGS) | shared

    def others(self) -> tuple[str, ...]:
        """Return WPS Office where it is installed."""
        found = any((top / WPS).is_dir() for top in (self.root, self.home))
        return ("WPS Office",) if found else ()

    def synced(self) -> tuple[Synced, ...]:
        """Return the folders of File Provider services, iCloud and known others."""
        return tuple(self._synced())

    def _synced(self) -> Iterator[Synced]:
        cloud = self.home / "Library" / "CloudStorage"
        for folder in sorted(cloud.iterdir()) if cloud.is_dir() else ():
            yield Synced(folder.name.partition("-")[0], folder)
        yield Synced("iCloud", self.home / "Library" / "Mobile Documents")
        for product in ("OneDrive", "Dropbox", "Nutstore"):
            if (folder := self.home / product).is_dir():
                yield Synced(product, folder)

    def is_network(self, path: Path) -> bool:
        """Tell whether a path lies on a mounted volume other than the startup disk."""
        return path.is_relative_to(self.root / "Volumes")

    def is_marked(self, path: Path) -> bool:
        """Tell whether the file is in quarantine."""
        return self._xattr("-p", path) == 0

    def unmark(self, path: Path) -> None:
        """Take the file out of quarantine."""
        self._xattr("-d", path)

    def _xattr(self, option: str, path: Path) -> int:
        command = [str(self.root / "usr" / "bin" / "xattr"), option, QUARANTINE, str(path)]
        try:
            return subprocess.run(command, capture_output=True, timeout=30).returncode
        except (OSError, subprocess.TimeoutExpired):
            return 1

    def is_disabled(self, addin: Path) -> bool:
        """Return False: Excel for Mac keeps no list of disabled items."""
        return False

    def is_sandboxed(self, base: Path) -> bool:
        """Return False: a Python's files are where it writes them."""
        return False

    def interpreter(self, python: Path) -> Path:
        """Return the interpreter as it is."""
        return python


def _plist(path: Path) -> dict[str, Any]:
    try:
        with path.open("rb") as file:
            found = plistlib.load(file)
    except (OSError, ValueError, ExpatError):
        return {}
    return found if isinstance(found, dict) else {}
