"""Runtime semantics against what Excel documents and does; tables of inputs and results."""

from __future__ import annotations

import math
from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from repbook.domain.values import CellError, Value
from repbook.scoring import runtime
from repbook.scoring.runtime import CellFault

NA = CellError("#N/A")


def outcome(compute: Callable[[], Value]) -> Value:
    """Return the value, or the error that a cell would show."""
    try:
        return compute()
    except CellFault as fault:
        return fault.code


@pytest.mark.parametrize(
    ("value", "digits", "rounded"),
    [
        (2.5, 0, 3), (-2.5, 0, -3), (0.5, 0, 1), (-0.5, 0, -1), (1.4999999999999, 0, 1),
        (2.15, 1, 2.2), (2.149, 1, 2.1), (-1.475, 2, -1.48), (1.005, 2, 1.01), (2.675, 2, 2.68),
        (1.255, 2, 1.26), (0.285, 2, 0.29), (21.5, -1, 20), (626.3, -3, 1000), (1.98, -1, 0),
        (-50.55, -2, -100), (36.25, 1, 36.3), (36.15, 1, 36.2), (0, 0, 0), (None, 1, 0),
        ("2.5", 0, 3), ("x", 0, "#VALUE!"), (NA, 0, "#N/A"), (2.5, "x", "#VALUE!"),
    ],
)  # fmt: skip
def test_round_as_excel_does(value: Value, digits: Value, rounded: Value) -> None:
    """Excel's help for ROUND, and halves that binary numbers fall short of."""
    places = float(digits) if isinstance(digits, int) else digits
    number = float(value) if isinstance(value, int) else value
    assert outcome(lambda: runtime.round_half_up(number, places)) == rounded


@given(st.integers(-(10**9), 10**9), st.sampled_from([0, 1, 2]))
def test_round_keeps_what_is_round_and_moves_at_most_half(cents: int, digits: int) -> None:
    value = cents / 100
    found = runtime.round_half_up(value, float(digits))
    assert runtime.round_half_up(found, float(digits)) == found
    assert abs(found - value) <= 0.5 * 10.0**-digits + 1e-6
    assert runtime.round_half_up(-value, float(digits)) == -found


ORDERED: list[Value] = [-1.0, 0.0, 2.0, 10.0, "", "10", "A", "b", "C", False, True]


@pytest.mark.parametrize("low", range(len(ORDERED)))
@pytest.mark.parametrize("high", range(len(ORDERED)))
def test_numbers_come_before_texts_before_truth_values(low: int, high: int) -> None:
    first, second = ORDERED[low], ORDERED[high]
    assert runtime.before(first, second) == (low < high)
    assert runtime.after(first, second) == (low > high)
    assert runtime.equal(first, second) == (low == high)


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [
        (None, 0.0, True), (None, "", True), (None, False, True), (None, None, True),
        (None, 1.0, False), (None, "a", False), ("Focus", "FOCUS", True), ("é", "É", True),
        ("1", 1.0, False), ("１", "1", False), (True, 1.0, False), ("a ", "a", False),
        (NA, 1.0, "#N/A"), (1.0, NA, "#N/A"), (NA, "#N/A", "#N/A"),
    ],
)  # fmt: skip
def test_equality(left: Value, right: Value, same: Value) -> None:
    assert outcome(lambda: runtime.equal(left, right)) == same


@pytest.mark.parametrize(
    ("value", "number", "truth"),
    [
        (None, 0, False), (2.5, 2.5, True), (True, 1, True), (False, 0, False),
        ("12", 12, "#VALUE!"), (" -1.5e2 ", -150, "#VALUE!"), (".5", 0.5, "#VALUE!"),
        ("", "#VALUE!", "#VALUE!"), ("x", "#VALUE!", "#VALUE!"), ("１２", "#VALUE!", "#VALUE!"),
        ("nan", "#VALUE!", "#VALUE!"), ("inf", "#VALUE!", "#VALUE!"),
        ("1_000", "#VALUE!", "#VALUE!"), (NA, "#N/A", "#N/A"),
    ],
)  # fmt: skip
def test_coercion(value: Value, number: Value, truth: Value) -> None:
    assert outcome(lambda: runtime.number(value)) == number
    assert outcome(lambda: runtime.truth(value)) == truth


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, ""), ("x", "x"), (1.0, "1"), (0.1 + 0.2, "0.3"), (13800138000.0, "13800138000"),
        (1e15, "1E+15"), (True, "TRUE"), (-2.5, "-2.5"), (-0.0, "0"), (NA, "#N/A"),
    ],
)  # fmt: skip
def test_texts_of_values(value: Value, text: str) -> None:
    assert outcome(lambda: runtime.text(value)) == text


