"""Columns as arrays and frames: blanks and what is no value are never a number."""

from __future__ import annotations

import math

import pytest

from repbook.analysis.frames import (
    NOBODY,
    Fault,
    Left,
    days,
    fold,
    frame,
    left_out,
    numbers,
    owners,
    text_of,
    unknown,
    value_of,
    values_of,
)
from repbook.domain.values import NOT_AVAILABLE, Value

ODD: list[Value] = [1.5, None, "", "2", NOT_AVAILABLE, True]


def shown(values: list[float]) -> list[float | None]:
    return [None if math.isnan(value) else value for value in values]


def test_only_numbers_are_numbers() -> None:
    assert shown(numbers({"n": ODD}, "n").tolist()) == [1.5, None, None, None, None, None]


def test_only_possible_days_are_days() -> None:
    held: list[Value] = [60.0, 61.0, 46000.75, 2885001.0, "2026-03-01", None]
    assert shown(days({"d": held}, "d").tolist()) == [None, 61, 46000, None, None, None]


@pytest.mark.parametrize(
    ("value", "text"),
    [(" A ", "A"), (42.0, "42"), (1.5, "1.5"), (None, ""), (NOT_AVAILABLE, ""), (True, "TRUE")],
)
def test_texts_are_trimmed(value: Value, text: str) -> None:
    assert (text_of(value), fold(value)) == (text, text.casefold())


def test_rows_are_owned_whatever_the_case_of_ids() -> None:
    held: list[Value] = ["lw-1 ", "LW-2", "LW-3", None, 7.0]
    found = owners({"id": held}, "id", {"lw-1": 0, "lw-2": 1, "7": 2})
    assert found.tolist() == [0, 1, NOBODY, NOBODY, 2]


def test_what_is_left_out_is_named() -> None:
    columns: dict[str, list[Value]] = {"n": ODD, "d": [61.0, None, "", "soon", 5.0, 46000.0]}
    assert left_out("t", columns, ("n",), ("d",)) == [
        Left("t", "n", 3, Fault.NUMBER, "2"),
        Left("t", "n", 4, Fault.NUMBER, NOT_AVAILABLE),
        Left("t", "n", 5, Fault.NUMBER, True),
        Left("t", "d", 3, Fault.DAY, "soon"),
        Left("t", "d", 4, Fault.DAY, 5.0),
    ]


def test_unknown_ids_are_named_but_in_empty_rows() -> None:
    columns: dict[str, list[Value]] = {
        "id": ["A", "Z", "", None, "own"],
        "n": [1.0, 1.0, 1.0, None, 1.0],
    }
    owner = owners(columns, "id", {"a": 0})
    assert [left.row for left in unknown("t", columns, "id", owner)] == [1, 2, 4]
    assert [left.row for left in unknown("t", columns, "id", owner, ("", "own"))] == [1]


def test_a_frame_has_a_column_of_its_kind_each() -> None:
    columns: dict[str, list[Value]] = {
        "n": ["x", 1.0],
        "d": [46000.5, "x"],
        "t": [" A", 2.0],
        "id": ["B", 2.0],
    }
    found = frame(columns, ("n",), ("d",), ("t",), ("id",))
    assert found["n"].isna().tolist() == [True, False]
    assert found["d"].isna().tolist() == [False, True]
    assert found["d"][0] == 46000
    assert found["t"].tolist() == ["A", "2"]
    assert found["id"].tolist() == ["b", "2"]


def test_figures_are_cells_again() -> None:
    found = numbers({"n": [1.005, None, -0.001]}, "n")
    assert values_of(found) == [1.005, None, -0.001]
    assert str(values_of(found, 2)) == "[1.0, None, 0.0]"
    assert (value_of(math.nan), value_of(1.26, 1)) == (None, 1.3)
