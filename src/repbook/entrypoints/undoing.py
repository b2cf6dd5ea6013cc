"""Undo right after a repair, an upgrade or a restore: the whole file from before comes back."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from repbook.adapters import returning
from repbook.adapters.file_book import FileBook
from repbook.adapters.restoring import RESTORE
from repbook.adapters.returning import Renewal
from repbook.book.apply import LOG
from repbook.book.deeds import Deed, note
from repbook.book.open_book import OpenBook
from repbook.book.snapshot import as_text
from repbook.book.whole import WHOLE
from repbook.errors import Refused
from repbook.features.tools.undo import LOG_READS, newest_action
from repbook.text import say


class TakenBack(NamedTuple):
    """A repair or an upgrade taken back, or that would be: which, when in UTC, and in words."""

    action: str
    at: str
    words: str
    written: bool

    def as_json(self) -> dict[str, object]:
        """Return it as `undo` prints what it takes back."""
        return {
            "action": self.action,
            "at": self.at,
            "change": self.words,
            "written": self.written,
            "backup": None,
            "problems": [],
        }


def take_renewal_back(path: Path, *, dry_run: bool = False) -> TakenBack | None:
    """Put the file from before a repair, upgrade or restore back, where that was done last.

    Returns None where the last change was another. Raises Refused, naming the
    backup, where the workbook was changed since.
    """
    book = FileBook(path)
    restored = returning.last_restore(book.book_id(), path)
    if restored is not None:
        return _take_restore_back(restored, path, dry_run=dry_run)
    log = book.read(LOG_READS).tables[LOG]
    action = newest_action(log)
    if action not in WHOLE:
        return None
    found = returning.last_renewal(book.book_id(), path)
    if found is None:
        return None
    if not returning.is_unchanged(found, path):
        raise Refused(f"{action}.changed_since", file=book.name, backup=found.backup)
    at = max(log.text(row, "at") for row in range(len(log)))
    if not dry_run:
        returning.put_back(found, path)
        note(Deed(book.name, found.backup))
    words = say(f"{action}.{'would_undo' if dry_run else 'undone'}", file=book.name)
    return TakenBack(action, at, words, not dry_run)


def _take_restore_back(restored: Renewal, path: Path, *, dry_run: bool) -> TakenBack:
    """Put what stood in a workbook's place before a backup was brought back there again."""
    at = datetime.fromtimestamp(restored.backup.stat().st_mtime, UTC).isoformat(timespec="seconds")
    if not dry_run:
        returning.put_back(restored, path)
        note(Deed(path.name, restored.backup))
    words = say(f"restore.{'would_undo' if dry_run else 'undone'}", file=path.name)
    return TakenBack(RESTORE, at, words, not dry_run)


def open_renewal(desk: OpenBook) -> tuple[str, Renewal | None]:
    """Return the repair or upgrade that was an open workbook's last change, and what it left.

    None where it was another change, or nothing is noted of it.
    """
    snapshot = desk.read(LOG_READS)
    action = newest_action(snapshot.tables[LOG])
    if action not in WHOLE or desk.path is None:
        return action, None
    book_id = as_text(snapshot.setting("book_id"))
    return action, returning.last_renewal(book_id, desk.path)
