"""The schema: every table, named cell and list, found by key. Sole authority for names.

Each mapping loads what it is asked for; `HEADS` has what is true of a whole table without its
columns, so that a look at all tables loads none of them. What they hold is of the kind of workbook
that counts now (`source.using`).
"""

from __future__ import annotations

from collections.abc import Mapping

from repbook.schema.declare import Choices, Column, Entry, Kind, Link, Setting, Table
from repbook.schema.shelf import Shelves, chained
from repbook.schema.source import per_book, per_book_of, source

POLICY = "policy"
CUSTOMERS = "customers"
TEMPLATE_VERSION = 7

TABLES: Mapping[str, Table] = Shelves(lambda: source().tables)
HEADS: Mapping[str, Table] = Shelves(lambda: source().heads)
CHOICES: Mapping[str, Choices] = Shelves(lambda: source().choices)
BY_LIST: Mapping[str, tuple[Entry, ...]] = Shelves(
    lambda: {key: each.entries for key, each in CHOICES.items()}
)
CODES: Mapping[str, Entry] = Shelves(
    lambda: chained({e.key: e for e in each.entries} for each in CHOICES.values())
)
CELL_TABLES: Mapping[str, tuple[Setting, ...]] = Shelves(
    lambda: source().cell_tables, lambda key: TABLES[key].cells
)
SETTINGS: Mapping[str, Setting] = Shelves(
    lambda: chained({cell.key: cell for cell in cells} for cells in CELL_TABLES.values())
)


@per_book
def card_columns() -> dict[str, str]:
    """Return the column that holds a card's id, by table, where there is one."""
    linked = {
        key: table.link.column
        for key, table in HEADS.items()
        if table.link and (table.link.table, table.link.to) == (CUSTOMERS, "")
    }
    return {CUSTOMERS: HEADS[CUSTOMERS].ids, **linked} if CUSTOMERS in HEADS else {}


@per_book
def printed_rows() -> dict[str, int]:
    """Return how many of its last rows a table prints, by its name in Excel, where not all."""
    return {table.name: table.printed_rows for table in HEADS.values() if table.printed_rows}


def tables_on(sheet: str) -> tuple[Table, ...]:
    """Return the tables that stand on a sheet, from left to right."""
    found = (table for table in TABLES.values() if table.sheet == sheet)
    return tuple(sorted(found, key=lambda table: table.first_col))


@per_book
def card_tables() -> tuple[str, ...]:
    """Return the tables that hold one card a row, each the other's half.

    A table whose link says `to` looks a card up, and need not hold it.
    """
    if CUSTOMERS not in HEADS:
        return ()
    halves = (
        key for key, table in HEADS.items() if table.link == Link(table.ids, CUSTOMERS, live=True)
    )
    return (CUSTOMERS, *halves)


@per_book_of
def with_mates(tables: frozenset[str]) -> frozenset[str]:
    """Return tables, and those whose formulas follow them."""
    found = tables | {link.table for table in tables for link in mates().get(table, ())}
    return found if found == tables else with_mates(found)


@per_book
def mates() -> dict[str, tuple[Link, ...]]:
    """Return the tables whose formulas read a table's rows, or are read by them, by table.

    Each is a link from the table to its mate: the own column, the mate, the mate's column.
    """
    found: dict[str, tuple[Link, ...]] = {}
    for key, table in HEADS.items():
        if table.link and table.link.live:
            other = HEADS[table.link.table]
            there = table.link.to or other.ids
            out = Link(table.link.column, other.key, there)
            back = Link(there, key, table.link.column)
            found[key] = (*found.get(key, ()), out)
            found[other.key] = (*found.get(other.key, ()), back)
    return found


def is_open(choices: str) -> bool:
    """Tell whether users add entries of their own to a list as they go."""
    return choices in CHOICES and CHOICES[choices].open


def options_name(choices: str) -> str:
    """Return the defined name of the block behind a drop-down, such as lst_need or opt_q01."""
    return choices.replace("options.", "opt_") if "." in choices else f"lst_{choices}"


__all__ = [
    "BY_LIST",
    "CELL_TABLES",
    "CHOICES",
    "CODES",
    "HEADS",
    "SETTINGS",
    "TABLES",
    "TEMPLATE_VERSION",
    "Column",
    "Entry",
    "Kind",
    "Setting",
    "Table",
    "card_columns",
    "card_tables",
    "is_open",
    "mates",
    "options_name",
    "with_mates",
]
