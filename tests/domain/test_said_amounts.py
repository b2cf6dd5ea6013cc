"""Amounts as people say them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from repbook.domain.reading.ambiguous import Ambiguous
from repbook.domain.reading.said_amounts import said_amount


@pytest.mark.parametrize(
    ("said", "amount"),
    [
        ("3万5", 35_000), ("三万五", 35_000), ("3萬5", 35_000), ("十二万", 120_000),
        ("约5万", 50_000), ("約五萬", 50_000), ("50000左右", 50_000), ("about 5k", 5_000),
        ("~5,000", 5_000), ("～5000", 5_000), ("5万多", 50_000), ("3万5千", 35_000),
        ("一百二十万", 1_200_000), ("三千五", 3_500), ("三万零五百", 30_500), ("两百", 200),
        ("3万零5", 30_005), ("¥3万5", 35_000), ("五万块", 50_000), ("around 20,000", 20_000),
        ("roughly 5k", 5_000), ("12,345.6", 12_345.6), ("6万", 60_000), (5000.0, 5_000),
        ("十万出头", 100_000), ("一亿两千万", 120_000_000), ("5 万 左右", 50_000),
    ],
)  # fmt: skip
def test_an_amount_is_read_as_said(said: object, amount: float) -> None:
    assert said_amount(said) == pytest.approx(amount)


@pytest.mark.parametrize(
    "said",
    ["5-6万", "5k~6k", "半万", "about", "很多", "五", "万", "1.2万5", "三千三千", "十百", "3万5万"],
)
def test_what_names_no_one_amount_is_asked(said: str) -> None:
    assert isinstance(said_amount(said), Ambiguous)


@given(st.integers(1, 999), st.integers(1, 9), st.sampled_from("万千百"))
def test_the_digit_behind_a_unit_counts_tenths_of_it(count: int, digit: int, unit: str) -> None:
    worth = {"万": 10_000, "千": 1_000, "百": 100}[unit]
    assert said_amount(f"{count}{unit}{digit}") == count * worth + digit * worth / 10
    assert said_amount(f"约{count}{unit}左右") == count * worth
