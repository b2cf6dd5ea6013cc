"""Where the schema comes from: the compiled modules, or the features' own declarations.

Every start takes what was compiled; only the compiler asks for the declarations themselves.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import Any, Protocol, cast

from repbook.schema.declare import Choices, Sheet, Table
from repbook.scoring.expr import Deferred, Expr, resolve_with


class Source(Protocol):
    """Everything declared, by key."""

    @property
    def tables(self) -> Mapping[str, Table]:
        """The tables."""

    @property
    def heads(self) -> Mapping[str, Table]:
        """The tables without columns, rows, cells and looks."""

    @property
    def cell_tables(self) -> Mapping[str, Any]:
        """The tables that hold settings, as keys."""

    @property
    def sheets(self) -> Mapping[str, Sheet]:
        """The sheets in tab order."""

    @property
    def choices(self) -> Mapping[str, Choices]:
        """The lists."""

    @property
    def ranges(self) -> Mapping[str, Expr]:
        """Named ranges over table columns."""


class Declared(Source, Protocol):
    """The declarations themselves: what is compiled, and what only a compiler asks for."""

    def slot(self, name: str) -> tuple[str, ...]:
        """Return what features put into a page's slot."""


STEP = "/"
"""What parts the steps of a rule's path: a field, the key of one of several, or its number."""
_chosen: list[Source] = []


def source() -> Source:
    """Return where the schema comes from."""
    if not _chosen:
        _chosen.append(cast(Source, import_module("repbook.schema.compiled.index")))
    return _chosen[0]


def declared() -> Declared:
    """Return the declarations, whose rules hold their nodes; loads every feature."""
    return cast(Declared, import_module("repbook.features.catalogue").CATALOGUE)


def take_declared() -> None:
    """Take the schema from the declarations themselves, before anything has asked for it."""
    _chosen[:] = [declared()]


def _resolve(rule: Deferred) -> Expr:
    """Return a rule out of the declarations."""
    found: object = declared()
    for step in (*rule.owner.split("."), *rule.path.split(STEP)):
        found = _step(found, step)
    assert isinstance(found, Expr), rule
    return found


def _step(found: object, step: str) -> object:
    if isinstance(found, Mapping):
        return found[step]
    if not isinstance(found, tuple) or hasattr(found, "_fields"):
        return getattr(found, step)
    if step.isdecimal():
        return found[int(step)]
    return next(each for each in found if each.key == step)


resolve_with(_resolve)
