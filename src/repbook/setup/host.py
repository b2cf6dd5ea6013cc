"""The host: what a system knows of itself, and the few things done to its files (the port)."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Protocol

from repbook.setup.machine import Excel, Policy, Synced, System
from repbook.setup.places import Places


class Host(Protocol):
    """One user's account on one computer."""

    @property
    def system(self) -> System:
        """Which system this is."""

    def places(self) -> Places:
        """Return where Repbook's pieces belong."""

    def excel(self) -> Excel | None:
        """Return the Excel that is installed."""

    def policy(self) -> Policy:
        """Return the macro settings in force."""

    def others(self) -> tuple[str, ...]:
        """Return the names of other spreadsheet programs found."""

    def synced(self) -> tuple[Synced, ...]:
        """Return the folders that a program keeps equal with a server."""

    def is_network(self, path: Path) -> bool:
        """Tell whether a file lies on another computer."""

    def is_marked(self, path: Path) -> bool:
        """Tell whether a file is marked as coming from the web."""

    def unmark(self, path: Path) -> None:
        """Take that mark off a file, where it has one."""

    def is_disabled(self, addin: Path) -> bool:
        """Tell whether Excel has put an add-in on its list of disabled items."""

    def is_sandboxed(self, base: Path) -> bool:
        """Tell whether the system hides from Excel what a Python, installed in `base`, writes."""

    def interpreter(self, python: Path) -> Path:
        """Return the interpreter that buttons start, given the one running now."""


def this_host() -> Host:
    """Return the host this program runs on."""
    home = Path.home()
    if sys.platform == "win32":
        from repbook.setup.registry import WindowsRegistry
        from repbook.setup.windows import Windows

        return Windows(os.environ, WindowsRegistry(), home)
    if sys.platform == "darwin":
        from repbook.setup.mac import Mac

        return Mac(home)
    from repbook.setup.other import Other

    return Other(home)


def product_of(path: Path, synced: Iterable[Synced]) -> str:
    """Return which program keeps `path` equal with a server; empty where none does."""
    for product, folder in synced:
        if path.is_relative_to(folder):
            return product
    return ""
