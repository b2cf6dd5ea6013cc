"""Which rows of a table are printed: read by the build, by edits of files and by live Excel."""

from __future__ import annotations


def printed_from(header_row: int, last_row: int, first: int, rows: int) -> int:
    """Return the first row to print of a table of which `rows` are printed at most, 0 for all.

    `first` is where print begins now. Where it begins below the first data row, the heads are on
    every page as print titles.
    """
    if rows and last_row - header_row > rows:
        return last_row - rows + 1
    return min(first, header_row) if rows else first
