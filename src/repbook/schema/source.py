"""Where the schema comes from: the compiled modules, or the features' own declarations.

Every start takes what was compiled; only the compiler asks for the declarations themselves.
There are two kinds of workbooks, each with a schema of its own; `using` says which one counts.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Mapping
from contextlib import contextmanager
from functools import update_wrapper, wraps
from importlib import import_module
from typing import Any, Generic, Protocol, TypeVar, cast

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
REP, TEAM = "rep", "team"
"""The kinds of workbooks: a rep's, and the one in which a manager sees the whole team."""
COMPILED = {REP: "repbook.schema.compiled.index", TEAM: "repbook.schema.compiled.team.index"}
_chosen: dict[str, Source] = {}
_book = [REP]

Given = TypeVar("Given", bound=Hashable)
Found = TypeVar("Found")


def book() -> str:
    """Return the kind of workbook whose schema counts now."""
    return _book[0]


@contextmanager
def using(kind: str) -> Iterator[None]:
    """Let the schema of another kind of workbook count while the body runs."""
    before = _book[0]
    _book[0] = kind
    try:
        yield
    finally:
        _book[0] = before


class per_book(Generic[Found]):  # a decorator, called as one
    """Keep what a function finds out about the whole schema, for each kind of workbook."""

    def __init__(self, function: Callable[[], Found]) -> None:
        self._function = function
        self._held: dict[str, Found] = {}
        update_wrapper(self, function)

    def __call__(self) -> Found:
        kind = book()
        if kind not in self._held:
            self._held[kind] = self._function()
        return self._held[kind]

    def cache_clear(self) -> None:
        """Forget what was found."""
        self._held.clear()


def per_book_of(function: Callable[[Given], Found]) -> Callable[[Given], Found]:
    """Do what `per_book` does for a function of one argument."""
    held: dict[tuple[str, Given], Found] = {}

    @wraps(function)
    def found(given: Given) -> Found:
        place = book(), given
        if place not in held:
            held[place] = function(given)
        return held[place]

    return found


def source() -> Source:
    """Return where the schema comes from."""
    kind = book()
    if kind not in _chosen:
        _chosen[kind] = cast(Source, import_module(COMPILED[kind]))
    return _chosen[kind]


def declared() -> Declared:
    """Return the declarations, whose rules hold their nodes; loads every feature."""
    return cast(Declared, import_module("repbook.features.catalogue").CATALOGUES[book()])


def take_declared() -> None:
    """Take the schema from the declarations themselves, before anything has asked for it."""
    for kind in COMPILED:
        with using(kind):
            _chosen[kind] = declared()


def _resolve(rule: Deferred) -> Expr:
    """Return a rule out of the declarations of the book that its owner begins with, a rep's else."""
    kind, owner = owner_in(rule.owner)
    with using(kind):
        found: object = declared()
        for step in (*owner.split("."), *rule.path.split(STEP)):
            found = _step(found, step)
    assert isinstance(found, Expr), rule
    return found


def owner_in(owner: str) -> tuple[str, str]:
    """Return the kind of workbook that an owner such as `team.tables.files` is of, and the rest."""
    kind, _, rest = owner.partition(".")
    return (kind, rest) if kind == TEAM else (REP, owner)


def _step(found: object, step: str) -> object:
    if isinstance(found, Mapping):
        return found[step]
    if not isinstance(found, tuple) or hasattr(found, "_fields"):
        return getattr(found, step)
    if step.isdecimal():
        return found[int(step)]
    return next(each for each in found if each.key == step)


resolve_with(_resolve)
