"""Gather every formula of a workbook, wherever it stands."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from repbook.ooxml.lint.chart_places import chart_places
from repbook.ooxml.lint.table import Table
from repbook.ooxml.lint.trees import MAIN
from repbook.ooxml.refs import Cell, parse_cell

if TYPE_CHECKING:
    from repbook.ooxml.lint.view import PackageView

_EXTENSION_FORMULA = "{http://schemas.microsoft.com/office/excel/2006/main}f"
_CHART_FORMULA = "{http://schemas.openxmlformats.org/drawingml/2006/chart}f"


class FormulaUse(NamedTuple):
    """A formula and where it stands; `host` is the table around a cell, if any.

    `kind`: cell, column (of a table), name, condition (validation or format) or chart.
    """

    part: str
    where: str
    text: str
    kind: str
    host: Table | None = None


def gather(view: PackageView) -> list[FormulaUse]:
    """Return every formula; equal texts on one sheet are told once, at their first cell."""
    found = list(_names(view))
    for part in view.worksheets:
        found += [*_cells(view, part), *_conditions(view, part)]
    return [*found, *_columns(view), *_charts(view)]


def _cells(view: PackageView, part: str) -> Iterator[FormulaUse]:
    tables = view.tables_on(part)
    for text, address in view.sheet(part).formulas.items():
        host = next((table for table in tables if table.holds(_cell(address))), None)
        yield FormulaUse(part, view.place(part, address), text, "cell", host)


def _conditions(view: PackageView, part: str) -> Iterator[FormulaUse]:
    sheet = view.tree(part)
    for path in (f"{MAIN}dataValidations/{MAIN}dataValidation", MAIN + "conditionalFormatting"):
        for entry in sheet.iterfind(path):
            where = view.place(part, entry.get("sqref", ""))
            for element in entry.iter():
                if element.tag in (MAIN + "formula", MAIN + "formula1", MAIN + "formula2"):
                    yield FormulaUse(part, where, element.text or "", "condition")
    for element in sheet.iter(_EXTENSION_FORMULA):
        yield FormulaUse(part, view.place(part, ""), element.text or "", "condition")


def _names(view: PackageView) -> Iterator[FormulaUse]:
    for entry in view.defined_names:
        yield FormulaUse(view.workbook, entry.name, entry.text, "name")


def _columns(view: PackageView) -> Iterator[FormulaUse]:
    for table in view.tables:
        for column in table.column_elements:
            for tag in ("calculatedColumnFormula", "totalsRowFormula"):
                if text := column.findtext(MAIN + tag):
                    where = f"{table.name}[{column.get('name', '')}]"
                    yield FormulaUse(table.part, where, text, "column", table)


def _charts(view: PackageView) -> Iterator[FormulaUse]:
    charts = {row.target for rows in view.relationships.values() for row in rows}
    places = chart_places(view)
    for part in sorted(charts & set(view.xml_parts)):
        if part not in view.worksheets and part != view.strings_part:
            for element in view.root(part).iter(_CHART_FORMULA):
                where = places.get(part, element.text or "")
                yield FormulaUse(part, where, element.text or "", "chart")


def _cell(address: str) -> Cell:
    try:
        return parse_cell(address)
    except ValueError:
        return Cell(0, 0)
