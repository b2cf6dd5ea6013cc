"""Export: dates, people, letters or labels into one file."""

from __future__ import annotations

import argparse
from datetime import datetime
from pathlib import Path

from repbook.adapters.file_book import FileBook
from repbook.book.action import Decided, Done
from repbook.book.apply import Applied, apply
from repbook.book.deeds import set_aside
from repbook.book.open_book import OpenBook
from repbook.book.ports import Book
from repbook.book.snapshot import Snapshot
from repbook.entrypoints.copies import free_name, free_place
from repbook.entrypoints.frame_button import told
from repbook.entrypoints.frame_command import tell
from repbook.entrypoints.hooks.carry_hook import FOLDER
from repbook.entrypoints.out_of_book import free_target, put
from repbook.entrypoints.outcome import Outcome
from repbook.entrypoints.progress import working
from repbook.features.road.export_action import EXPORT_ACTION, Written, noting
from repbook.features.road.export_mail import headers
from repbook.features.road.exporting import (
    READS,
    SUFFIXES,
    Exported,
    Kind,
    export,
    kind_named,
    label_of,
)


def run(args: argparse.Namespace) -> int:
    """Write one kind of export."""
    book, kind, now = FileBook(args.book), Kind(args.kind), datetime.now()
    with working(book.name):
        snapshot = book.read(READS[kind])
        exported = export(snapshot, snapshot.clock(now), kind, args.text or "")
        if args.output:
            target = Path(args.output)
        else:
            mark = label_of(kind, snapshot.lang)
            target = free_name(book.path.parent, book.path.stem, mark, SUFFIXES[kind])
        done = _finish(book, snapshot, now, Written(exported, str(target)), dry=args.dry_run)
    return tell(EXPORT_ACTION, Decided(done.found), done, in_json=args.json)


def press(desk: OpenBook, asked: str, sure: bool) -> Outcome:
    """Write the kind that was typed, beside the open workbook."""
    kind, now = kind_named(asked), datetime.now()
    snapshot = desk.read(READS[kind])
    exported = export(snapshot, snapshot.clock(now), kind)
    target = free_place(desk, label_of(kind, snapshot.lang), SUFFIXES[kind], FOLDER)
    done = _finish(desk, snapshot, now, Written(exported, str(target)))
    return told(EXPORT_ACTION, Decided(done.found), done)


def _finish(
    book: Book, snapshot: Snapshot, now: datetime, written: Written, *, dry: bool = False
) -> Done[Written]:
    """Write the file once it is noted in the workbook that it leaves."""
    target = Path(written.file)
    check = free_target(target)
    if dry:
        return Done(written, snapshot, Applied(written=False), dry=True, file=book.name)
    data = _content(written.exported, snapshot, now)
    check()
    applied = apply(book, snapshot, noting(snapshot, written.exported))
    set_aside()
    put(target, data, check)
    return Done(written, snapshot, applied, file=book.name)


def _content(exported: Exported, snapshot: Snapshot, now: datetime) -> bytes:
    if exported.kind is Kind.ICS:
        from repbook.adapters.calendar_file import calendar_file

        return calendar_file(exported.rows, f"Repbook {snapshot.setting('rep') or ''}".strip(), now)
    if exported.kind is Kind.VCARD:
        from repbook.adapters.contact_file import contact_file

        return contact_file(exported.rows)
    from repbook.adapters.mail_file import mail_file

    letter = exported.kind is Kind.LETTERS
    return mail_file(headers(snapshot, letter=letter), exported.rows)
