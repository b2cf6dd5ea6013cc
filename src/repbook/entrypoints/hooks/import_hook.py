"""Import a list or another workbook: the command does it, the button shows it first."""

from __future__ import annotations

import argparse
from contextlib import suppress
from pathlib import Path
from typing import Any

from repbook.adapters.file_book import FileBook
from repbook.book.action import Decided, Done
from repbook.book.apply import apply
from repbook.book.changes import Changes
from repbook.book.open_book import OpenBook
from repbook.book.ports import Book
from repbook.entrypoints.frame_button import preview, told
from repbook.entrypoints.frame_command import tell
from repbook.entrypoints.import_source import Carried, How, bring_in, is_whole
from repbook.entrypoints.message_box import fitted
from repbook.entrypoints.outcome import Mood, Outcome
from repbook.entrypoints.progress import working
from repbook.errors import MissingName, Refused, RepbookError, UsageError
from repbook.features.imports.import_action import IMPORT, Imported
from repbook.features.imports.import_wishes import Wishes
from repbook.features.imports.preview import READS, ask_kind, fill, kind_names
from repbook.features.kernel.words import labelled
from repbook.features.tools.undo_action import next_undo
from repbook.text import say

Both = tuple[Decided[Imported], Done[Imported]]


def run(args: argparse.Namespace) -> int:
    """Bring one list into a workbook; 1 when rows were rejected or problems are listed."""
    book, path = FileBook(args.book), Path(args.source)
    with working(path.name):
        wishes = Wishes(args.values, args.update or "", args.outcomes)
        how = How(vars(args)["as"], args.map, args.sheet, args.dry_run, tuple(args.keep), wishes)
        carried = bring_in(book, book.path, path, how)
        decided, done = both(carried, before_of(book, carried, dry=args.dry_run), dry=args.dry_run)
    return tell(IMPORT, decided, done, in_json=args.json)


def press(desk: OpenBook, asked: str, sure: bool) -> Outcome:
    """Show what the file whose path is `asked` would bring, or bring it in (M36, M88)."""
    if not asked:
        raise Refused("handler.no_file")
    how = How(dry_run=not sure)
    if not sure and not is_whole(Path(asked), how):
        return look(desk, Path(asked), how, say("preview.opened"))
    carried = bring_in(desk, desk.path, Path(asked), how)
    decided, done = both(carried, before_of(desk, carried, dry=not sure), dry=not sure)
    if sure:
        return told(IMPORT, decided, done)
    return preview(IMPORT, decided, done, asked)


def look(desk: OpenBook, path: Path, how: How, said: str) -> Outcome:
    """Fill the sheet Import preview with what a list would bring; where it is gone, ask at once."""
    try:
        carried = bring_in(desk, desk.path, path, how)
    except UsageError as fault:
        if fault.key != "bring.no_changed_on":
            raise
        raise Refused("preview.no_changed_on") from fault
    except Refused as refusal:
        if refusal.key != "bring.unknown_kind":
            raise
        said = say("preview.which", kinds=kind_names())
        _put(desk, ask_kind(str(path), how.sheet, said))
        return Outcome(Mood.DONE, said)
    decided, done = both(carried, dry=True)
    brought: Any = carried.brought
    notes = [*brought.notes, *(labelled(*problem) for problem in carried.applied.problems)]
    try:
        _put(desk, fill(carried.snapshot, brought, str(path), carried.tab, notes))
    except MissingName:
        return preview(IMPORT, decided, done, str(path))
    words = told(IMPORT, decided, done).text
    return Outcome(Mood.DONE, fitted(words.splitlines(), said))


def _put(desk: OpenBook, changes: Changes) -> None:
    apply(desk, desk.read(READS), changes)
    desk.show("preview")


def before_of(book: Book, carried: Carried, *, dry: bool) -> str:
    """Name the change that an undo takes back where this import wrote nothing."""
    if dry or carried.applied.written:
        return ""
    # Only a hint: without it the counts are said all the same.
    with suppress(RepbookError):
        return next_undo(book)
    return ""


def both(carried: Carried, before: str = "", *, dry: bool) -> Both:
    """Return what was decided and what became of it; `before` names the change before."""
    brought: Any = carried.brought
    found = Imported(brought, carried.rejects, before)
    changes = brought.changes if found.brings else None
    decided = Decided(found, changes, carried.applied.problems, bad=bool(brought.rejected))
    return decided, Done(found, carried.snapshot, carried.applied, dry)
