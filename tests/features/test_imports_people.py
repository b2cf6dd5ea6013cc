"""People of firms on file come into Contacts: from lists of them, and beside cards of vCards."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from doing import BookOf, checked, sheet
from fast import spoken
from made_books import Row, card_id, cards, lead, type_in
from repbook.entrypoints.cli import main

ONE, TWO = card_id(1), card_id(2)
HEADS = {
    "en": "Company,Name,Job title,Buying role,Mobile,E-mail,Date of birth,WeChat,Notes",
    "zh-CN": "公司名称,姓名,职务,采购角色,手机,邮箱,出生日期,微信,备注",
    "zh-TW": "公司名稱,姓名,職稱,採購角色,手機,電子郵件,出生年月日,LINE ID,備註",
}
DECIDES = {"en": "Decides", "zh-CN": "决策人", "zh-TW": "決策者"}
VCARDS = """\
BEGIN:VCARD
VERSION:3.0
FN:Ann Berg
ORG:Norden Tools
TEL:212-555-0140
BDAY:1979-08-15
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:Bo Lind
ORG:Norden Tools
TITLE:Owner
TEL:917-555-0141
EMAIL:bo@norden.example
BDAY:--0820
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:Di Roe
ORG:Norden Tools
EMAIL:di@norden.example
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:Cy Solo
TEL:917-555-0199
END:VCARD
"""


@pytest.fixture
def book(book_of: BookOf) -> Path:
    """Two firms."""
    return book_of(cards(lead(1, name="Norden Tools"), lead(2, name="Vale Pumps")))


def people(path: Path) -> list[Row]:
    return [{k: v for k, v in row.items() if v is not None} for row in sheet(path, "contacts")]


def listed(folder: Path, heads: str, *rows: str) -> Path:
    path = folder / "people.csv"
    path.write_text("\n".join((heads, *rows)), encoding="utf-8")
    return path


@pytest.mark.parametrize("lang", spoken())
def test_a_list_that_says_roles_fills_contacts(book_of: BookOf, tmp_path: Path, lang: str) -> None:
    path = book_of(cards(lead(1, name="Norden Tools")), lang=lang)
    row = (
        f"Norden Tools,Ann Berg,Buyer,{DECIDES[lang]},13900000001,ann@n.example,1979-08-15,ann,tea"
    )
    source = listed(tmp_path, HEADS[lang], row)
    assert main(["import", str(path), str(source), "--dry-run", "--lang", lang]) == 0
    assert people(path) == []
    assert main(["import", str(path), str(source), "--lang", lang]) == 0
    (found,) = people(path)
    assert found.pop("contact_id")
    assert found == {
        "account": ONE, "name": "Norden Tools", "person": "Ann Berg", "title": "Buyer",
        "role": DECIDES[lang], "phone": "13900000001", "email": "ann@n.example",
        "birthday": "1979-08-15", "chat_id": "ann", "note": "tea",
    }  # fmt: skip
    assert list(checked(path).problems) == []


def test_a_list_again_updates_and_never_doubles(book: Path, tmp_path: Path) -> None:
    heads = "Company,Name,Buying role,Mobile,Notes"
    rows = ("Norden Tools,Ann Berg,Decides,13900000001,tea", "Vale Pumps,Bo Lind,Pays,,")
    for _ in range(2):
        assert main(["import", str(book), str(listed(tmp_path, heads, *rows))]) == 0
    first, second = people(book)
    assert (first["account"], second["account"]) == (ONE, TWO)
    type_in(book, "contacts", str(second["contact_id"]), phone="13900000009", title="Owner")
    again = ("norden tools,ANN BERG,Advises,13900000002,coffee", "Vale Pumps,Bo Lind,,,")
    assert main(["import", str(book), str(listed(tmp_path, heads, *again))]) == 0
    new_first, new_second = people(book)
    changed = {"role": "Advises", "phone": "13900000002", "note": "tea\ncoffee"}
    assert new_first == {**first, **changed}
    assert new_second == {**second, "phone": "13900000009", "title": "Owner"}


def test_people_of_no_firm_on_file_are_kept_among_the_rejects(book: Path, tmp_path: Path) -> None:
    heads = "Company,Name,Buying role"
    rows = ("Nowhere Ltd,Cy Hill,Decides", ",Di Roe,Pays", "Norden Tools,,Uses")
    source = listed(tmp_path, heads, *rows, "Norden Tools,Ann Berg,Uses")
    assert main(["import", str(book), str(source)]) == 1
    assert [row["person"] for row in people(book)] == ["Ann Berg"]
    with open(tmp_path / "people-rejected.csv", encoding="utf-8-sig", newline="") as file:
        kept = list(csv.reader(file))[1:]
    assert [",".join(row[:3]) for row in kept] == list(rows)
    assert all(row[3] for row in kept)


def test_an_id_names_the_firm_too(book: Path, tmp_path: Path) -> None:
    source = listed(tmp_path, "Account ID,Person,Role in buying", f"{TWO},Ann Berg,Decides")
    assert main(["import", str(book), str(source), "--as", "contacts"]) == 0
    assert [(row["account"], row["person"]) for row in people(book)] == [(TWO, "Ann Berg")]


def test_a_list_of_firms_with_their_people_stays_one_of_customers(
    book: Path, tmp_path: Path
) -> None:
    heads = "Company,First Name,Last Name,Job Title,Business Phone,E-mail Address,Birthday"
    source = listed(tmp_path, heads, "Third Co,Ann,Berg,Buyer,212-555-0140,ann@t.example,")
    assert main(["import", str(book), str(source)]) == 0
    assert people(book) == []
    assert [row["name"] for row in sheet(book, "customers")][2:] == ["Third Co"]


def test_vcards_of_one_firm_are_one_card_and_its_people(book_of: BookOf, tmp_path: Path) -> None:
    path, source = book_of(), tmp_path / "people.vcf"
    source.write_text(VCARDS, encoding="utf-8")
    for _ in range(2):
        main(["import", str(path), str(source)])
        made = [(row["name"], row["contact"]) for row in sheet(path, "customers")]
        assert made == [("Norden Tools", "Ann Berg"), ("Cy Solo", "Cy Solo")]
        found = {str(row["person"]): row for row in people(path)}
        assert len(people(path)) == 3
        assert found.keys() == {"Ann Berg", "Bo Lind", "Di Roe"}
        assert found["Ann Berg"]["birthday"] == "1979-08-15"
        bo = {key: found["Bo Lind"][key] for key in ("title", "phone", "email", "birthday")}
        assert bo == {
            "title": "Owner", "phone": "917-555-0141", "email": "bo@norden.example",
            "birthday": "08-20",
        }  # fmt: skip
        assert {row["account"] for row in people(path)} == {sheet(path, "customers")[0]["id"]}


def test_vcards_of_a_firm_on_file_fill_contacts(book: Path, tmp_path: Path) -> None:
    source = tmp_path / "people.vcf"
    source.write_text(VCARDS, encoding="utf-8")
    main(["import", str(book), str(source)])
    assert [row["name"] for row in sheet(book, "customers")][2:] == ["Cy Solo"]
    assert {(row["account"], row["person"]) for row in people(book)} == {
        (ONE, "Ann Berg"), (ONE, "Bo Lind"), (ONE, "Di Roe"),
    }  # fmt: skip


def test_vcards_may_be_taken_as_contacts_alone(book: Path, tmp_path: Path) -> None:
    source = tmp_path / "people.vcf"
    source.write_text(VCARDS, encoding="utf-8")
    assert main(["import", str(book), str(source), "--as", "contacts"]) == 1
    assert {row["person"] for row in people(book)} == {"Ann Berg", "Bo Lind", "Di Roe"}
    assert len(sheet(book, "customers")) == 2
    assert "Cy Solo" in (tmp_path / "people-rejected.csv").read_text(encoding="utf-8-sig")


def test_a_firm_known_from_the_last_list_leaves_the_name_to_the_person(
    book: Path, tmp_path: Path
) -> None:
    first, later = tmp_path / "first.csv", tmp_path / "later.csv"
    first.write_text("Company,Contact,Phone\nElm Bakery,Cy Moss,212-555-0150\n", encoding="utf-8")
    later.write_text("Name,Company,Phone\nTom Reed,Fox Mills,212-555-0160\n", encoding="utf-8")
    assert main(["import", str(book), str(first), "--as", "customers"]) == 0
    assert main(["import", str(book), str(later), "--as", "customers"]) == 0
    made = {row["name"]: row["contact"] for row in sheet(book, "customers")}
    assert made["Fox Mills"] == "Tom Reed"


ADDRESS_BOOKS = {
    "Google": (
        "First Name,Last Name,Organization Name,Organization Title,Birthday,E-mail 1 - Value,"
        "Phone 1 - Value",
        "Ann,Berg,Norden Tools,Buyer,1979-08-15,ann@norden.example,917-555-0141",
        "Bo,Lind,Norden Tools,Owner,,bo@norden.example,518-555-0150",
        "Cy,Moss,,,,cy@moss.example,315-555-0160",
    ),
    "Outlook": (
        "First Name,Last Name,Company,Job Title,Business Street,Business City,Birthday,"
        "E-mail Address,E-mail 2 Address,Business Phone,Business Phone 2",
        "Ann,Berg,Norden Tools,Buyer,,,1979-08-15,ann@norden.example,,917-555-0141,",
        "Bo,Lind,Norden Tools,Owner,,,,bo@norden.example,,518-555-0150,",
        "Cy,Moss,,,,,,cy@moss.example,,315-555-0160,",
    ),
}


@pytest.mark.parametrize("system", ADDRESS_BOOKS)
def test_an_address_book_gives_a_firm_one_card(
    book_of: BookOf, tmp_path: Path, system: str
) -> None:
    path = book_of({})
    source = str(listed(tmp_path, *ADDRESS_BOOKS[system]))
    for told in (0, 1):  # the second time nothing is new, which is said of each card
        assert main(["import", str(path), source]) == told
        assert [row["name"] for row in sheet(path, "customers")] == ["Norden Tools", "Cy Moss"]
        known = {row["person"]: row for row in people(path)}
        assert {*known} == {"Ann Berg", "Bo Lind"}
        assert known["Bo Lind"]["title"] == "Owner"
        assert known["Ann Berg"]["birthday"] == "1979-08-15"
