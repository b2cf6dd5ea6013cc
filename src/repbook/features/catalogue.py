"""All features together: what they declare, joined. Satisfies `schema.source.Source`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any

from repbook.book.feature import Feature
from repbook.features.discovery import features
from repbook.features.imports import maps
from repbook.schema.column_names import column_names
from repbook.schema.declare import Choices, Sheet, Table
from repbook.scoring.expr import Expr


class Catalogue:
    """Everything declared, by key."""

    @cached_property
    def features(self) -> tuple[Feature, ...]:
        """The features, each after those that it stands on."""
        return features()

    @cached_property
    def tables(self) -> Mapping[str, Table]:
        """The tables, each with the columns and settings that other features add to it."""
        return {table.key: self._whole(table) for each in self.features for table in each.tables}

    def _whole(self, table: Table) -> Table:
        columns = sum((each.columns.get(table.key, ()) for each in self.features), table.columns)
        cells = sum((each.settings.get(table.key, ()) for each in self.features), table.cells)
        if table.key == maps.TABLE:
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
        return own + [t.tab for each in self.features for t in each.tables if t.tab]

    @cached_property
    def choices(self) -> Mapping[str, Choices]:
        """The lists, each with the entries that other features add to it."""
        return {c.key: self._filled(c) for each in self.features for c in each.choices}

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


CATALOGUE = Catalogue()
