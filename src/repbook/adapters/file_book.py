"""A Repbook workbook as a closed file: streaming reads, in-place writes (satisfies `Book`)."""

from __future__ import annotations

import os
from pathlib import Path

from repbook.adapters import backups
from repbook.adapters.keeping import add_own, drop_own, restoring
from repbook.adapters.layout import Layout
from repbook.adapters.looks import changed_looks
from repbook.adapters.older import refuse_older
from repbook.adapters.reading import live_sheets, read_computed, read_snapshot
from repbook.adapters.taking_in import take_in
from repbook.adapters.true_results import make_true
from repbook.adapters.writing import write_changes
from repbook.book.changes import Changes
from repbook.book.needs import Needs, for_cells, merged
from repbook.book.ports import Stored, Written
from repbook.book.snapshot import Reads, Snapshot
from repbook.domain.values import Problem
from repbook.errors import DamagedFile
from repbook.ooxml.chartstale import stale_charts
from repbook.ooxml.index import Workbook
from repbook.ooxml.package import open_package
from repbook.schema.registry import SETTINGS, TABLES, card_tables
from repbook.text import said


class FileBook:
    """A workbook on disk. No file is kept open; what was read is kept until the file changes."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path = Path(path)
        self._layout: Layout | None = None

    @property
    def name(self) -> str:
        """Return the file's name."""
        return self.path.name

    def read(self, reads: Reads) -> Snapshot:
        """Return the named columns of the named tables, all settings and all labels.

        Raises FileError for a file that cannot be read, BookError for one that is none of ours or
        of an older template, MissingName for what was deleted or renamed.
        """
        layout = self.layout()
        layout.fetch(merged(reads, _for_writing(layout, reads)))
        if any(key in TABLES[table].rules() for table, keys in reads.items() for key in keys):
            make_true(layout)
        snapshot = read_snapshot(layout, reads)
        return snapshot._replace(stale=layout.stale, below=layout.below(reads))

    def read_card(self, reads: Reads, card: str) -> Snapshot:
        """Return what `read` does, but of Customers and Qualify hardly more than one card's row.

        Whole are their ids and what was read before; other columns may be blank in other rows.
        """
        layout = self.layout()
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
        return snapshot._replace(below=layout.below(reads))

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

    def faults(self) -> list[Problem]:
        """Return what is wrong beside the cells: formats, columns' formulas, blanks, charts."""
        from repbook.adapters.column_formulas import lost_formulas
        from repbook.adapters.trimmed import lost_blanks

        layout = self.layout()
        return [*self.looks(), *lost_formulas(layout), *lost_blanks(layout), *self.charts()]

    def looks(self) -> list[Problem]:
        """Return where conditional formats are not the declared ones; the user's own are not."""
        return changed_looks(self.layout())

    def backup(self) -> Path | None:
        """Copy the file to the book's backups."""
        return backups.back_up(self.path, self.book_id())

    def book_id(self) -> str:
        """Return what tells this book from others, empty where its cell is blank."""
        name = SETTINGS["book_id"].defined_name
        return str(self.layout().values([name])[name] or "")

    def write(self, changes: Changes) -> Written:
        """Write the changes with the values of the formulas they move, and save."""
        if changes.taken:
            take_in(self.layout(), changes.taken, self.path)
            self._layout = None
        with restoring(self.path, changes.own):
            if changes.own:
                add_own(self.layout(), changes.own, self.path)
                self._layout = None
            make_true(self.layout())
            # What a write cannot put right is said, since it seals the file as right.
            amiss = self._bare_charts() if self.layout().is_unsure else []
            written = write_changes(self.layout(), changes, self.path)
        self._layout = None
        if changes.gone:
            drop_own(self.layout(), changes.gone, self.path)
            self._layout = None
        more = (f"{problem.where}: {problem.message}" for problem in amiss)
        return written._replace(notes=(*written.notes, *more))


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


def _for_writing(layout: Layout, reads: Reads) -> Needs:
    """Return what any write may ask of the tables read, so that each is gone through once."""
    sheets = live_sheets(layout)
    needed = for_cells(cell.rule for sheet in sheets for cell in sheet.cells if cell.rule)
    return {table: set(keys) for table, keys in needed.items() if table in reads}
