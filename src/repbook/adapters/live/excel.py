"""What xlwings does not offer alike on every platform, asked of the application's own objects.

On Windows `api` is Excel's object model; on a Mac it is an Apple event reference, which has other
names. An engine from outside joins by answering to the Windows names it can serve.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from repbook.domain.values import (
    BAD_NAME,
    BAD_NUMBER,
    BAD_REFERENCE,
    BAD_VALUE,
    DIVIDED_BY_ZERO,
    EMPTY_RANGE,
    NOT_AVAILABLE,
    CellError,
    Value,
)
from repbook.record import NamedTuple

if TYPE_CHECKING:
    import xlwings

# What COM gives for an error value, less this, is Excel's own number of the error.
_ERROR_BASE = -2146828288
_ERRORS = {
    2000: EMPTY_RANGE,
    2007: DIVIDED_BY_ZERO,
    2015: BAD_VALUE,
    2023: BAD_REFERENCE,
    2029: BAD_NAME,
    2036: BAD_NUMBER,
    2042: NOT_AVAILABLE,
    2043: CellError("#GETTING_DATA"),
    2045: CellError("#SPILL!"),
    2046: CellError("#CONNECT!"),
    2047: CellError("#BLOCKED!"),
    2048: CellError("#UNKNOWN!"),
    2049: CellError("#FIELD!"),
    2050: CellError("#CALC!"),
}
_ERROR_TEXTS = frozenset(_ERRORS.values())
_EPOCH = datetime(1899, 12, 30)
_DAY = timedelta(days=1)
Raw = Any


def is_mac_excel(app: xlwings.App) -> bool:
    """Tell whether an application is reached by Apple events."""
    return sys.platform == "darwin" and app.engine.name == "excel"


def raw_rows(cells: xlwings.Range, shape: tuple[int, int]) -> list[list[Raw]]:
    """Return a block as the application gives it, dates as numbers where it can."""
    if is_mac_excel(cells.sheet.book.app):
        return _mac_rows(cells, shape)
    plain = getattr(cells.api, "Value2", _MISSING)
    return rows_of(cells.raw_value if plain is _MISSING else plain, shape)


_MISSING = object()


def rows_of(raw: Raw, shape: tuple[int, int]) -> list[list[Raw]]:
    """Return rows of values: a single cell or row comes without its outer lists."""
    if shape == (1, 1):
        while isinstance(raw, list | tuple):
            raw = raw[0]
        return [[raw]]
    if not isinstance(raw[0], list | tuple):
        return [list(raw)] if shape[0] == 1 else [[value] for value in raw]
    return [list(row) for row in raw]


def _mac_rows(cells: xlwings.Range, shape: tuple[int, int]) -> list[list[Raw]]:
    """Read a block by Apple events, which tell of an error only by the text shown."""
    api = cells.api
    rows = rows_of(api.value2.get(), shape)
    if all(isinstance(value, str | float | bool | int) for row in rows for value in row):
        return [[None if value == "" else value for value in row] for row in rows]
    shown = rows_of(api.string_value.get(), shape)
    return [
        [_mac_value(*pair) for pair in zip(*both, strict=True)]
        for both in zip(rows, shown, strict=True)
    ]


def _mac_value(value: Raw, shown: Raw) -> Raw:
    if isinstance(value, str | float | bool | int):
        return None if value == "" else value
    return CellError(shown) if shown in _ERROR_TEXTS else None


def value_of(raw: Raw) -> Value:
    """Return a cell's value as the file adapter gives it: dates are serial numbers.

    `raw` is None, a text, a number, a boolean, a moment, or the number of an error.
    """
    if raw is None or isinstance(raw, str | bool):
        return raw
    if isinstance(raw, int) and raw - _ERROR_BASE in _ERRORS:
        return _ERRORS[raw - _ERROR_BASE]
    if isinstance(raw, datetime):
        return (raw.replace(tzinfo=None) - _EPOCH) / _DAY
    return float(raw)


def full_name(book: xlwings.Book) -> str:
    """Return path or address of a book, as the application has it.

    xlwings' own `fullname` raises for addresses it cannot match with a folder.
    """
    return str(book.impl.fullname)


def counts_from_1904(book: xlwings.Book) -> bool:
    """Tell whether a book uses the date system of 1904."""
    if is_mac_excel(book.app):
        return bool(book.api.date_1904.get())
    return bool(getattr(book.api, "Date1904", False))


def code_name(sheet: xlwings.Sheet) -> str | None:
    """Return a sheet's VBA name, which outlives a renamed tab; None where it is not told."""
    if is_mac_excel(sheet.book.app):
        return None
    name = getattr(sheet.api, "CodeName", None)
    return str(name) if name else None


