"""What tests of the live adapter share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import xlwings

from made_books import TODAY, Given, cards, label, lead, reached
from repbook.book.ports import Book
from repbook.domain.values import Value
from repbook.schema.registry import TABLES

LiveBooks = Callable[[Path], xlwings.Book]
FULL: Given = cards(
    reached(1, area="A", next_on=TODAY + 1.0, next_at=0.375, expected_order=1234.5),
    lead(2, name="鼎盛 & <b>", note="two\nlines"),
    lead(3, phone="0755-0012"),
    answers={"LW-00001": {"q01": label("need.both"), "authority": 1.0}},
    calls=[
        {
            "call_id": "C-1",
            "id": "LW-00001",
            "day": TODAY - 9.0,
            "at": 0.5,
            "counted": TODAY - 8.25,
        },
    ],
    orders=[{"line": "O-1", "account": "LW-00001", "amount": 9.5, "cost": 4.0, "day": TODAY - 3.0}],
    days=[{"holiday": TODAY + 7.0, "what": "Holiday"}],
)


def all_tables(book: Book) -> dict[str, dict[str, list[Value]]]:
    """Return every column of every table, but for the log of changes and backups."""
    found = book.read({key: TABLES[key].keys() for key in TABLES})
    return {key: rows.columns for key, rows in found.tables.items()}
