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
    assert not any("left out" in note for note in said.data["notes"])
    assert (ann["note"], cy["note"]) == ("Home Street: 1 Elm St, Troy", "Other City: Rome")
    assert di["note"] is None


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


KEPT = [
    (
        "Title,First Name,Last Name,Company,Job Title,Home Phone,E-mail Address,E-mail 2 Address",
        "Ms.,Ann,Berg,Norden,Buyer,212-555-0140,ann@norden.example,ann@home.example",
        ("Ann Berg", "Buyer", "ann@norden.example", "Ann Berg ann@home.example", "Title: Ms."),
    ),
    (
        "Salutation,Company,Phone,Email,Personal email",
        "Mr,Norden,212-555-0140,,bo@home.example",
        (None, None, "bo@home.example", None, "Salutation: Mr"),
    ),
    (
        "Title,Name,Company,Phone",
        "Mrs.,Ann Berg,Norden,212-555-0140",
        ("Ann Berg", None, None, None, "Title: Mrs."),
    ),
    (
        "公司名称,联系人,称谓,手机,邮箱,备用邮箱,收货地址,地址",
        "诺登工具,安一,女士,13800138001,a@n.example,n/a,仓库路2号,文三路1号",
        ("安一", None, "a@n.example", None, "称谓：女士\n收货地址：仓库路2号"),
    ),
    (
        "公司名称,联系人1,手机1,邮箱1,联系人2,手机2,邮箱2",
        "诺登工具,安一,13800138001,a@n.example,丁二,13900139002,d@n.example",
        ("安一", None, "a@n.example", "丁二 13900139002 d@n.example", None),
    ),
    (
        "Company,Contact,Phone,Email",
        "Norden,Ann,212-555-0140,a@n.example; b@n.example; A@N.example",
        ("Ann", None, "a@n.example", "Ann b@n.example", None),
    ),
    (
        "Company,Contact,Phone,Email,Notes,Description",
        "Norden,Ann,212-555-0140,ask Ann first,old friend,buys pumps",
        ("Ann", None, None, None, "old friend\nDescription: buys pumps\nEmail: ask Ann first"),
    ),
]


@pytest.mark.parametrize(("headers", "row", "kept"), KEPT)
def test_salutations_further_addresses_and_notes_are_kept(
    book: Path, headers: str, row: str, kept: tuple[str | None, ...]
) -> None:
    for _ in range(2):
        said = bring(book, headers, row)
        assert not any("left out" in note for note in said.data["notes"])
        (card,) = sheet(book, "customers")
        assert tuple(card[key] for key in ("contact", "title", "email", "people", "note")) == kept


@pytest.mark.parametrize(
    ("headers", "row", "address", "note"),
    [
        ("Company,Address,Address 2", "Norden,12 Hill St,Floor 2", "12 Hill St, Floor 2", None),
        ("Company,Address 2,City", "Norden,12 Hill St,Albany", "12 Hill St", None),
        (
            "Company,Business Street,Business Street 2,Business City,Home Street,Home Street 2",
            "Norden,12 Hill St,Floor 2,Albany,1 Elm St,Flat 3",
            "12 Hill St, Floor 2",
            "Home Street: 1 Elm St, Flat 3",
        ),
        (
            "Company,Business Street,Business Street 2,Business City,Home Street,Home Street 2",
            "Norden,,,,1 Elm St,Flat 3",
            "1 Elm St, Flat 3",
            None,
        ),
    ],
)  # fmt: skip
def test_the_lines_of_an_address_stay_together(
    book: Path, headers: str, row: str, address: str, note: str | None
) -> None:
    said = bring(book, headers, row)
    assert not any("left out" in note for note in said.data["notes"])
    (card,) = sheet(book, "customers")
    assert (card["address"], card["note"]) == (address, note)


def test_a_title_of_jobs_is_the_job(book: Path) -> None:
    bring(book, "Title,Name,Company,Phone", "Dr of pumps,Ann,Norden,212-555-0140")
    (card,) = sheet(book, "customers")
    assert card["title"] == "Dr of pumps"


def test_a_vcard_file_is_a_list_of_people(book: Path) -> None:
    """Every number, address and person of a phone's file, as of Outlook's list."""
    path = book.with_name("people.vcf")
    path.write_text(
        "BEGIN:VCARD\nVERSION:3.0\nN:Berg;Ann;;Ms.;\nFN:Ann Berg\nORG:Norden Tools\nTITLE:Buyer\n"
        "TEL;TYPE=WORK,PREF:212-555-0140\nTEL;TYPE=CELL:917-555-0141\nEMAIL:ann@norden.example\n"
        "EMAIL;TYPE=HOME:ann@home.example\nADR;TYPE=WORK:;;12 Hill St;Albany;NY;12207;USA\n"
        "ADR;TYPE=HOME:;;1 Elm St;Troy;;;\nNOTE:met at stand\nEND:VCARD\n"
        "BEGIN:VCARD\nVERSION:3.0\nFN:Cy Moss\nTEL:315-555-0160\nEND:VCARD\n",
        encoding="utf-8",
    )
    said = brought(book, path)
    assert (said.code, said.counts) == (0, (2, 0, 0, 0))
    ann, cy = sheet(book, "customers")
    keys = ("name", "contact", "phone", "phones", "people", "address", "city", "province", "title")
    assert [ann[key] for key in keys] == [
        "Norden Tools", "Ann Berg", "212-555-0140", "917-555-0141", "Ann Berg ann@home.example",
        "12 Hill St", "Albany", "NY", "Buyer",
    ]  # fmt: skip
    assert ann["note"] == "met at stand\nN prefix: Ms.\nHome ADR: 1 Elm St, Troy"
    assert (cy["name"], cy["phone"]) == ("Cy Moss", "315-555-0160")
    assert brought(book, path).counts == (0, 0, 2, 0)
