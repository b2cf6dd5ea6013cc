"""Read what the cells of charts hold, each sheet once, also as edits not yet saved leave them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from repbook.domain.values import Value
from repbook.ooxml.archive import Content, Packed
from repbook.ooxml.chartcache import Read
from repbook.ooxml.chartrefs import Block, parse_reference
from repbook.ooxml.index import Workbook
from repbook.ooxml.reader import read_columns
from repbook.ooxml.refs import Area, column_letters

_HIDDEN_ROW = re.compile(
    rb"<(?:\w+:)?row\b(?=[^>]*\shidden=[\"'](?:1|true)[\"'])[^>]*?\sr=[\"'](\d+)"
)
_COLUMN = re.compile(rb"<(?:\w+:)?col\b(?=[^>]*\shidden=[\"'](?:1|true)[\"'])[^>]*>")
_BOUNDS = re.compile(rb"\s(min|max)=[\"'](\d+)[\"']")
Columns = Mapping[str, list[Value]]


class ChartValues:
    """The cells that some references read; `edited` holds sheet parts as they will be saved."""

    def __init__(
        self,
        workbook: Workbook,
        references: Iterable[str],
        edited: Mapping[str, Content | None] | None = None,
    ) -> None:
        self._workbook, self._edited = workbook, edited or {}
        self._blocks = {text: parse_reference(text) for text in references}
        self._spans = self._wanted()
        self._columns: dict[str, Columns] = {}
        self._hidden: dict[str, tuple[set[int], set[int]]] = {}

    def read(self, reference: str) -> Read | None:
        """Return what a reference's cells hold, None where it reads no cells of this book."""
        blocks = self._blocks.get(reference, ())
        parts = [self._part(block.sheet) for block in blocks]
        if not blocks or None in parts:
            return None
        places = [
            (str(part), row, column)
            for block, part in zip(blocks, parts, strict=True)
            for row in range(block.area.first_row, block.area.last_row + 1)
            for column in range(block.area.first_column, block.area.last_column + 1)
        ]
        values = [self._value(*place) for place in places]

        def visible() -> list[Value]:
            pairs = zip(values, places, strict=True)
            return [value for value, place in pairs if self._is_shown(*place)]

        return Read(values, visible)

    def _part(self, sheet: str) -> str | None:
        """Return the part of the one sheet of cells that has a name."""
        named = [s for s in self._workbook.sheets if s.name.lower() == sheet.lower()]
        return named[0].part if [s.kind for s in named] == ["worksheet"] else None

    def _wanted(self) -> dict[str, Area]:
        """Return the smallest area of each sheet that holds all its blocks."""
        spans: dict[str, Area] = {}
        for block in (block for blocks in self._blocks.values() for block in blocks):
            if (part := self._part(block.sheet)) is not None:
                spans[part] = spans[part].cover(block.area) if part in spans else block.area
        return spans

    def _value(self, part: str, row: int, column: int) -> Value:
        return self._read(part)[column_letters(column)][row - self._spans[part].first_row]

    def _is_shown(self, part: str, row: int, column: int) -> bool:
        rows, columns = self._concealed(part)
        return row not in rows and column not in columns

    def _read(self, part: str) -> Columns:
        if part not in self._columns:
            letters = {
                column_letters(column)
                for block in self._on(part)
                for column in range(block.area.first_column, block.area.last_column + 1)
            }
            span, content = self._spans[part], self._edited.get(part)
            self._columns[part] = read_columns(self._workbook, part, letters, span, content)
        return self._columns[part]

    def _on(self, part: str) -> list[Block]:
        blocks = (block for blocks in self._blocks.values() for block in blocks)
        return [block for block in blocks if self._part(block.sheet) == part]

    def _concealed(self, part: str) -> tuple[set[int], set[int]]:
        """Return the hidden rows and columns of a sheet."""
        if part not in self._hidden:
            content = self._edited.get(part) or self._workbook.package.read(part)
            if isinstance(content, Packed):
                content = b"".join(content.stream())
            rows = {int(found[1]) for found in _HIDDEN_ROW.finditer(content)}
            columns: set[int] = set()
            for found in _COLUMN.finditer(content):
                bounds = {name: int(number) for name, number in _BOUNDS.findall(found[0])}
                columns.update(range(bounds.get(b"min", 1), bounds.get(b"max", 0) + 1))
            self._hidden[part] = rows, columns
        return self._hidden[part]
