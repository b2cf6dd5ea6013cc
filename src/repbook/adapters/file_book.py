"""A Repbook workbook as a closed file: streaming reads, in-place writes (satisfies `Book`)."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from repbook.adapters import backups
from repbook.adapters.keeping import add_own, drop_own
from repbook.adapters.layout import Layout
from repbook.adapters.looks import changed_looks
from repbook.adapters.older import refuse_older
from repbook.adapters.reading import live_sheets, read_computed, read_snapshot, with_ids
from repbook.adapters.siblings import refuse_siblings, saying_who
from repbook.adapters.taking_in import take_in
from repbook.adapters.true_results import make_true
from repbook.adapters.writing import write_changes
from repbook.book.changes import Changes
from repbook.book.needs import Needs, for_cells, merged
from repbook.book.ports import Stored, Written
from repbook.book.snapshot import Reads, Snapshot
from repbook.book.whole import WHOLE
from repbook.domain.values import Problem
from repbook.errors import CannotWrite, DamagedFile, FileError, RepbookError
from repbook.ooxml.chartstale import stale_charts
from repbook.ooxml.index import Workbook
from repbook.ooxml.package import Package, open_package
from repbook.ooxml.plainfile import Stamp
from repbook.ooxml.save import replace_file
from repbook.ooxml.seal import is_sealed
from repbook.ooxml.swap import as_left, as_read, check_ready, has_other_names, holds_still
from repbook.schema.registry import SETTINGS, TABLES, card_tables
from repbook.text import said, say
from repbook.text.joining import labelled

Given = TypeVar("Given")
Wrote = TypeVar("Wrote")


class FileBook:
    """A workbook on disk. No file is kept open; what was read is kept until the file changes."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path = Path(path)
        self._layout: Layout | None = None
        # The state of the file that decisions rest on, and the copy made of it for the next write.
        self._basis: Stamp | None = None
        self._kept: backups.Kept | None = None

    @property
    def name(self) -> str:
        """Return the file's name."""
        return self.path.name

    def read(self, reads: Reads) -> Snapshot:
        """Return the named columns of the named tables, all settings and all labels.

        Raises FileError for a file that cannot be read, BookError for one that is none of ours or
        of an older template, MissingName for what was deleted or renamed.
        """
        layout = self._reading()
        layout.fetch(merged(with_ids(reads), _for_writing(layout, reads)))
        if any(key in TABLES[table].rules() for table, keys in reads.items() for key in keys):
            make_true(layout)
        snapshot = read_snapshot(layout, reads)
        return snapshot._replace(
            stale=layout.stale, below=layout.below(reads), ours=is_sealed(layout.workbook)
        )

    def read_card(self, reads: Reads, card: str) -> Snapshot:
        """Return what `read` does, but of Customers and Qualify hardly more than one card's row.

        Whole are their ids and what was read before; other columns may be blank in other rows.
        """
        layout = self._reading()
        make_true(layout)
        if layout.is_unsure:
            return self.read(reads)
        near = {table: reads[table] for table in card_tables() if table in reads}
        ids = {table: (TABLES[table].ids,) for table in near}
        layout.fetch({**reads, **ids})
        snapshot = read_snapshot(layout, {**reads, **ids})
        for table, keys in near.items():
            held = snapshot.tables[table]
            row = held.index().get(card)
            layout.put_at(held, keys, () if row is None else (row,))
        return snapshot._replace(below=layout.below(reads), ours=is_sealed(layout.workbook))

    def layout(self) -> Layout:
        """Return the workbook as it is on the disk now, read again only where it changed."""
        if self._layout is None or not self._layout.workbook.package.is_current():
            package = open_package(self.path)
            refuse_older(package)
            self._layout = Layout(_sound(Workbook(package)))
        return self._layout

    def computed(self) -> dict[str, Stored]:
        """Return the stored value of every computed cell outside the tables, by key."""
        return read_computed(self.layout())

    def stale_charts(self) -> list[Problem]:
        """Return the charts that keep other values than their cells hold, each with its cells."""
        from repbook.adapters.charts import called

        found: dict[tuple[str, str], list[str]] = {}
        for chart, reference in stale_charts(self.layout().workbook):
            found.setdefault((chart.sheet.name, called(self.layout(), chart)), []).append(reference)
        return [
            Problem(sheet, said("commands.stale_chart", chart=chart, cells=", ".join(cells)))
            for (sheet, chart), cells in found.items()
        ]

    def charts(self) -> list[Problem]:
        """Return what is wrong with charts: old values, settings that another program left out."""
        return [*self.stale_charts(), *self._bare_charts()]

    def _bare_charts(self) -> list[Problem]:
        from repbook.adapters.charts import bare_problems

        return bare_problems(self.layout())

    def reckoned(self, tables: Iterable[str]) -> dict[str, frozenset[str]]:
        """Return the keys of users' own columns that hold formulas, by table."""
        from repbook.adapters.reckoned import reckoned

        layout = self.layout()
        return {table: reckoned(layout, table) for table in tables}

    def faults(self) -> list[Problem]:
        """Return what is wrong beside the cells: formats, columns' formulas, blanks, charts."""
        from repbook.adapters.column_formulas import lost_formulas
        from repbook.adapters.standing import apart, away
        from repbook.adapters.trimmed import lost_blanks

        layout = self.layout()
        moved = [*apart(layout), *away(layout).values()]
        return [*moved, *self.looks(), *lost_formulas(layout), *lost_blanks(layout), *self.charts()]

    def looks(self) -> list[Problem]:
        """Return where conditional formats are not the declared ones; the user's own are not."""
        return changed_looks(self.layout())

    def backup(self, why: str = "") -> Path | None:
        """Put what was read among the book's backups, unless it may not be written anyway."""
        with saying_who(self.path):
            package = self._package()
            check_ready(Path(os.path.realpath(package.path)), as_read(package))
        # What mends a workbook so that it can be merged goes on.
        if why not in WHOLE:
            refuse_siblings(package.path, self.book_id())
        self._kept = backups.back_up(package.path, package.data, self.book_id(), why)
        return self._kept.path

    def book_id(self) -> str:
        """Return what tells this book from others, empty where its cell is blank."""
        name = SETTINGS["book_id"].defined_name
        return str(self.layout().values([name])[name] or "")

    def write(self, changes: Changes) -> Written:
        """Write the changes with the values of the formulas they move, and save.

        Raises CannotWrite also where the file is not the one that was read.
        """
        kept, self._kept = self._kept, None
        with saying_who(self.path):
            package = self._package()
        linked = has_other_names(package.path)
        try:
            with saying_who(self.path):
                written = self._write(changes, kept)
        except BaseException:
            if kept is not None:
                (backups.drop if holds_still(package) else backups.settle)(kept)
            raise
        finally:
            self._layout = self._basis = None
        if kept is not None:
            backups.settle(kept)
        notes = [say("files.other_names", file=self.name)] if linked else []
        return written._replace(notes=(*written.notes, *notes))

    def _write(self, changes: Changes, kept: backups.Kept | None) -> Written:
        with self._whole(changes, kept):
            if changes.taken:
                self._saved(take_in, changes.taken)
            if changes.own:
                self._saved(add_own, changes.own)
            layout = self._current()
            make_true(layout)
            # What a write cannot put right is said, since it seals the file as right.
            amiss = self._bare_charts() if layout.is_unsure else []
            written = self._saved(write_changes, changes)
            if changes.gone:
                self._saved(drop_own, changes.gone)
        more = (labelled(problem.where, problem.message) for problem in amiss)
        return written._replace(notes=(*written.notes, *more))

    @contextmanager
    def _whole(self, changes: Changes, kept: backups.Kept | None) -> Iterator[None]:
        """Give the file its old bytes back where one of several saves fails."""
        first = self._current().workbook.package if _is_several(changes) else None
        try:
            yield
        except BaseException as error:
            if first is not None and self._basis != first.stamp:
                _put_back(self.path, first.data, self._basis, kept, error)
            raise

    def _saved(self, save: Callable[[Layout, Given, Path], Wrote], given: Given) -> Wrote:
        """Take one save, and hold what it left for the state to go on from."""
        layout = self._current()
        wrote = save(layout, given, self.path)
        if layout.workbook.package.left is not None:
            self._basis, self._layout = layout.workbook.package.left, None
        return wrote

    def _reading(self) -> Layout:
        """Return the workbook as it is now; a write rests on what was read first."""
        layout = self.layout()
        if self._basis is None:
            self._basis = layout.workbook.package.stamp
        return layout

    def _current(self) -> Layout:
        """Return the workbook as decisions rest on it; CannotWrite where it is another now."""
        try:
            layout = self.layout()
        except FileError as error:
            if self._basis is not None and isinstance(error.__cause__, FileNotFoundError):
                raise CannotWrite("files.gone_meanwhile", file=self.name) from error
            raise
        stamp = layout.workbook.package.stamp
        if self._basis is not None and not stamp.is_like(self._basis):
            raise CannotWrite("files.changed_meanwhile", file=self.name)
        self._basis = stamp
        return layout

    def _package(self) -> Package:
        """Return the package whose file a write changes."""
        return self._current().workbook.package


