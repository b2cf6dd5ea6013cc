"""Goal 5: what each formula column costs to recalculate, alone, and what the edit of a cell costs.

Each column is timed in a copy of the workbook in which every other formula is its stored value, so
that LibreOffice computes this column and nothing else.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from itertools import pairwise
from pathlib import Path

from bench.books import make_book
from bench.timing import Row, Timed
from live.alone import keep_only, places
from live.document import Document
from live.office import Office
from repbook.schema.registry import TABLES

COLUMN_LIMIT, GROWTH_LIMIT, EDIT_LIMIT = 1.0, 6.0, 0.2
ANSWER = ("Qualify", f"C{TABLES['qualify'].header_row + 1}")
WORST = 3


def columns(folder: Path, runs: int, sizes: list[int], only: Collection[str]) -> Iterator[Row]:
    """Time formula columns at each size: the slowest few, and those that grow most.

    `only` names columns (table.column); without names it is every one, for which 50,000 cards
    take an hour.
    """
    found: dict[int, dict[str, float]] = {}
    for cards in sizes:
        found[cards] = dict(_timed(folder, runs, cards, only))
        worst = sorted(found[cards].items(), key=lambda item: -item[1])[:WORST]
        limit = COLUMN_LIMIT * max(cards, 50_000) / 50_000
        for name, seconds in worst:
            what = f"slowest formula columns at {cards:,} cards: {name}"
            yield Row(5, what, Timed(seconds, seconds), None, limit)
    for few, many in pairwise(sizes):
        yield from _growth(found[few], found[many], few, many)


def _growth(few: dict[str, float], many: dict[str, float], less: int, more: int) -> Iterator[Row]:
    """Compare sizes; below a hundredth of a second the clock says nothing."""
    grown = {name: many[name] / few[name] for name in few if few[name] >= 0.01}
    for name in sorted(grown, key=lambda name: -grown[name])[:WORST]:
        what = f"growth from {less:,} to {more:,} cards: {name}"
        ours, theirs = Timed(many[name], many[name]), Timed(few[name], few[name])
        yield Row(5, what, ours, theirs, GROWTH_LIMIT * more / less / 5)


def _timed(
    folder: Path, runs: int, cards: int, only: Collection[str]
) -> Iterator[tuple[str, float]]:
    book = make_book(folder / f"{cards}.xlsx", cards)
    alone = folder / "alone.xlsx"
    with Office() as office:
        for place in [place for place in places(book) if not only or place.name in only]:
            keep_only(book, [place], alone)
            with office.open(alone) as document:
                yield place.name, min(_seconds(office, document) for _ in range(runs))
    alone.unlink()


def _seconds(office: Office, document: Document) -> float:
    """Return the CPU seconds that the office takes to compute every formula."""
    before = office.spent()
    document.recalculate()
    return office.spent() - before


def editing(folder: Path, runs: int, sizes: list[int]) -> Iterator[Row]:
    """Time the edit of one answer, with everything that hangs on it."""
    with Office() as office:
        for cards in sizes:
            with office.open(make_book(folder / f"{cards}.xlsx", cards)) as document:
                taken = sorted(_edit(office, document, str(n % 2)) for n in range(max(runs, 5)))
                middle = Timed(taken[0], taken[len(taken) // 2])
                what = f"editing one answer at {cards:,} cards"
                yield Row(5, what, middle, None, EDIT_LIMIT * max(cards, 10_000) / 10_000)


def _edit(office: Office, document: Document, text: str) -> float:
    before = office.spent()
    document.set(*ANSWER, text)
    return office.spent() - before
