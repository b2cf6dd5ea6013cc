"""`repbook find`."""

from __future__ import annotations

import argparse

from repbook.actions.find import READS, find
from repbook.adapters.file_book import FileBook
from repbook.entrypoints.card_words import hit_line
from repbook.entrypoints.common import print_json
from repbook.entrypoints.progress import working
from repbook.text import say

SHOWN = 50


def arguments(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    parser.add_argument("book", help=say("commands.help.book"))
    parser.add_argument("what", nargs="+", metavar="TEXT", help=say("commands.help.what"))
    parser.add_argument("--json", action="store_true", help=say("commands.help.json"))


def run(args: argparse.Namespace) -> int:
    """List the customers that fit; 1 when there is none."""
    book = FileBook(args.book)
    with working(book.name):
        found = find(book.read(READS), " ".join(args.what))
    if args.json:
        keys = ("id", "name", "contact", "phone", "area", "grade")
        print_json({"found": [{key: getattr(hit, key) for key in keys} for hit in found]})
        return int(not found)
    for hit in found[:SHOWN]:
        print(hit_line(hit))
    if not found:
        print(say("cards.found_none", text=" ".join(args.what)))
    elif len(found) > SHOWN:
        print(say("press.more", count=len(found) - SHOWN))
    return int(not found)
