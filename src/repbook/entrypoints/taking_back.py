"""Take back the last change of a book: what the command and the button share."""

from __future__ import annotations

from datetime import datetime

from repbook.actions.undo import LOG_READS, last_batch, reads_for, undo
from repbook.text import say
from repbook.workbook.apply import LOG, Applied, apply
from repbook.workbook.book import Book


def take_back(book: Book, *, dry_run: bool = False) -> tuple[str, Applied]:
    """Return what was taken back, in words, and what became of it."""
    log = book.read(LOG_READS).tables[LOG]
    batch = last_batch(log, book.name)
    snapshot = book.read(reads_for(log, batch))
    applied = apply(book, snapshot, undo(snapshot, batch), dry_run=dry_run)
    return say("commands.undone", action=batch.action, at=_local(batch.at)), applied


def _local(stamp: str) -> str:
    """Return a moment of the change log, which is in UTC, as the user's clock showed it."""
    try:
        return f"{datetime.fromisoformat(stamp).astimezone():%Y-%m-%d %H:%M}"
    except ValueError:
        return stamp
