"""Rules about table references in formulas."""

from __future__ import annotations

from collections.abc import Iterator

from repbook.ooxml.lint.gather import FormulaUse
from repbook.ooxml.lint.registry import Hit, Kind, rule
from repbook.ooxml.lint.table import Table
from repbook.ooxml.lint.table_reference import TableReference, read_table_reference
from repbook.ooxml.lint.view import PackageView


@rule("at-sign")
def at_sign(view: PackageView) -> Iterator[Hit]:
    """Find the `@` that Excel shows but does not store."""
    for use, token in view.tokens:
        short = token.kind == "table" and read_table_reference(token.inside).has_at
        if token.kind == "at" or short:
            yield Hit(use.part, use.where, use.text[:80])


@rule("unknown-table")
def unknown_table(view: PackageView) -> Iterator[Hit]:
    """Find references to tables that are not there."""
    for use, name, _ in _references(view):
        if _table(view, use, name) is None:
            yield Hit(use.part, use.where, name)


@rule("unknown-table-column")
def unknown_table_column(view: PackageView) -> Iterator[Hit]:
    """Find references to columns that their table does not have."""
    for use, name, reference in _references(view):
        table = _table(view, use, name)
        known = {column.casefold() for column in table.columns} if table else set()
        for column in reference.columns:
            if table and column.casefold() not in known:
                yield Hit(use.part, use.where, f"{table.name}[{column}]")


@rule("table-in-condition")
def table_in_condition(view: PackageView) -> Iterator[Hit]:
    """Find table references in validations and conditional formats, where Excel refuses them."""
    for use, token in view.tokens:
        if use.kind == "condition" and token.kind == "table":
            yield Hit(use.part, use.where, use.text[:80])


@rule("single-bracket-item", Kind.ADVICE)
def single_bracket_item(view: PackageView) -> Iterator[Hit]:
    """Find `Table[#All]`, which LibreOffice cannot read; `Table[[#All]]` it can."""
    for use, name, reference in _references(view):
        if reference.items and not reference.is_nested:
            yield Hit(use.part, use.where, f"{name}[{reference.items[0]}]")


@rule("bare-table-name", Kind.ADVICE)
def bare_table_name(view: PackageView) -> Iterator[Hit]:
    """Find tables used as a range by name alone; LibreOffice then counts the header too."""
    tables = {table.name.casefold() for table in view.tables}
    for use, token in view.tokens:
        if token.kind == "name" and not token.sheet and token.text.casefold() in tables:
            yield Hit(use.part, use.where, token.text)


def _references(view: PackageView) -> Iterator[tuple[FormulaUse, str, TableReference]]:
    for use, token in view.tokens:
        if token.kind == "table" and not token.is_external:
            yield use, token.text, read_table_reference(token.inside)


def _table(view: PackageView, use: FormulaUse, name: str) -> Table | None:
    """Return the table a reference means; one without a name means the table around it."""
    if not name:
        return use.host
    wanted = name.casefold()
    return next((table for table in view.tables if table.name.casefold() == wanted), None)
