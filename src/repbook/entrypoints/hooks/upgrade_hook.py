"""Upgrade: the command in place; the button a saved copy beside the workbook, which it opens."""

from __future__ import annotations

import argparse
from pathlib import Path

from repbook.adapters.older import kind_of_file
from repbook.adapters.upgrade.book import UpgradedBook
from repbook.book.action import Decided, Done
from repbook.book.apply import Applied
from repbook.book.open_book import OpenBook
from repbook.entrypoints.copies import drop, free_place, note_source
from repbook.entrypoints.frame_button import told
from repbook.entrypoints.frame_command import tell
from repbook.entrypoints.outcome import Outcome
from repbook.entrypoints.progress import working
from repbook.entrypoints.upgrading import upgrading
from repbook.features.tools.upgrade_action import UPGRADE, Upgraded
from repbook.schema.source import using
from repbook.text import say

Both = tuple[Decided[Upgraded], Done[Upgraded]]


def run(args: argparse.Namespace) -> int:
    """Bring one workbook up to date; 1 where problems are left."""
    path = Path(args.book)
    with working(path.name), using(kind_of_file(path)):
        decided, done = upgrade(path, words=args.words, dry=args.dry_run)
    return tell(UPGRADE, decided, done, in_json=args.json)


def press(desk: OpenBook, asked: str, sure: bool) -> Outcome:
    """Upgrade a copy and open it, or say that there is nothing to do; the workbook stays."""
    copy = free_place(desk, say("upgrade.mark"))
    try:
        desk.save_copy(copy)
        decided, done = upgrade(copy)
    except BaseException:
        drop(copy)
        raise
    done = done._replace(file=desk.name)
    if done.found.before == done.found.after:
        drop(copy)
        return told(UPGRADE, decided, done)
    note_source(desk, copy)
    desk.open(copy)
    return told(UPGRADE, decided, done._replace(found=done.found._replace(copy=str(copy))))


def upgrade(path: Path, *, words: bool = False, dry: bool = False) -> Both:
    """Return what an upgrade did, or would do."""
    with upgrading(path, words=words, dry_run=dry) as (book, applied):
        return _both(book, applied, dry=dry)


def _both(book: UpgradedBook, applied: Applied, *, dry: bool) -> Both:
    result = book.result
    found = Upgraded(
        result.before,
        result.after,
        tuple(mend.what for mend in book.mends),
        result.added._asdict(),
        tuple(result.kept),
        has_older_words=result.has_older_words,
    )
    done = Done(found, book.read({}), applied, dry, file=book.name)
    return Decided(found, problems=applied.problems), done
