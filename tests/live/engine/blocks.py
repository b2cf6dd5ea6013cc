"""Read and write the values of a range in one block, as Excel's own `Value` does."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from live.engine.formats import Block, Kind, blocks_of, format_key, within
from live.engine.formulas import to_api
from live.engine.values import (
    ERROR_FORMULAS,
    ERRORS,
    OFFICE_ERRORS,
    looks_typed,
    moment,
    serial,
    typed,
)

VALUES, TEXTS, FAILURES = 1, 2, 4  # com.sun.star.sheet.FormulaResult
CONTENTS = 1 | 2 | 4 | 16  # com.sun.star.sheet.CellFlags: numbers, dates, texts, formulas
_PLAIN_DATE = "yyyy-mm-dd"
_LOGICAL = ("=TRUE()", "=FALSE()")

Rows = list[list[Any]]


def read(model: Any, document: Any, *, moments: bool = True) -> Rows:
    """Return the rows of a range: floats, texts, booleans, moments, error codes, None.

    A number is a boolean or a moment by its cell's format, as in Excel; without `moments` dates
    stay numbers. Formula cells without a format of their own are booleans down their column where
    the first that is 0 or 1 shows one.
    """
    data: Rows = [list(row) for row in model.getDataArray()]
    # Each of the following costs several calls; most blocks need none of them.
    values = [value for row in data for value in row]
    may_be_boolean = 0.0 in values or 1.0 in values
    if None in values:
        _set_errors(model, data)
    if "" in values:
        _set_empties(data, _formula_blocks(model, TEXTS))
    wanted = (Kind.DATE | Kind.TIME) * moments | Kind.LOGICAL * may_be_boolean
    for kind, block in blocks_of(model, document, wanted) if wanted else ():
        _convert(data, block, bool if kind & Kind.LOGICAL else moment)
    if may_be_boolean:
        _set_booleans(model, data, _formula_blocks(model, VALUES))
    return data


def write(model: Any, document: Any, rows: Sequence[Sequence[Any]]) -> None:
    """Write a block into a range of its shape, in one call, and what that cannot carry after it.

    Text cells keep text and make text of numbers; elsewhere text that looks like a number, a
    date, a boolean or an error becomes one, and text with an equals sign a formula.
    """
    held: Rows = [["" if value is None else value for value in row] for row in rows]
    _settle(held, _text_cells(model, document, held))
    dates = [(r, c) for r, c in _cells(held) if isinstance(held[r][c], dt.datetime)]
    formulas = {(r, c): text for r, c in _cells(held) if (text := _as_formula(held[r][c]))}
    for row, column in dates:
        held[row][column] = serial(held[row][column])
    for row, column in formulas:
        held[row][column] = ""
    model.setDataArray(tuple(tuple(_plain(value) for value in row) for row in held))
    _show_dates(model, document, dates)
    for block in runs(formulas):
        texts = tuple((formulas[cell],) for cell in block.cells())
        _cut(model, block).setFormulaArray(texts)
    if formulas and not document.isAutomaticCalculationEnabled():
        # Excel computes what is entered at once, LibreOffice only when told to.
        document.calculate()


def runs(cells: Iterable[tuple[int, int]]) -> list[Block]:
    """Return cells as blocks one column wide, each as long as it goes."""
    found: list[Block] = []
    for column, row in sorted((column, row) for row, column in cells):
        last = found[-1] if found else None
        if last and last.left == column and last.bottom == row - 1:
            found[-1] = last._replace(bottom=row)
        else:
            found.append(Block(row, column, row, column))
    return found


class Formula(str):
    """Text that becomes a formula; other text with an equals sign has been settled as text."""


def _cut(model: Any, block: Block) -> Any:
    return model.getCellRangeByPosition(block.left, block.top, block.right, block.bottom)


def _cells(rows: Rows) -> Iterable[tuple[int, int]]:
    return ((r, c) for r, row in enumerate(rows) for c in range(len(row)))


def _formula_blocks(model: Any, result: int) -> list[Block]:
    found, at = model.queryFormulaCells(result).RangeAddresses, model.RangeAddress
    return [within(at, address) for address in found]


def _set_errors(model: Any, data: Rows) -> None:
    for block in _formula_blocks(model, FAILURES):
        for row, column in block.cells():
            code = model.getCellByPosition(column, row).getError()
            data[row][column] = ERRORS[OFFICE_ERRORS.get(code, "#VALUE!")]


def _convert(data: Rows, block: Block, into: Callable[[float], Any]) -> None:
    for row, column in block.cells():
        if type(data[row][column]) is float:
            data[row][column] = into(data[row][column])


def _set_empties(data: Rows, texts: list[Block]) -> None:
    """Make empty cells None; a formula that gives an empty text stays one."""
    kept = {cell for block in texts for cell in block.cells() if data[cell[0]][cell[1]] == ""}
    for row, column in _cells(data):
        if data[row][column] == "" and (row, column) not in kept:
            data[row][column] = None


def _set_booleans(model: Any, data: Rows, formulas: list[Block]) -> None:
    columns: dict[int, list[int]] = {}
    for block in formulas:
        for row, column in block.cells():
            if data[row][column] in (0.0, 1.0) and type(data[row][column]) is float:
                columns.setdefault(column, []).append(row)
    for column, rows in columns.items():
        texts = _cut(model, Block(0, column, len(data) - 1, column)).getFormulaArray()
        computed = [row for row in rows if texts[row][0] not in _LOGICAL]
        if computed and model.getCellByPosition(column, computed[0]).String not in (
            "TRUE",
            "FALSE",
        ):
            rows = [row for row in rows if texts[row][0] in _LOGICAL]
        for row in rows:
            data[row][column] = bool(data[row][column])


def _text_cells(model: Any, document: Any, rows: Rows) -> set[tuple[int, int]]:
    """Return the cells formatted as text, looked up only where that makes a difference."""
    if not any(_matters(value) for row in rows for value in row):
        return set()
    blocks = blocks_of(model, document, Kind.TEXT)
    return {cell for _, block in blocks for cell in block.cells()}


def _matters(value: Any) -> bool:
    if not isinstance(value, str):
        return bool(value != "")
    return value[:1] == "=" or value in ERROR_FORMULAS or looks_typed(value)


def _settle(rows: Rows, text_cells: set[tuple[int, int]]) -> None:
    """Turn what is written into what Excel stores."""
    for row, column in _cells(rows):
        value = rows[row][column]
        if (row, column) in text_cells:
            text = value if isinstance(value, str) else _as_text(value)
            rows[row][column] = text.removeprefix("'")
        elif isinstance(value, str) and value in ERROR_FORMULAS:
            rows[row][column] = Formula(ERROR_FORMULAS[value])
        elif isinstance(value, str) and value[:1] == "=" and len(value) > 1:
            rows[row][column] = Formula(to_api(value))
        elif isinstance(value, str):
            rows[row][column] = typed(value)


def _as_text(value: Any) -> str:
    if isinstance(value, dt.datetime):
        value = serial(value)
    if isinstance(value, bool):
        return str(value).upper()
    return f"{value:.15g}"


def _as_formula(value: Any) -> str:
    if isinstance(value, bool):
        return "=TRUE()" if value else "=FALSE()"
    return str(value) if isinstance(value, Formula) else ""


def _plain(value: Any) -> float | str:
    return value if isinstance(value, str) else float(value)


def _show_dates(model: Any, document: Any, dates: list[tuple[int, int]]) -> None:
    """Give cells that take a date a date's format, unless they have one."""
    if dates:
        known = blocks_of(model, document, Kind.DATE | Kind.TIME)
        formatted = {cell for _, block in known for cell in block.cells()}
        key = format_key(document, _PLAIN_DATE)
        for block in runs(cell for cell in dates if cell not in formatted):
            _cut(model, block).NumberFormat = key
