"""Draw the declared charts with XlsxWriter's native writer, in the one style that charts have."""

from __future__ import annotations

from collections.abc import Mapping
from math import ceil
from typing import TYPE_CHECKING, Any, NamedTuple

from repbook.build import tokens
from repbook.build.chartrange import reference
from repbook.build.styles import FACES
from repbook.schema.charts import Bars, Chart, ChartKind, Labelled, Placed, Role, Series

if TYPE_CHECKING:
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

FONT_SIZE, POINT_WIDTH, LINE_WIDTH, THIN, GRID = 9, 2.25, 1.75, 1.0, 0.5
OVER, BESIDE = 100, 0
NAMED = 4
"""How many points of a line are named at its axis."""
# Where bars are stacked, what stands on a dark one is white.
_DARK = frozenset({Role.POINT, Role.WARN})
_KINDS = {ChartKind.BAR: "bar", ChartKind.COLUMN: "column", ChartKind.LINE: "line"}


class Look(NamedTuple):
    """How a role is drawn: its colour, a line's width in points and dash."""

    color: str
    width: float = LINE_WIDTH
    dash: str = "solid"


LOOKS: Mapping[Role, Look] = {
    Role.POINT: Look(tokens.DEEP, POINT_WIDTH),
    Role.ORDINARY: Look(tokens.MID),
    Role.SOFT: Look(tokens.SOFT),
    Role.LAST_YEAR: Look(tokens.GREY),
    Role.TARGET: Look(tokens.INK, THIN, "dash"),
    Role.WARN: Look(tokens.WARN, POINT_WIDTH),
}


def add_charts(
    book: Workbook,
    sheet: Worksheet,
    placed: tuple[Placed, ...],
    lang: str,
    counts: Mapping[str, int],
) -> None:
    """Put charts on a sheet, without values: `chartvalues` fills the caches of the finished parts.

    `counts` are the rows by table. Raises KeyError for a range of unknown cells or columns.
    """
    for place in placed:
        drawn = _drawn(book, place.chart, lang, counts)
        drawn.set_size({"width": place.width, "height": place.height})
        sheet.insert_chart(place.ref, drawn, {"description": place.chart.alt_text(lang)})


def _drawn(book: Workbook, chart: Chart, lang: str, counts: Mapping[str, int]) -> Any:
    drawn = book.add_chart(_options(chart))
    for series in chart.series:
        drawn.add_series(_series(chart, series, lang, counts))
    drawn.set_title({"none": True})
    drawn.set_legend({"none": True})
    drawn.set_chartarea({"border": {"none": True}, "fill": {"none": True}})
    drawn.set_plotarea({"fill": {"none": True}})
    count = reference(chart.categories, lang, counts).cells
    axes = _category_axis(chart, lang, count), _value_axis(chart, lang)
    # XlsxWriter calls the axis at the bottom x, which has the values where bars lie.
    across, up = axes[::-1] if chart.kind is ChartKind.BAR else axes
    drawn.set_x_axis(across)
    drawn.set_y_axis(up)
    drawn.show_blanks_as("gap")
    # A sentence above counts filtered rows too.
    drawn.show_hidden_data()
    return drawn


def _options(chart: Chart) -> dict[str, str]:
    options = {"type": _KINDS[chart.kind], "name": chart.name}
    stacked = chart.bars is Bars.STACKED and chart.kind is not ChartKind.LINE
    return options | ({"subtype": "stacked"} if stacked else {})


def _series(chart: Chart, series: Series, lang: str, counts: Mapping[str, int]) -> dict[str, Any]:
    values, categories = (reference(r, lang, counts) for r in (series.values, chart.categories))
    options: dict[str, Any] = {
        "name": series.name.get(lang),
        "categories": f"={categories.text}",
        "values": f"={values.text}",
        **(_line(series) if chart.kind is ChartKind.LINE else _bar(chart, series)),
    }
    if series.labelled is not Labelled.NONE:
        options["data_labels"] = _labels(chart, series, lang, values.cells)
    return options


def _line(series: Series) -> dict[str, Any]:
    color, width, dash = LOOKS[series.role]
    line = {"color": color, "width": width, "dash_type": dash}
    return {"line": line, "marker": {"type": "none"}}


def _bar(chart: Chart, series: Series) -> dict[str, Any]:
    bare = series.role is Role.TARGET
    color = LOOKS[series.role].color
    border = {"color": color, "width": THIN} if bare else {"none": True}
    options: dict[str, Any] = {
        "fill": {"none": True} if bare else {"color": color},
        "border": border,
        "gap": chart.gap,
    }
    over = chart.bars is Bars.OVERLAID and len(chart.series) > 1
    return options | ({"overlap": OVER} if over else {})


def _labels(chart: Chart, series: Series, lang: str, count: int) -> dict[str, Any]:
    stacked = chart.bars is Bars.STACKED and chart.kind is not ChartKind.LINE
    ends = "above" if chart.kind is ChartKind.LINE else "outside_end"
    color = tokens.WHITE if stacked and series.role in _DARK else tokens.INK
    labels: dict[str, Any] = {
        "value": True,
        "num_format": chart.number_format(lang),
        "position": "center" if stacked else ends,
        "font": _font(lang, color),
    }
    if series.labelled is Labelled.LAST:
        labels["custom"] = [{"delete": True}] * (count - 1)
        # A target's dashes may run through where it stands.
        labels["fill"] = {"color": tokens.WHITE}
    return labels


def _category_axis(chart: Chart, lang: str, count: int) -> dict[str, Any]:
    # Names of all points of a line would lean over for want of room.
    named = {"interval_unit": ceil(count / NAMED)} if chart.kind is ChartKind.LINE else {}
    return {
        **named,
        "num_font": _font(lang, tokens.QUIET),
        "line": {"color": tokens.LINE, "width": THIN},
        "major_tick_mark": "none",
        "minor_tick_mark": "none",
        "major_gridlines": {"visible": False},
        "label_position": "low",
        # The first row of the cells is the topmost bar.
        "reverse": chart.kind is ChartKind.BAR,
    }


def _value_axis(chart: Chart, lang: str) -> dict[str, Any]:
    lines = chart.kind is ChartKind.LINE
    grid = {"visible": lines, "line": {"color": tokens.LINE, "width": GRID}}
    ends = {} if chart.top is None else {"max": chart.top, "major_unit": chart.top / 2}
    shown: dict[str, Any] = {"visible": False}
    if lines:
        shown = {"num_font": _font(lang, tokens.QUIET), "line": {"none": True}}
    return {
        "min": 0,
        "num_format": chart.number_format(lang),
        "major_gridlines": grid,
        "major_tick_mark": "none",
        "minor_tick_mark": "none",
        **ends,
        **shown,
    }


def _font(lang: str, color: str) -> dict[str, Any]:
    return {"name": FACES[lang].font, "size": FONT_SIZE, "color": color, "bold": False}
