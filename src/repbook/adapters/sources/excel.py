"""Read a list kept on a sheet of an .xlsx or .xlsm workbook.

python-calamine is not used here: it gives blanks for error values, and ends the process on a
workbook with a single far-off cell or an absurd count.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, time, timedelta
from decimal import Decimal
from itertools import pairwise
from pathlib import Path

from repbook.adapters.sources.grid import Grid, Item, Row
from repbook.adapters.sources.heading import LOOK, count_known
from repbook.adapters.sources.styles import cell_styles, marked_cells, show_masked
from repbook.domain.days import LAST_DAY, to_datetime
from repbook.domain.reading.parsing import Digits, looks_precision_lost
from repbook.domain.values import Value, whole
from repbook.errors import DamagedFile, FileError
from repbook.ooxml.content import cell_value
from repbook.ooxml.index import SheetInfo, Workbook
from repbook.ooxml.package import Package, open_package
from repbook.ooxml.refs import Cell
from repbook.ooxml.room import refuse_over
from repbook.ooxml.slowcells import RawCell, scan
from repbook.ooxml.strings import MOST
from repbook.ooxml.xml import XmlError

_OFFSET_1904, _EXACT = 1462, 1e15
# Bytes of memory a byte of a sheet, all of whose cells are held.
_CELLS = 5


def read_excel(path: Path, sheet: str | None, known: Iterable[str] = ()) -> Grid:
    """Return the rows of one sheet, by default of the visible one with most `known` headers.

    FileError where the workbook cannot be read, has no such sheet, or is empty.
    """
    workbook = Workbook(open_package(path))
    usable = [info for info in workbook.sheets if info.kind == "worksheet"]
    full = [info for info in usable if _holds_values(workbook.package, info.part)]
    if workbook.needs_choice():
        workbook.hold_strings(_strings_of(workbook, full))
    if sheet is None and known:
        full = _likeliest_first(workbook, full, tuple(known))
    chosen = _choose(usable if sheet else full, sheet, path.name)
    others = tuple(info.name for info in full if info != chosen and info.state == "visible")
    grid = _Sheet(workbook, chosen).grid()
    grid.other_sheets = others
    grid.note("other_sheets", others, sheet=chosen.name)
    return grid


def _likeliest_first(
    workbook: Workbook, sheets: list[SheetInfo], known: Iterable[str]
) -> list[SheetInfo]:
    """Return the visible sheets with most known headers first; the file's order among equals."""
    if sum(info.state == "visible" for info in sheets) < 2:
        return sheets
    hits = {info.part: count_known(_top(workbook, info), known) for info in sheets}
    return sorted(sheets, key=lambda info: -hits[info.part] if hits[info.part] > 1 else 0)


class _Numbers:
    """A set of whole numbers from 0 to below `MOST`, in a bit each."""

    def __init__(self) -> None:
        self._bits = bytearray()

    def add(self, number: int) -> None:
        place = number >> 3
        if place >= len(self._bits):
            self._bits += bytes(place + 1 - len(self._bits))
        self._bits[place] |= 1 << (number & 7)

    def __contains__(self, number: object) -> bool:
        if not isinstance(number, int) or (place := number >> 3) >= len(self._bits):
            return False
        return bool(self._bits[place] >> (number & 7) & 1)


def _strings_of(workbook: Workbook, sheets: Iterable[SheetInfo]) -> _Numbers:
    """Return the numbers of the shared strings that stand in cells."""
    found = _Numbers()

    def take(cell: RawCell) -> None:
        if cell.kind != "s" or (place := whole(cell.text)) is None:
            return
        if 0 <= place < MOST:
            found.add(place)

    for sheet in sheets:
        try:
            scan(workbook.package.stream(sheet.part), take)
        except XmlError as error:
            raise workbook.package.bad_xml(sheet.part, error) from error
    return found


def _top(workbook: Workbook, sheet: SheetInfo) -> list[list[Item]]:
    """Return the first rows of a sheet, as texts."""
    rows: dict[int, list[Item]] = {}

    def take(cell: RawCell) -> None:
        text = cell.text
        if cell.kind == "s":
            place = whole(text)
            text = "" if place is None else workbook.strings[place]
        if text and cell.kind in ("s", "str", "inlineStr"):
            _put(rows.setdefault(cell.place.row, []), cell.place.column, text)

    try:
        scan(workbook.package.stream(sheet.part), take, 3 * LOOK)
    except XmlError as error:
        raise workbook.package.bad_xml(sheet.part, error) from error
    except IndexError:
        return []
    return [rows[row] for row in sorted(rows)]


