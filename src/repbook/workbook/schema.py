"""The schema: every table, sheet, named cell and list, found by key. Sole authority for names."""

from __future__ import annotations

from repbook.workbook.customers import CUSTOMERS
from repbook.workbook.declare import Column, Entry, Kind, Setting, Table
from repbook.workbook.lists import BY_LIST, LISTS
from repbook.workbook.logs import CALLS, HISTORY, ORDERS
from repbook.workbook.policy import (
    DAYS,
    LIST_TABLE,
    MAN,
    POLICY,
    POLICY_CELLS,
    SETTING_CELLS,
    SETTING_TABLE,
    SETTINGS,
)
from repbook.workbook.qualify import QUALIFY
from repbook.workbook.questions import QUESTION_TABLE
from repbook.workbook.visits import MISSED, VISITS

TABLES: dict[str, Table] = {
    table.key: table
    for table in (
        *(CUSTOMERS, QUALIFY, CALLS, ORDERS, VISITS, MISSED, QUESTION_TABLE),
        *(POLICY, MAN, SETTING_TABLE, LIST_TABLE, DAYS, HISTORY),
    )
}
CODES: dict[str, Entry] = {entry.key: entry for entry in LISTS}
TEMPLATE_VERSION = 4
# Lists to which users add their own entries as they go.
OPEN_LISTS = frozenset({"source"})
# Tables in which a typed digit stands for an entry, resolved when the results are returned.
DIGIT_TABLES = frozenset({"visits"})


def options_name(choices: str) -> str:
    """Return the defined name of the block behind a drop-down, such as lst_need or opt_q01."""
    return choices.replace("options.", "opt_") if "." in choices else f"lst_{choices}"


__all__ = [
    "BY_LIST",
    "CODES",
    "DIGIT_TABLES",
    "LISTS",
    "OPEN_LISTS",
    "POLICY_CELLS",
    "SETTINGS",
    "SETTING_CELLS",
    "TABLES",
    "TEMPLATE_VERSION",
    "Column",
    "Entry",
    "Kind",
    "Setting",
    "Table",
    "options_name",
]
