"""Wordings in the workbook's language, and the newest rows by day."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from repbook.domain.values import Value
from repbook.schema.naming import Names
from repbook.scoring.excel import formula
from repbook.scoring.expr import DAY_STEP
from repbook.scoring.python import compile_rule
from repbook.scoring.runtime import latest as newest_key
from repbook.scoring.verbs import join, latest, lift, row_of_key, words

PENDING = words('say "yes"', "请说“是”", "請說「是」")


class Speech:
    """An Env that holds nothing but a language."""

    def __init__(self, language: int) -> None:
        self.language = language

    def words(self, label: tuple[str, str, str]) -> str:
        return label[self.language]

    def column(self, table: str, key: str) -> list[Value]:
        raise KeyError(key)

    def index(self, table: str, key: str) -> Mapping[str, int]:
        raise KeyError(key)

    def cell(self, key: str) -> Value:
        raise KeyError(key)

    def block(self, key: str) -> Sequence[object]:
        raise KeyError(key)

    def code(self, key: str) -> str:
        raise KeyError(key)

    def today(self) -> float:
        return 0.0


@pytest.mark.parametrize(
    ("lang", "text", "value"),
    [
        ("en", '"say ""yes"""&1', 'say "yes"1'),
        ("zh-CN", '"请说“是”"&1', "请说“是”1"),
        ("zh-TW", '"請說「是」"&1', "請說「是」1"),
    ],
)
def test_words_speak_the_workbooks_language(lang: str, text: str, value: str) -> None:
    rule = join(PENDING, 1)
    language = ("en", "zh-CN", "zh-TW").index(lang)
    assert formula(rule, Names(lang)) == text
    assert compile_rule(rule)(Speech(language), (0,)) == [value]


def rows_by_day(owners: list[Value], days: list[Value], wanted: str) -> list[int]:
    found: list[int] = []
    key = 1e15
    while key := newest_key(owners, wanted, days, key):
        found.append(int(key % DAY_STEP))
    return found


@pytest.mark.parametrize(
    ("days", "rows"),
    [
        ([46003.0, 46001.0, 46002.0], [1, 3, 2]),
        ([46001.0, 46001.0, 46001.0], [3, 2, 1]),
        ([46003.0, None, 46002.0], [1, 3, 2]),
        ([46003.0, "yesterday", 46002.0], [3, 2, 1]),
        ([46003.0, "2026-03-01", 46002.0], [3, 2, 1]),
        ([46003.0, True, 46002.0], [3, 2, 1]),
    ],
    ids=["any order", "same day", "no day", "a text", "a text that looks like a day", "a truth"],
)
def test_newest_rows_come_first(days: list[Value], rows: list[int]) -> None:
    """Rows of one customer; the third example of a row without a day counts as the oldest."""
    assert rows_by_day(["A", "a", "A"], days, "a") == rows


@given(st.lists(st.tuples(st.sampled_from("AB"), st.integers(40000, 50000)), max_size=12))
def test_newest_rows_are_a_sort_by_day_and_row(calls: list[tuple[str, int]]) -> None:
    owners: list[Value] = [owner for owner, _ in calls]
    days: list[Value] = [float(day) for _, day in calls]
    mine = [(day, row) for row, (owner, day) in enumerate(calls, 1) if owner == "A"]
    expected = [row for _, row in sorted(mine, reverse=True)]
    assert rows_by_day(owners, days, "A") == expected


def test_the_formula_compares_days_only_where_all_are_numbers() -> None:
    text = formula(latest("calls", "id", lift("A"), "day", 9), Names("en"))
    assert text.startswith("IF(COUNTA(tblCalls[Date])=SUMPRODUCT(ISNUMBER(tblCalls[Date])*1),")
    assert formula(row_of_key(lift(7)), Names("en")) == f"MOD(7,{DAY_STEP})"
