"""A workbook of template 4 that lies open before its user."""

from __future__ import annotations

import shutil
from pathlib import Path

from repbook.adapters.file_book import FileBook


class OldDesk(FileBook):
    """A closed file that plays the open workbook, as far as an upgrade asks it."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.opened: list[Path] = []

    def template(self) -> int:
        """Return what the workbook's own cell says."""
        return 4

    def save_copy(self, path: Path) -> None:
        """Copy the file."""
        shutil.copyfile(self.path, path)

    def open(self, path: Path) -> None:
        """Note what was opened."""
        self.opened.append(path)
