"""Systems on which no Excel runs: the command line works, there is nowhere to put an add-in."""

from __future__ import annotations

import shutil
from pathlib import Path

from repbook.setup.machine import Excel, Policy, Synced, System
from repbook.setup.places import Places


class Other:
    """One user of Linux or the like."""

    system = System.OTHER

    def __init__(self, home: Path) -> None:
        self.home = home

    def places(self) -> Places:
        """Return the desktop alone."""
        import platformdirs

        desktop = Path(platformdirs.user_desktop_dir())
        return Places(desktop=desktop if desktop.is_dir() else None)

    def excel(self) -> Excel | None:
        """Return None."""
        return None

    def policy(self) -> Policy:
        """Return Excel's defaults."""
        return Policy()

    def others(self) -> tuple[str, ...]:
        """Return WPS Office where its spreadsheet program is on PATH."""
        return ("WPS Office",) if shutil.which("et") else ()

    def synced(self) -> tuple[Synced, ...]:
        """Return the known folders that exist."""
        names = ("OneDrive", "Dropbox", "Nutstore")
        return tuple(
            Synced(name, self.home / name) for name in names if (self.home / name).is_dir()
        )

    def is_network(self, path: Path) -> bool:
        """Return False: mounted shares look like any folder."""
        return False

    def is_marked(self, path: Path) -> bool:
        """Return False: files carry no such mark here."""
        return False

    def unmark(self, path: Path) -> None:
        """Do nothing."""

    def is_disabled(self, addin: Path) -> bool:
        """Return False."""
        return False

    def is_sandboxed(self, base: Path) -> bool:
        """Return False: a Python's files are where it writes them."""
        return False

    def interpreter(self, python: Path) -> Path:
        """Return the interpreter as it is."""
        return python
