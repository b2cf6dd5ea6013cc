"""The comparison has teeth: a wrong rule on Python's side differs from LibreOffice's values."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import pytest
from comparing import Answer, Ask, same
from mutating import mutants, shape
from recipes import FEW

from repbook.domain.values import Value
from repbook.scoring.expr import Expr
from repbook.scoring.python import compile_rule
from repbook.workbook import blocks
from repbook.workbook.evaluate import Evaluator
from repbook.workbook.naming import heading_places
from repbook.workbook.schema import TABLES
from repbook.workbook.sheets import SHEETS, cell_rules

NOTICED = 0.95
EVERY_NTH_CELL = 6


class Judge(NamedTuple):
    """One book: Python's values for its rules to read, LibreOffice's to be compared with."""

    values: Evaluator
    office: dict[tuple[str, str], list[Value]]

    def notices(self, table: str, key: str, mutant: Expr) -> bool:
        """Tell whether the mutant gives another value on some row."""
        truth = self.office[table, key]
        found = compile_rule(mutant, table)(self.values, range(len(truth)))
        return any(not same(*pair) for pair in zip(found, truth, strict=True))

    def notices_cell(self, key: str, mutant: Expr) -> bool:
        """Tell whether a cell's mutant gives another value."""
        return not same(compile_rule(mutant)(self.values, (0,))[0], self.office["", key][0])


@pytest.fixture(scope="module")
def judges(compute: Ask) -> list[Judge]:
    return [_judge(compute(recipe)) for recipe in FEW]


def _judge(answer: Answer) -> Judge:
    snapshot = answer.snapshot
    office = {}
    values = iter(answer.office)
    for table, rows in snapshot.tables.items():
        for key in TABLES[table].rules():
            office[table, key] = [next(values) for _ in range(len(rows))]
    places = {
        (cell.tab, cell.ref): value for cell, value in zip(answer.cells, answer.office, strict=True)
    }
    for key, tab, ref, _ in cell_places():
        office["", key] = [places[SHEETS[tab].label.get(snapshot.lang), ref]]
    day = snapshot.number_or("as_of", 0.0)
    return Judge(Evaluator(snapshot, day, cells=cell_rules()), office)


def distinct(rule: Expr) -> Iterator[Expr]:
    """Yield each wrong rule once; nodes compare by identity, so by what they say."""
    found = {shape(mutant): mutant for mutant in mutants(rule)}
    found.pop(shape(rule), None)
    yield from found.values()


def test_wrong_column_rules_are_noticed(judges: list[Judge]) -> None:
    total, missed, never = 0, [], []
    for table in TABLES.values():
        for key, rule in table.rules().items():
            found = [
                (mutant, any(judge.notices(table.key, key, mutant) for judge in judges))
                for mutant in distinct(rule)
            ]
            total += len(found)
            missed += [(table.key, key, mutant) for mutant, noticed in found if not noticed]
            if not any(noticed for _, noticed in found):
                never.append((table.key, key))
    assert never == []
    assert total > 1000
    assert 1 - len(missed) / total >= NOTICED, missed[:20]


def cell_places() -> Iterator[tuple[str, str, str, Expr]]:
    """Yield key, sheet, address and rule of computed cells; no card is chosen in these books."""
    for sheet in SHEETS.values():
        for cell in sheet.cells:
            if cell.rule is not None and sheet.key != "card":
                yield cell.key, sheet.key, cell.ref, cell.rule
    addresses = heading_places()
    for key, rule in blocks.rules().items():
        yield key, "qualify", addresses[key].replace("$", ""), rule


def test_wrong_cell_rules_are_noticed(judges: list[Judge]) -> None:
    dead = []
    for key, _, _, rule in list(cell_places())[::EVERY_NTH_CELL]:
        found = [any(j.notices_cell(key, m) for j in judges) for m in distinct(rule)]
        if found and not any(found):
            dead.append(key)
    assert dead == []
