"""Answer a rule's keys with the references of one workbook: its language, its headers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import NamedTuple

from repbook.domain.letters import letters
from repbook.schema import question_block as blocks
from repbook.schema.declare import Table
from repbook.schema.registry import CODES, SETTINGS, TABLES
from repbook.text.label import Label

SPECIAL = "[]#'@"
# Signs that Excel asks to be bracketed twice in a reference to a whole column.
BRACKETED = frozenset('\t\n\r,:."{}$^&*+=-></\\!()%?`;~' + SPECIAL)


class Names(NamedTuple):
    """References for the rules of one table (or of the cells of one sheet, table None).

    `places` gives the absolute address of cells that carry no defined name, by key; `captions` the
    headers of a table by column key, where a workbook has other ones than today's.
    """

    lang: str
    table: Table | None = None
    places: Mapping[str, str] = MappingProxyType({})
    captions: Callable[[str], Mapping[str, str]] | None = None

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

    def worths(self) -> str:
        """Return the name of the points of all choices, one column a slot."""
        return blocks.WORTHS

    def code(self, key: str) -> str:
        """Return the defined name of a list label."""
        return CODES[key].defined_name

    def words(self, label: Label) -> str:
        """Return a wording in the workbook's language."""
        return label.get(self.lang)

    def _header(self, table: Table, key: str) -> str:
        own = self.captions(table.key) if self.captions else None
        text = own[key] if own else table.column(key).label.get(self.lang)
        return "".join(f"'{sign}" if sign in SPECIAL else sign for sign in text)


class OwnRow(NamedTuple):
    """References for conditional formats: the own row as $AB2, settings and list labels by name.

    `letters` are the table's sheet columns by key, `row` is the sheet row that is written for.
    ValueError for whole columns, headers and blocks, which no conditional format may read.
    """

    lang: str
    letters: Mapping[str, str]
    row: int

    def this_row(self, first: str, last: str | None = None) -> str:
        """Return the address of one or more columns of the own row."""
        start = f"${self.letters[first]}{self.row}"
        return start if last is None else f"{start}:${self.letters[last]}{self.row}"

    def column(self, table: str, key: str) -> str:
        """Refuse a whole column."""
        raise ValueError(f"a look reads its own row, not {table}.{key}")

    def header(self, table: str, key: str) -> str:
        """Refuse a header."""
        raise ValueError(f"a look reads its own row, not {table}.{key}")

    def cell(self, key: str) -> str:
        """Return the name of a setting."""
        return SETTINGS[key].defined_name

    def block(self, key: str) -> str:
        """Refuse a block."""
        raise ValueError(f"a look reads its own row, not {key}")

    def worths(self) -> str:
        """Refuse a block."""
        raise ValueError("a look reads its own row, not the points of choices")

    def code(self, key: str) -> str:
        """Return the defined name of a list label."""
        return CODES[key].defined_name

    def words(self, label: Label) -> str:
        """Return a wording in the workbook's language."""
        return label.get(self.lang)


def heading_places() -> dict[str, str]:
    """Return the absolute address of every heading cell of Qualify by key, where there is one."""
    if "qualify" not in TABLES:
        return {}
    table = TABLES["qualify"]
    columns = {key: table.first_col + index for index, key in enumerate(table.keys())}

    def address(place: blocks.Place) -> str:
        return f"${letters(columns[place.above])}${place.row}"

    return {key: address(place) for key, place in blocks.places().items()}
