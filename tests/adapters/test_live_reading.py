"""An open workbook reads as the file does, in few calls to the application."""

from __future__ import annotations

import math
from pathlib import Path

import pytest
from live_helpers import FULL, LiveBooks

from doing import BookOf, ranked
from fast import spoken
from repbook.adapters.file_book import FileBook
from repbook.adapters.live.book import LiveBook
from repbook.adapters.live.layout import spans
from repbook.book.snapshot import Snapshot
from repbook.domain.values import Value
from repbook.errors import BookError, MissingName
from repbook.schema.registry import CODES, TABLES

ALL = {key: table.keys() for key, table in TABLES.items()}


def same(first: Value, second: Value) -> bool:
    """Compare values; what was computed may differ in its last digits."""
    if type(first) is float and type(second) is float:
        return math.isclose(first, second, rel_tol=1e-9, abs_tol=1e-9)
    return type(first) is type(second) and first == second


def differences(one: Snapshot, other: Snapshot) -> list[str]:
    """Return where two snapshots do not agree."""
    return [
        f"{rows.where(row, key)}: {value!r}, {other.tables[table].columns[key][row]!r}"
        for table, rows in one.tables.items()
        for key, values in rows.columns.items()
        for row, value in enumerate(values)
        if not same(value, other.tables[table].columns[key][row])
    ]


@pytest.mark.parametrize("lang", spoken())
def test_every_value_is_the_files(book_of: BookOf, live_books: LiveBooks, lang: str) -> None:
    path = book_of(FULL, lang=lang)
    ranked(path)
    file, live = FileBook(path).read(ALL), LiveBook(live_books(path)).read(ALL)
    assert {key: len(rows) for key, rows in live.tables.items()} == {
        key: len(rows) for key, rows in file.tables.items()
    }
    assert differences(file, live) == []
    assert (live.lang, live.fixed_day, live.name) == (file.lang, file.fixed_day, file.name)
    assert {k: v for k, v in live.settings.items() if not same(v, file.settings[k])} == {}
    assert live.labels == file.labels
    assert len(live.labels) == len(CODES)


def test_places_are_the_files(book_of: BookOf, live_books: LiveBooks) -> None:
    path = book_of(FULL)
    file, live = FileBook(path).read(ALL), LiveBook(live_books(path)).read(ALL)
    for table, rows in file.tables.items():
        other = live.tables[table]
        assert (other.sheet, other.places, other.letters) == (rows.sheet, rows.places, rows.letters)


def test_computed_cells_are_the_files(book_of: BookOf, live_books: LiveBooks) -> None:
    path = book_of(FULL)
    file, live = FileBook(path).computed(), LiveBook(live_books(path)).computed()
    assert live.keys() == file.keys()
    assert [
        (key, stored, live[key])
        for key, stored in file.items()
        if live[key].where != stored.where
        # A formula's empty text may be stored as nothing.
        or not same(live[key].value or "", stored.value or "")
    ] == []


@pytest.mark.full
def test_a_table_is_found_on_another_sheet_and_under_another_tab(
    book_of: BookOf, live_books: LiveBooks
) -> None:
    opened = live_books(book_of(FULL))
    opened.sheets["Customers"].name = "Mine"
    opened.sheets["Settings"].name = "Setup"
    book = LiveBook(opened)
    found = book.read({"customers": ("name",)})
    assert found.tables["customers"].sheet == "Mine"
    assert found.setting("rep") == "LW"


@pytest.mark.full
def test_labels_follow_a_row_put_above_them(book_of: BookOf, live_books: LiveBooks) -> None:
    opened = live_books(book_of(FULL))
    opened.sheets["Lists"].range("2:2").insert("down")
    assert LiveBook(opened).read({}).labels["verdict.focus"] == "Focus"


@pytest.mark.full
def test_a_renamed_header_is_named_with_both_names_live(
    book_of: BookOf, live_books: LiveBooks
) -> None:
    opened = live_books(book_of(FULL))
    cells = opened.sheets["Customers"].range("A1:Z1")
    place = list(cells.raw_value[0]).index("Area")
    opened.sheets["Customers"].range((1, place + 1)).raw_value = "Where"
    with pytest.raises(MissingName) as caught:
        LiveBook(opened).read({"customers": ("area",)})
    assert caught.value.key == "commands.header_renamed"
    assert (caught.value.facts["old"], caught.value.facts["new"]) == ("Area", "Where")


def test_a_deleted_column_is_named_live(book_of: BookOf, live_books: LiveBooks) -> None:
    opened = live_books(book_of(FULL))
    opened.sheets["Orders"].range("C:C").delete("left")
    with pytest.raises(MissingName) as caught:
        LiveBook(opened).read({"orders": ("amount",)})
    assert caught.value.key == "commands.header_gone"
    assert caught.value.facts["header"] == "Customer"


@pytest.mark.full
def test_a_deleted_name_is_named_live(book_of: BookOf, live_books: LiveBooks) -> None:
    opened = live_books(book_of(FULL))
    opened.names["FocusScore"].delete()
    with pytest.raises(MissingName) as caught:
        LiveBook(opened).read({})
    assert caught.value.facts["name"] == "FocusScore"


def test_a_workbook_that_is_none_of_ours_is_refused(tmp_path: Path, live_books: LiveBooks) -> None:
    import xlsxwriter

    path = tmp_path / "other.xlsx"
    with xlsxwriter.Workbook(str(path)) as other:
        other.add_worksheet("Customers")
    with pytest.raises(BookError) as caught:
        LiveBook(live_books(path)).read({})
    assert caught.value.key == "commands.not_a_repbook"


@pytest.mark.full
def test_calls_do_not_grow_with_rows(
    book_of: BookOf, live_books: LiveBooks, monkeypatch: pytest.MonkeyPatch
) -> None:
    from repbook.adapters.live import grid as live_grid

    calls: list[str] = []
    real = live_grid.patiently
    monkeypatch.setattr(live_grid, "patiently", lambda call: (calls.append(""), real(call))[1])
    counts = []
    for rows in (FULL, {**FULL, "calls": [{"call_id": f"C-{n}"} for n in range(60)]}):
        book = LiveBook(live_books(book_of(rows, file=f"{len(counts)}.xlsx")))
        book.read({})
        calls.clear()
        book.read({"customers": ("name", "phone", "area", "score"), "calls": ("day", "id")})
        counts.append(len(calls))
    assert counts[0] == counts[1] <= 16


def test_spans_join_neighbours() -> None:
    assert spans([1, 2, 4, 8]) == [(1, 2), (4, 4), (8, 8)]
    assert spans([1, 2, 4, 8], gap=1) == [(1, 4), (8, 8)]
    assert spans([]) == []
