"""A purchase that should have come: a new date is asked, taken from the answer, counted (M56)."""

from __future__ import annotations

from pathlib import Path

import pytest

from bringing import write_list
from doing import NOW, BookOf, ranked, returned, sheet
from made_books import (
    TODAY,
    card_id,
    card_of,
    cards,
    label,
    lead,
    reached,
    read,
    type_in,
    visit_row,
)
from repbook.adapters.file_book import FileBook
from repbook.book.apply import apply
from repbook.domain.values import Value
from repbook.entrypoints.cli import main
from repbook.features.calls.log_call import READS as LOG_READS
from repbook.features.calls.log_call import log_call
from repbook.features.cards.save_card import READS as SAVE_READS
from repbook.features.cards.save_card import save_card
from repbook.features.qualify.ask_next import READS as ASK_READS
from repbook.features.qualify.ask_next import ask_next
from repbook.ooxml.index import Workbook
from repbook.ooxml.package import open_package
from repbook.ooxml.reader import read_cells

PASSED = float(TODAY - 15)
NEW = "It was planned for 15 Feb: what is the new date?"
SAID: dict[str, Value] = {"result": 1.0, "need": 2.0, "attitude": 3.0, "chance": 1.0}


@pytest.fixture
def late(book_of: BookOf) -> Path:
    """Lend two customers whose expected day passed, one of them a day too short ago to be asked."""
    both = reached(1, expected_on=PASSED), reached(2, expected_on=PASSED + 1)
    return book_of(cards(*both, reached(3, expected_on=PASSED, outcome=label("outcome.lost"))))


def test_a_new_date_is_asked_once_the_old_one_is_two_weeks_gone(late: Path) -> None:
    asked = {row.id: row.ask_next for row in ranked(late).rows}
    assert asked[card_id(1)] == NEW
    assert asked[card_id(2)] != NEW
    found = ask_next(FileBook(late).read(ASK_READS), card_id(1), TODAY)
    assert [ask.text == NEW for ask in found.asks] == [True, True, False]
    for other in (2, 3):
        asks = ask_next(FileBook(late).read(ASK_READS), card_id(other), TODAY).asks
        assert not any(ask.text == NEW for ask in asks)


@pytest.mark.parametrize("answer", ["15 Mar", "2026-03-15", float(TODAY + 13)])
def test_the_answer_is_the_new_date_and_the_push_is_counted(late: Path, answer: Value) -> None:
    ranked(late)
    type_in(late, "visits", visit_row(1), **SAID, answer=answer)
    assert returned(late).logged == 1
    card = card_of(late, 1)
    moved = (card["expected_on"], card["expected_said"], card["date_moves"])
    assert moved == (float(TODAY + 13), float(TODAY), 1.0)
    (call,) = sheet(late, "calls")
    assert (call["question"], call["answer"]) == (NEW, "2026-03-15")


def test_an_answer_without_a_day_takes_the_old_date_off(late: Path) -> None:
    ranked(late)
    type_in(late, "visits", visit_row(1), **SAID, answer="No plan")
    assert returned(late).logged == 1
    assert "expected_on" not in card_of(late, 1)
    assert read(late, "qualify").tables["qualify"].text(0, "q06") == "No plan"


def test_an_answer_that_is_no_date_is_named_with_an_example(late: Path) -> None:
    ranked(late)
    type_in(late, "visits", visit_row(1), **SAID, answer="perhaps")
    (problem,) = returned(late).changes.problems
    assert problem.message == "Customer 1: please check Answer 'perhaps' (one of: 2026-03-05)."


def test_a_logged_call_takes_the_new_date_too(late: Path) -> None:
    snapshot = FileBook(late).read(LOG_READS)
    found = log_call(snapshot, NOW, card_id(1), {**SAID, "answer": "15 Mar"})
    apply(FileBook(late), snapshot, found.changes)
    assert card_of(late, 1)["date_moves"] == 1.0


def test_when_is_answered_by_a_date_and_a_quantity_by_a_number(book_of: BookOf) -> None:
    given = {card_id(1): {"q01": "Pain"}}
    path = book_of(cards(lead(1), lead(2, minimum=100.0), answers=given))
    ranked(path)
    type_in(path, "visits", visit_row(1), **SAID, answer="15 Mar")
    type_in(path, "visits", visit_row(2), ask_slot=8.0, **SAID, answer="250")
    assert returned(path).logged == 2
    assert (card_of(path, 1)["expected_on"], card_of(path, 2)["quantity"]) == (TODAY + 13, 250.0)
    assert "date_moves" not in card_of(path, 1)


@pytest.mark.parametrize(("day", "moves"), [("2026-03-01", 3.0), ("2026-02-01", 2.0), ("-", 2.0)])
def test_the_card_counts_a_later_day_only(book_of: BookOf, day: str, moves: float) -> None:
    path = book_of(cards(reached(1, expected_on=PASSED, date_moves=2.0)))
    snapshot = FileBook(path).read(SAVE_READS)
    found = save_card(snapshot, NOW, {"expected_on": day}, card_id(1))
    apply(FileBook(path), snapshot, found.changes)
    assert card_of(path, 1)["date_moves"] == moves


def test_an_import_counts_a_later_day(late: Path, tmp_path: Path) -> None:
    rows = [
        ("ID", "Customer", "Phone", "Expected purchase"),
        (card_id(1), "Customer 1", "13800000001", "2026-04-01"),
        (card_id(2), "Customer 2", "13800000002", "2026-01-01"),
    ]
    source = write_list(tmp_path / "list.csv", rows)
    assert main(["import", str(late), str(source), "--update", "all"]) == 0
    assert card_of(late, 1)["date_moves"] == 1.0
    assert "date_moves" not in card_of(late, 2)


def test_many_bare_leads_are_asked_their_need_and_the_head_says_so(book_of: BookOf) -> None:
    path = book_of(cards(*(lead(n) for n in range(1, 6)), reached(6)))
    assert "5 leads: ask the need first." in ranked(path).hints
    with open_package(path) as package:
        part = Workbook(package).tables["tblVisits"].sheet_part
        tally = read_cells(Workbook(package), part, ["A2"])["A2"]
    assert str(tally).endswith("5 leads: ask the need first")
