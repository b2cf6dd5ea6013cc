"""Which columns rules read, so that a book reads no more than it must."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache

from repbook.scoring.expr import Cell, Column, Expr, Field, Span, walk
from repbook.workbook import blocks
from repbook.workbook.schema import TABLES

Needs = dict[str, set[str]]


def columns_of(rules: Iterable[Expr], table: str | None = None) -> Needs:
    """Return the columns that rules of `table` (None: of single cells) name, by table."""
    needs: Needs = {}
    for rule in rules:
        for node in walk(rule):
            if isinstance(node, Field):
                needs.setdefault(node.table, set()).add(node.key)
            elif table and isinstance(node, Column):
                needs.setdefault(table, set()).add(node.key)
            elif table and isinstance(node, Span):
                needs.setdefault(table, set()).update(node.keys)
    return needs


@cache
def for_cells(cells: tuple[Expr, ...]) -> Mapping[str, set[str]]:
    """Return the columns that sheet cells and the headings read."""
    return merged(columns_of(cells), columns_of(blocks.rules().values()))


@cache
def for_rows(table: str) -> Mapping[str, set[str]]:
    """Return the columns that the formula columns of a table read, and those columns."""
    rules = TABLES[table].rules()
    own: Needs = {table: set(rules) | {TABLES[table].ids}}
    return merged(own, columns_of(rules.values(), table))


def merged(*needs: Mapping[str, Iterable[str]]) -> Needs:
    """Return the union of several needs."""
    result: Needs = {}
    for need in needs:
        for table, keys in need.items():
            result.setdefault(table, set()).update(keys)
    return result


@cache
def rule_settings() -> frozenset[str]:
    """Return the settings that formula columns depend on."""
    rules = [rule for table in TABLES.values() for rule in table.rules().values()]
    rules += blocks.rules().values()
    return frozenset(node.key for rule in rules for node in walk(rule) if isinstance(node, Cell))


@cache
def rule_tables() -> frozenset[str]:
    """Return the tables whose rows every formula column may depend on, whatever its own row."""
    return frozenset(columns_of(blocks.rules().values())) | {"man", "lists", "days"}
