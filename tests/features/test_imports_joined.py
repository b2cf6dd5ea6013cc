"""A customer who stands several times in one list: one card, and nothing of any row is lost."""

from __future__ import annotations

from pathlib import Path

import pytest

from bringing import Said, brought, write_list
from doing import BookOf, checked, sheet
from made_books import card_id, cards, lead

HEADERS = ("Customer", "Phone", "City", "Contact", "Industry")


@pytest.fixture
def book(book_of: BookOf) -> Path:
    """One customer on file."""
    return book_of(cards(lead(1, name="Vale Pumps", phone="518-555-0150", area="Troy")))


def bring(book: Path, headers: tuple[str, ...], *rows: tuple[str, ...], options: str = "") -> Said:
    return brought(book, write_list(book.with_name("list.csv"), [headers, *rows]), *options.split())


def test_a_new_customer_twice_is_one_card_with_both_numbers(book: Path) -> None:
    rows = [
        ("Norden Tools", "212-555-0140", "Albany", "Ann", "Tools"),
        ("Norden Tools", "212-555-0999", "Albany", "Bo", "Machines"),
        ("Norden Tools", "212-555-0140", "Albany", "", ""),
    ]
    said = bring(book, HEADERS, *rows)
    assert said.counts == (1, 0, 2, 0)
    card = sheet(book, "customers")[1]
    assert (card["phone"], card["phones"]) == ("212-555-0140", "212-555-0999")
    assert (card["contact"], card["people"]) == ("Ann", "Bo")
    assert (card["industry"], card["note"]) == ("Tools", "Industry: Machines")
    assert "row 3: Norden Tools is the customer of row 2 of the list" in said.messages()
    assert not checked(book).differences


@pytest.mark.parametrize("options", ["--update blank", "--update all"])
def test_a_customer_on_file_twice_is_one_update(book: Path, options: str) -> None:
    rows = [
        ("Vale Pumps", "518-555-0150", "Troy", "Ann", "Pumps"),
        ("Vale Pumps", "518-555-0777", "Troy", "", ""),
        ("Vale Pumps", "518-555-0888", "Troy", "", ""),
    ]
    said = bring(book, HEADERS, *rows, options=options)
    assert said.counts == (0, 1, 2, 0)
    (card,) = sheet(book, "customers")
    assert (card["phone"], card["phones"]) == ("518-555-0150", "518-555-0777 / 518-555-0888")
    assert "row 3, 4: Vale Pumps is the customer of row 2 of the list" in said.messages()


def test_a_card_named_by_its_id_twice_is_one_update(book: Path) -> None:
    headers = ("ID", "Customer", "Phone")
    rows = [(card_id(1), "Vale Pumps", phone) for phone in ("518-555-0150", "518-555-0777")]
    said = bring(book, headers, *rows)
    assert said.counts == (0, 1, 1, 0)
    (card,) = sheet(book, "customers")
    assert (card["phone"], card["phones"]) == ("518-555-0150", "518-555-0777")
    again = bring(book, headers, *rows)
    assert again.counts == (0, 0, 2, 0)
    (card,) = sheet(book, "customers")
    assert (card["phone"], card["phones"]) == ("518-555-0150", "518-555-0777")


def test_an_id_of_another_system_twice_keeps_both_numbers(book: Path) -> None:
    rows = [("7", "Elm Bakery", phone) for phone in ("315-555-0160", "315-555-0161")]
    said = bring(book, ("Client ID", "Customer", "Phone"), *rows)
    assert said.counts == (1, 0, 1, 0)
    card = sheet(book, "customers")[1]
    assert (card["phone"], card["phones"]) == ("315-555-0160", "315-555-0161")


def test_two_people_of_one_name_stay_two(book: Path) -> None:
    headers = ("客户名称", "手机", "城市", "地址", "类型")
    rows = [
        ("张伟", "13800138001", "上海", "浦东大道1号", "个人"),
        ("张伟", "13900139002", "上海", "徐家汇路9号", "个人"),
    ]
    assert bring(book, headers, *rows).counts == (2, 0, 0, 0)


@pytest.mark.parametrize(
    ("headers", "first", "second", "count"),
    [
        ("姓名,手机,城市", "李娜,13800138001,上海", "李娜,13900139002,上海", 2),
        ("姓名,手机,城市", "李娜,13800138001,上海", "李娜,+86 138 0013 8001,上海", 1),
        ("姓名,电话,城市", "李娜,13800138001,上海", "李娜,021-66668888,上海", 1),
        ("Name,Street,City", "John Smith,1 Elm Street,Albany", "john smith,9 Oak Road,Albany", 2),
        ("First Name,Last Name,Tel", "Jo,Lee,212-555-0100", "Jo,Lee,212-555-0101", 2),
        ("公司,手机,城市", "诺登工具,13800138001,上海", "诺登工具,13900139002,上海", 1),
    ],
)  # fmt: skip
def test_another_number_or_street_is_another_person_but_not_another_firm(
    book: Path, headers: str, first: str, second: str, count: int
) -> None:
    rows = [(*row.split(","),) for row in (headers, first, second)]
    said = bring(book, *rows)
    assert said.counts == (count, 0, 2 - count, 0)
    assert len(sheet(book, "customers")) == 1 + count
    assert ("has the same name as" in said.messages()) is (count == 2)
    assert bring(book, *rows).counts == (0, 0, 2, 0)


def test_numbers_that_somebody_else_has_too_stand_in_the_note(book: Path) -> None:
    """On the card they would find another customer at the next import of the list."""
    headers = ("Client ID", "Customer", "Phone", "Mobile")
    rows = [
        ("7", "Elm Bakery", "315-555-0160", ""),
        ("7", "Elm Bakery", "315-555-0161", "315-555-0162"),
        ("8", "Oak Mill", "315-555-0161", ""),
    ]
    assert bring(book, headers, *rows).counts == (2, 0, 1, 0)
    card = sheet(book, "customers")[1]
    assert (card["phone"], card["phones"]) == ("315-555-0160", "315-555-0162")
    assert card["note"] == "Phone: 315-555-0161"
    assert bring(book, headers, *rows).counts[0] == 0


PLACED = ("Norden Tools", "212-555-0140", "Ann Berg", "Troy", "1 Hill Rd")
BARE = ("Norden Tools", "212-555-0140", "Bo Lind", "", "")


@pytest.mark.parametrize(
    ("rows", "city", "address"),
    [
        ([BARE, PLACED], "Troy", "1 Hill Rd"),
        ([BARE, PLACED, PLACED], "Troy", "1 Hill Rd"),
        ([BARE, PLACED, ("Vale Pumps", "212-555-0142", "", "Utica", "")], "Troy", "1 Hill Rd"),
        ([BARE, PLACED, ("Norden Tools", "212-555-0149", "", "Utica", "9 Rd")], None, None),
    ],
)
def test_a_place_that_a_further_row_names_fills_the_blank_cell(
    book: Path, rows: list[tuple[str, ...]], city: str | None, address: str | None
) -> None:
    heads = ("Company", "Phone", "Contact", "City", "Address")
    source = write_list(book.with_name("list.csv"), [heads, *rows])
    brought(book, source, "--as", "customers")
    card = sheet(book, "customers")[1]
    assert (card["city"], card["area"], card["address"]) == (city, city, address)
    assert ("Troy" in str(card["note"])) is (city is None)
    again = brought(book, source, "--as", "customers")
    assert again.counts == (0, 0, len(rows), 0)
