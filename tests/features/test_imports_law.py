"""What holds for every customer list, however messy, that renames no card on file."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from doing import NOW
from made_books import build as build_book
from made_books import cards, lead
from repbook.adapters.file_book import FileBook
from repbook.book.overlay import overlay
from repbook.book.snapshot import Snapshot
from repbook.features.imports.import_fields import Item, Line, Listing, map_columns
from repbook.features.imports.import_list import bring, reads_for
from repbook.features.imports.import_result import Brought
from repbook.ooxml.celltext import MAX_TEXT

HEADERS = ("Customer ID", "Company", "Phone", "Email", "City", "Address", "Deal size", "Source")
CELLS = st.tuples(
    st.sampled_from(["", "1", "2", "LW-00077", "C-9"]),
    st.sampled_from(["", "Customer 1", "Beta", "Beta Ltd", "=1", "鼎泰有限公司"]),
    st.sampled_from(["", "13800000001", "13912345678", "+86 139 1234 5678"]),
    st.sampled_from(["", "a@b.com", "A@B.com"]),
    st.sampled_from(["", "Bonn", "上海市"]),
    st.sampled_from(["", "1 Road", "2 Road"]),
    st.sampled_from(["", "60,000", "lots"]),
    st.sampled_from(["", "Web", "moon"]),
)


@pytest.fixture(scope="module")
def stored(tmp_path_factory: pytest.TempPathFactory) -> Snapshot:
    """A workbook with two customers, as read."""
    path = tmp_path_factory.mktemp("law") / "book.xlsx"
    build_book(path, cards(lead(1), lead(2, name="Beta", phone=None)))
    listing = listing_of([])
    mapping, _ = map_columns(FileBook(path).read({}), listing, "customers", {})
    return FileBook(Path(path)).read(reads_for("customers", mapping))


def listing_of(rows: list[tuple[str, ...]]) -> Listing:
    """Return rows as a list read from a file."""
    lines = [Line(number, [*row]) for number, row in enumerate(rows, 2)]
    samples: list[list[Item]] = [
        [row[place] for row in rows if row[place]] for place in range(len(HEADERS))
    ]
    return Listing("list.csv", HEADERS, lines, samples, MAX_TEXT)


def brought(snapshot: Snapshot, listing: Listing) -> Brought:
    """Decide on a list."""
    mapping, _ = map_columns(snapshot, listing, "customers", {})
    return bring(snapshot, listing, "customers", mapping, NOW)


@settings(max_examples=60, deadline=None)
@given(rows=st.lists(CELLS, max_size=8))
@example(
    rows=[
        ("1", "Beta", "", "a@b.com", "", "", "", ""),
        ("1", "Customer 1", "", "a@b.com", "", "", "", ""),
        ("1", "Beta", "", "", "", "1 Road", "", ""),
    ]
)
@example(
    rows=[
        ("1", "Beta", "", "", "Bonn", "", "", ""),
        ("1", "=1", "", "a@b.com", "", "", "", ""),
        ("1", "Customer 1", "", "a@b.com", "Bonn", "", "", ""),
    ]
)
@example(
    rows=[
        ("1", "Customer 1", "", "a@b.com", "", "", "", ""),
        ("1", "Beta", "", "a@b.com", "", "", "", ""),
        ("1", "Beta", "", "", "", "1 Road", "", ""),
    ]
)
def test_each_row_counts_once_and_a_second_import_adds_nothing(
    stored: Snapshot, rows: list[tuple[str, ...]]
) -> None:
    listing = listing_of(rows)
    first = brought(stored, listing)
    counted = first.added + first.updated + first.duplicates + len(first.rejected)
    assert counted == len(rows)
    after = overlay(stored, first.changes)
    ids = [name for name in after.tables["customers"].columns["id"] if name]
    assert len(ids) == len(set(ids)) == 2 + first.added
    assert set(ids) <= set(after.tables["qualify"].columns["id"])
    second = brought(after, listing)
    assert second.added == 0
    assert len(second.rejected) <= len(first.rejected)
