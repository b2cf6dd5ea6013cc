"""Numbers as other countries and accounts write them, and units in headers (M36)."""

from __future__ import annotations

import pytest

from repbook.domain.reading.ambiguous import Ambiguous
from repbook.domain.reading.headers import bare_header, header_times
from repbook.domain.reading.parsing import decimal_mark, indian_groups, parse_number, regrouped


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("CHF 12'500.–", 12500.0),
        ("1’250.50", 1250.5),
        ("850.-", 850.0),
        ("850,-", 850.0),
        ("1.250,-- €", 1250.0),
        ("▲200", -200.0),
        ("△ 1,300", -1300.0),
        ("–100", -100.0),
        ("2.5 Mio.", 2.5e6),
        ("5 Tsd. €", 5000.0),
        ("5 T€", 5000.0),
        ("3 Mrd. €", 3e9),
        ("2 lakh", 2e5),
        ("1.5 crore", 1.5e7),
        ("Rs. 5,000", 5000.0),
        ("Rs 5000/-", 5000.0),
        ("5 000 kr", 5000.0),
        ("SFr. 1'000", 1000.0),
        ("R$ 1.234,56", 1234.56),
        ("₹ 85,000", 85000.0),
    ],
)
def test_numbers_as_countries_write_them(text: str, number: float) -> None:
    assert parse_number(text) == number


@pytest.mark.parametrize("text", ["200.00CR", "2 Cr", "5 t", "1.250,-x"])
def test_what_could_be_anything_is_asked(text: str) -> None:
    assert isinstance(parse_number(text), Ambiguous)


def test_a_full_price_proves_the_mark_of_its_column() -> None:
    assert decimal_mark(["850,-", "1.250"], grouped=True) == ","
    assert parse_number("1.250", ",") == 1250.0


def test_two_cells_prove_indian_groups() -> None:
    assert indian_groups(["12,50,000", "1,25,000.50", "85,000"])
    assert indian_groups(["₹12,50,000"])
    assert not indian_groups(["12,50,000", "85,000"])
    assert parse_number(regrouped("1,25,000.50")) == 125000.5


@pytest.mark.parametrize(
    ("header", "times", "bare"),
    [
        ("Expected order in k", 1e3, "Expected order"),
        ("Order value '000", 1e3, "Order value"),
        ("金额：万元", 1e4, "金额"),
        ("预计金额/万", 1e4, "预计金额"),
        ("Umsatz (TCHF)", 1e3, "Umsatz"),
        ("CA prévisionnel en k€", 1e3, "CA prévisionnel"),
        ("Importe (miles €)", 1e3, "Importe"),
        ("Expected order (lakhs)", 1e5, "Expected order"),
        ("Expected order (₹ Cr)", 1e7, "Expected order"),
        ("金额(元)", None, "金额"),
    ],
)
def test_units_in_headers(header: str, times: float | None, bare: str) -> None:
    assert (header_times(header), bare_header(header)) == (times, bare)
