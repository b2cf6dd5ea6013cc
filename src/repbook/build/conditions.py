"""Conditional formats over table columns: a sign or a word stands beside every colour."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from repbook.build.places import column_at, first_row
from repbook.build.styles import ACCENT, DATE, GREY_PALE, WARN_INK, WARN_PALE
from repbook.ooxml.refs import column_letters
from repbook.workbook.declare import Table
from repbook.workbook.schema import BY_LIST, CODES, SETTINGS

Look = dict[str, Any]
BAD: Look = {"bold": True, "font_color": WARN_INK}
VERDICTS: dict[str, Look] = {
    "focus": {"bold": True, "font_color": ACCENT, "num_format": '"★ "@'},
    "follow": {"font_color": ACCENT},
    "nurture": {"font_color": "#595959"},
    "drop": {"font_color": WARN_INK, "num_format": '"✕ "@'},
}
OVERDUE: Look = {**BAD, "num_format": f'"! "{DATE}'}
POTENTIAL: Look = {"bold": True, "font_color": ACCENT, "num_format": '"◆ "@'}
CHECK: Look = {**BAD, "num_format": '"⚠ "@'}
# The stripes say "fill me in" on a black-and-white print too.
REQUIRED: Look = {"bg_color": "#FFFFFF", "fg_color": "#E8A33D", "pattern": 8}
DONE: Look = {"italic": True, "font_color": "#8C8C8C", "bg_color": GREY_PALE}
WARN: Look = {**BAD, "bg_color": WARN_PALE}


class Condition(NamedTuple):
    """A look for the columns `first` to `last` of a table wherever `formula` holds.

    The formula is written for the first data row; it may not hold table references.
    """

    table: Table
    first: str
    last: str
    formula: str
    look: Look


def conditions(table: Table) -> Iterator[Condition]:
    """Yield a table's conditional formats, the strongest first."""
    maker = _BY_TABLE.get(table.key)
    if maker is not None:
        yield from maker(table)


def _customers(table: Table) -> Iterator[Condition]:
    yield from _verdicts(table, "verdict")
    as_of = SETTINGS["as_of"].defined_name
    due, potential = _cell(table, "next_on"), _cell(table, "potential_from")
    yield _one(table, "next_on", f"AND(ISNUMBER({due}),{due}<{as_of})", OVERDUE)
    yield _one(table, "name", f"AND(ISNUMBER({potential}),{potential}<={as_of})", POTENTIAL)
    yield _one(table, "data_check", f'{_cell(table, "data_check")}<>""', CHECK)


def _qualify(table: Table) -> Iterator[Condition]:
    yield from _verdicts(table, "verdict")


def _visits(table: Table) -> Iterator[Condition]:
    returned = f'{_cell(table, "returned")}<>""'
    yield Condition(table, table.columns[0].key, table.columns[-1].key, returned, DONE)
    for key in ("need", "attitude", "chance"):
        yield _one(table, key, _missing(table, key, "reached"), REQUIRED)
    yield _one(table, "next_on", _missing(table, "next_on", "call_back"), REQUIRED)
    yield from _verdicts(table, "verdict")


def _missing(table: Table, key: str, result: str) -> str:
    """Hold where the result is `result`, chosen or typed as a digit, and `key` is still empty."""
    codes = [entry.code for entry in BY_LIST["result"]]
    given, digit = _cell(table, "result"), codes.index(result) + 1
    chosen = f'OR({given}={CODES[f"result.{result}"].defined_name},{given}&""="{digit}")'
    return f'AND({chosen},{_cell(table, key)}="")'


def _verdicts(table: Table, key: str) -> Iterator[Condition]:
    for code, look in VERDICTS.items():
        name = CODES[f"verdict.{code}"].defined_name
        yield _one(table, key, f"{_cell(table, key)}={name}", look)


def _one(table: Table, key: str, formula: str, look: Look) -> Condition:
    return Condition(table, key, key, formula, look)


def _cell(table: Table, key: str) -> str:
    return f"${column_letters(column_at(table, key))}{first_row(table)}"


_BY_TABLE = {"customers": _customers, "qualify": _qualify, "visits": _visits}
