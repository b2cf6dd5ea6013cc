"""Any span of a long deflated text, without holding all of it.

Beginning in the middle of deflated data takes the state that inflating it had there: some 40 KB,
kept every few megabytes of text.
"""

from __future__ import annotations

import zlib
from array import array
from bisect import bisect_right
from collections.abc import Iterator

FEED = 1 << 19
PIECE = 4 << 20


class Broken(Exception):
    """Deflated data does not agree with what the archive's directory says of it."""


class LongText:
    """A text of `size` bytes, inflated from `raw` piece by piece; `reading` has to end first."""

    def __init__(self, raw: memoryview, size: int, crc: int, piece: int = PIECE) -> None:
        self._raw, self.size, self._crc, self._piece = raw, size, crc, piece
        self._states: list[tuple[zlib._Decompress, int]] = []
        self._starts = array("Q")
        self._kept: tuple[int, bytes] = (-1, b"")

    def reading(self) -> Iterator[bytes]:
        """Yield all pieces once, noting how to begin at each; raise Broken for damaged data."""
        done = crc = 0
        try:
            for piece in self._inflate():
                crc = zlib.crc32(piece, crc)
                done += len(piece)
                if done > self.size:
                    raise Broken
                yield piece
        except zlib.error as error:
            raise Broken from error
        if done != self.size or crc != self._crc:
            raise Broken

    def _inflate(self) -> Iterator[bytes]:
        inflater = zlib.decompressobj(-zlib.MAX_WBITS)
        at = done = 0
        while not inflater.eof:
            self._states.append((inflater.copy(), at))
            self._starts.append(done)
            feed = self._raw[at : at + FEED]
            piece = inflater.decompress(feed, self._piece)
            if not piece and not len(feed):
                raise Broken
            at += len(feed) - len(inflater.unconsumed_tail)
            done += len(piece)
            yield piece

    def pieces(self, start: int, end: int) -> Iterator[memoryview]:
        """Yield the text from `start` to before `end`."""
        place = bisect_right(self._starts, start) - 1
        while start < end:
            piece, first = self._at(place), self._starts[place]
            yield memoryview(piece)[start - first : end - first]
            start, place = first + len(piece), place + 1

    def cut(self, start: int, end: int) -> bytes:
        """Return the text from `start` to before `end`."""
        return b"".join(self.pieces(start, end))

    def _at(self, place: int) -> bytes:
        if self._kept[0] != place:
            state, at = self._states[place]
            feed = self._raw[at : at + FEED]
            self._kept = place, state.copy().decompress(feed, self._piece)
        return self._kept[1]
