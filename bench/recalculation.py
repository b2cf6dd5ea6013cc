"""Goal 5: how long LibreOffice takes to recalculate the workbook, and after one edit."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

from bench.books import make_book
from bench.timing import Row, Timed
from live.office import Office
from repbook.workbook.schema import TABLES

EDIT_LIMIT = 0.2
COLUMN_LIMITS = {50_000: 1.0}
FORMULA_COLUMNS = sum(len(TABLES[key].rules()) for key in ("customers", "qualify", "calls"))
ANSWER = ("Qualify", f"C{TABLES['qualify'].header_row + 1}")


def recalculating(folder: Path, runs: int, sizes: list[int]) -> Iterator[Row]:
    """Time a full recalculation, a mean over the formula columns, and the edit of one cell."""
    with Office() as office:
        for cards in sizes:
            with office.open(make_book(folder / f"{cards}.xlsx", cards)) as book:
                whole = [book.seconds(1) for _ in range(runs)]
                mean = sorted(time_ / FORMULA_COLUMNS for time_ in whole)
                what = f"recalculating a formula column at {cards:,} cards, a mean"
                limit = COLUMN_LIMITS.get(cards, 1.0)
                yield Row(5, what, Timed(mean[0], mean[len(mean) // 2]), None, limit)
                edits = sorted(_edit(book, str(n)) for n in range(runs))
                middle = Timed(edits[0], edits[len(edits) // 2])
                yield Row(5, f"editing one cell at {cards:,} cards", middle, None, EDIT_LIMIT)


def _edit(book: object, text: str) -> float:
    start = time.monotonic()
    book.set(*ANSWER, text)  # type: ignore[attr-defined]  # a live Document
    return time.monotonic() - start