def test_errors_show_in_operand_order() -> None:
    other = CellError("#REF!")
    assert outcome(lambda: runtime.equal(other, NA)) == "#REF!"
    assert outcome(lambda: runtime.every(False, NA)) == "#N/A"
    assert outcome(lambda: runtime.some(True, other)) == "#REF!"
    assert runtime.if_error(lambda: NA, lambda: "x") == "x"
    assert runtime.if_error(lambda: runtime.number("x"), lambda: 7.0) == 7.0
    assert runtime.if_error(lambda: 1.0, lambda: 7.0) == 1.0


@pytest.mark.parametrize(
    ("value", "held"),
    [(1.0, True), (0.0, True), ("1", False), (None, False), (True, False), (NA, False)],
)
def test_is_number_never_fails(value: Value, held: bool) -> None:
    assert runtime.is_number(value) is held
    assert runtime.gives_number(lambda: value) is held
    assert runtime.gives_number(lambda: runtime.number("x")) is False


@pytest.mark.parametrize(
    ("wanted", "place"),
    [
        ("focus", 2), ("FO*", 2), ("?rop", 5), ("*", 1), ("~*", 4), ("what?", 6), ("what~?", 6),
        (3.0, 3), ("3", "#N/A"), ("x", "#N/A"), (None, "#N/A"), ("", "#N/A"), (True, 7),
        (NA, "#N/A"), ("f.cus", "#N/A"), (1.0, "#N/A"),
    ],
)  # fmt: skip
def test_match_exact_with_wildcards(wanted: Value, place: Value) -> None:
    values: list[Value] = ["Nurture", "Focus", 3.0, "*", "Drop", "what?", True, None, NA]
    assert outcome(lambda: runtime.match(wanted, values)) == place


@pytest.mark.parametrize(
    ("wanted", "place"),
    [
        ("10~50人", 2), ("1050人", 2), ("3~6个月", "#N/A"), ("a~", 4), ("~", "#N/A"),
        ("~~", "#N/A"), ("a~~", 4), ("?", "#N/A"), ("??", 4), ("客??", 5), ("客?", "#N/A"),
        ("a~?c", 6), ("a?c", 6),
        ("客*", 5), ("~a~?~c", 6),
    ],
)  # fmt: skip
def test_a_tilde_is_gone_in_a_lookup_and_a_sign_is_two_units(wanted: str, place: Value) -> None:
    """As LibreOffice has it, and Excel by reports: a text with a lone tilde finds not itself."""
    values: list[Value] = ["10~50人", "1050人", "3~6个月", "a~", "客😀", "a?c"]
    assert outcome(lambda: runtime.match(wanted, values)) == place


@pytest.mark.parametrize(
    ("wanted", "place"),
    [
        ("10~50人", 1), ("1050人", 2), ("~", 3), ("*", 4), ("?", 5), ("A*C", 6), ("abc", 0),
        (3.0, 7), ("3", 8), ("", 9), (None, 0), (0.0, 9), (False, 9), (True, 0), (NA, "#N/A"),
    ],
)  # fmt: skip
def test_a_place_is_found_by_what_equals_it(wanted: Value, place: Value) -> None:
    values: list[Value] = ["10~50人", "1050人", "~", "*", "?", "a*c", 3.0, "3", None, "*"]
    places = runtime.place_index(values)
    assert outcome(lambda: runtime.place_among(wanted, places)) == place


