"""The click budget: what one press of Rank costs, reading, deciding and writing apart.

`FILE` has the workbook as a closed file, `LIVE` as it lies open in LibreOffice, driven through the
engine of the tests; both give a `Book`, and the press is the same.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import partial
from pathlib import Path
from statistics import median
from typing import NamedTuple, TypeVar

from bench.books import TODAY, apart, make_book
from bench.timing import Row, Timed, by_turns, cpu
from repbook.adapters.file_book import FileBook
from repbook.book.apply import apply
from repbook.book.ports import Book
from repbook.features.plan.rank import gather, rank

NOW = datetime(2026, 3, 1, 9)
DECIDE_LIMITS = {10_000: 0.3}
SECOND_LIMIT = 1.2
Found = TypeVar("Found")
STEPS = ("reading", "deciding", "writing")


class Opened(NamedTuple):
    """A workbook to press on, and the CPU seconds that another process has spent on it so far."""

    book: Book
    beside: Callable[[], float]


Way = Callable[[Path], Iterator[Opened]]


def file_book(path: Path) -> Iterator[Opened]:
    """Lend the closed file."""
    yield Opened(FileBook(path), lambda: 0.0)


def live_book(path: Path) -> Iterator[Opened]:
    """Lend the workbook as it lies open in LibreOffice; loading it is no part of a press."""
    from live.engine import attach, detach
    from live.office import Office
    from repbook.adapters.live.book import LiveBook

    with Office() as office:
        app = attach(office.desktop, office.pid)
        try:
            yield Opened(LiveBook(app.books.open(path)), office.spent)
        finally:
            detach(app)


FILE, LIVE = "a closed file", "open in LibreOffice, its own time included"
WAYS: dict[str, Way] = {FILE: file_book, LIVE: live_book}


def pressing(folder: Path, runs: int, cards: list[int], ways: tuple[str, ...]) -> Iterator[Row]:
    """Time the parts of a press at each size, in each way."""
    for way in ways:
        for count in cards:
            book = make_book(folder / f"{count}.xlsx", count)
            taken = [_pressed(book, apart(folder, "press.xlsx"), way) for _ in range(runs)]
            for place, step in enumerate(STEPS):
                seconds = [each[place] for each in taken]
                limit = DECIDE_LIMITS.get(count) if step == "deciding" else None
                what = f"press of Rank at {count:,} cards, {way}: {step}"
                yield Row(1, what, Timed(min(seconds), median(seconds)), None, limit)


def pressing_again(folder: Path, runs: int, cards: list[int]) -> Iterator[Row]:
    """Compare what a second live press writes with the same on a copy without formulas."""
    from live.alone import keep_only

    for count in cards:
        book, bare = make_book(folder / f"{count}.xlsx", count), folder / f"{count}-bare.xlsx"
        keep_only(book, [], bare)
        ours, other = by_turns(runs, partial(_again, book, folder), partial(_again, bare, folder))
        what = f"second press of Rank at {count:,} cards, {LIVE}: writing / without formulas"
        yield Row(7, what, ours, other, SECOND_LIMIT)


def _again(book: Path, folder: Path) -> float:
    copy = apart(folder, "press.xlsx")
    shutil.copyfile(book, copy)
    with contextmanager(WAYS[LIVE])(copy) as opened:
        writing = [_written(opened) for _ in range(2)]
    copy.unlink()
    return writing[-1]


def _written(opened: Opened) -> float:
    snapshot = gather(opened.book, NOW)
    changes = rank(snapshot, NOW, day=int(TODAY)).changes
    return _timed(opened, lambda: apply(opened.book, snapshot, changes))[1]


def _pressed(book: Path, copy: Path, way: str) -> tuple[float, float, float]:
    shutil.copyfile(book, copy)
    with contextmanager(WAYS[way])(copy) as opened:
        snapshot, reading = _timed(opened, lambda: gather(opened.book, NOW))
        found, deciding = _timed(opened, lambda: rank(snapshot, NOW, day=int(TODAY)))
        _, writing = _timed(opened, lambda: apply(opened.book, snapshot, found.changes))
    copy.unlink()
    return reading, deciding, writing


def _timed(opened: Opened, work: Callable[[], Found]) -> tuple[Found, float]:
    """Return what `work` gives, and the CPU seconds it took here and beside."""
    found: list[Found] = []
    before = opened.beside()
    here = cpu(lambda: found.append(work()))
    return found[0], here + opened.beside() - before
