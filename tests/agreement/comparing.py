"""Compare what a workbook stores, what Python computes and what LibreOffice computes."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from invented_books import Recipe

from live.document import Document
from repbook.adapters.file_book import FileBook
from repbook.book.evaluate import Evaluator
from repbook.book.snapshot import Snapshot
from repbook.build.conditions import conditions
from repbook.build.places import column_at, first_row, sheet_names
from repbook.domain.values import CellError, Value
from repbook.features.tools.check import reads
from repbook.ooxml.index import Workbook
from repbook.ooxml.package import open_package
from repbook.ooxml.refs import column_letters, parse_cell
from repbook.schema.declare import Sheet
from repbook.schema.registry import TABLES
from repbook.schema.sheets import SHEETS
from repbook.scoring.excel import formula
from repbook.scoring.expr import Expr
from repbook.scoring.python import compile_rule

TOLERANCE = 1e-9
SHOWN = 10
SCRATCH = "BZ"


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


# What LibreOffice gives for each condition of a conditional format, a value a row: by table and
# place among its looks, or by sheet and cell.
Looks = dict[tuple[str, int | str], list[Value]]


class Answer(NamedTuple):
    """A book's inputs, its formula cells as stored, LibreOffice's values, and what differs."""

    snapshot: Snapshot
    cells: list[Computed]
    office: list[Value]
    differences: list[Difference]
    looks: Looks


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
    snapshot = book.read(reads())
    with open_package(path) as package:
        workbook = Workbook(package)
    return snapshot, [*table_cells(snapshot, workbook), *sheet_cells(book)]


def table_cells(snapshot: Snapshot, workbook: Workbook) -> Iterator[Computed]:
    """Yield the formula columns' cells, where they stand in the workbook and as it calls them."""
    for table, rows in snapshot.tables.items():
        info = workbook.tables[TABLES[table].name]
        tab = workbook.sheet_of(info.sheet_part).name
        places = {column.name: info.first_col + n for n, column in enumerate(info.columns)}
        for key in TABLES[table].rules():
            words = TABLES[table].column(key).label.known(snapshot.lang)
            letters = column_letters(next(places[word] for word in words if word in places))
            for row, value in enumerate(rows.columns[key], first_row(TABLES[table])):
                yield Computed(tab, f"{letters}{row}", value)


def sheet_cells(book: FileBook) -> Iterator[Computed]:
    """Yield the computed cells of Home, Card, Overview and the headings."""
    for found in book.computed().values():
        tab, ref = found.where.rsplit("!", 1)
        yield Computed(tab, ref, found.value)


def shown_looks(document: Document, snapshot: Snapshot) -> Looks:
    """Write each condition of a conditional format beside its rows, and return what it gives.

    The document is changed: read all else before.
    """
    found: Looks = {}
    for table in (table for table in TABLES.values() if table.looks):
        tab, count = SHEETS[table.sheet].label.get(snapshot.lang), len(snapshot.tables[table.key])
        beside = (each for each in TABLES.values() if each.sheet == table.sheet)
        ends = [column_at(each, each.columns[-1].key) for each in beside]
        # Right of what charts draw, too: LibreOffice fills no hidden column down.
        ends += [parse_cell(cell.ref)[1] for cell in SHEETS[table.sheet].cells]
        start = max(ends) + 2
        first = first_row(table)
        for place, condition in enumerate(conditions(table, snapshot.lang)):
            at = column_letters(start + place)
            document.set(tab, f"{at}{first}", f"={condition.formula}")
        last = column_letters(start + len(table.looks) - 1)
        block = f"{column_letters(start)}{first}:{last}{first + count - 1}"
        document.fill_down(tab, block)
        for place, column in enumerate(zip(*document.values(tab, block), strict=True)):
            found[table.key, place] = [*map(as_condition, column)]
    for sheet, lit in highlights():
        tab, names = sheet.label.get(snapshot.lang), sheet_names(sheet, snapshot.lang)
        for row, (_, rule) in enumerate(lit, 1):
            document.set(tab, f"{SCRATCH}{row}", f"={formula(rule, names)}")
        values = document.values(tab, f"{SCRATCH}1:{SCRATCH}{len(lit)}")
        found |= {
            (sheet.key, key): [as_condition(value[0])]
            for (key, _), value in zip(lit, values, strict=True)
        }
    return found


def as_condition(value: Value) -> Value:
    """Return a truth value as a number: LibreOffice may show one as either."""
    return float(value) if isinstance(value, bool) else value


def highlights() -> Iterator[tuple[Sheet, list[tuple[str, Expr]]]]:
    """Yield the sheets with highlighted cells outside tables, and the conditions by cell."""
    for sheet in SHEETS.values():
        lit = [(cell.key, cell.highlight) for cell in sheet.cells if cell.highlight is not None]
        if lit:
            yield sheet, lit


def looks_apart(values: Evaluator, office: Looks) -> list[str]:
    """Return the conditions that Python and LibreOffice do not agree on, with the first row."""
    apart = []
    for table in (table for table in TABLES.values() if table.looks):
        for place, look in enumerate(table.looks):
            shown = office[table.key, place]
            rows = compile_rule(look.rule, table.key)(values, range(len(shown)))
            ours = [*map(as_condition, rows)]
            pairs = enumerate(zip(ours, shown, strict=True), 1)
            apart += [f"{table.key}.{look.first} {n}: {p}" for n, p in pairs if not same(*p)][:1]
    for sheet, lit in highlights():
        for key, rule in lit:
            pair = as_condition(compile_rule(rule)(values, (0,))[0]), office[sheet.key, key][0]
            apart += [] if same(*pair) else [f"{key}: {pair}"]
    return apart


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
