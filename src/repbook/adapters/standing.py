"""Where the cells beside the tables stand: they move along when whole columns or rows come in.

A column that comes into a table alone leaves what stands above it where it was.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from repbook.adapters.places import Places, Spread
from repbook.domain.letters import letters
from repbook.domain.values import Problem
from repbook.ooxml.refs import parse_cell
from repbook.schema import question_block as blocks
from repbook.schema.naming import Names, heading_places
from repbook.schema.registry import TABLES
from repbook.schema.sheets import SHEETS, address, cell_places
from repbook.text import said

QUALIFY, HEADINGS, AWAY = "qualify", "headings", "away"
ENOUGH = 0.5
"""Where fewer of a sheet's formulas stand at an address than this, its cells are elsewhere."""


def heading_cells(layout: Places) -> Mapping[str, str]:
    """Return the absolute address of every heading above Qualify's table in this workbook."""
    if HEADINGS not in layout.standing:
        declared = heading_places()
        layout.standing[HEADINGS] = _along(layout, QUALIFY, declared, blocks.rules().keys())
    return layout.standing[HEADINGS]


def sheet_cells(layout: Places, sheet: str) -> Mapping[str, str]:
    """Return the absolute address of every declared cell of a sheet in this workbook."""
    if sheet not in layout.standing:
        declared = {cell.key: address(cell.ref) for cell in SHEETS[sheet].cells}
        layout.standing[sheet] = _along(layout, sheet, declared, _computed(sheet))
    return layout.standing[sheet]


def rule_cells(layout: Places, sheet: str) -> dict[str, str]:
    """Return what rules on a sheet call each cell: an address, a name for other sheets' cells."""
    return {**cell_places(SHEETS[sheet]), **sheet_cells(layout, sheet)}


def table_names(layout: Places, table: str) -> Names:
    """Return the references that the rules of a table are written with in this workbook."""
    places = heading_cells(layout) if table == QUALIFY else {}
    return Names(layout.lang, TABLES[table], places, layout.captions)


def away(layout: Places) -> dict[str, Problem]:
    """Return a problem for each sheet whose formulas stand neither as built nor with its table."""
    if AWAY not in layout.standing:
        layout.standing[AWAY] = {sheet: tab for sheet in SHEETS if (tab := _left(layout, sheet))}
    message = said("commands.sheet_shifted")
    return {sheet: Problem(tab, message) for sheet, tab in layout.standing[AWAY].items()}


def _left(layout: Places, sheet: str) -> str | None:
    """Return a sheet's tab where its formulas stand neither as built nor with its table."""
    tab, computed, at = layout.tab_name(sheet), _computed(sheet), sheet_cells(layout, sheet)
    if not computed or _held(layout, sheet, [at[key] for key in computed]) >= ENOUGH:
        return None
    return tab


def apart(layout: Places) -> list[Problem]:
    """Return a problem for each block of Qualify's columns that another column stands in.

    Formulas count the places in such a block, so that a column in it gives wrong results.
    """
    if QUALIFY not in TABLES:
        return []
    spread, names = layout.spread(QUALIFY).columns, layout.captions(QUALIFY)
    found = []
    for block in dict.fromkeys(part.above for part in blocks.PARTS.values()):
        at = [spread[key] for key in block if key in spread]
        if at and at != list(range(at[0], at[0] + len(at))):
            facts = {"first": names[block[0]], "last": names[block[-1]]}
            tab = layout.tab_name(TABLES[QUALIFY].sheet) or ""
            found.append(Problem(tab, said("commands.block_apart", **facts)))
    return found


def _computed(sheet: str) -> list[str]:
    return [cell.key for cell in SHEETS[sheet].cells if cell.rule is not None]


def _along(
    layout: Places, sheet: str, declared: dict[str, str], computed: Collection[str]
) -> dict[str, str]:
    """Return addresses that went with the table on their sheet, where they are not as declared."""
    own = [table for table in TABLES.values() if table.sheet == sheet]
    if not own or not computed:
        return declared
    table = min(own, key=lambda table: table.first_col).key
    spread = layout.spread(table)
    if spread == _built(table):
        return declared
    columns = {_built(table).columns[key]: column for key, column in spread.columns.items()}
    down = spread.header_row - TABLES[table].header_row
    along = {key: _moved(ref, columns, down) for key, ref in declared.items()}
    stay, go = (_held(layout, sheet, [at[key] for key in computed]) for at in (declared, along))
    return along if go > stay else declared


def _built(table: str) -> Spread:
    declared = TABLES[table]
    columns = {key: declared.first_col + place for place, key in enumerate(declared.keys())}
    return Spread(declared.header_row, columns)


def _moved(ref: str, columns: Mapping[int, int], down: int) -> str:
    cell = parse_cell(ref.replace("$", ""))
    return f"${letters(columns.get(cell.column, cell.column))}${cell.row + down}"


def _held(layout: Places, sheet: str, places: Iterable[str]) -> float:
    """Return how many of some addresses hold a formula where such begin, as a share.

    Of cells side by side, the others may hold their neighbours' formulas after a column came in.
    """
    cells = [parse_cell(ref.replace("$", "")) for ref in places]
    found = dict(zip(cells, layout.formulas_at(sheet, map(str, cells)), strict=True))
    edges = (
        [found[cell] for cell in cells if cell._replace(column=cell.column - 1) not in found],
        [found[cell] for cell in cells if cell._replace(row=cell.row - 1) not in found],
    )
    return min(sum(map(bool, edge)) / len(edge) for edge in edges)
