"""A filter would hide what an action writes, or swallow it: it is lifted, and that is said."""

from __future__ import annotations

import re
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from live_helpers import FULL, LiveBooks

from doing import BookOf, ranked, sheet
from made_books import card_id, cards, lead, part_of, reached, read, replace_text
from repbook.adapters.file_book import FileBook
from repbook.adapters.live.book import LiveBook
from repbook.book.changes import Changes
from repbook.book.ports import Written
from repbook.ooxml.package import open_package

FILTER = '<filterColumn colId="1"><filters><filter val="Visit"/></filters></filterColumn>'
BARE = '<filterColumn colId="2" hiddenButton="1"/>'
SAID = "rows were hidden"


@pytest.fixture
def book(book_of: BookOf) -> Path:
    """A ranked book of six."""
    path = book_of(cards(*(reached(number, area="A") for number in range(1, 5)), lead(5), lead(6)))
    ranked(path)
    return path


def hide(path: Path, table: str, *criteria: str, rows: tuple[int, ...]) -> None:
    """Do what a filter does: criteria in the table's part, rows hidden on the sheet."""
    sheet_part, table_part = part_of(path, table)
    if criteria:
        text = open_package(path).read(table_part).decode()
        area = re.search(r'ref="([A-Z0-9:]+)"', text)[1]  # type: ignore[index]  # each table has one
        bare = re.sub(r"<autoFilter.*?(/>|</autoFilter>)", "", text, flags=re.DOTALL)
        filtered = f'<autoFilter ref="{area}">{"".join(criteria)}</autoFilter><tableColumns'
        replace_text(path, table_part, text, bare.replace("<tableColumns", filtered, 1))
    for row in rows:
        replace_text(path, sheet_part, f'<row r="{row}" ', f'<row r="{row}" hidden="1" ')


def hidden(path: Path, table: str) -> list[int]:
    """Return the hidden rows of a table."""
    places = read(path, table).tables[table].places
    sheet_part, _ = part_of(path, table)
    text = open_package(path).read(sheet_part).decode()
    found = {int(row) for row in re.findall(r'<row r="(\d+)"[^>]* hidden="1"', text)}
    return sorted(found.intersection(places))


def written(path: Path, **changes: Any) -> Written:
    """Write inserted, deleted or updated customers."""
    wanted = Changes("test")
    for kind, what in changes.items():
        getattr(wanted, kind)["customers"] = what
    return FileBook(path).write(wanted)


def test_the_new_day_is_seen_whole(book: Path) -> None:
    first = read(book, "visits").tables["visits"].places[0]
    hide(book, "visits", FILTER, BARE, rows=(first, first + 1))
    changes = Changes("test")
    changes.replaces["visits"] = sheet(book)
    done = FileBook(book).write(changes)
    assert hidden(book, "visits") == []
    assert any(SAID in note for note in done.notes)
    part = open_package(book).read(part_of(book, "visits")[1]).decode()
    assert BARE in part
    assert "<filters" not in part


def test_rows_said_not_to_be_hidden_are_no_news(book: Path) -> None:
    """LibreOffice says of every row that it is not hidden."""
    sheet_part, _ = part_of(book, "visits")
    replace_text(book, sheet_part, "<row ", '<row hidden="false" collapsed="false" ')
    changes = Changes("test")
    changes.replaces["visits"] = sheet(book)
    assert FileBook(book).write(changes).notes == ()


def test_rows_hidden_by_hand_are_seen_on_a_new_day(book: Path) -> None:
    first = read(book, "visits").tables["visits"].places[0]
    hide(book, "visits", rows=(first,))
    changes = Changes("test")
    changes.replaces["visits"] = sheet(book)
    assert FileBook(book).write(changes).notes
    assert hidden(book, "visits") == []


@pytest.mark.parametrize(
    ("change", "lifts"),
    [
        ({"inserts": [{"id": "LW-00007", "name": "New"}]}, True),
        ({"deletes": [card_id(6)]}, True),
        ({"updates": {card_id(1): {"note": "x"}}}, False),
    ],
)
def test_a_filter_stays_where_no_row_comes_or_goes(
    book: Path, change: dict[str, Any], lifts: bool
) -> None:
    hide(book, "customers", FILTER, rows=(2, 4))
    done = written(book, **change)
    assert bool(done.notes) is lifts
    assert hidden(book, "customers") == ([] if lifts else [2, 4])


def test_rows_hidden_by_hand_stay_so_where_only_rows_are_added(book: Path) -> None:
    hide(book, "customers", rows=(2,))
    assert written(book, inserts=[{"id": "LW-00007", "name": "New"}]).notes == ()
    assert hidden(book, "customers") == [2]


def test_an_open_table_is_unfiltered_before_anything_is_written(
    book_of: BookOf, live_books: LiveBooks, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Excel writes a block over filtered rows to the visible ones only."""
    from live.engine.tables import Table

    book, seen = LiveBook(live_books(book_of(FULL))), list[object]()
    filtered = SimpleNamespace(FilterMode=True)

    def note() -> object:
        found = book.read({"customers": ("note",)}).tables["customers"]
        return found.columns["note"][found.index()[card_id(2)]]

    def lift() -> None:
        seen.append(note())
        filtered.FilterMode = False

    filtered.ShowAllData = lift
    monkeypatch.setattr(Table, "api", property(lambda self: SimpleNamespace(AutoFilter=filtered)))
    changes = Changes("test")
    changes.update("customers", card_id(2), note="after")
    old = note()
    done = book.write(changes)
    assert seen == [old]
    assert note() == "after"
    assert any(SAID in text for text in done.notes)
