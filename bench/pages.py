"""What each page costs to recalculate, alone, in a workbook with a plan that was analysed.

Every other formula is its stored value, so that LibreOffice computes this page and nothing else.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

from bench.analysing import CUSTOMERS, LINES, make_ordered
from bench.books import DAY, apart
from bench.forms import REPBOOK
from bench.timing import Row, Timed, spent
from live.alone import keep_page
from live.office import Office
from repbook.adapters.file_book import FileBook
from repbook.book.changes import Changes
from repbook.schema.sheets import CHOSEN

GOAL = 13
PAGES = ("home", "card", "account_page", "overview", "reports1", "reports2", "reports3", "plan")
CARD = f"LW-{1:06d}"


def pages(folder: Path, runs: int) -> Iterator[Row]:
    """Time the formulas of each page; Card and Account page show a customer with orders."""
    analysed, alone = apart(folder, "bench-pages.xlsx"), folder / "bench-page.xlsx"
    book = make_ordered(folder / f"orders-{CUSTOMERS}-{LINES}.xlsx", CUSTOMERS, LINES)
    shutil.copyfile(book, analysed)
    for command in ("analyse", "rank", "plan"):
        spent(*REPBOOK, command, str(analysed), "--day", DAY)
    FileBook(analysed).write(Changes("card", settings={CHOSEN: CARD}))
    with Office() as office:
        for page in PAGES:
            keep_page(analysed, page, alone)
            with office.open(alone) as document:
                taken = []
                for _ in range(runs):
                    before = office.spent()
                    document.recalculate()
                    taken.append(office.spent() - before)
            taken.sort()
            what = f"recalculating {page}, {CUSTOMERS:,} customers, {LINES:,} order lines"
            yield Row(GOAL, what, Timed(taken[0], taken[len(taken) // 2]), None, None)
