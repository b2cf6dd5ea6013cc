"""Goals 1, 2 and 3: what one press of the rank button costs."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from bench.books import DAY, TODAY, make_book
from bench.timing import Row, Side, Timed, by_turns, cpu, python
from repbook.actions.rank import gather, rank
from repbook.adapters.file_book import FileBook
from repbook.ooxml.package import open_package
from repbook.ooxml.save import save_package
from repbook.workbook.apply import log_rows

NOW = datetime(2026, 3, 1, 9)
HEAVY = ("pandas", "polars", "matplotlib", "numpy", "openpyxl", "PIL")
LEAN_XLWINGS = f"import sys\nfor name in {HEAVY!r}: sys.modules[name] = None\nimport xlwings"
CLICK = "import repbook.entrypoints.cli, repbook.entrypoints.rank"
FLOOR = """
import sys, zipfile
from xml.parsers import expat
with zipfile.ZipFile(sys.argv[1]) as archive:
    for name in archive.namelist():
        if name.startswith("xl/worksheets/") and name.endswith(".xml"):
            with archive.open(name) as part:
                expat.ParserCreate().ParseFile(part)
"""
RANK_LIMITS = {1_000: 1.5}
RANK_LIMIT = 1.3
SAVE_LIMITS = {1_000: 4.0}
SAVE_LIMIT = 2.0
IMPORT_MORE, DECIDE_LIMIT = 0.040, 0.3


def imports(runs: int) -> Iterator[Row]:
    """Compare the imports of the click path with a lean import of xlwings."""
    ours, lean = by_turns(
        runs, lambda: python("-B", "-c", CLICK), lambda: python("-B", "-c", LEAN_XLWINGS)
    )
    more = Timed(ours.least - lean.least, ours.middle - lean.middle)
    what = f"imports beyond lean xlwings ({lean.middle * 1000:.0f} ms)"
    yield Row(1, what, more, None, IMPORT_MORE)


def deciding(folder: Path, runs: int, cards: int = 10_000) -> Iterator[Row]:
    """Time the decision and its change log, the workbook being read already."""
    snapshot = gather(FileBook(make_book(folder / f"{cards}.xlsx", cards)), NOW)

    def decide() -> None:
        found = rank(snapshot, NOW, day=int(TODAY))
        log_rows(snapshot, found.changes, NOW)

    (ours,) = by_turns(runs, lambda: cpu(decide))
    yield Row(1, f"deciding at {cards:,} cards", ours, None, DECIDE_LIMIT)


def ranking(folder: Path, runs: int, sizes: list[int]) -> Iterator[Row]:
    """Compare the whole command with bare expat over the same sheets."""
    copy = folder / "rank.xlsx"
    for cards in sizes:
        book = make_book(folder / f"{cards}.xlsx", cards)
        ours, floor = by_turns(runs, _rank(book, copy), lambda: python("-c", FLOOR, str(copy)))
        limit = RANK_LIMITS.get(cards, RANK_LIMIT)
        yield Row(2, f"rank at {cards:,} cards / bare expat", ours, floor, limit)
    copy.unlink(missing_ok=True)


def _rank(book: Path, copy: Path) -> Side:
    def run() -> float:
        shutil.copyfile(book, copy)
        return python("-m", "repbook.entrypoints.cli", "rank", str(copy), "--day", DAY)

    return run


def saving(folder: Path, runs: int, sizes: list[int]) -> Iterator[Row]:
    """Compare a save that rewrites one small part with a file copy."""
    target = folder / "saved.xlsx"
    for cards in sizes:
        book = make_book(folder / f"{cards}.xlsx", cards)
        ours, copy = by_turns(runs, _save(book, target), _copy(book, target))
        limit = SAVE_LIMITS.get(cards, SAVE_LIMIT)
        yield Row(3, f"save in place at {cards:,} cards / file copy", ours, copy, limit)
    target.unlink(missing_ok=True)


def _save(book: Path, target: Path) -> Side:
    package = open_package(book)
    part: dict[str, bytes | None] = {package.workbook_part: package.read(package.workbook_part)}
    return lambda: cpu(lambda: save_package(package, target, part))


def _copy(book: Path, target: Path) -> Side:
    return lambda: cpu(lambda: shutil.copyfile(book, target))
