"""What every step of an upgrade knows: the older version's record, today's workbook, the sum."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple, Protocol

from repbook.adapters.repair.refs import renamed
from repbook.adapters.repair.session import Session
from repbook.adapters.upgrade.delivered import ColumnRecord, Delivered
from repbook.adapters.upgrade.frames import Frame
from repbook.adapters.upgrade.reading import Keys, code_names, frame_of, read_delivered
from repbook.domain.values import Value
from repbook.ooxml.index import SheetInfo, Workbook
from repbook.ooxml.sheetgraft import SheetGraft
from repbook.schema.sheets import SHEETS

MakeProject = Callable[[Iterable[str]], bytes]
"""Return a VBA project for a workbook whose sheets have these code names."""


class Fresh(Protocol):
    """What makes workbooks of today: the build, which no adapter knows."""

    def book(self, target: Path, lang: str) -> None:
        """Write a new, empty workbook to `target`; an .xlsm has the macros."""

    def project(self, sheets: Iterable[str]) -> bytes:
        """Return a VBA project for a workbook whose sheets have these code names."""


class Added(NamedTuple):
    """What an upgrade added, for people and for JSON."""

    columns: list[str]
    tables: list[str]
    sheets: list[str]
    names: list[str]


class Job:
    """One upgrade from `base`, what the workbook's version delivered, to today's `source`."""

    def __init__(
        self, base: Delivered, source: Workbook, lang: str, make_project: MakeProject
    ) -> None:
        self.base, self.source, self.lang, self.make_project = base, source, lang, make_project
        self.goal = read_delivered(source, lang)
        self.added = Added([], [], [], [])
        self.kept: list[str] = []
        self.renamed: dict[str, dict[str, str]] = {}
        self.appended: dict[str, list[str]] = {}
        self.replaced: set[str] = set()
        self.relaid: dict[str, list[dict[str, Value]]] = {}

    def older(self, column: ColumnRecord) -> str:
        """Return a column's older formula as it reads now that captions have changed."""
        text = column.formula or ""
        for other, headers in self.renamed.items():
            text = renamed(text, other, other, headers) if text else text
        return text

    def codes(self, session: Session) -> dict[str, str]:
        """Return the code name of each of the product's sheets in the workbook, by part."""
        return self.codes_in(session.workbook)

    def codes_in(self, workbook: Workbook) -> dict[str, str]:
        """Return the same of any state of the workbook."""
        tabs = {code: sheet.tab for code, sheet in (self.base.sheets | self.goal.sheets).items()}
        return code_names(workbook, tabs)

    def sheet(self, session: Session, code: str) -> SheetInfo | None:
        """Return a sheet of the workbook by its code name."""
        codes = self.codes(session)
        return next((s for s in session.workbook.sheets if codes.get(s.part) == code), None)

    def source_sheet(self, code: str) -> SheetInfo:
        """Return a sheet of today's workbook by its code name."""
        return next(sheet for sheet in self.source.sheets if sheet.code_name == code)

    def graft(self, session: Session) -> SheetGraft:
        """Return what copies sheets of today's workbook into the user's, under its tabs."""
        codes = self.codes(session)
        mine = {
            codes[sheet.part]: sheet.name
            for sheet in session.workbook.sheets
            if sheet.part in codes
        }
        tabs = {s.name: mine[s.code_name] for s in self.source.sheets if s.code_name in mine}
        return SheetGraft(session.staged, session.workbook, self.source, tabs)

    def goal_frame(self, code: str) -> Frame:
        """Return the frame of a sheet of today's workbook."""
        return frame_of(self.source, self.source_sheet(code), keys_of(self.goal))

    def frame(self, session: Session, sheet: SheetInfo) -> Frame:
        """Return the frame of a sheet of the user's workbook, today's headers known too."""
        older, newer = keys_of(self.base), keys_of(self.goal)
        keys = {name: {**older.get(name, {}), **newer.get(name, {})} for name in {*older, *newer}}
        return frame_of(session.workbook, sheet, keys)


def keys_of(delivered: Delivered) -> Keys:
    """Return the column keys of a version's tables by header."""
    return {
        name: {column.header: column.key for column in table.columns}
        for name, table in delivered.tables.items()
    }


def product_codes() -> set[str]:
    """Return the code names of all sheets of the schema."""
    return {sheet.code_name for sheet in SHEETS.values()}
