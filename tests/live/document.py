"""Read, change, recalculate and print one workbook that is open in LibreOffice."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from live.bridge import enum, plain_errors, properties
from live.cells import decode, read_shown
from repbook.domain.values import Value

_PDF = "calc_pdf_Export"
_CSV = "Text - txt - csv (StarCalc)"
_CSV_OPTIONS = "44,34,76,1,,0,false,true,false,false,false,{sheet}"
_EXCEL_GRAMMAR = 3  # com.sun.star.sheet.AddressConvention.XL_OOX


class Document:
    """One open workbook; `model` is the UNO document for what is not offered here."""

    def __init__(self, model: Any) -> None:
        self.model = model

    def sheet_names(self) -> list[str]:
        """Return the tabs from left to right."""
        return list(self.model.Sheets.ElementNames)

    @plain_errors
    def values(self, sheet: str, ref: str | None = None) -> list[list[Value]]:
        """Return the cells of `ref`, or all from A1 to the last used cell, row by row.

        Empty cells are None, numbers and dates floats; a boolean whose number format shows
        neither TRUE nor FALSE reads as 1.0 or 0.0. A table's name is no `ref`.
        """
        block = self._range(sheet, ref)
        at = block.RangeAddress
        shown = [row[at.StartColumn :] for row in self._shown(sheet)[at.StartRow :]]
        return decode(block.getDataArray(), block.getFormulaArray(), shown)

    def value(self, sheet: str, cell: str) -> Value:
        """Return one cell."""
        return self.values(sheet, cell)[0][0]

    @plain_errors
    def formulas(self, sheet: str, ref: str | None = None) -> list[list[str]]:
        """Return formulas and constants as LibreOffice writes them: `=SUM($Two.A1;B2)`."""
        return [list(row) for row in self._range(sheet, ref).getFormulaArray()]

    @plain_errors
    def set(self, sheet: str, cell: str, value: Value) -> None:
        """Write one cell; text that starts with = is a formula in Excel's grammar.

        LibreOffice resolves no table references in formulas that are written this way.
        """
        target = self._range(sheet, cell).getCellByPosition(0, 0)
        if value is None:
            target.setFormula("")
        elif isinstance(value, bool):
            target.setFormula("=TRUE()" if value else "=FALSE()")
        elif not isinstance(value, str):
            target.setValue(value)
        elif value.startswith("="):
            target.setTokens(self._parser().parseFormula(value[1:], target.CellAddress))
        else:
            target.setString(value)

    @plain_errors
    def fill(self, sheet: str, ref: str, rows: Sequence[Sequence[float | str | None]]) -> None:
        """Write a block of numbers and texts at once; None empties a cell."""
        block = tuple(tuple("" if cell is None else cell for cell in row) for row in rows)
        self._range(sheet, ref).setDataArray(block)

    @plain_errors
    def fill_down(self, sheet: str, ref: str) -> None:
        """Copy the first row of a block to the rows below, formulas as a user does."""
        self._range(sheet, ref).fillAuto(enum("sheet.FillDirection", "TO_BOTTOM"), 1)

    def recalculate(self) -> None:
        """Compute every formula again, changed or not."""
        self.model.calculateAll()

    def seconds(self, runs: int = 3) -> float:
        """Return how long a full recalculation takes: the fastest of `runs`, in seconds."""
        return min(self._timed() for _ in range(runs))

    @plain_errors
    def to_pdf(self, path: Path, sheet: str | None = None) -> None:
        """Print the whole workbook, or one sheet of it, as a PDF."""
        before = [(tab, tab.IsVisible, tab.getPrintAreas()) for tab in self._tabs()]
        try:
            if sheet is not None:
                self._hide_others(sheet)
            self.model.storeToURL(path.resolve().as_uri(), properties(FilterName=_PDF))
        finally:
            for tab, visible, areas in before:
                tab.IsVisible = visible
                _set_print_areas(tab, areas)

    def close(self) -> None:
        """Close without saving."""
        self.model.close(True)

    def __enter__(self) -> Document:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _sheet(self, name: str) -> Any:
        if not self.model.Sheets.hasByName(name):
            raise KeyError(f"no sheet {name!r} among {self.sheet_names()}")
        return self.model.Sheets.getByName(name)

    def _range(self, sheet: str, ref: str | None) -> Any:
        tab = self._sheet(sheet)
        if ref is not None:
            return tab.getCellRangeByName(ref)
        end = tab.createCursor()
        end.gotoEndOfUsedArea(False)
        last = end.RangeAddress
        return tab.getCellRangeByPosition(0, 0, last.EndColumn, last.EndRow)

    def _shown(self, sheet: str) -> list[list[str]]:
        """Return the whole sheet as a reader sees it, by one export rather than cell by cell."""
        number = self.sheet_names().index(sheet) + 1
        options = properties(FilterName=_CSV, FilterOptions=_CSV_OPTIONS.format(sheet=number))
        with tempfile.TemporaryDirectory(prefix="repbook-shown-") as folder:
            self.model.storeToURL((Path(folder) / "sheet.csv").as_uri(), options)
            return read_shown(next(Path(folder).iterdir()))

    def _parser(self) -> Any:
        parser = self.model.createInstance("com.sun.star.sheet.FormulaParser")
        parser.setPropertyValue("CompileEnglish", True)
        parser.setPropertyValue("FormulaConvention", _EXCEL_GRAMMAR)
        return parser

    def _timed(self) -> float:
        start = time.perf_counter()
        self.recalculate()
        return time.perf_counter() - start

    def _hide_others(self, sheet: str) -> None:
        """Hide the others and drop their print areas: with one, even a hidden sheet is printed."""
        chosen = self._sheet(sheet)
        chosen.IsVisible = True
        for tab in self._tabs():
            if tab.Name != chosen.Name:
                tab.IsVisible = False
                _set_print_areas(tab, ())

    def _tabs(self) -> list[Any]:
        return [self._sheet(name) for name in self.sheet_names()]


def _set_print_areas(tab: Any, areas: tuple[Any, ...]) -> None:
    """Set a sheet's print areas; one that has none is left alone, for it prints whole."""
    if tab.getPrintAreas() != areas:
        tab.setPrintAreas(areas)
