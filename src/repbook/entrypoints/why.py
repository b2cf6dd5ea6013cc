"""`repbook why`."""

from __future__ import annotations

import argparse
from datetime import datetime

from repbook.actions.rank import gather
from repbook.actions.why import REASONS, explain_rank
from repbook.adapters.file_book import FileBook
from repbook.domain.days import to_date
from repbook.entrypoints.common import as_json, day_of, print_json, print_problems
from repbook.entrypoints.progress import working
from repbook.entrypoints.why_words import lines
from repbook.text import say


def arguments(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    parser.add_argument("book", help=say("commands.help.book"))
    parser.add_argument("id", metavar="ID", help=say("commands.help.id"))
    parser.add_argument("--day", metavar="DAY", help=say("commands.help.day"))
    parser.add_argument("--json", action="store_true", help=say("commands.help.json"))


def run(args: argparse.Namespace) -> int:
    """Explain one customer's place; 1 when problems are listed."""
    day = day_of(args.day)
    book = FileBook(args.book)
    with working(book.name):
        snapshot = gather(book, datetime.now())
        reasons = book.read(REASONS).tables["qualify"]
        found = explain_rank(snapshot, reasons, snapshot.clock(datetime.now()), args.id, day)
    if args.json:
        terms = {
            term.name: {
                "value": term.value,
                "weight": term.weight,
                "points": round(term.points, 2),
                "because": term.because,
            }
            for term in found.terms
        }
        print_json(
            {
                "id": found.id,
                "name": found.name,
                "day": to_date(found.day).isoformat(),
                "priority": found.priority,
                "place": found.place or None,
                "candidates": found.candidates,
                "do": found.do or None,
                "excluded": found.excluded or None,
                "why": found.sentence,
                "terms": terms,
                "problems": as_json(found.problems),
            }
        )
    else:
        print("\n".join(lines(found)))
        print_problems(found.problems)
    return int(bool(found.problems))
