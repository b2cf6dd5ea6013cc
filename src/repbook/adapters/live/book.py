"""A Repbook workbook that lies open in a spreadsheet application (satisfies `OpenBook`)."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from repbook.adapters import backups
from repbook.adapters.live import backup as live_backup
from repbook.adapters.live import excel as live_excel
from repbook.adapters.live.busy import found, patiently
from repbook.adapters.live.changed import Seen
from repbook.adapters.live.layout import LiveLayout
from repbook.adapters.live.names import NamePlace
from repbook.adapters.live.quiet import quiet, up_to_date
from repbook.adapters.live.writing import LiveWriter
from repbook.adapters.reading import read_computed, read_snapshot
from repbook.adapters.siblings import refuse_siblings
from repbook.book.changes import Changes
from repbook.book.identity import TEAM_CELL
from repbook.book.open_book import Selected
from repbook.book.ports import Stored, Written
from repbook.book.snapshot import Reads, Snapshot, as_text
from repbook.domain.values import Problem
from repbook.errors import LiveError, MissingName
from repbook.ooxml.refs import parse_area
from repbook.schema.registry import SETTINGS, TABLES, card_columns
from repbook.schema.sheets import SHEETS
from repbook.schema.source import REP, TEAM

if TYPE_CHECKING:
    import xlwings

# The cell in which the sheet itself resolves what was chosen: an ID or part of a name.
CARD_SHEET, SHOWN_CARD = "card", "card.id"
# Why a write could neither be ended nor taken back.
HALF = "live.half_written"


class LiveBook:
    """An open workbook. Nothing is saved: that is left to the user, who may close without."""

    def __init__(self, book: xlwings.Book) -> None:
        self._book = book
        self._app = book.app
        self._names: dict[str, NamePlace] = {}
        self._seen = Seen()
        self._backup: backups.Kept | None = None

    @property
    def name(self) -> str:
        """Return the workbook's file name."""
        return str(patiently(lambda: self._book.name))

    def layout(self) -> LiveLayout:
        """Return where things are now; names stay where they were found first."""
        return LiveLayout(self._book, self.name, self._names)

    def kind(self) -> str:
        """Return which kind of workbook it is; a rep's where it does not say."""
        marked = found(lambda: self._book.names[TEAM_CELL].refers_to)
        return TEAM if marked else REP

    def language(self) -> str:
        """Return the workbook's language; BookError for a workbook that is none of ours."""
        return self.layout().lang

    def template(self) -> int | None:
        """Return the version of the template that the workbook follows; None where it says none."""
        name = SETTINGS["template_version"].defined_name
        value = self.layout().values([name])[name]
        return int(value) if isinstance(value, float) else None

    def read(self, reads: Reads) -> Snapshot:
        """Return the named columns of the named tables, all settings and all labels.

        Raises BookError for a workbook that is none of ours, MissingName for tables, columns or
        named cells that are gone or renamed, LiveError where Excel stays busy.
        """
        up_to_date(self._app)
        layout = self.layout()
        snapshot = read_snapshot(layout, reads)._replace(below=layout.below())
        self._seen.remember(snapshot)
        return snapshot

    def read_card(self, reads: Reads, card: str) -> Snapshot:
        """Return what `read` does: a block read takes all rows at one go."""
        return self.read(reads)

    def computed(self) -> dict[str, Stored]:
        """Return the value of every computed cell outside the tables, by key."""
        up_to_date(self._app)
        return read_computed(self.layout())

    def reckoned(self, tables: Iterable[str]) -> dict[str, frozenset[str]]:
        """Return the keys of users' own columns that hold formulas, by table."""
        from repbook.adapters.reckoned import reckoned

        layout = self.layout()
        return {table: reckoned(layout, table) for table in tables}

    def faults(self) -> list[Problem]:
        """Return what is wrong beside the cells; charts Excel draws."""
        from repbook.adapters.standing import apart, away

        layout = self.layout()
        return [*apart(layout), *away(layout).values(), *self.looks()]

    def looks(self) -> list[Problem]:
        """Return the declared conditional formats that are gone or changed."""
        from repbook.adapters.live.looks import open_looks

        return open_looks(self._book, self.name)

    def backup(self, why: str = "") -> Path | None:
        """Save a copy among the book's backups; LiveError for a book that was never saved."""
        layout = self.layout()
        name = SETTINGS["book_id"].defined_name
        book_id = as_text(layout.values([name])[name])  # type: ignore[arg-type]  # a cell's value
        if (file := self.path) is not None:
            refuse_siblings(file, book_id)
        self._backup = live_backup.back_up(self._book, self.name, book_id, layout, why)
        return self._backup.path

    def write(self, changes: Changes) -> Written:
        """Write the changes; the application computes the formulas they move.

        On a failure everything written is taken back, and the copy made for it goes. Raises Refused
        where a cell that would be overwritten was changed since it was read, LiveError for
        protected sheets, a busy Excel or what it does not take.
        """
        kept, self._backup = self._backup, None
        try:
            written = self._write(changes, kept)
        except BaseException as error:
            if kept is not None and getattr(error, "key", "") != HALF:
                backups.drop(kept)
            raise
        if kept is not None:
            backups.settle(kept)
        self._seen.forget()
        return written

    def _write(self, changes: Changes, kept: backups.Kept | None) -> Written:
        writer = LiveWriter(self.layout(), changes, self._seen)
        with quiet(self._app):
            try:
                return writer.write()
            except BaseException as error:
                if not writer.journal.take_back():
                    facts = {"file": self.name, "backup": kept.path if kept else "-"}
                    raise LiveError(HALF, **facts) from error
                raise

    def selected(self) -> Selected | None:
        """Return the customer whose row, or card, the cursor is on; None elsewhere."""
        place = found(self._cursor)
        if place is None:
            return None
        sheet, row = place
        layout = self.layout()
        card = layout.tab(CARD_SHEET)
        if card is not None and card.name == sheet:
            up_to_date(self._app)
            area = parse_area(_ref(CARD_SHEET, SHOWN_CARD))
            shown = as_text(layout.grid(sheet).read(area)[0][0])
            return Selected(CARD_SHEET, shown) if shown else None
        return _row_selected(layout, sheet, row)

    def _cursor(self) -> tuple[str, int] | None:
        """Return sheet and row of the cursor where it is in this book."""
        cells = self._app.selection
        if cells is None or cells.sheet.book.name != self.name:
            return None
        return cells.sheet.name, cells.row

    def front(self) -> str:
        """Return the key of the sheet in front, "" for one that is none of ours."""
        name = found(lambda: str(self._book.sheets.active.name))
        layout = self.layout()
        return next((key for key in SHEETS if layout.tab_name(key) == name), "")

    def show(self, sheet: str, cell: str = "") -> None:
        """Bring a sheet (by key) to the front, unhidden; select one of its declared cells."""
        layout = self.layout()
        tab = layout.tab(sheet)
        if tab is None:
            label = SHEETS[sheet].label.get(layout.lang)
            raise MissingName("live.sheet_gone", file=self.name, sheet=label)
        patiently(lambda: _bring_up(tab))
        if cell:
            patiently(lambda: tab.range(_ref(sheet, cell)).select())

    def tell(self, text: str) -> None:
        """Show what is going on in the status bar; an empty text gives the bar back."""
        patiently(lambda: setattr(self._app, "status_bar", text or False))

    @property
    def path(self) -> Path | None:
        """Return the workbook's file; None in the cloud and where it was never saved."""
        full_name = patiently(lambda: live_excel.full_name(self._book))
        file = Path(full_name)
        return None if live_backup.is_address(full_name) or not file.is_absolute() else file

    def save_copy(self, path: Path) -> None:
        """Save a copy, unsaved changes included, of a workbook in whatever state.

        Raises LiveError where the application saves no copies and the file is not up to date,
        CannotWrite where there is no room or permission.
        """
        live_backup.save_copy(self._book, self.name, path)

    def open(self, path: Path) -> None:
        """Open another workbook in the same application."""
        patiently(lambda: self._app.books.open(path))

    def application(self) -> str:
        """Return the name and version of the application."""
        return f"{live_excel.application_name(self._app)} {self._app.version}"


def _ref(sheet: str, cell: str) -> str:
    return next(declared.ref for declared in SHEETS[sheet].cells if declared.key == cell)


def _row_selected(layout: LiveLayout, sheet: str, row: int) -> Selected | None:
    for table, key in card_columns().items():
        tab = layout.tab(TABLES[table].sheet)
        if tab is None or tab.name != sheet:
            continue
        place = layout.table(table)
        if place.data.first_row <= row <= place.data.last_row:
            card = as_text(layout.columns(table, [key], row, row)[key][0])
            return Selected(table, card) if card else None
    return None


def _bring_up(tab: xlwings.Sheet) -> None:
    if not tab.visible:
        tab.visible = True
    tab.book.activate()
    tab.activate()
