"""Say where a chart's declared ranges lie in a new workbook, and what they hold."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from repbook.book.evaluate import Evaluator
from repbook.book.snapshot import Snapshot
from repbook.build.places import column_at, first_row, on_sheet
from repbook.domain.values import Value
from repbook.ooxml.refs import Area, Cell, parse_area, parse_cell
from repbook.schema.charts import Cells, Chart, Range, TableColumn
from repbook.schema.declare import SheetCell
from repbook.schema.registry import TABLES
from repbook.schema.sheets import SHEETS, address
from repbook.schema.source import per_book


class Reference(NamedTuple):
    """A range as a chart names it, and how many cells it has."""

    text: str
    cells: int


def reference(wanted: Range, lang: str, counts: Mapping[str, int]) -> Reference:
    """Return where a range lies; `counts` are the rows by table.

    Raises KeyError for a cell or column that is not declared, ValueError for cells of two sheets
    or a block that is neither row nor column.
    """
    sheet, area = _place(wanted, counts)
    first, last = Cell(*area[:2]), Cell(*area[2:])
    text = on_sheet(sheet, lang, f"{address(str(first))}:{address(str(last))}")
    return Reference(text, len(_cells(area)))


def held(snapshot: Snapshot, values: Evaluator) -> dict[str, Sequence[Value]]:
    """Return what the ranges of all charts hold, by the text a chart names them with."""
    counts = {key: len(rows) for key, rows in snapshot.tables.items()}
    found: dict[str, Sequence[Value]] = {}
    for wanted in (r for chart in charts() for r in chart.ranges()):
        text = reference(wanted, snapshot.lang, counts).text
        if isinstance(wanted, TableColumn):
            found[text] = values.column(wanted.table, wanted.key)
        else:
            found[text] = _cell_values(wanted, snapshot, values)
    return found


def charts() -> list[Chart]:
    """Return every declared chart in tab order."""
    return [placed.chart for sheet in SHEETS.values() for placed in sheet.content.charts]


def _place(wanted: Range, counts: Mapping[str, int]) -> tuple[str, Area]:
    if isinstance(wanted, TableColumn):
        table = TABLES[wanted.table]
        top, at = first_row(table), column_at(table, table.column(wanted.key).key)
        return table.sheet, Area(top, at, top + counts[wanted.table] - 1, at)
    (sheet, one), (other, two) = declared_cells()[wanted.first], declared_cells()[wanted.last]
    first, last = parse_cell(one.ref), parse_cell(two.ref)
    if sheet != other or not (first.row == last.row or first.column == last.column):
        raise ValueError(f"not a row or column of one sheet: {wanted}")
    return sheet, parse_area(f"{first}:{last}")


@per_book
def declared_cells() -> dict[str, tuple[str, SheetCell]]:
    """Return the cells outside the tables by key, each with its sheet."""
    return {cell.key: (key, cell) for key, sheet in SHEETS.items() for cell in sheet.cells}


def _cell_values(wanted: Cells, snapshot: Snapshot, values: Evaluator) -> list[Value]:
    sheet, area = _place(wanted, {})
    cells = {parse_cell(cell.ref): cell for cell in SHEETS[sheet].cells}
    return [_value(cells.get(place), snapshot, values) for place in _cells(area)]


def _value(cell: SheetCell | None, snapshot: Snapshot, values: Evaluator) -> Value:
    if cell is None:
        return None
    if cell.rule is not None:
        return values.cell(cell.key)
    return cell.text.get(snapshot.lang) if cell.text else snapshot.setting(cell.key)


def _cells(area: Area) -> list[Cell]:
    rows = range(area.first_row, area.last_row + 1)
    columns = range(area.first_column, area.last_column + 1)
    return [Cell(row, column) for row in rows for column in columns]
