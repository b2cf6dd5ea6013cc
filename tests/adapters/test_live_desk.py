"""What buttons need of an open workbook beyond its values, and what other platforms give."""

from __future__ import annotations

import datetime as dt
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from live_helpers import FULL, LiveBooks

from doing import BookOf
from fast import in_full
from made_books import card_id
from repbook.adapters.live import excel as live_excel
from repbook.adapters.live import text as live_text
from repbook.adapters.live.book import LiveBook
from repbook.adapters.live.journal import Journal
from repbook.adapters.live.printed import Printed
from repbook.book.changes import Changes
from repbook.book.open_book import Selected
from repbook.domain.values import BAD_REFERENCE, NOT_AVAILABLE, CellError
from repbook.ooxml.refs import Area
from repbook.schema.registry import TABLES


def test_the_row_under_the_cursor_is_a_customer(book_of: BookOf, live_books: LiveBooks) -> None:
    opened = live_books(book_of(FULL))
    book = LiveBook(opened)
    for tab, cell, expected in (
        ("Customers", "C3", Selected("customers", card_id(2))),
        ("Customers", "AMJ3", Selected("customers", card_id(2))),
        ("Customers", "C1", None),
        ("Customers", "C40", None),
        ("Qualify", f"E{TABLES['qualify'].header_row + 2}", Selected("qualify", card_id(2))),
        ("Calls", "B2", Selected("calls", card_id(1))),
        ("Orders", "A2", None),
        ("Home", "B3", None),
        ("Card", "B3", None),
    ):
        opened.sheets[tab].visible = True
        opened.sheets[tab].range(cell).select()
        assert book.selected() == expected, (tab, cell)
    book.write(Changes("test", settings={"card_id": card_id(3)}))
    opened.sheets["Card"].range("B3").select()
    assert book.selected() == Selected("card", card_id(3))
    book.write(Changes("test", settings={"card_id": "鼎盛"}))
    assert book.selected() == Selected("card", card_id(2))
    book.write(Changes("test", settings={"card_id": "nobody"}))
    assert book.selected() is None


def test_the_cursor_of_another_book_does_not_count(book_of: BookOf, live_books: LiveBooks) -> None:
    book = LiveBook(live_books(book_of(FULL)))
    other = live_books(book_of(FULL, file="other.xlsx"))
    other.sheets["Customers"].range("C3").select()
    assert book.selected() is None


@pytest.mark.parametrize("sheet", ["settings", *in_full("card", "visits")])
def test_a_sheet_comes_to_the_front(book_of: BookOf, live_books: LiveBooks, sheet: str) -> None:
    opened = live_books(book_of(FULL, lang="zh-CN"))
    book = LiveBook(opened)
    book.show(sheet, "card_id" if sheet == "card" else "")
    from repbook.schema.sheets import SHEETS

    front = opened.sheets.active
    assert front.name == SHEETS[sheet].label.zh_cn
    assert front.visible
    if sheet == "card":
        assert opened.app.selection.address == "$F$1"


def test_the_status_bar_is_given_back(book_of: BookOf, live_books: LiveBooks) -> None:
    opened = live_books(book_of(FULL))
    book = LiveBook(opened)
    book.tell("Working")
    assert opened.app.status_bar == "Working"
    book.tell("")
    assert opened.app.status_bar is False
    assert book.application() == "libreoffice 16.0"


def test_a_new_book_is_opened_beside(book_of: BookOf, live_books: LiveBooks) -> None:
    opened = live_books(book_of(FULL))
    other = book_of(FULL, file="other.xlsx")
    LiveBook(opened).open(other)
    assert "other.xlsx" in [book.name for book in opened.app.books]


@given(st.text(min_size=1))
def test_what_may_change_is_never_taken_for_plain(text: str) -> None:
    """A plain text starts with a letter and has no digit in any script."""
    if not live_text.may_change(text):
        assert text[0].isalpha()
        assert not any(sign.isdecimal() for sign in text)
        assert text.casefold() not in ("true", "false")
    assert live_text.shielded(text)[1:] == text


@pytest.mark.parametrize(
    ("raw", "value"),
    [
        (None, None),
        ("", ""),
        ("1-2", "1-2"),
        (True, True),
        (7, 7.0),
        (2.5, 2.5),
        (dt.datetime(2026, 3, 2, 12), 46083.5),
        (dt.datetime(2026, 3, 2, tzinfo=dt.UTC), 46083.0),
        (-2146826246, NOT_AVAILABLE),
        (-2146826265, BAD_REFERENCE),
        (-2146826243, CellError("#SPILL!")),
    ],
)
def test_raw_values_are_the_files(raw: object, value: object) -> None:
    found = live_excel.value_of(raw)
    assert (type(found), found) == (type(value), value)


