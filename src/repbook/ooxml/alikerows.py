"""Read long runs of rows that are alike: constants whose cells begin alike in each column.

What the rows have in common is learned from the first of them. One match then takes a whole row,
and each distinct text of a column is read once. Any other row sends its piece of XML elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from repbook.domain.values import Value
from repbook.ooxml.refs import column_number

LONG = 1 << 18
"""Shorter pieces of XML are not worth learning."""
_SAMPLE = 1 << 16
# So many ways to begin may the cells of a column have, and so many texts are remembered of a kind.
_WAYS, _MOST = 4, 1 << 16
_CELL = re.compile(rb'<c r="([A-Z]+)\d+"([^>]*)>(<v>|<is><t>)?')
_END = rb"([^<]*)</(?:v|t></is)></c>"
_OTHER = rb'(?:<c r="(?:%s)\d+"[^>]*(?<!/)>(?:<v>|<is><t[^>]*>)[^<]*</(?:v|t></is)></c>)*'
Begin = tuple[bytes, bytes]
"""A cell's attributes, and what stands between its tag and its text."""
Reads = Mapping[bytes, Callable[[bytes], Value]]
"""How texts are read, by kind."""


class Alike(NamedTuple):
    """A pattern of whole rows, and of what kind the texts of its groups are, by column."""

    row: re.Pattern[bytes]
    kinds: tuple[tuple[bytes, bytes], ...]


class AlikeRows:
    """Take pieces of XML into columns as long as their rows are alike.

    `targets` are the columns' lists by letters, index 0 being the row `first`; `kind` tells what
    a cell's attributes and what follows them make of its text, nothing for what is not plain.
    """

    def __init__(
        self,
        targets: Mapping[bytes, list[Value]],
        first: int,
        kind: Callable[[bytes, bytes], bytes],
        reads: Reads,
    ) -> None:
        self._targets, self._first, self._kind, self._reads = targets, first, kind, reads
        self._known: dict[bytes, dict[bytes, Value]] = {name: {b"": None} for name in reads}
        self._alike: Alike | None = None
        self._tries = 2

    def take(self, rows: bytes) -> bool:
        """Take whole rows; False, and nothing done, where any is not like the others."""
        if self._tries <= 0 or len(rows) < LONG:
            return False
        alike = self._alike or self._learned(rows)
        if alike is None:
            self._tries = 0
            return False
        found = alike.row.findall(rows)
        if len(found) != rows.count(b"<row") or not self._put(alike, found):
            self._alike, self._tries = None, self._tries - 1
            return False
        self._alike = alike
        return True

    def _put(self, alike: Alike, found: Sequence[tuple[bytes, ...]]) -> bool:
        numbers, *columns = zip(*found, strict=True)
        start = int(numbers[0])
        place, end = start - self._first, start - self._first + len(numbers)
        size = len(next(iter(self._targets.values()), ()))
        in_order = list(map(int, numbers)) == list(range(start, start + len(numbers)))
        if not in_order or place < 0 or end > size:
            return False
        for (letters, kind), texts in zip(alike.kinds, columns, strict=True):
            self._targets[letters][place:end] = map(self._values(kind, texts), texts)
        return True

    def _values(self, kind: bytes, texts: Iterable[bytes]) -> Callable[[bytes], Value]:
        """Return what reads these texts, each read once."""
        known, read = self._known[kind], self._reads[kind]
        if len(known) > _MOST:
            known = self._known[kind] = {b"": None}
        for text in set(texts):
            if text not in known:
                known[text] = read(text)
        return known.__getitem__

    def _learned(self, rows: bytes) -> Alike | None:
        sample = rows[: rows.find(b"</row>", _SAMPLE)]
        if b"<f" in sample or b"/>" in sample:
            return None
        begins: dict[bytes, set[Begin]] = {}
        for letters, *begin in _CELL.findall(sample):
            begins.setdefault(letters, set()).add((begin[0], begin[1]))
        ordered = sorted(begins, key=lambda letters: column_number(letters.decode()))
        wanted = [letters for letters in ordered if letters in self._targets]
        kinds = {letters: {self._kind(*begin) for begin in begins[letters]} for letters in wanted}
        usual = all(len(k) == 1 and b"" not in k for k in kinds.values())
        if not wanted or not usual or any(len(begins[letters]) > _WAYS for letters in wanted):
            return None
        cells = tuple(
            (letters, tuple(sorted(begins[letters])) if letters in kinds else ())
            for letters in ordered
        )
        return Alike(
            _pattern(cells), tuple((letters, kind) for letters in wanted for kind in kinds[letters])
        )


@lru_cache(maxsize=64)
def _pattern(cells: tuple[tuple[bytes, tuple[Begin, ...]], ...]) -> re.Pattern[bytes]:
    """Return the pattern of a row whose cells begin so, each of them there or not."""
    parts, others = [rb'<row r="(\d+)"[^>]*(?<!/)>'], list[bytes]()
    for letters, begins in (*cells, (b"", ((b"", b""),))):
        if not begins:
            others.append(letters)
            continue
        parts += [_OTHER % b"|".join(others)] if others else []
        others = []
        ways = b"|".join(re.escape(attributes + b">" + before) for attributes, before in begins)
        parts += [rb'(?:<c r="%s\d+"(?:%s)%s)?' % (letters, ways, _END)] if letters else []
    return re.compile(b"".join((*parts, b"</row>")))
