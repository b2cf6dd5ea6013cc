"""Turn the rows of a list, as they stand in a file, into headers and data."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from repbook.adapters.defusing import are_rejects, armed
from repbook.adapters.sources.heading import Heading, find_heading, looks_like_data
from repbook.domain.reading.ambiguous import unclear
from repbook.domain.reading.folding import clean_text
from repbook.domain.reading.item import Item as Item
from repbook.domain.reading.parsing import Digits, looks_precision_lost
from repbook.domain.values import (
    BAD_NAME,
    BAD_NUMBER,
    BAD_REFERENCE,
    BAD_VALUE,
    DIVIDED_BY_ZERO,
    EMPTY_RANGE,
    NOT_AVAILABLE,
    Problem,
)
from repbook.ooxml.refs import Cell, parse_area
from repbook.text.joining import joined, labelled

Row = tuple[int, list[Item]]
DEFUSED = tuple("'" + mark for mark in "=+-@\t\r＝＋－＠")
_AS_TEXT = re.compile(r'="((?:[^"]|"")*)"')
_APOSTROPHE = re.compile(r"'[+\d][\d -]*[\dXx]?\Z", re.ASCII)
_ERRORS = frozenset(
    (
        *(NOT_AVAILABLE, BAD_VALUE, DIVIDED_BY_ZERO, BAD_NUMBER),
        *(BAD_REFERENCE, BAD_NAME, EMPTY_RANGE),
    )
)
_SHOWN = 10


@dataclass(slots=True)
class Grid:
    """Filled rows by their number in the file, how they were read, and what is wrong so far."""

    label: str
    rows: list[Row]
    kind: str
    encoding: str = ""
    delimiter: str = ""
    sheet: str = ""
    other_sheets: tuple[str, ...] = ()
    merged: list[str] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    def note(self, reason: str, places: Sequence[object], **facts: object) -> None:
        """Add one problem for all `places`, naming the first of them; none where there are none."""
        if places:
            shown = joined(map(str, places[:_SHOWN])) + (" …" if places[_SHOWN:] else "")
            message = unclear(reason, count=len(places), **facts).text()
            self.problems.append(Problem(labelled(self.label, shown), message))


class Sheet(NamedTuple):
    """A list with its headers found; rows are as wide as the headers."""

    headers: tuple[str, ...]
    header_row: int
    titles: tuple[str, ...]
    rows: list[Row]
    blank_rows: int


def arrange(grid: Grid, known: Iterable[str]) -> Sheet | None:
    """Clean every cell, find the header row, and even the rows out; None where all is blank."""
    _clean(grid)
    rows = [row for row in grid.rows if any(map(_full, row[1]))]
    if not rows:
        return None
    heading = find_heading([cells for _, cells in rows], known)
    number = rows[heading.first][0]
    data = rows[heading.last + 1 :]
    left = _fill_merged(grid, dict(data) if grid.merged else {}, rows[heading.last][0])
    width = max(map(_width, (heading.headers, *(cells for _, cells in data))))
    grid.note("merged", left)
    _note_shape(grid, rows, heading)
    last = data[-1][0] if data else number
    for _, cells in data:
        _widen(cells, width)
    headers = list(heading.headers)
    _widen(headers, width)
    return Sheet(
        tuple(map(str, headers)),
        number,
        tuple(
            " ".join(str(cell) for cell in cells if _full(cell))
            for _, cells in rows[: heading.first]
        ),
        data,
        last - number - len(data) - (heading.last - heading.first),
    )


def _note_shape(grid: Grid, rows: Sequence[Row], heading: Heading) -> None:
    header, first = heading.headers, rows[heading.first][0]
    data = rows[heading.last + 1 :]
    if any(looks_like_data(cell) for cell in header if _full(cell)):
        grid.note("no_header", [first])
    grid.note("titles", [number for number, _ in rows[: heading.first]], header=first)
    width = _width(header)
    grid.note("wide_row", [number for number, cells in data if _width(cells) > width])
    if grid.delimiter:
        grid.note("short_row", [number for number, cells in data if len(cells) < len(header)])


def _fill_merged(grid: Grid, data: dict[int, list[Item]], header: int) -> list[str]:
    """Give each row beside a merged cell its text or date; return the areas that leave blanks.

    A number is not repeated: it may be the sum of the rows.
    """
    filled, left = [], []
    for name in grid.merged:
        area = parse_area(name)
        cells = data.get(area.first_row, [])
        value = cells[area.first_column - 1] if area.first_column <= len(cells) else ""
        below = [data[row] for row in range(area.first_row + 1, area.last_row + 1) if row in data]
        if area.last_row <= header or (value == "" and area.first_row > header):
            continue
        plain = area.first_column == area.last_column and area.first_row > header
        if not plain or isinstance(value, Digits):
            left.append(name)
            continue
        for row in below:
            row += [""] * (area.first_column - len(row))
            row[area.first_column - 1] = row[area.first_column - 1] or value
        filled.append(name)
    grid.note("merged_filled", filled)
    return left


def _clean(grid: Grid) -> None:
    """Clean every cell in its place: a second list of the rows would double what they take."""
    cleaned: list[Cell] = []
    lost: list[Cell] = []
    errors: dict[str, list[Cell]] = {}
    unquoted = armed if are_rejects(grid.rows[0][1] if grid.rows else ()) else _unquoted
    for number, cells in grid.rows:
        for column, cell in enumerate(cells, start=1):
            if not isinstance(cell, str):
                continue
            if cell in _ERRORS:
                errors.setdefault(str(cell), []).append(Cell(number, column))
                cells[column - 1] = ""
                continue
            text, changed = clean_text(unquoted(cell))
            if changed:
                cleaned.append(Cell(number, column))
            if looks_precision_lost(text):
                lost.append(Cell(number, column))
            if text != cell:
                cells[column - 1] = text
    for code, places in errors.items():
        grid.note("error_cell", places, code=code)
    grid.note("cleaned", cleaned)
    grid.note("precision_lost", lost)


def _unquoted(cell: str) -> str:
    """Take off what other programs put around a text that shall stay one: ="000123", '00123."""
    if found := _AS_TEXT.fullmatch(cell.strip()):
        return found[1].replace('""', '"')
    return cell[1:] if cell.startswith(DEFUSED) or _APOSTROPHE.match(cell) else cell


def _full(cell: Item) -> bool:
    return cell != ""


def _width(cells: Sequence[Item]) -> int:
    return next((place for place in range(len(cells), 0, -1) if _full(cells[place - 1])), 0)


def _widen(cells: list[Item], width: int) -> None:
    """Give a row so many cells, in its place."""
    if len(cells) != width:
        cells[:] = [*cells[:width], *[""] * (width - len(cells))]
