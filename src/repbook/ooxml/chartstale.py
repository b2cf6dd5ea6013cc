"""Find charts that keep other values than their cells hold."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from repbook.ooxml.chartcache import references, stale
from repbook.ooxml.chartparts import ChartInfo, charts_of
from repbook.ooxml.chartvalues import ChartValues
from repbook.ooxml.index import Workbook


class StaleChart(NamedTuple):
    """A chart, and a reference of it whose kept values are not those of the cells."""

    chart: ChartInfo
    reference: str


def stale_charts(workbook: Workbook) -> Iterator[StaleChart]:
    """Yield what charts keep wrong, in tab order; a reference that names no cells is let be.

    Raises DamagedFile where a drawing or a sheet cannot be read.
    """
    charts = [(info, workbook.package.read(info.part)) for info in charts_of(workbook)]
    values = ChartValues(workbook, [text for _, part in charts for text in references(part)])
    for info, part in charts:
        yield from (StaleChart(info, text) for text in stale(part, values.read))
