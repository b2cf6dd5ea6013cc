"""The shapes that charts are declared in: what is drawn, from which cells, and where it stands."""

from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from repbook.text.label import Label

NAME_PREFIX = "repbook:"
"""What the drawing of a product's chart is called, before the chart's key."""


class ChartKind(StrEnum):
    """What is drawn: lying bars, standing columns, lines, points by two numbers."""

    BAR = "bar"
    COLUMN = "column"
    LINE = "line"
    SCATTER = "scatter"


class Role(StrEnum):
    """What a series is for; the build gives each role its colour and line.

    An UNSEEN one only makes room: the axis reaches as far as its values do.
    """

    POINT = "point"
    ORDINARY = "ordinary"
    SOFT = "soft"
    LAST_YEAR = "last_year"
    TARGET = "target"
    WARN = "warn"
    UNSEEN = "unseen"


class Bars(StrEnum):
    """How the bars of several series stand: over one another, side by side, stacked."""

    OVERLAID = "overlaid"
    BESIDE = "beside"
    STACKED = "stacked"


class Labelled(StrEnum):
    """Which points of a series carry their number; NAMED: each carries the series' name."""

    NONE = "none"
    ALL = "all"
    LAST = "last"
    NAMED = "named"


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
    """One series: its name (for the alt text and the colour key), its values, what it is for.

    `across` are the other numbers of a scatter's points, where they are not the chart's categories;
    `joined` draws them as a line. `said` is the cell whose text a NAMED series shows, None for the
    name. `above` and `below` say how far an interval reaches from each value. `line` draws it as a
    line over standing columns; such series come last.
    """

    name: Label
    values: Range
    role: Role = Role.ORDINARY
    labelled: Labelled = Labelled.NONE
    across: Range | None = None
    joined: bool = False
    said: Cells | None = None
    above: Range | None = None
    below: Range | None = None
    line: bool = False

    def ranges(self, categories: Range) -> Iterator[Range]:
        """Yield what the series reads, in the order in which a chart part names it."""
        for found in (self.said, self.above, self.below, self.across or categories, self.values):
            if found is not None:
                yield found


class Chart(NamedTuple):
    """One native chart; its title is a sentence in a cell above it, not part of it.

    `key` is unique in the workbook and never reused: the chart is known by it. `alt` says what
    the chart shows to one who cannot see it. `pattern` is the number format of labels and value
    axis (a Label where languages write numbers otherwise), `floor` and `top` the ends of the value
    axis, None where the data shall choose one, `gap` the space between bars in percent of their
    width. A scatter ends at `top` both ways.
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
    floor: float | None = 0

    @property
    def name(self) -> str:
        """Return what the chart's drawing is called, by which it is known however it looks."""
        return NAME_PREFIX + self.key

    def ranges(self) -> tuple[Range, ...]:
        """Return everything the chart reads, each once, in the order in which its part names it."""
        found = (each for series in self.series for each in series.ranges(self.categories))
        return tuple(dict.fromkeys(found))

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
