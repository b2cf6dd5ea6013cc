"""Show a package to the rules: parts, relationships, content types, sheets, tables, names."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Callable
from contextlib import suppress
from functools import cached_property, partial
from posixpath import dirname, join
from typing import NamedTuple

from repbook.ooxml.lint.formula_text import Token
from repbook.ooxml.lint.gather import FormulaUse, gather
from repbook.ooxml.lint.quicksheet import Unusual, read_quickly
from repbook.ooxml.lint.sheet import SheetView, read_sheet
from repbook.ooxml.lint.table import Table
from repbook.ooxml.lint.token_index import FormulaIndex
from repbook.ooxml.lint.trees import MAIN, RELATION, ends, refuse_doctype, rich_text, tree, whole
from repbook.ooxml.package import Package, Relationship
from repbook.ooxml.vba.compression import BrokenProject
from repbook.ooxml.vba.project import Project, read_project

CONTENT_TYPES = "[Content_Types].xml"
_TYPE = "{http://schemas.openxmlformats.org/package/2006/content-types}"
_XML = (".xml", ".rels")
_FIRST_PIECE = 4096
# Small pieces keep few elements alive at a time, which spares the garbage collector.
_PIECE = 1 << 14


class SheetEntry(NamedTuple):
    """A line of the workbook's list of sheets, `part` empty where it leads nowhere."""

    name: str
    sheet_id: int
    part: str
    hidden: bool


class DefinedName(NamedTuple):
    """A defined name; `scope` is the index of its sheet, or None for the workbook."""

    name: str
    scope: int | None
    text: str


