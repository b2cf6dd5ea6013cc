"""Say where a sheet's cells are in words that outlive moved columns and added rows."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from repbook.ooxml.formulas import rewritten
from repbook.ooxml.refs import (
    Area,
    Cell,
    column_letters,
    column_number,
    parse_area,
    parse_cell,
)

_REF = re.compile(r"(\$?)([A-Za-z]{1,3})(\$?)(\d+)\Z")
_WORD = re.compile(r"«([^»]*)»(?:(-?\d+))?")


class Frame(NamedTuple):
    """A sheet's tables as seen from its cells.

    `columns` gives a table column's lasting name (`table.key`) by sheet column; `header` and
    `last` are the rows of each such column's table.
    """

    columns: Mapping[int, str]
    header: Mapping[int, int]
    last: Mapping[int, int]

    def inside(self, cell: Cell) -> bool:
        """Tell whether a cell is a data cell or header of one of the tables."""
        column = cell.column
        return column in self.columns and self.header[column] <= cell.row <= self.last[column]

    def in_data(self, cell: Cell) -> bool:
        """Tell whether a cell is a data cell of one of the tables."""
        return self.inside(cell) and cell.row > self.header[cell.column]

    def columns_of(self, sqref: str) -> str | None:
        """Return a block of cells by the columns it covers, else by address; None for no block.

        Rows of a table count for nothing: users sort, add and paste them.
        """
        found: dict[str, None] = {}
        for area in areas(sqref):
            if not self.in_data(Cell(*area[:2])):
                found[f"@{area}"] = None
                continue
            first, last = (self.columns.get(c, "") for c in (area[1], area[3]))
            found[first if first == last else f"{first}:{last}"] = None
        return " ".join(sorted(found)) or None

    def lasting(self, formula: str, origin: Cell) -> str:
        """Return a formula as seen from `origin`: own-row references by column name."""

        def one(ref: str) -> str:
            fixed, letters, fixed_row, row = _split(ref)
            column = column_number(letters)
            name = self.columns.get(column)
            if name is None or fixed_row or not self.in_data(origin):
                return ref
            return f"{fixed}«{name}»{int(row) - origin.row}"

        def change(sheet: str, first: str, second: str) -> str:
            if sheet:
                return f"{first}:{second}" if second else first
            return ":".join(one(ref) for ref in (first, second) if ref)

        return rewritten(formula, change)

    def placed(self, formula: str, row: int) -> str:
        """Return a lasting formula for cells whose first row is `row`."""
        places = {name: column for column, name in self.columns.items()}

        def change(found: re.Match[str]) -> str:
            letters = column_letters(places[found[1]])
            return letters if found[2] is None else f"{letters}{row + int(found[2])}"

        return _WORD.sub(change, formula)

    def block(self, lasting: str) -> str | None:
        """Return the cells that a lasting block covers here, None where a column is gone."""
        places = {name: column for column, name in self.columns.items()}
        out = []
        for part in lasting.split(" "):
            if part.startswith("@"):
                out.append(part[1:])
                continue
            ends = [places.get(name) for name in part.split(":")]
            if None in ends:
                return None
            first, last = (column for column in (ends[0], ends[-1]) if column is not None)
            area = Area(
                self.header[first] + 1, min(first, last), self.last[first], max(first, last)
            )
            out.append(str(area))
        return " ".join(out)


def areas(sqref: str) -> Iterator[Area]:
    """Yield the blocks of a list of references; what is none is passed over."""
    for text in sqref.split():
        try:
            yield parse_area(text)
        except ValueError:
            continue


def first_cell(sqref: str) -> Cell:
    """Return the cell to which the relative references of a rule over `sqref` are relative."""
    found = list(areas(sqref))
    if not found:
        return Cell(1, 1)
    return Cell(min(area[0] for area in found), min(area[1] for area in found))


def is_cell(ref: str) -> bool:
    """Tell whether a text is the address of one cell."""
    try:
        parse_cell(ref)
    except ValueError:
        return False
    return True


def _split(ref: str) -> tuple[str, str, str, str]:
    found = _REF.match(ref)
    assert found is not None
    return found[1], found[2], found[3], found[4]
