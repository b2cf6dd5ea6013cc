"""What stands beside formulas once rows are gone: nothing is recomputed that did not move."""

from __future__ import annotations

import pytest

from doing import BookOf, checked
from made_books import TODAY, card_id, cards, lead, reached
from repbook.adapters.file_book import FileBook
from repbook.book.changes import Changes

COUNT = 7
CALLS = [
    {"call_id": f"K{n}", "id": card_id(n % COUNT + 1), "day": float(TODAY - n)} for n in range(9)
]
GONE: list[dict[str, list[str]]] = [
    {"customers": [card_id(COUNT)], "qualify": [card_id(COUNT)]},
    {"customers": [card_id(1)], "qualify": [card_id(1)]},
    {"customers": [card_id(2), card_id(5)], "calls": ["K0", "K8"]},
    {"qualify": [card_id(3)]},
    {"calls": ["K4"]},
    {"customers": [card_id(n) for n in range(1, COUNT + 1)]},
]


@pytest.mark.parametrize("gone", GONE)
def test_every_result_is_right_after_rows_are_gone(
    book_of: BookOf, gone: dict[str, list[str]]
) -> None:
    given = cards(reached(1, area="A"), *(lead(n) for n in range(2, COUNT + 1)), calls=CALLS)
    path = book_of(given)
    changes = Changes("test")
    changes.deletes |= gone
    if card_id(COUNT) not in gone.get("customers", ()):
        changes.update("customers", card_id(COUNT), follows=card_id(4))
    changes.insert("customers", [{"id": card_id(20), "name": "New"}])
    changes.insert("qualify", [{"id": card_id(20)}])
    FileBook(path).write(changes)
    found = checked(path)
    assert (found.differences, found.problems) == ((), ())
