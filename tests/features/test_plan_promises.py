"""A promise stays promised until the customer is reached, or it is moved or dropped (M22, M192)."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from doing import NOW, BookOf, ranked, returned, sheet
from made_books import DAY, TODAY, card_id, card_of, cards, label, reached, type_in, visit_row
from repbook.adapters.file_book import FileBook
from repbook.book.apply import apply
from repbook.domain.days import to_date
from repbook.domain.values import Value
from repbook.features.cards.save_card import READS, save_card
from repbook.features.plan.rank import gather, rank

MISSED: dict[str, Value] = {"result": 2.0}
MET: dict[str, Value] = {"result": 1.0, "need": 1.0, "attitude": 2.0, "chance": 3.0}


@pytest.fixture
def path(book_of: BookOf) -> Path:
    """A sample promised for today, on the sheet, as a Chinese rep has it."""
    yes = label("chance.yes", "zh-CN")
    row = reached(1, next_on=float(TODAY), next_step="送样品", area="武侯", chance=yes)
    path = book_of(cards(row), lang="zh-CN")
    ranked(path)
    return path


def tried(path: Path, day: int = TODAY, **typed: Value) -> None:
    type_in(path, "visits", visit_row(1, to_date(day).isoformat()), **{**MISSED, **typed})
    returned(path)


def next_day(path: Path, days: int = 1) -> dict[str, Value]:
    """Rank a later day and return the row of the sheet."""
    book, now = FileBook(path), NOW + timedelta(days=days)
    snapshot = gather(book, now)
    apply(book, snapshot, rank(snapshot, now, day=TODAY + days).changes)
    return sheet(path)[0]


def test_a_promise_that_was_tried_in_vain_stands_overdue(path: Path) -> None:
    tried(path)
    card = card_of(path, 1)
    assert (card["next_step"], card["next_on"]) == ("送样品", TODAY)
    row = next_day(path)
    assert str(row["why"]).startswith("送样品，承诺3月2日（未见到）")
    assert "► 承诺3月2日：送样品" in str(row["last"])
    figures = {row["day"]: row["due"] for row in sheet(path, "day_log")}
    assert figures == {TODAY: 1, TODAY + 1: 1}


def test_it_rests_until_it_is_tried_again(path: Path) -> None:
    tried(path)
    book = FileBook(path)
    again = rank(gather(book, NOW), NOW, day=TODAY)
    assert again.rows == ()


def test_reaching_the_customer_ends_it(path: Path) -> None:
    tried(path)
    next_day(path)
    type_in(path, "visits", visit_row(1, to_date(TODAY + 1).isoformat()), **MET)
    returned(path)
    card = card_of(path, 1)
    assert (*map(card.get, ("next_on", "next_step", "retry_on")), card["tries"]) == (
        *(None,) * 3,
        0,
    )


def test_a_date_typed_beside_no_answer_moves_it(path: Path) -> None:
    tried(path, next_on=TODAY + 3.0)
    row = next_day(path, 3)
    assert str(row["why"]).startswith("送样品，承诺3月5日")


def test_a_call_that_was_promised_in_own_words_is_no_visit(book_of: BookOf) -> None:
    steps = ("call again", "Bring offer")
    rows = [reached(n, next_step=step, next_on=float(TODAY)) for n, step in enumerate(steps, 1)]
    found = ranked(book_of(cards(*rows))).rows
    assert {row.id: row.do for row in found} == {card_id(1): "call", card_id(2): "visit"}


def test_a_call_back_keeps_what_was_promised(path: Path) -> None:
    tried(path, result=3.0, next_on=TODAY + 1.0)
    assert card_of(path, 1)["next_step"] == "回电：送样品"


def test_a_date_typed_on_the_card_moves_it(path: Path) -> None:
    tried(path)
    book = FileBook(path)
    snapshot = book.read(READS)
    saved = save_card(snapshot, NOW, {"next_on": TODAY + 2.0}, card_id(1))
    apply(book, snapshot, saved.changes)
    card = card_of(path, 1)
    assert (card["next_on"], card.get("retry_on")) == (TODAY + 2, None)


def test_an_appointment_has_the_sign_of_a_promise(book_of: BookOf) -> None:
    row = reached(1, next_on=float(TODAY), next_at=0.5, next_step="签合同", area="武侯")
    path = book_of(cards(row), lang="zh-CN")
    ranked(path)
    assert "► 已约12:00：签合同" in str(sheet(path)[0]["last"])
    assert sheet(path)[0]["visit_id"] == f"{DAY}/{card_id(1)}"
