"""Import a list or another workbook: the command does it, the button tries it and asks."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from repbook.adapters.file_book import FileBook
from repbook.book.action import Decided, Done
from repbook.book.open_book import OpenBook
from repbook.entrypoints.frame_button import preview, told
from repbook.entrypoints.frame_command import tell
from repbook.entrypoints.import_source import Carried, How, bring_in
from repbook.entrypoints.outcome import Outcome
from repbook.entrypoints.progress import working
from repbook.errors import Refused
from repbook.features.imports.import_action import IMPORT, Imported
from repbook.features.imports.import_wishes import Wishes

Both = tuple[Decided[Imported], Done[Imported]]


def run(args: argparse.Namespace) -> int:
    """Bring one list into a workbook; 1 when rows were rejected or problems are listed."""
    book, path = FileBook(args.book), Path(args.source)
    with working(path.name):
        wishes = Wishes(args.values, args.update or "")
        how = How(vars(args)["as"], args.map, args.sheet, args.dry_run, tuple(args.keep), wishes)
        decided, done = _both(bring_in(book, book.path, path, how), dry=args.dry_run)
    return tell(IMPORT, decided, done, in_json=args.json)


def press(desk: OpenBook, asked: str, sure: bool) -> Outcome:
    """Try the file whose path is `asked`, or bring it in (M36, M88)."""
    if not asked:
        raise Refused("handler.no_file")
    carried = bring_in(desk, desk.path, Path(asked), How(dry_run=not sure))
    decided, done = _both(carried, dry=not sure)
    if sure:
        return told(IMPORT, decided, done)
    return preview(IMPORT, decided, done, asked)


def _both(carried: Carried, *, dry: bool) -> Both:
    brought: Any = carried.brought
    found = Imported(brought, carried.rejects)
    changes = brought.changes if found.brings else None
    decided = Decided(found, changes, carried.applied.problems, bad=bool(brought.rejected))
    return decided, Done(found, carried.snapshot, carried.applied, dry)
