"""Print rows in columns, folded on a terminal, else a line a row."""

from __future__ import annotations

import sys
import unicodedata
from collections.abc import Sequence

from repbook.entrypoints.console import screen
from repbook.text.visible import visible

GAP = "  "


def print_rows(title: str, labels: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Print rows under their labels; columns whose texts are all numbers are flushed right."""
    title, labels = visible(title), [*map(visible, labels)]
    rows = [[*map(visible, row)] for row in rows]
    right = [all(_is_number(text) for text in column) for column in zip(*rows, strict=True)]
    if sys.stdout.isatty():
        _fold(title, labels, rows, right)
    else:
        _align(title, labels, rows, right)


def _is_number(text: str) -> bool:
    return text.replace(".", "", 1).isdecimal()


def _fold(
    title: str, labels: Sequence[str], rows: Sequence[Sequence[str]], right: Sequence[bool]
) -> None:
    from rich.box import SIMPLE_HEAD
    from rich.console import Console
    from rich.table import Table

    table = Table(title=title, box=SIMPLE_HEAD, title_justify="left", show_edge=False)
    for label, flush in zip(labels, right or [False] * len(labels), strict=True):
        table.add_column(label, justify="right" if flush else "left", overflow="fold")
    for row in rows:
        table.add_row(*row)
    Console(file=screen(sys.stdout), emoji=False).print(table, markup=False)


def _align(
    title: str, labels: Sequence[str], rows: Sequence[Sequence[str]], right: Sequence[bool]
) -> None:
    """Print without the table's library: nobody looks, and it takes 40 ms."""
    lines = [[" ".join(text.split()) for text in row] for row in (labels, *rows)]
    widths = [max(map(_width, column)) for column in zip(*lines, strict=True)]
    print(title)
    for line in lines:
        cells = zip(line, widths, right or [False] * len(widths), strict=True)
        print(GAP.join(_pad(text, width, flush) for text, width, flush in cells).rstrip())


def _pad(text: str, width: int, flush: bool) -> str:
    blanks = " " * (width - _width(text))
    return blanks + text if flush else text + blanks


def _width(text: str) -> int:
    """Return the columns that a text takes: two for a Chinese character."""
    return sum(1 + (unicodedata.east_asian_width(sign) in "WF") for sign in text)
