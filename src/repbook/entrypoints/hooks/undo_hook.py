"""Undo right after a repair or an upgrade.

The command puts the whole file from before it back; the button, whose file the application holds,
opens the workbook again of which it mended a copy, or says which file to open.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from repbook.book.open_book import OpenBook
from repbook.entrypoints.common import print_json
from repbook.entrypoints.outcome import Mood, Outcome
from repbook.entrypoints.progress import working
from repbook.entrypoints.undoing import open_renewal, take_renewal_back
from repbook.text import say


def instead(args: argparse.Namespace) -> int | None:
    """Take a repair or an upgrade back; None where the last change was another."""
    path = Path(args.book)
    with working(path.name):
        told = take_renewal_back(path, dry_run=args.dry_run)
    if told is None:
        return None
    if args.json:
        print_json(told.as_json())
        return 0
    print(told.words)
    if args.dry_run:
        print(say("commands.dry"))
    return 0


def press_instead(desk: OpenBook, sure: bool, undo: Callable[[], Outcome]) -> Outcome:
    """Ask whether to open the workbook from before, and open it on a yes; else `undo`.

    Undo then only says what a person can do: how, in the application, with the names of both files.
    """
    action, found = open_renewal(desk)
    if found is None:
        return undo()
    file, source = desk.name, found.source
    if source is None or not source.is_file() or source == desk.path:
        outcome = undo()
        if sure:
            return outcome
        gone = say(f"{action}.whole", file=file)
        words = say(f"{action}.whole_open", file=file, backup=found.backup)
        return outcome._replace(text=outcome.text.replace(gone, words))
    if not sure:
        words = say(f"{action}.ask_source", file=file, source=source)
        return Outcome(Mood.ASK, words, "undo_apply")
    desk.open(source)
    return Outcome(Mood.DONE, say("repair.source_opened", file=file, source=source))
