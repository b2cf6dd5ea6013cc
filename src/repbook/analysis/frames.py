"""Columns of a workbook as arrays and frames: what is no value is left out and remembered.

A column comes as a workbook gives it: floats, texts, None or "" for blanks, error values as texts.
Days are Excel's serial numbers.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, Any, TypeGuard, cast

import numpy as np
import numpy.typing as npt

from repbook.domain.values import BLANKS, CellError, Value
from repbook.record import NamedTuple

if TYPE_CHECKING:
    import pandas as pd

Columns = Mapping[str, Sequence[Value]]
Tables = Mapping[str, Columns]
Floats = npt.NDArray[np.float64]
Whole = npt.NDArray[np.int64]
Flags = npt.NDArray[np.bool_]
Objects = npt.NDArray[np.object_]
FIRST_DAY, LAST_DAY = 61, 2885000
"""The days that a table may hold: 1 March 1900, before which Excel counts wrongly, to 9798."""
NOBODY = -1


class Fault(StrEnum):
    """Why a cell was left out."""

    NUMBER = "number"
    DAY = "day"
    UNKNOWN = "unknown"
    AHEAD = "ahead"


class Left(NamedTuple):
    """A cell that was left out: its table, column and 0-based row, why, and what it holds."""

    table: str
    column: str
    row: int
    fault: Fault
    value: Value


def numbers(columns: Columns, key: str) -> Floats:
    """Return a column's numbers, not-a-number for blanks and for whatever is no number."""
    return np.array([v if type(v) is float else np.nan for v in columns[key]], dtype=np.float64)


def is_day(value: Value) -> TypeGuard[float]:
    """Tell whether a value is a possible day: 20260301, typed for a date, is none."""
    return type(value) is float and FIRST_DAY <= value <= LAST_DAY


def days(columns: Columns, key: str) -> Floats:
    """Return a column's days without their time of day, not-a-number where there is none."""
    found = np.floor(numbers(columns, key))
    with np.errstate(invalid="ignore"):
        found[(found < FIRST_DAY) | (found > LAST_DAY)] = np.nan
    return found


def texts(columns: Columns, key: str) -> list[str]:
    """Return a column as trimmed texts, empty for blanks and error values."""
    return [text_of(value) for value in columns[key]]


def text_of(value: Value) -> str:
    """Return a value as trimmed text; whole numbers without a point, errors as nothing."""
    if type(value) is str:
        return value.strip()
    if value is None or isinstance(value, CellError):
        return ""
    return f"{value:.15g}" if type(value) is float else str(value).strip().upper()


def fold(value: Value) -> str:
    """Return an id as ids are compared: trimmed, whatever its case."""
    return text_of(value).casefold()


def owners(columns: Columns, key: str, places: Mapping[str, int]) -> Whole:
    """Return the place of each row's owner by its folded id, `NOBODY` where it is unknown."""
    held = columns[key]
    known = {value: places.get(fold(value), NOBODY) for value in dict.fromkeys(held)}
    return np.array([known[value] for value in held], dtype=np.int64)


def left_out(
    table: str,
    columns: Columns,
    number_keys: Iterable[str] = (),
    day_keys: Iterable[str] = (),
) -> list[Left]:
    """Return the cells of a table that hold a text for a number, or no possible day."""
    found = []
    for key in number_keys:
        found += [Left(table, key, row, Fault.NUMBER, v) for row, v in _wrong(columns[key])]
    for key in day_keys:
        found += [Left(table, key, row, Fault.DAY, v) for row, v in _wrong(columns[key])]
        found += [
            Left(table, key, row, Fault.DAY, v)
            for row, v in enumerate(columns[key])
            if type(v) is float and not is_day(v)
        ]
    return found


def _wrong(values: Sequence[Value]) -> list[tuple[int, Value]]:
    return [(row, v) for row, v in enumerate(values) if type(v) is not float and v not in BLANKS]


def unknown(
    table: str, columns: Columns, key: str, owner: Whole, besides: Iterable[str] = ()
) -> list[Left]:
    """Return the cells whose id names nobody, blank ones too; `besides` are ids that may stand.

    Rows that hold nothing are none. Where `besides` has an empty text, a blank id may stand.
    """
    rows, fine = np.flatnonzero(owner == NOBODY).tolist(), frozenset(besides)
    return [
        Left(table, key, row, Fault.UNKNOWN, columns[key][row])
        for row in rows
        if fold(columns[key][row]) not in fine
        and any(values[row] not in BLANKS for values in columns.values())
    ]


def frame(
    columns: Columns,
    number_keys: Iterable[str] = (),
    day_keys: Iterable[str] = (),
    text_keys: Iterable[str] = (),
    ids: Iterable[str] = (),
) -> pd.DataFrame:
    """Return columns as a frame: numbers and days as floats, texts trimmed, ids folded."""
    import pandas as pd

    found: dict[str, Any] = {key: numbers(columns, key) for key in number_keys}
    found |= {key: days(columns, key) for key in day_keys}
    found |= {key: texts(columns, key) for key in text_keys}
    found |= {key: [fold(value) for value in columns[key]] for key in ids}
    return pd.DataFrame(found)


def value_of(number: float, digits: int | None = None) -> Value:
    """Return a figure as a cell holds it: rounded, None where there is none."""
    if number != number:
        return None
    return float(number) if digits is None else round(float(number), digits) + 0.0


def values_of(found: Floats, digits: int | None = None) -> list[Value]:
    """Return figures as a column holds them: rounded, None where there is none."""
    rounded = found if digits is None else np.round(found, digits) + 0.0
    return cast("list[Value]", [None if v != v else v for v in rounded.tolist()])
