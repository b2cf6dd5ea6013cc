"""Ids of other systems, several numbers, people of one name: nothing merged, nothing lost."""

from __future__ import annotations

from pathlib import Path

import pytest

from bringing import Said, brought, write_list
from doing import BookOf, sheet
from made_books import cards

FAIR = ("Lead ID", "Company", "Phone", "City", "Note")


def bring(book: Path, kind: str, *rows: tuple[object, ...], options: tuple[str, ...] = ()) -> Said:
    """Import rows, the first of which is the header."""
    return brought(book, write_list(book.with_name("list.csv"), rows), "--as", kind, *options)


def names(book: Path) -> list[object]:
    """Return the names on file."""
    return [row["name"] for row in sheet(book, "customers")]


def test_one_id_of_two_lists_is_two_customers(book_of: BookOf) -> None:
    book = book_of(cards())
    first = ("1", "Norden Tools", "212-555-0140", "Albany", "met at stand")
    vale = ("2", "Vale Pumps", "518-555-0150", "Troy", "wants offer")
    bring(book, "customers", FAIR, first, vale)
    said = bring(
        book,
        "customers",
        FAIR,
        ("1", "Elm Bakery", "315-555-0160", "Utica", ""),
        ("2", "Fox Mills", "315-555-0161", "Rome", ""),
        ("3", "Gil Dairy", "315-555-0170", "Ilion", ""),
    )
    assert said.counts == (3, 0, 0, 0)
    assert "Elm Bakery has the ID 1 of Norden Tools" in said.messages()
    assert names(book) == ["Norden Tools", "Vale Pumps", "Elm Bakery", "Fox Mills", "Gil Dairy"]
    assert sheet(book, "customers")[0]["note"] == "met at stand"
    header = ("Lead ID", "Company", "Date", "Result")
    calls = bring(book, "calls", header, ("1", "Vale Pumps", "2026-02-28", "Reached"))
    assert calls.counts == (1, 0, 0, 0)
    assert sheet(book, "calls")[0]["name"] == "Vale Pumps"
    again = bring(book, "customers", FAIR, ("1", "Norden Tools", "212-555-0149", "Albany", ""))
    assert again.counts == (0, 0, 1, 0)
    assert bring(book, "calls", header, ("1", "", "2026-02-28", "Reached")).counts == (0, 0, 0, 1)


def test_ids_that_differ_by_case_only_are_different(book_of: BookOf) -> None:
    book = book_of(cards())
    rows = [("003Aa", "Acme", "1", "Troy", ""), ("003aA", "Bolt", "2", "Troy", "")]
    assert bring(book, "customers", FAIR, *rows).counts == (2, 0, 0, 0)
    assert bring(book, "customers", FAIR, rows[1]).counts == (0, 0, 1, 0)
    assert names(book) == ["Acme", "Bolt"]


def test_people_of_one_name_are_four(book_of: BookOf) -> None:
    book = book_of(cards())
    said = bring(
        book,
        "customers",
        ("客户名称", "手机", "城市", "地址"),
        ("张伟", "13800138001", "上海", "浦东大道1号"),
        ("张伟", "13900139002", "上海", "徐家汇路9号"),
        ("王芳", "13700137003", "上海", "南京路8号"),
        ("王芳", "13600136004", "上海", "淮海路7号"),
    )
    assert said.counts == (4, 0, 0, 0)
    assert said.messages().count("张伟") == 2


def test_placeholders_are_nothing(book_of: BookOf) -> None:
    book = book_of(cards())
    said = bring(
        book,
        "customers",
        ("Company", "Phone", "Email", "City"),
        ("Norden Tools", "212-555-0140", "none@none.com", "Albany"),
        ("Vale Pumps", "518-555-0150", "none@none.com", "Troy"),
        ("Gil Dairy", "n/a", "无", "Ilion"),
    )
    assert said.counts == (3, 0, 0, 0)
    found = sheet(book, "customers")
    assert [row["email"] for row in found] == [None] * 3
    assert found[2]["phone"] is None


