"""The charts and other shapes on a sheet's drawing: read, and joined when a page is laid out anew.

ECMA-376 part 1, 20.5 (drawings of a spreadsheet), 21.2 (charts).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from repbook.ooxml.celltext import unescape
from repbook.ooxml.fragments import attributes, children, find
from repbook.ooxml.index import Workbook

_SHOWN_NAME = re.compile(rb"<(?:\w+:)?cNvPr\b[^>]*>")
_CHART = re.compile(rb"<(?:\w+:)?chart\b[^>]*?\s(?:\w+:)id=\"([^\"]+)\"")
_READS = re.compile(rb"(<(?:\w+:)?f>)([^<]*)(?=</)")
_PLACE = re.compile(rb"<(?:\w+:)?(?:from|to|ext|pos)\b.*?(?:</(?:\w+:)?(?:from|to)>|/>)", re.DOTALL)


class Shape(NamedTuple):
    """One thing on a drawing: its name, its XML, where it stands, its chart's part if any."""

    name: str
    xml: bytes
    place: str
    chart: str


def drawing_of(workbook: Workbook, part: str) -> str | None:
    """Return the part of a sheet's drawing, None where it has none."""
    for row in workbook.package.relationships(part).values():
        if row.kind == "drawing" and row.target in workbook.package:
            return workbook.package.actual_name(row.target)
    return None


def shapes(workbook: Workbook, drawing: str) -> Iterator[Shape]:
    """Yield what stands on a drawing."""
    data = workbook.package.read(drawing)
    parts = workbook.package.relationships(drawing)
    root = find(data, "wsDr")
    for xml in children(data[root.inner : root.close]) if root else ():
        named = _SHOWN_NAME.search(xml)
        chart = _CHART.search(xml)
        row = parts.get(chart[1].decode()) if chart else None
        yield Shape(
            attributes(named[0]).get("name", "") if named else "",
            xml,
            re.sub(r"<[^>]*>", " ", b"".join(_PLACE.findall(xml)).decode()).strip(),
            row.target if row and row.kind == "chart" else "",
        )


def read_charts(workbook: Workbook, part: str) -> dict[str, list[str]]:
    """Return the charts of a sheet by name: where each stands, then what it reads."""
    drawing = drawing_of(workbook, part)
    return {
        shape.name: [shape.place, *reads(workbook.package.read(shape.chart))]
        for shape in (shapes(workbook, drawing) if drawing else ())
        if shape.chart
    }


def reads(chart: bytes) -> list[str]:
    """Return the formulas that a chart reads, in order."""
    return [unescape(found[2].decode()) for found in _READS.finditer(chart)]
