"""The defined names of the columns that formulas of tables read whole.

What several rows share may name no table, so such a formula reads a column by its name.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from repbook.schema.declare import Table
from repbook.scoring.expr import Deferred, Expr, Field, children, resolved


def column_names(tables: Mapping[str, Table], ranges: Mapping[str, Expr]) -> dict[str, Expr]:
    """Return the columns that the rules of tables read whole, by name, but those in `ranges`."""
    named = {_name(rule) for rule in ranges.values() if isinstance(rule, Field)}
    rules = (rule for table in tables.values() for rule in table.rules().values())
    found = {_name(field): field for rule in rules for field in _fields(rule)}
    return {name: field for name, field in found.items() if name not in named}


def _fields(rule: Expr) -> Iterator[Field]:
    if isinstance(rule, Deferred):
        rule = resolved(rule)
    if isinstance(rule, Field):
        yield rule
    for child in children(rule):
        yield from _fields(child)


def _name(field: Field) -> str:
    table, key = (
        "".join(word.capitalize() for word in part.split("_")) for part in (field.table, field.key)
    )
    return f"{table}_{key}"
