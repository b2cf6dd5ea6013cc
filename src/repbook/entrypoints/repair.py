"""`repbook repair`."""

from __future__ import annotations

import argparse
from pathlib import Path

from repbook.adapters.repair.book import mended
from repbook.entrypoints.common import print_problems
from repbook.entrypoints.progress import working
from repbook.text import say
from repbook.workbook.apply import apply


def arguments(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    parser.add_argument("book", help=say("commands.help.book"))
    parser.add_argument("--dry-run", action="store_true", help=say("commands.help.dry_run"))


def run(args: argparse.Namespace) -> int:
    """Mend one workbook; 1 when something is left that it could not mend."""
    with working(Path(args.book).name), mended(args.book) as book:
        applied = apply(book, book.read({}), book.changes(), dry_run=args.dry_run)
    key = "repair.dry_title" if args.dry_run else "commands.repaired"
    for mend in book.mends:
        print(say(key, what=mend.what))
    if not book.mends:
        print(say("commands.sound"))
    print_problems(applied.problems)
    if applied.backup:
        print(say("commands.backup", path=applied.backup))
    if args.dry_run:
        print(say("commands.dry"))
    return int(bool(applied.problems))
