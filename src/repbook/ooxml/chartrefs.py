"""What a chart's series read: the text of a `c:f` element (ECMA-376 part 1, 21.2.2.65)."""

from __future__ import annotations

import re
from typing import NamedTuple

from repbook.ooxml.edit import Resize
from repbook.ooxml.refs import Area, parse_area

MAX_CELLS = 200_000
_SHEET = r"(?:'(?:[^']|'')+'|[^'!:,()\[\]\s]+)"
_REF = r"\$?[A-Z]{1,3}\$?[0-9]{1,7}"
_BLOCK = re.compile(rf"({_SHEET})!({_REF}(?::{_REF})?)")
_ONE = rf"{_SHEET}!{_REF}(?::{_REF})?"
_WHOLE = re.compile(rf"=?\(?{_ONE}(?:,{_ONE})*\)?\Z")
_LAST_ROW = re.compile(r"\d+\Z")


class Block(NamedTuple):
    """A row or column of cells on a sheet."""

    sheet: str
    area: Area

    @property
    def size(self) -> int:
        """How many cells it has."""
        first_row, first_column, last_row, last_column = self.area
        return (last_row - first_row + 1) * (last_column - first_column + 1)


def parse_reference(text: str) -> tuple[Block, ...]:
    """Return the blocks that a reference names, in order.

    None of them where it is anything else than rows and columns of this workbook's cells: a name,
    a whole column, another workbook, #REF!; nor for more than 200,000 cells.
    """
    if not _WHOLE.match(text):
        return ()
    try:
        blocks = tuple(_block(found) for found in _BLOCK.finditer(text))
    except ValueError:
        return ()
    lines = all(1 in _shape(block.area) for block in blocks)
    return blocks if lines and sum(block.size for block in blocks) <= MAX_CELLS else ()


def grown_reference(text: str, resizes: list[Resize]) -> str:
    """Return a reference as Excel leaves it when tables grow or shrink.

    A block that covers exactly a table's old data rows follows them; others stay.
    """
    if not parse_reference(text):
        return text
    return _BLOCK.sub(lambda found: _grown(found, resizes), text)


def _grown(found: re.Match[str], resizes: list[Resize]) -> str:
    block = _block(found)
    for before, after in resizes:
        if before.sheet_name.casefold() == block.sheet.casefold() and _covers(
            block.area, before.data
        ):
            first, _, last = found[2].partition(":")
            return f"{found[1]}!{first}:{_LAST_ROW.sub(str(after.last_row), last or first)}"
    return found[0]


def _covers(area: Area, data: Area) -> bool:
    rows = (area.first_row, area.last_row) == (data.first_row, data.last_row)
    return rows and data.first_column <= area.first_column <= area.last_column <= data.last_column


def _block(found: re.Match[str]) -> Block:
    sheet = found[1].removeprefix("'").removesuffix("'").replace("''", "'")
    return Block(sheet, parse_area(found[2]))


def _shape(area: Area) -> tuple[int, int]:
    return area.last_row - area.first_row + 1, area.last_column - area.first_column + 1
