"""`repbook undo`."""

from __future__ import annotations

import argparse

from repbook.adapters.file_book import FileBook
from repbook.entrypoints.progress import working
from repbook.entrypoints.taking_back import take_back
from repbook.text import say


def arguments(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    parser.add_argument("book", help=say("commands.help.book"))
    parser.add_argument("--dry-run", action="store_true", help=say("commands.help.dry_run"))


def run(args: argparse.Namespace) -> int:
    """Take back the last change of one workbook."""
    book = FileBook(args.book)
    with working(book.name):
        text, applied = take_back(book, dry_run=args.dry_run)
    print(text)
    if applied.backup:
        print(say("commands.backup", path=applied.backup))
    if args.dry_run:
        print(say("commands.dry"))
    return 0
