"""`repbook log`."""

from __future__ import annotations

import argparse
from datetime import datetime

from repbook.actions.log_call import READS, log_call
from repbook.adapters.file_book import FileBook
from repbook.entrypoints.card_words import logged
from repbook.entrypoints.common import as_json, print_json, print_problems
from repbook.entrypoints.progress import working
from repbook.text import say
from repbook.workbook.apply import apply
from repbook.workbook.cardform import LOGGED


def arguments(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    parser.add_argument("book", help=say("commands.help.book"))
    parser.add_argument("id", metavar="ID", help=say("commands.help.id"))
    for key in LOGGED:
        option = f"--{key.replace('_', '-')}"
        parser.add_argument(option, metavar="X", help=say(f"commands.help.log_{key}"))
    parser.add_argument("--dry-run", action="store_true", help=say("commands.help.dry_run"))
    parser.add_argument("--json", action="store_true", help=say("commands.help.json"))


def run(args: argparse.Namespace) -> int:
    """Log one call; 1 when something is missing or problems are listed."""
    book = FileBook(args.book)
    typed = {key: value for key in LOGGED if (value := getattr(args, key)) is not None}
    with working(book.name):
        snapshot = book.read(READS)
        found = log_call(snapshot, snapshot.clock(datetime.now()), args.id, typed)
        writes = found.done and not args.dry_run
        applied = apply(book, snapshot, found.changes, dry_run=not writes)
    bad = int(not found.done or bool(applied.problems))
    if args.json:
        facts = {"id": found.card, "logged": int(found.done), "warning": found.warning}
        print_json({**facts, "problems": as_json(applied.problems)})
        return bad
    if found.warning:
        print(found.warning)
    print(logged(found) if found.done else say("cards.not_logged_here"))
    print_problems(applied.problems)
    if args.dry_run:
        print(say("commands.dry"))
    elif applied.backup:
        print(say("commands.backup", path=applied.backup))
    return bad