def test_the_first_number_is_the_phone_the_others_stand_beside_it(book_of: BookOf) -> None:
    book = book_of(cards())
    bring(
        book,
        "customers",
        ("Company", "Phone", "City"),
        ("Norden Tools", "13800138000 / 010-66668888", "Albany"),
    )
    (card,) = sheet(book, "customers")
    assert (card["phone"], card["phones"]) == ("13800138000", "010-66668888")


def test_a_log_with_numbers_only_finds_its_cards(book_of: BookOf) -> None:
    book = book_of(cards())
    bring(
        book,
        "customers",
        ("Company", "Phone", "City"),
        ("Norden Tools", "212-555-0140", "Albany"),
        ("Vale Pumps", "518-555-0150", "Troy"),
    )
    said = bring(
        book,
        "calls",
        ("Phone", "Date", "Time"),
        ("+1 (212) 555-0140", "2026-02-28", "10:05"),
        ("518 555 0150", "2026-02-28", "10:15"),
        ("999 555 0150", "2026-02-28", "10:15"),
    )
    assert said.counts == (2, 0, 0, 1)
    assert "No customer with 999 555 0150 is on file" in said.messages()
    assert [row["name"] for row in sheet(book, "calls")] == ["Norden Tools", "Vale Pumps"]


def test_a_column_without_a_field_is_named_with_its_filled_cells(book_of: BookOf) -> None:
    book = book_of(cards())
    rows = [("Company", "City", "Zorble"), ("Acme", "Troy", "x"), ("Bolt", "Rome", "")]
    said = bring(book, "customers", *rows)
    assert "The column Zorble was left out: 1 filled cell." in said.data["notes"]


def test_a_row_that_fits_two_rows_of_its_id_is_asked_about(book_of: BookOf) -> None:
    book = book_of(cards())
    said = bring(
        book,
        "customers",
        FAIR,
        ("1", "Acme", "212-555-0140", "Troy", ""),
        ("1", "Bolt", "212-555-0141", "Troy", ""),
        ("1", "Acme Ltd", "", "Rome", ""),
        ("1", "Acme", "", "Utica", ""),
        ("1", "", "212-555-0141", "Rome", ""),
        ("1", "Vale", "", "Troy", ""),
    )
    assert said.counts == (2, 0, 2, 2)
    assert "2 customers fit 1, Vale (row 2 of the list, row 3 of the list)" in said.messages()


GROUP = ("Company", "Contact", "Phone", "Email", "City")
FIRMS = (("Norden Tools", "Ann"), ("Vale Pumps", "Bo"))
CHINESE = (("杭州诺登工具有限公司", "李娜"), ("杭州河谷泵业有限公司", "王芳"))


@pytest.mark.parametrize(
    ("firms", "phones"),
    [
        (FIRMS, ("212-555-0100", "518-555-0150")),
        (FIRMS, ("212-555-0100", "212-555-0100")),
        (FIRMS, ("400-820-8820-8001", "400-820-8820-8002")),
        (CHINESE, ("13800138001", "13900139002")),
        (CHINESE, ("0571-87654321", "0571-87654321")),
    ],
)
def test_two_firms_of_one_mail_are_two_and_pointed_out(
    book_of: BookOf, firms: tuple[tuple[str, str], ...], phones: tuple[str, str]
) -> None:
    book = book_of(cards())
    rows = [
        (*firm, phone, "info@group.example", city)
        for firm, phone, city in zip(firms, phones, ("Albany", "Troy"), strict=True)
    ]
    said = bring(book, "customers", GROUP, *rows)
    assert (said.counts, said.code) == ((2, 0, 0, 0), 1)
    assert names(book) == [name for name, _ in firms]
    assert [row["contact"] for row in sheet(book, "customers")] == [who for _, who in firms]
    assert f"{firms[1][0]} shares its " in said.messages()
    assert bring(book, "customers", GROUP, *rows).counts == (0, 0, 2, 0)
