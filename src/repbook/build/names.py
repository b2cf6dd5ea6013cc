"""The defined names of a workbook that is being built."""

from __future__ import annotations

from repbook.book import defined_names as defining
from repbook.book.defined_names import Target
from repbook.book.snapshot import Snapshot
from repbook.build.places import column_at, on_sheet
from repbook.schema.naming import Names
from repbook.schema.registry import TABLES


class NewBook:
    """Where the tables of a new workbook stand: where the schema has them (a `Placement`)."""

    def __init__(self, lang: str) -> None:
        self._lang = lang

    def column(self, table: str, key: str) -> int:
        """Return the 1-based sheet column of a table's column."""
        return column_at(TABLES[table], key)

    def above(self, key: str) -> int:
        """Return the 1-based sheet column of the headings that stand above a column of Qualify."""
        return self.column(defining.QUALIFY, key)

    def row(self, table: str, declared: int) -> int:
        """Return the declared row itself."""
        return declared

    def on_sheet(self, target: Target) -> str:
        """Return a reference with its tab's name before it."""
        return on_sheet(target.sheet, self._lang, target.ref)


def defined_names(snapshot: Snapshot) -> dict[str, str]:
    """Return what every defined name stands for, with a leading equals sign, by name."""
    ground = NewBook(snapshot.lang)
    lists = snapshot.tables[defining.LISTS]
    cells = (
        *defining.setting_cells(snapshot.tables, ground),
        *defining.label_cells(lists, ground),
        *defining.list_blocks(lists, ground),
        *defining.heading_blocks(ground),
        *defining.sheet_cells(),
    )
    targets = {name: ground.on_sheet(target) for name, target in cells}
    targets |= dict(defining.formula_names(Names(snapshot.lang), ground))
    return {name: f"={target}" for name, target in targets.items()}
