"""What every Book promises, whether it is a file, a live workbook or a fake."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import xlwings
from fake_book import FakeBook

from doing import BookOf
from made_books import TODAY, Given, card_id, cards, label, lead, reached, row_of
from repbook.adapters.file_book import FileBook
from repbook.adapters.live.book import LiveBook
from repbook.book.changes import Changes
from repbook.book.ports import Book
from repbook.book.snapshot import Rows
from repbook.domain.values import NOT_AVAILABLE, Value
from repbook.errors import BookError
from repbook.schema.registry import TABLES
from repbook.text import LANGUAGES

Open = Callable[..., Book]
THREE = cards(reached(1, area="A"), lead(2), lead(3))


@pytest.fixture(params=["fake", "file", "live"])
def opened(
    request: pytest.FixtureRequest,
    book_of: BookOf,
    live_books: Callable[[Path], xlwings.Book],
) -> Open:
    """Return a maker of books that hold the rows given; an adapter joins as a further param."""

    def make(rows: Given = THREE, lang: str = "en") -> Book:
        if request.param == "fake":
            return FakeBook(rows, lang, float(TODAY))
        path = book_of(rows, lang=lang)
        return FileBook(path) if request.param == "file" else LiveBook(live_books(path))

    return make


def all_of(book: Book, table: str) -> Rows:
    """Return a table whole."""
    return book.read({table: TABLES[table].keys()}).tables[table]


def ids(book: Book, table: str = "customers") -> list[Value]:
    """Return a table's ids in row order."""
    return all_of(book, table).columns[TABLES[table].ids]


def changed(table: str, **rows: dict[str, Value]) -> Changes:
    """Return changes that update rows of one table, by id with underscores for hyphens."""
    changes = Changes("test")
    for name, values in rows.items():
        changes.update(table, name.replace("_", "-"), **values)
    return changes


def test_only_what_is_asked_for_is_read(opened: Open) -> None:
    found = opened().read({"customers": ("name", "score"), "calls": ("day",)})
    assert set(found.tables) == {"customers", "calls"}
    assert set(found.tables["customers"].columns) == {"id", "name", "score"}
    assert found.tables["customers"].columns["name"] == ["Customer 1", "Customer 2", "Customer 3"]


def test_settings_and_labels_come_with_every_reading(opened: Open) -> None:
    found = opened(lang="zh-CN").read({})
    assert (found.lang, found.setting("rep"), found.number("visits_max")) == ("zh-CN", "LW", 5)
    assert found.label("verdict.focus") == "重点"
    assert found.fixed_day == TODAY


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_language_reads_alike(opened: Open, lang: str) -> None:
    customers = all_of(opened(lang=lang), "customers")
    assert customers.columns["verdict"] == [label("verdict.follow", lang)] * 3
    assert customers.columns["score"] == [36.2] * 3


def test_what_is_written_is_read_back(opened: Open) -> None:
    book = opened()
    values: dict[str, Value] = {
        "name": "=1+1 & <b> 鼎盛",
        "note": "two\nlines",
        "expected_order": 1234.5,
        "next_on": TODAY + 3.0,
        "next_at": 0.375,
        "phone": None,
    }
    book.write(changed("customers", LW_00002=values))
    row = row_of(all_of(book, "customers"), card_id(2))
    assert {key: row.get(key) for key in values} == values


def test_an_answer_moves_the_card_and_its_row_on_qualify(opened: Open) -> None:
    book = opened()
    book.write(changed("qualify", LW_00002={"q01": label("need.both")}))
    card, answers = (row_of(all_of(book, t), card_id(2)) for t in ("customers", "qualify"))
    assert card["score"] == answers["score"] == 48.8
    assert all_of(book, "customers").columns["score"] == [36.2, 48.8, 36.2]


def test_a_card_moves_its_row_on_qualify(opened: Open) -> None:
    book = opened()
    book.write(changed("customers", LW_00001={"name": "Renamed", "expected_on": TODAY + 9.0}))
    answers = row_of(all_of(book, "qualify"), card_id(1))
    assert (answers["name"], answers["expected"]) == ("Renamed", TODAY + 9)


def test_inserted_rows_come_last_with_their_formulas(opened: Open) -> None:
    book = opened()
    changes = Changes("test")
    changes.insert("customers", [{"id": card_id(9), "name": "Ninth", "phone": "5550100"}])
    changes.insert("qualify", [{"id": card_id(9), "q01": label("need.pain")}])
    book.write(changes)
    assert ids(book)[-1] == ids(book, "qualify")[-1] == card_id(9)
    assert row_of(all_of(book, "customers"), card_id(9))["score"] == 47.0
    assert row_of(all_of(book, "qualify"), card_id(9))["name"] == "Ninth"


def test_a_blank_table_takes_its_first_rows(opened: Open) -> None:
    book = opened()
    changes = Changes("test")
    changes.insert("orders", [{"line": f"O-{n}", "amount": 9.0, "cost": 4.0} for n in (1, 2)])
    book.write(changes)
    assert ids(book, "orders") == ["O-1", "O-2"]
    assert all_of(book, "orders").columns["profit"] == [5.0, 5.0]


def test_an_empty_book_takes_its_first_card(opened: Open) -> None:
    book = opened({})
    assert list(all_of(book, "customers").filled()) == []
    changes = Changes("test")
    changes.update("customers", 0, name="First", id=card_id(1))
    changes.insert("qualify", [{"id": card_id(1)}])
    book.write(changes)
    assert ids(book) == ids(book, "qualify") == [card_id(1)]
    assert row_of(all_of(book, "customers"), card_id(1))["score"] == 36.2


