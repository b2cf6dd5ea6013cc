"""Every sheet in tab order, and where the cells outside tables stand."""

from __future__ import annotations

from collections.abc import Mapping

from repbook.domain.values import Value
from repbook.schema.declare import Sheet, SheetCell
from repbook.schema.registry import SETTINGS
from repbook.schema.shelf import Shelves
from repbook.schema.source import per_book, source
from repbook.scoring.expr import Expr, lift

SHEETS: Mapping[str, Sheet] = Shelves(lambda: source().sheets, lambda key: source().sheets[key])
# Named ranges over table columns, for drop-downs and for the formulas of other tables.
RANGES: Mapping[str, Expr] = Shelves(lambda: source().ranges, lambda key: source().ranges[key])

# The sheet that shows one card, and the cell that names it by its id.
CARD, CHOSEN = "card", "card_id"


def address(ref: str) -> str:
    """Return the absolute form of a plain address such as B5."""
    column = ref.rstrip("0123456789")
    return f"${column}${ref[len(column) :]}"


def cell_places(sheet: Sheet) -> dict[str, str]:
    """Return what rules on a sheet call each cell: an address, a name for other sheets' cells."""
    named = {c.key: c.name for other in SHEETS.values() for c in other.cells if c.name}
    return named | {cell.key: address(cell.ref) for cell in sheet.cells}


@per_book
def inputs() -> dict[str, SheetCell]:
    """Return the cells outside tables that a user fills, by key."""
    found = (c for sheet in SHEETS.values() if sheet.asks for c in sheet.cells)
    return {c.key: c for c in found if c.is_input}


@per_book
def value_names() -> dict[str, str]:
    """Return the defined name of every named value by key: settings, and inputs on sheets."""
    settings = {key: setting.defined_name for key, setting in SETTINGS.items()}
    return settings | {key: cell.name for key, cell in inputs().items() if cell.name}


def cell_rules(given: Mapping[str, Value] | None = None) -> dict[str, Expr]:
    """Return the rule of every computed cell by key, for `Evaluator(cells=...)`.

    `given` holds the values of the input cells, the others being blank; without it they are what
    the workbook holds.
    """
    typed = {} if given is None else {key: _input(given.get(key)) for key in inputs()}
    cells = (c for sheet in SHEETS.values() for c in sheet.cells)
    return typed | {c.key: c.rule for c in cells if c.rule is not None}


def _input(value: Value) -> Expr:
    return lift("" if value is None else value)
