"""Rules about charts (ECMA-376 part 1, 21.2 and 20.5.2.16).

What a chart's series read is looked at with all formulas: a lost sheet is `unknown-sheet`, #REF!
is `broken-reference`.
"""

from __future__ import annotations

from collections.abc import Iterator

from repbook.errors import FileError
from repbook.ooxml.chartstale import stale_charts
from repbook.ooxml.index import Workbook
from repbook.ooxml.lint.chart_places import framed_charts
from repbook.ooxml.lint.registry import Hit, Kind, rule
from repbook.ooxml.lint.view import PackageView

_CHARTS = frozenset({"chart", "chartEx"})


@rule("stale-chart", Kind.ADVICE)
def stale_chart(view: PackageView) -> Iterator[Hit]:
    """Find charts that keep other values than their cells hold; Excel draws them anew."""
    try:
        found = list(stale_charts(Workbook(view.package)))
    except FileError:
        # What cannot be read is another rule's finding.
        return
    for chart, reference in found:
        yield Hit(chart.part, f"{chart.sheet.name}!{chart.name}", reference)


@rule("frame-without-chart")
def frame_without_chart(view: PackageView) -> Iterator[Hit]:
    """Find charts in a drawing whose relationship leads to something else."""
    for framed in framed_charts(view):
        # An id without relationship is a dangling one.
        if framed.row is not None and framed.row.kind not in _CHARTS:
            yield Hit(framed.drawing, framed.where, framed.name)
