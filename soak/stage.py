"""A place of a worker's own in which workbooks are harmed: put up anew for every case.

It always lies at the same path, since backups are told apart by where their workbook lies.
"""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from repbook import text
from repbook.ooxml.validator import VARIABLE
from soak.forked import PATIENCE, Ended, Fork

CARD = "LW-000042"
DAY = "2026-03-02"
AGED = 2 * 3600
Work = Callable[["Stage"], int]
_WATCHED = ("work", "home", "tmp")
_FOLDERS = (*_WATCHED, "requests", "user")


class Stage:
    """One worker's place: the user's folder, Repbook's own, the system's temporary one."""

    def __init__(self, folder: Path, base: Path) -> None:
        self.folder, self.base = folder, base
        self.said = folder / "said"
        self.book = self.work / "leads.xlsx"
        self.list = self.work / "list.csv"

    @property
    def work(self) -> Path:
        """Return where the user's files lie."""
        return self.folder / "work"

    @property
    def home(self) -> Path:
        """Return Repbook's own folder."""
        return self.folder / "home"

    @property
    def temporary(self) -> Path:
        """Return the folder that stands for the system's temporary one."""
        return self.folder / "tmp"

    @property
    def requests(self) -> Path:
        """Return where the launcher of buttons writes, which it clears itself."""
        return self.folder / "requests"

    def put(self, key: str, recipe: Callable[[Stage], None]) -> None:
        """Put the state `key` up; the first time its recipe makes it."""
        stash = self.folder / "stash" / key
        self._clear()
        self.book, self.list = self.work / "leads.xlsx", self.work / "list.csv"
        if stash.exists():
            for name in _FOLDERS:
                shutil.copytree(stash / name, self.folder / name, dirs_exist_ok=True)
        else:
            recipe(self)
            for name in _FOLDERS:
                shutil.copytree(self.folder / name, stash / name)
        self.book = self._book_there()

    def forget(self, key: str) -> None:
        """Let a state be made anew when it is put up next."""
        shutil.rmtree(self.folder / "stash" / key, ignore_errors=True)

    def _book_there(self) -> Path:
        there = sorted(path for path in self.work.glob("leads.xls?"))
        return there[0] if there else self.work / "leads.xlsx"

    def _clear(self) -> None:
        for name in _FOLDERS:
            shutil.rmtree(self.folder / name, ignore_errors=True)
            (self.folder / name).mkdir(parents=True)

    def enter(self) -> None:
        """Let this process, a fork, live in this place."""
        os.environ.update(
            {
                "REPBOOK_HOME": str(self.home),
                "HOME": str(self.folder / "user"),
                "TMPDIR": str(self.temporary),
                "LC_ALL": "C",
                # What Microsoft's validator does is not the product's.
                VARIABLE: os.devnull,
            }
        )
        # As found already: Python itself tries a folder out before it takes it.
        tempfile.tempdir = str(self.temporary)
        text._language[:] = []
        os.chdir(self.work)

    def begin(self, work: Work, *, name: str = "", memory: int = 0) -> Fork:
        """Let work begin in this place, in a fork; `name` parts what two of them say."""

        def inside() -> int:
            self.enter()
            return work(self)

        return Fork(inside, self.said / name, memory=memory)

    def run(self, work: Work, *, memory: int = 0, seconds: float = PATIENCE) -> Ended:
        """Do work in this place, in a fork, to its end."""
        return self.begin(work, memory=memory).ended(seconds)

    def files(self) -> dict[str, str]:
        """Return every file of the user's, Repbook's and the temporary folder, with its digest."""
        return {
            str(path.relative_to(self.folder)): digest(path)
            for path in self._paths()
            if path.is_file() and not path.is_symlink()
        }

    def _paths(self) -> Iterator[Path]:
        for name in _WATCHED:
            yield from sorted((self.folder / name).rglob("*"))

    def age(self, known: dict[str, str]) -> None:
        """Let what is not among the `known` files be some hours old, and so the folders."""
        then = time.time() - AGED
        new = {self.folder / name for name in self.files().keys() - known.keys()} - {self.book}
        for path in (*new, *filter(Path.is_dir, list(self._paths()))):
            with suppress(OSError):
                os.utime(path, (then, then))


def digest(path: Path) -> str:
    """Return what tells a file's bytes; "" where there is none."""
    return sha256(path.read_bytes()).hexdigest() if path.is_file() else ""
