"""Numbers and choices as typed: read where sure, asked where not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from repbook.domain.reading.ambiguous import Ambiguous
from repbook.domain.reading.parsing import (
    Digits,
    decimal_mark,
    looks_precision_lost,
    parse_choice,
    parse_number,
    whole_digits,
)
from repbook.text import LANGUAGES

RESULTS = {
    "reached": ("Reached", "接通或见到", "接通或見到"),
    "no_answer": ("No answer", "没接或没见到", "沒接或沒見到"),
    "call_back": ("Call back", "约回电", "約定回電"),
}


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("１２,３４５.6", 12345.6),
        ("6万", 60000),
        ("5 Mio", 5_000_000),
        ("3 tsd", 3000),
        ("1.2億", 1.2e8),
        ("¥1,200", 1200),
        ("NT$ 1,200 元", 1200),
        ("12%", 0.12),
        ("7%", 0.07),
        ("(1,200)", -1200),
        ("-5", -5),
        ("−5", -5),
        ("1.234,56", 1234.56),
        ("1 234 567", 1234567),
        ("1'234.5", 1234.5),
        ("1.5k", 1500),
        (".5", 0.5),
        (" ", None),
        (None, None),
        (3, 3.0),
    ],
)
def test_numbers(text: object, number: float | None) -> None:
    assert parse_number(text) == number


@pytest.mark.parametrize(
    "text",
    [
        *("约5000", "5-10万", "5万多", "1,5", "12,34", "1,23,456", "万", "abc", "1e999"),
        *(True, float("nan")),
    ],
)
def test_numbers_that_are_asked_about(text: object) -> None:
    found = parse_number(text)
    assert isinstance(found, Ambiguous)
    assert all(str(found.facts["value"]) in found.text(lang) for lang in LANGUAGES)


@given(st.floats(allow_nan=False, allow_infinity=False, width=32))
def test_a_number_written_is_read_back(number: float) -> None:
    assert parse_number(repr(number)) == number


@given(st.decimals(-(10**12), 10**12, places=2, allow_nan=False))
def test_grouped_digits_are_read_back(number: object) -> None:
    assert parse_number(f"{number:,}") == pytest.approx(float(str(number)))
    european = f"{number:,}".translate(str.maketrans(",.", ".,"))
    assert parse_number(european, ",") == pytest.approx(float(str(number)))


@given(st.text())
def test_no_text_makes_a_reader_fail(text: str) -> None:
    for found in (parse_number(text), parse_choice(text, RESULTS)):
        assert found is None or isinstance(found, float | str | Ambiguous)


def test_a_comma_is_the_decimal_mark_only_where_proven() -> None:
    assert decimal_mark(["1,5", "1.234"]) == ","
    assert decimal_mark(["1,5", "2.5"]) == "."
    assert decimal_mark(["1,234", "12,345"]) == "."
    assert parse_number("1,5", decimal_mark(["1,5"])) == 1.5


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("reached", "reached"),
        (" NO answer", "no_answer"),
        ("約定回電", "call_back"),
        ("接通或見到", "reached"),
        (1.0, "reached"),
        ("２", "no_answer"),
        ("③", "call_back"),
        ("2. No answer", "no_answer"),
        ("", None),
    ],
)
def test_choices(text: object, code: str | None) -> None:
    assert parse_choice(text, RESULTS) == code


@pytest.mark.parametrize("text", ["4", "0", "Reachd", "2 Reached", "3 people"])
def test_choices_that_are_asked_about(text: str) -> None:
    found = parse_choice(text, RESULTS)
    assert isinstance(found, Ambiguous)
    assert "No answer" in found.text("en")


@pytest.mark.parametrize(
    ("value", "lost"),
    [
        (110101199003074512.0, True),
        ("1.10101E+17", True),
        ("1.39E+10", True),
        ("1.3912345678E+10", False),
        ("110101199003074000", True),
        ("110101199003074512", False),
        (13800138000.0, False),
        ("13800138000", False),
        (True, False),
        (float("inf"), False),
    ],
)
def test_precision_loss(value: object, lost: bool) -> None:
    assert looks_precision_lost(value) is lost


@pytest.mark.parametrize(
    ("text", "digits"),
    [
        ("13800138000.0", "13800138000"),
        ("1.3912345678E+10", "13912345678"),
        ("1.39E+10", "1.39E+10"),
        ("13800138000.5", "13800138000.5"),
        ("021-58881234", "021-58881234"),
        ("3.0", "3.0"),
        ("1E0", "1E0"),
        ("", ""),
    ],
)
def test_numbers_written_as_decimals(text: str, digits: str) -> None:
    assert whole_digits(text) == digits


@pytest.mark.parametrize(
    ("texts", "numbers"),
    [
        (["12.500", "1.250", "112.000"], [12500.0, 1250.0, 112000.0]),
        (["12.500 €", "1.250 EUR", "850"], [12500.0, 1250.0, 850.0]),
        (["1.234,56", "200,00-", "1.250,00-"], [1234.56, -200.0, -1250.0]),
        (["12.500", "3.5"], [12.5, 3.5]),
        (["0.125", "0.250"], [0.125, 0.25]),
        ([Digits("12.125"), Digits("1.250")], [12.125, 1.25]),
    ],
)
def test_points_before_three_digits_are_read_by_the_column(
    texts: list[str], numbers: list[float]
) -> None:
    mark = decimal_mark(texts, grouped=True)
    assert [parse_number(text, mark) for text in texts] == numbers


@pytest.mark.parametrize("others", [[], ["850", "20"], ["12.500"]])
def test_one_lone_point_before_three_digits_is_asked(others: list[str]) -> None:
    mark = decimal_mark(["12.500", *others], grouped=True)
    assert isinstance(parse_number("12.500", mark), Ambiguous)
    assert parse_number("850", mark) == 850


@pytest.mark.parametrize(
    ("texts", "numbers"),
    [
        (["12.500", "$1.2M"], [None, 1_200_000]), (["12.500", "3.5万"], [None, 35_000]),
        (["12.500", "1.250", "1.2M"], [12_500, 1_250, 1_200_000]),
        (["12.500", "1.234,5", "$1.2M"], [12_500, 1_234.5, 1_200_000]),
        (["12.500", "1.234,5", "1,234.5"], [None, 1_234.5, 1_234.5]),
        (["2.5", "12.500"], [2.5, 12.5]), (["1.2M", "3.4k"], [1_200_000, 3_400]),
    ],
)  # fmt: skip
def test_a_number_with_its_unit_proves_nothing_of_others(
    texts: list[str], numbers: list[float | None]
) -> None:
    mark = decimal_mark(texts, grouped=True)
    read = [parse_number(text, mark) for text in texts]
    assert [None if isinstance(found, Ambiguous) else found for found in read] == numbers


@given(st.lists(st.integers(1000, 999_999), min_size=2, max_size=9, unique=True))
def test_thousands_with_points_are_never_a_thousandth(numbers: list[int]) -> None:
    texts = [f"{number:,}".replace(",", ".") for number in numbers]
    mark = decimal_mark(texts, grouped=True)
    assert [parse_number(text, mark) for text in texts] == numbers


@pytest.mark.parametrize(
    ("text", "number"), [("200-", -200.0), ("1,250.5-", -1250.5), ("3k-", -3e3)]
)
def test_a_minus_behind_a_number(text: str, number: float) -> None:
    assert parse_number(text) == number


def test_a_small_power_of_ten_lost_no_digit() -> None:
    assert not looks_precision_lost("1e3")
    assert parse_number("1e3") == 1000
    assert looks_precision_lost("1.39E+10")
