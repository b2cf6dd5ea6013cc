"""The comparison has teeth: a wrong rule on Python's side differs from LibreOffice's values."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

import pytest
from comparing import Answer, Ask, Looks, as_condition, highlights, same
from mutating import mutants, shape
from recipes import FEW

from repbook.book.evaluate import Evaluator
from repbook.domain.values import Value
from repbook.schema import question_block as blocks
from repbook.schema.naming import heading_places
from repbook.schema.registry import TABLES
from repbook.schema.sheets import SHEETS, cell_rules
from repbook.scoring.expr import Expr, Literal, resolved
from repbook.scoring.python import ColumnRule, compile_rule

# A minute and more of two cores, and the fast run is at its limit; CI runs it.
pytestmark = pytest.mark.full

NOTICED = 0.96
EVERY_NTH_CELL = 6
EMPTY = (None, "", 0.0)
MOST_UNFILLED = 50  # one in so many


class Judge(NamedTuple):
    """One book: Python's values for its rules to read, LibreOffice's to be compared with."""

    values: Evaluator
    office: dict[tuple[str, str], list[Value]]
    looks: Looks

    def notices(self, table: str, key: str, wrong: ColumnRule) -> bool:
        """Tell whether the mutant gives another value on some row."""
        truth = self.office[table, key]
        found = wrong(self.values, range(len(truth)))
        return any(not same(*pair) for pair in zip(found, truth, strict=True))

    def notices_look(self, place: tuple[str, int | str], wrong: ColumnRule) -> bool:
        """Tell whether a look's mutant holds on other rows, or a highlight's at another time."""
        truth = self.looks[place]
        found = wrong(self.values, range(len(truth)))
        return any(not same(*p) for p in zip(map(as_condition, found), truth, strict=True))

    def notices_cell(self, key: str, wrong: ColumnRule) -> bool:
        """Tell whether a cell's mutant gives another value."""
        return not same(wrong(self.values, (0,))[0], self.office["", key][0])


@pytest.fixture(scope="module")
def judges(compute: Ask) -> list[Judge]:
    """Return a judge a book, the small books first: they notice most, and fast."""
    return [_judge(compute(recipe)) for recipe in sorted(FEW, key=lambda recipe: recipe.cards)]


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
    return Judge(Evaluator(snapshot, day, cells=cell_rules()), office, answer.looks)


def distinct(rule: Expr, table: str | None = None) -> Iterator[tuple[Expr, ColumnRule]]:
    """Yield each wrong rule once, and compiled; nodes compare by identity, so by what they say."""
    rule = resolved(rule)
    found = {shape(mutant): mutant for mutant in mutants(rule)}
    found.pop(shape(rule), None)
    yield from ((mutant, compile_rule(mutant, table)) for mutant in found.values())


def test_wrong_column_rules_are_noticed(judges: list[Judge]) -> None:
    total, missed, never = 0, [], []
    for table in TABLES.values():
        for key, rule in table.rules().items():
            found = [
                (mutant, any(judge.notices(table.key, key, wrong) for judge in judges))
                for mutant, wrong in distinct(rule, table.key)
            ]
            total += len(found)
            missed += [(table.key, key, mutant) for mutant, noticed in found if not noticed]
            if not any(noticed for _, noticed in found):
                never.append((table.key, key))
    assert never == []
    assert total > 1000
    columns = Counter((table, key) for table, key, _ in missed)
    assert 1 - len(missed) / total >= NOTICED, columns.most_common()


def cell_places() -> Iterator[tuple[str, str, str, Expr]]:
    """Yield key, sheet, address and rule of computed cells."""
    for sheet in SHEETS.values():
        for cell in sheet.cells:
            if cell.rule is not None:
                yield cell.key, sheet.key, cell.ref, cell.rule
    addresses = heading_places()
    for key, rule in blocks.rules().items():
        yield key, "qualify", addresses[key].replace("$", ""), rule


def test_wrong_cell_rules_are_noticed(judges: list[Judge]) -> None:
    """Every cell's wrong rules show but those of constants and of the few that no book fills."""
    dead = []
    cells = list(cell_places())[::EVERY_NTH_CELL]
    for key, _, _, rule in cells:
        wrong = [] if isinstance(rule, Literal) else list(distinct(rule))
        if wrong and not any(j.notices_cell(key, each) for _, each in wrong for j in judges):
            dead.append(key)
    filled = [key for key in dead if any(j.office["", key][0] not in EMPTY for j in judges)]
    assert filled == []
    assert len(dead) * MOST_UNFILLED < len(cells), dead


def test_wrong_looks_are_noticed(judges: list[Judge]) -> None:
    """Every wrong condition of a table shows on some row: the day that passed, turned round."""
    missed, total = [], 0
    for table in TABLES.values():
        for place, look in enumerate(table.looks):
            for mutant, wrong in distinct(look.rule, table.key):
                total += 1
                if not any(judge.notices_look((table.key, place), wrong) for judge in judges):
                    missed.append((table.key, look.first, shape(mutant)))
    assert missed == []
    assert total > 60


def test_wrong_highlights_are_noticed(judges: list[Judge]) -> None:
    dead = []
    for sheet, lit in highlights():
        for key, rule in lit:
            wrong = [each for _, each in distinct(rule)]
            if not any(j.notices_look((sheet.key, key), each) for each in wrong for j in judges):
                dead.append(key)
    assert dead == []
