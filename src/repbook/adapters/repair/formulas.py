"""Mend formulas that were typed over or lost what they point at, and all results they move."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from datetime import date

from repbook.adapters.column_formulas import is_broken
from repbook.adapters.declared import DeclaredCell, cell_formulas, column_formulas
from repbook.adapters.reading import read_snapshot
from repbook.adapters.repair.session import Mend, Session, reads_lost
from repbook.book.evaluate import Evaluator
from repbook.book.snapshot import Snapshot
from repbook.domain.days import serial
from repbook.domain.values import Problem, Value, nearly_alike, unlike
from repbook.ooxml.cellxml import Formula
from repbook.ooxml.index import SheetInfo
from repbook.ooxml.reader import read_cells, read_formulas, table_formulas
from repbook.ooxml.tableparts import with_column_formulas
from repbook.schema.naming import Names
from repbook.schema.registry import TABLES
from repbook.schema.sheets import cell_rules
from repbook.scoring.excel import formula
from repbook.scoring.expr import Expr
from repbook.text import said, say

SHIFTED = 0.5


def mend_formulas(session: Session) -> None:
    """Write formulas again where a constant or a broken one stands; a user's own are left."""
    snapshot = read_snapshot(session.layout, {key: table.keys() for key, table in TABLES.items()})
    today = snapshot.fixed_day
    if today is None:
        today = float(serial(date.today()))
    values = Evaluator(snapshot, today, cells=cell_rules())
    _mend_as_of(session, snapshot, today)
    for table in TABLES:
        _mend_table(session, snapshot, table, values)
    sheets: dict[str, list[DeclaredCell]] = {}
    for key, cells in cell_formulas(session.layout):
        sheets.setdefault(key, []).extend(cells)
    for key, cells in sheets.items():
        sheet = session.layout.sheet(key)
        if sheet is not None:
            _mend_cells(session, sheet, cells, values)
    if session.refreshed and not session.older.is_older:
        session.mend(Mend(say("repair.results", count=session.refreshed), "cells"))


def mend_column_formulas(session: Session) -> None:
    """Let each table part hold the formulas of its rule columns."""
    for key, table in TABLES.items():
        info = session.layout.table(key)
        places = {column.name: place for place, column in enumerate(info.columns)}
        wanted = {}
        for name, text in column_formulas(key, session.layout).items():
            place = places[session.header(key, name)]
            own = info.columns[place].formula
            if own != text and session.gives_way(key, name, own):
                wanted[place] = info.spelling.stored(text, info.spelling.first_row)
                if key in session.restored:
                    continue
                what = say("repair.formula", where=f"{table.name}[{info.columns[place].name}]")
                session.mend(Mend(what, key, "", name, info.columns[place].formula, text))
        if wanted:
            part = session.staged.read(info.part)
            session.staged.write(info.part, with_column_formulas(part, wanted))


def _mend_as_of(session: Session, snapshot: Snapshot, today: float) -> None:
    """Give AsOf its formula back where the cell is blank; a date typed there is a choice."""
    from repbook.schema.registry import SETTINGS

    setting = SETTINGS["as_of"]
    info = session.layout.place(setting.defined_name)
    if snapshot.fixed_day is not None or not isinstance(setting.value, Expr):
        return
    ref, part = str(info.ref), str(info.sheet_part)
    if read_formulas(session.workbook, part, [ref])[ref]:
        return
    text = formula(setting.value, Names(session.lang))
    session.editor(part).set(ref, Formula(text, today))
    old = snapshot.settings["as_of"]
    where = f"{session.workbook.sheet_of(part).name}!{ref}"
    session.mend(Mend(_said(where, old), "settings", setting.key, "value", old, f"={text}"))


def _mend_table(session: Session, snapshot: Snapshot, table: str, values: Evaluator) -> None:
    info, declared = session.layout.table(table), column_formulas(table, session.layout)
    rules = [key for key in declared if key in TABLES[table].rules()]
    if not rules:
        return
    found = table_formulas(session.workbook, info, [session.header(table, key) for key in rules])
    columns = {column.name: column.formula for column in info.columns}
    for key in rules:
        header = session.header(table, key)
        own = columns[header]
        text = declared[key] if is_broken(own) else str(own)
        column = _Column(session, snapshot, table, key, text, product=text == declared[key])
        stored, results = snapshot.stored(table, key), values.column(table, key)
        for row in column.odd_rows(found[header], stored, results):
            column.mend(row, found[header][row], stored[row], results[row])
        column.tell()
        session.ease()


