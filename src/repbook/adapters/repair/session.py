"""What each step of a repair works with: the open workbook, the parts it stages, what it mended."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import NamedTuple

from repbook.adapters import backups
from repbook.adapters.column_formulas import is_broken
from repbook.adapters.layout import Layout
from repbook.domain.values import Problem, Value
from repbook.ooxml.archive import Content
from repbook.ooxml.calc import drop_calc_chain, extend_names
from repbook.ooxml.chartedit import refresh_charts
from repbook.ooxml.edit import SheetEditor
from repbook.ooxml.index import Workbook
from repbook.ooxml.refs import column_letters
from repbook.ooxml.staged import Staged
from repbook.schema.registry import TABLES, printed_rows


class Mend(NamedTuple):
    """One mended thing, for the change log and, as `what`, for people."""

    what: str
    table: str
    row: str = ""
    column: str = ""
    old: Value = None
    new: Value = None


class Older(NamedTuple):
    """What an older version delivered and this workbook may still hold: the product's own.

    `formulas` by table and column key. Nothing older: only what is broken is made again.
    """

    formulas: Mapping[tuple[str, str], str] = MappingProxyType({})
    is_older: bool = False


NOTHING_OLDER = Older()


class Session:
    """One step's view of the workbook; all steps share `mends`, `problems` and `restored`.

    `restored` are the tables whose cells were found and made tables again; `layout` is what steps
    before, which changed nothing, have read of the same workbook.
    """

    def __init__(
        self,
        workbook: Workbook,
        lang: str,
        file: str,
        mends: list[Mend],
        problems: list[Problem],
        older: Older = NOTHING_OLDER,
        restored: set[str] | None = None,
        layout: Layout | None = None,
    ) -> None:
        self.file = file
        self.workbook = workbook
        self.lang = lang
        self.layout = layout or Layout(workbook, lang)
        self.staged = Staged(workbook.package)
        self.mends = mends
        self.problems = problems
        self.older = older
        self.restored = set[str]() if restored is None else restored
        self.kept: list[str] = []
        self.refreshed = 0
        self._editors: dict[str, SheetEditor] = {}

    def editor(self, part: str) -> SheetEditor:
        """Return the editor of one sheet, the same one each time."""
        if part not in self._editors:
            self._editors[part] = SheetEditor(self.workbook, part)
        return self._editors[part]

    def ease(self) -> None:
        """Let editors carry out what they hold, where that is much."""
        for editor in self._editors.values():
            editor.ease()

    def header(self, table: str, key: str) -> str:
        """Return the header of a column as it is here, the declared one where it is gone."""
        return self.layout.captions(table)[key]

    def cell(self, table: str, key: str, row: int) -> str:
        """Return the address of the cell in a table's 0-based data row."""
        info = self.layout.table(table)
        letters = column_letters(info.column_of(self.header(table, key)))
        return f"{letters}{info.header_row + 1 + row}"

    def gives_way(self, table: str, key: str, text: str | None) -> bool:
        """Tell whether a column's formula is broken, or an older version's that nobody changed."""
        return is_broken(text) or text == self.older.formulas.get((table, key))

    def mend(self, mend: Mend) -> None:
        """Note one mended thing."""
        self.mends.append(mend)

    def keep(self, what: str) -> None:
        """Note what an upgrade leaves as the user has it."""
        self.kept.append(what)

    def parts(self) -> dict[str, Content | None]:
        """Return all parts that the step changed."""
        for editor in self._editors.values():
            for part, content in editor.parts().items():
                self.staged.write(part, content)
        resizes = [resize for editor in self._editors.values() for resize in editor.resizes()]
        extend_names(self.staged, self.workbook, resizes, printed_rows())
        if self._editors:
            refresh_charts(self.staged, self.workbook, resizes)
        if any(editor.formulas_changed for editor in self._editors.values()):
            drop_calc_chain(self.staged, self.workbook)
        return self.staged.parts


def reads_lost(session: Session, text: str) -> bool:
    """Tell whether a formula names a table that was none: addresses may stand for the name."""
    return any(f"{TABLES[key].name}[" in text for key in session.restored)


def backup_folder() -> str:
    """Return the folder that holds every book's backups."""
    return str(backups.home() / "backups")


def joined(names: Iterable[str]) -> str:
    """Return names for a message."""
    return ", ".join(names)
