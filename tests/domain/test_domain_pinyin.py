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


@pytest.mark.parametrize(
    ("name", "spelt"),
    [
        *(("卜", "bu"), ("薄", "bo"), ("阚", "kan"), ("牟", "mu"), ("都", "du"), ("藏", "zang")),
        *(
            ("乜", "nie"),
            ("句", "gou"),
            ("宓", "fu"),
            ("重", "chong"),
            ("祭", "zhai"),
            ("曾", "zeng"),
        ),
    ],
)
def test_a_surname_is_read_as_its_bearers_read_it(name: str, spelt: str) -> None:
    assert any(way.begins(spelt + "min") for way in spellings(f"{name}敏"))


@pytest.mark.parametrize(
    ("place", "spelt"),
    [
        *(("珲春", "hunchun"), ("六合", "luhe"), ("荥经", "yingjing"), ("洪洞", "hongtong")),
        *(("会稽", "kuaiji"), ("浚县", "xunxian"), ("涡阳", "guoyang"), ("穆棱", "muling")),
        *(("筠连", "junlian"), ("单县", "shanxian")),
    ],
)
def test_a_place_is_read_as_its_people_read_it_wherever_it_stands(place: str, spelt: str) -> None:
    assert any(way.holds(spelt) for way in spellings(f"江苏{place}机械厂"))
    assert any(way.begins(f"{spelt}nongchang") for way in spellings(f"{place}农场"))
