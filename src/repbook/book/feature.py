"""A feature: everything that one matter adds to the product, declared in one folder or file."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from repbook.book.action import Action
from repbook.book.along import Along
from repbook.schema.declare import Choices, Column, Entry, Setting, Sheet, Table
from repbook.schema.source import REP
from repbook.scoring.expr import Expr

NONE: Mapping[str, tuple[str, ...]] = MappingProxyType({})


class Mirror(NamedTuple):
    """A table of the team's workbook that holds rows of a rep's table `of`, as values.

    `table` declares the columns of its own; those that figures read are added. A row of the rep's
    is one if it has something in the column `named`, and in the column `waits`, if any, nothing.
    """

    of: str
    table: Table
    named: str
    waits: str = ""


class Feature(NamedTuple):
    """One feature: its rules, the features it stands on, and what it declares.

    `needs` are the features whose code it may import; the registry orders features by it.
    `actions` may be named, `module:NAME` of the feature's folder: then they are loaded apart from
    its tables, which their own modules may look at.
    `columns` and `settings` go to the end of other features' tables, by table key, `entries` to
    lists, `slots` into named places of pages (`module:name` of a tuple, imported when the page is
    laid). `ranges` are named formulas over table columns, for drop-downs.
    `along` goes with every action's changes. `book` is the kind of workbook that it is part of.
    A feature of the team's workbook may add `mirrors`, and say what its figures read of the reps'
    tables: `mirrored` columns, by the rep's table.
    """

    key: str
    rules: str = ""
    needs: tuple[str, ...] = ()
    actions: tuple[Action | str, ...] = ()
    tables: tuple[Table, ...] = ()
    sheets: tuple[Sheet, ...] = ()
    choices: tuple[Choices, ...] = ()
    entries: tuple[Entry, ...] = ()
    columns: Mapping[str, tuple[Column, ...]] = MappingProxyType({})
    settings: Mapping[str, tuple[Setting, ...]] = MappingProxyType({})
    ranges: Mapping[str, Expr] = MappingProxyType({})
    slots: Mapping[str, tuple[str, ...]] = NONE
    along: Along | None = None
    book: str = REP
    mirrors: tuple[Mirror, ...] = ()
    mirrored: Mapping[str, tuple[str, ...]] = NONE
