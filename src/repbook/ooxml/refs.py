"""Cell addresses: `AB12`, `$A$1:$C$9`, and column letters.

Rows and columns count from 1, as in the file format (ECMA-376 part 1, 18.18.7 and 18.18.62).
"""

from __future__ import annotations

import re
from functools import lru_cache

from repbook.record import NamedTuple

MAX_ROW = 1_048_576
MAX_COLUMN = 16_384
_CELL = re.compile(r"\$?([A-Za-z]{1,3})\$?([1-9][0-9]{0,6})\Z")


class Cell(NamedTuple):
    """One cell's place."""

    row: int
    column: int

    def __str__(self) -> str:
        return f"{column_letters(self.column)}{self.row}"


class Area(NamedTuple):
    """A block of cells, both corners included."""

    first_row: int
    first_column: int
    last_row: int
    last_column: int

    def __str__(self) -> str:
        first, last = (Cell(*self[:2]), Cell(*self[2:]))
        return str(first) if first == last else f"{first}:{last}"

    def meets(self, other: Area) -> bool:
        """Tell whether the two blocks share a cell."""
        return (
            self.first_row <= other.last_row
            and other.first_row <= self.last_row
            and self.first_column <= other.last_column
            and other.first_column <= self.last_column
        )

    def cover(self, other: Area) -> Area:
        """Return the smallest block that holds both."""
        return Area(*map(min, self[:2], other[:2]), *map(max, self[2:], other[2:]))


@lru_cache(maxsize=1024)
def column_letters(number: int) -> str:
    """Return the letters of column `number`, 1 for A; ValueError outside 1..16384."""
    if not 1 <= number <= MAX_COLUMN:
        raise ValueError(f"no such column: {number}")
    letters = ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


@lru_cache(maxsize=1024)
def column_number(letters: str) -> int:
    """Return the number of the column `letters`, A is 1; ValueError for anything else."""
    number = 0
    for letter in letters.upper():
        if not "A" <= letter <= "Z":
            raise ValueError(f"no such column: {letters}")
        number = number * 26 + ord(letter) - 64
    if not 1 <= number <= MAX_COLUMN:
        raise ValueError(f"no such column: {letters}")
    return number


def parse_cell(text: str) -> Cell:
    """Read `B3` or `$B$3`; ValueError for anything else."""
    found = _CELL.match(text)
    if not found or int(found[2]) > MAX_ROW:
        raise ValueError(f"not a cell: {text}")
    return Cell(int(found[2]), column_number(found[1]))


@lru_cache(maxsize=4096)
def parse_area(text: str) -> Area:
    """Read `B3` or `A1:C9`, corners in any order; ValueError for anything else."""
    first, _, last = text.partition(":")
    one, two = parse_cell(first), parse_cell(last or first)
    return Area(*map(min, one, two), *map(max, one, two))
