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
from repbook.workbook.snapshot import Reads, Snapshot

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
    pairs = [*_columns(snapshot, values), *_cells(computed, values)]
    wrong = tuple(Difference(*pair) for pair in pairs if not same(pair[1], pair[2]))
    return Checked(len(pairs), wrong, tuple(find_problems(snapshot)))


Pair = tuple[str, Value, Value]


def _columns(snapshot: Snapshot, values: Evaluator) -> Iterator[Pair]:
    for table, rows in snapshot.tables.items():
        for key in TABLES[table].rules():
            results = values.column(table, key)
            label = TABLES[table].column(key).label.get(snapshot.lang)
            for row, stored in enumerate(rows.columns[key]):
                yield f"{rows.where(row)} {label}", stored, results[row]


def _cells(computed: dict[str, Stored], values: Evaluator) -> Iterator[Pair]:
    for key, stored in computed.items():
        yield stored.where, stored.value, values.cell(key)


def same(first: Value, second: Value) -> bool:
    """Compare two values as a person reading the cell would."""
    if type(first) is float and type(second) is float:
        return math.isclose(first, second, rel_tol=TOLERANCE, abs_tol=TOLERANCE)
    blank = (None, "")
    return first == second or (first in blank and second in blank)
