"""The grid that pages stand on: a margin, then four blocks of three columns with gutters between.

All sizes are pixels; `characters` and `points` turn them into what a sheet stores.
"""

from __future__ import annotations

from typing import NamedTuple

from repbook.domain.letters import letters

BLOCKS, COLUMNS = 4, 3
UNITS = BLOCKS * COLUMNS
"""The columns of a page that hold something, gutters aside."""
ROW, BAND_GAP = 20, 5


class Grid(NamedTuple):
    """The columns of a page: widths of the margin, of a column, of a gutter; its height."""

    margin: int
    column: int
    gutter: int
    height: int

    def widths(self) -> tuple[int, ...]:
        """Return the width of every column from the first on."""
        block = (self.column,) * COLUMNS
        between = (self.gutter, *block) * (BLOCKS - 1)
        return (self.margin, *block, *between)

    @property
    def last(self) -> int:
        """Return the 1-based last column."""
        return len(self.widths())


LANDSCAPE = Grid(margin=10, column=80, gutter=19, height=690)
PORTRAIT = Grid(margin=10, column=57, gutter=12, height=1010)


def column_of(unit: int) -> int:
    """Return the 1-based sheet column of a 0-based unit."""
    return 2 + unit + unit // COLUMNS


class Row(NamedTuple):
    """A row's height; a row that grows takes its share of what the page has left."""

    px: int = ROW
    grows: bool = False


class Place(NamedTuple):
    """Where a part is laid: its first row, its first unit, how many units it has."""

    row: int
    unit: int
    units: int

    def block(self, number: int) -> Place:
        """Return one of the blocks of a place."""
        return Place(self.row, self.unit + number * COLUMNS, COLUMNS)

    def below(self, rows: int) -> Place:
        """Return the place some rows further down."""
        return self._replace(row=self.row + rows)

    def span(self, row: int, first: int = 0, count: int = 0) -> tuple[str, str]:
        """Return the address and the merge of `count` units from `first` on (0: all the rest).

        The gutter behind a unit belongs to it, unless the place ends there.
        """
        past = first + count if count else self.units
        left, end = column_of(self.unit + first), self.unit + past
        right = column_of(end) - 1 if past < self.units else column_of(end - 1)
        ref = f"{letters(left)}{self.row + row}"
        return ref, f"{ref}:{letters(right)}{self.row + row}" if right > left else ""

    def width(self, grid: Grid) -> int:
        """Return how wide the place is on a grid."""
        first, last = column_of(self.unit), column_of(self.unit + self.units - 1)
        return sum(grid.widths()[first - 1 : last])


def characters(px: int) -> float:
    """Return a column's width as a sheet counts it, for a digit of 7 pixels."""
    return round((px - 5) / 7, 4) if px > 12 else round(px / 12, 4)


def points(px: int) -> float:
    """Return a row's height as a sheet stores it."""
    return px * 0.75
