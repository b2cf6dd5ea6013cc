"""Say where things are in a workbook: sheets, tables and names (ECMA-376 part 1, 18.2, 18.5)."""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from repbook.domain.values import whole
from repbook.errors import DamagedFile, UnsafeFile
from repbook.ooxml.celltext import from_hex
from repbook.ooxml.package import Package
from repbook.ooxml.refs import Area, parse_area
from repbook.ooxml.spelling import Spelling
from repbook.ooxml.strings import LONG, read_strings
from repbook.ooxml.xml import Element

_NAME_TEXT = re.compile(
    r"=?(?:'((?:[^']|'')+)'|([^'!:,()\[\]]+))!(\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)\Z"
)
_COLUMN_TEXT = r"=?[^\W\d][\w.]*\[(?:[^\[\]'#@]|'.|\[(?:[^\[\]'#]|'.)*\])+\]"


class SheetInfo(NamedTuple):
    """A sheet: its tab's name, its part, `visible`, `hidden` or `veryHidden`, its VBA name."""

    name: str
    part: str
    state: str
    code_name: str
    kind: str


class TableColumn(NamedTuple):
    """A table's column: the id Excel keeps through renames, its header, its own formula.

    `stored` is that formula as the part has it, for the first data row.
    """

    id: int
    name: str
    stored: str | None
    spelling: Spelling | None = None

    @property
    def formula(self) -> str | None:
        """The column's formula spelled out (`spelling`)."""
        if self.stored is None or self.spelling is None:
            return self.stored
        return self.spelling.spelled(self.stored, self.spelling.first_row)


class TableInfo(NamedTuple):
    """A table and where it stands; rows and columns count from 1.

    `last_row` is the last data row; a totals row, where there is one, is the row below it.
    `header_row` is the row above the first data row, even in a table that shows no header.
    """

    name: str
    part: str
    sheet_part: str
    sheet_name: str
    first_col: int
    last_col: int
    header_row: int
    last_row: int
    totals_row: bool
    columns: tuple[TableColumn, ...]
    has_header: bool = True

    @property
    def data(self) -> Area:
        """The block of data rows."""
        return Area(self.header_row + 1, self.first_col, self.last_row, self.last_col)

    @property
    def area(self) -> Area:
        """The whole block, header and totals included, as the table's `ref` has it."""
        first = self.header_row if self.has_header else self.header_row + 1
        return Area(first, self.first_col, self.last_row + self.totals_row, self.last_col)

    def places(self) -> dict[str, int]:
        """Return the sheet column under each header."""
        names = (column.name for column in self.columns)
        return {name: column for column, name in enumerate(names, self.first_col)}

    @property
    def spelling(self) -> Spelling:
        """How its formulas are written."""
        found = self.columns[0].spelling
        assert found is not None
        return found

    def column_of(self, header: str) -> int:
        """Return the sheet column under `header`; KeyError where the table has none."""
        for offset, column in enumerate(self.columns):
            if column.name == header:
                return self.first_col + offset
        raise KeyError(header)


class NameInfo(NamedTuple):
    """A defined name; `ref` is set where it is one cell or one block on a sheet of this book.

    `scope` is the part of the sheet the name belongs to, None for the whole workbook.
    """

    name: str
    text: str
    sheet_part: str | None
    ref: Area | None
    scope: str | None


