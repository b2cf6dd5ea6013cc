"""Turn what LibreOffice says of cells into Repbook's values."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path

from repbook.domain.values import BAD_NUMBER, EMPTY_RANGE, CellError, Value

# LibreOffice spells these its own way; Excel has one word for both kinds of bad number.
_ERRORS = {"Err:502": BAD_NUMBER, "Err:503": BAD_NUMBER, "Err:521": EMPTY_RANGE}
_BOOLEANS = {"TRUE": True, "FALSE": False}

Raw = float | str | None


def decode(
    data: Sequence[Sequence[Raw]],
    formulas: Sequence[Sequence[str]],
    shown: Sequence[Sequence[str]],
) -> list[list[Value]]:
    """Return the values of one block, row by row.

    `data` has None for an error and "" for an empty cell and an empty text alike, so `formulas`
    tells those apart; `shown`, which may be shorter, names the error and tells booleans from
    numbers.
    """
    return [
        [_value(*cell) for cell in zip(row, texts, _padded(seen, len(row)), strict=True)]
        for row, texts, seen in zip(data, formulas, _rows(shown, len(data)), strict=True)
    ]


def read_shown(path: Path) -> list[list[str]]:
    """Return the rows of a sheet that was exported as shown, UTF-8 with commas."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


def _value(raw: Raw, formula: str, shown: str) -> Value:
    if raw is None:
        return _ERRORS.get(shown, CellError(shown))
    if raw == "" and formula == "":
        return None
    if raw in (0.0, 1.0):
        return _BOOLEANS.get(shown, raw)
    return raw


def _rows(shown: Sequence[Sequence[str]], count: int) -> list[Sequence[str]]:
    return [*shown[:count], *[[]] * (count - len(shown))]


def _padded(row: Sequence[str], count: int) -> list[str]:
    return [*row[:count], *[""] * (count - len(row))]
