"""A next date typed on a card: as said, and off the days on which nobody works."""

from __future__ import annotations

from pathlib import Path

import pytest

from doing import NOW, BookOf
from made_books import TODAY, card_id, card_of, cards, lead
from repbook.adapters.file_book import FileBook
from repbook.book.apply import apply
from repbook.domain.values import Value
from repbook.features.cards.save_card import READS, Saved, save_card

SATURDAY, MONDAY = TODAY + 5.0, TODAY + 7.0


def saved(path: Path, **typed: Value) -> Saved:
    """Change the first card."""
    book = FileBook(path)
    snapshot = book.read(READS)
    found = save_card(snapshot, NOW, typed, card_id(1))
    apply(book, snapshot, found.changes)
    return found


@pytest.mark.parametrize(
    ("typed", "held", "echoes"),
    [
        ({"next_on": SATURDAY}, (MONDAY, None),
         ["Customer 1: 2026-03-07 is no working day, so the next date is 2026-03-09."]),
        ({"next_on": "next Tuesday"}, (TODAY + 8.0, None),
         ["Customer 1: Next date 'next Tuesday' is 2026-03-10."]),
        ({"next_on": "Saturday 10:30"}, (SATURDAY, 10.5 / 24),
         ["Customer 1: Next date 'Saturday 10:30' is 2026-03-07 10:30."]),
        ({"next_on": "2026-03-09"}, (MONDAY, None), []),
    ],
)  # fmt: skip
def test_a_typed_next_date(
    book_of: BookOf,
    typed: dict[str, Value],
    held: tuple[float, float | None],
    echoes: list[str],
) -> None:
    path = book_of(cards(lead(1)))
    found = saved(path, **typed)
    card = card_of(path, 1)
    assert card["next_on"] == held[0]
    assert card.get("next_at") == (None if held[1] is None else pytest.approx(held[1]))
    assert list(found.echoes) == echoes
    assert found.read == ("next_on",)


def test_an_appointment_on_a_day_off_stays(book_of: BookOf) -> None:
    path = book_of(cards(lead(1, next_on=float(TODAY), next_at=0.5)))
    assert saved(path, next_on=SATURDAY).echoes == ()
    assert card_of(path, 1)["next_on"] == SATURDAY
