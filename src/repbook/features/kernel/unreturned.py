"""Rows of the day's sheet in which results are typed that were not returned."""

from __future__ import annotations

from repbook.book.snapshot import Reads, Rows
from repbook.schema.registry import TABLES

TYPED = tuple(c.key for c in TABLES["visits"].columns if c.rule is None and not c.action)
DAY_READS: Reads = {"visits": (*TYPED, "name", "returned")}


def open_rows(visits: Rows) -> list[str]:
    """Return the customers' names of such rows; `visits` holds the columns of `DAY_READS`."""
    return [visits.text(row, "name") for row in waiting_rows(visits)]


def waiting_rows(visits: Rows) -> list[int]:
    """Return their places."""
    return [
        row
        for row in range(len(visits))
        if not visits.text(row, "returned") and any(visits.text(row, key) for key in TYPED)
    ]
