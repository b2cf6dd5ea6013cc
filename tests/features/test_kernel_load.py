"""More A cards than twice what a day holds are told, by Rank and on Home, at the same number."""

from __future__ import annotations

import pytest

from doing import BookOf, ranked
from made_books import cards, label, lead
from repbook.adapters.file_book import FileBook
from repbook.text import say

ONE_EACH = {"visits_per_day": 1.0, "calls_per_day": 1.0}


@pytest.mark.parametrize(("count", "many"), [(4, False), (5, True)])
def test_the_hint_and_home_agree_on_too_many_a_cards(
    book_of: BookOf, count: int, many: bool
) -> None:
    rows = cards(*(lead(n, grade_held=label("grade.a")) for n in range(1, count + 1)))
    path = book_of(rows, settings=ONE_EACH)
    hint = say("commands.grade_a_many", count=count, capacity=2)
    assert (hint in ranked(path).hints) is many
    home = FileBook(path).computed()["home.too_many"].value
    assert str(home or "").startswith(f"{count} ") is many
