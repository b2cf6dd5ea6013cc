"""What is written in Traditional Chinese holds no Simplified character, wherever it stands."""

from __future__ import annotations

import re
import zipfile
from functools import cache
from pathlib import Path

import pytest
from opencc import OpenCC  # type: ignore[import-untyped, unused-ignore]

from doing import BookOf
from repbook.build.labels import labels
from repbook.schema.registry import TABLES
from repbook.schema.sheets import SHEETS
from repbook.text import sentences
from repbook.text.label import Label

TAIWAN = frozenset("台占准了")
"""Characters that OpenCC would write otherwise and that are good usage in Taiwan."""
NAMED = ("简体中文",)
"""What stands in its own language on purpose."""
FONTS = {"xl/theme/theme1.xml"}
"""Office's names of fonts for every script."""
FAMILIES = {"sentences": sentences, "what Excel's own side says": labels}


@cache
def converter(name: str) -> OpenCC:
    """Return a converter; each reads its dictionaries anew."""
    return OpenCC(name)


def odd(text: str) -> set[str]:
    """Return the characters of a text that are not Traditional."""
    for name in NAMED:
        text = text.replace(name, "")
    traditional = converter("t2tw").convert(converter("s2t").convert(text))
    assert len(traditional) == len(text)
    return {mine for mine, good in zip(text, traditional, strict=True) if mine != good} - TAIWAN


@pytest.mark.parametrize("family", FAMILIES)
def test_no_sentence_holds_a_simplified_character(family: str) -> None:
    found: dict[str, Label] = FAMILIES[family]()
    assert {key: odd(label.zh_tw) for key, label in found.items() if odd(label.zh_tw)} == {}


def test_no_part_of_a_workbook_holds_a_simplified_character(book_of: BookOf) -> None:
    path: Path = book_of(lang="zh-TW")
    with zipfile.ZipFile(path) as archive:
        names = [n for n in archive.namelist() if ".xml" in n and n not in FONTS]
        parts = {name: archive.read(name).decode() for name in names}
    assert any("客戶" in part for part in parts.values())
    assert {name: odd(part) for name, part in parts.items() if odd(part)} == {}


def test_simplified_characters_are_noticed() -> None:
    assert odd("請聯絡管理員（组策略）") == {"组"}
    assert odd("台灣的繁體中文、简体中文") == set()


def test_a_record_is_written_one_way() -> None:
    verbs, nouns = "(?<![已未將請會不次填於])記錄", "(?!檔|人|電話|一次|新的|這次|\\{|，)"
    noun = re.compile(verbs + nouns)
    texts = {key: label.zh_tw for found in FAMILIES.values() for key, label in found().items()}
    assert {key: text for key, text in texts.items() if noun.search(text)} == {}
    assert noun.search("聯絡記錄")
    assert not noun.search("尚未記錄，已記錄 3 筆，記錄檔")


def test_no_column_or_sheet_calls_a_record_otherwise() -> None:
    labels = [column.label.zh_tw for table in TABLES.values() for column in table.columns]
    labels += [each.label.zh_tw for each in SHEETS.values()]
    assert {text for text in labels if "記錄" in text} == {"記錄人"}
