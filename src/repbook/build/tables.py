"""Lay a table out on its sheet: definition, header, widths, groups, checks, first row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from repbook.build.checks import column_check
from repbook.build.conditions import conditions
from repbook.build.notes import write_notes
from repbook.build.places import column_at, first_row
from repbook.build.styles import TABLE_STYLE, Formats
from repbook.build.texts import column_formulas
from repbook.build.tokens import BAR
from repbook.ooxml.refs import MAX_ROW, column_letters
from repbook.schema.declare import Column, Density, Filler, Kind, Table

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

HEADER_HEIGHT = 32
FULL_BAR = 100


def lay_table(
    sheet: Worksheet, table: Table, formats: Formats, lang: str, count: int, *, written: bool
) -> None:
    """Add a table for `count` rows.

    Where its rows are not `written` here, one blank row stands for those that take its place.
    """
    _define(sheet, table, formats, lang, count if written else 1)
    _set_columns(sheet, table, lang, None if written else formats)
    write_notes(sheet, table, lang)
    if not written:
        _first_row(sheet, table, formats)
    add_checks(sheet, table, lang, count)
    add_conditions(sheet, table, formats, lang, count)


def data_bar(full: float) -> dict[str, object]:
    """Return the conditional format of bars from 0 to `full`."""
    return {
        "type": "data_bar",
        "bar_color": BAR,
        "bar_solid": True,
        "data_bar_2010": True,
        "min_type": "num",
        "min_value": 0,
        "max_type": "num",
        "max_value": full,
    }


def _define(sheet: Worksheet, table: Table, formats: Formats, lang: str, count: int) -> None:
    formulas = column_formulas(table.key, lang)
    columns = [
        {
            "header": column.label.get(lang),
            "header_format": formats.header(column, table.density),
            "formula": formulas.get(column.key),
        }
        for column in table.columns
    ]
    options = {
        "name": table.name,
        "style": TABLE_STYLE,
        "columns": columns,
        "autofilter": table.sortable and table.density is not Density.PAPER,
    }
    top, left = table.header_row - 1, table.first_col - 1
    sheet.add_table(top, left, top + count, left + len(columns) - 1, options)
    sheet.set_row(top, HEADER_HEIGHT)


def has_column_looks(table: Table) -> bool:
    """Tell whether blank cells of a table look as their columns do: nothing is drawn in them."""
    return table.density is not Density.PAPER


def _set_columns(sheet: Worksheet, table: Table, lang: str, formats: Formats | None) -> None:
    """Set widths; columns that are not shown are grouped, with the sign behind the group.

    With `formats` a column has the look of its data, so that blank cells need not be written.
    """
    before: Column | None = None
    for index, column in enumerate(table.columns, table.first_col - 1):
        options: dict[str, int | bool] = {}
        if not column.shown:
            options = {"level": 1, "hidden": True}
        elif before is not None and not before.shown:
            options = {"collapsed": True}
        styled = formats is not None and has_column_looks(table)
        look = formats.data(column, table.density) if formats and styled else None
        sheet.set_column(index, index, column.width_in(lang), look, options)
        before = column
    if before is not None and not before.shown:
        end = table.first_col - 1 + len(table.columns)
        sheet.set_column(end, end, None, None, {"collapsed": True})


def _first_row(sheet: Worksheet, table: Table, formats: Formats) -> None:
    row, density = first_row(table) - 1, table.density
    for index, column in enumerate(table.columns, table.first_col - 1):
        sheet.write_blank(row, index, None, formats.data(column, density))
    sheet.set_row(row, table.row_height)


def text_ranges(table: Table) -> str:
    """Return the ranges that hold typed text, digits included, in rows to come too."""
    columns = [
        column_letters(column_at(table, column.key))
        for column in table.columns
        if column.kind is Kind.TEXT and column.filler is not Filler.RULE
    ]
    return " ".join(f"{name}{first_row(table)}:{name}{MAX_ROW}" for name in columns)


def add_checks(sheet: Worksheet, table: Table, lang: str, count: int) -> None:
    """Add the checks of a table's input columns over `count` rows."""
    first = first_row(table) - 1
    for column in table.columns:
        check = column_check(column, table, lang)
        if check is not None:
            at = column_at(table, column.key) - 1
            sheet.data_validation(first, at, first + count - 1, at, check)


def add_conditions(sheet: Worksheet, table: Table, formats: Formats, lang: str, count: int) -> None:
    """Add a table's conditional formats over `count` rows."""
    first = first_row(table) - 1
    for condition in conditions(table, lang):
        left, right = (column_at(table, key) - 1 for key in (condition.first, condition.last))
        look = formats.difference(condition.format)
        rule = {"type": "formula", "criteria": f"={condition.formula}", "format": look}
        sheet.conditional_format(first, left, first + count - 1, right, rule)
    for key in table.bars:
        at = column_at(table, key) - 1
        sheet.conditional_format(first, at, first + count - 1, at, data_bar(FULL_BAR))
