"""Repair: the command mends a workbook; the button a saved copy beside it, which it opens."""

from __future__ import annotations

import argparse
from pathlib import Path

from repbook.adapters.older import kind_of_file
from repbook.adapters.repair.book import MendedBook, mended
from repbook.adapters.repair.format import mend_format
from repbook.book.action import Decided, Done
from repbook.book.apply import apply
from repbook.book.open_book import OpenBook
from repbook.entrypoints.copies import drop, free_place, note_source
from repbook.entrypoints.frame_button import told
from repbook.entrypoints.frame_command import tell
from repbook.entrypoints.outcome import Outcome
from repbook.entrypoints.progress import working
from repbook.features.tools.repair_action import REPAIR, Repaired
from repbook.schema.source import using
from repbook.text import say

Both = tuple[Decided[Repaired], Done[Repaired]]


def run(args: argparse.Namespace) -> int:
    """Mend one workbook; 1 when something is left that it could not mend."""
    path = Path(args.book)
    with working(path.name), using(kind_of_file(path)):
        decided, done = _mend(path, dry=args.dry_run)
    return tell(REPAIR, decided, done, in_json=args.json)


def press(desk: OpenBook, asked: str, sure: bool) -> Outcome:
    """Restore headers, names, lists and formulas in a copy."""
    copy = free_place(desk, say("handler.repaired_mark"))
    try:
        desk.save_copy(copy)
        decided, done = _mend(copy)
    except BaseException:
        drop(copy)
        raise
    if not done.found.mends:
        drop(copy)
        return told(REPAIR, decided, done)
    note_source(desk, copy)
    desk.open(copy)
    found = done.found._replace(copy=str(copy))
    return told(REPAIR, decided, done._replace(found=found, file=desk.name))


def _mend_more(book: MendedBook, lang: str) -> None:
    from repbook.adapters.upgrade.charts import mend_charts
    from repbook.adapters.upgrade.looks import mend_looks
    from repbook.entrypoints.upgrading import Today

    mend_looks(book, Today(), lang)
    mend_charts(book, Today(), lang)
    book.take(mend_format, lang)


def _mend(path: Path, *, dry: bool = False) -> Both:
    with mended(path, _mend_more) as book:
        snapshot, changes = book.read({}), book.changes()
        applied = apply(book, snapshot, changes, dry_run=dry)
    found = Repaired(tuple(mend.what for mend in book.mends))
    return Decided(found, changes), Done(found, snapshot, applied, dry)