def test_deleted_rows_close_up(opened: Open) -> None:
    book = opened()
    changes = Changes("test")
    changes.deletes["customers"] = [card_id(2)]
    book.write(changes)
    assert ids(book) == [card_id(1), card_id(3)]
    assert row_of(all_of(book, "customers"), card_id(3))["score"] == 36.2
    assert all_of(book, "qualify").columns["name"] == ["Customer 1", "", "Customer 3"]


def test_a_table_without_rows_keeps_a_blank_one(opened: Open) -> None:
    book = opened()
    changes = Changes("test")
    changes.deletes["customers"] = [card_id(n) for n in (1, 2, 3)]
    book.write(changes)
    assert ids(book) == [None]
    again = Changes("test")
    again.insert("customers", [{"id": card_id(4)}])
    book.write(again)
    assert ids(book) == [card_id(4)]


@pytest.mark.parametrize("count", [0, 1, 2, 7])
def test_a_replaced_table_holds_exactly_the_new_rows(opened: Open, count: int) -> None:
    book = opened()
    for rows in (3, count):
        changes = Changes("test")
        changes.replaces["visits"] = [{"visit_id": f"V{n}", "rank": n + 1.0} for n in range(rows)]
        book.write(changes)
    assert ids(book, "visits") == ([f"V{n}" for n in range(count)] or [None])


def test_inserts_updates_and_deletes_go_together(opened: Open) -> None:
    book = opened()
    changes = changed("customers", LW_00003={"name": "Third"})
    changes.insert("customers", [{"id": card_id(4), "name": "Fourth"}])
    changes.deletes["customers"] = [card_id(1)]
    book.write(changes)
    assert all_of(book, "customers").columns["name"] == ["Customer 2", "Third", "Fourth"]


def test_settings_are_written_and_move_the_rules(opened: Open) -> None:
    book = opened()
    changes = Changes("test")
    changes.settings |= {"follow_score": 30.0, "known_min": 0.0, "rep_name": "Li Wei"}
    book.write(changes)
    found = book.read({"qualify": ("verdict", "level")})
    assert (found.setting("follow_score"), found.setting("rep_name")) == (30.0, "Li Wei")
    assert found.tables["qualify"].columns["verdict"] == [label("verdict.follow")] * 3


def test_a_question_moves_every_score(opened: Open) -> None:
    book = opened()
    before = all_of(book, "qualify").columns["score"]
    book.write(changed("questions", Q01={"weight": 90.0}))
    after = all_of(book, "qualify").columns["score"]
    assert after == all_of(book, "customers").columns["score"]
    assert all(one != two for one, two in zip(before, after, strict=True))


def test_cells_outside_the_tables_follow(opened: Open) -> None:
    book = opened()
    before = book.computed()
    changes = Changes("test")
    changes.insert("customers", [{"id": card_id(n), "name": "N"} for n in range(4, 30)])
    book.write(changes)
    after = book.computed()
    assert before.keys() == after.keys()
    moved = {key for key in after if after[key].value != before[key].value}
    assert any(key.startswith("home.") for key in moved)
    assert any(key.startswith("overview.") for key in moved)


@pytest.mark.parametrize("gone", ["LW-77777", "", "lw-00001"])
def test_an_unknown_row_changes_nothing(opened: Open, gone: str) -> None:
    book = opened()
    before = all_of(book, "customers").columns
    updating, deleting = Changes("test"), Changes("test")
    updating.update("customers", card_id(1), name="Half")
    updating.update("customers", gone, name="Whole")
    deleting.deletes["customers"] = [card_id(1), gone]
    for changes in (updating, deleting):
        with pytest.raises(BookError):
            book.write(changes)
    assert all_of(book, "customers").columns == before


def test_writes_are_independent(opened: Open) -> None:
    book = opened()
    book.write(changed("customers", LW_00001={"name": "One"}))
    book.write(changed("customers", LW_00002={"name": "Two"}))
    assert all_of(book, "customers").columns["name"] == ["One", "Two", "Customer 3"]


def test_a_snapshot_does_not_follow_later_writes(opened: Open) -> None:
    book = opened()
    before = book.read({"customers": ("name",)})
    book.write(changed("customers", LW_00001={"name": "One"}))
    assert before.tables["customers"].columns["name"][0] == "Customer 1"


def test_rows_are_found_by_id_in_any_order(opened: Open) -> None:
    rows = {**THREE, "qualify": list(reversed(THREE["qualify"]))}
    book = opened(rows)
    book.write(changed("qualify", LW_00003={"q01": label("need.both")}))
    assert all_of(book, "customers").columns["score"] == [36.2, 36.2, 48.8]


def test_ids_are_folded_by_no_one(opened: Open) -> None:
    book = opened(cards(lead(1), {**lead(2), "id": "lw-00001"}))
    book.write(changed("customers", LW_00001={"name": "Upper"}))
    assert all_of(book, "customers").columns["name"] == ["Upper", "Customer 2"]


def test_errors_are_values(opened: Open) -> None:
    book = opened()
    book.write(changed("customers", LW_00001={"area": NOT_AVAILABLE}))
    assert all_of(book, "customers").columns["area"][0] == NOT_AVAILABLE


def test_what_was_written_is_counted(opened: Open) -> None:
    changes = changed("customers", LW_00001={"name": "One", "area": "B"})
    changes.insert("calls", [{"call_id": "a"}, {"call_id": "b"}])
    changes.settings["rep_name"] = "Li Wei"
    done = opened().write(changes)
    assert (done.cells, done.rows, done.problems) == (3, 2, ())
