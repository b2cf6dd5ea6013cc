"""What the schema says of the columns that are written in an open workbook."""

from __future__ import annotations

from repbook.schema.declare import Kind
from repbook.schema.own import own_header
from repbook.schema.registry import TABLES


def input_keys(table: str) -> list[str]:
    """Return the columns of a table that no formula fills."""
    return [column.key for column in TABLES[table].columns if column.rule is None]


def is_text(table: str, key: str) -> bool:
    """Tell whether a column is built with the text format."""
    column = TABLES[table].column(key)
    if own_header(key):
        return False
    return column.kind is Kind.TEXT and column.rule is None
