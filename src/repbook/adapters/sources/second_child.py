"""Run by itself: read one sheet through openpyxl and print it as JSON.

What a hostile file may cost is bounded here where the system can, and by the parent's patience.
"""

from __future__ import annotations

import json
import sys
import warnings
from collections.abc import Iterator
from contextlib import suppress
from datetime import date, datetime, time, timedelta
from typing import Any

MEMORY, SECONDS = 2 << 30, 60
Cell = list[str]


def _bound() -> None:
    """Bound the memory and the time of this process, where the system knows how."""
    with suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))


def _rows(sheet: Any) -> Iterator[tuple[int, list[Cell]]]:
    """Yield each filled row's number and cells, each its kind, its text and its number format."""
    sheet.reset_dimensions()
    for number, cells in enumerate(sheet.iter_rows(), start=1):
        row = [_told(cell) for cell in cells]
        while row and not row[-1][1]:
            row.pop()
        if row:
            yield number, row


def _told(cell: Any) -> Cell:
    value = cell.value
    if value is None:
        return ["", "", ""]
    if isinstance(value, bool):
        return ["text", str(value).upper(), ""]
    if isinstance(value, timedelta):
        value = value / timedelta(days=1)
    if isinstance(value, int | float):
        return ["number", repr(float(value)), str(cell.number_format)]
    if isinstance(value, datetime | date | time):
        return [type(value).__name__, value.isoformat(), ""]
    return ["text", str(value), ""]


def main(path: str, wanted: str) -> None:
    """Print the name, state and rows of every sheet, or of the one that is wanted."""
    _bound()
    warnings.simplefilter("ignore")
    import openpyxl  # type: ignore[import-untyped]

    book = openpyxl.load_workbook(path, read_only=True, data_only=True)
    told = [
        [sheet.title, sheet.sheet_state, list(_rows(sheet))]
        for sheet in book.worksheets
        if not wanted or sheet.title.casefold() == wanted.casefold()
    ]
    json.dump(told, sys.stdout)


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    main(*sys.argv[1:3])
