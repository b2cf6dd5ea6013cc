"""`repbook ask`."""

from __future__ import annotations

import argparse

from repbook.actions.ask_next import READS, ask_next
from repbook.adapters.file_book import FileBook
from repbook.entrypoints.ask_words import lines
from repbook.entrypoints.common import print_json
from repbook.entrypoints.progress import working
from repbook.text import say


def arguments(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    parser.add_argument("book", help=say("commands.help.book"))
    parser.add_argument("id", metavar="ID", help=say("commands.help.id"))
    parser.add_argument("--json", action="store_true", help=say("commands.help.json"))


def run(args: argparse.Namespace) -> int:
    """Say what to ask one customer next."""
    book = FileBook(args.book)
    with working(book.name):
        found = ask_next(book.read(READS), args.id)
    if args.json:
        asks = {
            ask.channel: {
                "column": ask.slot,
                "question": ask.text,
                "options": list(ask.options),
                "gain": [round(ask.low, 2), round(ask.high, 2)],
            }
            for ask in found.asks
        }
        facts = {"id": found.id, "name": found.name, "known": found.known, "score": found.score}
        print_json({**facts, "ask": asks})
    else:
        print("\n".join(lines(found)))
    return 0
