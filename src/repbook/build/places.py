"""Where things stand in a workbook that is being built."""

from __future__ import annotations

from repbook.schema.declare import Sheet, Table
from repbook.schema.naming import Names, heading_places
from repbook.schema.sheets import SHEETS, cell_places

QUALIFY = "qualify"


def first_row(table: Table) -> int:
    """Return the 1-based row of a table's first data row."""
    return table.header_row + 1


def column_at(table: Table, key: str) -> int:
    """Return the 1-based sheet column of a table column; ValueError where there is none."""
    # A build asks thousands of times, so no list of all keys is made.
    for place, column in enumerate(table.columns, table.first_col):
        if column.key == key:
            return place
    raise ValueError(key)


def on_sheet(sheet: str, lang: str, ref: str) -> str:
    """Return a reference with its tab's name before it."""
    tab = SHEETS[sheet].label.get(lang).replace("'", "''")
    return f"'{tab}'!{ref}"


def table_names(table: Table, lang: str) -> Names:
    """Return the references that a table's rules are written with."""
    return Names(lang, table, heading_places() if table.key == QUALIFY else {})


def heading_names(lang: str) -> Names:
    """Return the references that the headings above the questions are written with."""
    return Names(lang, None, heading_places())


def sheet_names(sheet: Sheet, lang: str) -> Names:
    """Return the references that the rules of a sheet's cells are written with."""
    return Names(lang, None, cell_places(sheet))
