"""Turn the rows of a list, as they stand in a file, into headers and data."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import NamedTuple

from repbook.domain.reading.ambiguous import unclear
from repbook.domain.reading.folding import clean_text, fold_email, fold_label
from repbook.domain.reading.moments import parse_date
from repbook.domain.reading.parsing import looks_precision_lost, parse_number
from repbook.domain.reading.phones import looks_like_phone
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
from repbook.ooxml.refs import Cell

Item = str | date | datetime | time
Row = tuple[int, list[Item]]
DEFUSED = tuple("'" + mark for mark in "=+-@\t\r＝＋－＠")
_ERRORS = frozenset(
    (
        *(NOT_AVAILABLE, BAD_VALUE, DIVIDED_BY_ZERO, BAD_NUMBER),
        *(BAD_REFERENCE, BAD_NAME, EMPTY_RANGE),
    )
)
_YEARS = range(1900, 2200)
_LOOK, _WIDE, _SHOWN = 30, 0.6, 10


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
    problems: list[Problem] = field(default_factory=list)

    def note(self, reason: str, places: Sequence[object], **facts: object) -> None:
        """Add one problem for all `places`, naming the first of them; none where there are none."""
        if places:
            shown = ", ".join(map(str, places[:_SHOWN])) + (" …" if places[_SHOWN:] else "")
            message = unclear(reason, count=len(places), **facts).text()
            self.problems.append(Problem(f"{self.label}: {shown}", message))


class Sheet(NamedTuple):
    """A list with its headers found; rows are as wide as the headers."""

    headers: tuple[str, ...]
    header_row: int
    titles: tuple[str, ...]
    rows: list[Row]
    blank_rows: int


def arrange(grid: Grid, known: Iterable[str]) -> Sheet | None:
    """Clean every cell, find the header row, and even the rows out; None where all is blank."""
    rows = [(number, cells) for number, cells in _cleaned(grid) if any(map(_full, cells))]
    if not rows:
        return None
    place = _find_header(rows, frozenset(map(fold_label, known)))
    number, header = rows[place]
    data = rows[place + 1 :]
    width = max(map(_width, (header, *(cells for _, cells in data))))
    _note_shape(grid, rows, place)
    last = data[-1][0] if data else number
    return Sheet(
        tuple(str(cell) for cell in _wide(header, width)),
        number,
        tuple(" ".join(str(cell) for cell in cells if _full(cell)) for _, cells in rows[:place]),
        [(row, _wide(cells, width)) for row, cells in data],
        last - number - len(data),
    )


def _find_header(rows: Sequence[Row], known: frozenset[str]) -> int:
    """Return the place of the row with most known labels, else of the first wide row of texts.

    A title above a list fills fewer cells than the headers do.
    """
    head = [cells for _, cells in rows[:_LOOK]]
    hits = [sum(_full(cell) and fold_label(str(cell)) in known for cell in row) for row in head]
    if max(hits) > 1:
        return hits.index(max(hits))
    enough = max(sum(map(_full, row)) for row in head) * _WIDE
    return next(place for place, row in enumerate(head) if sum(map(_full, row)) >= enough)


def _note_shape(grid: Grid, rows: Sequence[Row], place: int) -> None:
    header = rows[place][1]
    if any(map(_looks_like_data, header)):
        grid.note("no_header", [rows[place][0]])
    grid.note("titles", [number for number, _ in rows[:place]], header=rows[place][0])
    width = _width(header)
    grid.note("wide_row", [number for number, cells in rows[place + 1 :] if _width(cells) > width])
    if grid.delimiter:
        short = [number for number, cells in rows[place + 1 :] if len(cells) < len(header)]
        grid.note("short_row", short)


def _looks_like_data(cell: Item) -> bool:
    if not isinstance(cell, str):
        return True
    number = parse_number(cell)
    if isinstance(number, float):
        return number not in _YEARS
    return bool(fold_email(cell)) or looks_like_phone(cell) or isinstance(parse_date(cell), int)


def _cleaned(grid: Grid) -> list[Row]:
    cleaned: list[Cell] = []
    lost: list[Cell] = []
    errors: dict[str, list[Cell]] = {}
    rows = []
    for number, cells in grid.rows:
        row: list[Item] = []
        for column, cell in enumerate(cells, start=1):
            if not isinstance(cell, str):
                row.append(cell)
                continue
            if cell in _ERRORS:
                errors.setdefault(str(cell), []).append(Cell(number, column))
                row.append("")
                continue
            text, changed = clean_text(cell[1:] if cell.startswith(DEFUSED) else cell)
            if changed:
                cleaned.append(Cell(number, column))
            if looks_precision_lost(text):
                lost.append(Cell(number, column))
            row.append(text)
        rows.append((number, row))
    for code, places in errors.items():
        grid.note("error_cell", places, code=code)
    grid.note("cleaned", cleaned)
    grid.note("precision_lost", lost)
    return rows


def _full(cell: Item) -> bool:
    return cell != ""


def _width(cells: Sequence[Item]) -> int:
    return next((place for place in range(len(cells), 0, -1) if _full(cells[place - 1])), 0)


def _wide(cells: list[Item], width: int) -> list[Item]:
    return [*cells[:width], *[""] * (width - len(cells))]
