"""Write rows where a sheet has none: what the cells of a column have alike is made once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple, Protocol

from repbook.domain.values import Value
from repbook.ooxml.cellxml import BLANK, Content, Formula
from repbook.ooxml.filling import Filling
from repbook.ooxml.refs import Cell, column_letters

# How many contents of a column are remembered.
MANY = 4096
_PLAIN = frozenset((str, float, type(None)))


Looks = tuple[bytes, bytes]
"""The style of a column's new cells, and that of the sheet's column."""


class Makes(Protocol):
    """Makes the content of cells, and notes what it had to clean."""

    def content(self, value: Value | Formula, cell: Cell) -> Content:
        """Return the content of a cell with a value of its own."""

    def look(self, style: bytes, what: Content) -> bytes:
        """Return the style of a cell with that content, which looks as `style` does."""

    def result(self, element: bytes, value: Value, cell: Cell) -> Content:
        """Return the content of a cell with an `f` element and its result."""


class Computed(NamedTuple):
    """A formula of new rows, spelled out, and its result in each."""

    text: str
    results: Sequence[Value]


class FreshColumn:
    """One column of new rows; `look` is the style of its cells, `own` that of the sheet's column.

    `header` names it; where it is `computed`, the text says whether that is the table's formula.
    """

    def __init__(
        self,
        number: int,
        header: str,
        looks: Looks,
        filling: Filling,
        computed: Computed | None,
    ) -> None:
        self.number, self.header, self.computed = number, header, computed
        self.is_own = computed is None or filling.is_own(number, computed.text)
        self._looks, self._filling = looks, filling
        self._head = f'<c r="{column_letters(number)}'.encode()
        self._known: dict[Value, bytes] = {}
        self._said: dict[Value | Formula, bytes] = {}
        self._element: bytes | None = None
        self._last = 0

    def filling_has(self, text: str) -> bool:
        """Tell whether a spelled-out formula is the table's own."""
        return self._filling.is_own(self.number, text)

    def given(self, row: int, value: Value | Formula, makes: Makes) -> bytes:
        """Return the cell of a row with a value of its own."""
        plain = type(value) in _PLAIN
        tail = self._said.get(value) if plain else None
        if tail is None:
            what = makes.content(value, Cell(row, self.number))
            tail = self._tail(what, makes.look(self._looks[0], what))
            if plain and not what.cleaned:
                if len(self._said) >= MANY:
                    self._said.clear()
                self._said[value] = tail
        return self._cell(row, tail)

    def filled(self, row: int, value: Value, makes: Makes) -> bytes:
        """Return the cell of a row with the table's formula; rows are asked for in order."""
        self._last = row
        element = self._element
        if element is None:
            element = self._filling.element(self.number, row)
            if element is None:
                return self._cell(row, self._tail(BLANK))
            # A member of a shared formula is alike in every row.
            self._element = element if element.endswith(b"/>") else None
        if self._element is None or type(value) not in _PLAIN:
            what = makes.result(element, value, Cell(row, self.number))
            return self._cell(row, self._tail(what))
        tail = self._known.get(value)
        if tail is None:
            what = makes.result(element, value, Cell(row, self.number))
            tail = self._tail(what)
            if not what.cleaned:
                self._remember(value, tail)
        return self._cell(row, tail)

    def _remember(self, value: Value, tail: bytes) -> None:
        if len(self._known) >= MANY:
            self._known.clear()
        self._known[value] = tail

    def finish(self) -> None:
        """Let a shared formula reach the last row that was filled."""
        if self._element is not None:
            self._filling.element(self.number, self._last)

    def _cell(self, row: int, tail: bytes) -> bytes:
        return b"%s%d%s" % (self._head, row, tail) if tail else b""

    def _tail(self, what: Content, style: bytes | None = None) -> bytes:
        return tail_of(what, self._looks[0] if style is None else style, self._looks)


def tail_of(what: Content, style: bytes, looks: Looks) -> bytes:
    """Return what follows the row's number in a cell's reference, nothing for no cell."""
    look = b' s="%s"' % style if style else b""
    if not what.xml:
        return b"" if looks[0] == looks[1] or not look else b'"%s/>' % look
    kind = b' t="%s"' % what.kind.encode() if what.kind else b""
    return b'"%s%s>%s</c>' % (look, kind, what.xml)


class FreshRows:
    """Rows below a table's old ones, where the sheet has none; `attributes` are those of each."""

    def __init__(self, columns: Sequence[FreshColumn], attributes: bytes, makes: Makes) -> None:
        self._columns, self._attributes, self._makes = columns, attributes, makes

    def row(self, number: int, place: int, given: Mapping[str, Value | Formula]) -> bytes:
        """Return a row's XML; `place` counts the rows that are written, from 0."""
        makes = self._makes
        cells = [self._cell(column, number, place, given, makes) for column in self._columns]
        inner = b"".join(cells)
        if inner:
            return b'<row r="%d"%s>%s</row>' % (number, self._attributes, inner)
        return b'<row r="%d"%s/>' % (number, self._attributes) if self._attributes else b""

    @staticmethod
    def _cell(
        column: FreshColumn,
        number: int,
        place: int,
        given: Mapping[str, Value | Formula],
        makes: Makes,
    ) -> bytes:
        if column.header in given:
            value = given[column.header]
            if not isinstance(value, Formula) or not column.filling_has(value.text):
                return column.given(number, value, makes)
            return column.filled(number, value.value, makes)
        computed = column.computed
        if computed is None:
            return column.filled(number, None, makes)
        result = computed.results[place]
        if column.is_own:
            return column.filled(number, result, makes)
        return column.given(number, Formula(computed.text, result), makes)

    def finish(self) -> None:
        """Let shared formulas reach the last rows that joined them."""
        for column in self._columns:
            column.finish()
