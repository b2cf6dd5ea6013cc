"""How every command grows from 1,000 to 100,000 cards: CPU seconds and peak memory.

Each is a process of its own under a cap of memory. `python -m bench.scale --out FILE` writes the
figures as JSON lines, which `scripts/growth_chart.py` draws in docs/growth.svg.
"""

from __future__ import annotations

import argparse
import csv
import json
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from bench.books import DAY, apart, make_book, make_rows
from bench.cards import ACTIONS, RANK, RETURNED, SAID, done, typed_day
from bench.forms import REPBOOK
from bench.timing import Spent, names, sizes, spent

SIZES = (1_000, 10_000, 50_000, 100_000)
CAP = 3.0
"""Gigabytes of address space that a command may take."""
LISTED = ("name", "contact", "phone", "area", "address")
MAKE = "from bench.books import make_book; from pathlib import Path; import sys\n"
MAKE += "make_book(Path(sys.argv[1]), int(sys.argv[2]))"
LOOKS: dict[str, tuple[str, ...]] = {
    "rank": RANK,
    "find": ("find", "{book}", "Firm 50"),
    "why": ("why", "{book}", "50"),
    "ask": ("ask", "{book}", "50"),
    "regrade": ("regrade", "{book}"),
    "check": ("check", "{book}"),
    "repair": ("repair", "{book}"),
    "lint": ("lint", "{book}"),
}
UNDONE: dict[str, tuple[str, ...]] = {
    "undo of rank": RANK,
    "undo of edit": ACTIONS["edit"],
    "undo of log": ("log", "{book}", "60", *SAID),
    "undo of add": ACTIONS["add"],
}
UNDO = ("undo", "{book}")


class Case(NamedTuple):
    """One command at one size; `words` name the copy of `book` that it works on."""

    name: str
    book: Path | None
    words: tuple[str, ...]


class Figure(NamedTuple):
    """What one command took at one size; nothing where it died under the cap."""

    command: str
    cards: int
    seconds: float | None
    memory: float | None


def measured(folder: Path, cards: int, wanted: frozenset[str]) -> Iterator[Figure]:
    """Measure each command at one size, in a fresh copy of its workbook."""
    if not wanted or "new" in wanted:
        target = folder / "bench-new.xlsx"
        target.unlink(missing_ok=True)
        yield _figure("new", cards, ("-c", MAKE, str(target), str(cards)))
        target.replace(folder / f"{cards}.xlsx")
    for case in _cases(folder, cards, wanted):
        copy = apart(folder, "bench-copy.xlsx")
        if case.book is not None:
            shutil.copyfile(case.book, copy)
        words = (word.format(book=copy) for word in case.words)
        yield _figure(case.name, cards, (*REPBOOK, *words))


def _cases(folder: Path, cards: int, wanted: frozenset[str]) -> Iterator[Case]:
    def asked(name: str) -> bool:
        return not wanted or name in wanted

    book = make_book(folder / f"{cards}.xlsx", cards)
    for name, words in {**LOOKS, **ACTIONS}.items():
        if asked(name):
            yield Case(name, book, words)
    for name, words in UNDONE.items():
        if asked(name):
            yield Case(name, done(book, apart(folder, "bench-done.xlsx"), words), UNDO)
    if asked("return"):
        day = typed_day(book, apart(folder, "bench-day.xlsx"))
        yield Case(f"return of {RETURNED}", day, ("return", "{book}"))
    if asked("import"):
        empty, customers = apart(folder, "bench-empty.xlsx"), customer_list(folder, cards)
        empty.unlink(missing_ok=True)
        spent(*REPBOOK, "new", str(empty), "--rep", "LW", "--as-of", DAY)
        words = ("import", "{book}", str(customers), "--as", "customers")
        yield Case("import", empty, words)
        yield Case("undo of import", done(empty, apart(folder, "bench-done.xlsx"), words), UNDO)


def customer_list(folder: Path, cards: int) -> Path:
    """Write a list of so many customers, unless it is there."""
    path = folder / f"{cards}.csv"
    if not path.exists():
        with open(path, "w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, LISTED, extrasaction="ignore")
            writer.writeheader()
            writer.writerows(make_rows(cards)["customers"])
    return path


def _figure(name: str, cards: int, words: tuple[str, ...]) -> Figure:
    try:
        took: Spent = spent(*words, fine=(0, 1), cap=CAP)
    except subprocess.CalledProcessError:
        return Figure(name, cards, None, None)
    return Figure(name, cards, round(took.seconds, 2), round(took.memory, 3))


def main() -> None:
    """Measure, print each figure, and add it to the file."""
    parser = argparse.ArgumentParser(prog="python -m bench.scale", description=__doc__)
    parser.add_argument("--sizes", type=sizes, default=SIZES, help="cards, by commas")
    parser.add_argument("--commands", type=names, default=(), help="these only, by commas")
    parser.add_argument("--folder", type=Path, help="keep the workbooks here")
    parser.add_argument("--out", type=Path, required=True, help="JSON lines are added here")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        os.environ["REPBOOK_HOME"] = str(Path(temporary) / "home")
        folder = args.folder or Path(temporary)
        for cards in args.sizes:
            for figure in measured(folder, cards, frozenset(args.commands)):
                line = json.dumps(figure._asdict())
                print(line, flush=True)
                with open(args.out, "a", encoding="utf-8") as file:
                    file.write(line + "\n")


if __name__ == "__main__":
    main()
