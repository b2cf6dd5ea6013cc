"""A customer who was dropped with a promise open: said at the return, kept in Just missed (M22)."""

from __future__ import annotations

from pathlib import Path

import pytest

from doing import NOW, BookOf, ranked, sheet
from made_books import TODAY, card_id, cards, label, lead, reached, read, type_in, visit_row
from repbook.adapters.file_book import FileBook
from repbook.book.apply import apply
from repbook.domain.values import Value
from repbook.features.plan.return_results import gather, return_results

BUDGET = 4.0
SAID: dict[str, Value] = {"result": 1.0, "need": 2.0, "attitude": 3.0, "chance": 1.0}


def echoes(path: Path) -> tuple[str, ...]:
    """Return the sheet, reading as the action does; give what it says of its rows."""
    book = FileBook(path)
    snapshot = gather(book, NOW)
    found = return_results(snapshot, NOW)
    apply(book, snapshot, found.changes)
    assert found.logged == 1
    return found.echoes


@pytest.mark.parametrize(
    ("next_on", "answer", "told"),
    [
        (float(TODAY + 2), "None", True),
        (float(TODAY + 2), "Approved", False),
        (None, "None", False),
    ],
)
def test_the_return_says_which_promise_is_open(
    book_of: BookOf, next_on: Value, answer: str, told: bool
) -> None:
    path = book_of(cards(reached(1)))
    ranked(path)
    said = {**SAID, "next_on": next_on, "answer": answer, "ask_slot": BUDGET}
    type_in(path, "visits", visit_row(1), **said)
    expected = "Customer 1: Dropped: Budget; promise of 4 Mar open"
    assert (expected in echoes(path)) == told


def test_just_missed_and_home_keep_the_promise_until_it_is_settled(book_of: BookOf) -> None:
    none = {card_id(n): {"q04": "None"} for n in range(1, 6)}
    dated = {"next_on": float(TODAY + 2)}
    path = book_of(
        cards(
            reached(1, **dated),
            reached(2),
            reached(3, **{**dated, "tries": 1.0}),
            reached(
                4, **{**dated, "outcome": label("outcome.lost"), "outcome_on": float(TODAY + 3)}
            ),
            reached(5, next_on=float(TODAY - 1)),
            lead(6),
            answers=none,
        )
    )
    found = ranked(path)
    told = [(card_id(5), "1 Mar"), (card_id(1), "4 Mar")]
    said = [(id_, f"Dropped: Budget; promise of {day} open") for id_, day in told]
    assert [(id_, why) for id_, _, why in found.missed] == said
    assert [(row["id"], row["why"]) for row in sheet(path, "missed")] == said
    assert FileBook(path).computed()["home.dropped"].value == 2
    assert read(path, "customers").tables["customers"].text(0, "verdict") == "Drop"
