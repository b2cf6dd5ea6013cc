"""Draw the declared charts with XlsxWriter's native writer, in the one style that charts have."""

from __future__ import annotations

from collections.abc import Mapping
from math import ceil
from typing import TYPE_CHECKING, Any, NamedTuple

from repbook.build import tokens
from repbook.build.chartrange import reference
from repbook.build.styles import FACES
from repbook.schema.charts import Bars, Chart, ChartKind, Labelled, Placed, Range, Role, Series

if TYPE_CHECKING:
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

FONT_SIZE, POINT_WIDTH, LINE_WIDTH, THIN, GRID = 9, 2.25, 1.75, 1.0, 0.5
OVER, BESIDE = 100, 0
NAMED = 4
"""How many points of a line are named at its axis."""
# Where bars are stacked, what stands on a dark one is white.
_DARK = frozenset({Role.POINT, Role.WARN})
_BARS = frozenset({ChartKind.BAR, ChartKind.COLUMN})
MARK, MARK_SIZE, POINT_SIZE = "circle", 5, 9
WARN_MARK = "diamond"
SCATTER_STEPS = 5


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
    Role.UNSEEN: Look(tokens.WHITE),
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
        if not series.line:
            drawn.add_series(_series(chart, series, lang, counts))
    if lines := [series for series in chart.series if series.line]:
        over = book.add_chart({"type": ChartKind.LINE.value})
        for series in lines:
            over.add_series(_series(chart, series, lang, counts))
        drawn.combine(over)
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
    options = {"type": chart.kind.value, "name": chart.name}
    return options | ({"subtype": "stacked"} if _stacked(chart) else {})


def _stacked(chart: Chart) -> bool:
    return chart.bars is Bars.STACKED and chart.kind in _BARS


def _series(chart: Chart, series: Series, lang: str, counts: Mapping[str, int]) -> dict[str, Any]:
    def place(wanted: Range) -> str:
        return f"={reference(wanted, lang, counts).text}"

    values = reference(series.values, lang, counts)
    options: dict[str, Any] = {
        "name": place(series.said) if series.said else series.name.get(lang),
        "categories": place(series.across or chart.categories),
        "values": f"={values.text}",
        **_drawing(chart, series),
    }
    if series.above and series.below:
        side = "x_error_bars" if chart.kind is ChartKind.BAR else "y_error_bars"
        options[side] = _interval(place(series.above), place(series.below))
    if series.labelled is not Labelled.NONE:
        options["data_labels"] = _labels(chart, series, lang, values.cells)
    return options


def _drawing(chart: Chart, series: Series) -> dict[str, Any]:
    if chart.kind in _BARS and not series.line:
        return _bar(chart, series)
    dots = chart.kind is ChartKind.SCATTER and not series.joined
    return _dots(series) if dots else _line(series)


def _dots(series: Series) -> dict[str, Any]:
    color = LOOKS[series.role].color
    marker = {
        "type": WARN_MARK if series.role is Role.WARN else MARK,
        "size": MARK_SIZE if series.role is Role.ORDINARY else POINT_SIZE,
        "fill": {"color": color},
        "border": {"none": True},
    }
    return {"marker": marker, "line": {"none": True}}


def _interval(above: str, below: str) -> dict[str, Any]:
    """Return error bars as far as two ranges say."""
    line = {"color": tokens.INK, "width": THIN}
    return {
        "type": "custom", "plus_values": above, "minus_values": below, "end_style": 1, "line": line,
    }  # fmt: skip


def _line(series: Series) -> dict[str, Any]:
    color, width, dash = LOOKS[series.role]
    line: dict[str, Any] = {"color": color, "width": width, "dash_type": dash}
    if series.role is Role.UNSEEN:
        line = {"none": True}
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
    stacked, named = _stacked(chart), series.labelled is Labelled.NAMED
    beside = named and series.role is not Role.WARN
    ends = "outside_end" if chart.kind in _BARS else "right" if beside else "above"
    color = tokens.WHITE if stacked and series.role in _DARK else tokens.INK
    labels: dict[str, Any] = {
        "value": not named,
        "series_name": named,
        "num_format": chart.number_format(lang),
        "position": "center" if stacked else ends,
        "font": _font(lang, LOOKS[series.role].color if named else color),
    }
    if series.labelled is Labelled.LAST:
        labels["custom"] = [{"delete": True}] * (count - 1)
        # A target's dashes may run through where it stands.
        labels["fill"] = {"color": tokens.WHITE}
    return labels


def _category_axis(chart: Chart, lang: str, count: int) -> dict[str, Any]:
    if chart.kind is ChartKind.SCATTER:
        return _value_axis(chart, lang) | {"major_gridlines": {"visible": False}}
    # Names of all points of a line would lean over for want of room.
    every = ceil(count / NAMED) if chart.kind is ChartKind.LINE else 1
    return {
        "interval_unit": every,
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
    lines = chart.kind not in _BARS
    grid = {"visible": lines, "line": {"color": tokens.LINE, "width": GRID}}
    steps = SCATTER_STEPS if chart.kind is ChartKind.SCATTER else 2
    ends = {} if chart.top is None else {"max": chart.top, "major_unit": chart.top / steps}
    shown: dict[str, Any] = {"visible": False}
    if lines:
        shown = {"num_font": _font(lang, tokens.QUIET), "line": {"none": True}}
    begins = {} if chart.floor is None else {"min": chart.floor}
    return {
        **begins,
        "num_format": chart.number_format(lang),
        "major_gridlines": grid,
        "major_tick_mark": "none",
        "minor_tick_mark": "none",
        **ends,
        **shown,
    }


def _font(lang: str, color: str) -> dict[str, Any]:
    return {"name": FACES[lang].font, "size": FONT_SIZE, "color": color, "bold": False}
