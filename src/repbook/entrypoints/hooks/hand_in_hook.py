"""Hand in: log what was typed, begin a new base, and copy the workbook into the team's folder."""

from __future__ import annotations

import argparse
import os
from collections.abc import Collection
from datetime import datetime
from pathlib import Path
from typing import Any

from repbook.adapters.bases import put_base
from repbook.adapters.file_book import FileBook
from repbook.adapters.merge_files import Read, read_all, read_file
from repbook.adapters.own_columns import own_sheets
from repbook.adapters.siblings import refuse_siblings
from repbook.book.action import Decided, Done
from repbook.book.apply import LOG, Applied, apply
from repbook.book.base import Base, base_of
from repbook.book.changes import Changes
from repbook.book.deeds import Deed, note
from repbook.book.open_book import OpenBook
from repbook.book.ports import Book
from repbook.book.snapshot import Snapshot, as_text
from repbook.entrypoints.frame_button import told
from repbook.entrypoints.frame_command import tell
from repbook.entrypoints.outcome import Outcome
from repbook.entrypoints.packing import Held, held_of
from repbook.entrypoints.progress import working
from repbook.errors import Refused, UsageError
from repbook.features.merge.merging import READS
from repbook.features.packs.handin_action import HAND_IN, HANDIN, HandedIn, declared_folder
from repbook.ooxml.package import open_package
from repbook.ooxml.plainfile import is_same_file
from repbook.ooxml.save import replace_file
from repbook.ooxml.swap import Check, as_found, as_read, check_ready
from repbook.record import NamedTuple
from repbook.schema.registry import CUSTOMERS
from repbook.scratch import temporary_folder


class Place(NamedTuple):
    """Where a copy goes, and what must hold there; no check where the workbook itself lies."""

    path: Path
    check: Check | None


def run(args: argparse.Namespace) -> int:
    """Hand a workbook in; 0 where it lies in the folder."""
    folder = args.output or declared_folder()
    if not folder:
        raise UsageError("packs.no_hand_in")
    if not os.path.isdir(folder):
        raise UsageError("packs.bad_folder", folder=folder)
    with working(Path(args.book).name):
        done = _closed(FileBook(args.book), folder, dry=args.dry_run)
    return tell(HANDIN, Decided(done.found, problems=()), done, in_json=args.json)


def press(desk: OpenBook, asked: str, sure: bool) -> Outcome:
    """Hand the open workbook in, to the folder that the user declared."""
    folder = declared_folder()
    if not folder:
        raise Refused("packs.no_hand_in")
    done = _open(desk, folder)
    return told(HANDIN, Decided(done.found, problems=()), done)


def step(book: Book | OpenBook, given: dict[str, Any], *, dry: bool) -> Done[HandedIn]:
    """Hand in as the last step of Finish day; a preview looks at the folder alone."""
    folder = str(given["output"])
    if dry:
        target = _folder(folder) / book.name
        snapshot = book.read({CUSTOMERS: ("id",)})
        found = HandedIn(str(target), len(snapshot.tables[CUSTOMERS].index()))
        return Done(found, snapshot, Applied(written=False), dry=True, file=book.name)
    return _closed(book, folder) if isinstance(book, FileBook) else _open(book, folder)  # type: ignore[arg-type] # a book that is no file lies open


def _folder(name: str) -> Path:
    if not os.path.isdir(name):
        raise Refused("packs.bad_folder", folder=name)
    return Path(name)


def _closed(book: FileBook, name: str, *, dry: bool = False) -> Done[HandedIn]:
    folder = _folder(name)
    read = read_all(book, READS)
    held = held_of(book.name, read, datetime.now().astimezone())
    place = _place(folder / book.name, book.path, read, held)
    _refuse_copies(place, book.path, read)
    applied = Applied(written=False)
    if not dry:
        applied = _log(book, held)
        base = _next_base(read, held)
        if base is not None:
            put_base(book.path, base)
            note(Deed(book.name, applied.backup))
        _put(place, book.path)
    return _done(place, held.snapshot, applied, dry=dry, file=book.name)


def _open(desk: OpenBook, name: str) -> Done[HandedIn]:
    folder = _folder(name)
    with temporary_folder() as temporary:
        copy = Path(temporary) / desk.name
        desk.save_copy(copy)
        read = read_all(FileBook(copy), READS)
        held = held_of(desk.name, read, datetime.now().astimezone())
        place = _place(folder / desk.name, copy if desk.path is None else desk.path, read, held)
        _refuse_copies(place, desk.path, read)
        applied = _log(desk, held)
        if applied.written:
            copy.unlink()
            desk.save_copy(copy)
        base = _next_base(read, held)
        if base is not None:
            put_base(copy, base)
        _put(place, copy)
    return _done(place, held.snapshot, applied, file=desk.name)


def _log(book: Book, held: Held) -> Applied:
    """Give what was typed its rows in the log, so that a merge knows what came after."""
    changes = Changes(HAND_IN)
    changes.insert(LOG, held.typed)
    return apply(book, held.snapshot, changes)


def _next_base(read: Read, held: Held) -> Base | None:
    """Return the rows as the new base; None where they are what the base says already."""
    base = base_of(held.snapshot, held.chain)
    return None if read.base is not None and read.base.tables == base.tables else base


def _place(target: Path, own: Path, read: Read, held: Held) -> Place:
    """Return where the copy goes; Refused where another book lies there, or a changed one."""
    if not os.path.lexists(target):
        return Place(target, as_found(target))
    if is_same_file(own, target):
        return Place(target, None)
    with open_package(target) as package:
        check = as_read(package)
        _refuse_other(target, FileBook(target).book_id(), read.snapshot)
        _refuse_changed(target, own, _logged(read.snapshot, held.typed))
    check_ready(Path(os.path.realpath(target)), check)
    return Place(target, check)


def _refuse_copies(place: Place, own: Path | None, read: Read) -> None:
    """Refuse where the workbook lies in the folder under another name, or beside an own copy."""
    book_id = as_text(read.snapshot.setting("book_id"))
    for path in (own, place.path):
        if path is not None:
            refuse_siblings(path, book_id)


def _refuse_other(target: Path, book_id: str, mine: Snapshot) -> None:
    if book_id != as_text(mine.setting("book_id")):
        raise Refused("packs.other_book", file=target.name, folder=target.parent.name)


def _refuse_changed(target: Path, own: Path, known: Collection[str]) -> None:
    """Refuse where the copy in the folder holds anything that this workbook does not know."""
    there = read_file(target, READS)
    held = held_of(target.name, there, datetime.now().astimezone())
    news = _logged(held.snapshot, held.typed) - set(known)
    sheets = set(own_sheets(target)) - set(own_sheets(own))
    if news or sheets:
        facts = {"file": target.name, "folder": target.parent.name, "path": str(target)}
        raise Refused("packs.changed_there", own=own.name, **facts)


def _logged(snapshot: Snapshot, typed: Collection[Any]) -> set[str]:
    log = snapshot.tables[LOG]
    rows = {as_text(value) for value in log.columns["change"]} - {""}
    return rows | {as_text(line["change"]) for line in typed}


def _put(place: Place, source: Path) -> None:
    if place.check is not None:
        replace_file(place.path, source.read_bytes(), place.check)


def _done(
    place: Place, snapshot: Snapshot, applied: Applied, *, file: str, dry: bool = False
) -> Done[HandedIn]:
    found = HandedIn(str(place.path), len(snapshot.tables[CUSTOMERS].index()))
    return Done(found, snapshot, applied, dry, file=file)
