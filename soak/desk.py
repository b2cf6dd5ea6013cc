"""A closed file that plays the workbook lying open in Excel (satisfies `OpenBook`)."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from repbook.adapters.file_book import FileBook
from repbook.book.open_book import Selected
from repbook.schema.registry import CUSTOMERS, TEMPLATE_VERSION
from repbook.schema.source import REP

DRAFT = "~application-"
"""How the names of the application's own temporary files begin."""


class ClosedDesk(FileBook):
    """What a press works on; the cursor is on one card."""

    def __init__(self, path: Path, card: str) -> None:
        super().__init__(path)
        self._card = card

    def kind(self) -> str:
        """Return a rep's: buttons of a team's workbook are pressed on none here."""
        return REP

    def template(self) -> int | None:
        """Return today's version."""
        return TEMPLATE_VERSION

    def language(self) -> str:
        """Return the language of the workbook."""
        return self.read({}).lang

    def selected(self) -> Selected | None:
        """Return the card."""
        return Selected(CUSTOMERS, self._card)

    def front(self) -> str:
        """Return the sheet that a workbook opens with."""
        return "home"

    def show(self, sheet: str, cell: str = "") -> None:
        """Show nothing: there is no window."""

    def tell(self, text: str) -> None:
        """Say nothing: there is no status bar."""

    def save_copy(self, path: Path) -> None:
        """Copy the file whole or not at all, as the application does."""
        draft = path.with_name(f"{DRAFT}{path.name}")
        shutil.copyfile(self.path, draft)
        os.replace(draft, path)

    def open(self, path: Path) -> None:
        """Open nothing."""

    def application(self) -> str:
        """Return a name."""
        return "soak"