def test_an_error_among_the_values_shows_at_every_place() -> None:
    places = runtime.place_index(["a", NA])
    assert outcome(lambda: runtime.place_among("a", places)) == "#N/A"


@given(
    st.lists(st.text(alphabet="aA*?~1é", max_size=3), max_size=6), st.text("aA*?~1é", max_size=3)
)
def test_a_place_is_the_first_that_equal_says(values: list[str], wanted: str) -> None:
    first = next((n for n, value in enumerate(values, 1) if runtime.equal(wanted, value)), 0)
    assert runtime.place_among(wanted, runtime.place_index(list(values))) == first


@pytest.mark.parametrize(
    ("wanted", "row"),
    [("b*", 3), ("b~*", 0), ("*", 0), ("B", 2), ("?", 5), (7.0, 4), ("", 0), (None, 0)],
)
def test_rows_are_found_by_what_equals_them(wanted: Value, row: float) -> None:
    assert runtime.row_of(wanted, {"c": 1, "b": 2, "b*": 3, 7.0: 4, "?": 5}) == row


@pytest.mark.parametrize(
    ("label", "count"),
    [
        ("drop", 2),
        ("drop*", 0),
        ("?", 0),
        (">0", 0),
        ("5", 2),
        ("a~", 1),
        ("*", 1),
        ("", 1),
        (NA, NA),
    ],
)
def test_a_label_is_counted_as_itself(label: Value, count: Value) -> None:
    rows = [*ROWS, "a~", "*"]
    assert outcome(lambda: runtime.count_masks(runtime.mask(rows, runtime.TOLD, label))) == count


ROWS: list[Value] = ["Drop", "drop", "Dropped", None, "", 5.0, -1.0, True, NA, "5"]


@pytest.mark.parametrize(
    ("op", "value", "count"),
    [
        ("=", "drop", 2), ("=", "drop*", 3), ("=", "?", 1), ("=", 5.0, 1), ("blank", "", 2),
        ("text", "", 4), (">", 0.0, 1), (">=", -1.0, 2), ("<", 5.0, 1), ("<=", 5.0, 2),
        ("=", NA, "#N/A"), ("<", "x", "#VALUE!"), ("=", "d~rop", 2), ("=", "5", 2), ("=", "=5", 2),
        ("=", ">-2", 2), ("=", ">=5", 1), ("=", "<>", 9), ("=", "=", 1), ("=", "", 2),
        ("=", "<>drop", 8), ("=", "=drop", 2), ("=", ">drop", 1), ("=", "<>5", 8), ("=", ">", 0),
    ],
)  # fmt: skip
def test_conditional_counts(op: str, value: Value, count: Value) -> None:
    """Errors, truth values and texts are passed over by comparisons with a number.

    A text that begins with an operator is a comparison, as COUNTIFS has it.
    """
    assert outcome(lambda: runtime.count_masks(runtime.mask(ROWS, op, value))) == count


def test_conditional_sums_and_means() -> None:
    amounts: list[Value] = [1.0, 2.0, "x", None, NA, 6.0, 7.0, 8.0, 9.0, 10.0]
    assert runtime.sum_masked(amounts, runtime.mask(ROWS, "=", "drop*")) == 3.0
    assert runtime.mean_masked(amounts, runtime.mask(ROWS, "=", "drop*")) == 1.5
    assert (
        outcome(lambda: runtime.mean_masked(amounts, runtime.mask(ROWS, "=", "none"))) == "#DIV/0!"
    )
    assert outcome(lambda: runtime.sum_masked(amounts, runtime.mask(ROWS, "blank", ""))) == "#N/A"
    both = runtime.count_masks(runtime.mask(ROWS, "=", "drop*"), runtime.mask(amounts, ">", 1.0))
    assert both == 1.0


def serial(year: int, month: int, day: int) -> float:
    return float((date(year, month, day) - date(1899, 12, 30)).days)


