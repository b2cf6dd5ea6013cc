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


def within(at: Any, address: Any) -> Block:
    """Return a cell range address as a block within the range at `at`."""
    return Block(
        address.StartRow - at.StartRow,
        address.StartColumn - at.StartColumn,
        address.EndRow - at.StartRow,
        address.EndColumn - at.StartColumn,
    )


def blocks_of(model: Any, document: Any, kinds: Kind) -> list[tuple[Kind, Block]]:
    """Return the blocks of a range whose number format is one of `kinds`."""
    groups, at, found = model.getUniqueCellFormatRanges(), model.RangeAddress, []
    uid = document.RuntimeUID
    for group in (groups.getByIndex(place) for place in range(groups.Count)):
        kind = _kind(document, uid, group.NumberFormat)
        if kind & kinds:
            found += [(kind, within(at, address)) for address in group.RangeAddresses]
    return found


_kinds: dict[tuple[str, int], Kind] = {}


def _kind(document: Any, uid: str, key: int) -> Kind:
    """Return the kind of a number format; a key means the same as long as the document is open."""
    place = (uid, key)
    if place not in _kinds:
        flags = document.NumberFormats.getByKey(key).Type
        _kinds[place] = Kind(flags & (Kind.DATE | Kind.TIME | Kind.TEXT | Kind.LOGICAL))
    return _kinds[place]


def format_key(document: Any, text: str) -> int:
    """Return the key of a number format in Excel's English spelling, made where it is new."""
    english = struct("lang.Locale", "en", "US", "")
    formats = document.NumberFormats
    key = formats.queryKey(text, english, False)
    return int(key if key != -1 else formats.addNew(text, english))
