"""What a rule reads: columns of its own row, whole columns, named cells."""

from __future__ import annotations

from functools import cache
from typing import Any

from repbook.record import NamedTuple
from repbook.schema.loading import rules_of
from repbook.scoring.expr import Cell, Column, Deferred, Expr, Field, Span, walk

NONE: frozenset[Any] = frozenset()


class Read(NamedTuple):
    """What a rule names: columns of its own row, whole columns by table and key, named cells."""

    own: frozenset[str] = NONE
    columns: frozenset[tuple[str, str]] = NONE
    cells: frozenset[str] = NONE


@cache
def read_by(rule: Expr) -> Read:
    """Return what a rule reads; of a deferred one, what was compiled of it."""
    if isinstance(rule, Deferred):
        found: Read = rules_of(rule.owner).READS[rule.path]
        return found
    return read_of(rule)


def read_of(rule: Expr) -> Read:
    """Return what a rule reads, from its nodes."""
    nodes = list(walk(rule))
    spans = (key for node in nodes if isinstance(node, Span) for key in node.keys)
    return Read(
        frozenset({*(node.key for node in nodes if isinstance(node, Column)), *spans}),
        frozenset((node.table, node.key) for node in nodes if isinstance(node, Field)),
        frozenset(node.key for node in nodes if isinstance(node, Cell)),
    )
