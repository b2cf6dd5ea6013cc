"""The shapes that charts are declared in: what is drawn, from which cells, and where it stands."""

from enum import StrEnum
from typing import NamedTuple

from repbook.text.label import Label

NAME_PREFIX = "repbook:"
"""What the drawing of a product's chart is called, before the chart's key."""


class ChartKind(StrEnum):
    """What is drawn: lying bars, standing columns, lines."""

    BAR = "bar"
    COLUMN = "column"
    LINE = "line"


class Role(StrEnum):
    """What a series is for; the build gives each role its colour and line."""

    POINT = "point"
    ORDINARY = "ordinary"
    SOFT = "soft"
    LAST_YEAR = "last_year"
    TARGET = "target"
    WARN = "warn"


class Bars(StrEnum):
    """How the bars of several series stand: over one another, side by side, stacked."""

    OVERLAID = "overlaid"
    BESIDE = "beside"
    STACKED = "stacked"


class Labelled(StrEnum):
    """Which points of a series carry their number."""

    NONE = "none"
    ALL = "all"
    LAST = "last"


class Cells(NamedTuple):
    """A row or column of cells outside tables: the keys of its first and last SheetCell."""

    first: str
    last: str


class TableColumn(NamedTuple):
    """All data rows of a table's column; the chart follows the table as it grows."""

    table: str
    key: str


Range = Cells | TableColumn


class Series(NamedTuple):
    """One series: its name (for the alt text and the colour key), its values, what it is for."""

    name: Label
    values: Range
    role: Role = Role.ORDINARY
    labelled: Labelled = Labelled.NONE


class Chart(NamedTuple):
    """One native chart; its title is a sentence in a cell above it, not part of it.

    `key` is unique in the workbook and never reused: the chart is known by it. `alt` says what
    the chart shows to one who cannot see it. `pattern` is the number format of labels and value
    axis (a Label where languages write numbers otherwise), `top` the end of the value axis where
    the data shall not choose it, `gap` the space between bars in percent of their width.
    """

    key: str
    kind: ChartKind
    alt: Label
    categories: Range
    series: tuple[Series, ...]
    pattern: str | Label = "#,##0"
    bars: Bars = Bars.OVERLAID
    gap: int = 45
    top: float | None = None

    @property
    def name(self) -> str:
        """Return what the chart's drawing is called, by which it is known however it looks."""
        return NAME_PREFIX + self.key

    def alt_text(self, lang: str) -> str:
        """Return the alt text: what the chart shows, and its series by name where there are more."""
        said = self.alt.get(lang)
        if len(self.series) < 2:
            return said
        names = [series.name.get(lang) for series in self.series]
        return f"{said} ({', '.join(names)})" if lang == "en" else f"{said}（{'、'.join(names)}）"

    def number_format(self, lang: str) -> str:
        """Return the number format of labels and value axis."""
        return self.pattern.get(lang) if isinstance(self.pattern, Label) else self.pattern


class Placed(NamedTuple):
    """A chart on a sheet: the cell of its top left corner, its size in pixels."""

    chart: Chart
    ref: str
    width: int
    height: int
