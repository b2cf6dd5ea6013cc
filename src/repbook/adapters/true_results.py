"""Give formula columns their true results where a file may hold missing or outdated ones.

Another program's save, or manual calculation, leaves results that are no longer those of the cells
they read; every decision would stand on them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from repbook.adapters.declared import column_formulas
from repbook.adapters.layout import Layout
from repbook.adapters.reading import read_snapshot, today_of
from repbook.book import needs
from repbook.book.evaluate import Evaluator
from repbook.book.snapshot import Snapshot
from repbook.domain.values import BLANKS, Value, unlike
from repbook.errors import MissingName
from repbook.ooxml.reader import table_formulas
from repbook.ooxml.seal import has_true_results

Results = dict[tuple[str, str], dict[int, Value]]


def make_true(layout: Layout) -> None:
    """Correct a layout's formula columns once, unless their results are known to be true.

    What a user typed over a formula, or wrote another formula for, counts as it stands.
    """
    if layout.is_judged:
        return
    layout.is_judged = True
    layout.is_unsure = not has_true_results(layout.workbook)
    if not layout.is_unsure:
        return
    try:
        found = _wrong(layout)
    except MissingName:
        # What is gone is said by whoever needs it; nothing can be computed without it.
        return
    for (table, key), results in found.items():
        layout.correct(table, key, results)


def _wrong(layout: Layout) -> Results:
    """Return the true results of formula cells that hold others."""
    wanted = needs.merged(needs.for_columns(needs.every_rule()), needs.for_cells(()))
    layout.fetch(wanted)
    snapshot = read_snapshot(layout, {table: tuple(sorted(keys)) for table, keys in wanted.items()})
    found = _differing(snapshot, Evaluator(snapshot, today_of(layout)))
    own = _users_own(layout, snapshot, found) if found else {}
    if own:
        found = _differing(snapshot, _Keeping(snapshot, today_of(layout), own))
    return found


def _differing(snapshot: Snapshot, values: Evaluator) -> Results:
    found: Results = {}
    for table, keys in needs.every_rule().items():
        for key in sorted(keys):
            true = values.column(table, key)
            wrong = {row: true[row] for row in unlike(snapshot.stored(table, key), true)}
            if wrong:
                found[table, key] = wrong
    return found


def _users_own(layout: Layout, snapshot: Snapshot, found: Results) -> Results:
    """Return what differs because a user typed it, or another formula, into a cell."""
    own: Results = {}
    for table in dict.fromkeys(table for table, _ in found):
        headers, declared = layout.headers(table), column_formulas(table, layout)
        keys = {key for name, key in found if name == table}
        formulas = table_formulas(
            layout.workbook, layout.table(table), [headers[key] for key in keys]
        )
        for key in keys:
            held, cells = snapshot.stored(table, key), formulas[headers[key]]
            kept = dict(_kept(found[table, key], held, cells, declared[key]))
            if kept:
                own[table, key] = kept
    return own


def _kept(
    wrong: Mapping[int, Value], held: list[Value], cells: list[str | None], declared: str
) -> Iterator[tuple[int, Value]]:
    for row in wrong:
        is_result = cells[row] == declared or (cells[row] and held[row] in BLANKS)
        if not is_result and held[row] not in BLANKS:
            yield row, held[row]


class _Keeping(Evaluator):
    """Evaluates every formula but those cells that hold something of the user's own."""

    def __init__(self, source: Snapshot, today: float, own: Results) -> None:
        super().__init__(source, today)
        self._own = own

    def _evaluate(self, table: str, key: str) -> list[Value]:
        own = self._own.get((table, key))
        values = super()._evaluate(table, key)
        if own:
            values = [own.get(row, value) for row, value in enumerate(values)]
        return values
