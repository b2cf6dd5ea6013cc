"""`repbook regrade`."""

from __future__ import annotations

import argparse
from datetime import datetime

from repbook.actions.regrade import LAST, READS, Move, regrade
from repbook.adapters.file_book import FileBook
from repbook.domain.days import to_date
from repbook.entrypoints.common import as_json, print_json, print_problems
from repbook.entrypoints.grade_words import lines
from repbook.entrypoints.progress import working
from repbook.text import say
from repbook.workbook.apply import apply


def arguments(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    parser.add_argument("book", help=say("commands.help.book"))
    parser.add_argument("--apply", action="store_true", help=say("commands.help.apply"))
    parser.add_argument("--json", action="store_true", help=say("commands.help.json"))


def run(args: argparse.Namespace) -> int:
    """Show what tidying would change, and do it with --apply; 1 when problems are listed."""
    book = FileBook(args.book)
    with working(book.name):
        snapshot = book.read(READS)
        found = regrade(snapshot, snapshot.clock(datetime.now()))
        applied = apply(book, snapshot, found.changes, dry_run=not args.apply)
    if args.json:
        last = snapshot.setting(LAST)
        print_json(
            {
                "promotions": [_json(move) for move in found.rises],
                "demotions": [_json(move) for move in found.falls],
                "classes": [_json(move) for move in found.classes],
                "applied": applied.written,
                "last_tidied": to_date(last).isoformat() if type(last) is float else None,
                "tidied_in_7_days": found.lately,
                "problems": as_json(applied.problems),
            }
        )
        return int(bool(applied.problems))
    print("\n".join(lines(found, snapshot)))
    print_problems(applied.problems)
    print(say("cards.regraded" if args.apply else "cards.regrade_how"))
    if applied.backup:
        print(say("commands.backup", path=applied.backup))
    return int(bool(applied.problems))


def _json(move: Move) -> dict[str, str | None]:
    return {"id": move.id, "name": move.name, "from": move.old or None, "to": move.new}
