"""Repair a workbook: restore what users renamed, deleted or typed over (faults 26 and 27).

The steps work on a copy, each seeing what the one before mended; the workbook itself is written
once, at the end, through backup and change log as by any action.
"""

from __future__ import annotations

import gc
import os
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from repbook.adapters import backups, returning
from repbook.adapters.file_book import FileBook
from repbook.adapters.layout import Layout
from repbook.adapters.older import refuse_older
from repbook.adapters.repair.base import mend_base
from repbook.adapters.repair.formulas import mend_column_formulas, mend_formulas
from repbook.adapters.repair.names import mend_names
from repbook.adapters.repair.panes import mend_panes
from repbook.adapters.repair.rows import (
    mend_blanks,
    mend_keys,
    mend_language,
    mend_lists,
    mend_settings,
)
from repbook.adapters.repair.session import NOTHING_OLDER, Mend, Older, Session
from repbook.adapters.repair.sharing import share_restored
from repbook.adapters.repair.sideways import bring_back
from repbook.adapters.repair.tables import (
    mend_columns,
    mend_header_cells,
    mend_headers,
    mend_table_names,
    refuse_unlinked,
    spoken,
)
from repbook.adapters.repair.texts import mend_texts
from repbook.adapters.repair.unfit import drop_unfit
from repbook.book.changes import Changes
from repbook.book.ports import Written
from repbook.book.whole import REPAIR
from repbook.domain.values import Problem
from repbook.errors import BookError
from repbook.ooxml.archive import Content, Packed
from repbook.ooxml.index import Workbook
from repbook.ooxml.owner import check_free
from repbook.ooxml.package import LONG, Package, open_package
from repbook.ooxml.save import save_package
from repbook.ooxml.seal import put_seal
from repbook.scratch import temporary_folder

Step = Callable[[Session], None]
STEPS: tuple[Step, ...] = (
    mend_table_names,
    refuse_unlinked,
    bring_back,
    mend_headers,
    mend_header_cells,
    mend_columns,
    mend_keys,
    mend_settings,
    mend_language,
    mend_lists,
    mend_blanks,
    mend_names,
    mend_texts,
    mend_column_formulas,
    mend_formulas,
    share_restored,
    mend_panes,
    mend_base,
)

LARGE = 4 << 20
"""Bytes of a workbook from which memory is collected between steps."""


class MendedBook(FileBook):
    """A mended copy of a workbook; writing puts it, with the changes, in the original's place."""

    action = REPAIR

    def __init__(self, package: Package, copy: Path) -> None:
        super().__init__(copy)
        self._original = package
        self.mends: list[Mend] = []
        self.problems: list[Problem] = []
        self.restored: set[str] = set()
        self._read: Layout | None = None

    @property
    def original(self) -> Path:
        """Return the place of the workbook itself."""
        return self._original.path

    @property
    def name(self) -> str:
        """Return the original file's name."""
        return self._original.file

    def _package(self) -> Package:
        """Return the workbook itself: the copy is nobody's."""
        return self._original

    def _write(self, changes: Changes, kept: backups.Kept | None) -> Written:
        """Write the changes into the copy, then every part that differs into the workbook."""
        written = super()._write(changes, kept)
        with open_package(self.path) as mended:
            save_package(self._original, self._original.path, _differing(self._original, mended))
        if kept is not None:
            # What is saved is saved; undo then says where the copy lies.
            with suppress(OSError):
                returning.note(self.book_id(), kept.path, self.original)
        return written

    def mend(self) -> str:
        """Take every step and return the workbook's language; an error says what is lost.

        Raises BookError for a workbook that is none of ours, Refused where rows or columns that
        cannot be made again are gone.
        """
        with open_package(self.path) as package:
            lang = spoken(Workbook(package))
        if lang is None:
            raise BookError("commands.not_a_repbook", file=self.name)
        for step in STEPS:
            self.take(step, lang)
        return lang

    def take(self, step: Step, lang: str, older: Older = NOTHING_OLDER) -> list[str]:
        """Take one step on the copy; return what it left as the user has it."""
        read = self._read if self._read and self._read.workbook.package.is_current() else None
        workbook = read.workbook if read else Workbook(open_package(self.path))
        if read is None and self.path.stat().st_size > LARGE:
            # Circles of references hold what the step before read: some hundred megabytes.
            gc.collect()
        session = Session(
            workbook, lang, self.name, self.mends, self.problems, older, self.restored, read
        )
        step(session)
        self._read = session.layout
        if session.parts():
            self._read = None
            # The steps end with every formula computed anew.
            put_seal(session.staged)
            save_package(workbook.package, self.path, session.staged.parts)
        return session.kept

    def changes(self) -> Changes:
        """Return what the change log is to hold: one row a mended thing."""
        notes = [
            {
                "table": mend.table,
                "row": mend.row,
                "column": mend.column,
                "old": mend.old,
                "new": mend.new,
            }
            for mend in self.mends
        ]
        return Changes(self.action, notes=notes, problems=self.problems)


Then = Callable[[MendedBook, str], None]


@contextmanager
def mended(path: str | os.PathLike[str], then: Then | None = None) -> Iterator[MendedBook]:
    """Lend a mended copy of the workbook; it goes when the body ends. `then` mends more of it."""
    with open_package(path) as package, temporary_folder() as folder:
        refuse_older(package)
        check_free(package.path)
        copy = Path(folder) / package.file
        copy.write_bytes(package.data)
        drop_unfit(copy)
        book = MendedBook(package, copy)
        lang = book.mend()
        if then is not None:
            then(book, lang)
        yield book


def _differing(original: Package, mended: Package) -> dict[str, Content | None]:
    """Return the parts that mending changed, None for those it took away."""
    parts: dict[str, Content | None] = {name: None for name in original.names if name not in mended}
    for name, info in mended.infos.items():
        old = original.infos.get(name)
        if old is None or (old.CRC, old.file_size) != (info.CRC, info.file_size):
            parts[name] = _content(mended, name)
    return parts


def _content(package: Package, name: str) -> Content:
    """Return a part as it is to be saved: a long one as it lies in the archive."""
    info = package.infos[name]
    if info.file_size < LONG or info.compress_type != zipfile.ZIP_DEFLATED:
        return package.read(name)
    return Packed(info.CRC, info.file_size, bytes(package.compressed(name)))
