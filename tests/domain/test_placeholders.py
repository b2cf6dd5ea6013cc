"""What stands for nothing, and the same name that is another customer."""

from __future__ import annotations

import pytest

from repbook.domain.reading.duplicates import Party, find
from repbook.domain.reading.folding import fold_name
from repbook.domain.reading.placeholders import is_placeholder, no_email, no_phone


@pytest.mark.parametrize("text", ["n/a", "N/A", "无", "無", "-", "--", "—", "None", "暂无"])
def test_a_word_for_nothing_is_nothing(text: str) -> None:
    assert is_placeholder(text)
    assert no_email(text)
    assert no_phone(text)


@pytest.mark.parametrize("text", ["none@none.com", "NA@na.com", "test@test.com"])
def test_nobodys_address_is_nothing(text: str) -> None:
    assert no_email(text)


def test_real_ones_are_kept() -> None:
    assert not no_email("ann@norden.example")
    assert not no_email("test@norden.example")
    assert not no_phone("212-555-0140")
    assert not is_placeholder("无锡")
    assert no_phone("000-0000")


def zhang(ref: str, phone: str, address: str) -> Party:
    """Return one of several people of one name in one city."""
    return Party(ref, "张伟", phone, "无", "上海", address)


def test_the_same_name_and_city_with_other_phone_and_address_is_pointed_out() -> None:
    first, other = (
        zhang("1", "13800138001", "浦东大道1号"),
        zhang("2", "13900139002", "徐家汇路9号"),
    )
    (match,) = find([first], [other])
    assert not match.sure
    (again,) = find([first, other], [zhang("3", "13700137003", "徐家汇路9号")])
    assert again.sure
    assert again.other == other
    assert find([first], [zhang("2", "", "徐家汇路9号")])[0].sure


@pytest.mark.parametrize(
    ("first", "second"),
    [("Smith & Sons", "Smith and Sons Ltd"), ("Café Müller GmbH", "Cafe Muller")],
)
def test_names_that_a_person_takes_as_one(first: str, second: str) -> None:
    assert fold_name(first) == fold_name(second)
    assert fold_name("And") == "and"
