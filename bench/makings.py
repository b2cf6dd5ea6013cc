"""Goals 4 and 6: a new workbook, and the plan of a day."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from statistics import median

from bench.books import DAY, TODAY, apart, make_book, make_rows
from bench.clicks import NOW
from bench.forms import REPBOOK
from bench.scale import customer_list
from bench.timing import Row, Timed, by_turns, cpu, spent
from repbook.adapters.file_book import FileBook
from repbook.build.book import build_book
from repbook.build.tables import column_formulas
from repbook.domain.planning.plan import plan_day
from repbook.domain.planning.stops import DayPolicy
from repbook.domain.values import Value
from repbook.features.kernel.policies import policy_from
from repbook.features.plan.candidates import cards_from, priority_from
from repbook.features.plan.rank import gather
from repbook.schema.registry import TABLES

BUILD_LIMIT, IMPORT_LIMIT, PLAN_LIMIT = 0.5, 1.0, 0.05
MEMORY_LIMIT = 0.3
TABLES_BUILT = ("customers", "qualify")
Cells = dict[str, dict[str, list[Value]]]


def building(folder: Path, runs: int, cards: int) -> Iterator[Row]:
    """Compare building a workbook with XlsxWriter writing the same cells, values known.

    XlsxWriter prepares the text of each formula anew for every row; here it remembers it.
    """
    rows = {key: found for key, found in make_rows(cards).items() if key in TABLES_BUILT}
    target = folder / "new.xlsx"

    def build() -> None:
        build_book(target, lang="en", rep="LW", rows=rows, as_of=TODAY,
                   made_at=datetime(2026, 3, 1, tzinfo=UTC), book_id="new")  # fmt: skip

    build()
    snapshot = FileBook(target).read({key: TABLES[key].keys() for key in TABLES_BUILT})
    cells = {key: table.columns for key, table in snapshot.tables.items()}
    ours, theirs = by_turns(
        runs, lambda: cpu(build), lambda: cpu(lambda: _write(folder / "theirs.xlsx", cells))
    )
    what = f"new workbook of {cards:,} cards / XlsxWriter, the same cells"
    yield Row(4, what, ours, theirs, BUILD_LIMIT)


def importing(folder: Path, runs: int, cards: int) -> Iterator[Row]:
    """Compare the import of a list into an empty workbook with writing the cells that it leaves."""
    empty, book = folder / "import-empty.xlsx", apart(folder, "import-copy.xlsx")
    empty.unlink(missing_ok=True)
    spent(*REPBOOK, "new", str(empty), "--rep", "LW", "--as-of", DAY)
    words = ("import", str(book), str(customer_list(folder, cards)), "--as", "customers")
    memory: list[float] = []

    def take_in() -> float:
        shutil.copyfile(empty, book)
        took = spent(*REPBOOK, *words, fine=(0, 1))
        memory.append(took.memory)
        return took.seconds

    take_in()
    snapshot = FileBook(book).read({key: TABLES[key].keys() for key in TABLES_BUILT})
    cells = {key: table.columns for key, table in snapshot.tables.items()}
    ours, theirs = by_turns(
        runs, take_in, lambda: cpu(lambda: _write(folder / "theirs.xlsx", cells))
    )
    what = f"import of {cards:,} customers"
    yield Row(4, f"{what} / XlsxWriter, the same cells", ours, theirs, IMPORT_LIMIT)
    yield Row(4, f"{what}: memory", Timed(min(memory), median(memory)), None, MEMORY_LIMIT, "GB")


def _write(path: Path, tables: Cells) -> None:
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

    if not hasattr(Worksheet._prepare_formula, "cache_info"):
        Worksheet._prepare_formula = cache(Worksheet._prepare_formula)

    with Workbook(path, {"strings_to_formulas": False, "strings_to_urls": False}) as book:
        for key, columns in tables.items():
            sheet = book.add_worksheet(key)
            formulas = column_formulas(TABLES[key], "en")
            for number, (name, values) in enumerate(columns.items()):
                formula = formulas.get(name)
                for row, value in enumerate(values, 1):
                    if formula is not None:
                        sheet.write_formula(row, number, formula, None, value)
                    elif isinstance(value, str):
                        sheet.write_string(row, number, value)
                    elif value is not None:
                        sheet.write_number(row, number, value)


def planning(folder: Path, runs: int, cards: int = 10_000) -> Iterator[Row]:
    """Time the plan of a day over cards that are read already."""
    snapshot = gather(FileBook(make_book(folder / f"{cards}.xlsx", cards)), NOW)
    found = cards_from(snapshot, [])
    priority, policy = priority_from(snapshot, []), policy_from(DayPolicy, snapshot)
    (ours,) = by_turns(runs, lambda: cpu(lambda: plan_day(found, int(TODAY), priority, policy)))
    yield Row(6, f"day plan of {cards:,} cards", ours, None, PLAN_LIMIT)
