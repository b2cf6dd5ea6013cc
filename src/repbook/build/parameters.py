"""Write the sheets whose rows are named cells: Settings, Policy, Lists and their neighbours."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from repbook.book.defined_names import LISTS
from repbook.book.evaluate import Evaluator
from repbook.book.snapshot import Rows
from repbook.build.cells import write_formula
from repbook.build.checks import choice_check
from repbook.build.places import column_at, first_row, table_names
from repbook.build.styles import NUMBER_FORMATS, PLAIN, SECTION_LINE, Formats
from repbook.build.texts import column_formulas
from repbook.build.tokens import INPUT_PALE
from repbook.domain.values import CellError, Value
from repbook.ooxml.celltext import may_run
from repbook.ooxml.refs import column_letters
from repbook.schema.declare import Kind, Setting, Table
from repbook.schema.registry import CHOICES, SETTINGS, TABLES
from repbook.schema.source import per_book
from repbook.scoring.excel import formula
from repbook.scoring.expr import Expr

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

# Where cells have names every row is written in its place.
SECTION = {"policy": "group", LISTS: "list"}


@per_book
def sheets_of_cells() -> frozenset[str]:
    """Return the sheets on which every row is written in its place."""
    return frozenset(table.sheet for table in TABLES.values() if not table.sortable)


def write_rows(
    sheet: Worksheet, table: Table, rows: Rows, formats: Formats, lang: str, values: Evaluator
) -> None:
    """Write all rows of a small table cell by cell."""
    formulas = column_formulas(table.key, lang)
    begins = _begins(table, rows)
    for column in table.columns:
        plain, first = formats.data(column, table.density), formats.section(column, table.density)
        for index, value in enumerate(values.column(table.key, column.key)):
            ref, look = _ref(table, column.key, index), first if index in begins else plain
            if column.key in formulas:
                write_formula(sheet, ref, formulas[column.key], look, value)
            else:
                write_value(sheet, ref, value, _for(value, look, formats))
    for index in _folded(table, rows):
        sheet.set_row(first_row(table) - 1 + index, None, None, {"hidden": True})
    if table.cells:
        _write_settings(sheet, table, rows, formats, lang, values)


def _begins(table: Table, rows: Rows) -> frozenset[int]:
    """Return the rows with which a section begins: another group, another list."""
    names = rows.columns.get(SECTION.get(table.key, ""), [])
    return frozenset(n for n, name in enumerate(names) if n == 0 or names[n - 1] != name)


def _folded(table: Table, rows: Rows) -> Iterator[int]:
    """Yield the rows of words that formulas make sentences of."""
    if table.key == LISTS:
        for index, name in enumerate(rows.columns["list"]):
            if name in CHOICES and CHOICES[str(name)].folded:
                yield index


def write_value(sheet: Worksheet, ref: str, value: Value, look: Format) -> None:
    """Write a value as what it is; text stays text whatever it begins with."""
    if value is None:
        sheet.write_blank(ref, None, look)
    elif isinstance(value, bool):
        sheet.write_boolean(ref, value, look)
    elif isinstance(value, CellError):
        sheet.write_formula(ref, f"={value}", look, value)
    elif isinstance(value, str):
        sheet.write_string(ref, value, look)
    else:
        sheet.write_number(ref, value, look)


def _for(value: Value, look: Format, formats: Formats) -> Format:
    return formats.marked(look) if isinstance(value, str) and may_run(value) else look


def _write_settings(
    sheet: Worksheet, table: Table, rows: Rows, formats: Formats, lang: str, values: Evaluator
) -> None:
    """Give each value cell its own format and check; a declared formula is written as one."""
    for index, (key, value) in enumerate(
        zip(rows.columns["key"], rows.columns["value"], strict=True)
    ):
        setting = SETTINGS.get(str(key))
        if setting is None:
            continue
        look = formats.get(_look(setting) | (SECTION_LINE if index in _begins(table, rows) else {}))
        ref = _ref(table, "value", index)
        if value is None and isinstance(setting.value, Expr):
            text = formula(setting.value, table_names(table, lang))
            write_formula(sheet, ref, text, look, values.cell(setting.key))
        else:
            write_value(sheet, ref, value, _for(value, look, formats))
        if setting.choices:
            sheet.data_validation(ref, choice_check(setting.choices, lang))


def _look(setting: Setting) -> dict[str, object]:
    pattern = NUMBER_FORMATS.get(setting.kind, "@" if setting.kind is Kind.TEXT else "General")
    return {**PLAIN, "bg_color": INPUT_PALE, "num_format": pattern, "align": "left"}


def _ref(table: Table, key: str, index: int) -> str:
    return f"{column_letters(column_at(table, key))}{first_row(table) + index}"
