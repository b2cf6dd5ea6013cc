"""What merging two workbooks costs beside reading all cells of both with fastexcel and polars."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from bench.books import TODAY, apart, make_book
from bench.cards import ALL, Counted
from bench.forms import REPBOOK
from bench.timing import Row, Spent, Timed, by_turns, spent
from repbook.adapters.file_book import FileBook
from repbook.book.apply import apply
from repbook.book.changes import Changes

CARDS = 10_000
LIMIT, MEMORY_LIMIT = 3.0, 0.4
EDITED, CALLED, SHIFT = 200, 100, 50
"""Cards that each file changes, its new contacts, by how many the changed cards differ."""
_BOTH = f"""
import sys
for path in sys.argv[1:]:
    sys.argv[1] = path
{"".join(f"    {line}{chr(10)}" for line in ALL.strip().splitlines())}
"""


def merging(folder: Path, runs: int) -> Iterator[Row]:
    """Merge two copies of a workbook, each changed on its own, into a third."""
    source = make_book(folder / f"{CARDS}.xlsx", CARDS)
    files = [_changed(source, apart(folder, f"merge-{n}.xlsx"), n) for n in range(2)]
    out = folder / "merge-out.xlsx"

    def merged() -> Spent:
        out.unlink(missing_ok=True)
        return spent(*REPBOOK, "merge", *map(str, files), "-o", str(out), fine=(0, 1))

    side = Counted(merged)
    floor = Counted(lambda: spent("-c", _BOTH, *map(str, files)))
    ours, other = by_turns(runs, side, floor)
    what = f"merge of two files of {CARDS:,} cards"
    yield Row(15, f"{what} / fastexcel + polars, both", ours, other, LIMIT)
    peak = Timed(min(side.memory), median(side.memory))
    yield Row(15, f"{what}: memory", peak, None, MEMORY_LIMIT, "GB")


def _changed(source: Path, copy: Path, number: int) -> Path:
    shutil.copyfile(source, copy)
    book, changes = FileBook(copy), Changes("edit")
    for card in range(1, EDITED + 1):
        name = f"LW-{card + SHIFT * number:06d}"
        changes.update("customers", name, note=f"note {number} of {card}")
    for call in range(1, CALLED + 1):
        row = {
            "call_id": f"{number}-{call}",
            "id": f"LW-{call:06d}",
            "day": TODAY,
            "counted": TODAY,
        }
        changes.insert("calls", [row])
    apply(book, book.read({"customers": ("name", "note"), "calls": ("call_id",)}), changes)
    return copy
