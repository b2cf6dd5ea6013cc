"""The rows of a sheet that an edit changed; where they are many, deflated in blocks."""

from __future__ import annotations

import zlib
from array import array
from collections.abc import Iterator
from typing import NamedTuple

from repbook.ooxml.sheetrows import MARKS

# How much is held as it is. Deflating at the lowest level takes a tenth of what making rows does.
MOST, LEVEL = 4 << 20, 1


class _Block(NamedTuple):
    """Deflated rows: their numbers in order, where each starts and the last ends, their marks."""

    numbers: array[int]
    starts: array[int]
    data: bytes
    marks: frozenset[bytes]


_NOTHING = _Block(array("Q"), array("Q", [0]), b"", frozenset())


class ChangedRows:
    """Rows' XML by number; empty for a row that is taken away."""

    def __init__(self, most: int = MOST) -> None:
        self._most, self._size = most, 0
        self._plain: dict[int, bytes] = {}
        self._blocks: list[_Block] = []
        self._live: list[int] = []
        self._where: dict[int, tuple[int, int]] = {}
        self._open: tuple[int, bytes] = (-1, b"")

    def __contains__(self, number: int) -> bool:
        return number in self._plain or number in self._where

    def __getitem__(self, number: int) -> bytes:
        found = self._plain.get(number)
        return self._squeezed(*self._where[number]) if found is None else found

    def __setitem__(self, number: int, xml: bytes) -> None:
        self._size += len(xml) - len(self._plain.get(number, b""))
        self._plain[number] = xml
        if self._size > self._most:
            self._squeeze()

    @property
    def size(self) -> int:
        """How long all rows are together, at least."""
        return self._size + sum(block.starts[-1] for block in self._blocks)

    def numbers(self) -> list[int]:
        """Return the numbers of all rows, in order."""
        return sorted({*self._plain, *self._where})

    def last(self) -> int:
        """Return the number of the last row that is not empty, 0 for none."""
        numbers = self.numbers()
        return next((number for number in reversed(numbers) if self[number]), 0)

    def holding(self, mark: bytes) -> Iterator[bytes]:
        """Yield the rows that hold one of the MARKS."""
        yield from [xml for xml in self._plain.values() if mark in xml]
        for place, block in list(enumerate(self._blocks)):
            for at, number in enumerate(block.numbers if mark in block.marks else ()):
                if number not in self._plain and self._where[number] == (place, at):
                    xml = self._squeezed(place, at)
                    if mark in xml:
                        yield xml

    def _squeezed(self, place: int, at: int) -> bytes:
        block = self._blocks[place]
        if self._open[0] != place:
            self._open = place, zlib.decompress(block.data)
        return self._open[1][block.starts[at] : block.starts[at + 1]]

    def _squeeze(self) -> None:
        numbers = sorted(self._plain)
        starts = array("Q", [0])
        for number in numbers:
            starts.append(starts[-1] + len(self._plain[number]))
        text = b"".join([self._plain[number] for number in numbers])
        marks = frozenset(mark for mark in MARKS if mark in text)
        place = len(self._blocks)
        block = _Block(array("Q", numbers), starts, zlib.compress(text, LEVEL), marks)
        self._blocks.append(block)
        for number in numbers:
            if number in self._where:
                self._let_go(self._where[number][0])
        self._live.append(len(numbers))
        self._where |= {number: (place, at) for at, number in enumerate(numbers)}
        self._plain, self._size = {}, 0

    def _let_go(self, place: int) -> None:
        """Note that a row of a block was changed again; give up a block of which none is left."""
        self._live[place] -= 1
        if not self._live[place]:
            self._blocks[place] = _NOTHING
