"""Which typed cells of the day's sheet return could not take: marked, and so coloured.

A mark names the column and what stood there, so it stops to hold as soon as the cell says
something else.
"""

from __future__ import annotations

from collections.abc import Iterable

from repbook.book.snapshot import Rows, as_text
from repbook.domain.values import CellError, Value

COLUMN = "unread"
MARKED = ("answer", "result", "need", "attitude", "chance", "next_on", "next_at", "amount")
"""The columns that `looks.unread` colours."""
TIMED, DIGITS = ("next_on", "next_at"), 6
"""Columns with times of day, and the decimals to which marks join those."""


def marks(rows: Rows, row: int, keys: Iterable[str]) -> str:
    """Return what the marking column holds for cells that could not be taken, "" for none."""
    found = [_mark(rows, row, key) for key in MARKED if key in set(keys)]
    return "|".join(("", *found, "")) if found else ""


def is_unread(rows: Rows, row: int) -> bool:
    """Tell whether a mark still holds: nothing in the marked cells has changed."""
    held = rows.text(row, COLUMN)
    return bool(held) and any(f"|{_mark(rows, row, key)}|" in held for key in MARKED)


def _mark(rows: Rows, row: int, key: str) -> str:
    text = joined(rows.get(row, key), key)
    return f"{key}={text or '@' + joined(rows.get(row, 'result'), 'result')}"


def joined(value: Value, key: str) -> str:
    """Return a value of a column as a formula joins it, times to `DIGITS` decimals.

    The 15th digit of a number joined as it is differs from engine to engine.
    """
    if isinstance(value, float) and key in TIMED:
        return as_text(round(value, DIGITS))
    return value if isinstance(value, str) and not isinstance(value, CellError) else as_text(value)
