"""`repbook edit`."""

from __future__ import annotations

import argparse

from repbook.entrypoints.save import common, pairs, save
from repbook.errors import UsageError
from repbook.text import say


def arguments(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    parser.add_argument("book", help=say("commands.help.book"))
    parser.add_argument("id", metavar="ID", help=say("commands.help.id"))
    common(parser)


def run(args: argparse.Namespace) -> int:
    """Change one card; 1 when problems are listed."""
    typed = pairs(args.set)
    if not typed:
        raise UsageError("cards.bad_set", text="--set")
    return save(args, typed, args.id)
