"""A page: its title, its finding, its bands of blocks; and what a sheet makes of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise, zip_longest
from typing import NamedTuple, Protocol

from repbook.domain.letters import letters
from repbook.schema.charts import Placed
from repbook.schema.declare import Content, Kind, SheetCell, Style
from repbook.schema.pages.grid import (
    BAND_GAP,
    COLUMNS,
    LANDSCAPE,
    UNITS,
    Grid,
    Place,
    Row,
    characters,
    points,
)
from repbook.schema.pages.parts import Plot
from repbook.scoring.expr import Expr

GROWTH = 12
HELPERS_FROM = 8
"""Columns left free between a page and the figures it is made of."""
HELPER_WIDTH = 70
MARGINS = (0.4, 0.4, 0.45, 0.5)
TITLE, FINDING = Row(36), Row(26)


class Part(Protocol):
    """What blocks are made of: it knows its rows, and lays its cells where it is put."""

    def rows(self) -> Sequence[Row]:
        """Return the height of each row."""

    def lay(self, at: Place) -> Iterator[SheetCell]:
        """Yield the cells."""


class Block(NamedTuple):
    """Parts below one another, `wide` of the page's four blocks."""

    parts: tuple[Part, ...]
    wide: int = 4

    def rows(self) -> list[Row]:
        """Return the rows of all parts."""
        return [row for part in self.parts for row in part.rows()]

    def placed(self, at: Place) -> Iterator[tuple[Part, Place]]:
        """Yield every part with its place."""
        for part in self.parts:
            yield part, at
            at = at.below(len(part.rows()))


Band = tuple[Block, ...]
"""Blocks side by side."""


class Figure(NamedTuple):
    """A value that a page computes beside itself, for its sentences and charts."""

    key: str
    rule: Expr
    kind: Kind = Kind.WHOLE


class Page(NamedTuple):
    """One page. `figures` are columns of values that stand right of what is printed.

    `sheets` are the bands, from 0, with which a further sheet of paper begins; on a page that has
    any, so does each band that no longer fits the sheet it would stand on.
    """

    key: str
    title: Expr
    scope: Expr
    finding: Expr
    bands: tuple[Band, ...]
    figures: tuple[tuple[Figure, ...], ...] = ()
    grid: Grid = LANDSCAPE
    sheets: tuple[int, ...] = ()


def content(page: Page) -> Content:
    """Compile a page: every cell, width, height, and the area to print."""
    rows, cells = [TITLE, FINDING], [*_head(page)]
    plots: list[tuple[Plot, Place]] = []
    starts = [0]
    for number, band in enumerate(page.bands):
        if _begins_sheet(page, number, rows[starts[-1] :]):
            starts.append(len(rows))
        rows.append(Row(BAND_GAP))
        for part, at in _parts(band, len(rows) + 1):
            cells += part.lay(at)
            plots += [(part, at)] if isinstance(part, Plot) else []
        rows += _across(block.rows() for block in band)
    papers = [rows[start:end] for start, end in pairwise([*starts, len(rows)])]
    heights = [px for paper in papers for px in grown(paper, page.grid.height)]
    return Content(
        cells=(*cells, *_figures(page)),
        widths=_widths(page),
        heights={row: points(px) for row, px in enumerate(heights, 1)},
        print_area=f"A1:{letters(page.grid.last)}{len(heights)}",
        charts=tuple(_placed(plot, at, page.grid, heights) for plot, at in plots),
        margins=MARGINS,
        # The gap above a band is the last line of the paper before.
        page_rows=tuple(start + 2 for start in starts[1:]),
    )


def _begins_sheet(page: Page, number: int, above: Sequence[Row]) -> bool:
    """Tell whether a band begins a sheet of paper, below the rows that its sheet holds so far."""
    if not page.sheets:
        return False
    rows = (*above, Row(BAND_GAP), *_across(block.rows() for block in page.bands[number]))
    return number in page.sheets or sum(row.px for row in rows) > page.grid.height


def _placed(plot: Plot, at: Place, grid: Grid, heights: Sequence[int]) -> Placed:
    height = sum(heights[at.row - 1 : at.row - 1 + plot.lines])
    return Placed(plot.chart, at.span(0)[0], at.width(grid), height)


def _head(page: Page) -> Iterator[SheetCell]:
    top = Place(1, 0, UNITS)
    for name, rule, style, (row, first, count) in (
        ("title", page.title, Style.PAGE_TITLE, (0, 0, 8)),
        ("scope", page.scope, Style.SCOPE, (0, 8, 4)),
        ("finding", page.finding, Style.FINDING, (1, 0, 0)),
    ):
        ref, merge = top.span(row, first, count)
        yield SheetCell(f"{page.key}.{name}", ref, rule=rule, style=style, merge=merge)


def _parts(band: Band, row: int) -> Iterator[tuple[Part, Place]]:
    """Yield every part of a band with its place."""
    unit = 0
    for block in band:
        units = block.wide * COLUMNS
        yield from block.placed(Place(row, unit, units))
        unit += units
    assert unit <= UNITS, "a band is four blocks wide at most"


def _across(blocks: Iterable[Sequence[Row]]) -> Iterator[Row]:
    """Yield the rows of blocks side by side: each as high as its highest part."""
    for line in zip_longest(*blocks, fillvalue=Row(0)):
        yield Row(max(row.px for row in line), any(row.grows for row in line))


def grown(rows: Sequence[Row], budget: int) -> list[int]:
    """Return heights, with what is left of the page given to the rows that grow."""
    spare = max(0, budget - sum(row.px for row in rows))
    share = min(GROWTH, spare // max(1, sum(row.grows for row in rows)))
    return [row.px + share if row.grows else row.px for row in rows]


def _widths(page: Page) -> tuple[float, ...]:
    free = (characters(64),) * HELPERS_FROM
    helpers = (characters(HELPER_WIDTH),) * len(page.figures)
    return (*map(characters, page.grid.widths()), *free, *helpers)


def _figures(page: Page) -> Iterator[SheetCell]:
    first = page.grid.last + HELPERS_FROM + 1
    for column, figures in enumerate(page.figures, first):
        for row, (key, rule, kind) in enumerate(figures, 1):
            ref = f"{letters(column)}{row}"
            yield SheetCell(key, ref, rule=rule, style=Style.HELPER, kind=kind)
