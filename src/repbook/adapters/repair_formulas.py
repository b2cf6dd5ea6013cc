"""Mend formulas that were typed over or lost what they point at, and all results they move."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from datetime import date
from typing import NamedTuple

from repbook.adapters.reading import QUALIFY_SHEET, heading_cells, read_snapshot
from repbook.adapters.repair_bench import Bench, Mend
from repbook.adapters.repair_names import BROKEN
from repbook.domain.days import serial
from repbook.domain.values import Problem, Value
from repbook.ooxml.cellxml import Formula
from repbook.ooxml.index import SheetInfo
from repbook.ooxml.reader import read_cells, read_formulas, table_formulas
from repbook.ooxml.tableparts import with_column_formulas
from repbook.scoring.excel import formula
from repbook.scoring.expr import Expr
from repbook.text import say
from repbook.workbook import blocks
from repbook.workbook.evaluate import Evaluator
from repbook.workbook.naming import Names, heading_places
from repbook.workbook.schema import TABLES
from repbook.workbook.sheets import SHEETS, cell_places, cell_rules
from repbook.workbook.snapshot import Snapshot

SHIFTED = 0.5


class RuleCell(NamedTuple):
    """A formula cell outside the tables: its address, its formula, its value."""

    key: str
    ref: str
    text: str
    value: Value


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
    for sheet, cells in _rule_cells(bench, values):
        _mend_cells(bench, sheet, cells)


def mend_column_formulas(bench: Bench) -> None:
    """Let each table part hold the formulas of its rule columns."""
    for key, table in TABLES.items():
        info = bench.layout.table(key)
        places = {column.name: place for place, column in enumerate(info.columns)}
        wanted = {}
        for name, text in _declared(bench, key).items():
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


def _declared(bench: Bench, key: str) -> dict[str, str]:
    table = TABLES[key]
    names = Names(bench.lang, table, heading_places())
    return {name: formula(rule, names) for name, rule in table.rules().items()}


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
    info, declared = bench.layout.table(table), _declared(bench, table)
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


def _rule_cells(bench: Bench, values: Evaluator) -> Iterator[tuple[SheetInfo, list[RuleCell]]]:
    places = heading_places()
    headings = _cells(blocks.rules(), heading_cells(), Names(bench.lang, None, places), values)
    qualify = bench.layout.sheet(QUALIFY_SHEET)
    if qualify is not None:
        yield qualify, headings
    for sheet in SHEETS.values():
        info = bench.layout.sheet(sheet.key)
        rules = {cell.key: cell.rule for cell in sheet.cells if cell.rule is not None}
        if info is not None and rules:
            own = cell_places(sheet)
            names = Names(bench.lang, None, {**places, **own})
            yield info, _cells(rules, own, names, values)


def _cells(
    rules: Mapping[str, Expr], places: Mapping[str, str], names: Names, values: Evaluator
) -> list[RuleCell]:
    return [
        RuleCell(key, places[key].replace("$", ""), formula(rule, names), values.cell(key))
        for key, rule in rules.items()
    ]


def _mend_cells(bench: Bench, sheet: SheetInfo, cells: list[RuleCell]) -> None:
    refs = [cell.ref for cell in cells]
    found = read_formulas(bench.workbook, sheet.part, refs)
    stored = read_cells(bench.workbook, sheet.part, refs)
    if sum(found[cell.ref] == cell.text for cell in cells) < SHIFTED * len(cells):
        bench.problems.append(Problem(sheet.name, say("repair.sheet_shifted")))
        return
    for cell in cells:
        old = stored[cell.ref]
        if is_broken(found[cell.ref]):
            bench.editor(sheet.part).set(cell.ref, Formula(cell.text, cell.value))
            where = f"{sheet.name}!{cell.ref}"
            bench.mend(Mend(_said(where, old), "cells", cell.key, "", old, f"={cell.text}"))
        elif found[cell.ref] == cell.text and not _same(old, cell.value):
            bench.editor(sheet.part).refresh(cell.ref, cell.value)


def _same(first: Value, second: Value) -> bool:
    if type(first) is float and type(second) is float:
        return math.isclose(first, second, rel_tol=1e-9, abs_tol=1e-9)
    blank = (None, "")
    return first == second or (first in blank and second in blank)