def is_protected(sheet: xlwings.Sheet) -> bool:
    """Tell whether a sheet refuses changes by programs."""
    api = sheet.api
    if is_mac_excel(sheet.book.app):
        return bool(api.protect_contents.get()) and not api.protection_mode.get()
    protected = getattr(api, "ProtectContents", False)
    return bool(protected) and not getattr(api, "ProtectionMode", False)


def copy_saver(book: xlwings.Book) -> Callable[[Path], None] | None:
    """Return what saves a copy of an open book, unsaved changes included; None for nothing."""
    if is_mac_excel(book.app):
        return None
    save = getattr(book.api, "SaveCopyAs", None)
    return (lambda path: save(str(path))) if save else None


def is_saved(book: xlwings.Book) -> bool:
    """Tell whether a book holds nothing that its file does not."""
    if is_mac_excel(book.app):
        return bool(book.api.saved.get())
    return bool(getattr(book.api, "Saved", False))


def application_name(app: xlwings.App) -> str:
    """Return the application's name as it calls itself."""
    if is_mac_excel(app):
        return str(app.api.name.get())
    name = getattr(app.api, "Name", None)
    return name if isinstance(name, str) and name else app.engine.name


def show_all_rows(table: xlwings.main.Table) -> bool:
    """Lift a table's filter, under which rows cannot come or go, nor blocks be written whole.

    Returns whether there was one.
    """
    if is_mac_excel(table.parent.book.app):
        return _mac_show_all_rows(table)
    filtered = getattr(table.api, "AutoFilter", None)
    if filtered is None or getattr(filtered, "FilterMode", False) is not True:
        return False
    filtered.ShowAllData()
    return True


def _mac_show_all_rows(table: xlwings.main.Table) -> bool:
    """Ask by Apple events, which know the sheet's filter only."""
    sheet = table.parent.api
    if sheet.filter_mode.get() is not True:
        return False
    sheet.show_all_data()
    return True


def break_pages(sheet: xlwings.Sheet, rows: Iterable[int], first: int, last: int) -> None:
    """Start a printed page before `rows` of a sheet, and before no other row of a span."""
    if is_mac_excel(sheet.book.app):
        return
    breaks = getattr(sheet.api, "HPageBreaks", None)
    if breaks is None:
        return
    for place in range(breaks.Count, 0, -1):
        old = breaks.Item(place)
        if old.Type == _MANUAL_BREAK and first <= old.Location.Row <= last:
            old.Delete()
    for row in rows:
        breaks.Add(sheet.range(f"A{row}").api)


def set_lines(cells: xlwings.Range, height: float, size: float, over: float) -> None:
    """Give rows a height and a size of type, in points; of `over` or less gives way."""
    cells.row_height = height
    held = cells.font.size
    if not over or held is None or held <= over:
        cells.font.size = size


class Fold(NamedTuple):
    """Whether a column is hidden, and its level in an outline: 1 for none."""

    hidden: bool
    level: int


def fold_of(cells: xlwings.Range) -> Fold | None:
    """Return how the columns of a block are folded; None where they are not alike."""
    if is_mac_excel(cells.sheet.book.app):
        columns = cells.api.entire_column
        hidden, level = columns.hidden.get(), columns.outline_level.get()
    else:
        columns = cells.api.EntireColumn
        hidden, level = columns.Hidden, columns.OutlineLevel
    # Where they differ Windows gives nothing, the Mac a word for it.
    alike = isinstance(hidden, bool) and isinstance(level, int | float)
    return Fold(hidden, int(level)) if alike else None


def set_fold(cells: xlwings.Range, fold: Fold) -> None:
    """Fold or unfold the columns of a block."""
    if is_mac_excel(cells.sheet.book.app):
        columns = cells.api.entire_column
        columns.outline_level.set(fold.level)
        columns.hidden.set(fold.hidden)
        return
    columns = cells.api.EntireColumn
    columns.OutlineLevel = fold.level
    columns.Hidden = fold.hidden


_MANUAL_BREAK = -4135  # xlPageBreakManual
