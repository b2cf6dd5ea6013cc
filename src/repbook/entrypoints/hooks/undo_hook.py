"""Undo right after an upgrade: the command puts the whole file from before it back."""

from __future__ import annotations

import argparse
from pathlib import Path

from repbook.entrypoints.progress import working
from repbook.entrypoints.upgrading import take_upgrade_back
from repbook.text import say


def instead(args: argparse.Namespace) -> int | None:
    """Take an upgrade back; None where the last change was another."""
    path = Path(args.book)
    with working(path.name):
        told = take_upgrade_back(path, dry_run=args.dry_run)
    if told is None:
        return None
    print(told)
    if args.dry_run:
        print(say("commands.dry"))
    return 0
