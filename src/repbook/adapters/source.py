"""The list of customers or calls that somebody sent: what reading it gives."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import TYPE_CHECKING

from repbook.domain.folding import fold_label
from repbook.domain.values import Problem

if TYPE_CHECKING:
    import pandas as pd

Item = str | date | datetime | time


@dataclass(frozen=True, slots=True)
class Source:
    """A list as read: its headers, its rows, how it was read, and what looks wrong in it.

    `frame` has one object column a header, named by position from 0, and the row number in the
    file as its index; cells are texts as in the file, "" for blank, or Excel's dates and times.
    `titles` are the lines above the headers, `blank_rows` counts the empty rows left out.
    """

    name: str
    kind: str
    headers: tuple[str, ...]
    frame: pd.DataFrame
    encoding: str = ""
    delimiter: str = ""
    sheet: str = ""
    other_sheets: tuple[str, ...] = ()
    header_row: int = 1
    titles: tuple[str, ...] = ()
    blank_rows: int = 0
    problems: tuple[Problem, ...] = ()

    def rows(self) -> list[tuple[int, list[Item]]]:
        """Return each row's number in the file and its cells."""
        cells = (list(row) for row in self.frame.itertuples(index=False, name=None))
        return list(zip(map(int, self.frame.index), cells, strict=True))

    def samples(self, limit: int = 50) -> list[list[Item]]:
        """Return up to `limit` filled values of each column, for guessing what it holds."""
        columns = (self.frame[place] for place in self.frame.columns)
        return [[value for value in column if value != ""][:limit] for column in columns]


@dataclass(slots=True)
class Grid:
    """Rows by number as they stand in a file, before the header is found."""

    rows: list[tuple[int, list[Item]]]
    problems: list[Problem] = field(default_factory=list)


def filled(row: Sequence[Item]) -> int:
    """Count the cells of a row that hold something."""
    return sum(cell != "" for cell in row)


def find_header(rows: Sequence[tuple[int, list[Item]]], known: frozenset[str]) -> int:
    """Return the place of the header row: the one with most known labels, else the first wide one.

    `known` are folded labels. Titles above a list fill fewer cells than its headers do.
    """
    head = rows[:_LOOK]
    hits = [sum(fold_label(str(cell)) in known for cell in row if cell != "") for _, row in head]
    if hits and max(hits) > 1:
        return hits.index(max(hits))
    width = max((filled(row) for _, row in head), default=0)
    for place, (_, row) in enumerate(head):
        if filled(row) >= max(1, width * _WIDE) and all(isinstance(cell, str) for cell in row):
            return place
    return next((place for place, (_, row) in enumerate(head) if filled(row)), 0)


_LOOK, _WIDE = 30, 0.6
