"""`repbook card`."""

from __future__ import annotations

import argparse
from datetime import datetime

from repbook.actions.open_card import open_card, page_reads, page_values
from repbook.adapters.file_book import FileBook
from repbook.entrypoints.card_page import lines, printed_cells
from repbook.entrypoints.common import as_json, print_json, print_problems
from repbook.entrypoints.progress import working
from repbook.text import say
from repbook.workbook.apply import apply

PREFIX = "card."


def arguments(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    parser.add_argument("book", help=say("commands.help.book"))
    parser.add_argument("id", metavar="ID", help=say("commands.help.id"))
    parser.add_argument("--dry-run", action="store_true", help=say("commands.help.dry_run"))
    parser.add_argument("--json", action="store_true", help=say("commands.help.json"))


def run(args: argparse.Namespace) -> int:
    """Print one card and count it as reviewed; 1 when problems are listed."""
    book = FileBook(args.book)
    with working(book.name):
        snapshot = book.read(page_reads())
        now = snapshot.clock(datetime.now())
        changes = open_card(snapshot, args.id, now)
        changes.problems += snapshot.problems
        values = page_values(snapshot, changes, now)
        applied = apply(book, snapshot, changes, dry_run=args.dry_run)
    if args.json:
        page = {
            cell.key.removeprefix(PREFIX): values.get(cell.key)
            for cell in printed_cells()
            if cell.rule is not None
        }
        print_json({"id": values["card.id"], "card": page, "problems": as_json(applied.problems)})
        return int(bool(applied.problems))
    for line in lines(values, snapshot.lang):
        print(line)
    print_problems(applied.problems)
    if args.dry_run:
        print(f"\n{say('commands.dry')}")
    return int(bool(applied.problems))
