"""All features together: what they declare, joined. Satisfies `schema.source.Source`."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import cached_property
from typing import Any

from repbook.book.feature import Feature, Mirror
from repbook.features.discovery import features
from repbook.features.imports import maps
from repbook.schema.column_names import column_names
from repbook.schema.declare import Choices, Column, Kind, Merge, Sheet, Table
from repbook.schema.source import REP, TEAM
from repbook.scoring.expr import Expr


class Catalogue:
    """Everything declared for one kind of workbook, by key."""

    def __init__(self, kind: str) -> None:
        self._kind = kind

    @cached_property
    def features(self) -> tuple[Feature, ...]:
        """The features, each after those that it stands on."""
        return tuple(each for each in features() if each.book == self._kind)

    @cached_property
    def tables(self) -> Mapping[str, Table]:
        """The tables, each with the columns and settings that other features add to it."""
        declared = [table for each in self.features for table in each.tables]
        mirrors = [self._mirror(mirror) for each in self.features for mirror in each.mirrors]
        return {table.key: self._whole(table) for table in (*declared, *mirrors)}

    def _mirror(self, mirror: Mirror) -> Table:
        """Return a mirror with the columns that figures read, in the order of the rep's table."""
        read = {key for each in self.features for key in each.mirrored.get(mirror.of, ())}
        columns = CATALOGUES[REP].tables[mirror.of].columns
        table = mirror.table
        shown = tuple(
            _as_value(column, CATALOGUES[REP].choices) for column in columns if column.key in read
        )
        if unknown := read - {column.key for column in columns}:
            raise KeyError(f"{mirror.of} has no {sorted(unknown)}")
        return table._replace(columns=(*table.columns, *shown))

    def _whole(self, table: Table) -> Table:
        columns = sum((each.columns.get(table.key, ()) for each in self.features), table.columns)
        cells = sum((each.settings.get(table.key, ()) for each in self.features), table.cells)
        if table.key == maps.TABLE and self._kind == REP:
            labels = {sheet.key: sheet.label for sheet in self._own_sheets()}
            tables = [table for each in self.features for table in each.tables]
            cells += tuple(maps.map_cells(tables, labels, (cell.key for cell in cells)))
        return table._replace(columns=columns, cells=cells)

    @cached_property
    def heads(self) -> Mapping[str, Table]:
        """The tables without what takes long to load."""
        bare: dict[str, Any] = {"columns": (), "rows": (), "cells": (), "looks": (), "tab": None}
        return {key: table._replace(**bare) for key, table in self.tables.items()}

    @cached_property
    def cell_tables(self) -> Mapping[str, None]:
        """The tables that hold settings, as keys."""
        return dict.fromkeys(key for key, table in self.tables.items() if table.cells)

    @cached_property
    def sheets(self) -> Mapping[str, Sheet]:
        """The sheets in tab order: a feature's own, and those that come with a table."""
        return {s.key: s for s in sorted(self._own_sheets(), key=lambda sheet: sheet.place)}

    def _own_sheets(self) -> list[Sheet]:
        own = [sheet for each in self.features for sheet in each.sheets]
        mirrors = [mirror.table for each in self.features for mirror in each.mirrors]
        tables = [table for each in self.features for table in each.tables]
        return own + [table.tab for table in (*tables, *mirrors) if table.tab]

    @cached_property
    def choices(self) -> Mapping[str, Choices]:
        """The lists, each with the entries that other features add to it; those of mirrors too."""
        own = {c.key: self._filled(c) for each in self.features for c in each.choices}
        if self._kind == REP:
            return own
        rep = CATALOGUES[REP].choices
        named = {c.choices for table in self.tables.values() for c in table.columns}
        return own | {key: rep[key] for key in rep if key in named - own.keys()}

    def _filled(self, choices: Choices) -> Choices:
        more = (entry for each in self.features for entry in each.entries)
        own = tuple(entry for entry in more if entry.list == choices.key)
        return choices._replace(entries=choices.entries + own)

    @cached_property
    def ranges(self) -> Mapping[str, Expr]:
        """Named ranges over table columns: for drop-downs, and for the formulas of other tables."""
        said = {name: rule for each in self.features for name, rule in each.ranges.items()}
        return said | column_names(self.tables, said)

    def slot(self, name: str) -> tuple[str, ...]:
        """Return what features put into a page's slot, as `module:name`."""
        return tuple(entry for each in self.features for entry in each.slots.get(name, ()))


def _as_value(column: Column, lists: Collection[str]) -> Column:
    """Return a rep's column as the team's workbook holds it: whatever it was, a value.

    A computed word (verdict, grade) is one of the list that is called as its column.
    """
    words = column.choices or (column.key if column.rule and column.key in lists else "")
    kind = Kind.CHOICE if words else column.kind
    bare = Column(column.key, column.label, kind, column.width, wide=column.wide)
    return bare._replace(action=True, derived=True, merge=Merge.OWN, choices=words)


CATALOGUES = {kind: Catalogue(kind) for kind in (REP, TEAM)}
CATALOGUE = CATALOGUES[REP]
