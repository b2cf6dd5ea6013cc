"""Know the product's charts again, by their names or else by the cells that they read.

Another program's save may leave out a chart's name and what its labels show: openpyxl does.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from repbook.adapters.layout import Layout
from repbook.domain.values import Problem
from repbook.ooxml.celltext import unescape
from repbook.ooxml.chartcache import references
from repbook.ooxml.chartparts import ChartInfo, charts_of
from repbook.ooxml.chartrefs import parse_reference
from repbook.ooxml.refs import Area, parse_area
from repbook.schema.charts import Chart, Range, TableColumn
from repbook.schema.registry import TABLES
from repbook.schema.sheets import SHEETS
from repbook.text import said, say

_GIVEN = re.compile(r"(?:Chart|Diagram|Object|Graphic Frame|图表|圖表|对象|物件)?\s*\d*")
_NO_TITLE = re.compile(rb"<(?:\w+:)?autoTitleDeleted\b(?![^>]*val=[\"'](?:0|false)[\"'])")
_TITLE = re.compile(rb"<(?:\w+:)?chart>\s*<((?:\w+:)?)title>(?P<inner>.*?)</\1title>", re.DOTALL)
_TEXT = re.compile(rb"<(?:\w+:)?[tv]>([^<]*)</")
Place = tuple[str, Area]


class Bare(NamedTuple):
    """A chart of the product's whose name and settings another program left out."""

    info: ChartInfo
    chart: Chart


def bare_charts(layout: Layout) -> Iterator[Bare]:
    """Yield the product's charts that lost their names, and the setting that no title is shown.

    A user who renames a chart keeps the setting, one who deletes a chart leaves none.
    """
    for info in charts_of(layout.workbook):
        part = layout.workbook.package.read(info.part)
        chart = _declared(layout, info, part)
        if chart is not None and info.name != chart.name and not _NO_TITLE.search(part):
            yield Bare(info, chart)


def bare_problems(layout: Layout) -> list[Problem]:
    """Return a problem for each sheet with charts whose labels may have become unreadable."""
    found: dict[str, list[str]] = {}
    for info, chart in bare_charts(layout):
        found.setdefault(info.sheet.name, []).append(chart.alt_text(layout.lang))
    between = say("commands.between")
    return [
        Problem(
            sheet,
            said(
                "commands.bare_charts", None,
                count=len(names), charts=between.join(names), file=layout.file,
            ),
        )
        for sheet, names in found.items()
    ]  # fmt: skip


def called(layout: Layout, info: ChartInfo) -> str:
    """Return what a chart is called for people: what it shows, its title, its name, its place.

    The names that programs give count for nothing: they speak the program's language.
    """
    part = layout.workbook.package.read(info.part)
    chart = _declared(layout, info, part)
    title = _TITLE.search(part)
    shown = b"".join(_TEXT.findall(title["inner"])) if title else b""
    return (
        info.alt
        or (chart.alt_text(layout.lang) if chart else "")
        or unescape(shown.decode()).strip()
        or (
            say("commands.chart_at", cell=info.at)
            if _GIVEN.fullmatch(info.name) and info.at
            else ""
        )
        or info.name
    )


def _declared(layout: Layout, info: ChartInfo, part: bytes) -> Chart | None:
    reads = [
        (block.sheet.casefold(), block.area)
        for text in references(part)
        for block in parse_reference(text)
    ]
    for key, sheet in SHEETS.items():
        here = layout.sheet(key) if sheet.content.charts else None
        if here is None or here.part != info.sheet.part:
            continue
        for placed in sheet.content.charts:
            if info.name == placed.chart.name or reads == _reads(layout, placed.chart):
                return placed.chart
    return None


def _reads(layout: Layout, chart: Chart) -> list[Place]:
    """Return the places that a chart is to read, in the order in which its part names them."""
    places = (_place(layout, wanted) for wanted in chart.ranges())
    return [place for place in dict.fromkeys(places) if place is not None]


def _place(layout: Layout, wanted: Range) -> Place | None:
    if isinstance(wanted, TableColumn):
        info = layout.workbook.tables.get(TABLES[wanted.table].name)
        header = layout.captions(wanted.table)[wanted.key]
        if info is None or header not in {column.name for column in info.columns}:
            return None
        column = info.column_of(header)
        area = Area(info.data.first_row, column, info.data.last_row, column)
        return info.sheet_name.casefold(), area
    for key, sheet in SHEETS.items():
        refs = {cell.key: cell.ref for cell in sheet.cells}
        here = layout.sheet(key) if wanted.first in refs else None
        if here is not None:
            return here.name.casefold(), parse_area(f"{refs[wanted.first]}:{refs[wanted.last]}")
    return None