def _choose(sheets: list[SheetInfo], name: str | None, file: str) -> SheetInfo:
    if name is not None:
        for info in sheets:
            if info.name.casefold() == name.casefold():
                return info
        names = tuple(info.name for info in sheets)
        facts = {"file": file, "sheet": name, "sheets": ", ".join(names)}
        raise FileError("intake.no_sheet", **facts, choices=names)
    if not sheets:
        raise FileError("intake.empty_list", file=file)
    return next((info for info in sheets if info.state == "visible"), sheets[0])


def _holds_values(package: Package, part: str) -> bool:
    chunks = (chunk.replace(b"\0", b"") for chunk in package.stream(part))  # UTF-16 too
    return any(b"v>" in chunk or b"is>" in chunk for chunk in chunks)


class _Sheet:
    """One sheet while it is read: its cells by row, and which of them are dates."""

    def __init__(self, workbook: Workbook, sheet: SheetInfo) -> None:
        self._workbook, self._sheet = workbook, sheet
        self._rows: list[Row] = []
        self._width = 0
        self._uncounted: list[Cell] = []
        self._lost: list[Cell] = []
        self._count = 0
        package = workbook.package
        refuse_over(package.file, _CELLS * package.infos[sheet.part].file_size)
        try:
            styles = cell_styles(package, workbook.part)
            self._marks = marked_cells(package.stream(sheet.part), styles)
            scan(package.stream(sheet.part), self._take)
        except XmlError as error:
            raise package.bad_xml(sheet.part, error) from error

    def grid(self) -> Grid:
        label = f"{self._workbook.package.file}, {self._sheet.name}"
        rows = _in_order(self._rows)
        grid = Grid(label, rows, "xlsx", sheet=self._sheet.name)
        grid.note("no_result", self._uncounted)
        grid.note("precision_lost", self._lost)
        grid.merged = self._marks.merged
        return grid

    def _take(self, cell: RawCell) -> None:
        dated = self._count in self._marks.dated
        mask = self._marks.masked.get(self._count, "")
        self._count += 1
        item = self._item(cell, dated, mask)
        if item != "":
            self._hold(*cell.place, item)
        elif cell.formula is not None and not cell.text and cell.kind != "str":
            self._uncounted.append(cell.place)

    def _hold(self, row: int, column: int, item: Item) -> None:
        if not self._rows or self._rows[-1][0] != row:
            # As wide as the widest so far at once: a list that grows takes more than it needs.
            self._rows.append((row, [""] * self._width))
        _put(self._rows[-1][1], column, item)
        self._width = max(self._width, column)

    def _item(self, cell: RawCell, dated: bool, mask: str) -> Item:
        if cell.kind == "inlineStr":
            return cell.text
        value = self._value(cell)
        if isinstance(value, float) and (dated or cell.kind == "d"):
            return _moment(value, self._workbook.date1904)
        text = as_text(value)
        if looks_precision_lost(value) and not looks_precision_lost(text):
            self._lost.append(cell.place)
        if not isinstance(value, float):
            return text
        return show_masked(value, mask) if mask and _is_code(value) else Digits(text)

    def _value(self, cell: RawCell) -> Value:
        strings = self._workbook.strings if cell.kind == "s" else []
        try:
            return cell_value(cell.kind, cell.text, False, strings, self._workbook.date1904)
        except (ValueError, IndexError) as error:
            raise DamagedFile(
                "files.bad_cell",
                file=self._workbook.package.file,
                sheet=self._sheet.name,
                cell=str(cell.place),
            ) from error


def _is_code(number: float) -> bool:
    return number >= 0 and number.is_integer() and number < _EXACT


def as_text(value: Value) -> str:
    """Return a cell's value as Excel would show it: 15 digits, no `.0`, TRUE and FALSE."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, float):
        return f"{Decimal(f'{value:.15g}'):f}"
    return value


def _moment(number: float, date1904: bool) -> Item:
    """Return a date, moment or time; a number outside Excel's days stays a number."""
    if 0 <= number < 1:
        return (datetime.min + timedelta(seconds=round(number * 86400) % 86400)).time()
    number += _OFFSET_1904 if date1904 else 0
    if not 1 <= number < LAST_DAY + 1:
        return as_text(number)
    found = to_datetime(number)
    return found.date() if found.time() == time() else found


def _in_order(rows: list[Row]) -> list[Row]:
    """Return rows by their numbers, each once, however a file has them."""
    if all(first < second for (first, _), (second, _) in pairwise(rows)):
        return rows
    merged: dict[int, list[Item]] = {}
    for number, cells in rows:
        into = merged.setdefault(number, cells)
        if into is not cells:
            for column, item in enumerate(cells, start=1):
                if item != "":
                    _put(into, column, item)
    return sorted(merged.items())


def _put(row: list[Item], column: int, item: Item) -> None:
    row += [""] * (column - len(row))
    row[column - 1] = item