@pytest.mark.parametrize(
    ("start", "months", "end"),
    [
        ((2011, 1, 15), 1, (2011, 2, 15)), ((2011, 1, 15), -1, (2010, 12, 15)),
        ((2011, 1, 31), 1, (2011, 2, 28)), ((2012, 1, 31), 1, (2012, 2, 29)),
        ((2011, 12, 31), 2, (2012, 2, 29)), ((2011, 3, 31), -1, (2011, 2, 28)),
        ((1900, 3, 31), 1, (1900, 4, 30)), ((2011, 1, 15), 25, (2013, 2, 15)),
    ],
)  # fmt: skip
def test_edate(start: tuple[int, int, int], months: int, end: tuple[int, int, int]) -> None:
    assert runtime.later_month(serial(*start) + 0.9, float(months)) == serial(*end)
    assert runtime.later_month(serial(*start), months + 0.9 * (months > 0)) == serial(*end)


def test_edate_beyond_the_calendar_is_no_number() -> None:
    assert outcome(lambda: runtime.later_month(serial(9999, 12, 1), 1.0)) == "#NUM!"
    assert runtime.later_month(serial(9999, 11, 30), 1.0) == serial(9999, 12, 30)
    assert outcome(lambda: runtime.later_month(-1.0, 1.0)) == "#NUM!"


@pytest.mark.parametrize(
    ("start", "days", "end"),
    [
        ((2026, 3, 6), 1, (2026, 3, 9)), ((2026, 3, 7), 1, (2026, 3, 9)),
        ((2026, 3, 2), 1, (2026, 3, 3)), ((2026, 9, 30), 1, (2026, 10, 8)),
        ((2026, 3, 2), 5, (2026, 3, 9)), ((2026, 3, 2), 0, (2026, 3, 2)),
    ],
)  # fmt: skip
def test_work_day_passes_weekends_and_holidays(
    start: tuple[int, int, int], days: int, end: tuple[int, int, int]
) -> None:
    """National Day 2026: 1 to 7 October."""
    holidays: list[Value] = [serial(2026, 10, day) for day in range(1, 8)]
    free: list[Value] = [None, *holidays]
    assert runtime.work_day(serial(*start) + 0.5, float(days), free) == serial(*end)


@given(st.integers(61, 2_900_000))
def test_a_day_number_is_its_calendar_day(day: int) -> None:
    parts = (runtime.year(day + 0.75), runtime.month(float(day)), runtime.day(float(day)))
    assert serial(*(int(part) for part in parts)) == day


@pytest.mark.parametrize(
    ("left", "right", "rest"),
    [(7.0, 3.0, 1), (-7.0, 3.0, 2), (7.0, -3.0, -2), (46082.25, 1.0, 0.25), (1.0, 0.0, "#DIV/0!")],
)
def test_mod_has_the_sign_of_the_divisor(left: float, right: float, rest: Value) -> None:
    assert outcome(lambda: runtime.remainder(left, right)) == rest


def test_functions_of_lists_pass_over_texts_and_show_errors() -> None:
    mixed: list[Value] = [3.0, "9", None, True, 1.0]
    assert (runtime.largest(mixed), runtime.smallest(mixed, 0.5), runtime.total(mixed)) == (
        3,
        0.5,
        4,
    )
    assert (runtime.largest([None]), runtime.smallest([])) == (0.0, 0.0)
    assert runtime.nth_smallest(mixed, 2.0) == runtime.nth_largest(mixed, 1.0) == 3.0
    assert outcome(lambda: runtime.nth_smallest(mixed, 3.0)) == "#NUM!"
    assert outcome(lambda: runtime.total([1.0, NA])) == "#N/A"
    assert runtime.count_filled(["", None, 0.0, NA]) == 3.0
    assert runtime.product_total([2.0, "x", None], [3.0, 4.0, 5.0]) == 6.0
    assert outcome(lambda: runtime.product_total([2.0, 1.0], [3.0, NA])) == "#N/A"


