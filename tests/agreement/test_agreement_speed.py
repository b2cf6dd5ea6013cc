"""Recalculation grows with the rows: five times the cards take at most six times as long.

In CPU seconds, since other tests run beside it. That no column looks through a whole table in
every row is tested on the rules themselves.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from invented_books import Recipe, write_book

from live.document import Document
from live.office import Office

FEW, MANY, GROWTH = 1_000, 5_000, 6


def seconds(office: Office, path: Path, cards: int) -> float:
    write_book(Recipe(1, "en", cards, edited=False, paired=1.0), path)
    with office.open(path) as document:
        return min(_once(office, document) for _ in range(5))


def _once(office: Office, document: Document) -> float:
    before = office.spent()
    document.recalculate()
    return office.spent() - before


@pytest.mark.full
def test_recalculation_grows_with_the_rows(office: Office, tmp_path: Path) -> None:
    few = seconds(office, tmp_path / "few.xlsx", FEW)
    many = seconds(office, tmp_path / "many.xlsx", MANY)
    assert many <= GROWTH * few, (few, many)
