"""Estimate what memory an upgrade takes, so that what is not there is refused before it begins."""

from __future__ import annotations

from repbook.ooxml.index import Workbook
from repbook.ooxml.room import refuse_over

# Measured from 1,000 to 20,000 cards: Python with all modules; each cell of a table, as the step
# holds it that computes all formulas anew; each byte of the file, which is held as it was and as
# it is, and both again while one replaces the other.
LEAST = 90 << 20
CELL, BYTE = 60, 4


def refuse_too_large(workbook: Workbook) -> None:
    """Raise UnsafeFile for a workbook whose upgrade would take more memory than is allowed."""
    package = workbook.package
    tables = workbook.tables.values()
    cells = sum(len(info.columns) * (info.last_row - info.header_row) for info in tables)
    refuse_over(package.file, LEAST + CELL * cells + BYTE * len(package.data))
