"""What reading asks of a workbook whose tables, names and sheets have been found (a port)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Protocol

from repbook.book.snapshot import Rows
from repbook.domain.values import Value
from repbook.record import NamedTuple


class Cells(NamedTuple):
    """Values of single cells by address, and the tab they stand on."""

    sheet: str
    values: Mapping[str, Value]


class Spread(NamedTuple):
    """Where a table stands: the row of its headers, the sheet column of each column by key."""

    header_row: int
    columns: Mapping[str, int]


class Places(Protocol):
    """Where one workbook keeps what the schema names.

    Every method raises MissingName for what was deleted or renamed.
    """

    file: str
    standing: dict[str, Mapping[str, str]]
    """What `adapters.standing` found of each sheet; it holds for one state of a workbook."""

    @property
    def lang(self) -> str:
        """Return the workbook's language."""

    def captions(self, key: str) -> Mapping[str, str]:
        """Return what each column of a table is called here, by key."""

    def spread(self, table: str) -> Spread:
        """Return where a table and its columns stand."""

    def tab_name(self, sheet: str) -> str | None:
        """Return what a sheet's tab is called here; None where it is gone."""

    def formulas_at(self, sheet: str, refs: Iterable[str]) -> list[str | None]:
        """Return the formulas of cells of a sheet by its key, nothing for constants."""

    def has(self, name: str) -> bool:
        """Return whether the workbook has a defined name."""

    def where(self, name: str) -> str:
        """Return where a defined name points, for people."""

    def is_formula(self, name: str) -> bool:
        """Return whether a named cell holds a formula."""

    def values(self, names: Iterable[str]) -> dict[str, object]:
        """Return the values of named cells."""

    def rows(self, table: str, keys: Iterable[str]) -> Rows:
        """Return the named columns of one table; the id column always comes with them."""

    def cells(self, sheet: str, refs: Iterable[str]) -> Cells | None:
        """Return cells of a sheet by its key; None where the sheet is gone."""
