"""What number formats say of the cells of a range."""

from __future__ import annotations

from collections.abc import Iterator
from enum import IntFlag
from typing import Any, NamedTuple

from live.engine.native import struct


class Kind(IntFlag):
    """The kinds of number format that change what a cell's number means (util.NumberFormat)."""

    DATE = 2
    TIME = 4
    TEXT = 256
    LOGICAL = 1024


class Block(NamedTuple):
    """A rectangle within a range, counted from the range's first cell, ends included."""

    top: int
    left: int
    bottom: int
    right: int

    def cells(self) -> Iterator[tuple[int, int]]:
        """Yield the cells by row and column."""
        for row in range(self.top, self.bottom + 1):
            for column in range(self.left, self.right + 1):
                yield row, column


def within(model: Any, address: Any) -> Block:
    """Return a cell range address as a block within the range `model`."""
    at = model.RangeAddress
    return Block(
        address.StartRow - at.StartRow,
        address.StartColumn - at.StartColumn,
        address.EndRow - at.StartRow,
        address.EndColumn - at.StartColumn,
    )


def blocks_of(model: Any, document: Any, kinds: Kind) -> list[tuple[Kind, Block]]:
    """Return the blocks of a range whose number format is one of `kinds`."""
    groups, formats = model.getUniqueCellFormatRanges(), document.NumberFormats
    seen: dict[int, Kind] = {}
    found = []
    for group in (groups.getByIndex(place) for place in range(groups.Count)):
        key = group.NumberFormat
        if key not in seen:
            seen[key] = Kind(formats.getByKey(key).Type & (2 | 4 | 256 | 1024))
        if seen[key] & kinds:
            found += [(seen[key], within(model, address)) for address in group.RangeAddresses]
    return found


def format_key(document: Any, text: str) -> int:
    """Return the key of a number format in Excel's English spelling, made where it is new."""
    english = struct("lang.Locale", "en", "US", "")
    formats = document.NumberFormats
    key = formats.queryKey(text, english, False)
    return int(key if key != -1 else formats.addNew(text, english))
