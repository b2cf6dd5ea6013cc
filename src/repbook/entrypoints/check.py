"""`repbook check`."""

from __future__ import annotations

import argparse

from repbook.actions.check import READS, check
from repbook.adapters.file_book import FileBook
from repbook.entrypoints.checking import checked_line, difference_line
from repbook.entrypoints.common import as_json, print_json, print_problems
from repbook.entrypoints.progress import working
from repbook.text import say


def arguments(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    parser.add_argument("book", help=say("commands.help.book"))
    parser.add_argument("--json", action="store_true", help=say("commands.help.json"))


def run(args: argparse.Namespace) -> int:
    """Check one workbook; 1 when anything differs or is wrong."""
    book = FileBook(args.book)
    with working(book.name):
        found = check(book.read(READS), book.computed())
    if args.json:
        print_json(
            {
                "cells": found.cells,
                "differences": [
                    {"where": d.where, "stored": d.stored, "computed": d.computed}
                    for d in found.differences
                ],
                "problems": as_json(found.problems),
            }
        )
        return int(bool(found.differences or found.problems))
    for difference in found.differences:
        print(difference_line(difference))
    print_problems(found.problems)
    print(checked_line(found))
    return int(bool(found.differences or found.problems))
