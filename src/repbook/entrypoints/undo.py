"""`repbook undo`."""

from __future__ import annotations

import argparse
from datetime import datetime

from repbook.actions.undo import LOG_READS, last_batch, reads_for, undo
from repbook.adapters.file_book import FileBook
from repbook.entrypoints.progress import working
from repbook.text import say
from repbook.workbook.apply import LOG, apply


def arguments(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    parser.add_argument("book", help=say("commands.help.book"))
    parser.add_argument("--dry-run", action="store_true", help=say("commands.help.dry_run"))


def run(args: argparse.Namespace) -> int:
    """Take back the last change of one workbook."""
    book = FileBook(args.book)
    with working(book.name):
        log = book.read(LOG_READS).tables[LOG]
        batch = last_batch(log, book.name)
        snapshot = book.read(reads_for(log, batch))
        applied = apply(book, snapshot, undo(snapshot, batch), dry_run=args.dry_run)
    print(say("commands.undone", action=batch.action, at=_local(batch.at)))
    if applied.backup:
        print(say("commands.backup", path=applied.backup))
    if args.dry_run:
        print(say("commands.dry"))
    return 0


def _local(stamp: str) -> str:
    """Return a moment of the change log, which is in UTC, as the user's clock showed it."""
    try:
        return f"{datetime.fromisoformat(stamp).astimezone():%Y-%m-%d %H:%M}"
    except ValueError:
        return stamp
