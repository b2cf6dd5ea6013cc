"""Find the columns a user added in which formulas stand: no action writes over them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol

from repbook.book.snapshot import Rows
from repbook.schema.own import own_key
from repbook.schema.registry import TABLES


class Formulas(Protocol):
    """What tells the rows of tables and the formulas of cells; layouts do, closed and live."""

    def own_headers(self, key: str) -> tuple[str, ...]:
        """Return the headers of the columns that the user added to a table."""

    def rows(self, table: str, keys: Iterable[str]) -> Rows:
        """Return the named columns of one table."""

    def formulas_at(self, sheet: str, refs: Iterable[str]) -> Sequence[str | None]:
        """Return the formulas of cells of a sheet by its key, nothing for constants."""


def reckoned(layout: Formulas, table: str) -> frozenset[str]:
    """Return the keys of the user's own columns of a table that hold any formula."""
    own = [own_key(header) for header in layout.own_headers(table)]
    if not own:
        return frozenset()
    rows = layout.rows(table, own)
    sheet, found = TABLES[table].sheet, set()
    for key in own:
        refs = [f"{rows.letters[key]}{place}" for place in rows.places]
        if any(layout.formulas_at(sheet, refs)):
            found.add(key)
    return frozenset(found)
