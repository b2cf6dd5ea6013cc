"""What is written to an open workbook arrives as given, and nothing else moves."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from live_helpers import FULL, LiveBooks, all_tables

from doing import BookOf
from fast import in_full
from made_books import card_id, cards, lead, row_of
from repbook.adapters.live.book import LiveBook
from repbook.book.changes import Changes
from repbook.domain.values import Value
from repbook.errors import FileError, UnsafeFile
from repbook.schema.registry import TABLES

TEXTS = (
    *("=1+1", "+1", "-1", "@x", '=HYPERLINK("x")', "1-2", "007", "1/2", "3:30", "5%", "$5", "1e5"),
    *("2026-03-01", "3月1日", "TRUE", "false", "#N/A", "'quoted", "''", " 12 ", "５", "一"),
    *("138 0000 0000", "(5)", "1,234", "Ünïcode 鼎盛", "a\nb"),
)


def changed(**rows: dict[str, Value]) -> Changes:
    """Return changes of customers, by id with underscores for hyphens."""
    changes = Changes("test")
    for name, values in rows.items():
        changes.update("customers", name.replace("_", "-"), **values)
    return changes


def row(book: LiveBook, number: int, table: str = "customers") -> dict[str, Value]:
    """Return one card as stored."""
    return row_of(book.read({table: TABLES[table].keys()}).tables[table], card_id(number))


@pytest.mark.parametrize("key", ["note", *in_full("name", "source")])
def test_text_arrives_as_typed(shared: LiveBook, key: str) -> None:
    """One alone, then a column of them at a time."""
    for texts in (TEXTS[:1], *(TEXTS[start : start + 3] for start in range(1, len(TEXTS), 3))):
        typed = {f"LW_0000{number}": {key: text} for number, text in enumerate(texts, 1)}
        shared.write(changed(**typed))
        found = [row(shared, number)[key] for number in range(1, len(texts) + 1)]
        assert tuple(found) == texts


@pytest.mark.full  # a book opened for each format
def test_text_arrives_whatever_the_format(book_of: BookOf, live_books: LiveBooks) -> None:
    opened = live_books(book_of(FULL))
    book = LiveBook(opened)
    sheet = opened.sheets["Customers"]
    letters = book.read({"customers": ("name", "note")}).tables["customers"].letters
    sheet.range(f"{letters['name']}:{letters['name']}").number_format = "General"
    sheet.range(f"{letters['note']}:{letters['note']}").number_format = "@"
    for text in TEXTS:
        book.write(changed(LW_00002={"name": text, "note": text}))
        found = row(book, 2)
        assert (found["name"], found["note"]) == (text, text)


@pytest.mark.full
def test_numbers_arrive_in_text_cells(book_of: BookOf, live_books: LiveBooks) -> None:
    """So does the change log, whose columns of values are text; the format stays text."""
    opened = live_books(book_of(FULL))
    book = LiveBook(opened)
    changes = changed(LW_00001={"name": "=1+1"}, LW_00002={"name": 5.0, "area": True})
    changes.insert(
        "history", [{"change": "1", "old": "007", "new": 7.5}, {"change": "2", "old": 1.0}]
    )
    book.write(changes)
    found = row(book, 2)
    assert (found["name"], found["area"], row(book, 1)["name"]) == (5.0, True, "=1+1")
    log = book.read({"history": ("old", "new")}).tables["history"]
    assert (log.columns["old"], log.columns["new"]) == (["007", 1.0], [7.5, None])
    customers = book.read({"customers": ("name",)}).tables["customers"]
    for rows, key in ((customers, "name"), (log, "old"), (log, "new")):
        for number in (2, 3):
            cell = opened.sheets[rows.sheet].range(f"{rows.letters[key]}{number}")
            assert cell.number_format == "@", cell.address


@pytest.mark.full  # three seconds and more of the fast run's ten minutes
def test_long_text_is_kept_whole_or_refused(book_of: BookOf, live_books: LiveBooks) -> None:
    book = LiveBook(live_books(book_of(FULL)))
    long = "7" + "字" * 32_766
    book.write(changed(LW_00002={"note": long, "next_step": long[:9000]}))
    assert row(book, 2)["note"] == long
    assert row(book, 2)["next_step"] == long[:9000]
    before = all_tables(book)
    with pytest.raises(UnsafeFile) as caught:
        book.write(changed(LW_00001={"name": "X"}, LW_00002={"note": long + "字"}))
    assert caught.value.facts["cell"].endswith("3")
    assert all_tables(book) == before


def test_what_cells_cannot_hold_is_cleaned_and_said_live(
    book_of: BookOf, live_books: LiveBooks
) -> None:
    book = LiveBook(live_books(book_of(FULL)))
    changes = changed(LW_00002={"name": "a\x00b\ufffe"})
    changes.insert("calls", [{"call_id": "C-2", "note": "\x07bell"}])
    done = book.write(changes)
    assert row(book, 2)["name"] == "ab"
    letters = book.read({"customers": ("name",), "calls": ("note",)}).tables
    assert [problem.where for problem in done.problems] == [
        f"Calls!{letters['calls'].letters['note']}3",
        f"Customers!{letters['customers'].letters['name']}3",
    ] or [problem.where for problem in done.problems] == [
        f"Customers!{letters['customers'].letters['name']}3",
        f"Calls!{letters['calls'].letters['note']}3",
    ]


def test_only_what_is_changed_moves(book_of: BookOf, live_books: LiveBooks) -> None:
    opened = live_books(book_of(FULL))
    book = LiveBook(opened)
    mine = opened.sheets["Customers"].range("A30")
    mine.raw_value = "mine"
    before = all_tables(book)
    book.write(changed(LW_00002={"next_step": "Call"}))
    after = all_tables(book)
    moved = {(t, k) for t in before for k in before[t] if before[t][k] != after[t][k]}
    assert ("customers", "next_step") in moved
    inputs = {(t, k) for t, k in moved if TABLES[t].column(k).rule is None}
    assert inputs == {("customers", "next_step")}
    assert mine.raw_value == "mine"


def test_a_users_own_column_keeps_what_it_holds(book_of: BookOf, live_books: LiveBooks) -> None:
    opened = live_books(book_of(FULL))
    sheet = opened.sheets["Customers"]
    table = sheet.tables["tblCustomers"]
    width = table.range.shape[1]
    sheet.range((1, width + 1)).raw_value = "Mine"
    table.resize(sheet.range((1, 1), (4, width + 1)))
    sheet.range((2, width + 1), (4, width + 1)).raw_value = [["a"], ["b"], ["c"]]
    book = LiveBook(opened)
    changes = changed(LW_00002={"name": "New"})
    changes.insert("customers", [{"id": card_id(4), "name": "Fourth"}])
    changes.deletes["customers"] = [card_id(1)]
    book.write(changes)
    cells = sheet.range((2, width + 1), (4, width + 1)).raw_value
    assert [value for (value,) in cells] == ["b", "c", None]


def test_new_rows_have_formulas_and_formats(book_of: BookOf, live_books: LiveBooks) -> None:
    opened = live_books(book_of(FULL))
    book = LiveBook(opened)
    changes = Changes("test")
    new = range(4, 9)
    changes.insert("customers", [{"id": card_id(n), "name": f"N{n}"} for n in new])
    changes.insert("qualify", [{"id": card_id(n)} for n in new])
    book.write(changes)
    rows = book.read({"customers": ("score", "next_on")}).tables["customers"]
    assert rows.columns["score"][3:] == [36.2] * 5
    sheet = opened.sheets["Customers"]
    last = f"{rows.letters['next_on']}{rows.places[-1]}"
    assert sheet.range(last).number_format.lower() == "yyyy-mm-dd"
    assert sheet.range(f"{rows.letters['score']}{rows.places[-1]}").formula.startswith("=")


@pytest.mark.full
def test_cells_below_a_table_move_down(book_of: BookOf, live_books: LiveBooks) -> None:
    opened = live_books(book_of(FULL))
    sheet = opened.sheets["Calls"]
    sheet.range("B4").raw_value = "a note of mine"
    sheet.range("AZ4").raw_value = "beside"
    book = LiveBook(opened)
    changes = Changes("test")
    changes.insert("calls", [{"call_id": f"C-{n}"} for n in range(2, 7)])
    book.write(changes)
    assert sheet.range("B9").raw_value == "a note of mine"
    assert sheet.range("AZ4").raw_value == "beside"
    ids = book.read({"calls": ("call_id",)}).tables["calls"].columns["call_id"]
    assert ids == [f"C-{n}" for n in range(1, 7)]


@pytest.mark.full
def test_a_totals_row_stays_the_last(book_of: BookOf, live_books: LiveBooks) -> None:
    opened = live_books(book_of(FULL))
    sheet = opened.sheets["Calls"]
    table = sheet.tables["tblCalls"]
    width = table.range.shape[1]
    sheet.range("B3").raw_value = "Total"
    table.resize(sheet.range((1, 1), (3, width)))
    table.impl._model.TotalsRow = True
    book = LiveBook(opened)
    assert len(book.read({"calls": ("day",)}).tables["calls"]) == 1
    for count, ids in ((3, ["C-1", "C-2", "C-3", "C-4"]), (0, ["C-1", "C-2", "C-3", "C-4"])):
        changes = Changes("test")
        changes.insert("calls", [{"call_id": f"C-{n + 2}"} for n in range(count)])
        book.write(changes)
        assert book.read({"calls": ("day",)}).tables["calls"].columns["call_id"] == ids
        assert sheet.range("B6").raw_value == "Total"
    removed = Changes("test")
    removed.deletes["calls"] = ["C-1", "C-3"]
    book.write(removed)
    assert book.read({"calls": ("day",)}).tables["calls"].columns["call_id"] == ["C-2", "C-4"]
    assert sheet.range("B4").raw_value == "Total"


@pytest.mark.full
def test_a_full_sheet_is_refused_live(book_of: BookOf, live_books: LiveBooks) -> None:
    opened = live_books(book_of(cards(lead(1))))
    table = opened.sheets["Calls"].tables["tblCalls"]
    width = table.range.shape[1]
    table.impl._model.DataArea = opened.sheets["Calls"].range((1, 1), (1_048_576, width)).impl.at
    book = LiveBook(opened)
    changes = Changes("test")
    changes.insert("calls", [{"call_id": "C-1"}])
    with pytest.raises(FileError) as caught:
        book.write(changes)
    assert caught.value.key == "files.sheet_full"


@pytest.fixture(scope="module")
def shared(office: object, tmp_path_factory: pytest.TempPathFactory) -> Callable[[], LiveBook]:
    """Lend one open workbook to many small tests."""
    from live.engine import attach
    from made_books import build

    path = build(tmp_path_factory.mktemp("live") / "shared.xlsx", FULL)
    opened = attach(office.desktop, office.pid).books.open(path)  # type: ignore[attr-defined]  # an Office
    yield LiveBook(opened)  # type: ignore[misc]  # a generator fixture
    opened.close()
