"""The files that leave the workbook, read back by other programs' readers (M101, M119)."""

from __future__ import annotations

import csv
import io
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import openpyxl
import pytest
import vobject
from hypothesis import given, settings
from hypothesis import strategies as st

from fast import spoken
from made_books import TODAY
from repbook.adapters.calendar_file import calendar_file
from repbook.adapters.carried import read_carried
from repbook.adapters.contact_file import LINE, contact_file, folded
from repbook.adapters.mail_file import mail_file
from repbook.adapters.sources.source import read_source
from repbook.build.carried import HEADER_ROW, carried_book
from repbook.domain.road import CHOSEN, Address, Choice, Event, Spoken, Stop, Taken
from repbook.ooxml.lint import lint_file
from repbook.ooxml.validator import validate_file
from repbook.schema.registry import BY_LIST
from road_samples import HOSTILE

NOW = datetime(2026, 3, 2, 8, 30, tzinfo=UTC)
TEXTS = st.text(st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp")), min_size=1, max_size=90)


def stop(number: int, **more: object) -> Stop:
    """Return a customer of the day."""
    told = Stop(
        f"2026-03-02/LW-{number:05d}", number, "10:30", "Visit", True, f"Customer {number}",
        "Area 1", "Ann", "021 5550100", "1 Long Road", "Ann\n021 5550100", "Promised today",
        "02-03 Phone: x",
        "Who decides?", ("We do", "The owner"), (("Need", "Pain"), ("Note", "a\nb")),
        (Spoken("2026-02-03", "x"),),
    )  # fmt: skip
    return told._replace(**more)  # type: ignore[arg-type]  # a field each


def taken(*stops: Stop, lang: str = "en") -> Taken:
    """Return a day on the road."""
    choices = {
        name: tuple(Choice(entry.code, entry.label.get(lang)) for entry in BY_LIST[name])
        for name in CHOSEN
    }
    return Taken("book-1", "2026-03-02", "LW", "Li Wei", lang, stops, choices)


@pytest.fixture
def carried(tmp_path: Path) -> Path:
    """A carried workbook of three customers; the second one's texts are those of an attacker."""
    path = tmp_path / "road.xlsx"
    hostile = stop(2, name=HOSTILE, why='=HYPERLINK("x")', contact="@SUM(1)")
    path.write_bytes(carried_book(taken(stop(1), hostile, stop(3, visit="", planned=False))))
    return path


@pytest.mark.parametrize("lang", spoken())
def test_the_carried_workbook_is_sound_and_says_whose_it_is(tmp_path: Path, lang: str) -> None:
    path = tmp_path / "road.xlsx"
    path.write_bytes(carried_book(taken(*(stop(n) for n in range(1, 30)), lang=lang)))
    assert [*lint_file(path), *validate_file(path)] == []
    found = read_carried(path)
    assert found is not None
    assert (found.book, found.version, found.day, found.changed) == (
        "book-1",
        "1",
        "2026-03-02",
        (),
    )
    assert [row.visit for row in found.rows] == [f"2026-03-02/LW-{n:05d}" for n in range(1, 30)]
    assert not any(row.cells for row in found.rows)


def test_no_text_in_it_is_a_formula(carried: Path) -> None:
    book = openpyxl.load_workbook(carried)
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert {cell.data_type for cell in cells if cell.value is not None} == {"s"}
    assert {cell.value for cell in cells} >= {HOSTILE, '=HYPERLINK("x")'}


def test_what_another_program_saved_in_it_comes_back_by_row(carried: Path) -> None:
    book = openpyxl.load_workbook(carried)
    day, cards = book.worksheets[:2]
    headers = {cell.value: cell.column for cell in day[HEADER_ROW + 1]}
    first, second = HEADER_ROW + 2, HEADER_ROW + 3
    day.cell(first, headers["Result"]).value = 1
    day.cell(first, headers["Next date"]).value = datetime(2026, 3, 5)
    day.cell(second, headers["Note"]).value = "=1+1"
    day.cell(second, headers["Note"]).data_type = "s"
    day.cell(second, headers["Customer"]).value = "Another"
    cards["A9"] = "typed by hand"
    book.save(carried)
    found = read_carried(carried)
    assert found is not None
    assert dict(found.rows[0].cells) == {"result": 1.0, "next_on": TODAY + 3.0}
    assert dict(found.rows[1].cells) == {"note": "=1+1"}
    assert found.changed == (f"Visits!D{second}", "Cards!A9")


def test_a_row_that_was_moved_keeps_its_customer(carried: Path) -> None:
    book = openpyxl.load_workbook(carried)
    day = book.worksheets[0]
    first, second = HEADER_ROW + 2, HEADER_ROW + 3
    headers = {cell.value: cell.column for cell in day[HEADER_ROW + 1]}
    day.cell(second, headers["Result"]).value = 2
    for column in range(1, day.max_column + 1):
        one, two = day.cell(first, column), day.cell(second, column)
        one.value, two.value = two.value, one.value
        one.data_type = "s" if str(one.value).startswith("=") else one.data_type
    book.save(carried)
    found = read_carried(carried)
    assert found is not None
    assert {row.visit[-1]: dict(row.cells) for row in found.rows} == {"1": {}, "2": {"result": 2.0}}
    assert found.changed == ()


def test_another_workbook_is_no_carried_one(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.save(tmp_path / "other.xlsx")
    assert read_carried(tmp_path / "other.xlsx") is None


def test_a_calendar_is_read_back_as_it_was_meant() -> None:
    events = [
        Event("card-1@b", TODAY, 14.5 / 24, 60, "Visit: A, B; C", "1 Long Road", "Ann\n021"),
        Event("birthday-1@b", TODAY + 1, None, 0, "生日：李伟" * 12),
    ]
    data = calendar_file(events, "Repbook LW", NOW)
    assert b"DTSTART:20260302T143000\r\n" in data
    assert b"DTSTART;VALUE=DATE:20260303" in data
    assert all(len(line) <= LINE for line in data.split(b"\r\n"))
    first, second = vobject.readOne(data.decode()).vevent_list
    assert (first.dtstart.value, first.dtend.value - first.dtstart.value) == (
        datetime(2026, 3, 2, 14, 30), timedelta(hours=1),
    )  # fmt: skip
    assert (first.uid.value, first.summary.value) == ("card-1@b", "Visit: A, B; C")
    assert (first.location.value, first.description.value) == ("1 Long Road", "Ann\n021")
    assert (second.dtstart.value, second.dtend.value) == (date(2026, 3, 3), date(2026, 3, 4))
    assert (second.summary.value, second.transp.value) == ("生日：李伟" * 12, "TRANSPARENT")
    assert calendar_file(events, "Repbook LW", NOW) == data


def test_vcards_are_read_back_by_two_readers(tmp_path: Path) -> None:
    people = [
        Address("card-1@b", "Norden; Tools, Ltd", "Ann van Berg", "Buyer", ("+49 30 5550100",),
                ("ann@norden.example",), "1 Long Road\nBack yard", "Bonn", "NRW", "53111",
                "1979-08-15", "x"),
        Address("card-2@b", "上海永源电子有限公司", "李伟", phones=("021-5550101",)),
        Address("card-3@b", "Only a firm", "", emails=("a@b.example",)),
    ]  # fmt: skip
    data = contact_file(people)
    first, second, third = vobject.readComponents(data.decode())
    assert (first.n.value.family, first.n.value.given, first.org.value) == (
        "Berg", "Ann van", ["Norden; Tools, Ltd"],
    )  # fmt: skip
    assert (first.adr.value.city, first.adr.value.code, first.bday.value) == (
        "Bonn",
        "53111",
        "1979-08-15",
    )
    assert first.adr.value.street == "1 Long Road\nBack yard"
    assert (second.fn.value, second.tel.value) == ("李伟", "021-5550101")
    assert (third.fn.value, third.n.value.family, third.uid.value) == (
        "Only a firm",
        "Only a firm",
        "card-3@b",
    )
    (tmp_path / "people.vcf").write_bytes(data)
    source = read_source(tmp_path / "people.vcf")
    rows = [dict(zip(source.headers, row, strict=False)) for _, row in source.rows]
    assert [row["ORG"] for row in rows] == [
        "Norden; Tools, Ltd",
        "上海永源电子有限公司",
        "Only a firm",
    ]
    assert [row["TEL"] for row in rows] == ["+49 30 5550100", "021-5550101", ""]


@given(TEXTS)
@settings(deadline=None)
def test_any_text_of_a_vcard_comes_back_and_no_line_is_too_long(text: str) -> None:
    data = contact_file([Address("1", text, text, note=text)])
    assert all(len(line) <= LINE for line in data.split(b"\r\n"))
    lines = data.decode().replace("\r\n ", "").split("\r\n")
    (note,) = [line for line in lines if line.startswith("NOTE:")]
    back = note[5:].replace("\\,", ",").replace("\\;", ";").replace("\\\\", "\\")
    assert back == text or "\\" in text
    assert "".join(part[n > 0 :] for n, part in enumerate(folded(note))) == note


def test_a_mail_merge_list_has_its_mark_and_one_line_a_row() -> None:
    data = mail_file(
        ("Firm", "Address"),
        [
            ('A "B" Ltd', "1 Road\nYard"),
            ("=1+1", "@x"),
            ("张伟", "Bob; =1+1"),
            ("＝1+1", "A;+1;b"),
        ],
    )
    assert data.startswith(b"\xef\xbb\xbf")
    assert data.count(b"\r\n") == 5
    assert list(csv.reader(io.StringIO(data.decode("utf-8-sig")))) == [
        ["Firm", "Address"], ['A "B" Ltd', "1 Road Yard"], ["'=1+1", "'@x"],
        ["张伟", "Bob;' =1+1"], ["'＝1+1", "A;'+1;b"],
    ]  # fmt: skip


@pytest.mark.full
def test_cards_beyond_twenty_thousand_rows_and_a_long_day_are_not_called_changed(
    tmp_path: Path,
) -> None:
    facts = tuple((f"Fact {n}", f"text {n}") for n in range(7_000))
    cards = [stop(n, visit="", planned=False, facts=facts) for n in range(3, 6)]
    path = tmp_path / "road.xlsx"
    path.write_bytes(carried_book(taken(*(stop(n) for n in range(1, 700)), *cards)))
    found = read_carried(path)
    assert found is not None
    assert (len(found.rows), found.changed) == (699, ())


def test_rows_of_another_version_are_not_read(carried: Path) -> None:
    book = openpyxl.load_workbook(carried)
    marks = book["repbook"]
    (kind,) = [row for row in marks.iter_rows() if row[0].value == "kind"]
    kind[2].value = "9"
    (visits,) = [
        row for row in marks.iter_rows() if [c.value for c in row[:2]] == ["column", "visit_id"]
    ]
    visits[1].value = "another"
    book.save(carried)
    found = read_carried(carried)
    assert found is not None
    assert (found.version, found.rows, found.changed) == ("9", (), ())
