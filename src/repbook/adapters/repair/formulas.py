"""Mend formulas that were typed over or lost what they point at, and all results they move."""

from __future__ import annotations

import math
from datetime import date

from repbook.adapters.declared import DeclaredCell, cell_formulas, column_formulas
from repbook.adapters.reading import read_snapshot
from repbook.adapters.repair.bench import Bench, Mend
from repbook.adapters.repair.names import BROKEN
from repbook.domain.days import serial
from repbook.domain.values import Problem, Value
from repbook.ooxml.cellxml import Formula
from repbook.ooxml.index import SheetInfo
from repbook.ooxml.reader import read_cells, read_formulas, table_formulas
from repbook.ooxml.tableparts import with_column_formulas
from repbook.scoring.excel import formula
from repbook.scoring.expr import Expr
from repbook.text import say
from repbook.workbook.evaluate import Evaluator
from repbook.workbook.naming import Names
from repbook.workbook.schema import TABLES
from repbook.workbook.sheets import cell_rules
from repbook.workbook.snapshot import Snapshot

SHIFTED = 0.5


def mend_formulas(bench: Bench) -> None:
    """Write formulas again where a constant or a broken one stands; a user's own are left."""
    snapshot = read_snapshot(bench.layout, {key: table.keys() for key, table in TABLES.items()})
    today = snapshot.fixed_day
    if today is None:
        today = float(serial(date.today()))
    values = Evaluator(snapshot, today, cells=cell_rules())
    _mend_as_of(bench, snapshot, today)
    for table in TABLES:
        _mend_table(bench, snapshot, table, values)
    for key, cells in cell_formulas(bench.lang):
        sheet = bench.layout.sheet(key)
        if sheet is not None:
            _mend_cells(bench, sheet, cells, values)


def mend_column_formulas(bench: Bench) -> None:
    """Let each table part hold the formulas of its rule columns."""
    for key, table in TABLES.items():
        info = bench.layout.table(key)
        places = {column.name: place for place, column in enumerate(info.columns)}
        wanted = {}
        for name, text in column_formulas(key, bench.lang).items():
            place = places[bench.header(key, name)]
            if is_broken(info.columns[place].formula):
                wanted[place] = text
                what = say("repair.formula", where=f"{table.name}[{info.columns[place].name}]")
                bench.mend(Mend(what, key, "", name, info.columns[place].formula, text))
        if wanted:
            part = bench.staged.read(info.part)
            bench.staged.write(info.part, with_column_formulas(part, wanted))


def is_broken(text: str | None) -> bool:
    """Tell whether a formula is gone or points at nothing."""
    return not text or BROKEN in text


def _mend_as_of(bench: Bench, snapshot: Snapshot, today: float) -> None:
    """Give AsOf its formula back where the cell is blank; a date typed there is a choice."""
    from repbook.workbook.schema import SETTINGS

    setting = SETTINGS["as_of"]
    info = bench.layout.place(setting.defined_name)
    if snapshot.fixed_day is not None or not isinstance(setting.value, Expr):
        return
    ref, part = str(info.ref), str(info.sheet_part)
    if read_formulas(bench.workbook, part, [ref])[ref]:
        return
    text = formula(setting.value, Names(bench.lang))
    bench.editor(part).set(ref, Formula(text, today))
    old = snapshot.settings["as_of"]
    where = f"{bench.workbook.sheet_of(part).name}!{ref}"
    bench.mend(Mend(_said(where, old), "settings", setting.key, "value", old, f"={text}"))


def _mend_table(bench: Bench, snapshot: Snapshot, table: str, values: Evaluator) -> None:
    info, declared = bench.layout.table(table), column_formulas(table, bench.lang)
    rules = [key for key in declared if key in TABLES[table].rules()]
    if not rules:
        return
    found = table_formulas(bench.workbook, info, [bench.header(table, key) for key in rules])
    columns = {column.name: column.formula for column in info.columns}
    for key in rules:
        header = bench.header(table, key)
        own = columns[header]
        text = declared[key] if is_broken(own) else str(own)
        results = values.column(table, key)
        blank = 0
        for row, (cell, old) in enumerate(
            zip(found[header], snapshot.stored(table, key), strict=True)
        ):
            ref = bench.cell(table, key, row)
            if is_broken(cell):
                bench.editor(info.sheet_part).set(ref, Formula(text, results[row]))
                blank += _note(bench, table, key, row, snapshot, f"{info.sheet_name}!{ref}")
            elif cell == text and not _same(old, results[row]):
                bench.editor(info.sheet_part).refresh(ref, results[row])
        if blank:
            what = say("repair.formulas", sheet=info.sheet_name, count=blank, header=header)
            bench.mend(Mend(what, table, "", key, None, f"={text}"))


def _note(bench: Bench, table: str, key: str, row: int, snapshot: Snapshot, where: str) -> bool:
    """Note one cell that held something; return True for a cell that held nothing to keep."""
    rows = snapshot.tables[table]
    old = rows.get(row, key)
    if old in (None, ""):
        return True
    name = rows.text(row, TABLES[table].ids) or f"#{row + 1}"
    bench.mend(Mend(_said(where, old), table, name, key, old))
    return False


def _said(where: str, old: Value) -> str:
    if old in (None, ""):
        return say("repair.formula", where=where)
    return say("repair.formula_over", where=where, old=repr(old))


def _mend_cells(
    bench: Bench, sheet: SheetInfo, cells: list[DeclaredCell], values: Evaluator
) -> None:
    refs = [cell.ref for cell in cells]
    found = read_formulas(bench.workbook, sheet.part, refs)
    stored = read_cells(bench.workbook, sheet.part, refs)
    if sum(found[cell.ref] == cell.text for cell in cells) < SHIFTED * len(cells):
        bench.problems.append(Problem(sheet.name, say("repair.sheet_shifted")))
        return
    for cell in cells:
        old, value = stored[cell.ref], values.cell(cell.key)
        if is_broken(found[cell.ref]):
            bench.editor(sheet.part).set(cell.ref, Formula(cell.text, value))
            where = f"{sheet.name}!{cell.ref}"
            bench.mend(Mend(_said(where, old), "cells", cell.key, "", old, f"={cell.text}"))
        elif found[cell.ref] == cell.text and not _same(old, value):
            bench.editor(sheet.part).refresh(cell.ref, value)


def _same(first: Value, second: Value) -> bool:
    if type(first) is float and type(second) is float:
        return math.isclose(first, second, rel_tol=1e-9, abs_tol=1e-9)
    blank = (None, "")
    return first == second or (first in blank and second in blank)
