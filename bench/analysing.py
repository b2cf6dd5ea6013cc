"""Analyse beside a script: it reads the same sheets, groups in pandas, writes the same cells."""

from __future__ import annotations

import random
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from bench.books import DAY, TODAY, Row, apart, make_rows
from bench.forms import REPBOOK
from bench.timing import Row as Line
from bench.timing import Spent, Timed, spent
from repbook.build.book import build_book
from repbook.schema.registry import TABLES

GOAL, LIMIT, MEMORY = 13, 2.0, 0.4
CUSTOMERS, LINES = 10_000, 50_000
ORDERED = 0.9
"""The share of customers with orders."""
SCRIPT = Path(__file__).with_name("analyse_script.py")


def make_ordered(path: Path, customers: int, lines: int) -> Path:
    """Build a workbook of so many customers and order lines, unless it is there."""
    if not path.exists():
        rows = make_rows(customers)
        build_book(
            path,
            lang="en",
            rep="LW",
            rows={**rows, "calls": [], "orders": order_lines(customers, lines)},
            as_of=TODAY,
            made_at=datetime(2026, 3, 1, tzinfo=UTC),
            book_id=f"bench-orders-{customers}-{lines}",
        )
    return path


def order_lines(customers: int, lines: int) -> list[Row]:
    """Return order lines of three years, drawn from a seed: two lines an order on average."""
    source = random.Random(lines)
    buyers = round(customers * ORDERED)
    found: list[Row] = []
    while len(found) < lines:
        number, day = source.randrange(1, buyers + 1), TODAY - source.randrange(1095)
        paid = day + source.randrange(10, 70)
        for _ in range(min(source.randrange(1, 4), lines - len(found))):
            amount = round(source.lognormvariate(6, 1), 2)
            found.append(
                {
                    "day": day,
                    "account": f"LW-{number:06d}",
                    "name": f"Firm {number}",
                    "product": f"Product {source.randrange(200)}",
                    "amount": amount,
                    "cost": round(amount * source.uniform(0.6, 1.05), 2),
                    "paid": paid if paid < TODAY else None,
                    "order_id": f"O-{number}-{day:.0f}",
                    "line": f"L-{len(found):06d}",
                }
            )
    return found


def analysing(folder: Path, runs: int) -> Iterator[Line]:
    """Yield the first analysis, one on the next day, and its peak of memory."""
    book = make_ordered(folder / f"orders-{CUSTOMERS}-{LINES}.xlsx", CUSTOMERS, LINES)
    copy, out = apart(folder, "bench-analysed.xlsx"), folder / "bench-script.xlsx"
    analyse = (*REPBOOK, "analyse", str(copy))
    formulas = str(len(TABLES["accounts"].rules()))
    turns: list[tuple[Spent, Spent, Spent]] = []
    for _ in range(runs):
        shutil.copyfile(book, copy)
        first = spent(*analyse, "--day", DAY)
        again = spent(*analyse, "--day", "2026-03-03")
        turns.append((first, again, spent(str(SCRIPT), str(book), str(out), DAY, formulas)))
    firsts, agains, scripts = (list(each) for each in zip(*turns, strict=True))
    script = timed(scripts)
    size = f"{CUSTOMERS:,} customers, {LINES:,} order lines"
    yield Line(
        GOAL, f"analyse of {size} / fastexcel, pandas, XlsxWriter", timed(firsts), script, LIMIT
    )
    yield Line(GOAL, "analyse on the next day / the same", timed(agains), script, LIMIT)
    peak = Timed(min(s.memory for s in firsts), max(s.memory for s in firsts))
    yield Line(GOAL, f"analyse of {size}: memory", peak, None, MEMORY, "GB")


def timed(turns: list[Spent]) -> Timed:
    """Return the least and the middle of some turns' CPU seconds."""
    seconds = sorted(turn.seconds for turn in turns)
    return Timed(seconds[0], seconds[len(seconds) // 2])
