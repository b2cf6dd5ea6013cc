"""Fill a table anew that stands alone on its sheet, without taking its old rows apart.

Only what is asked for must be so: no formula, no cell beside the table, nothing under it. The cells
of a column differ in address and value alone, so that each distinct value is written once.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from repbook.domain.values import Value
from repbook.ooxml.freshrows import Looks, Makes, tail_of
from repbook.ooxml.refs import Cell, column_letters
from repbook.ooxml.sheetrows import Piece

CHUNK = 1000
PLAIN = frozenset({str, float, type(None)})
"""Values that are equal only where they are written alike."""
# Longer than what tells a cell, so that one that two pieces share is seen.
_SEAM = 32
_MARKS = (b"<hyperlink", b"<mergeCell ")


class FillColumn:
    """A column's place, its values, and what follows the row's number in a cell of each value.

    `looks` are the style of its cells and that of the sheet's column, `first` the row of the first.
    """

    def __init__(
        self, number: int, values: Sequence[Value], looks: Looks, first: int, makes: Makes
    ) -> None:
        self._head, self._values = f'<c r="{column_letters(number)}', values
        self._tails: dict[Value, str] = {}
        last = first + len(values) - 1
        # The first place of each value, without a search for it: the earlier ones come last.
        places = dict(zip(reversed(values), range(last, first - 1, -1), strict=True))
        for value, row in places.items():
            cell = Cell(row, number)
            what = makes.content(value, cell)
            self._tails[value] = tail_of(what, makes.look(looks[0], what), looks).decode()
            if what.cleaned:
                self._clean_more(value, cell, first, makes)

    def _clean_more(self, value: Value, cell: Cell, first: int, makes: Makes) -> None:
        """Let the further cells that lose signs be noted too."""
        for row, other in enumerate(self._values, first):
            if other == value and row > cell.row:
                makes.content(value, Cell(row, cell.column))

    def cells(self, start: int, rows: range) -> list[str]:
        """Return the cells of some rows, the values from `start` on."""
        head, tails = self._head, self._tails
        values = self._values[start : start + len(rows)]
        return [
            f"{head}{row}{tail}" if (tail := tails[value]) else ""
            for row, value in zip(rows, values, strict=True)
        ]


def is_plain(columns: Mapping[str, Sequence[Value]]) -> bool:
    """Tell whether all values are such that equal ones are written alike."""
    return all(PLAIN.issuperset(map(type, values)) for values in columns.values())


def rows_of(columns: Sequence[FillColumn], numbers: range, attributes: bytes) -> Iterator[bytes]:
    """Yield the rows' XML in pieces."""
    look = attributes.decode()
    for start in range(0, len(numbers), CHUNK):
        rows = numbers[start : start + CHUNK]
        lines = zip(*(column.cells(start, rows) for column in columns), strict=True)
        yield "".join(
            [
                f'<row r="{row}"{look}>{"".join(line)}</row>'
                for row, line in zip(rows, lines, strict=True)
            ]
        ).encode()


def stands_alone(pieces: Iterable[Piece], tail: bytes, columns: range) -> bool:
    """Tell whether rows hold constants in these columns alone, and nothing is laid over them."""
    if any(mark in tail for mark in _MARKS):
        return False
    letters = "|".join(column_letters(column) for column in columns)
    other = re.compile(rb'<f|<c r="(?!(?:%s)\d)[A-Z]+\d' % letters.encode())
    seam = b""
    for piece in pieces:
        if other.search(seam + bytes(piece[:_SEAM])) or other.search(piece):
            return False
        seam = bytes(piece[-_SEAM:])
    return True