@pytest.mark.parametrize(
    ("compute", "found"),
    [
        (lambda: runtime.choose(2.9, lambda: "a", lambda: "b"), "b"),
        (lambda: runtime.choose(3.0, lambda: "a", lambda: "b"), "#VALUE!"),
        (lambda: runtime.item(["a", None], 2.0), None),
        (lambda: runtime.item(["a"], 2.0), "#REF!"),
        (lambda: runtime.divide(1.0, 0.0), "#DIV/0!"),
        (lambda: runtime.root(-1.0), "#NUM!"),
        (lambda: runtime.root(9.0), 3.0),
        (lambda: runtime.left_part("客户卡", 2.0), "客户"),
        (lambda: runtime.right_part("05", 2.0), "05"),
        (lambda: runtime.right_part("05", 0.0), ""),
        (lambda: runtime.text_length("客😀"), 3.0),
    ],
)
def test_small_functions(compute: Callable[[], Value], found: Value) -> None:
    assert outcome(compute) == found


def test_rows_are_found_by_texts_and_by_numbers() -> None:
    places: dict[str | float, int] = {"lw-1": 4, 7.0: 2}
    found = [runtime.row_of(wanted, places) for wanted in ("LW-1", 7.0, "7", "x", None, "", True)]
    assert found == [4, 2, 0, 0, 0, 0, 0]
    assert outcome(lambda: runtime.row_of(NA, places)) == "#N/A"


def test_an_error_anywhere_in_a_searched_column_shows() -> None:
    """SUMPRODUCT looks at every row."""
    assert runtime.last_row(["a", "b", "A"], "a", 1e7) == 3.0
    assert runtime.last_row(["a", "b", "A"], "a", 3.0) == 1.0
    assert outcome(lambda: runtime.last_row([NA, "a"], "a", 1e7)) == "#N/A"


def test_parts_of_texts() -> None:
    assert runtime.middle_part("abc", 2.0, 1.0) == "b"
    assert runtime.middle_part("abc", 4.0, 1.0) == ""
    assert outcome(lambda: runtime.middle_part("abc", 0.0, 1.0)) == "#VALUE!"
    assert outcome(lambda: runtime.middle_part(NA, 1.0, 1.0)) == "#N/A"
    assert runtime.place_of("b", "abcb") == 2.0
    assert outcome(lambda: runtime.place_of("B", "abc")) == "#VALUE!"
    assert outcome(lambda: runtime.place_of("B", NA)) == "#N/A"


def test_slots() -> None:
    assert runtime.slot_known([1.0, 0.0, 2.0], [5.0, 7.0, 9.0]) == 14.0
    assert runtime.slot_open([1.0, 0.0, 0.0], [99.0, 7.0, 9.0]) == 9.0
    assert runtime.slot_open([1.0], [99.0]) == 0.0


@given(st.lists(st.floats(-1e6, 1e6), min_size=1), st.integers(1, 50))
def test_nth_smallest_is_the_sorted_list(values: list[float], place: int) -> None:
    found = outcome(lambda: runtime.nth_smallest(list(values), float(place)))
    assert found == (sorted(values)[place - 1] if place <= len(values) else "#NUM!")


@given(st.integers(-(10**15), 10**15).map(lambda n: n / 1e6))
def test_texts_of_numbers_read_back_to_15_digits(value: float) -> None:
    assert math.isclose(runtime.number(runtime.text(value)), value, rel_tol=1e-14, abs_tol=1e-300)


COLUMN = st.one_of(
    st.lists(st.sampled_from([1.0, 2.5, -0.0, 0.0, None]), min_size=30, max_size=40),
    st.lists(st.sampled_from(["a", "A", "", ">1", "a*", None]), min_size=30, max_size=40),
    st.lists(st.sampled_from([True, 1.0, "1", NA, None]), min_size=30, max_size=40),
)


@given(COLUMN, st.sampled_from(["=", ">", "<=", "text", "blank"]), st.sampled_from([1.0, 0.0]))
def test_a_mask_is_the_same_whether_each_value_is_tested_once(
    values: list[Value], op: str, value: Value
) -> None:
    assert runtime.mask(values, op, value, runtime.few(values)) == runtime.mask(values, op, value)
