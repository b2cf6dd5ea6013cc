"""Rows that stand directly under a table and are none of it: typed or pasted as it did not grow."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from repbook.domain.days import LAST_DAY, to_date
from repbook.domain.values import Value
from repbook.record import NamedTuple
from repbook.schema.declare import Kind
from repbook.schema.registry import TABLES

PEEK = 200
"""How many rows under a table are looked at."""
GAP = 1
"""A blank row that a user left between; what stands lower is a note of hers, no row."""
TAKE_IN = "take_in"
NAMED_BY = ("name",)
SHOWN = 3


class Below(NamedTuple):
    """Such rows of one table: its key, its tab, the first and last row, what each is called."""

    table: str
    sheet: str
    rows: tuple[int, ...]
    names: tuple[str, ...]

    @property
    def last(self) -> int:
        """Return the last of the rows."""
        return self.rows[-1]


def takes_rows(table: str) -> bool:
    """Tell whether users type rows into a table."""
    declared = TABLES[table]
    return not declared.cells and any(c.rule is None and not c.action for c in declared.columns)


def naming(table: str) -> tuple[str, ...]:
    """Return the columns that say what a row is called, the first that is filled counts."""
    keys = TABLES[table].keys()
    return tuple(key for key in (*NAMED_BY, TABLES[table].ids) if key in keys)


def rows_below(
    table: str, sheet: str, first: int, columns: Mapping[str, Sequence[Value]]
) -> Below | None:
    """Return the rows from sheet row `first`, right under a table, that hold anything typed."""
    rules, kinds = TABLES[table].rules(), {c.key: c.kind for c in TABLES[table].columns}
    inputs = {key: values for key, values in columns.items() if key not in rules}
    rows: list[int] = []
    names: list[str] = []
    count = len(next(iter(inputs.values()), ()))
    for place in range(count):
        held = {key: _told(kinds.get(key), v[place]) for key, v in inputs.items()}
        held = {key: text for key, text in held.items() if text}
        if not held:
            if first + place - (rows[-1] if rows else first - 1) > GAP:
                break
            continue
        rows.append(first + place)
        named = (held[key] for key in naming(table) if key in held)
        names.append(next(named, next(iter(held.values()))))
    return Below(table, sheet, tuple(rows), tuple(names)) if rows else None


def _told(kind: Kind | None, value: Value) -> str:
    if not isinstance(value, float):
        return "" if value is None else str(value).strip()
    if kind is Kind.DATE and 1 <= value < LAST_DAY + 1:
        return to_date(value).isoformat()
    return f"{value:.15g}"
