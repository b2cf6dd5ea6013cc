"""Answer a rule's keys with the references of one workbook: its language, its headers."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from repbook.text.label import Label
from repbook.workbook import blocks
from repbook.workbook.declare import Table
from repbook.workbook.schema import CODES, SETTINGS, TABLES

SPECIAL = "[]#'@"
# Signs that Excel asks to be bracketed twice in a reference to a whole column.
BRACKETED = frozenset('\t\n\r,:."{}$^&*+=-></\\!()%?`;~' + SPECIAL)


def letters(number: int) -> str:
    """Return a column's letters by its 1-based number."""
    text = ""
    while number:
        number, rest = divmod(number - 1, 26)
        text = chr(65 + rest) + text
    return text


class Names(NamedTuple):
    """References for the rules of one table (or of the cells of one sheet, table None).

    `places` gives the absolute address of cells that carry no defined name, by key.
    """

    lang: str
    table: Table | None = None
    places: Mapping[str, str] = MappingProxyType({})

    def this_row(self, first: str, last: str | None = None) -> str:
        """Return the structured reference to one or more columns of the own row."""
        assert self.table is not None
        span = f"[{self._header(self.table, first)}]"
        if last is not None:
            span += f":[{self._header(self.table, last)}]"
        return f"{self.table.name}[[#This Row],{span}]"

    def column(self, table: str, key: str) -> str:
        """Return the structured reference to a whole column."""
        header = self._header(TABLES[table], key)
        inside = header if BRACKETED.isdisjoint(header) else f"[{header}]"
        return f"{TABLES[table].name}[{inside}]"

    def header(self, table: str, key: str) -> str:
        """Return the structured reference to a header cell."""
        return f"{TABLES[table].name}[[#Headers],[{self._header(TABLES[table], key)}]]"

    def cell(self, key: str) -> str:
        """Return a defined name, or an absolute address on the rule's own sheet."""
        return SETTINGS[key].defined_name if key in SETTINGS else self.places[key]

    def block(self, key: str) -> str:
        """Return the address of a block of headings."""
        cells = blocks.block_cells(key)
        return f"{self.places[cells[0][0]]}:{self.places[cells[-1][-1]]}"

    def code(self, key: str) -> str:
        """Return the defined name of a list label."""
        return CODES[key].defined_name

    def words(self, label: Label) -> str:
        """Return a wording in the workbook's language."""
        return label.get(self.lang)

    def _header(self, table: Table, key: str) -> str:
        text = table.column(key).label.get(self.lang)
        return "".join(f"'{sign}" if sign in SPECIAL else sign for sign in text)


def heading_places() -> dict[str, str]:
    """Return the absolute address of every heading cell of Qualify by key."""
    table = TABLES["qualify"]
    columns = {key: table.first_col + index for index, key in enumerate(table.keys())}

    def address(place: blocks.Place) -> str:
        return f"${letters(columns[place.above])}${place.row}"

    return {key: address(place) for key, place in blocks.places().items()}
