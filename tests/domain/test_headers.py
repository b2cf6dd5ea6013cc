"""Headers with stars, brackets and units."""

from __future__ import annotations

import pytest

from repbook.domain.reading.headers import bare_header, header_times


@pytest.mark.parametrize(
    ("header", "bare", "times"),
    [
        ("*手机（必填，11位）", "手机", None),
        ("Company name*", "Company name", None),
        ("下次联系日期(yyyy-mm-dd)", "下次联系日期", None),
        ("Expected order (k€)", "Expected order", 1e3),
        ("Revenue (in thousands)", "Revenue", 1e3),
        ("Deal size USD k", "Deal size", 1e3),
        ("预计金额（万元）", "预计金额", 1e4),
        ("預計金額萬元", "預計金額", 1e4),
        ("销售额/亿元", "销售额", 1e8),
        ("预计金额千万元", "预计金额", 1e7),
        ("Umsatz in TEUR", "Umsatz", 1e3),
        ("Umsatz (T€)", "Umsatz", 1e3),
        ("Amount ($000s)", "Amount", 1e3),
        ("Turnover, € m", "Turnover", 1e6),
        ("预计成交额（元）", "预计成交额", None),
        ("Amount (USD)", "Amount", None),
        ("(required)", "(required)", None),
        ("Room", "Room", None),
    ],
)
def test_marks_and_units_are_no_part_of_a_name(header: str, bare: str, times: float | None) -> None:
    assert bare_header(header) == bare
    assert header_times(header) == times
