"""The files of a merge: what is read of each, its base, and where the merged workbook goes."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from types import MappingProxyType

from repbook.adapters import backups, returning
from repbook.adapters.bases import base_in, put_base
from repbook.adapters.file_book import FileBook
from repbook.adapters.older import OlderLayout, is_older, refuse_newer, refuse_older
from repbook.adapters.reading import read_snapshot
from repbook.adapters.reckoned import reckoned
from repbook.book.apply import LOG
from repbook.book.base import Base, base_of, base_reads
from repbook.book.changes import Changes
from repbook.book.coding import LISTS
from repbook.book.identity import PACK, PACK_OF
from repbook.book.ports import Written
from repbook.book.snapshot import Reads, Snapshot, as_text
from repbook.errors import RepbookError
from repbook.ooxml.index import Workbook
from repbook.ooxml.package import Package, open_package
from repbook.ooxml.plainfile import is_same_file
from repbook.ooxml.properties import custom_properties, saved_at
from repbook.ooxml.save import replace_file
from repbook.ooxml.swap import Check, as_read, check_ready
from repbook.record import NamedTuple
from repbook.schema.own import own_header, own_key
from repbook.schema.registry import CUSTOMERS, TABLES
from repbook.scratch import temporary_folder

_MERGE = "merge"


class Read(NamedTuple):
    """What was read of a file: the tables, its base, the columns that it is too old for.

    `pack_of` is the id of the workbook that a pack was cut from, `pack` its own, `reckoned` are the
    keys of users' own columns that hold formulas, by table, `saved` is when the file was, in UTC.
    """

    snapshot: Snapshot
    base: Base | None
    lacks: Mapping[str, frozenset[str]]
    older: bool = False
    pack_of: str = ""
    reckoned: Mapping[str, frozenset[str]] = MappingProxyType({})
    saved: str = ""
    pack: str = ""


def read_file(path: Path, reads: Reads) -> Read:
    """Read a workbook for a merge, users' own columns of the tables with it.

    Raises BookError for a newer template, FileError for a file that cannot be read.
    """
    with open_package(path) as package:
        refuse_newer(package)
        layout = OlderLayout(Workbook(package))
        wanted = {table: (*keys, *_own(layout, table)) for table, keys in reads.items()}
        layout.fetch(_there(layout, wanted))
        snapshot, lacks = read_snapshot(layout, wanted), _lacking(layout, reads)
        older, marks = is_older(package), custom_properties(package)
        tables = () if older else [table for table in wanted if not layout.lacks(table)]
        formulas = {table: reckoned(layout, table) for table in tables}
        return Read(
            snapshot, base_in(package), lacks, older, marks.get(PACK_OF, ""), formulas,
            saved_at(package), marks.get(PACK, ""),
        )  # fmt: skip


def _there(layout: OlderLayout, wanted: Reads) -> Reads:
    """Return the columns that a file has, to be read a sheet at a time."""
    return {
        table: tuple(key for key in keys if own_header(key) or key in layout.headers(table))
        for table, keys in wanted.items()
        if not layout.lacks(table)
    }


def _own(layout: OlderLayout, table: str) -> Sequence[str]:
    """Return users' own columns; in an older file they cannot be told from what a template had."""
    if is_older(layout.workbook.package):
        return []
    return [own_key(name) for name in layout.own_headers(table)]


def _lacking(layout: OlderLayout, reads: Reads) -> dict[str, frozenset[str]]:
    """Return the columns of the schema that a file is too old to have, or to speak for.

    What an older template delivered as rules and settings is no wish of its user's.
    """
    older, found = is_older(layout.workbook.package), {}
    for table, keys in reads.items():
        delivered = TABLES[table].rows or TABLES[table].cells or table == LISTS
        there = not layout.lacks(table) and not (older and delivered)
        held = layout.headers(table) if there else ()
        if lacking := frozenset(keys) - frozenset(held):
            found[table] = lacking
    return found


def says_something(base: Base | None) -> bool:
    """Tell whether a base holds cards, or follows another: that of a new workbook is empty."""
    return base is not None and (
        TABLES[CUSTOMERS].ids in base.tables.get(CUSTOMERS, {}) or len(base.chain) > 1
    )


def base_from_file(path: Path) -> Base:
    """Return the rows of a workbook as a base."""
    return base_of(read_file(path, base_reads()).snapshot)


def base_from_backups(book_id: str, logs: Sequence[Collection[str]]) -> Base | None:
    """Return the newest copy of a book, under any path, all of whose changes every log knows."""
    known = set(logs[0]).intersection(*logs[1:])
    folder = backups.folder(book_id)
    for copy in sorted(backups.copies_in(folder), key=lambda each: each.at, reverse=True):
        with suppress(RepbookError, OSError):
            found = read_file(copy.path, {**base_reads(), LOG: ("change",)}).snapshot
            if {as_text(value) for value in found.tables[LOG].columns["change"]} - {""} <= known:
                return base_of(found)
    return None


def read_all(book: FileBook, reads: Reads) -> Read:
    """Read a workbook of today's template, users' own columns of the tables with it."""
    own = {table: rows.own for table, rows in book.read(dict.fromkeys(reads, ())).tables.items()}
    wanted = {table: (*keys, *map(own_key, own[table])) for table, keys in reads.items()}
    snapshot, package = book.read(wanted), book.layout().workbook.package
    formulas = book.reckoned(wanted)
    return Read(snapshot, base_in(package), {}, reckoned=formulas, saved=saved_at(package))


class MergedBook(FileBook):
    """A copy of a workbook that a merge writes; `save` puts it in its place."""

    def __init__(self, package: Package, copy: Path) -> None:
        super().__init__(copy)
        self._original = package

    def read_all(self, reads: Reads) -> Read:
        """Read it for the merge, users' own columns with it; the write goes on from that."""
        return read_all(self, reads)

    def take(self, changes: Changes, base: Base) -> Written:
        """Write the changes and the new base into the copy."""
        written = self.write(changes) if changes else Written(0, 0)
        put_base(self.path, base)
        return written

    def save(self, target: Path, free: Check | None = None) -> Path:
        """Put the copy in the target's place; return the copy of what undo brings back.

        `free` is the check of another place than the workbook's own. Raises CannotWrite with the
        target as it was.
        """
        own = is_same_file(target, self._original.path)
        check = as_read(self._original) if own else free
        if own and check is not None:
            check_ready(Path(os.path.realpath(target)), check)
        book_id = self.book_id()
        kept = backups.back_up(target, self._original.data, book_id, _MERGE)
        try:
            replace_file(target, self.path.read_bytes(), check)
        except BaseException as error:
            backups.give_up(kept, error, as_read(self._original))
            raise
        with suppress(OSError):
            returning.note(book_id, kept.path, target)
        backups.settle(kept)
        return kept.path


@contextmanager
def merged_copy(path: Path) -> Iterator[MergedBook]:
    """Lend a copy of a workbook to merge into; it goes when the body ends."""
    with open_package(path) as package, temporary_folder() as folder:
        refuse_older(package)
        copy = Path(folder) / package.file
        copy.write_bytes(package.data)
        yield MergedBook(package, copy)
