"""Folding: what is the same folds alike, and a fold of a fold is itself."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from repbook.domain.reading.areas import fold_area
from repbook.domain.reading.folding import (
    clean_text,
    fold_city,
    fold_email,
    fold_label,
    fold_name,
    fold_text,
)

_PIECES = "有限公司 集团 公司 臺 灣 Ltd . & Co ß İ ﬁ e \u0301 （"
PIECES = st.sampled_from([*_PIECES.split(), " "])
TEXTS = st.one_of(st.text(), st.lists(PIECES).map("".join))


@given(TEXTS)
def test_folding_twice_changes_nothing(text: str) -> None:
    for fold in (fold_text, fold_label, fold_name, fold_email, fold_city, fold_area):
        assert fold(fold(text)) == fold(text)


@given(st.text(alphabet="臺灣電腦鼎泰豐后後里裡"), st.text(alphabet="臺灣電腦鼎泰豐后後里裡"))
def test_a_part_of_a_text_folds_to_a_part_of_the_fold(one: str, two: str) -> None:
    assert fold_text(one + two) == fold_text(one) + fold_text(two)


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("臺灣積體電路製造股份有限公司", "台湾积体电路制造"),
        ("鼎盛（上海）有限责任公司", "鼎盛(上海) 公司"),
        ("ＡＣＭＥ　Co., Ltd.", "Acme"),
        ("Müller GmbH & Co. KG", "MÜLLER"),
        ("Tecnica S.A.", "Tecnica SA"),
        ("No\u200bva\u00a0 Inc", "nova"),
        ("华夏集团有限公司", "華夏"),
    ],
)
def test_names_that_mean_one_firm(one: str, two: str) -> None:
    assert fold_name(one) == fold_name(two)


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("鼎泰有限公司", "鼎盛有限公司"),
        ("平安上海分公司", "平安上海"),
        ("Foo", "Bar"),
        ("公司", ""),
        ("Ltd", ""),
    ],
)
def test_names_that_do_not(one: str, two: str) -> None:
    assert fold_name(one) != fold_name(two)


@pytest.mark.parametrize(
    ("text", "email"),
    [
        ("Wang <Wang@Example.COM>", "wang@example.com"),
        ("mailto:a.b@c.cn;", "a.b@c.cn"),
        ("ｗａｎｇ＠ｅｘａｍｐｌｅ．ｃｎ", "wang@example.cn"),
        ("none", ""),
    ],
)
def test_email(text: str, email: str) -> None:
    assert fold_email(text) == email


def test_city_with_and_without_its_suffix() -> None:
    assert fold_city("上海市") == fold_city("上海")
    assert fold_city("沙市") != fold_city("沙")


@pytest.mark.parametrize(
    ("former", "now"),
    [
        ("海门市", "海门区"), ("余杭市", "余杭区"), ("吴江市", "吴江区"), ("密云县", "密云区"),
        ("上海", "上海市"), ("密雲縣", "密雲區"), ("North", "NORTH "), ("海门", "海门区"),
    ],
)  # fmt: skip
def test_a_place_is_one_whatever_its_rank(former: str, now: str) -> None:
    assert fold_city(former) == fold_city(now)
    assert fold_area(former) == fold_area(now)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("新竹市", "新竹縣"),
        ("嘉义县", "嘉义市"),
        ("沙市", "沙县"),
        ("Zone 1-1", "Zone 11"),
        ("A", ""),
    ],
)
def test_other_places_stay_apart(one: str, other: str) -> None:
    assert fold_area(one) != fold_area(other)


@pytest.mark.parametrize(
    ("text", "clean", "changed"),
    [
        ("ＡＢＣ 臺北", "ＡＢＣ 臺北", False),
        ("  a\u00a0b\r\nc ", "a b\nc", False),
        ("a\x00b\x07", "ab", True),
        ("x\ud800y\ufffe", "xy", True),
        ("\u202d13800138000\u202c", "13800138000", True),
        ("zero\u200bwidth", "zerowidth", True),
    ],
)
def test_cleaning(text: str, clean: str, changed: bool) -> None:
    assert clean_text(text) == (clean, changed)


@given(st.text(alphabet=st.characters()))
def test_clean_text_can_be_stored(text: str) -> None:
    clean, _ = clean_text(text)
    assert clean.encode("utf-8").decode("utf-8") == clean
    assert clean_text(clean)[1] is False


def test_latin_text_does_not_load_the_chinese_dictionary() -> None:
    code = (
        "import sys; from repbook.domain.reading.folding import fold_name as f; f('Acme Ltd');"
        "assert 'opencc' not in sys.modules; f('公司甲'); assert 'opencc' in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
