"""Columns that share a field: every person, number and address is kept, and it is said where."""

from __future__ import annotations

from pathlib import Path

import pytest

from bringing import Said, brought, write_list
from doing import BookOf, sheet
from made_books import cards
from repbook.entrypoints.cli import main


@pytest.fixture
def book(book_of: BookOf) -> Path:
    """Nobody on file."""
    return book_of(cards())


def bring(book: Path, *rows: str) -> Said:
    """Import rows of cells with commas between."""
    return brought(
        book,
        write_list(book.with_name("list.csv"), [row.split(",") for row in rows]),
        "--as",
        "customers",
    )


NUMBERED = [
    (
        "公司名称,联系人1,手机1,联系人2,手机2,地址",
        "诺登工具,安一,13800138001,丁二,13900139002,文三路1号",
        ("安一", "13800138001", "13900139002", "丁二 13900139002"),
    ),
    (
        "公司名称,联系人1,手机1,联系人2,手机2,联系人3,手机3,手机4",
        "诺登工具,安一,13800138001,丁二,13900139002,林三,,13700137004",
        ("安一", "13800138001", "13900139002 / 13700137004", "丁二 13900139002 / 林三"),
    ),
    (
        "Company,Contact 1,Mobile 1,Contact Person 2,Mobile 2,Mobile 3",
        "Norden,Ann,212-555-0140,Bo,212-555-0141,212-555-0142",
        ("Ann", "212-555-0140", "212-555-0141 / 212-555-0142", "Bo 212-555-0141"),
    ),
    (
        "Company,Contact 1,Phone 1,Contact 2,Phone 2",
        "Norden,,,Bo,212-555-0141",
        ("Bo", "212-555-0141", None, None),
    ),
    (
        "客户名称,联系人1姓名,联系人1电话,联系人2姓名,联系人2电话",
        "诺登工具,安一,13800138001,丁二,13900139002",
        ("安一", "13800138001", "13900139002", "丁二 13900139002"),
    ),
    (
        "Company,Contact,Phone,Second contact,Second phone",
        "Norden,Ann,212-555-0140,Bo,212-555-0141",
        ("Ann", "212-555-0140", "212-555-0141", "Bo"),
    ),
]


@pytest.mark.parametrize(("headers", "row", "kept"), NUMBERED)
def test_numbered_people_and_numbers(
    book: Path, headers: str, row: str, kept: tuple[str | None, ...]
) -> None:
    for _ in range(2):  # the second time by the remembered map
        said = bring(book, headers, row)
        assert not any("left out" in note for note in said.data["notes"])
        (card,) = sheet(book, "customers")
        assert tuple(card[key] for key in ("contact", "phone", "phones", "people")) == kept


OUTLOOK = (
    "First Name,Last Name,Company,Business Street,Business City,Business Postal Code,Home Street,"
    "Home City,Home Postal Code,Other City,Business Phone,Business Phone 2,Mobile Phone",
    "Ann,Berg,Norden Tools,12 Hill St,Albany,12207,1 Elm St,Troy,,,212-555-0140,,917-555-0141",
    "Cy,Moss,,,,,7 Elm St,Utica,13501,Rome,,315-555-0160,",
    "Di,Fox,,,,,,,,Rome,,,315-555-0161",
)


def test_an_address_comes_whole_from_the_first_that_a_row_has(book: Path) -> None:
    said = bring(book, *OUTLOOK)
    ann, cy, di = sheet(book, "customers")
    places = ("address", "city", "postcode", "area")
    assert [ann[key] for key in places] == ["12 Hill St", "Albany", "12207", "Albany"]
    assert [cy[key] for key in places] == ["7 Elm St", "Utica", "13501", "Utica"]
    assert [di[key] for key in places] == [None, "Rome", None, "Rome"]
    assert (ann["phone"], ann["phones"]) == ("212-555-0140", "917-555-0141")
    assert (cy["phone"], di["phone"]) == ("315-555-0160", "315-555-0161")
    left = [note for note in said.data["notes"] if "left out" in note]
    assert left == [
        "The column Home Street was left out: 1 filled cell.",
        "The column Home City was left out: 1 filled cell.",
        "The column Other City was left out: 1 filled cell.",
    ]


def test_it_is_said_where_each_column_goes(book: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = write_list(book.with_name("list.csv"), [row.split(",") for row in OUTLOOK])
    main(["import", str(book), str(path), "--dry-run", "--lang", "en"])
    printed = capsys.readouterr().out
    assert "  Last Name -> Contact (joined to the contact)" in printed
    assert "  Business Phone 2 -> Other phones (beside the first number)" in printed
    assert "  Home City -> City (where Business City has none)" in printed
    assert "(left out)" not in printed
    said = bring(book, *OUTLOOK).data["mapping"]
    assert said["Last Name"] == "contact"
    assert said["Mobile Phone"] == said["Business Phone 2"] == "phones"
    assert said["Home Street"] == "address"


def test_a_further_person_is_named_so(book: Path) -> None:
    said = bring(book, *NUMBERED[0][:2])
    assert said.data["mapping"]["联系人2"] == "people"
    assert said.data["mapping"]["手机2"] == "phones"
