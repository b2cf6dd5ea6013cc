"""`repbook return`."""

from __future__ import annotations

import argparse
from datetime import datetime

from repbook.actions.giveback import READS, give_back
from repbook.adapters.file_book import FileBook
from repbook.entrypoints.common import as_json, print_json, print_problems
from repbook.entrypoints.progress import working
from repbook.text import say
from repbook.workbook.apply import apply


def arguments(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    parser.add_argument("book", help=say("commands.help.book"))
    parser.add_argument("--dry-run", action="store_true", help=say("commands.help.dry_run"))
    parser.add_argument("--json", action="store_true", help=say("commands.help.json"))


def run(args: argparse.Namespace) -> int:
    """Return one workbook's results; 1 when rows stay incomplete or problems are listed."""
    book = FileBook(args.book)
    with working(book.name):
        snapshot = book.read(READS)
        found = give_back(snapshot, snapshot.clock(datetime.now()))
        applied = apply(book, snapshot, found.changes, dry_run=args.dry_run)
    counts = {"logged": found.logged, "incomplete": found.incomplete, "already": found.already}
    if args.json:
        print_json({**counts, "problems": as_json(applied.problems)})
        return int(bool(applied.problems))
    print(say("commands.returned", None, **counts))
    print_problems(applied.problems)
    if applied.backup:
        print(say("commands.backup", path=applied.backup))
    return int(bool(applied.problems))
