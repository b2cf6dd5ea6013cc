"""Press the buttons of a workbook that lies open in LibreOffice: Sub, launcher, Python, document.

The workbook is the product's own .xlsm; only its module modLauncher is replaced, by Launcher.bas.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any, NamedTuple

from live.bridge import import_uno, plain_errors
from live.document import Document
from live.office import Office
from live.office_button import SURROUNDINGS
from repbook.build import labels
from repbook.build.macros import NAMES, PROJECT
from repbook.build.vba import modules
from repbook.build.vba.handlers import NAME as BUTTONS_MODULE
from repbook.build.vba.project import vba_project
from repbook.build.vba.source import Base, Module, code_of
from repbook.domain.values import Value
from repbook.ooxml.package import open_package
from repbook.ooxml.save import save_package
from repbook.schema.buttons import BY_KEY
from repbook.schema.registry import CODES, SETTINGS, TABLES
from repbook.schema.sheets import SHEETS

Row = dict[str, Value]

LAUNCHER = "modLauncher"
SOURCE = Path(__file__).with_name("Launcher.bas")
_RECORD, _FIELD = "\x1e", "\t"
_PASSED_ON = ("REPBOOK_HOME", "LC_ALL", "PYTHONPATH")


class Said(NamedTuple):
    """A message: its mood and its words."""

    mood: str
    text: str


class Pressed(NamedTuple):
    """All that a press said, in order; a question and what follows a yes are two."""

    said: tuple[Said, ...]

    @property
    def mood(self) -> str:
        """Return how it ended, empty where nothing was said."""
        return self.said[-1].mood if self.said else ""

    @property
    def text(self) -> str:
        """Return the last words."""
        return self.said[-1].text if self.said else ""


def put_launcher_in(path: Path) -> Path:
    """Replace the launcher in a built .xlsm."""
    own = Module(LAUNCHER, Base.NONE, code_of(SOURCE.read_text("ascii")))
    sheets = [*(sheet.code_name for sheet in SHEETS.values()), labels.CODE_NAME]
    kept = [module for module in modules.book_modules(sheets) if module.name != LAUNCHER]
    package = open_package(path)
    save_package(package, path, {PROJECT: vba_project(NAMES.book, [*kept, own])})
    return path


class OpenBook:
    """One workbook open in the office, and the hand that types and presses its buttons."""

    def __init__(self, office: Office, document: Document, lang: str) -> None:
        self.office, self.document, self.lang = office, document, lang
        self.pressed: list[str] = []

    def press(self, key: str, *, says: str = "no", types: str = "") -> Pressed:
        """Run what the ribbon runs; `says` answers a question, `types` is typed or chosen."""
        kept = {name: os.environ[name] for name in _PASSED_ON if name in os.environ}
        (self.office.folder / SURROUNDINGS).write_text(json.dumps(kept), "utf-8")
        self.run(f"{LAUNCHER}.Expect", says, types)
        self.run(f"{BUTTONS_MODULE}.{BY_KEY[key].callback}", self.document.model)
        self.pressed.append(key)
        records = str(self.run(f"{LAUNCHER}.Said")).split(_RECORD)[:-1]
        return Pressed(tuple(Said(*record.split(_FIELD, 1)) for record in records))

    def press_over(self, other: OpenBook, key: str, *, types: str = "") -> Pressed:
        """Run what the ribbon runs while a workbook without macros lies in front."""
        self.run(f"{LAUNCHER}.Over", str(other.path))
        try:
            return self.press(key, types=types)
        finally:
            self.run(f"{LAUNCHER}.Over", "")

    def follow(self, target: str) -> None:
        """Do what a click on a link of Home does."""
        self.run("modBook.FollowLink", target)

    @plain_errors
    def run(self, name: str, *args: object) -> Any:
        """Run a macro of the workbook by `module.Sub` and return what it returns."""
        library = self.document.model.BasicLibraries.ProjectName
        uri = f"vnd.sun.star.script:{library}.{name}?language=Basic&location=document"
        script = self.document.model.getScriptProvider().getScript(uri)
        return script.invoke(args, (), ())[0]

    def rows(self, table: str) -> list[Row]:
        """Return a table's rows by column key, blanks left out."""
        area = self._area(table)
        sheet = self.document.model.Sheets.getByIndex(area.Sheet)
        columns = area.StartColumn, area.EndColumn
        block = sheet.getCellRangeByPosition(columns[0], area.StartRow + 1, columns[1], area.EndRow)
        keys = TABLES[table].keys()
        found = (dict(zip(keys, row, strict=True)) for row in block.getDataArray())
        return [{key: cell for key, cell in row.items() if cell not in (None, "")} for row in found]

    def header_cell(self, table: str, key: str) -> Any:
        """Return the UNO cell of a column's header."""
        area = self._area(table)
        sheet = self.document.model.Sheets.getByIndex(area.Sheet)
        column = area.StartColumn + TABLES[table].keys().index(key)
        return sheet.getCellByPosition(column, area.StartRow)

    def seen(self, table: str) -> tuple[str, ...]:
        """Return the keys of the columns of a table that are not hidden."""
        area = self._area(table)
        columns = self.document.model.Sheets.getByIndex(area.Sheet).Columns
        keys = enumerate(TABLES[table].keys(), area.StartColumn)
        return tuple(key for place, key in keys if columns.getByIndex(place).IsVisible)

    def header(self, table: str, key: str) -> str:
        """Return the header of a column."""
        return str(self.header_cell(table, key).String)

    def row(self, table: str, name: str) -> Row:
        """Return one row by its id."""
        return next(row for row in self.rows(table) if row.get(TABLES[table].ids) == name)

    def select(self, table: str, name: str | None) -> None:
        """Put the cursor on a row, None for the first blank one."""
        place = [row.get(TABLES[table].ids) for row in self.rows(table)].index(name)
        area = self._area(table)
        sheet = self.document.model.Sheets.getByIndex(area.Sheet)
        sheet.IsVisible = True
        row = area.StartRow + 1 + place
        self._show(sheet.getCellRangeByPosition(area.StartColumn, row, area.StartColumn, row))

    def type_row(self, table: str, name: str | None, /, **values: Value) -> None:
        """Type into a row's cells, by column key."""
        self.select(table, name)
        at, keys = self.document.model.CurrentSelection.RangeAddress, TABLES[table].keys()
        sheet = self.document.model.Sheets.getByIndex(at.Sheet)
        for key, value in values.items():
            column = self._area(table).StartColumn + keys.index(key)
            _type(sheet.getCellByPosition(column, at.StartRow), value)

    def type(self, **cells: Value) -> None:
        """Type into cells outside the tables, by key."""
        for key, value in cells.items():
            _type(self._cell(key), value)

    def cell(self, key: str) -> Value:
        """Return a cell outside the tables, by its key."""
        value: Value = self._cell(key).getDataArray()[0][0]
        return None if value == "" else value

    @property
    def path(self) -> Path:
        """Return the workbook's file."""
        return Path(import_uno().fileUrlToSystemPath(self.document.model.URL))

    @property
    def sheet(self) -> str:
        """Return the key of the sheet in front, "" for one that is none of ours."""
        code = self.document.model.CurrentController.ActiveSheet.CodeName
        return next((key for key, sheet in SHEETS.items() if sheet.code_name == code), "")

    @property
    def is_calm(self) -> bool:
        """Say whether screen and calculation were given back."""
        model = self.document.model
        return bool(model.isAutomaticCalculationEnabled() and not model.hasControllersLocked())

    def label(self, code: str) -> str:
        """Return a label in the workbook's language."""
        return CODES[code].label.get(self.lang)

    def _area(self, table: str) -> Any:
        return self.document.model.DatabaseRanges.getByName(TABLES[table].name).DataArea

    def _cell(self, key: str) -> Any:
        if key in SETTINGS:
            names = self.document.model.NamedRanges
            return names.getByName(SETTINGS[key].defined_name).getReferredCells()
        for sheet in SHEETS.values():
            for cell in sheet.cells:
                if cell.key == key:
                    tab = self.document.model.Sheets.getByName(sheet.label.get(self.lang))
                    return tab.getCellRangeByName(cell.ref)
        raise KeyError(key)

    def _show(self, cells: Any) -> None:
        controller = self.document.model.CurrentController
        controller.setActiveSheet(cells.Spreadsheet)
        controller.select(cells)


def _type(cell: Any, value: Value) -> None:
    if value is None or isinstance(value, str):
        cell.getCellByPosition(0, 0).setString(value or "")
    else:
        cell.getCellByPosition(0, 0).setValue(float(value))
