"""Check: recompute every formula in Python and compare it with what the workbook holds."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from repbook.actions.problems import find_problems
from repbook.domain.values import Problem, Value
from repbook.workbook.book import Stored
from repbook.workbook.evaluate import Evaluator
from repbook.workbook.schema import TABLES
from repbook.workbook.sheets import cell_rules
from repbook.workbook.snapshot import Reads, Rows, Snapshot

READS: Reads = {key: table.keys() for key, table in TABLES.items() if key != "history"}
TOLERANCE = 1e-9


@dataclass(frozen=True, slots=True)
class Difference:
    """A formula cell whose stored value is not what its rule gives."""

    where: str
    stored: Value
    computed: Value


@dataclass(frozen=True, slots=True)
class Checked:
    """How many formula cells were compared, and what was found."""

    cells: int
    differences: tuple[Difference, ...]
    problems: tuple[Problem, ...]


def check(snapshot: Snapshot, computed: dict[str, Stored]) -> Checked:
    """Compare all formula columns and cells at the stored AsOf (M111)."""
    as_of = snapshot.number_or("as_of", 0.0)
    values = Evaluator(snapshot, as_of, cells=cell_rules())
    columns = [
        (rows, key) for table, rows in snapshot.tables.items() for key in TABLES[table].rules()
    ]
    wrong = [found for rows, key in columns for found in _in_column(rows, key, values)]
    wrong += _in_cells(computed, values)
    cells = sum(len(rows) for rows, _ in columns) + len(computed)
    return Checked(cells, tuple(wrong), tuple(find_problems(snapshot)))


def _in_column(rows: Rows, key: str, values: Evaluator) -> Iterator[Difference]:
    pairs = zip(rows.columns[key], values.column(rows.table, key), strict=True)
    for row, (stored, computed) in enumerate(pairs):
        if not same(stored, computed):
            yield Difference(rows.where(row, key), stored, computed)


def _in_cells(computed: dict[str, Stored], values: Evaluator) -> Iterator[Difference]:
    for key, stored in computed.items():
        value = values.cell(key)
        if not same(stored.value, value):
            yield Difference(stored.where, stored.value, value)


def same(first: Value, second: Value) -> bool:
    """Compare two values as a person reading the cell would."""
    if type(first) is float and type(second) is float:
        return math.isclose(first, second, rel_tol=TOLERANCE, abs_tol=TOLERANCE)
    blank = (None, "")
    return first == second or (first in blank and second in blank)
