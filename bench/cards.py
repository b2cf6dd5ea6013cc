"""What commands cost beside reading the same three sheets with fastexcel and polars.

Every side is a whole process; both take turns in one run. What a command changes is undone by
copying the workbook anew, which is not counted.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median

from bench.books import DAY, apart
from bench.forms import FORMS, MADE, REPBOOK, make_forms
from bench.timing import Row, Spent, Timed, by_turns, spent
from repbook.adapters.file_book import FileBook
from repbook.book.changes import Changes

# What anybody would do who wants the three sheets as frames: no column left out, no type given.
FRAMES = """
import sys
import fastexcel, polars
book = fastexcel.read_excel(sys.argv[1])
for name in ("Customers", "Qualify", "Calls"):
    assert book.load_sheet(name).to_polars().height
"""
# All cells of all sheets: what `check` has to look at.
ALL = """
import sys
import fastexcel, polars
book = fastexcel.read_excel(sys.argv[1])
for name in book.sheet_names:
    book.load_sheet(name, header_row=None).to_polars()
"""
RANK_LIMIT, ACTION_LIMIT, CHECK_LIMIT = 0.85, 0.5, 1.5
RANK = ("rank", "{book}", "--day", DAY)
SAID = ("--result", "1", "--need", "2", "--attitude", "2", "--chance", "2")
ACTIONS: dict[str, tuple[str, ...]] = {
    "card": ("card", "{book}", "50"),
    "edit": ("edit", "{book}", "50", "--set", "phone=02079460001"),
    "edit of an answer": ("edit", "{book}", "50", "--set", "q03=1"),
    "log": ("log", "{book}", "60", *SAID),
    "add": ("add", "{book}", "--name", "Zeta Bench", "--phone", "02079460002"),
    "again": ("again", "{book}", "50"),
}
PUBLISHED = {"rank": 1.5, "card": 1.9, "edit": 1.4, "log": 2.6, "add": 2.5}
"""The ratios at 1,000 cards in docs/performance.md, which tests/test_ratios.py holds."""
UNDONE = ("edit", "log", "add")
RETURNED = 33


def commanding(folder: Path, runs: int, cards: int, *, brief: bool = False) -> Iterator[Row]:
    """Compare `rank` on every form, then the other commands on the workbook as it was made."""
    forms = make_forms(folder, cards)
    for form in FORMS:
        if form in forms:
            what = f"rank at {cards:,} cards, {form}"
            yield from _compared(forms[form], runs, what, RANK, RANK_LIMIT)
    for name, words in ACTIONS.items():
        yield from _compared(forms[MADE], runs, f"{name} at {cards:,} cards", words, ACTION_LIMIT)
    for name in () if brief else UNDONE:
        changed = done(forms[MADE], folder / f"done-{name.split()[0]}.xlsx", ACTIONS[name])
        what = f"undo of {name} at {cards:,} cards"
        yield from _compared(changed, runs, what, ("undo", "{book}"), ACTION_LIMIT)
    day = typed_day(forms[MADE], apart(folder, f"{cards}-day.xlsx"))
    what = f"return of {RETURNED} at {cards:,} cards"
    yield from _compared(day, runs, what, ("return", "{book}"), ACTION_LIMIT)
    yield from _checking(forms[MADE], min(runs, 1 if brief else 3), cards, brief=brief)


def _checking(book: Path, runs: int, cards: int, *, brief: bool) -> Iterator[Row]:
    words = {"check": ("check", "{book}")}
    if not brief:
        words |= {"repair, nothing to mend": ("repair", "{book}"), "lint": ("lint", "{book}")}
    sides = {name: _side(book, said) for name, said in words.items()}
    floor = Counted(lambda: spent("-c", ALL, str(book)))
    found = dict(zip((*sides, "all"), by_turns(runs, *sides.values(), floor), strict=True))
    what = f"check at {cards:,} cards / fastexcel, all cells"
    yield Row(7, what, found["check"], found["all"], CHECK_LIMIT)
    for name in [name for name in sides if name != "check"]:
        yield Row(7, f"{name} at {cards:,} cards / check", found[name], found["check"], 1.0)


class Counted:
    """One side of a comparison; keeps the memory that each turn took."""

    def __init__(self, work: Callable[[], Spent]) -> None:
        self._work, self.memory = work, list[float]()

    def __call__(self) -> float:
        found = self._work()
        self.memory.append(found.memory)
        return found.seconds


def _side(book: Path, words: tuple[str, ...]) -> Counted:
    copy = apart(book.parent, "bench-copy.xlsx")

    def once() -> Spent:
        shutil.copyfile(book, copy)
        said = (word.format(book=copy) for word in words)
        return spent(*REPBOOK, *said, fine=(0, 1))

    return Counted(once)


def beside_frames(book: Path, runs: int, words: tuple[str, ...]) -> tuple[Timed, Timed]:
    """Return what a command takes, and what reading the three sheets into frames does."""
    return _turns(book, runs, _side(book, words))


def _turns(book: Path, runs: int, side: Counted) -> tuple[Timed, Timed]:
    ours, frames = by_turns(runs, side, Counted(lambda: spent("-c", FRAMES, str(book))))
    return ours, frames


def _compared(
    book: Path, runs: int, what: str, words: tuple[str, ...], limit: float
) -> Iterator[Row]:
    side = _side(book, words)
    ours, frames = _turns(book, runs, side)
    yield Row(7, f"{what} / fastexcel + polars", ours, frames, limit)
    peak = Timed(min(side.memory), median(side.memory))
    yield Row(7, f"{what}: memory", peak, None, None, "GB")


def done(book: Path, copy: Path, words: tuple[str, ...]) -> Path:
    """Let a command change a copy of a workbook."""
    shutil.copyfile(book, copy)
    spent(*REPBOOK, *(word.format(book=copy) for word in words), fine=(0, 1))
    return copy


def typed_day(book: Path, copy: Path) -> Path:
    """Rank, and type results for so many visits."""
    done(book, copy, RANK)
    held, changes = FileBook(copy), Changes("bench")
    visits = held.read({"visits": ("id",)}).tables["visits"]
    for row in range(min(RETURNED, len(visits))):
        changes.update("visits", row, result=1.0, need=2.0, attitude=2.0, chance=2.0)
    held.write(changes)
    return copy
