"""Applying: one place writes, and the change log tells what it did."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from doing import BookOf, ranked, sheet
from made_books import card_id, cards, lead, read
from repbook.adapters.file_book import FileBook
from repbook.book.apply import LINE, WHOLE_ROW, apply, day_number, digest
from repbook.book.changes import Changes
from repbook.book.identity import UNNAMED
from repbook.book.logwords import worded
from repbook.domain.values import Value
from repbook.schema.registry import CODES, SETTINGS, TABLES
from repbook.text import LANGUAGES

VALUES = st.none() | st.floats(-1e12, 1e12) | st.text("aB鼎 =\n\x07", max_size=20) | st.booleans()


@pytest.fixture
def book(book_of: BookOf) -> Path:
    """Three leads."""
    return book_of(cards(*map(lead, (1, 2, 3))))


def test_the_log_says_who_and_when_in_utc(book: Path) -> None:
    before = datetime.now(UTC).replace(microsecond=0)
    ranked(book)
    rows = sheet(book, "history")
    moments = {datetime.fromisoformat(str(row["at"])) for row in rows}
    assert all(moment.utcoffset() == timedelta(0) for moment in moments)
    assert before <= min(moments) <= datetime.now(UTC)
    assert all(row["who"] and row["action"] == "rank" for row in rows)
    assert len({row["change"] for row in rows}) == len(rows)


def test_an_updated_cell_is_logged_with_both_values(book: Path) -> None:
    changes = Changes("test")
    changes.update("customers", card_id(2), name="New name", phone=None, area="Area 2")
    file = FileBook(book)
    apply(file, file.read({"customers": ("name", "phone", "area")}), changes)
    logged = {
        (row["table"], row["row"], row["column"]): (row["old"], row["new"])
        for row in sheet(book, "history")
    }
    assert logged == {
        ("customers", card_id(2), "name"): ("Customer 2", "New name"),
        ("customers", card_id(2), "phone"): ("13800000002", None),
    }


def test_inserted_rows_are_logged_as_one_batch(book: Path) -> None:
    ranked(book)
    (batch,) = [
        row
        for row in sheet(book, "history")
        if row["table"] == "visits" and row["column"] == WHOLE_ROW
    ]
    ids = str(batch["new"]).split(LINE)
    assert ids == [row["visit_id"] for row in sheet(book)]
    assert len(str(batch["row"]).split(LINE)) == len(ids)


def test_a_dry_run_and_no_changes_touch_nothing(book: Path) -> None:
    before, file = book.read_bytes(), FileBook(book)
    changes = Changes("test")
    assert not apply(file, file.read({}), changes).written
    changes.update("customers", card_id(1), name="X")
    snapshot = file.read({"customers": ("name",)})
    assert not apply(file, snapshot, changes, dry_run=True).written
    assert book.read_bytes() == before


def test_the_backup_is_the_file_before(book: Path) -> None:
    before, file = book.read_bytes(), FileBook(book)
    changes = Changes("test")
    changes.update("customers", card_id(1), name="X")
    done = apply(file, file.read({"customers": ("name",)}), changes)
    assert done.backup is not None
    assert done.backup.read_bytes() == before
    stamp = read(book, "customers").settings["last_backup"]
    assert stamp == pytest.approx(day_number(datetime.now()), abs=0.01)


@given(st.dictionaries(st.sampled_from(TABLES["calls"].keys()), VALUES))
def test_a_digest_depends_on_contents_alone(row: dict[str, Value]) -> None:
    blanks = dict.fromkeys(TABLES["calls"].keys()) | row
    spaced = {k: f" {v}\r\n" if isinstance(v, str) else v for k, v in row.items()}
    assert digest("calls", row) == digest("calls", blanks) == digest("calls", spaced)


@pytest.mark.parametrize("value", [None, 1.0, "1", "on", True])
def test_a_digest_tells_values_apart(value: Value) -> None:
    others: list[Value] = [v for v in (None, 2.0, "2", "off", False) if v != value]
    assert digest("calls", {"note": value}) not in {digest("calls", {"note": v}) for v in others}


def test_a_copy_of_the_template_gets_an_id_of_its_own_once(book: Path) -> None:
    file = FileBook(book)
    file.write(Changes("test", settings={"book_id": UNNAMED}))
    changes = Changes("first")
    changes.update("customers", card_id(1), note="one")
    apply(file, file.read({"customers": ("note",)}), changes)
    own = file.read({}).setting("book_id")
    assert own != UNNAMED
    changes = Changes("second")
    changes.update("customers", card_id(1), note="two")
    apply(file, file.read({"customers": ("note",)}), changes)
    assert file.read({}).setting("book_id") == own


def test_the_log_says_in_words_what_changed(book: Path) -> None:
    changes = Changes("edit")
    changes.update("customers", card_id(2), name="New name", next_on=45000.0)
    file = FileBook(book)
    apply(file, file.read({"customers": ("name", "next_on")}), changes)
    ranked(book)
    rows = sheet(book, "history")
    told = [tuple(row[key] for key in ("what", "customer", "field", "was", "now")) for row in rows]
    assert told[:2] == [
        ("Edit card", "Customer 2", "Customer", "Customer 2", "New name"),
        ("Edit card", "Customer 2", "Next date", None, "2023-03-15"),
    ]
    assert ("Rank", None, "Visits", None, "3 rows added") in told
    first = rows[0]
    local = datetime.fromisoformat(str(first["at"])).astimezone()
    assert first["when"] == pytest.approx(day_number(local), abs=1e-5)


SHOWN = [
    ("customers", "expected_order", 1234567.0, 2500.5, "1,234,567", "2,500.5"),
    ("customers", "expected_order", None, -1234.0, None, "-1,234"),
    ("customers", "next_on", 46000.0, 46001.0, "2025-12-09", "2025-12-10"),
    ("customers", "next_at", 0.604166, 0.75, "14:30", "18:00"),
    ("customers", "tries", 1.0, 2.0, "1", "2"),
    ("customers", "own:Colour", "red", 3.0, "red", "3"),
    ("key_size", "value", 0.5, 0.125, "50%", "13%"),
    ("new_share", "value", 0.333, 0.3333, "33.3%", "33.33%"),
    ("large_order", "value", 50000.0, 50000.4, "50,000", "50,000.4"),
    ("day_start", "value", 0.375, 0.4, "09:00", "09:36"),
    ("ranked_at", "value", None, 46000.5, None, "2025-12-09 12:00"),
    ("stretch", "value", 1.0, 1.0416666666666667, "1", "1.041666667"),
    ("fill_seats", "value", False, True, "FALSE", "TRUE"),
]
"""Table or setting, column, old and new value, and how each reads in its own cell."""


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_log_shows_values_as_their_own_cells_do(lang: str) -> None:
    for where, column, old, new, was, now in SHOWN:
        table, row = (where, "LW-00001") if where in TABLES else ("settings", where)
        entry = {"table": table, "row": row, "column": column, "old": old, "new": new}
        told = worded(entry, lang)
        assert (told["was"], told["now"]) == (was, now), (lang, entry)
    yes = {"table": "settings", "row": "fill_seats", "column": "value"}
    labels = [CODES[f"yes_no.{code}"].label.get(lang) for code in ("no", "yes")]
    told = worded({**yes, "old": labels[0], "new": labels[1]}, lang)
    assert [told["was"], told["now"]] == labels
    assert told["field"] == SETTINGS["fill_seats"].label.get(lang)
    own = worded({"table": "customers", "row": "", "column": "own:Colour", "new": "Colour"}, lang)
    assert own["field"] == "Colour"


def test_the_sheet_of_changes_holds_an_amount_as_its_column_shows_it(book: Path) -> None:
    changes = Changes("edit")
    changes.update("customers", card_id(2), expected_order=1234567.0)
    file = FileBook(book)
    apply(file, file.read({"customers": ("name", "expected_order")}), changes)
    [row] = sheet(book, "history")
    assert row["now"] == "1,234,567"
    assert row["new"] == 1234567.0, "undo goes by the value itself"