class NearCard(FileBook):
    """A workbook of which one card is asked for; shares what was read of it."""

    def __init__(self, book: FileBook, card: str) -> None:
        super().__init__(book.path)
        self._layout, self._card = book.layout(), card

    def read(self, reads: Reads) -> Snapshot:
        """Return what `FileBook.read_card` does."""
        if self.layout().is_unsure:
            return super().read(reads)
        return self.read_card(reads, self._card)


def _sound(workbook: Workbook) -> Workbook:
    """Return a workbook whose tables can be read; raises DamagedFile, with the way out, else."""
    try:
        _ = workbook.tables
    except DamagedFile as error:
        if error.key != "files.bad_table":
            raise
        raise DamagedFile("commands.table_unfit", **error.facts) from error
    return workbook


def _is_several(changes: Changes) -> bool:
    """Tell whether changes take more than one save."""
    return bool(changes.taken or changes.own or changes.gone)


def _put_back(
    path: Path,
    data: bytes,
    left: Stamp | None,
    kept: backups.Kept | None,
    error: BaseException,
) -> None:
    """Put a file's old bytes back over what we left; where that fails, name the copy."""
    try:
        replace_file(path, data, as_left(path, left))
    except RepbookError as failure:
        facts = {"file": path.name, "reason": str(failure), "backup": kept.path if kept else "-"}
        raise CannotWrite("commands.half_written", **facts) from error


def _for_writing(layout: Layout, reads: Reads) -> Needs:
    """Return what any write may ask of the tables read, so that each is gone through once."""
    sheets = live_sheets(layout)
    needed = for_cells(cell.rule for sheet in sheets for cell in sheet.cells if cell.rule)
    if not is_sealed(layout.workbook):
        from repbook.book.along import watched

        needed = merged(needed, watched(reads))
    return {table: set(keys) for table, keys in needed.items() if table in reads}
