"""Recalculation takes at most n log n: nothing looks through a table again for every row.

Timed are the columns that read other rows than their own, since no other can take longer a row
where there are more rows; in CPU seconds, since other tests run beside it. The goal of 6 times for
each single column is kept by the bench, which times each one alone. Ids that hold a wildcard are
left out: engines sort signs differently, so such an id is looked for in the whole column.
"""

from __future__ import annotations

from math import log
from pathlib import Path

import pytest
from invented_books import Recipe, write_book

from live.alone import keep_only, places
from live.document import Document
from live.office import Office
from repbook.schema.registry import TABLES
from repbook.scoring.expr import Field, walk

FEW, MANY = 10_000, 50_000
N_LOG_N = MANY * log(MANY) / (FEW * log(FEW))
MACHINE = 1.5
"""Caches hold a smaller part of the larger book, and other tests disturb both."""


def seconds(office: Office, folder: Path, cards: int) -> float:
    book, alone = folder / f"{cards}.xlsx", folder / "alone.xlsx"
    write_book(Recipe(1, "en", cards, edited=False, paired=1.0, wild_ids=False), book)
    keep_only(
        book, [place for place in places(book) if _reads_others(place.table, place.key)], alone
    )
    with office.open(alone) as document:
        return min(_once(office, document) for _ in range(5))


def _reads_others(table: str, column: str) -> bool:
    rule = TABLES[table].rules()[column]
    return any(isinstance(node, Field) and TABLES[node.table].rules() for node in walk(rule))


def _once(office: Office, document: Document) -> float:
    before = office.spent()
    document.recalculate()
    return office.spent() - before


@pytest.mark.full
def test_columns_that_read_other_rows_take_n_log_n(fresh_office: Office, tmp_path: Path) -> None:
    few, many = (seconds(fresh_office, tmp_path, cards) for cards in (FEW, MANY))
    assert many <= N_LOG_N * MACHINE * few, (few, many)
