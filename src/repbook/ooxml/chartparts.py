"""Find the charts of a workbook: sheet, drawing, chart (ECMA-376 part 1, 21.2; part 2, 9.3)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from repbook.ooxml.index import SheetInfo, Workbook
from repbook.ooxml.package import Package, Relationship
from repbook.ooxml.refs import Cell
from repbook.ooxml.xml import Element


class ChartInfo(NamedTuple):
    """A chart: the sheet it lies on, its part, its drawing's part, its name and alt text.

    `at` is the cell of its top left corner, "" where it lies on no cell.
    """

    sheet: SheetInfo
    part: str
    drawing: str
    name: str
    alt: str
    at: str = ""


def chart_parts(workbook: Workbook) -> list[str]:
    """Return the parts of all charts, from relationships alone."""
    package = workbook.package
    found = (
        part for _, drawing in _drawings(workbook) for part in _charts(package, drawing).values()
    )
    return list(dict.fromkeys(found))


def charts_of(workbook: Workbook) -> Iterator[ChartInfo]:
    """Yield every chart in tab order with what its drawing says of it.

    Raises DamagedFile where a drawing is not sound XML.
    """
    for sheet, drawing in _drawings(workbook):
        charts = _charts(workbook.package, drawing)
        for frame in frames(workbook.package.elements(drawing)) if charts else ():
            if frame.id in charts:
                yield ChartInfo(sheet, charts[frame.id], drawing, *frame[1:])


class Frame(NamedTuple):
    """A chart in a drawing: its relationship's id, its name, its alt text, its first cell."""

    id: str
    name: str
    alt: str
    at: str = ""


def frames(elements: Sequence[Element]) -> Iterator[Frame]:
    """Yield the frames of charts in a drawing."""
    told: dict[str, str] = {}
    corner: dict[str, int] = {}
    for element in elements:
        if element.name.endswith("Anchor"):
            corner = {}
        elif element.name in ("col", "row") and element.text.strip().isdecimal():
            corner.setdefault(element.name, int(element.text) + 1)  # "from" stands before "to"
        elif element.name == "cNvPr":
            told = element.attributes
        elif element.name == "chart" and "id" in element.attributes:
            at = str(Cell(corner["row"], corner["col"])) if len(corner) > 1 else ""
            yield Frame(element.attributes["id"], told.get("name", ""), told.get("descr", ""), at)


def _drawings(workbook: Workbook) -> Iterator[tuple[SheetInfo, str]]:
    package = workbook.package
    for sheet in workbook.sheets:
        for row in package.relationships(sheet.part).values():
            if _leads(package, row, "drawing"):
                yield sheet, package.actual_name(row.target)


def _charts(package: Package, drawing: str) -> dict[str, str]:
    """Return the chart parts of a drawing by relationship id."""
    rows = package.relationships(drawing).values()
    return {
        row.id: package.actual_name(row.target) for row in rows if _leads(package, row, "chart")
    }


def _leads(package: Package, row: Relationship, kind: str) -> bool:
    return row.kind == kind and not row.external and row.target in package
