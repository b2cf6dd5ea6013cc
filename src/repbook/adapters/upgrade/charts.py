"""Restore the product's charts that another program saved without their settings.

Each stays where it stands and reads the cells it reads; all else is today's.
"""

from __future__ import annotations

import re
from functools import partial
from pathlib import Path
from xml.sax.saxutils import quoteattr

from repbook.adapters.charts import bare_charts
from repbook.adapters.repair.book import MendedBook
from repbook.adapters.repair.session import Mend, Session
from repbook.adapters.upgrade.drawings import shapes
from repbook.adapters.upgrade.job import Fresh
from repbook.ooxml.chartcache import references, refreshed, with_references
from repbook.ooxml.chartparts import ChartInfo, charts_of
from repbook.ooxml.chartrefs import parse_reference
from repbook.ooxml.chartvalues import ChartValues
from repbook.ooxml.index import Workbook
from repbook.ooxml.package import open_package
from repbook.schema.charts import Chart
from repbook.scratch import temporary_folder
from repbook.text import say

_SHOWN = re.compile(rb"<(?:\w+:)?cNvPr\b[^>]*>")
_SAID = re.compile(rb"\s(?:name|descr)=(?:\"[^\"]*\"|'[^']*')")


def mend_charts(book: MendedBook, fresh: Fresh, lang: str) -> None:
    """Put today's charts in the place of those that lost their settings."""
    if not any(bare_charts(book.layout())):
        return
    with temporary_folder() as folder:
        path = Path(folder) / "today.xlsx"
        fresh.book(path, lang)
        with open_package(path) as package:
            charts = {info.name: package.read(info.part) for info in charts_of(Workbook(package))}
    book.take(partial(_mend, charts), lang)


def _mend(today: dict[str, bytes], session: Session) -> None:
    for info, chart in bare_charts(session.layout):
        if chart.name not in today:
            continue
        session.staged.write(info.part, _part(session.workbook, info, today[chart.name]))
        _name(session, info, chart)
        shown = chart.alt_text(session.lang)
        what = say("repair.chart", sheet=info.sheet.name, chart=shown)
        session.mend(Mend(what, "sheets", chart.key, "", info.name, chart.name))


def _part(workbook: Workbook, info: ChartInfo, new: bytes) -> bytes:
    """Return today's chart, reading what the other reads."""
    wanted, mine = _read(new), _read(workbook.package.read(info.part))
    goals = dict(zip(wanted, mine, strict=True))
    part = with_references(new, lambda text: goals.get(text, text))
    return refreshed(part, ChartValues(workbook, references(part)).read)


def _read(part: bytes) -> list[str]:
    return [text for text in references(part) if parse_reference(text)]


def _name(session: Session, info: ChartInfo, chart: Chart) -> None:
    """Give a chart's frame the name and the alt text that it is built with."""
    package = session.workbook.package
    data = session.staged.read(info.drawing)
    for shape in shapes(session.workbook, info.drawing):
        if not shape.chart or package.actual_name(shape.chart) != info.part:
            continue
        said = f" name={quoteattr(chart.name)} descr={quoteattr(chart.alt_text(session.lang))}"

        def named(found: re.Match[bytes], said: bytes = said.encode()) -> bytes:
            bare = _SAID.sub(b"", found[0])
            end = re.search(rb"\s*/?>\Z", bare)
            assert end is not None
            return bare[: end.start()] + said + bare[end.start() :]

        data = data.replace(shape.xml, _SHOWN.sub(named, shape.xml, count=1), 1)
    session.staged.write(info.drawing, data)
