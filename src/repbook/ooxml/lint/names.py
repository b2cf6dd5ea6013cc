"""Rules about defined names (ECMA-376 part 1, 18.2.5)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from repbook.ooxml.lint.area import read_area
from repbook.ooxml.lint.registry import Hit, rule
from repbook.ooxml.lint.view import PackageView

MAX_NAME = 255
_NAME = re.compile(r"[^\W\d][\w.?\\]*|\\[\w.?\\]*")
_ROW_COLUMN = re.compile(r"r\d*(c\d*)?|c\d*", re.IGNORECASE)


@rule("duplicate-defined-name")
def duplicate_defined_name(view: PackageView) -> Iterator[Hit]:
    """Find names defined twice in one scope; case is ignored."""
    counts = Counter((entry.name.casefold(), entry.scope) for entry in view.defined_names)
    for (name, _), count in counts.items():
        if count > 1:
            yield Hit(view.workbook, name, name)


@rule("defined-name")
def defined_name(view: PackageView) -> Iterator[Hit]:
    """Find names that Excel refuses: spaces, signs, or the look of an address."""
    for entry in view.defined_names:
        if not is_name(entry.name):
            yield Hit(view.workbook, entry.name, entry.name)


@rule("defined-name-scope")
def defined_name_scope(view: PackageView) -> Iterator[Hit]:
    """Find names that belong to a sheet which is not there."""
    for entry in view.defined_names:
        if entry.scope is not None and not 0 <= entry.scope < len(view.sheets):
            yield Hit(view.workbook, entry.name, entry.name)


@rule("duplicate-table-name")
def duplicate_table_name(view: PackageView) -> Iterator[Hit]:
    """Find tables that share a name with another table or with a defined name."""
    counts = Counter(table.name.casefold() for table in view.tables)
    taken = {entry.name.casefold() for entry in view.defined_names}
    for table in view.tables:
        if counts[table.name.casefold()] > 1 or table.name.casefold() in taken:
            yield Hit(table.part, table.name, table.name)


@rule("table-name")
def table_name(view: PackageView) -> Iterator[Hit]:
    """Find table names that Excel refuses."""
    for table in view.tables:
        if not is_name(table.name):
            yield Hit(table.part, table.name, table.name)


def is_name(text: str) -> bool:
    """Tell whether Excel takes the text for a defined name or a table."""
    shaped = len(text) <= MAX_NAME and _NAME.fullmatch(text)
    return bool(shaped) and read_area(text) is None and not _ROW_COLUMN.fullmatch(text)
