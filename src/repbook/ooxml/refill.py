"""Fill a table anew that stands alone on its sheet, without taking its old rows apart.

Only what is asked for must be so: no formula, no cell beside the table, nothing under it. The cells
of a column differ in address and value alone, so that each distinct value is written once.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from repbook.domain.values import Value
from repbook.ooxml.freshrows import Looks, Makes, tail_of
from repbook.ooxml.index import TableInfo
from repbook.ooxml.longtext import Broken
from repbook.ooxml.package import Package
from repbook.ooxml.refs import MAX_ROW, Cell, column_letters
from repbook.ooxml.sheetrows import Piece, TopRows, Unusual
from repbook.ooxml.sheetxml import SheetXml
from repbook.ooxml.xml import XmlError

CHUNK = 1000
PLAIN = frozenset({str, float, type(None)})
"""Values that are equal only where they are written alike."""
# Longer than what tells a cell, so that one that two pieces share is seen.
_SEAM = 32
_MARKS = (b"<hyperlink", b"<mergeCell ")


# What is around a text that needs no sign written otherwise is the same for all of them.
_SIMPLE = r"(?![=+\-@＝＋－＠])[^\0- \x7f&<>\"_\ud800-\udfff\ufffe\uffff]+"
_PROBE, _MOST = "text", 4096
# Stands for the row's number; no text of a cell can hold it.
_ROW = "\0"


class FillColumn:
    """A column's place, its values, and the cell of each value in a row that has no number yet.

    `looks` are the style of its cells and that of the sheet's column, `first` the row of the first.
    """

    def __init__(
        self, number: int, values: Sequence[Value], looks: Looks, first: int, makes: Makes
    ) -> None:
        self._letters, self._values, self._first = column_letters(number), values, first
        self._cells: dict[Value, str] = {}
        last = first + len(values) - 1
        # The first place of each value, without a search for it: the earlier ones come last.
        places = dict(zip(reversed(values), range(last, first - 1, -1), strict=True))
        simple = re.compile(f"{_SIMPLE}(?: {_SIMPLE})*").fullmatch
        start, end = self._made(_PROBE, Cell(first, number), looks, makes).split(_PROBE)
        for value, row in places.items():
            if isinstance(value, str) and len(value) < _MOST and simple(value):
                self._cells[value] = f"{start}{value}{end}"
            else:
                self._cells[value] = self._made(value, Cell(row, number), looks, makes)

    def _made(self, value: Value, cell: Cell, looks: Looks, makes: Makes) -> str:
        what = makes.content(value, cell)
        if what.cleaned:
            self._clean_more(value, cell, makes)
        tail = tail_of(what, makes.look(looks[0], what), looks).decode()
        return f'<c r="{self._letters}{_ROW}{tail}' if tail else ""

    def _clean_more(self, value: Value, cell: Cell, makes: Makes) -> None:
        """Let the further cells that lose signs be noted too."""
        for row, other in enumerate(self._values, self._first):
            if other == value and row > cell.row:
                makes.content(value, Cell(row, cell.column))

    def apart(self) -> bytes:
        """Return a row of the cells, one of each value."""
        return f'<row r="{_ROW}">{"".join(self._cells.values())}</row>'.replace(_ROW, "1").encode()

    def cells(self, start: int, end: int) -> Iterable[str]:
        """Return the cells of some of the values."""
        return map(self._cells.__getitem__, self._values[start:end])


def is_fit(info: TableInfo, columns: Mapping[str, Sequence[Value]]) -> bool:
    """Tell whether columns by header can be a table's rows: plain values and no formulas."""
    count = len(next(iter(columns.values()), ()))
    if not 0 < count <= MAX_ROW - info.header_row or columns.keys() - info.places().keys():
        return False
    of_values = not info.totals_row and not any(column.stored for column in info.columns)
    return of_values and all(PLAIN.issuperset(map(type, values)) for values in columns.values())


def open_to_fill(package: Package, info: TableInfo) -> SheetXml | None:
    """Open a long sheet of which rows go, without taking them apart; None where others stay."""
    text = package.long_text(info.sheet_part)
    columns = range(info.first_col, info.last_col + 1)
    try:
        rows = TopRows(text, info.header_row, _others(columns)) if text is not None else None
    except (Unusual, Broken, XmlError):
        return None
    return None if rows is None or has_spans(rows.tail) else SheetXml(rows)


def rows_of(columns: Sequence[FillColumn], numbers: range, attributes: bytes) -> Iterator[bytes]:
    """Yield the rows' XML in pieces."""
    look = attributes.decode()
    for start in range(0, len(numbers), CHUNK):
        lines = zip(*(column.cells(start, start + CHUNK) for column in columns), strict=True)
        yield "".join(
            [
                f'<row r="{_ROW}"{look}>{"".join(line)}</row>'.replace(_ROW, str(row))
                for row, line in zip(numbers[start : start + CHUNK], lines, strict=True)
            ]
        ).encode()


def has_spans(tail: bytes) -> bool:
    """Tell whether what follows a sheet's rows lays anything over them."""
    return any(mark in tail for mark in _MARKS)


def _others(columns: range) -> re.Pattern[bytes]:
    """Return a pattern of what is no constant in one of the columns."""
    letters = "|".join(column_letters(column) for column in columns)
    return re.compile(rb'<f|<c(?! r="(?:%s)\d)' % letters.encode())


def stands_alone(pieces: Iterable[Piece], tail: bytes, columns: range) -> bool:
    """Tell whether rows hold constants in these columns alone, and nothing is laid over them."""
    if has_spans(tail):
        return False
    other, seam = _others(columns), b""
    for piece in pieces:
        if other.search(seam + bytes(piece[:_SEAM])) or other.search(piece):
            return False
        seam = bytes(piece[-_SEAM:])
    return True
