"""Compare what a workbook stores, what Python computes and what LibreOffice computes."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from invented_books import Recipe

from live.document import Document
from repbook.actions.check import READS
from repbook.adapters.file_book import FileBook
from repbook.build.places import column_at, first_row
from repbook.domain.values import CellError, Value
from repbook.ooxml.refs import column_letters, parse_cell
from repbook.workbook.schema import TABLES
from repbook.workbook.sheets import SHEETS
from repbook.workbook.snapshot import Snapshot

TOLERANCE = 1e-9
SHOWN = 10


class Computed(NamedTuple):
    """A formula cell: the tab and address, and the value that Python gives it."""

    tab: str
    ref: str
    value: Value


class Difference(NamedTuple):
    """A formula cell with two values."""

    where: str
    formula: str
    python: Value
    office: Value


class Answer(NamedTuple):
    """A book's inputs, its formula cells as stored, LibreOffice's values, and what differs."""

    snapshot: Snapshot
    cells: list[Computed]
    office: list[Value]
    differences: list[Difference]


Ask = Callable[[Recipe], Answer]


def same(first: Value, second: Value) -> bool:
    """Hold for equal values: numbers within 1e-9, texts and errors exactly, blank as empty."""
    if type(first) is float and type(second) is float:
        return math.isclose(first, second, rel_tol=TOLERANCE, abs_tol=TOLERANCE)
    empty = (None, "")
    kinds = [(isinstance(v, CellError), isinstance(v, bool)) for v in (first, second)]
    return (first in empty and second in empty) or (kinds[0] == kinds[1] and first == second)


def stored(path: Path) -> tuple[Snapshot, list[Computed]]:
    """Return a book's inputs and every formula cell with the value that stands in the file."""
    book = FileBook(path)
    snapshot = book.read(READS)
    return snapshot, [*table_cells(snapshot), *sheet_cells(book)]


def table_cells(snapshot: Snapshot) -> Iterator[Computed]:
    """Yield the formula columns' cells."""
    for table, rows in snapshot.tables.items():
        tab = SHEETS[TABLES[table].sheet].label.get(snapshot.lang)
        for key in TABLES[table].rules():
            letters = column_letters(column_at(TABLES[table], key))
            for row, value in enumerate(rows.columns[key], first_row(TABLES[table])):
                yield Computed(tab, f"{letters}{row}", value)


def sheet_cells(book: FileBook) -> Iterator[Computed]:
    """Yield the computed cells of Home, Card, Overview and the headings."""
    for found in book.computed().values():
        tab, ref = found.where.rsplit("!", 1)
        yield Computed(tab, ref, found.value)


class Recomputed:
    """What LibreOffice computes in one document, a sheet read once."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self._sheets: dict[str, list[list[Value]]] = {}

    def value(self, tab: str, ref: str) -> Value:
        """Return one cell, None beyond the used ones."""
        if tab not in self._sheets:
            self._sheets[tab] = self.document.values(tab)
        row, column = parse_cell(ref)
        rows = self._sheets[tab]
        inside = row <= len(rows) and column <= len(rows[0])
        return rows[row - 1][column - 1] if inside else None

    def forget(self) -> None:
        """Read every sheet anew, after a change."""
        self._sheets.clear()


def differences(cells: Iterable[Computed], office: Recomputed) -> list[Difference]:
    """Return the cells whose two values differ."""
    found = []
    for tab, ref, value in cells:
        computed = office.value(tab, ref)
        if not same(value, computed):
            text = office.document.formulas(tab, ref)[0][0] if len(found) < SHOWN else ""
            found.append(Difference(f"{tab}!{ref}", text, value, computed))
    return found


def report(found: list[Difference]) -> str:
    """Return the first differences in words."""
    lines = [
        f"{d.where}  stored {d.python!r}, LibreOffice {d.office!r}\n    {d.formula}"
        for d in found[:SHOWN]
    ]
    return "\n".join([f"{len(found)} differences", *lines])
