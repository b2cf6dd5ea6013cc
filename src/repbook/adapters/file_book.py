"""A Repbook workbook as a closed file: streaming reads, in-place writes (satisfies `Book`)."""

from __future__ import annotations

import os
from pathlib import Path

from repbook.adapters import backups
from repbook.adapters.layout import Layout
from repbook.adapters.reading import read_computed, read_snapshot
from repbook.adapters.writing import write_changes
from repbook.ooxml.index import Workbook
from repbook.ooxml.package import open_package
from repbook.workbook.book import Stored, Written
from repbook.workbook.changes import Changes
from repbook.workbook.schema import SETTINGS
from repbook.workbook.snapshot import Reads, Snapshot


class FileBook:
    """A workbook on disk. Nothing is kept open between calls."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path = Path(path)

    @property
    def name(self) -> str:
        """Return the file's name."""
        return self.path.name

    def read(self, reads: Reads) -> Snapshot:
        """Return the named columns of the named tables, all settings and all labels.

        Raises FileError for a file that cannot be read, BookError for one that is none of ours,
        MissingName for tables, columns or named cells that are gone or renamed.
        """
        with open_package(self.path) as package:
            return read_snapshot(Layout(Workbook(package)), reads)

    def computed(self) -> dict[str, Stored]:
        """Return the stored value of every computed cell outside the tables, by key."""
        with open_package(self.path) as package:
            return read_computed(Layout(Workbook(package)))

    def backup(self) -> Path | None:
        """Copy the file to the book's backups."""
        return backups.back_up(self.path, self.book_id())

    def book_id(self) -> str:
        """Return what tells this book from others, empty where its cell is blank."""
        with open_package(self.path) as package:
            name = SETTINGS["book_id"].defined_name
            return str(Layout(Workbook(package)).values([name])[name] or "")

    def write(self, changes: Changes) -> Written:
        """Write the changes with the values of the formulas they move, and save."""
        with open_package(self.path) as package:
            return write_changes(Layout(Workbook(package)), changes, self.path)
