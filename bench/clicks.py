"""Goals 1 and 2: what one press of the rank button costs beside reading."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from bench.books import DAY, TODAY, apart, make_book
from bench.timing import Row, Side, by_turns, cpu, python
from repbook.adapters.file_book import FileBook
from repbook.book.apply import log_rows
from repbook.features.plan.rank import gather, rank
from repbook.ooxml.package import open_package
from repbook.ooxml.save import save_package

NOW = datetime(2026, 3, 1, 9)
HEAVY = ("pandas", "polars", "matplotlib", "numpy", "openpyxl", "PIL")
LEAN_XLWINGS = f"import sys\nfor name in {HEAVY!r}: sys.modules[name] = None\nimport xlwings"
COMMAND = "import repbook.entrypoints.cli, repbook.features.plan.rank_action"
# As the button's process does it: all but its own module without the collector.
PRESS = """
import repbook.entrypoints.button
from repbook.entrypoints.process import without_collector
with without_collector():
    import repbook.adapters.live.app
    import repbook.entrypoints.frame_button, repbook.features.plan.rank_action
    from repbook.adapters.live.engine import lean_xlwings
    lean_xlwings()
"""
ASKED = "import sys; from repbook.entrypoints.cli import main; sys.exit(main())"
UNASKED = f"""
import repbook.adapters.true_results as true_results
import repbook.adapters.writing as writing
true_results.has_true_results = lambda workbook: True
writing.put_seal = lambda staged: None
{ASKED}
"""
BELIEVE_LIMIT = 1.05
DECIDE_LIMIT = 0.3
IMPORTS = {PRESS: 1.36}


def imports(runs: int) -> Iterator[Row]:
    """Compare the imports of a press, and of the command, with a lean import of xlwings."""
    for what, code in (("a press, xlwings included", PRESS), ("the command rank", COMMAND)):
        ours, lean = by_turns(runs, _importing(code), _importing(LEAN_XLWINGS))
        yield Row(1, f"imports of {what} / lean xlwings", ours, lean, IMPORTS.get(code))


def _importing(code: str) -> Side:
    return lambda: python("-B", "-c", code)


def deciding(folder: Path, runs: int, cards: int = 10_000) -> Iterator[Row]:
    """Time the decision and its change log, the workbook being read already."""
    snapshot = gather(FileBook(make_book(folder / f"{cards}.xlsx", cards)), NOW)

    def decide() -> None:
        found = rank(snapshot, NOW, day=int(TODAY))
        log_rows(snapshot, found.changes, NOW)

    (ours,) = by_turns(runs, lambda: cpu(decide))
    yield Row(1, f"deciding at {cards:,} cards", ours, None, DECIDE_LIMIT)


def believing(folder: Path, runs: int, sizes: list[int]) -> Iterator[Row]:
    """Compare rank with one that believes unasked; then rank after another program's save."""
    copy = apart(folder, "believe.xlsx")
    for cards in sizes:
        book = make_book(folder / f"{cards}.xlsx", cards)
        other = _unsealed(book, folder / f"{cards}-unsealed.xlsx")
        words = ("rank", str(copy), "--day", DAY)

        def side(source: Path, code: str, words: tuple[str, ...] = words) -> Side:
            def once() -> float:
                shutil.copyfile(source, copy)
                return python("-c", code, *words)

            return once

        asked, unasked, unknown = by_turns(
            runs, side(book, ASKED), side(book, UNASKED), side(other, ASKED)
        )
        what = f"rank at {cards:,} cards, results known to be true"
        yield Row(2, f"{what} / not asked", asked, unasked, BELIEVE_LIMIT)
        yield Row(
            2, f"rank at {cards:,} cards, saved by another program / known", unknown, asked, None
        )
    copy.unlink(missing_ok=True)


def _unsealed(book: Path, target: Path) -> Path:
    """Save a copy as a program does that computes and knows no seal."""
    package = open_package(book)
    strings = "xl/sharedStrings.xml"
    part: dict[str, bytes | None] = {strings: package.read(strings) + b"\n"}
    save_package(package, target, part)
    return target
