"""`repbook again`."""

from __future__ import annotations

import argparse
from datetime import datetime

from repbook.actions.further_card import READS, further_card
from repbook.adapters.file_book import FileBook
from repbook.entrypoints.card_words import further, grade_of
from repbook.entrypoints.common import as_json, print_json, print_problems
from repbook.entrypoints.progress import working
from repbook.entrypoints.save import common, pairs
from repbook.text import say
from repbook.workbook.apply import apply


def arguments(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    parser.add_argument("book", help=say("commands.help.book"))
    parser.add_argument("id", metavar="ID", help=say("commands.help.id"))
    common(parser)


def run(args: argparse.Namespace) -> int:
    """Make a card for a further purchase; 1 when problems are listed."""
    typed = pairs(args.set)
    book = FileBook(args.book)
    with working(book.name):
        snapshot = book.read(READS)
        found = further_card(snapshot, snapshot.clock(datetime.now()), args.id, typed)
        applied = apply(book, snapshot, found.changes, dry_run=args.dry_run)
        grade = "" if args.dry_run else grade_of(book, found.card)
    if args.json:
        facts = {"id": found.card, "of": found.of, "name": found.name, "grade": grade or None}
        print_json({**facts, "problems": as_json(applied.problems)})
        return int(bool(applied.problems))
    print(further(found, grade))
    print_problems(applied.problems)
    if args.dry_run:
        print(say("commands.dry"))
    elif applied.backup:
        print(say("commands.backup", path=applied.backup))
    return int(bool(applied.problems))
