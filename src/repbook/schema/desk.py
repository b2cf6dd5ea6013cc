"""What stays at the desk: derived from the columns that say so, and from the setting ShowProfit."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from functools import cache
from typing import Any

from repbook.schema.declare import Column, Desk, Kind
from repbook.schema.reads import read_by
from repbook.schema.registry import TABLES
from repbook.schema.sheets import SHEETS

SETTING, VIEWS, BANDS = "show_profit", "profit_view", "margin_band"
"""The setting that says what of our profit is taken along, its list, and the list of bands."""


class ProfitView(StrEnum):
    """What of our profit leaves the desk: nothing, a word for the margin, or the figures."""

    NONE = "none"
    BAND = "band"
    ALL = "all"


class Band(StrEnum):
    """How a margin stands to the whole book's: below 0, far below, below, at least as high."""

    LOSS = "loss"
    LOW = "low"
    FAIR = "fair"
    HIGH = "high"


def for_desk(column: Column, view: ProfitView) -> bool:
    """Return whether a column is left out of what is taken along.

    Of profit a band leaves the margins, each said by `band_of`, and no amount.
    """
    if column.desk is not Desk.PROFIT:
        return column.desk is Desk.KEPT
    if view is ProfitView.BAND:
        return column.kind is not Kind.PERCENT
    return view is ProfitView.NONE


def for_road(table: str, view: ProfitView) -> tuple[str, ...]:
    """Return the keys of a table's columns that may be taken along, in the table's order."""
    return tuple(c.key for c in TABLES[table].columns if not for_desk(c, view))


def bands(margin: Any, book: Any, low: Any) -> tuple[tuple[Any, Band], ...]:
    """Return the bands with what puts a margin into each, the first that holds; fair for none.

    Of numbers, or as a rule's expressions; `book` and `low` as `band_of` has them.
    """
    return (margin < 0, Band.LOSS), (margin >= book, Band.HIGH), (margin < low * book, Band.LOW)


def band_of(margin: float, book: float | None, low: float) -> Band:
    """Return the band of a margin.

    `book` is the whole book's (Settings BookMargin, None before Analyse ran), `low` the share of it
    below which a margin is low (Policy WhiteMargin).
    """
    known = bands(margin, 0.0 if book is None else book, low)
    judged = known[:1] if book is None else known
    return next((band for holds, band in judged if holds), Band.FAIR)


@cache
def desk_cells(sheet: str, view: ProfitView) -> frozenset[str]:
    """Return the keys of a page's cells that tell, themselves or through others, what is for the desk.

    A margin that the setting bands is none of them.
    """
    cells = {cell.key: read_by(cell.rule) for cell in SHEETS[sheet].cells if cell.rule is not None}
    found = {key for key, read in cells.items() if any(map(_kept(view), read.columns))}
    while more := {key for key, read in cells.items() if read.cells & found} - found:
        found |= more
    return frozenset(found)


def _kept(view: ProfitView) -> Callable[[tuple[str, str]], bool]:
    return lambda named: for_desk(TABLES[named[0]].column(named[1]), view)
