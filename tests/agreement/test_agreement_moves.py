"""Rows that share a formula keep their values when LibreOffice sorts, inserts, deletes and fills.

The formulas read their own row by letters, so whatever moves cells must take them along.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from comparing import same
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from invented_books import Recipe, write_book
from invented_values import Habits

from live.bridge import import_uno, properties
from live.document import Document
from live.office import Office
from repbook.domain.values import Value
from repbook.ooxml.refs import Area
from repbook.schema.registry import TABLES
from repbook.schema.sheets import SHEETS

CARDS = 12
LANG = "en"
# Where a card's row stands is what changes when rows move.
PLACES = {"qualify_row", "card_row"}
BESIDE = "beside"
Move = Callable[["Opened"], None]


class Opened(NamedTuple):
    """A workbook that is open in LibreOffice, and the ids whose rows were deleted."""

    document: Document
    gone: set[str]

    def sheet(self, table: str) -> Any:
        """Return the sheet of a table."""
        tab = SHEETS[TABLES[table].sheet].label.get(LANG)
        return self.document.model.Sheets.getByName(tab)

    def header(self, table: str) -> dict[str, int]:
        """Return the 0-based column of each header as it stands now."""
        row = self.block(table, 0)[0]
        return {str(text): at for at, text in enumerate(row) if text not in (None, "")}

    def block(self, table: str, first: int = 1) -> list[list[Value]]:
        """Return the cells of a table's rows, from the first data row or its header on."""
        start = TABLES[table].header_row + first
        last = TABLES[table].header_row + CARDS
        width = len(TABLES[table].columns) + 5
        tab = SHEETS[TABLES[table].sheet].label.get(LANG)
        return self.document.values(tab, str(Area(start, 1, last, width)))

    def rows(self, table: str) -> dict[str, dict[str, Value]]:
        """Return a table's rows by id and column key."""
        places, declared = self.header(table), TABLES[table]
        at = {c.key: places[c.label.get(LANG)] for c in declared.columns}
        return {
            str(row[at[declared.ids]]): {key: row[place] for key, place in at.items()}
            for row in self.block(table)
            if row[at[declared.ids]]
        }


def sort(table: str, key: str, *, up: bool) -> Move:
    """Sort a table's rows by a column, as a user does."""

    def move(opened: Opened) -> None:
        uno = import_uno()
        from com.sun.star.table import TableSortField  # type: ignore[import-not-found]  # of UNO

        field = TableSortField()
        field.Field = opened.header(table)[TABLES[table].column(key).label.get(LANG)]
        field.IsAscending = up
        start, last = TABLES[table].header_row, TABLES[table].header_row + CARDS
        width = max(opened.header(table).values())
        area = opened.sheet(table).getCellRangeByPosition(0, start, width, last - 1)
        fields = uno.Any("[]com.sun.star.table.TableSortField", (field,))
        area.sort(properties(SortFields=fields, ContainsHeader=False, BindFormatsToContent=True))

    return move


def insert_column(table: str, key: str) -> Move:
    """Insert a column before one of a table's."""

    def move(opened: Opened) -> None:
        at = opened.header(table)[TABLES[table].column(key).label.get(LANG)]
        opened.sheet(table).Columns.insertByIndex(at, 1)

    return move


def delete_row(table: str, place: int) -> Move:
    """Delete a data row of a table."""

    def move(opened: Opened) -> None:
        found = opened.block(table)[place]
        column = opened.header(table)[TABLES[table].column("id").label.get(LANG)]
        opened.gone.add(str(found[column]))
        opened.sheet(table).Rows.removeByIndex(TABLES[table].header_row + place, 1)

    return move


def fill_row(table: str) -> Move:
    """Write the last row anew from the one above: its formulas by filling, its inputs back."""

    def move(opened: Opened) -> None:
        sheet, last = opened.sheet(table), TABLES[table].header_row + CARDS - 1
        rules = TABLES[table].rules()
        for key in rules:
            at = opened.header(table)[TABLES[table].column(key).label.get(LANG)]
            source = sheet.getCellByPosition(at, last - 1)
            area = sheet.getCellRangeByPosition(at, last - 1, at, last - 1).RangeAddress
            if source.Formula.startswith("="):
                sheet.copyRange(sheet.getCellByPosition(at, last).CellAddress, area)

    return move


MOVES: dict[str, Move] = {
    "sort by score": sort("qualify", "score", up=False),
    "sort by verdict": sort("qualify", "level", up=True),
    "sort cards": sort("customers", "name", up=False),
    "insert in customers": insert_column("customers", "area"),
    "insert in qualify": insert_column("qualify", "known"),
    "delete first answers": delete_row("qualify", 0),
    "delete card": delete_row("customers", 4),
    "fill answers": fill_row("qualify"),
    "fill cards": fill_row("customers"),
}


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write a workbook of a dozen cards with answers."""
    path = tmp_path_factory.mktemp("moves") / "book.xlsx"
    write_book(Recipe(31, LANG, CARDS, Habits(0.3, 0.0, 0.0, ""), paired=1.0), path)
    return path


@pytest.mark.full  # many calls to the office, and the fast run is near its limit
def test_each_card_keeps_its_values_through_all_moves(office: Office, book: Path) -> None:
    names = [name for name in MOVES if not name.startswith("delete")]
    keeps(office, book, [*names, "delete first answers", "delete card", "sort by score"])


@pytest.mark.full
@settings(
    max_examples=12,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(st.lists(st.sampled_from(sorted(MOVES)), min_size=1, max_size=5))
def test_each_card_keeps_its_values_in_any_order(
    office: Office, book: Path, names: list[str]
) -> None:
    keeps(office, book, names)


def keeps(office: Office, book: Path, names: Sequence[str]) -> None:
    with office.open(book) as document:
        opened = Opened(document, set())
        before = {table: opened.rows(table) for table in ("customers", "qualify")}
        assert all(len(rows) == CARDS for rows in before.values())
        for name in names:
            MOVES[name](opened)
        document.recalculate()
        compared = 0
        for table, rows in before.items():
            after = opened.rows(table)
            assert after.keys() >= rows.keys() - opened.gone
            for card in rows.keys() - opened.gone:
                for key in TABLES[table].rules().keys() - PLACES:
                    old, new = rows[card][key], after[card][key]
                    assert same(old, new), (names, table, card, key, old, new)
                    compared += 1
        assert compared > 500
