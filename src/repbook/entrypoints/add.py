"""`repbook add`."""

from __future__ import annotations

import argparse

from repbook.entrypoints.save import common, pairs, save
from repbook.text import say

OWN = ("name", "phone", "address", "kind")


def arguments(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    parser.add_argument("book", help=say("commands.help.book"))
    for key in OWN:
        parser.add_argument(f"--{key}", metavar="X", help=say(f"commands.help.add_{key}"))
    common(parser)
    parser.add_argument("--anyway", action="store_true", help=say("commands.help.anyway"))


def run(args: argparse.Namespace) -> int:
    """Make one new card; 1 when it was not made or problems are listed."""
    given = {key: value for key in OWN if (value := getattr(args, key)) is not None}
    return save(args, {**given, **pairs(args.set)}, anyway=args.anyway)
