"""Read the cells and formulas of any well-formed sheet part with a parser.

Takes prefixed names, CDATA, comments, rich inline text, any attribute order, and rows and cells
without `r` (they then follow the one before: ECMA-376 part 1, 18.3.1.4 and 18.3.1.73).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import suppress
from typing import NamedTuple

from repbook.domain.values import MOST_DIGITS, whole
from repbook.ooxml.refs import MAX_COLUMN, MAX_ROW, Cell, parse_cell
from repbook.ooxml.strings import StringText
from repbook.ooxml.xml import XmlError, parse


class RawFormula(NamedTuple):
    """A cell's `f` element: its attributes and text."""

    attributes: dict[str, str]
    text: str


class RawCell(NamedTuple):
    """A cell as the file has it; `text` is what `v` holds, or the whole inline string."""

    place: Cell
    kind: str
    text: str
    formula: RawFormula | None


def scan(chunks: Iterable[bytes], take: Callable[[RawCell], None], last_row: int = MAX_ROW) -> None:
    """Hand every cell of a sheet part to `take`, in file order; XmlError for unsound XML.

    What lies beyond the first row after `last_row` is not read.
    """
    reader = _Reader(take, last_row)
    with suppress(_Enough):
        parse(chunks, reader.start, reader.end, reader.text)


class _Enough(Exception):
    """All rows that were asked for have been read."""


class _Reader:
    def __init__(self, take: Callable[[RawCell], None], last_row: int) -> None:
        self._take = take
        self._last_row = last_row
        self._inside = False
        self._row = self._column = 0
        self._cell: dict[str, str] | None = None
        self._pieces: list[str] | None = None
        self._value = ""
        self._formula: RawFormula | None = None
        self._f_attributes: dict[str, str] = {}
        self._inline: StringText | None = None

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if not self._inside:
            self._inside = name == "sheetData"
        elif self._inline is not None:
            self._inline.start(name, attributes)
        elif name == "row":
            self._row = _number(attributes.get("r"), self._row + 1)
            self._column = 0
            if self._last_row < self._row <= MAX_ROW:
                raise _Enough
        elif name == "c":
            self._open_cell(attributes)
        elif name in ("v", "f"):
            self._pieces, self._f_attributes = [], attributes
        elif name == "is":
            self._inline = StringText()

    def text(self, piece: str) -> None:
        if self._inline is not None:
            self._inline.text(piece)
        elif self._pieces is not None:
            self._pieces.append(piece)

    def end(self, name: str) -> None:
        if not self._inside:
            return
        if name == "is" and self._inline is not None:
            self._value, self._inline = self._inline.value(), None
        elif self._inline is not None:
            self._inline.end(name)
        elif name in ("v", "f") and self._pieces is not None:
            self._close_piece(name, "".join(self._pieces))
        elif name == "c" and self._cell is not None:
            self._close_cell(self._cell)
        elif name == "sheetData":
            self._inside = False

    def _open_cell(self, attributes: dict[str, str]) -> None:
        self._cell, self._value, self._formula = attributes, "", None
        ref = attributes.get("r")
        if ref:
            try:
                self._row, self._column = parse_cell(ref)
            except ValueError as error:
                raise XmlError(ref) from error
        else:
            self._column += 1

    def _close_piece(self, name: str, text: str) -> None:
        if name == "v":
            self._value = text
        else:
            self._formula = RawFormula(self._f_attributes, text)
        self._pieces = None

    def _close_cell(self, attributes: dict[str, str]) -> None:
        if not 1 <= self._row <= MAX_ROW or self._column > MAX_COLUMN:
            raise XmlError(f"row {self._row}")
        place = Cell(self._row, self._column)
        self._take(RawCell(place, attributes.get("t", "n"), self._value, self._formula))
        self._cell = None


def _number(text: str | None, default: int) -> int:
    if text is None:
        return default
    number = whole(text)
    if number is None:
        raise XmlError(text[:MOST_DIGITS])
    return number
