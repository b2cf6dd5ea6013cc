"""Compare a workbook's conditional formats with the declared looks; a user's own are left alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from repbook.adapters.layout import Layout
from repbook.adapters.standing import away, rule_cells
from repbook.domain.values import Problem
from repbook.ooxml.conditions import Condition, sheet_conditions
from repbook.ooxml.refs import Area, column_letters, parse_area
from repbook.schema.declare import Look, Sheet, Table
from repbook.schema.naming import Names, OwnRow
from repbook.schema.registry import TABLES
from repbook.schema.sheets import SHEETS
from repbook.scoring.excel import formula
from repbook.text import said


def changed_looks(layout: Layout) -> list[Problem]:
    """Return a problem for each declared look that does not hold on all of its cells."""
    held = {key: _conditions(layout, key) for key in SHEETS}
    found: list[Problem] = []
    for table in TABLES.values():
        if (conditions := held[table.sheet]) is not None:
            found += _of_table(layout, table, conditions)
    for key, sheet in SHEETS.items():
        if (conditions := held[key]) is not None:
            found += _of_cells(layout, sheet, conditions)
    return found


def _conditions(layout: Layout, key: str) -> list[Condition] | None:
    """Return the conditional formats of a sheet; None where it should have none, or is gone."""
    looks = any(table.looks for table in TABLES.values() if table.sheet == key)
    sheet = layout.sheet(key)
    if sheet is None or not (looks or any(cell.highlight for cell in SHEETS[key].cells)):
        return None
    return sheet_conditions(layout.workbook.package, sheet.part)


def _of_table(layout: Layout, table: Table, held: list[Condition]) -> Iterator[Problem]:
    info, headers = layout.table(table.key), layout.headers(table.key)
    columns = {key: info.column_of(header) for key, header in headers.items()}
    letters = {key: column_letters(column) for key, column in columns.items()}
    for look in table.looks:
        ends = [columns[key] for key in look.span]
        area = Area(info.data.first_row, min(ends), info.data.last_row, max(ends))
        texts = {c.row: _text(look, OwnRow(layout.lang, letters, c.row)) for c in held}
        right = [c for c in held if c.formula == texts[c.row]]
        if not covers(area, (part for c in right for part in c.areas)):
            text = _text(look, OwnRow(layout.lang, letters, area.first_row))
            yield _problem(info.sheet_name, area, text)


def _text(look: Look, names: OwnRow) -> str:
    return formula(look.rule, names)


def _of_cells(layout: Layout, declared: Sheet, held: list[Condition]) -> Iterator[Problem]:
    names = Names(layout.lang, None, rule_cells(layout, declared.key), layout.captions)
    sheet = layout.sheet(declared.key)
    for cell in declared.cells if declared.key not in away(layout) else ():
        if cell.highlight is None or sheet is None:
            continue
        text, area = formula(cell.highlight, names), parse_area(cell.merge or cell.ref)
        if not covers(area, (part for c in held if c.formula == text for part in c.areas)):
            yield _problem(sheet.name, area, text)


def covers(area: Area, parts: Iterable[Area]) -> bool:
    """Tell whether every row of `area` lies in one of the parts, as wide as it is."""
    spans = sorted(
        (part.first_row, part.last_row)
        for part in parts
        if part.first_column <= area.first_column and part.last_column >= area.last_column
    )
    row = area.first_row
    for first, last in spans:
        if first > row:
            return False
        row = max(row, last + 1)
        if row > area.last_row:
            return True
    return False


def _problem(sheet: str, area: Area, text: str) -> Problem:
    return Problem(f"{sheet}!{area}", said("commands.look_changed", formula=text))
