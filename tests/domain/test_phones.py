"""Phone numbers: one line folds alike however it is typed; foreign ones stay whole."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from repbook.domain.reading.phones import (
    fold_phones,
    looks_like_phone,
    phone_ways,
    split_phones,
)


@pytest.mark.parametrize(
    ("text", "digits"),
    [
        ("+86 138-0013-8000", "13800138000"),
        ("0086 13800138000", "13800138000"),
        ("8613800138000", "13800138000"),
        ("013800138000", "13800138000"),
        ("１３８００１３８０００", "13800138000"),
        ("(010) 8888 6666", "01088886666"),
        ("+86 10 8888 6666", "01088886666"),
        ("+86 (0)10 88886666 转 801", "01088886666"),
        ("+886 912-345-678", "0912345678"),
        ("0912-345-678", "0912345678"),
        ("+44 (0)20 7946 0958", "442079460958"),
        ("0044 20 7946 0958", "442079460958"),
        ("(212) 555-0123", "2125550123"),
        ("+1 212 555 0123 ext. 9", "2125550123"),
        ("0711/123456", "0711123456"),
        ("", ""),
    ],
)
def test_one_number(text: str, digits: str) -> None:
    assert fold_phones(text) == ((digits,) if digits else ())


_AMERICAN = ("12125550140", "+1 212 555 0140", "1-212-555-0140", "(212) 555-0140", "212-555-0140")


@pytest.mark.parametrize(
    "text",
    [
        *(*_AMERICAN, "212.555.0140", "1 (212) 555-0140", "1(212)555-0140", "(1) 212-555-0140"),
        *("001 212 555 0140", "1212-555-0140", "2125550140", "+1 (212) 555-0140 x12"),
    ],
)
def test_america_with_and_without_its_1(text: str) -> None:
    assert fold_phones(text) == ("2125550140",)


@pytest.mark.parametrize("area", ["312", "415", "503", "617", "718", "808", "917"])
def test_only_a_mark_tells_america_from_a_chinese_mobile(area: str) -> None:
    assert fold_phones(f"1{area}5550140") == (f"1{area}5550140",)
    for text in (f"+1{area}5550140", f"1-{area}-555-0140", f"1 ({area}) 555-0140"):
        assert fold_phones(text) == (f"{area}5550140",)


@pytest.mark.parametrize("text", ["12121550140", "1212555014", "121255501401", "12025550"])
def test_what_is_no_american_number_stays(text: str) -> None:
    assert fold_phones(text) == (text,)


@pytest.mark.parametrize(
    ("abroad", "home"),
    [
        ("+44 20 7946 0958", "020 7946 0958"),
        ("+44 (0)20 7946 0958", "(020) 7946 0958"),
        ("0044 7700 900123", "07700 900123"),
        ("+49 30 1234567", "030 / 1234567"),
        ("0049 711 123456", "0711/123456"),
        ("+33 1 42 68 53 00", "01 42 68 53 00"),
        ("+39 06 6982 1234", "06 6982 1234"),
        ("+39 347 1234567", "347 1234567"),
        ("+34 912 345 678", "912 345 678"),
        ("+61 2 9374 4000", "(02) 9374 4000"),
        ("+81 3-1234-5678", "03-1234-5678"),
        ("0081 90 1234 5678", "090-1234-5678"),
        ("+82 2 2123 4567", "02-2123-4567"),
        ("+65 6123 4567", "6123 4567"),
    ],
)
def test_a_foreign_number_as_it_is_dialled_at_home(abroad: str, home: str) -> None:
    assert set(phone_ways(abroad)) & set(phone_ways(home))
    assert fold_phones(abroad)[0] in phone_ways(abroad)
    assert phone_ways(home) == fold_phones(home)


def test_numbers_of_china_and_taiwan_have_one_way() -> None:
    assert phone_ways("+86 138 0013 8000") == ("13800138000",)
    assert phone_ways("+1 312 555 0140") == ("3125550140",)
    assert phone_ways("+886 2 2345 6789") == ("0223456789",)


def test_several_numbers_in_a_cell() -> None:
    found = ("13800138000", "01088886666")
    assert fold_phones("13800138000 / 010-88886666") == found
    assert fold_phones("13800138000、010-88886666") == found


@given(st.text())
def test_only_digits_come_out(text: str) -> None:
    found = fold_phones(text)
    assert all(number.isascii() and number.isdecimal() for number in found)


@given(st.from_regex(r"1[3-9][0-9]{9}", fullmatch=True))
def test_every_way_to_write_a_mobile_number(number: str) -> None:
    ways = (f"+86{number}", f"0086 {number}", f"0{number}", f"{number[:3]}-{number[3:]}", number)
    assert {fold_phones(way) for way in ways} == {(number,)}


@pytest.mark.parametrize("text", ["13800138000", "010-88886666转8", "+1 (212) 555-0123"])
def test_looks_like_a_phone(text: str) -> None:
    assert looks_like_phone(text)


@pytest.mark.parametrize("text", ["1200.50", "2026.3.1", "朝阳区88号", "12345", "a@b.cn", ""])
def test_does_not_look_like_a_phone(text: str) -> None:
    assert not looks_like_phone(text)


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("021-66668888 13800138000", 2),
        ("13800138000 13900139000 0571-87654321", 3),
        ("212-555-0140 917-555-0141", 2),
        ("(212) 555-0140 (917) 555-0141", 2),
        ("021 66668888 138 0013 8000", 2),
        ("138 0013 8000", 1),
        ("0571 87654321", 1),
        ("+86 138 0013 8000", 1),
        ("86 10 66668888", 1),
        ("17951 13800138000", 1),
        ("010-66668888 8001", 1),
        ("400-820-8820 8001", 1),
        ("+1 212 555 0140", 1),
        ("+44 20 7946 0958", 1),
    ],
)
def test_one_blank_parts_whole_numbers_only(text: str, numbers: int) -> None:
    assert len(fold_phones(text)) == len(split_phones(text)) == numbers