class _Column:
    """One formula column being mended; counts what is told once a column."""

    def __init__(
        self,
        session: Session,
        snapshot: Snapshot,
        table: str,
        key: str,
        text: str,
        *,
        product: bool,
    ) -> None:
        self._session, self._snapshot, self._table, self._key = session, snapshot, table, key
        self._text, self._product = text, product
        self._info = session.layout.table(table)
        self._lost = table in session.restored and product
        self._blank = self._own = 0

    def odd_rows(
        self, cells: list[str | None], stored: list[Value], results: list[Value]
    ) -> Iterable[int]:
        """Return the rows that may need mending: all but those that hold formula and result."""
        if not self._product:
            return range(len(cells))
        wrong = set(unlike(stored, results))
        if cells.count(self._text) < len(cells):
            wrong |= {row for row, cell in enumerate(cells) if cell != self._text}
        return sorted(wrong)

    def mend(self, row: int, cell: str | None, old: Value, result: Value) -> None:
        """Write a formula that is broken or outdated again, or its result where it moved."""
        session, older = self._session, self._session.older.is_older
        if not older and not self._product and not self._lost and not is_broken(cell):
            return
        ref = session.cell(self._table, self._key, row)
        editor = session.editor(self._info.sheet_part)
        if cell == self._text and self._product:
            if not nearly_alike(old, result):
                editor.refresh(ref, result)
                session.refreshed += 1
        elif older and (cell != self._text) and not self._gives_way(cell, old):
            self._own += 1
        elif is_broken(cell) or self._lost or (older and self._product):
            editor.set(ref, Formula(self._text, result))
            if self._lost and cell:
                self._blank += 1
            elif not cell or not older:
                where = f"{self._info.sheet_name}!{ref}"
                self._blank += _note(session, self._table, self._key, row, self._snapshot, where)

    def _gives_way(self, cell: str | None, old: Value) -> bool:
        """Tell whether an older workbook's cell is the product's: not typed over, not changed."""
        if not cell:
            return old in (None, "")
        return self._session.gives_way(self._table, self._key, cell)

    def tell(self) -> None:
        """Say how many cells got their formula, and how many hold something of the user's."""
        session, sheet = self._session, self._info.sheet_name
        header = session.header(self._table, self._key)
        if self._blank:
            what = say("repair.formulas", sheet=sheet, count=self._blank, header=header)
            session.mend(Mend(what, self._table, "", self._key, None, f"={self._text}"))
        if session.older.is_older and not self._product:
            session.keep(say("upgrade.kept_formula", sheet=sheet, header=header))
        if self._own:
            session.keep(say("upgrade.kept_cells", sheet=sheet, count=self._own, header=header))


def _note(session: Session, table: str, key: str, row: int, snapshot: Snapshot, where: str) -> bool:
    """Note one cell that held something; return True for a cell that held nothing to keep."""
    rows = snapshot.tables[table]
    old = rows.get(row, key)
    if old in (None, ""):
        return True
    name = rows.text(row, TABLES[table].ids) or f"#{row + 1}"
    session.mend(Mend(_said(where, old), table, name, key, old))
    return False


def _said(where: str, old: Value) -> str:
    if old in (None, ""):
        return say("repair.formula", where=where)
    return say("repair.formula_over", where=where, old=repr(old))


def _in_place(cell: DeclaredCell, found: Mapping[str, str | None], lost: Container[str]) -> bool:
    """Tell whether a cell holds its formula, or any where the own one has lost its table."""
    return found[cell.ref] == cell.text or (cell.ref in lost and bool(found[cell.ref]))


def _mend_cells(
    session: Session, sheet: SheetInfo, cells: list[DeclaredCell], values: Evaluator
) -> None:
    refs = [cell.ref for cell in cells]
    found = read_formulas(session.workbook, sheet.part, refs)
    stored = read_cells(session.workbook, sheet.part, refs)
    lost = {cell.ref for cell in cells if reads_lost(session, cell.text)}
    if sum(_in_place(cell, found, lost) for cell in cells) < SHIFTED * len(cells):
        session.problems.append(Problem(sheet.name, said("repair.sheet_shifted")))
        return
    for cell in cells:
        old, value = stored[cell.ref], values.cell(cell.key)
        if session.older.is_older and not found[cell.ref] and old not in (None, ""):
            session.keep(say("upgrade.kept_cell", where=f"{sheet.name}!{cell.ref}"))
        elif is_broken(found[cell.ref]) or (cell.ref in lost and found[cell.ref] != cell.text):
            session.editor(sheet.part).set(cell.ref, Formula(cell.text, value))
            where = f"{sheet.name}!{cell.ref}"
            session.mend(Mend(_said(where, old), "cells", cell.key, "", old, f"={cell.text}"))
        elif found[cell.ref] == cell.text and not nearly_alike(old, value):
            session.editor(sheet.part).refresh(cell.ref, value)
            # A result of another day is as old as the day, and nothing to mend.
            session.refreshed += old is None
