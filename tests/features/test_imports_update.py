"""Cards on file that a list knows more of: offered cell by cell, taken on a yes, undone as one."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bringing import Said, brought, write_list
from doing import NOW, BookOf, checked, sheet, undone
from made_books import TODAY, build, cards, lead
from repbook.adapters.file_book import FileBook
from repbook.book.changes import Changes
from repbook.book.overlay import overlay
from repbook.book.snapshot import Snapshot
from repbook.domain.days import serial
from repbook.entrypoints.cli import main
from repbook.features.imports.import_fields import Line, Listing, map_columns
from repbook.features.imports.import_list import bring as bring_list
from repbook.features.imports.import_list import reads_for
from repbook.features.imports.import_wishes import Wishes
from repbook.ooxml.celltext import MAX_TEXT

HEADER = ("Company", "Phone", "Email", "Industry", "City", "Need")
HELD = lead(1, name="Norden Tools", phone="212-555-0140", city="Albany", industry="Tools")
ROW = ("Norden Tools Ltd", "+1 212 555 0140", "ann@norden.example", "Machines", "albany", "gain")


def bring(book: Path, *options: str, more: tuple[str, ...] = (), headers: Any = HEADER) -> Said:
    """Import the one row."""
    source = write_list(book.with_name("list.csv"), [headers, (*ROW, *more)])
    return brought(book, source, "--as", "customers", *options)


def cells(said: Said, name: str) -> dict[str, tuple[object, object]]:
    assert {each["customer"] for each in said.data[name]} <= {"LW-00001"}
    return {each["field"]: (each["old"], each["new"]) for each in said.data[name]}


FILLED = {
    "email": (None, "ann@norden.example"),
    "need": (None, "gain"),
    "said_on": (None, "2026-03-02"),
}
CHANGED = {"industry": ("Tools", "Machines")}


def test_a_duplicate_is_offered_and_nothing_is_written(book_of: BookOf) -> None:
    book = book_of(cards(HELD))
    before = sheet(book, "customers")
    said = bring(book)
    assert said.counts == (0, 0, 1, 0)
    assert cells(said, "offered") == {**FILLED, **CHANGED}
    (note,) = said.data["notes"]
    assert "Blank on the card: 3; different: 1" in note
    assert "--update newer" not in note  # the list does not say when a row was changed
    assert sheet(book, "customers") == before


@pytest.mark.parametrize(
    ("mode", "taken", "left"), [("blank", FILLED, CHANGED), ("all", {**FILLED, **CHANGED}, {})]
)
def test_what_is_wished_is_taken_logged_and_undone(
    book_of: BookOf, mode: str, taken: dict[str, Any], left: dict[str, Any]
) -> None:
    book = book_of(cards(HELD))
    before = sheet(book, "customers")
    tried = bring(book, "--update", mode, "--dry-run")
    assert sheet(book, "customers") == before
    said = bring(book, "--update", mode)
    assert said.counts == (0, 1, 0, 0)
    assert (tried.data.pop("written"), said.data.pop("written")) == (False, True)
    assert (bool(tried.data.pop("backup")), bool(said.data.pop("backup"))) == (False, True)
    assert said.data == {key: tried.data[key] for key in said.data}  # dry runs show rows besides
    assert (cells(said, "updates"), cells(said, "offered")) == (taken, left)
    (card,) = sheet(book, "customers")
    assert (card["email"], card["said_on"]) == ("ann@norden.example", float(TODAY))
    assert card["industry"] == ("Machines" if mode == "all" else "Tools")
    assert sheet(book, "qualify")[0]["answered_on"] == float(TODAY)
    log = [row["column"] for row in sheet(book, "history") if row["table"] == "customers"]
    assert sorted(map(str, log)) == sorted(taken)
    assert not checked(book).differences
    assert bring(book, "--update", mode).counts == (0, 0, 1, 0)
    undone(book)
    assert sheet(book, "customers") == before


@pytest.mark.parametrize(
    ("changed", "is_newer"),
    [("2026-01-31", False), ("2026-02-01", True), ("2026-02-01 08:00", True)],
)
def test_newer_compares_the_row_with_the_card(
    book_of: BookOf, changed: str, is_newer: bool
) -> None:
    book = book_of(cards({**HELD, "created": float(TODAY - 30)}))  # made on 31 January
    headers = (*HEADER, "Last Modified Date")
    assert "--update newer" in "".join(bring(book, headers=headers, more=(changed,)).data["notes"])
    said = bring(book, "--update", "newer", headers=headers, more=(changed,))
    assert bool(cells(said, "updates")) is is_newer
    assert (sheet(book, "customers")[0]["industry"] == "Machines") is is_newer


def test_newer_knows_the_last_change_of_the_log(book_of: BookOf) -> None:
    book = book_of(cards(HELD))
    bring(book, "--update", "blank")  # the log has the card as changed at this very moment
    headers = (*HEADER, "Modified On")
    said = bring(book, "--update", "newer", headers=headers, more=("2026-02-20 10:00",))
    assert cells(said, "updates") == {}
    said = bring(book, "--update", "newer", headers=headers, more=("2199-01-01T10:00:00",))
    assert cells(said, "updates") == CHANGED


def test_newer_without_a_date_of_change_is_refused(book_of: BookOf) -> None:
    book = book_of(cards(HELD))
    said = bring(book, "--update", "newer")
    assert (said.code, "updates" in said.data) == (2, False)


def test_an_id_alone_changes_nothing(book_of: BookOf) -> None:
    book = book_of(cards({**HELD, "reference": "7"}))
    rows = [
        ("Customer ID", "Company", "Phone", "City"),
        ("7", "Elm Bakery", "315-555-0160", "Utica"),
    ]
    source = write_list(book.with_name("list.csv"), rows)
    before = sheet(book, "customers")
    said = brought(book, source, "--as", "customers", "--update", "all")
    assert (said.counts, said.data["updates"]) == ((1, 0, 0, 0), [])
    assert sheet(book, "customers")[:1] == before


def test_of_several_customers_alike_none_is_changed(book_of: BookOf) -> None:
    twin = {**HELD, "id": "LW-00002", "account": "LW-00002"}
    book = book_of(cards(HELD, twin))
    said = bring(book, "--update", "all")
    assert (said.counts, said.data["updates"]) == ((0, 0, 1, 0), [])


def test_numbers_and_people_join_and_later_dates_stand(book_of: BookOf) -> None:
    late = float(TODAY - 3)
    held = {**HELD, "phones": "518-555-0150", "last_contact": late, "note": "Own words"}
    book = book_of(cards(held))
    rows = [
        ("Company", "Phone", "Phone 2", "Last contact", "Notes"),
        ("Norden Tools", "212-555-0140", "315-555-0160", "2026-01-05", "Of the list"),
    ]
    source = write_list(book.with_name("list.csv"), rows)
    brought(book, source, "--as", "customers", "--update", "all")
    (card,) = sheet(book, "customers")
    assert card["phones"] == "518-555-0150 / 315-555-0160"
    assert (card["last_contact"], card["note"]) == (late, "Own words\nOf the list")


@pytest.mark.parametrize(
    ("headers", "values", "day"),
    [
        (("Last contact",), ("2026-02-11",), "2026-02-11"),
        (("Modified On",), ("2026-02-12 10:30",), "2026-02-12"),
        (("Need stated on", "Last contact"), ("2026-02-10", "2026-02-11"), "2026-02-10"),
        ((), (), "2026-03-02"),
    ],
)
def test_what_a_new_card_says_of_need_is_dated(
    book_of: BookOf, headers: tuple[str, ...], values: tuple[str, ...], day: str
) -> None:
    book = book_of(cards())
    rows = [("Company", "City", "Attitude", *headers), ("Vale Pumps", "Troy", "warm", *values)]
    brought(book, write_list(book.with_name("list.csv"), rows), "--as", "customers")
    (card,) = sheet(book, "customers")
    assert card["said_on"] == float(serial(date.fromisoformat(day)))


TEXTS = st.sampled_from(["", "Tools", "Pumps"])
VALUES = st.tuples(TEXTS, st.sampled_from(["", "10", "20"]), st.sampled_from(["", "Ann", "Bo"]))
LAW = ("Company", "Phone", "Industry", "Deal size", "Contact")
KEYS = ("industry", "expected_order", "contact")
Told = tuple[str, str, str]


@pytest.fixture(scope="module")
def stored(tmp_path_factory: pytest.TempPathFactory) -> Snapshot:
    """A workbook with one customer, as read."""
    path = tmp_path_factory.mktemp("law") / "book.xlsx"
    build(path, cards(HELD))
    mapping, _ = map_columns(FileBook(path).read({}), listing(("", "", "")), "customers", {})
    return FileBook(path).read(reads_for("customers", mapping))


def listing(told: Told) -> Listing:
    """Return a list of the one customer."""
    line = Line(2, ["Norden Tools", "212-555-0140", *told])
    return Listing("list.csv", LAW, [line], [[cell] for cell in line.cells], MAX_TEXT)


@settings(max_examples=30, deadline=None)
@given(held=VALUES, told=VALUES, mode=st.sampled_from(["", "blank", "all"]))
def test_blank_never_overwrites_and_all_leaves_nothing_to_offer(
    stored: Snapshot, held: Told, told: Told, mode: str
) -> None:
    typed = Changes("typed")
    industry, order, contact = held
    amount = float(order) if order else None
    typed.update("customers", "LW-00001", industry=industry, expected_order=amount, contact=contact)
    before = overlay(stored, typed)
    mapping, _ = map_columns(before, listing(told), "customers", {})
    done = bring_list(before, listing(told), "customers", mapping, NOW, wishes=Wishes(update=mode))
    assert (done.added, done.updated + done.duplicates, done.rejected) == (0, 1, [])
    rows = overlay(before, done.changes).tables["customers"]
    after = tuple(rows.text(0, key) for key in KEYS)
    wanted = {
        "": held,
        "blank": tuple(old or new for old, new in zip(held, told, strict=True)),
        "all": tuple(new or old for old, new in zip(held, told, strict=True)),
    }
    assert after == wanted[mode]
    waiting = sum(new not in ("", old) for old, new in zip(after, told, strict=True))
    assert len(done.offered) == waiting


@pytest.mark.parametrize(("held", "left"), [("Albany", "Rome"), ("Upstate", "Upstate")])
def test_an_area_that_is_the_city_moves_with_it(book_of: BookOf, held: str, left: str) -> None:
    card = lead(1, name="Norden Tools", phone="212-555-0140", city="Albany", area=held)
    book = book_of(cards(card))
    source = write_list(
        book.with_name("list.csv"),
        [("Company", "Phone", "City"), ("Norden Tools", "212-555-0140", "Rome")],
    )
    brought(book, source, "--as", "customers", "--update", "all")
    (row,) = sheet(book, "customers")
    assert (row["city"], row["area"]) == ("Rome", left)


EXPORT = [
    line.split(",")
    for line in (
        "Account ID,Account Name,Phone,Billing City,Next date,Next step,Expected order,Stage,Notes",
        "A-1,Norden Tools,212-555-0140,Albany,2026-03-05,Call,5000,Follow-up,crm note",
    )
]
OWN_WORK = (
    "Phone=212-555-9999",
    "Next step=Bring contract",
    "Next date=2026-03-20",
    "Expected order=9000",
    "Note=my own note",
)


def test_an_export_imported_again_leaves_what_its_rep_typed(book_of: BookOf) -> None:
    book = book_of(cards())
    source = write_list(book.with_name("list.csv"), EXPORT)
    assert brought(book, source).counts == (1, 0, 0, 0)
    (card,) = sheet(book, "customers")
    sets = [word for each in OWN_WORK for word in ("--set", each)]
    assert main(["edit", str(book), str(card["id"]), *sets]) == 0
    typed = sheet(book, "customers")
    said = brought(book, source)
    assert (said.counts, sheet(book, "customers")) == ((0, 0, 1, 0), typed)
    offered = cells(said, "offered")
    assert offered["note"] == ("my own note", "my own note\ncrm note")
    assert {"phone", "next_step", "next_on", "expected_order", "note"} <= offered.keys()
    tried = brought(book, source, "--update", "all", "--dry-run")
    assert cells(brought(book, source, "--update", "all"), "updates") == cells(tried, "updates")
    (card,) = sheet(book, "customers")
    assert (card["phone"], card["note"]) == ("212-555-0140", offered["note"][1])


def test_an_id_fills_blank_cells_unasked_but_no_appointment_by_halves(book_of: BookOf) -> None:
    book = book_of(cards({**HELD, "reference": "7", "next_on": float(TODAY + 9)}))
    rows = [
        ("Customer ID", "Company", "City", "Email", "Next date", "Next step"),
        ("7", "Norden Tools", "Albany", "ann@norden.example", "2026-03-05 10:00", "Call"),
    ]
    said = brought(book, write_list(book.with_name("list.csv"), rows), "--as", "customers")
    assert said.counts == (0, 1, 0, 0)
    assert cells(said, "updates") == {"email": (None, "ann@norden.example")}
    assert cells(said, "offered").keys() == {"next_on", "next_at", "next_step"}
    (card,) = sheet(book, "customers")
    assert (card["next_on"], card["next_at"], card["next_step"]) == (float(TODAY + 9), None, None)


ROWS = st.tuples(
    st.sampled_from(["", "7", "LW-00001"]),
    st.sampled_from(["212-555-0140", "212-555-0777", ""]),
    st.sampled_from(["", "2026-03-05", "2026-03-06 10:00"]),
    st.sampled_from(["", "2026-04-01", "2026-05-01"]),
    st.sampled_from(["", "crm note", "lots"]),
    st.sampled_from(["", "gain", "pain"]),
)
WITH_ID = ("Customer ID", "Company", "Phone", "Next date", "Expected purchase", "Notes", "Need")


@settings(max_examples=60, deadline=None)
@given(
    held=ROWS,
    told=st.lists(ROWS, min_size=1, max_size=3),
    mode=st.sampled_from(["", "blank", "all"]),
)
def test_what_is_listed_is_what_the_cards_are_left_with(
    held_by_id: Snapshot, held: tuple[str, ...], told: list[tuple[str, ...]], mode: str
) -> None:
    """With or without an ID: every cell that changes is listed with the value that it gets."""
    typed = Changes("typed")
    day = float(TODAY + len(held[2])) if held[2] else None
    facts = {"next_on": day, "expected_on": float(TODAY) if held[3] else None, "need": held[5]}
    typed.update("customers", "LW-00001", note=held[4] or None, **facts)
    before = overlay(held_by_id, typed)
    rows = [[name, "Norden Tools", *rest] for name, *rest in told]
    lines = [Line(number, row) for number, row in enumerate(rows, 2)]
    found = Listing("list.csv", WITH_ID, lines, [*map(list, zip(*rows, strict=True))], MAX_TEXT)
    mapping, _ = map_columns(before, found, "customers", {})
    done = bring_list(before, found, "customers", mapping, NOW, wishes=Wishes(update=mode))
    after = overlay(before, done.changes).tables["customers"]
    was = before.tables["customers"].columns
    moved = {
        key: values[0]
        for key, values in after.columns.items()
        if (values[0] or None) != (was[key][0] or None)
    }
    listed = {cell.key: cell.new for cell in done.updates if cell.new != cell.old}
    moved.pop("retry_on", None)
    assert moved == listed
    if mode != "all":
        assert all((was[key][0] or None) is None for key in moved)


@pytest.fixture(scope="module")
def held_by_id(tmp_path_factory: pytest.TempPathFactory) -> Snapshot:
    """A workbook with one customer of another system's ID, as read."""
    path = tmp_path_factory.mktemp("law") / "book.xlsx"
    build(path, cards({**HELD, "reference": "7"}))
    found = Listing("list.csv", WITH_ID, [], [[""] for _ in WITH_ID], MAX_TEXT)
    mapping, _ = map_columns(FileBook(path).read({}), found, "customers", {})
    return FileBook(path).read(reads_for("customers", mapping))
