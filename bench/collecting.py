"""What `repbook team` costs beside fastexcel and polars reading the same sheets of each file."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from bench.books import TODAY, make_rows
from bench.forms import REPBOOK
from bench.timing import Row, Spent, Timed, by_turns, spent
from repbook.build.book import build_book

GOAL = 15
FILES, CARDS = 20, 2_000
MANY, FEW_CARDS = 100, 500
"""For the growth: so many files beside `FILES` of as many cards."""
READ_LIMIT, WRITTEN_LIMIT, MEMORY_LIMIT, LINEAR = 1.0, 2.0, 0.25, 1.1
SHEETS = ("Customers", "Qualify", "Calls", "Orders", "Day log", "Visits", "Settings", "Lists")
OTHER = f"""
import pathlib, sys
import fastexcel, polars
for path in sorted(pathlib.Path(sys.argv[1]).glob("*.xlsx")):
    book = fastexcel.read_excel(path)
    for name in {SHEETS!r}:
        book.load_sheet(name, header_row=None).to_polars()
"""
READ = """
import gc, pathlib, sys
from repbook.adapters.team_folder import workbooks
from repbook.entrypoints.collecting import gathered
from repbook.entrypoints.progress import counting
from repbook.features.team.gathering import Gathering
from repbook.schema.source import TEAM, using
gc.disable()
with using(TEAM):
    folder = pathlib.Path(sys.argv[1])
    gathered(workbooks(folder, folder / "team.xlsx"), Gathering("en", {}), counting)
"""


def make_folder(folder: Path, files: int, cards: int = CARDS) -> Path:
    """Build so many reps' workbooks, unless they are there."""
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(files):
        path, rep = (
            folder / f"rep{number:03d}.xlsx",
            f"{chr(65 + number // 26)}{chr(65 + number % 26)}",
        )
        if not path.exists():
            build_book(
                path,
                lang="en",
                rep=rep,
                rows=make_rows(cards, rep),
                as_of=TODAY,
                made_at=datetime(2026, 3, 1, tzinfo=UTC),
                book_id=f"bench-team-{number}",
            )
    return folder


def collecting(folder: Path, runs: int, files: int = FILES) -> Iterator[Row]:
    """Yield what reading alone, and reading with writing, take; and the most memory."""
    reps = make_folder(folder / f"team{files}", files)
    target = folder / f"team{files}.xlsx"
    peaks: dict[str, list[float]] = {"memory": [], "memory again": []}

    def collected(what: str) -> float:
        used: Spent = spent(*REPBOOK, "team", str(reps), "-o", str(target))
        peaks[what].append(used.memory)
        return used.seconds

    def written() -> float:
        target.unlink(missing_ok=True)
        return collected("memory")

    read, whole, again, other = by_turns(
        runs,
        lambda: spent("-c", READ, str(reps)).seconds,
        written,
        lambda: collected("memory again"),
        lambda: spent("-c", OTHER, str(reps)).seconds,
    )
    what = f"{files} files of {CARDS:,} cards"
    beside = "fastexcel + polars, same sheets"
    yield Row(GOAL, f"team, {what}: read / {beside}", read, other, READ_LIMIT)
    yield Row(GOAL, f"team, {what}: read and written / {beside}", whole, other, WRITTEN_LIMIT)
    yield Row(GOAL, f"team, {what}: collected again / {beside}", again, other, WRITTEN_LIMIT)
    for name, found in peaks.items():
        most = Timed(min(found), max(found))
        yield Row(GOAL, f"team, {what}: {name}", most, None, MEMORY_LIMIT, "GB")


def growing(folder: Path, runs: int) -> Iterator[Row]:
    """Yield what many files take beside few of the same size, as many times over."""
    peaks: list[float] = []

    def collected(files: int) -> float:
        reps = make_folder(folder / f"team{files}x{FEW_CARDS}", files, FEW_CARDS)
        target = folder / f"{reps.name}.xlsx"
        target.unlink(missing_ok=True)
        used = spent(*REPBOOK, "team", str(reps), "-o", str(target))
        peaks.append(used.memory)
        return used.seconds

    many, few = by_turns(runs, lambda: collected(MANY), lambda: collected(FILES))
    times = MANY // FILES
    scaled = Timed(few.least * times, few.middle * times)
    what = f"team, {MANY} files of {FEW_CARDS} cards"
    yield Row(GOAL, f"{what} / {times} times what {FILES} take", many, scaled, LINEAR)
    most = Timed(min(peaks[::2]), max(peaks[::2]))
    yield Row(GOAL, f"{what}: memory", most, None, MEMORY_LIMIT, "GB")


if __name__ == "__main__":
    make_folder(Path(sys.argv[1]), int(sys.argv[2]))
