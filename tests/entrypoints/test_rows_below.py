"""Rows typed under a table that did not grow: named, and taken in on a yes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import xlwings
from command_line import run
from hand_desk import HandDesk

from doing import BookOf, checked, ranked, sheet
from made_books import (
    DAY,
    TODAY,
    card_id,
    card_of,
    cards,
    lead,
    overwrite,
    reached,
    read,
)
from repbook.adapters.live.book import LiveBook
from repbook.book.changes import Changes
from repbook.domain.values import Value
from repbook.entrypoints.below import take_in
from repbook.entrypoints.frame_button import press
from repbook.entrypoints.outcome import Mood
from repbook.schema.registry import TABLES

Capsys = pytest.CaptureFixture[str]
ON = ("--day", DAY)
UNDER = 3
NEW = card_id(UNDER + 1)


@pytest.fixture
def book(book_of: BookOf) -> Path:
    """Three cards, and a fourth typed under them."""
    path = book_of(cards(reached(1, area="A"), lead(2), lead(3)))
    under(path, 0, name="Fox Mills", phone="315-555-0161", next_on=float(TODAY))
    return path


def under(path: Path, offset: int, **values: Value) -> None:
    """Type under the table of customers, which does not grow."""
    for key, value in values.items():
        overwrite(path, "customers", UNDER + offset, key, value)


def test_commands_name_the_rows_and_go_on(book: Path, capsys: Capsys) -> None:
    for words in (("check",), ("rank", *ON), ("return",)):
        found = run(capsys, words[0], book, *words[1:])
        assert found.code == 1, words
        assert "Customers!5: “Fox Mills” stands under the table" in found.out
    assert sheet(book)
    assert len(read(book, "customers").tables["customers"]) == UNDER


def test_every_command_calls_a_row_by_its_name(book_of: BookOf, capsys: Capsys) -> None:
    """Also one that reads neither the name nor the day as text."""
    order: dict[str, Value] = {"day": TODAY - 5.0, "account": card_id(1), "amount": 5.0}
    path = book_of(cards(reached(1, area="A"), orders=[order]))
    overwrite(path, "orders", 1, "day", TODAY - 1.0)
    for words in (("check",), ("rank", *ON)):
        assert "Orders!3: “2026-03-01”" in run(capsys, words[0], path, *words[1:]).out
    overwrite(path, "orders", 1, "name", "Fox Mills")
    for words in (("check",), ("rank", *ON)):
        assert "Orders!3: “Fox Mills”" in run(capsys, words[0], path, *words[1:]).out


@pytest.mark.parametrize("words", [("check",), ("rank", *ON), ("return",)])
def test_a_yes_takes_them_in(book: Path, words: tuple[str, ...], capsys: Capsys) -> None:
    found = run(capsys, words[0], book, *words[1:], "--yes")
    assert found.code == 0
    assert "was taken in: Customers!5 Fox Mills" in found.out
    rows = read(book, "customers").tables["customers"]
    assert (len(rows), rows.columns["name"][-1]) == (UNDER + 1, "Fox Mills")
    assert checked(book).differences == ()
    run(capsys, "rank", book, *ON)
    assert card_of(book, UNDER + 1)["phone"] == "315-555-0161"
    assert NEW in [row["id"] for row in sheet(book)]


def test_a_dry_run_takes_nothing_in(book: Path, capsys: Capsys) -> None:
    held = book.read_bytes()
    assert "Fox Mills" in run(capsys, "rank", book, *ON, "--yes", "--dry-run").out
    assert book.read_bytes() == held


def test_a_blank_row_between_is_bridged_but_a_note_further_down_is_none(
    book: Path, capsys: Capsys
) -> None:
    under(book, 2, name="Gap Ltd")
    under(book, 5, name="Remember the fair")
    assert "Customers!5 Fox Mills, Customers!7 Gap Ltd." in run(capsys, "check", book, "--yes").out
    assert len(read(book, "customers").tables["customers"]) == UNDER + 3


def test_what_was_typed_into_a_column_of_formulas_stays(book: Path, capsys: Capsys) -> None:
    under(book, 0, grade="A")
    assert run(capsys, "check", book, "--yes").code in (0, 1)
    assert read(book, "customers").tables["customers"].columns["grade"][-1] == "A"


def test_an_action_that_needs_the_room_refuses_and_says_how(book: Path, capsys: Capsys) -> None:
    ranked(book)
    rows = read(book, "visits").tables["visits"]
    overwrite(book, "visits", len(rows), "name", "By hand")
    held = book.read_bytes()
    found = run(capsys, "rank", book, *ON)
    assert (found.code, book.read_bytes() == held) == (1, True)
    assert "By hand" in found.err
    assert "--yes" in found.err


def test_undo_leaves_what_was_taken_in_and_goes_on_before(book: Path, capsys: Capsys) -> None:
    run(capsys, "rank", book, *ON)
    run(capsys, "check", book, "--yes")
    assert "repbook rank" in run(capsys, "undo", book).out
    assert len(read(book, "customers").tables["customers"]) == UNDER + 1


def test_a_button_does_its_work_and_asks(book: Path) -> None:
    desk = HandDesk(book)
    found = press("rank", desk)
    assert (found.mood, found.follow) == (Mood.ASK, "rank_take_in")
    assert "Customers!5 Fox Mills" in found.text
    assert sheet(book)
    after = press(found.follow, desk, found.asked)
    assert after.mood is Mood.DONE
    assert "was taken in" in after.text
    assert card_of(book, UNDER + 1)["name"] == "Fox Mills"


def test_returning_on_behalf_of_rank_asks_nothing_itself(book: Path) -> None:
    desk = HandDesk(book)
    press("rank", desk)  # for tomorrow, once it is past noon
    changes = Changes("typed")
    changes.update("visits", str(sheet(book)[1]["visit_id"]), result="No answer")
    desk.write(changes)
    found = press("rank_apply", desk)
    assert found.mood is Mood.ASK
    assert found.text.count("Take them into the table") == 1


@pytest.mark.full  # three seconds and more of the fast run's ten minutes
def test_an_open_table_takes_them_in(
    book_of: BookOf, live_books: Callable[[Path], xlwings.Book]
) -> None:
    opened = live_books(book_of(cards(reached(1, area="A"), lead(2), lead(3))))
    book = LiveBook(opened)
    letters = book.read({"customers": ("name",)}).tables["customers"].letters
    opened.sheets["Customers"].range(f"{letters['name']}5").raw_value = "Fox Mills"
    snapshot = book.read({"customers": ("name", "complete")})
    assert [(below.rows, below.names) for below in snapshot.below] == [((5,), ("Fox Mills",))]
    take_in(book, snapshot)
    after = book.read({"customers": TABLES["customers"].keys()})
    rows = after.tables["customers"]
    assert after.below == ()
    assert (len(rows), rows.columns["name"][-1]) == (UNDER + 1, "Fox Mills")
    assert type(rows.columns["complete"][-1]) is float


def test_a_button_without_that_question_names_the_one_that_asks(book: Path) -> None:
    desk = HandDesk(book)
    desk.type(edit_name="Oxley Ltd", edit_phone="02079460001")
    found = press("save_card", desk)
    assert found.mood is Mood.REFUSED
    assert "The button Check takes it into the table" in found.text
    assert "The same command" not in found.text
