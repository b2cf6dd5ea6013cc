"""Say where the charts of a package lie: sheet and name, as a user would say it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from repbook.ooxml.chartparts import frames
from repbook.ooxml.package import Relationship

if TYPE_CHECKING:
    from repbook.ooxml.lint.view import PackageView


class FramedChart(NamedTuple):
    """A chart's frame in a drawing, and the relationship it names, None where there is none."""

    drawing: str
    where: str
    name: str
    row: Relationship | None


def framed_charts(view: PackageView) -> Iterator[FramedChart]:
    """Yield the charts' frames in tab order."""
    for sheet in view.sheets:
        for drawing in view.all_related(sheet.part, "drawing"):
            rows = {row.id: row for row in view.relationships.get(drawing, [])}
            for frame in frames(view.package.elements(drawing)):
                where = f"{sheet.name}!{frame.name}"
                yield FramedChart(drawing, where, frame.name, rows.get(frame.id))


def chart_places(view: PackageView) -> dict[str, str]:
    """Return sheet and name of each chart by its part."""
    return {framed.row.target: framed.where for framed in framed_charts(view) if framed.row}
