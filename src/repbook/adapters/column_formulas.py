"""Find the tables that no longer keep the formulas of their columns.

Rows that Excel adds take a column's formula from the table's part, which LibreOffice saves without.
"""

from __future__ import annotations

from repbook.adapters.layout import Layout
from repbook.domain.values import Problem
from repbook.schema.registry import TABLES
from repbook.text import said

BROKEN = "#REF!"
# How many columns of a table are named where many are amiss.
NAMED = 5


def is_broken(text: str | None) -> bool:
    """Tell whether a formula is gone or points at nothing."""
    return not text or BROKEN in text


def lost_formulas(layout: Layout) -> list[Problem]:
    """Return a problem for each table that keeps no usable formula of columns that have one."""
    found = []
    for key, table in TABLES.items():
        info, headers = layout.table(key), layout.headers(key)
        own = {column.name: column.formula for column in info.columns}
        gone = [headers[name] for name in table.rules() if is_broken(own[headers[name]])]
        if gone:
            some = ", ".join(gone[:NAMED]) + (", …" if len(gone) > NAMED else "")
            facts = {"table": info.name, "count": len(gone), "headers": some}
            message = said("commands.column_formulas_gone", **facts, file=layout.file)
            found.append(Problem(info.sheet_name, message))
    return found
