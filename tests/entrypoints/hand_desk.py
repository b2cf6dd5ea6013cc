"""A workbook file that lies open before a user: what is selected, and what was shown."""

from __future__ import annotations

import shutil
from pathlib import Path

from made_books import card_id
from repbook.adapters.file_book import FileBook
from repbook.adapters.older import kind_of_file
from repbook.book.changes import Changes
from repbook.book.open_book import Selected
from repbook.domain.values import Value
from repbook.schema.registry import TEMPLATE_VERSION


class HandDesk(FileBook):
    """A closed file that plays the open workbook (satisfies `OpenBook`)."""

    def __init__(self, path: Path, selected: int = 0) -> None:
        super().__init__(path)
        self.row = selected
        self.seen: list[tuple[str, str]] = []
        self.opened: list[Path] = []

    def kind(self) -> str:
        """Return the kind of the file."""
        return kind_of_file(self.path)

    def template(self) -> int | None:
        """Return today's version."""
        return TEMPLATE_VERSION

    def language(self) -> str:
        """Return the workbook's own."""
        return self.read({}).lang

    def selected(self) -> Selected | None:
        """Return the customer that the test has selected."""
        return Selected("customers", card_id(self.row)) if self.row else None

    def front(self) -> str:
        """Return the sheet shown last."""
        return self.seen[-1][0] if self.seen else "home"

    def show(self, sheet: str, cell: str = "") -> None:
        """Note what was shown."""
        self.seen.append((sheet, cell))

    def tell(self, text: str) -> None:
        """Say nothing: there is no status bar."""

    def save_copy(self, path: Path) -> None:
        """Copy the file."""
        shutil.copyfile(self.path, path)

    def open(self, path: Path) -> None:
        """Note what was opened."""
        self.opened.append(path)

    def application(self) -> str:
        """Return a name."""
        return "a test"

    def type(self, **cells: Value) -> None:
        """Type into named cells, as a user does."""
        self.write(Changes("typed", settings=dict(cells)))

    def cell(self, key: str) -> Value:
        """Return what stands in an input."""
        return self.read({}).settings[key]

    def shows(self, key: str) -> Value:
        """Return what a formula of the sheets shows."""
        return self.computed()[key].value
