"""Conditional formats over table columns: a sign or a word stands beside every colour."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from repbook.build.places import column_at, first_row
from repbook.build.styles import AS_TEXT, TONES, number_format
from repbook.ooxml.refs import column_letters
from repbook.schema.declare import Look, Table
from repbook.schema.naming import OwnRow
from repbook.scoring.excel import formula


class Condition(NamedTuple):
    """A format for the columns `first` to `last` wherever `formula` holds, for the first row."""

    first: str
    last: str
    formula: str
    format: dict[str, Any]


def conditions(table: Table, lang: str) -> Iterator[Condition]:
    """Yield a table's conditional formats, the strongest first."""
    letters = {key: column_letters(column_at(table, key)) for key in table.keys()}  # noqa: SIM118  # a Table is no dict
    names = OwnRow(lang, letters, first_row(table))
    for look in table.looks:
        yield Condition(
            *look.span, formula(look.rule, names), TONES[look.tone] | _sign(table, look)
        )


def _sign(table: Table, look: Look) -> dict[str, Any]:
    if not look.sign:
        return {}
    pattern = number_format(table.column(look.first)).get("num_format", AS_TEXT)
    return {"num_format": f'"{look.sign} "{pattern}'}
