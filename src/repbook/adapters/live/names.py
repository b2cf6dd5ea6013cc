"""Where the defined names of an open workbook point, in few calls to the application."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from repbook.adapters.live.busy import found
from repbook.ooxml.refs import Cell, parse_cell
from repbook.record import NamedTuple
from repbook.schema.registry import CELL_TABLES, CODES, POLICY, SETTINGS
from repbook.schema.sheets import SHEETS

if TYPE_CHECKING:
    import xlwings

# Excel takes and gives lists of ranges of at most 255 characters.
MAX_LIST = 240
MAX_NAMES = 20


class NamePlace(NamedTuple):
    """The sheet and the cell that a name stands for."""

    sheet: str
    cell: Cell


def home_sheets() -> dict[str, str]:
    """Return the key of the sheet on which each name that is read is built."""
    homes = {entry.defined_name: "lists" for entry in CODES.values()}
    policies = {cell.key for cell in CELL_TABLES[POLICY]}
    for key, setting in SETTINGS.items():
        homes[setting.defined_name] = "policy" if key in policies else "settings"
    for sheet in (sheet for sheet in SHEETS.values() if sheet.asks):
        homes |= {cell.name: sheet.key for cell in sheet.cells if cell.is_input and cell.name}
    return homes


def places_of(
    book: xlwings.Book, names: Iterable[str], sheets: dict[str, xlwings.Sheet]
) -> dict[str, NamePlace]:
    """Return the places of names; those that are gone, or stand for no single cell, are left out.

    Names are asked for by the dozen on the sheets they were built on, by tab in `sheets`, and one
    by one where that does not answer for all.
    """
    homes = home_sheets()
    places: dict[str, NamePlace] = {}
    for key, tab in sheets.items():
        own = [name for name in names if homes[name] == key]
        for some in _chunks(own):
            places |= _together(tab, some)
    for name in names:
        if name not in places and (place := _alone(book, name)):
            places[name] = place
    return places


def _chunks(names: Sequence[str]) -> Iterator[list[str]]:
    some: list[str] = []
    for name in names:
        if len(some) == MAX_NAMES or len(",".join([*some, name])) > MAX_LIST:
            yield some
            some = []
        some.append(name)
    if some:
        yield some


def _together(tab: xlwings.Sheet, names: list[str]) -> dict[str, NamePlace]:
    """Return the places of names that all stand on one sheet, nothing where one does not."""
    asked = found(lambda: tab.range(",".join(names)).address)
    cells = [_cell(text) for text in asked.split(",")] if asked else []
    if len(cells) != len(names) or None in cells:
        return {}
    title = tab.name
    return {n: NamePlace(title, c) for n, c in zip(names, cells, strict=True) if c is not None}


def _alone(book: xlwings.Book, name: str) -> NamePlace | None:
    cells = found(lambda: book.names[name].refers_to_range)
    if cells is None:
        return None
    cell = _cell(cells.address)
    return cell and NamePlace(cells.sheet.name, cell)


def _cell(text: str) -> Cell | None:
    try:
        return parse_cell(text.split("!")[-1])
    except ValueError:
        return None
