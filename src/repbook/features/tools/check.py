"""Check: recompute every formula in Python and compare it with what the workbook holds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from repbook.book.apply import LOG
from repbook.book.evaluate import Evaluator
from repbook.book.ports import Stored
from repbook.book.snapshot import Reads, Rows, Snapshot
from repbook.domain.values import Problem, Value, nearly_alike, unlike
from repbook.features.kernel.problems import find_problems
from repbook.schema.registry import TABLES
from repbook.schema.sheets import cell_rules


def reads() -> Reads:
    """Return what is read: all columns of all tables but the log."""
    return {key: table.keys() for key, table in TABLES.items() if key != LOG}


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


def check(
    snapshot: Snapshot,
    computed: dict[str, Stored],
    more: Iterable[Problem] = (),
    *,
    today: float,
) -> Checked:
    """Compare all formula columns and cells at the stored AsOf (M111); `more` the book found.

    `today` stands for an AsOf whose result another program's save left out.
    """
    as_of = snapshot.number_or("as_of", today)
    values = Evaluator(snapshot, as_of, cells=cell_rules())
    columns = [
        (rows, key) for table, rows in snapshot.tables.items() for key in TABLES[table].rules()
    ]
    stale = snapshot.stale
    wrong = [
        found
        for rows, key in columns
        for found in _in_column(rows, key, values, stale.get((rows.table, key), {}))
    ]
    wrong += _in_cells(computed, values)
    cells = sum(len(rows) for rows, _ in columns) + len(computed)
    return Checked(cells, tuple(wrong), (*find_problems(snapshot), *more))


def _in_column(
    rows: Rows, key: str, values: Evaluator, stale: Mapping[int, Value]
) -> Iterator[Difference]:
    stored, computed = rows.columns[key], values.column(rows.table, key)
    if stale:
        stored = [stale.get(row, held) for row, held in enumerate(stored)]
    for row in unlike(stored, computed):
        yield Difference(rows.where(row, key), stored[row], computed[row])


def _in_cells(computed: dict[str, Stored], values: Evaluator) -> Iterator[Difference]:
    for key, stored in computed.items():
        value = values.cell(key)
        if not nearly_alike(stored.value, value):
            yield Difference(stored.where, stored.value, value)
