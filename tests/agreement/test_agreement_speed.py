"""Recalculation grows with the rows: five times the cards take at most ten times as long.

The clock runs beside another worker's tests, so the bound is what a quadratic column breaks.

That no column looks through a whole table in every row is tested on the rules themselves.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from invented_books import Recipe, write_book

from live.office import Office

FEW, MANY, GROWTH = 1_000, 5_000, 10


def seconds(office: Office, path: Path, cards: int) -> float:
    write_book(Recipe(1, "en", cards, edited=False, paired=1.0), path)
    with office.open(path) as document:
        return document.seconds(5)


@pytest.mark.full
def test_recalculation_grows_with_the_rows(office: Office, tmp_path: Path) -> None:
    few = seconds(office, tmp_path / "few.xlsx", FEW)
    many = seconds(office, tmp_path / "many.xlsx", MANY)
    assert many <= GROWTH * few, (few, many)
