"""Evaluate rules over a workbook's values: whole columns, some rows, single cells."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, Protocol

from repbook.domain.values import Value
from repbook.schema import question_block as blocks
from repbook.schema.loading import rules_of
from repbook.schema.registry import TABLES
from repbook.schema.source import book
from repbook.scoring.expr import Deferred, Expr
from repbook.scoring.runtime import few, mask
from repbook.text.label import Label

if TYPE_CHECKING:
    from repbook.scoring.python import ColumnRule


class Source(Protocol):
    """The stored values a workbook gives."""

    def stored(self, table: str, key: str) -> list[Value]:
        """Return a column as stored, in row order."""

    def setting(self, key: str) -> Value:
        """Return the value of a named cell as stored."""

    def label(self, code: str) -> str:
        """Return the label of `list.code`."""


@cache
def _column_rule(kind: str, table: str, key: str) -> ColumnRule | None:
    rule = TABLES[table].column(key).rule
    return None if rule is None else _function(rule, table)


def column_rule(table: str, key: str) -> ColumnRule | None:
    """Return the compiled rule of a formula column, None for an input column."""
    return _column_rule(book(), table, key)


@cache
def cell_rule(rule: Expr) -> ColumnRule:
    """Return the compiled rule of a single cell."""
    return _function(rule)


def _function(rule: Expr, table: str | None = None) -> ColumnRule:
    """Return a rule's function: the one compiled before, else one compiled now."""
    if isinstance(rule, Deferred):
        found: ColumnRule = rules_of(rule.owner).RULES[rule.path]
        return found
    from repbook.scoring.python import compile_rule

    return compile_rule(rule, table)


def heading_rules() -> Mapping[str, Expr]:
    """Return the heading cells' rules."""
    return blocks.rules()


class Evaluator:
    """The values of one workbook, rules evaluated on demand and kept.

    `touched` names, by table, the rows (0-based) whose formulas are evaluated; other rows keep
    their stored values. None evaluates every row. `whole` names columns evaluated on every row;
    where `moved` names columns, all others keep what is stored. `known` are values of cells that
    have a rule and need not be evaluated.
    Satisfies `scoring.python.Env`.
    """

    def __init__(
        self,
        source: Source,
        today: float,
        touched: Mapping[str, Collection[int]] | None = None,
        cells: Mapping[str, Expr] | None = None,
        whole: Mapping[str, Collection[str]] | None = None,
        moved: Collection[tuple[str, str]] | None = None,
        known: Mapping[str, Value] | None = None,
    ) -> None:
        self._source = source
        self._today = today
        self._touched = touched
        self._whole = whole or {}
        self._moved = moved
        self._rules = cells or {}
        self._columns: dict[tuple[str, str], list[Value]] = {}
        self._cells: dict[str, Value] = dict(known or {})
        self._masks: dict[tuple[object, ...], int] = {}
        self._few: dict[tuple[str, str], Collection[Value] | None] = {}
        self._indexes: dict[tuple[str, str], dict[str | float, int]] = {}

    def column(self, table: str, key: str) -> list[Value]:
        """Return a column: stored where it is an input, evaluated where it has a rule."""
        found = self._columns.get((table, key))
        if found is None:
            found = self._columns[table, key] = self._evaluate(table, key)
        return found

    def _evaluate(self, table: str, key: str) -> list[Value]:
        rule = column_rule(table, key)
        if rule is None:
            return self._source.stored(table, key)
        if key in self._whole.get(table, ()):
            return rule(self, range(len(self._source.stored(table, TABLES[table].ids))))
        if self._moved is not None and (table, key) not in self._moved:
            return self._source.stored(table, key)
        if self._touched is None:
            count = len(self._source.stored(table, TABLES[table].ids))
            return rule(self, range(count))
        stored = self._source.stored(table, key)
        rows = sorted(self._touched.get(table, ()))
        if not rows:
            return stored
        values = list(stored)
        for row, value in zip(rows, rule(self, rows), strict=True):
            values[row] = value
        return values

    def index(self, table: str, key: str) -> Mapping[str | float, int]:
        """Return the 1-based first row of each number and each lower-case text of a column."""
        found = self._indexes.get((table, key))
        if found is None:
            found = {}
            for row, value in enumerate(self.column(table, key), 1):
                if type(value) is str:
                    found.setdefault(value.lower(), row)
                elif type(value) is float:
                    found.setdefault(value, row)
            self._indexes[table, key] = found
        return found

    def mask(self, table: str, key: str, op: str, value: Value) -> int:
        """Return which rows of a column meet a test; the sheets ask the same ones often."""
        asked = (table, key, op, type(value), value)
        if asked not in self._masks:
            column = self.column(table, key)
            if (table, key) not in self._few:
                self._few[table, key] = few(column)
            self._masks[asked] = mask(column, op, value, self._few[table, key])
        return self._masks[asked]

    def cell(self, key: str) -> Value:
        """Return a named cell: a setting as stored, a heading or sheet cell evaluated."""
        if key not in self._cells:
            self._cells[key] = self._cell(key)
        return self._cells[key]

    def _cell(self, key: str) -> Value:
        rule = heading_rules()[key] if blocks.is_heading(key) else self._rules.get(key)
        if rule is not None:
            return evaluate_cell(rule, self)
        return self._today if key == "as_of" else self._source.setting(key)

    def block(self, key: str) -> Sequence[object]:
        """Return the values of a block of headings."""
        return [self.cell(name) for names in blocks.block_cells(key) for name in names]

    def code(self, key: str) -> str:
        """Return the label of `list.code`."""
        return self._source.label(key)

    def words(self, label: tuple[str, str, str]) -> str:
        """Return a wording in the workbook's language."""
        return Label(*label).get(str(self._source.setting("lang")))

    def today(self) -> float:
        """Return the day that AsOf stands for."""
        return self._today


def evaluate_cell(rule: Expr, env: Evaluator) -> Value:
    """Return the value of a single cell's rule."""
    return cell_rule(rule)(env, (0,))[0]
