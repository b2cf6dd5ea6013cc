"""Worksheets."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from xlwings import NoSuchObjectError, base_classes

from live.engine.names import Names
from live.engine.native import Deletions, Native, speaks_plainly
from live.engine.pages import PageBreaks
from live.engine.ranges import CONTENTS, FORMATS, NOTES, Range
from live.engine.tables import Table, Tables
from live.engine.unions import Union

if TYPE_CHECKING:
    from live.engine.books import Book

_CELLS = re.compile(r"\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?")
_STRIPES = re.compile(r"\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d+:\$?\d+")


@speaks_plainly
class Sheets(base_classes.Sheets):
    """The tabs of a workbook from left to right."""

    def __init__(self, book: Book) -> None:
        self.book = book
        self._model = book.model.Sheets

    @property
    def api(self) -> Native:
        return Native(self._model)

    @property
    def active(self) -> Sheet:
        return Sheet(self.book, self.book.model.CurrentController.ActiveSheet)

    def __len__(self) -> int:
        return int(self._model.Count)

    def __iter__(self) -> Iterator[Sheet]:
        return (Sheet(self.book, self._model.getByIndex(place)) for place in range(len(self)))

    def __contains__(self, key: str) -> bool:
        return key.lower() in (name.lower() for name in self._model.ElementNames)

    def __call__(self, key: int | str) -> Sheet:
        if isinstance(key, int):
            return Sheet(self.book, self._model.getByIndex(key - 1))
        for name in self._model.ElementNames:
            if name.lower() == key.lower():
                return Sheet(self.book, self._model.getByName(name))
        raise NoSuchObjectError(f"Sheet {key} doesn't exist.")

    def add(
        self, before: Sheet | None = None, after: Sheet | None = None, name: str | None = None
    ) -> Sheet:
        place = before.index - 1 if before else after.index if after else self.active.index - 1
        used = set(self._model.ElementNames)
        new = name or next(n for k in range(1, 999) if (n := f"Sheet{k}") not in used)
        self._model.insertNewByName(new, place)
        added = self(new)
        added.activate()
        return added


@speaks_plainly
class Sheet(base_classes.Sheet):
    """One worksheet, held by its name."""

    book: Any = None

    def __init__(self, book: Book, model: Any) -> None:
        self.book, self._name = book, model.Name
        self._model, self._deletions = model, Deletions.count

    @property
    def model(self) -> Any:
        """Return the UNO sheet, anew after each deletion of cells: some of these kill it."""
        if self._deletions != Deletions.count:
            self._model = self.book.model.Sheets.getByName(self._name)
            self._deletions = Deletions.count
        return self._model

    @property
    def api(self) -> Native:
        """Return the sheet; LibreOffice itself keeps `CodeName`."""
        return Native(
            self.model,
            {
                "ProtectContents": self.model.isProtected,
                "HPageBreaks": lambda: PageBreaks(self.model),
            },
        )

    @property
    def name(self) -> str:
        return str(self._name)

    @name.setter
    def name(self, name: str) -> None:
        self.model.setName(name)
        self._name = name

    @property
    def index(self) -> int:
        return int(self.model.RangeAddress.Sheet) + 1

    @property
    def names(self) -> Names:
        return Names(self.book, self.model.NamedRanges)

    @property
    def tables(self) -> Tables:
        return Tables(self)

    @property
    def visible(self) -> bool:
        return bool(self.model.IsVisible)

    @visible.setter
    def visible(self, shown: bool) -> None:
        self.model.IsVisible = shown

    @property
    def cells(self) -> Range:
        return Range(self, self.model)

    @property
    def used_range(self) -> Range:
        cursor = self.model.createCursor()
        cursor.gotoStartOfUsedArea(False)
        cursor.gotoEndOfUsedArea(True)
        return self.block(cursor.RangeAddress)

    def block(self, address: Any) -> Range:
        """Return the range of a UNO cell range address."""
        columns = (address.StartColumn, address.EndColumn)
        return self.cut(address.StartRow, columns[0], address.EndRow, columns[1])

    def cut(self, top: int, left: int, bottom: int, right: int) -> Range:
        """Return a range by its first and last row and column, counted from 0."""
        return Range(self, self.model.getCellRangeByPosition(left, top, right, bottom))

    def range(self, arg1: Any, arg2: Any = None) -> Any:
        if isinstance(arg1, str) and "," in arg1:
            return Union(self, arg1.split(","))
        if isinstance(arg1, str):
            first = self._named(arg1)
            return first if arg2 is None else self._spanned(first, self.range(arg2))
        if isinstance(arg1, Range):
            last = arg1 if arg2 is None else arg2
            return self._spanned(arg1, last if isinstance(last, Range) else self.range(last))
        if len(arg1) == 4:
            row, column, rows, columns = arg1
            return self.cut(row - 1, column - 1, row + rows - 2, column + columns - 2)
        first = self.cut(arg1[0] - 1, arg1[1] - 1, arg1[0] - 1, arg1[1] - 1)
        return first if arg2 is None else self._spanned(first, self.range(arg2))

    def activate(self) -> None:
        self.book.model.CurrentController.setActiveSheet(self.model)

    def select(self) -> None:
        self.activate()

    def clear_contents(self) -> None:
        self.model.clearContents(CONTENTS)

    def clear_formats(self) -> None:
        self.model.clearContents(FORMATS)

    def clear(self) -> None:
        self.model.clearContents(CONTENTS | FORMATS | NOTES)

    def delete(self) -> None:
        self.book.model.Sheets.removeByName(self.name)

    def autofit(self, axis: str | None = None) -> None:
        self.used_range.autofit(axis)

    def _spanned(self, one: Range, other: Range) -> Range:
        a, b = one.at, other.at
        top, left = min(a.StartRow, b.StartRow), min(a.StartColumn, b.StartColumn)
        return self.cut(top, left, max(a.EndRow, b.EndRow), max(a.EndColumn, b.EndColumn))

    def _named(self, text: str) -> Range:
        """Return a range by address, by name or by table (whose range is its data)."""
        if _CELLS.fullmatch(text) or _STRIPES.fullmatch(text):
            return Range(self, self.model.getCellRangeByName(text.replace("$", "")), text)
        for names in (self.names, self.book.names):
            if names.contains(text):
                return names(text).refers_to_range
        tables = self.book.model.DatabaseRanges
        if tables.hasByName(text):
            body = Table(self.book, tables.getByName(text)).data_body_range
            if body is not None:
                return body
        raise NoSuchObjectError(f"The address/named range '{text}' doesn't exist.")
