"""Workbooks of an older template: told apart, and read as far as they go, to be imported."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from repbook.adapters.headers import captions
from repbook.adapters.layout import Layout
from repbook.adapters.reading import read_snapshot
from repbook.book.identity import KIND, refuse_kind, refuse_other, template_of
from repbook.book.snapshot import Reads, Rows, Snapshot
from repbook.ooxml.index import Workbook
from repbook.ooxml.package import Package, open_package
from repbook.ooxml.properties import custom_properties
from repbook.schema.own import own_key
from repbook.schema.registry import TABLES, TEMPLATE_VERSION
from repbook.schema.source import COMPILED, REP


def version_of(package: Package) -> int | None:
    """Return the version of the template that a workbook follows, None where it says none."""
    return template_of(custom_properties(package))


def kind_of(package: Package) -> str:
    """Return which kind of workbook a file is; a rep's where it says none that is known."""
    kind = custom_properties(package).get(KIND, REP)
    return kind if kind in COMPILED else REP


def kind_of_file(path: Path) -> str:
    """Return which kind of workbook lies at a path; raises what opening it raises."""
    with open_package(path) as package:
        return kind_of(package)


def is_older(package: Package) -> bool:
    """Tell whether a workbook was made from an older template than this one's."""
    version = version_of(package)
    return version is not None and version < TEMPLATE_VERSION


def refuse_older(package: Package) -> None:
    """Raise BookError, with the way out, for a workbook of another kind or template."""
    properties = custom_properties(package)
    refuse_kind(package.file, properties)
    refuse_other(package.file, template_of(properties))


def refuse_newer(package: Package) -> None:
    """Raise BookError, with the way out, for a workbook of a newer template than today's."""
    if not is_older(package):
        refuse_older(package)


class OlderLayout(Layout):
    """Where an older workbook keeps what this schema names; what it lacks is blank."""

    def lacks(self, key: str) -> bool:
        """Tell whether the workbook is too old to have a table."""
        return TABLES[key].name not in self.workbook.tables and is_older(self.workbook.package)

    def _find_headers(self, key: str) -> dict[str, str]:
        names = {column.name for column in self.table(key).columns}
        found = captions(TABLES[key], self.lang, names)
        return {name: header for name, header in found.items() if header in names}

    def rows(self, table: str, keys: Iterable[str]) -> Rows:
        """Return the named columns of one table, blank ones for those that it lacks."""
        wanted = list(keys)
        if self.lacks(table):
            return Rows(table, {key: [None] for key in (TABLES[table].ids, *wanted)}, table)
        known = {*self.headers(table), *map(own_key, self.own_headers(table))}
        found = super().rows(table, [key for key in wanted if key in known])
        lacking = (key for key in wanted if key not in known)
        found.columns.update({key: [None] * len(found) for key in lacking})
        return found

    def values(self, names: Iterable[str]) -> dict[str, object]:
        """Return the values of named cells, None for those that it lacks."""
        wanted = list(names)
        found = super().values(name for name in wanted if self.has(name))
        return {name: found.get(name) for name in wanted}


class OlderBook:
    """A workbook that is only read, whatever its template."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path = Path(path)

    def read(self, reads: Reads) -> Snapshot:
        """Return the named columns of the named tables, all settings and all labels."""
        with open_package(self.path) as package:
            refuse_newer(package)
            return read_snapshot(OlderLayout(Workbook(package)), reads)
