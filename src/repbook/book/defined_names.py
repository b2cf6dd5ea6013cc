"""What the defined names of a workbook stand for: settings, labels, drop-downs, headings, cells."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple, Protocol

from repbook.book.snapshot import Rows
from repbook.domain.letters import letters
from repbook.schema import question_block as blocks
from repbook.schema.declare import SheetCell
from repbook.schema.naming import Names
from repbook.schema.registry import BY_LIST, CELL_TABLES, CODES, SETTINGS, TABLES, options_name
from repbook.schema.sheets import RANGES, SHEETS, address
from repbook.scoring.excel import formula
from repbook.scoring.slots import AUTHORITY, OPTIONS, SLOTS

LISTS, QUALIFY = "lists", "qualify"


class Target(NamedTuple):
    """One cell or block: a sheet's key, and a reference such as $C$7:$C$11."""

    sheet: str
    ref: str


class Placement(Protocol):
    """Where the tables stand in one workbook."""

    def column(self, table: str, key: str) -> int:
        """Return the 1-based sheet column of a table's column."""

    def above(self, key: str) -> int:
        """Return the 1-based sheet column of the headings that stand above a column of Qualify."""

    def row(self, table: str, declared: int) -> int:
        """Return the sheet row of what the schema has in row `declared` of the table's sheet."""

    def on_sheet(self, target: Target) -> str:
        """Return a reference with its tab's name before it."""


Named = Iterator[tuple[str, Target]]


def area(column: int, first: int, last: int, last_column: int | None = None) -> str:
    """Return an absolute block, such as $C$7:$C$11."""
    return f"${letters(column)}${first}:${letters(last_column or column)}${last}"


def setting_cells(tables: Mapping[str, Rows], ground: Placement) -> Named:
    """Yield the value cell of every setting, beside its key."""
    for key in CELL_TABLES:
        for name, ref in _keyed(key, "value", tables[key], ground):
            if name in SETTINGS:
                yield SETTINGS[name].defined_name, Target(TABLES[key].sheet, ref)


def label_cells(lists: Rows, ground: Placement) -> Named:
    """Yield the label cell of every list entry, beside its key."""
    for name, ref in _keyed(LISTS, "label", lists, ground):
        if name in CODES:
            yield CODES[name].defined_name, Target(TABLES[LISTS].sheet, ref)


def _keyed(table: str, column: str, rows: Rows, ground: Placement) -> Iterator[tuple[str, str]]:
    first = ground.row(table, TABLES[table].header_row + 1)
    at = letters(ground.column(table, column))
    for row, key in enumerate(rows.columns["key"], first):
        yield str(key), f"${at}${row}"


def list_rows(lists: Rows) -> dict[str, list[int]]:
    """Return the 0-based rows of each list."""
    spans: dict[str, list[int]] = {}
    for row, name in enumerate(lists.columns["list"]):
        spans.setdefault(str(name), []).append(row)
    return spans


def list_blocks(lists: Rows, ground: Placement) -> Named:
    """Yield the block of labels behind every drop-down."""
    column = ground.column(LISTS, "label")
    first = ground.row(LISTS, TABLES[LISTS].header_row + 1)
    spans = list_rows(lists)
    for name in BY_LIST:
        block = area(column, first + spans[name][0], first + spans[name][-1])
        yield options_name(name), Target(TABLES[LISTS].sheet, block)


def heading_blocks(ground: Placement) -> Named:
    """Yield the blocks above the questions, each under a name such as HeadKeyPhone or opt_q01.

    A drop-down's options are all that a question may have: a name trimmed to the filled ones loses
    those behind a gap, and Google Sheets takes no names that are computed.
    """
    if QUALIFY not in TABLES:
        return
    for part, spot in blocks.PARTS.items():
        name = "Head" + "".join(word.capitalize() for word in part.split("_"))
        yield name, Target(QUALIFY, _part_area(part, spot, ground))
    ends = [_part_area(part, blocks.PARTS[part], ground) for part in ("unknown", "points")]
    yield blocks.WORTHS, Target(QUALIFY, ":".join((ends[0].split(":")[0], ends[1].split(":")[1])))
    row = ground.row(QUALIFY, blocks.PARTS["option"].row)
    for slot in SLOTS:
        column = ground.above(slot)
        options = Target(QUALIFY, area(column, row, row + len(OPTIONS) - 1))
        yield options_name(f"options.{slot}"), options
    row = ground.row(QUALIFY, blocks.TOTAL_ROW)
    total = letters(ground.above(blocks.TOTAL_ABOVE))
    yield "WeightTotal", Target(QUALIFY, f"${total}${row}")


def _part_area(part: str, spot: blocks.Part, ground: Placement) -> str:
    """Return the block of one of `blocks.PARTS`; texts include who decides."""
    above = (*spot.above, AUTHORITY) if part == "text" else spot.above
    first, last = (ground.above(key) for key in (above[0], above[-1]))
    row = ground.row(QUALIFY, spot.row)
    return area(first, row, row + len(spot.options) - 1, last)


def press_name(button: str) -> str:
    """Return the name of the cell whose link presses a button: the add-in reads it."""
    return f"press_{button}"


def door_name(cell: str) -> str:
    """Return the name behind a link that leads to one sheet or another, by its cell's key."""
    return f"door_{cell.replace('.', '_')}"


def doors(ground: Placement) -> Iterator[tuple[str, str]]:
    """Yield what such links stand for: the first cell of the sheet whose number stands beside."""
    for sheet in SHEETS.values():
        for cell in (cell for cell in sheet.cells if cell.doors):
            number = next(each.ref for each in sheet.cells if each.key == cell.door)
            which = ground.on_sheet(Target(sheet.key, address(number)))
            targets = (ground.on_sheet(Target(door, "$A$1")) for door in cell.doors)
            yield door_name(cell.key), f"CHOOSE(MAX(1,{which}),{','.join(targets)})"


def sheet_cells() -> Named:
    """Yield the cells outside tables that have a name, or that press a button."""
    for sheet in SHEETS.values():
        for cell in sheet.cells:
            if cell.name:
                yield cell.name, Target(sheet.key, address(cell.ref))
            if cell.press:
                yield press_name(cell.press), _pressed(sheet.key, cell)


def _pressed(sheet: str, cell: SheetCell) -> Target:
    """Return where a link that presses a button leads where no macros run: a sheet, or itself."""
    here = Target(sheet, address(cell.ref))
    return Target(cell.link, address(landing(cell.link))) if cell.link else here


def landing(sheet: str) -> str:
    """Return the cell to which a link to a sheet leads: the top of a page, a table's first row."""
    return "A1" if SHEETS[sheet].cells else "A2"


def formula_names(names: Names, ground: Placement) -> Iterator[tuple[str, str]]:
    """Yield the names that stand for a formula, without equals sign: whole columns, doors."""
    for name, rule in RANGES.items():
        yield name, formula(rule, names)
    yield from doors(ground)
