"""The formula texts of new workbooks, each written once a process."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache

from repbook.build.places import first_row, heading_names, sheet_names, table_names
from repbook.ooxml.spelling import Spelling, is_shareable
from repbook.schema import question_block as blocks
from repbook.schema.naming import Names
from repbook.schema.registry import TABLES
from repbook.schema.sheets import RANGES, SHEETS
from repbook.scoring.excel import formula
from repbook.scoring.expr import Expr


@cache
def column_formulas(table: str, lang: str) -> Mapping[str, str]:
    """Return the formula text of every rule column by key, without equals sign."""
    names = table_names(TABLES[table], lang)
    return {key: formula(rule, names) for key, rule in TABLES[table].rules().items()}


@cache
def stored_formulas(table: str, lang: str) -> Mapping[str, str]:
    """Return the same for the first data row as files hold it (`ooxml.spelling`).

    A text that rows cannot share stays spelled out: it then reads the same in all of them.
    """
    declared = TABLES[table]
    names, first = Names(lang), first_row(declared)
    spelling = Spelling(
        declared.name,
        [column.label.get(lang) for column in declared.columns],
        declared.first_col,
        first,
        lambda: {name: formula(rule, names) for name, rule in RANGES.items()},
    )
    texts = {}
    for key, text in column_formulas(table, lang).items():
        stored = spelling.stored(text, first)
        texts[key] = stored if is_shareable(stored, first) else text
    return texts


@cache
def heading_formulas(lang: str) -> Mapping[str, str]:
    """Return the formula text of each heading above the questions by key."""
    names = heading_names(lang)
    return {key: formula(rule, names) for key, rule in blocks.rules().items()}


@cache
def sheet_writer(sheet: str, lang: str) -> Callable[[Expr], str]:
    """Return what writes the rules of a sheet's cells and their highlights."""
    names = sheet_names(SHEETS[sheet], lang)
    return cache(lambda rule: formula(rule, names))
