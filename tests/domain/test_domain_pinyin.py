"""Names are spelt as people say them; surnames have readings of their own."""

from __future__ import annotations

import pytest

from repbook.domain.reading.pinyin import spellings


@pytest.mark.parametrize(
    ("name", "syllables"),
    [
        ("上海安通", ["shang hai an tong"]),
        ("重慶長江", ["chong qing chang jiang"]),
        ("曾国藩", ["ceng guo fan", "zeng guo fan"]),
        ("單小姐", ["dan xiao jie", "shan xiao jie"]),
        ("尉迟恭", ["yu chi gong"]),
        ("安通ABC-9厂", ["an tong abc 9 chang"]),
        ("Atlas", []),
        ("", []),
    ],
)
def test_a_name_is_read_as_a_word_and_as_a_surname(name: str, syllables: list[str]) -> None:
    assert [" ".join(way.syllables) for way in spellings(name)] == syllables


def test_letters_are_found_where_a_syllable_begins() -> None:
    (way,) = spellings("上海安通")
    assert way.initials == "shat"
    assert way.holds("haian")
    assert way.holds("tong")
    assert not way.holds("ong")
    assert way.begins("shangh")
    assert not way.begins("hai")