class PackageView:
    """A workbook package, each part parsed at most once; parts raise XmlError when unsound."""

    def __init__(self, package: Package) -> None:
        self.package = package
        self.workbook = package.workbook_part
        self.parts = tuple(name for name in package.names if not name.endswith("/"))
        self.stated_strings = 0
        self._roots: dict[str, ET.Element] = {}
        self._sheets: dict[str, SheetView] = {}

    @property
    def xml_parts(self) -> list[str]:
        """Return the parts that should hold XML."""
        return [part for part in self.parts if part.lower().endswith(_XML)]

    def root(self, part: str) -> ET.Element:
        """Return a part's root element; an empty one where the part is missing."""
        if part not in self._roots:
            present = part in self.package
            self._roots[part] = tree(self.package.read(part)) if present else ET.Element("none")
        return self._roots[part]

    def sheet(self, part: str) -> SheetView:
        """Return what a worksheet holds."""
        if part not in self._sheets:
            headers = {cell for table in self.tables_on(part) for cell in table.header_cells}
            new = partial(SheetView, len(self.strings), headers, keeps_cells=self._has_chain)
            self._sheets[part] = self._read(part, new)
        return self._sheets[part]

    def _read(self, part: str, new: Callable[[], SheetView]) -> SheetView:
        with suppress(Unusual):
            return read_quickly(self.package.stream(part), new())
        refuse_doctype(self.package.stream(part, _FIRST_PIECE))
        return read_sheet(ends(self.package.stream(part, _PIECE)), new())

    @cached_property
    def _has_chain(self) -> bool:
        return bool(self.related(self.workbook, "calcChain"))

    def tree(self, part: str) -> ET.Element:
        """Return a part's root element, without the rows if it is a worksheet."""
        return self.sheet(part).tree if part in self.worksheets else self.root(part)

    @cached_property
    def strings_part(self) -> str:
        """Return the name of the shared strings' part, or the empty text."""
        return self.related(self.workbook, "sharedStrings")

    @cached_property
    def strings(self) -> list[str]:
        """Return the shared strings as stored; sets `stated_strings`, the count told of them."""
        if not self.strings_part:
            return []
        refuse_doctype(self.package.stream(self.strings_part, _FIRST_PIECE))
        found: list[str] = []
        for element in ends(self.package.stream(self.strings_part, _PIECE)):
            if element.tag == MAIN + "si":
                found.append(rich_text(element))
                element.clear()
        self.stated_strings = whole(element.get("uniqueCount"))
        return found

    @cached_property
    def defaults(self) -> dict[str, str]:
        """Return the content types by extension in lower case."""
        entries = self.root(CONTENT_TYPES).iter(_TYPE + "Default")
        return {e.get("Extension", "").lower(): e.get("ContentType", "") for e in entries}

    @cached_property
    def overrides(self) -> dict[str, str]:
        """Return the content types by part in lower case."""
        entries = self.root(CONTENT_TYPES).iter(_TYPE + "Override")
        return {
            e.get("PartName", "").lstrip("/").lower(): e.get("ContentType", "") for e in entries
        }

    def content_type(self, part: str) -> str:
        """Return a part's content type, or the empty text."""
        extension = part.rpartition(".")[2].lower()
        return self.overrides.get(part.lower()) or self.defaults.get(extension, "")

    @cached_property
    def relationships(self) -> dict[str, list[Relationship]]:
        """Return the relationships by source part; the package itself is the empty text."""
        sources = [source_of(part) for part in self.parts if part.endswith(".rels")]
        return {source: self._arrows(source) for source in sources}

    def _arrows(self, source: str) -> list[Relationship]:
        rows = self.package.relationships(source).values()
        return [row._replace(target=self._spelled(row)) for row in rows]

    def _spelled(self, row: Relationship) -> str:
        inside = not row.external and row.target in self.package
        return self.package.actual_name(row.target) if inside else row.target

    def related(self, source: str, kind: str) -> str:
        """Return the first existing part that `source` points at as `kind`, or the empty text."""
        return next(iter(self.all_related(source, kind)), "")

    def all_related(self, source: str, kind: str) -> list[str]:
        """Return the existing parts that `source` points at as `kind`."""
        rows = self.relationships.get(source, [])
        return [row.target for row in rows if row.kind == kind and row.target in self.package]

    @cached_property
    def sheets(self) -> list[SheetEntry]:
        """Return the workbook's sheets in tab order."""
        targets = {row.id: row.target for row in self.relationships.get(self.workbook, [])}
        return [
            SheetEntry(
                entry.get("name", ""),
                whole(entry.get("sheetId")),
                targets.get(entry.get(RELATION + "id", ""), ""),
                entry.get("state", "visible") != "visible",
            )
            for entry in self.root(self.workbook).iterfind(f"{MAIN}sheets/{MAIN}sheet")
        ]

    @cached_property
    def worksheets(self) -> dict[str, SheetEntry]:
        """Return the sheets that have cells, by part."""
        parts = self.all_related(self.workbook, "worksheet")
        return {sheet.part: sheet for sheet in self.sheets if sheet.part in parts}

    def place(self, part: str, where: str) -> str:
        """Return a place in a part as a user would say it, `Calls!B3`."""
        entry = self.worksheets.get(part)
        return f"{entry.name}!{where}" if entry else where

    @cached_property
    def tables(self) -> list[Table]:
        """Return every table that a worksheet points at."""
        return [table for part in self.worksheets for table in self.tables_on(part)]

    def tables_on(self, sheet_part: str) -> list[Table]:
        """Return the tables of one worksheet."""
        parts = self.all_related(sheet_part, "table")
        return [Table(part, sheet_part, self.root(part)) for part in parts]

    @cached_property
    def defined_names(self) -> list[DefinedName]:
        """Return the workbook's defined names."""
        return [
            DefinedName(
                entry.get("name", ""),
                whole(entry.get("localSheetId")) if entry.get("localSheetId") else None,
                entry.text or "",
            )
            for entry in self.root(self.workbook).iter(MAIN + "definedName")
        ]

    @cached_property
    def formulas(self) -> list[FormulaUse]:
        """Return the workbook's formulas."""
        return gather(self)

    @cached_property
    def formula_index(self) -> FormulaIndex:
        """Return what the formulas name and what is wrong with how they are written."""
        return FormulaIndex(self.formulas)

    @property
    def tokens(self) -> list[tuple[FormulaUse, Token]]:
        """Return what the formulas name, each with the first place that names it."""
        return self.formula_index.tokens

    @cached_property
    def project_part(self) -> str:
        """Return the name of the VBA project's part, or the empty text."""
        return self.related(self.workbook, "vbaProject")

    @cached_property
    def project(self) -> Project | BrokenProject | None:
        """Return the VBA project, what keeps it from being read, or None where there is none."""
        if not self.project_part:
            return None
        try:
            return read_project(self.package.read(self.project_part))
        except BrokenProject as error:
            return error

    @cached_property
    def styles_part(self) -> str:
        """Return the name of the styles' part, or the empty text."""
        return self.related(self.workbook, "styles")

    @property
    def styles(self) -> ET.Element:
        """Return the styles' root element, an empty one where there are none."""
        return self.root(self.styles_part)


def source_of(rels: str) -> str:
    """Return the part whose relationships `rels` holds, the empty text for the package."""
    folder, _, name = rels.rpartition("/")
    return join(dirname(folder), name.removesuffix(".rels"))
