"""Tables: LibreOffice imports those of a workbook as database ranges of the same name."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from xlwings import base_classes

from live.engine.growth import Body, grow, shrink
from live.engine.native import Native, speaks_plainly

if TYPE_CHECKING:
    from live.engine.books import Book
    from live.engine.ranges import Range
    from live.engine.sheets import Sheet


@speaks_plainly
class Tables(base_classes.Tables):
    """The tables of one sheet."""

    def __init__(self, sheet: Sheet) -> None:
        self.parent = sheet
        self._model = sheet.book.model.DatabaseRanges

    @property
    def api(self) -> Native:
        return Native(self._model)

    def __iter__(self) -> Iterator[Table]:
        here = self.parent.index - 1
        every = (self._model.getByName(name) for name in self._model.ElementNames)
        return (Table(self.parent.book, one) for one in every if one.DataArea.Sheet == here)

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __contains__(self, key: str) -> bool:
        return any(table.name.lower() == key.lower() for table in self)

    def __call__(self, key: int | str) -> Table:
        tables = list(self)
        if isinstance(key, int):
            return tables[key - 1]
        for table in tables:
            if table.name.lower() == key.lower():
                return table
        raise KeyError(key)

    def add(
        self,
        source_type: object = None,
        source: Any = None,
        link_source: object = None,
        has_headers: bool | None = None,
        destination: object = None,
        table_style_name: str | None = None,
        name: str | None = None,
    ) -> Table:
        used = set(self._model.ElementNames)
        new = name or next(n for k in range(1, 999) if (n := f"Table{k}") not in used)
        self._model.addNewByName(new, getattr(source, "impl", source).at)
        model = self._model.getByName(new)
        model.ContainsHeader = has_headers is not False
        model.AutoFilter = True
        return Table(self.parent.book, model)


@speaks_plainly
class Table(base_classes.Table):
    """One table. LibreOffice 7.4 has no table styles; a style that is set is forgotten."""

    table_style: Any = ""
    insert_row_range = None

    def __init__(self, book: Book, model: Any) -> None:
        self._book, self._model = book, model

    @property
    def api(self) -> Native:
        return Native(self._model)

    @property
    def parent(self) -> Sheet:
        from live.engine.sheets import Sheet

        return Sheet(self._book, self._book.model.Sheets.getByIndex(self._model.DataArea.Sheet))

    @property
    def name(self) -> str:
        return str(self._model.Name)

    @name.setter
    def name(self, name: str) -> None:
        self._model.setName(name)

    @property
    def display_name(self) -> str:
        return self.name

    @property
    def show_headers(self) -> bool:
        return bool(self._model.ContainsHeader)

    @property
    def show_totals(self) -> bool:
        return bool(self._model.TotalsRow)

    @property
    def show_autofilter(self) -> bool:
        return bool(self._model.AutoFilter)

    @show_autofilter.setter
    def show_autofilter(self, shown: bool) -> None:
        self._model.AutoFilter = shown

    @property
    def range(self) -> Range:
        return self.parent.block(self._model.DataArea)

    @property
    def header_row_range(self) -> Range | None:
        top = self._model.DataArea.StartRow
        return self._rows(top, top) if self.show_headers else None

    @property
    def data_body_range(self) -> Range | None:
        area = self._model.DataArea
        return self._rows(area.StartRow + self.show_headers, area.EndRow - self.show_totals)

    @property
    def totals_row_range(self) -> Range | None:
        bottom = self._model.DataArea.EndRow
        return self._rows(bottom, bottom) if self.show_totals else None

    def resize(self, target: Any) -> None:
        """Set the table's range; new rows take on the last row's formulas, formats, validations.

        Raises ValueError where Excel refuses: another header row, or no row below it.
        """
        before, after = self._model.DataArea, target.impl.at
        if after.StartRow != before.StartRow or after.EndRow <= after.StartRow:
            raise ValueError("a table keeps its header row and at least one row below it")
        columns = (before.Sheet, after.StartColumn, after.EndColumn)
        if columns[1:] != (before.StartColumn, before.EndColumn):
            _, before.StartColumn, before.EndColumn = columns
            self._model.DataArea = before
        top, last = before.StartRow + self.show_headers, before.EndRow - self.show_totals
        body = Body(self._book.model, *columns, top, last)
        bottom = after.EndRow - self.show_totals
        if bottom != last:
            (grow if bottom > last else shrink)(self._model, body, bottom)

    def _rows(self, top: int, bottom: int) -> Range | None:
        area = self._model.DataArea
        if bottom < top:
            return None
        return self.parent.cut(top, area.StartColumn, bottom, area.EndColumn)
