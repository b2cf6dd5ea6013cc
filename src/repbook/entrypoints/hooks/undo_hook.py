"""Undo right after a repair or an upgrade: the command puts the whole file from before it back."""

from __future__ import annotations

import argparse
from pathlib import Path

from repbook.entrypoints.progress import working
from repbook.entrypoints.undoing import take_renewal_back
from repbook.text import say


def instead(args: argparse.Namespace) -> int | None:
    """Take a repair or an upgrade back; None where the last change was another."""
    path = Path(args.book)
    with working(path.name):
        told = take_renewal_back(path, dry_run=args.dry_run)
    if told is None:
        return None
    print(told)
    if args.dry_run:
        print(say("commands.dry"))
    return 0
