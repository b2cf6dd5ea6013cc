"""The formulas that a workbook should hold, in its language, with its headers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from repbook.adapters.places import Places
from repbook.adapters.reading import QUALIFY_SHEET
from repbook.adapters.standing import heading_cells, rule_cells, table_names
from repbook.schema import question_block as blocks
from repbook.schema.naming import Names
from repbook.schema.registry import TABLES
from repbook.schema.sheets import SHEETS
from repbook.scoring.excel import formula
from repbook.scoring.expr import Expr


class DeclaredCell(NamedTuple):
    """A formula cell outside the tables: its key, its address, its formula without equals sign."""

    key: str
    ref: str
    text: str


def column_formulas(table: str, layout: Places) -> dict[str, str]:
    """Return the formula of every rule column of a table by key, without equals sign."""
    names = table_names(layout, table)
    return {key: formula(rule, names) for key, rule in TABLES[table].rules().items()}


def cell_formulas(layout: Places) -> Iterator[tuple[str, list[DeclaredCell]]]:
    """Yield the formula cells outside the tables by sheet, the headings above Qualify first."""
    places = heading_cells(layout)
    names = Names(layout.lang, None, places, layout.captions)
    if blocks.rules():
        yield QUALIFY_SHEET, _cells(blocks.rules(), places, names)
    for sheet in SHEETS.values():
        rules = {cell.key: cell.rule for cell in sheet.cells if cell.rule is not None}
        if rules:
            own = rule_cells(layout, sheet.key)
            yield sheet.key, _cells(rules, own, names._replace(places={**places, **own}))


def _cells(
    rules: Mapping[str, Expr], places: Mapping[str, str], names: Names
) -> list[DeclaredCell]:
    return [
        DeclaredCell(key, places[key].replace("$", ""), formula(rule, names))
        for key, rule in rules.items()
    ]
