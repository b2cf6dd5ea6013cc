"""Undo gives back what stood before, and never at the cost of later typing."""

from __future__ import annotations

from pathlib import Path

import pytest

from doing import BookOf, checked, ranked, returned, sheet, undone
from made_books import (
    TODAY,
    card_id,
    card_of,
    cards,
    label,
    lead,
    overwrite,
    reached,
    read,
    set_name,
    type_in,
    visit_row,
)
from repbook.adapters.file_book import FileBook
from repbook.book.changes import Changes
from repbook.domain.values import Value
from repbook.errors import Refused
from repbook.schema.registry import TABLES

LOGGED_ONLY = ("history",)
STAMPS = ("last_backup",)
REACHED: dict[str, Value] = {"result": 1.0, "need": 4.0, "attitude": 4.0, "chance": 3.0}
Held = dict[str, object]


def held(path: Path) -> Held:
    """Return all that tables and named cells hold, but for the log and the stamp of backups.

    Order of rows is no content: undo puts rows back where there is room.
    """
    found = read(path)
    tables: Held = {
        key: sorted(repr(row) for row in sheet(path, key))
        for key in TABLES
        if key not in (*LOGGED_ONLY, "settings")
    }
    return tables | {key: value for key, value in found.settings.items() if key not in STAMPS}


@pytest.fixture
def book(book_of: BookOf) -> Path:
    """Two customers, three leads, a typed card and a typed call, not yet taken in."""
    path = book_of(cards(reached(1, area="A"), reached(2, area="A"), *map(lead, (3, 4, 5))))
    changes = Changes("typed")
    changes.insert("customers", [{"name": "New Firm", "phone": "555 0100"}])
    changes.insert("calls", [{"id": card_id(3), "day": TODAY - 4.0, "result": 2.0}])
    FileBook(path).write(changes)
    return path


def test_undoing_a_ranking_gives_the_book_back(book: Path) -> None:
    before = held(book)
    ranked(book)
    assert held(book) != before
    assert undone(book).action == "rank"
    assert held(book) == before
    assert not checked(book).differences


def test_undoing_a_return_gives_the_sheet_and_cards_back(book: Path) -> None:
    ranked(book)
    type_in(book, "visits", visit_row(1), **REACHED, amount=500.0)
    type_in(book, "visits", visit_row(4), result=4.0)
    before = held(book)
    returned(book)
    undone(book)
    assert held(book) == before
    assert card_of(book, 4)["phone"]
    assert not checked(book).differences


def test_a_second_undo_goes_one_further_back(book: Path) -> None:
    first = held(book)
    ranked(book)
    second = held(book)
    ranked(book, day=TODAY + 1)
    assert [undone(book).action, held(book) == second] == ["rank", True]
    assert [undone(book).action, held(book) == first] == ["rank", True]
    with pytest.raises(Refused, match=r"nothing to take back in book\.xlsx"):
        undone(book)


def test_after_an_undo_the_action_runs_again_and_can_be_undone(book: Path) -> None:
    before = held(book)
    rows = ranked(book).rows
    undone(book)
    assert ranked(book).rows == rows
    undone(book)
    assert held(book) == before


def test_a_new_book_has_nothing_to_undo(book_of: BookOf) -> None:
    with pytest.raises(Refused, match="nothing to take back"):
        undone(book_of())


def refusal(path: Path) -> str:
    """Return why undo declines; the file must stay as it was."""
    before = path.read_bytes()
    with pytest.raises(Refused) as caught:
        undone(path)
    assert path.read_bytes() == before
    return str(caught.value)


def test_it_refuses_over_results_typed_on_the_sheet(book: Path) -> None:
    ranked(book)
    type_in(book, "visits", visit_row(4), result=2.0)
    row = [line["id"] for line in sheet(book)].index(card_id(4))
    assert f"1 cell was changed since (Visits!{6 + row})" in refusal(book)


def test_it_refuses_over_answers_given_to_an_adopted_card(book: Path) -> None:
    ranked(book)
    type_in(book, "qualify", card_id(6), q01=label("need.pain"))
    assert f"(Qualify!{TABLES['qualify'].header_row + 6})" in refusal(book)


def test_it_refuses_over_a_changed_cell_and_names_it(book: Path) -> None:
    ranked(book)
    type_in(book, "visits", visit_row(1), **REACHED)
    returned(book)
    where = overwrite(book, "customers", 0, "need", "Gain")
    set_name(book, "LastReturn", None)
    said = refusal(book)
    assert "2 cells were changed since" in said
    assert where in said
    assert "Last return" in said


def test_it_refuses_where_a_row_is_gone(book: Path) -> None:
    ranked(book)
    type_in(book, "visits", visit_row(1), **REACHED)
    returned(book)
    changes = Changes("deleted")
    changes.deletes["customers"] = [card_id(1)]
    FileBook(book).write(changes)
    assert f"Customers {card_id(1)}" in refusal(book)


def test_sorted_rows_are_found_by_id(book: Path) -> None:
    ranked(book)
    type_in(book, "visits", visit_row(1), **REACHED)
    before = card_of(book, 1)
    returned(book)
    changes = Changes("sorted")
    rules = TABLES["customers"].rules()
    rows = [{k: v for k, v in row.items() if k not in rules} for row in sheet(book, "customers")]
    changes.replaces["customers"] = list(reversed(rows))
    FileBook(book).write(changes)
    undone(book)
    assert card_of(book, 1) == before
