"""What a button needs beyond a book: what the user has selected, and what to show (the port)."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from repbook.book.ports import Book
from repbook.record import NamedTuple


class Selected(NamedTuple):
    """The table row under the cursor: the table's key and the customer's card id."""

    table: str
    card: str


class OpenBook(Book, Protocol):
    """A workbook that lies open before the user."""

    def kind(self) -> str:
        """Return which kind of workbook it is (`schema.source`); a rep's where it does not say."""

    def template(self) -> int | None:
        """Return the version of the template that the workbook follows; None where it says none.

        Raises BookError for a workbook that is none of ours, MissingName where the cell is gone.
        """

    def selected(self) -> Selected | None:
        """Return the customer whose row, or card, the cursor is on; None elsewhere."""

    def front(self) -> str:
        """Return the key of the sheet in front, "" for one that is none of ours."""

    def show(self, sheet: str, cell: str = "") -> None:
        """Bring a sheet (by key) to the front, unhidden; select one of its declared cells."""

    def tell(self, text: str) -> None:
        """Show what is going on in the status bar; an empty text gives the bar back."""

    @property
    def path(self) -> Path | None:
        """Return the workbook's file; None in the cloud and where it was never saved."""

    def save_copy(self, path: Path) -> None:
        """Save a copy, unsaved changes included, of a workbook in whatever state."""

    def open(self, path: Path) -> None:
        """Open another workbook in the same application."""

    def application(self) -> str:
        """Return the name and version of the application that holds the workbook."""
