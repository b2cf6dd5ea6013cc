"""Bring a list, or another workbook, into a book: what the command and the button share."""

from __future__ import annotations

import os
from collections.abc import Mapping
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from repbook.adapters.backups import home
from repbook.adapters.older import OlderBook
from repbook.adapters.own_columns import is_repbook, own_columns, own_sheets
from repbook.adapters.sources.source import (
    CONTACTS,
    Source,
    read_map_file,
    read_source,
    write_rejects,
)
from repbook.book.apply import Applied, apply
from repbook.book.ports import Book
from repbook.book.snapshot import Snapshot
from repbook.datafolder import private
from repbook.domain.reading.mapping import Mapping as Guesses
from repbook.domain.reading.maptext import read_map
from repbook.domain.values import Problem
from repbook.errors import CannotWrite, Refused, UsageError
from repbook.features.imports.import_book import (
    READS,
    SOURCE_READS,
    Own,
    bring_book,
    refuse_unreturned,
)
from repbook.features.imports.import_fields import (
    KINDS,
    PEOPLE,
    Line,
    Listing,
    known_labels,
    map_columns,
    numbered,
)
from repbook.features.imports.import_firm import refuse_unsaid_firm
from repbook.features.imports.import_keep import kept_columns
from repbook.features.imports.import_kinds import guess_kind, without_sales
from repbook.features.imports.import_list import bring, reads_for
from repbook.features.imports.import_result import Brought
from repbook.features.imports.import_wishes import NONE, Wishes
from repbook.features.imports.preview import kind_label, lines_of
from repbook.ooxml.celltext import MAX_TEXT
from repbook.ooxml.plainfile import is_file, is_same_file
from repbook.schema.registry import CUSTOMERS

BOOKS = (".xlsx", ".xlsm")
REJECTED = "rejected"
"""The own folder where rejected rows go whose list lies where nothing can be written."""


class How(NamedTuple):
    """What the list is, how its columns map, its sheet, whether to write, what to keep."""

    kind: str | None = None
    map: str | Mapping[str, str] | None = None
    sheet: str | None = None
    dry_run: bool = False
    keep: tuple[str, ...] = ()
    wishes: Wishes = NONE


class Carried(NamedTuple):
    """What an import found, what became of it, the file of rejected rows, the sheet read."""

    brought: Brought
    snapshot: Snapshot
    applied: Applied
    rejects: Path | None
    tab: str = ""


def bring_in(book: Book, own: Path | None, path: Path, how: How) -> Carried:
    """Bring a file into a book; `own` is the book's own file, where it has one.

    Raises Refused for the book's own file, and what reading a file and the book raise.
    """
    if own is not None and is_same_file(path, own):
        raise Refused("bring.itself", file=book.name)
    return (_bring_book if is_whole(path, how) else _bring_list)(book, path, how)


def is_whole(path: Path, how: How) -> bool:
    """Tell whether a file is another Repbook workbook, to be taken in as such."""
    return how.kind is None and path.suffix.lower() in BOOKS and is_repbook(path)


def _bring_book(book: Book, path: Path, how: How) -> Carried:
    if how.keep:
        raise UsageError("bring.keep_customers")
    if how.wishes.values:
        raise UsageError("bring.values_lists")
    if how.wishes.update:
        raise UsageError("bring.update_customers")
    if how.sheet:
        raise UsageError("bring.sheet_of_book", file=path.name, sheet=how.sheet, choices=KINDS)
    snapshot, source = book.read(READS), OlderBook(path).read(SOURCE_READS)
    refuse_unreturned(source)
    own = Own(own_columns(path), own_sheets(path))
    done = bring_book(snapshot, source, own, _now(snapshot))
    return Carried(done, snapshot, apply(book, snapshot, done.changes, dry_run=how.dry_run), None)


def _bring_list(book: Book, path: Path, how: How) -> Carried:
    given, faults = _given_map(how.map)
    source = read_source(path, how.sheet, known=known_labels() | set(given))
    if source.kind == CONTACTS and how.kind not in (None, CUSTOMERS, PEOPLE):
        words = {"kind": kind_label(how.kind), "customers": kind_label(CUSTOMERS)}
        raise Refused("bring.contacts_as", file=path.name, **words, choices=(CUSTOMERS,))
    listing = _listing(source)
    kind = how.kind or guess_kind(listing)
    mapping, problems = map_columns(book.read({}), listing, kind, given)
    mapping = without_sales(listing, kind, mapping)
    if given:
        _refuse_wrong_map(mapping)
    own = book.read({kind: ()}).tables[kind].own if how.keep else ()
    kept = kept_columns(listing, mapping, kind, how.keep, own)
    refuse_unsaid_firm(listing, kind, mapping, kept)
    snapshot = book.read(reads_for(kind, mapping, kept))
    done = bring(snapshot, listing, kind, mapping, _now(snapshot), kept, how.wishes)
    done.changes.problems[:0] = [*faults, *problems]
    done.preview = list(lines_of(done, listing)) if how.dry_run else []
    # First, so that rows which are not taken in are kept before anything is.
    rejects = None if how.dry_run else _write_rejects(path, source, done)
    try:
        applied = apply(book, snapshot, done.changes, dry_run=how.dry_run)
    except BaseException:
        if rejects is not None:
            with suppress(OSError):
                rejects.unlink()
        raise
    return Carried(done, snapshot, applied, rejects, source.sheet)


def _now(snapshot: Snapshot) -> datetime:
    return snapshot.clock(datetime.now())


def _listing(source: Source) -> Listing:
    rows = [Line(number, cells) for number, cells in source.rows]
    headers = numbered(source.headers)
    people = source.kind == CONTACTS
    return Listing(source.name, headers, rows, source.samples(), MAX_TEXT, source.problems, people)


def _given_map(text: str | Mapping[str, str] | None) -> tuple[dict[str, str], list[Problem]]:
    """Read `--map`: a file, or its lines as text with semicolons between them."""
    if not text:
        return {}, []
    if not isinstance(text, str):
        return dict(text), []
    if is_file(Path(text)):
        given, faults = read_map_file(text)
    elif "=" in text:
        given, faults = read_map(text.replace(";", "\n"))
    elif os.path.lexists(text):  # a pipe, a folder: said for what it is
        given, faults = read_map_file(text)
    else:
        raise UsageError("files.missing", file=text)
    return given, [Problem("--map", fault.text()) for fault in faults]


def _refuse_wrong_map(mapping: Guesses) -> None:
    """Import nothing by a map that names what is not there: the guess is not what was asked."""
    for fault in mapping.problems:
        if fault.key.startswith("intake.map_"):
            raise UsageError(fault.key, **fault.facts)


def _write_rejects(path: Path, source: Source, done: Brought) -> Path | None:
    if not done.rejected:
        return None
    rows, reasons = zip(*done.rejected, strict=True)
    name = f"{path.stem}-rejected.csv"
    try:
        return write_rejects(path.with_name(name), source.headers, rows, reasons)
    except CannotWrite:
        # A list on a share, or on a disc, is often read only.
        own = home() / REJECTED
        with suppress(OSError):
            private(own)
        return write_rejects(own / name, source.headers, rows, reasons)
