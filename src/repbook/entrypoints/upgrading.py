"""Upgrade a workbook: what the command and the button share."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from repbook.adapters.upgrade.book import UpgradedBook, upgraded
from repbook.book.apply import Applied, apply


class Today:
    """Makes workbooks of today (satisfies `Fresh`)."""

    def book(self, target: Path, lang: str) -> None:
        """Write a new, empty workbook; its id is never seen."""
        from repbook.build.book import build_book

        build_book(target, lang=lang, rep="", book_id="today")

    def project(self, sheets: Iterable[str]) -> bytes:
        """Return the VBA project of a workbook with these sheets."""
        from repbook.build.macros import NAMES
        from repbook.build.vba.modules import book_modules
        from repbook.build.vba.project import vba_project

        return vba_project(NAMES.book, book_modules(sheets))


@contextmanager
def upgrading(
    path: Path, *, words: bool = False, dry_run: bool = False
) -> Iterator[tuple[UpgradedBook, Applied]]:
    """Upgrade a workbook in place and lend what was done; a dry run writes nothing."""
    with upgraded(path, Today(), words=words) as book:
        if book.result.before == book.result.after and not book.mends:
            yield book, Applied(written=False)
        else:
            snapshot, changes = book.read({}), book.changes()
            yield book, apply(book, snapshot, changes, dry_run=dry_run)