class Workbook:
    """The index of an open package; parts are parsed when first asked for."""

    def __init__(self, package: Package) -> None:
        self.package = package
        self.part = package.workbook_part
        self._elements = package.elements(self.part)
        self._relationships = package.relationships(self.part)
        self.date1904 = self._flag("workbookPr", "date1904")
        self.sheets = tuple(self._read_sheets())

    @cached_property
    def strings(self) -> list[str]:
        """The shared strings."""
        part = self._strings_part
        return read_strings(self.package, part) if part else []

    def needs_choice(self) -> bool:
        """Tell whether the shared strings are better not all held."""
        part = self._strings_part
        return bool(part) and self.package.size(part) > LONG

    def hold_strings(self, wanted: Container[int]) -> None:
        """Hold of the shared strings those that are wanted alone; the others are empty."""
        self.__dict__["strings"] = read_strings(self.package, self._strings_part, wanted)

    @property
    def _strings_part(self) -> str:
        for row in self._relationships.values():
            if row.kind == "sharedStrings" and row.target in self.package:
                return self.package.actual_name(row.target)
        return ""

    def take_strings(self, other: Workbook) -> None:
        """Take another workbook's shared strings over where both have the very same part."""
        mine, theirs = self._strings_part, other._strings_part
        if mine and theirs and "strings" in other.__dict__:
            one, two = self.package.infos[mine], other.package.infos[theirs]
            if (one.CRC, one.file_size) == (two.CRC, two.file_size):
                self.__dict__["strings"] = other.strings

    @cached_property
    def tables(self) -> dict[str, TableInfo]:
        """Every table by its display name, in sheet order."""
        return {table.name: table for sheet in self.sheets for table in self._read_tables(sheet)}

    @cached_property
    def names(self) -> tuple[NameInfo, ...]:
        """Every defined name, in file order."""
        return tuple(
            self._read_name(element) for element in self._elements if element.name == "definedName"
        )

    def name(self, name: str) -> NameInfo | None:
        """Return the workbook-wide name `name`, whatever its case, or None."""
        return self._wide_names.get(name.lower())

    @cached_property
    def _wide_names(self) -> dict[str, NameInfo]:
        wide = [info for info in self.names if info.scope is None]
        return {info.name.lower(): info for info in reversed(wide)}

    @cached_property
    def column_names(self) -> dict[str, str]:
        """The column that a workbook-wide name stands for, as `tblX[Amount]`, by name."""
        wide = (info for info in self.names if info.scope is None)
        return {info.name: info.text for info in wide if re.fullmatch(_COLUMN_TEXT, info.text)}

    def sheet(self, name: str) -> SheetInfo | None:
        """Return the sheet whose tab reads `name`, whatever its case, or None."""
        return self._sheets_by_name.get(name.lower())

    @cached_property
    def _sheets_by_name(self) -> dict[str, SheetInfo]:
        return {sheet.name.lower(): sheet for sheet in reversed(self.sheets)}

    def sheet_of(self, part: str) -> SheetInfo:
        """Return the sheet that lies in `part`; KeyError where none does."""
        for sheet in self.sheets:
            if sheet.part == part:
                return sheet
        raise KeyError(part)

    @property
    def calculation(self) -> dict[str, str]:
        """The calculation properties, as far as they are stated."""
        found = (element for element in self._elements if element.name == "calcPr")
        return next((element.attributes for element in found), {})

    def _flag(self, name: str, attribute: str) -> bool:
        return any(
            element.attributes.get(attribute) in ("1", "true")
            for element in self._elements
            if element.name == name
        )

    def _read_sheets(self) -> Iterator[SheetInfo]:
        for element in self._elements:
            if element.name == "sheet" and element.depth == 2:
                row = self._relationships.get(element.attributes.get("id", ""))
                if row is None or row.external or row.target not in self.package:
                    raise DamagedFile(
                        "files.sheet_missing",
                        file=self.package.file,
                        sheet=element.attributes.get("name", ""),
                    )
                part = self.package.actual_name(row.target)
                yield SheetInfo(
                    element.attributes.get("name", ""),
                    part,
                    element.attributes.get("state", "visible"),
                    _code_name(self.package, part),
                    row.kind,
                )

    def _read_tables(self, sheet: SheetInfo) -> Iterator[TableInfo]:
        for row in self.package.relationships(sheet.part).values():
            if row.kind == "table" and row.target in self.package:
                part = self.package.actual_name(row.target)
                yield _table(self.package, part, sheet, lambda: self.column_names)

    def _read_name(self, element: Element) -> NameInfo:
        local = element.attributes.get("localSheetId", "")
        scope = None
        if (place := whole(local)) is not None and place < len(self.sheets):
            scope = self.sheets[place].part
        sheet, ref = self._place(element.text)
        return NameInfo(
            element.attributes.get("name", ""),
            element.text,
            sheet.part if sheet else None,
            ref if sheet else None,
            scope,
        )

    def _place(self, text: str) -> tuple[SheetInfo | None, Area | None]:
        found = _NAME_TEXT.match(text)
        if not found:
            return None, None
        try:
            area = parse_area(found[3])
        except ValueError:
            return None, None
        return self.sheet((found[1] or "").replace("''", "'") or found[2]), area


def _code_name(package: Package, part: str) -> str:
    head = next(iter(package.stream(part, 4096)), b"")
    found = _CODE_NAME.search(head)
    return found[1].decode("utf-8", "replace") if found else ""


def _table(
    package: Package, part: str, sheet: SheetInfo, names: Callable[[], Mapping[str, str]]
) -> TableInfo:
    parsed = package.elements(part)
    root = parsed[0].attributes
    try:
        area = parse_area(root["ref"])
        header = int(root.get("headerRowCount", "1"))
        totals = int(root.get("totalsRowCount", "0"))
        columns = tuple(_columns(parsed))
    except (KeyError, ValueError) as error:
        raise DamagedFile("files.bad_table", file=package.file, part=part) from error
    if len(columns) != area.last_column - area.first_column + 1:
        raise DamagedFile("files.bad_table", file=package.file, part=part)
    if not 0 <= header <= 1 or not 0 <= totals <= 1:
        raise UnsafeFile("files.absurd_count", file=package.file, part=part)
    name = from_hex(root.get("displayName") or root.get("name", ""))
    first_row = area.first_row + header
    headers = [column.name for column in columns]
    spelling = Spelling(name, headers, area.first_column, first_row, names)
    return TableInfo(
        name=name,
        part=part,
        sheet_part=sheet.part,
        sheet_name=sheet.name,
        first_col=area.first_column,
        last_col=area.last_column,
        header_row=first_row - 1,
        last_row=area.last_row - totals,
        totals_row=bool(totals),
        columns=tuple(column._replace(spelling=spelling) for column in columns),
        has_header=bool(header),
    )


def _columns(parsed: Sequence[Element]) -> Iterator[TableColumn]:
    rows: list[tuple[dict[str, str], str | None]] = []
    for element in parsed:
        if element.name == "tableColumn":
            rows.append((element.attributes, None))
        elif element.name == "calculatedColumnFormula":
            rows[-1] = (rows[-1][0], element.text)
    for attributes, formula in rows:
        yield TableColumn(int(attributes["id"]), from_hex(attributes["name"]), formula)


_CODE_NAME = re.compile(rb"<(?:\w+:)?sheetPr\b[^>]*?\scodeName=[\"']([^\"']*)[\"']")
