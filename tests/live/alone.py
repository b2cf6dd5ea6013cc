"""Copies of a workbook in which some columns' formulas are the only ones."""

from __future__ import annotations

import re
from collections.abc import Collection
from pathlib import Path
from typing import NamedTuple

from repbook.adapters.layout import Layout
from repbook.ooxml.index import Workbook
from repbook.ooxml.package import open_package
from repbook.ooxml.refs import column_letters
from repbook.ooxml.save import save_package
from repbook.schema.registry import TABLES
from repbook.schema.sheets import SHEETS

_FORMULA = re.compile(rb'(<c r="([A-Z]+)(\d+)"[^>]*>)<f[^>]*(?:/>|>[^<]*</f>)')


class Place(NamedTuple):
    """A formula column, and where it stands."""

    table: str
    key: str
    part: str
    letters: str
    first_row: int

    @property
    def name(self) -> str:
        """Return table.column."""
        return f"{self.table}.{self.key}"


def places(book: Path) -> list[Place]:
    """Return every formula column of the workbook's growing tables."""
    with open_package(book) as package:
        layout = Layout(Workbook(package))
        return [
            Place(
                key,
                column,
                layout.table(key).sheet_part,
                column_letters(layout.table(key).column_of(layout.headers(key)[column])),
                layout.table(key).data.first_row,
            )
            for key in ("customers", "qualify", "calls")
            for column in TABLES[key].rules()
        ]


def keep_only(book: Path, kept: Collection[Place], target: Path) -> None:
    """Write a copy of a workbook in which every other formula is its stored value."""
    with open_package(book) as package:
        sheets = [name for name in package.names if name.startswith("xl/worksheets/sheet")]
        parts: dict[str, bytes | None] = {
            name: _without_formulas(package.read(name), [p for p in kept if p.part == name])
            for name in sheets
        }
        save_package(package, target, parts)


def keep_page(book: Path, page: str, target: Path) -> None:
    """Write a copy of a workbook in which a page's formulas are the only ones."""
    labels = SHEETS[page].label
    with open_package(book) as package:
        workbook = Workbook(package)
        own = next(sheet for label in labels if (sheet := workbook.sheet(label)))
        sheets = [name for name in package.names if name.startswith("xl/worksheets/sheet")]
        parts: dict[str, bytes | None] = {
            name: _without_formulas(package.read(name), []) for name in sheets if name != own.part
        }
        save_package(package, target, parts)


def _without_formulas(data: bytes, kept: list[Place]) -> bytes:
    first_rows = {place.letters.encode(): place.first_row for place in kept}

    def keep(found: re.Match[bytes]) -> bytes:
        mine = found[2] in first_rows and int(found[3]) >= first_rows[found[2]]
        return found[0] if mine else found[1]

    return _FORMULA.sub(keep, data)