@pytest.mark.parametrize("raw", [((1.0, 2.0),), [[1.0, 2.0]], [1.0, 2.0]])
def test_a_row_comes_with_or_without_its_outer_list(raw: object) -> None:
    assert live_excel.rows_of(raw, (1, 2)) == [[1.0, 2.0]]
    assert live_excel.rows_of([1.0, 2.0], (2, 1)) == [[1.0], [2.0]]
    assert live_excel.rows_of(((5.0,),), (1, 1)) == live_excel.rows_of(5.0, (1, 1)) == [[5.0]]


class Reference(SimpleNamespace):
    """A property as Apple events have it: read with get()."""

    def get(self) -> Any:
        return self.value


def on_a_mac(values: object, shown: object) -> Any:
    """Return a range as xlwings has it on a Mac, whose errors are told by the text alone."""
    app = SimpleNamespace(engine=SimpleNamespace(name="excel"))
    sheet = SimpleNamespace(book=SimpleNamespace(app=app))
    api = SimpleNamespace(value2=Reference(value=values), string_value=Reference(value=shown))
    return SimpleNamespace(sheet=sheet, api=api)


def test_a_mac_gives_the_same_values(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(live_excel.sys, "platform", "darwin")
    missing = object()
    cells = on_a_mac(
        [[1.0, "", "a"], [missing, missing, True]], [["1", "", "a"], ["#N/A", "", "TRUE"]]
    )
    found = [[live_excel.value_of(v) for v in row] for row in live_excel.raw_rows(cells, (2, 3))]
    assert found == [[1.0, None, "a"], [NOT_AVAILABLE, None, True]]
    assert type(found[1][0]) is CellError
    plain = on_a_mac([["#N/A", 2.0]], None)
    assert live_excel.raw_rows(plain, (1, 2)) == [["#N/A", 2.0]]


class Breaks:
    """Excel's page breaks of a sheet."""

    def __init__(self, rows: dict[int, int]) -> None:
        self.rows = rows

    @property
    def Count(self) -> int:  # Excel's own name
        return len(self.rows)

    def Item(self, place: int) -> Any:  # Excel's own name
        row = sorted(self.rows)[place - 1]
        return SimpleNamespace(
            Type=self.rows[row],
            Location=SimpleNamespace(Row=row),
            Delete=lambda: self.rows.pop(row),
        )

    def Add(self, before: Any) -> None:  # Excel's own name
        self.rows[before] = -4135


def test_pages_break_before_the_calls_and_the_users_own_stay() -> None:
    breaks = Breaks({3: -4135, 8: -4135, 9: -4105, 40: -4135})
    app = SimpleNamespace(engine=SimpleNamespace(name="excel"))
    sheet: Any = SimpleNamespace(
        book=SimpleNamespace(app=app),
        api=SimpleNamespace(HPageBreaks=breaks),
        range=lambda ref: SimpleNamespace(api=int(ref[1:])),
    )
    live_excel.break_pages(sheet, [12], 6, 20)
    assert breaks.rows == {3: -4135, 9: -4105, 12: -4135, 40: -4135}


@pytest.mark.parametrize(
    ("before", "grown", "expected"),
    [
        ("$A$1:$G$101", 150, "$A$1:$G$151"),  # all of it
        ("$A$1:$G$101", 4783, "$A$4585:$G$4784"),  # the last ones
        ("$A$1:$G$90", 4783, "$A$1:$G$90"),  # the user's own
        (None, 4783, None),
    ],
)
def test_the_last_changes_are_printed(before: str | None, grown: int, expected: str | None) -> None:
    def names(key: str) -> Any:
        if before is None:
            raise KeyError(key)
        return name

    name = SimpleNamespace(refers_to=f"='Change log'!{before}")
    grid = SimpleNamespace(sheet=SimpleNamespace(names=names))
    log = SimpleNamespace(grid=grid, data=Area(2, 1, 101, 16))
    layout: Any = SimpleNamespace(table={"history": log}.__getitem__)
    printed, journal = Printed.of(layout, "history"), Journal()
    log.data = Area(2, 1, grown + 1, 16)
    if printed:
        printed.follow(layout, journal)
    assert name.refers_to == f"='Change log'!{expected}"
    assert journal.take_back()
    assert name.refers_to == f"='Change log'!{before}"
