"""Kinds of cells: what the first of a kind tells of all, and what their values must be."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Callable, Sequence
from functools import partial
from math import isfinite
from typing import NamedTuple

from repbook.ooxml.celltext import MAX_TEXT
from repbook.ooxml.lint.sheet import DISTANCE, TRUTHS, TYPES, SheetView, covers, from_row
from repbook.ooxml.lint.trees import MAIN
from repbook.ooxml.refs import MAX_ROW, column_number

VALUE, INLINE = b"<v>", b"<is>"
_ENDS = {VALUE: b"</v></c>", INLINE: b"</t></is></c>"}
_TEXT, _KEPT = b"<t>", b'<t xml:space="preserve">'
_ENTITIES = (b"&amp;", b"&lt;", b"&gt;", b"&quot;", b"&apos;")
_V, _F, _IS, _T = (MAIN + name for name in ("v", "f", "is", "t"))
_TRUE = frozenset(word.encode() for word in TRUTHS)
Values = Sequence[bytes]
Test = Callable[[Values], bool]


class Kind(NamedTuple):
    """Cells that differ in nothing but row and value.

    `values` are those that wait to be looked at, each with the rest of its cell; `first_row` and
    `last_row` bound where such a cell may stand.
    """

    column: int
    first_row: int
    last_row: int
    mark: bytes
    test: Test
    values: list[bytes]

    def is_right(self, first_row: int, last_row: int) -> bool:
        """Tell whether the cells that wait, all between two rows, are as cells must be."""
        if not self.values:
            return True
        if first_row < self.first_row or last_row > self.last_row:
            return False
        if not self.mark:
            return True
        inner = _inner(self.values, self.mark)
        return inner is not None and self.test(inner)


def kind_of(cell: ET.Element, before: bytes, digits: bytes, view: SheetView) -> Kind | None:
    """Return the kind of a cell of the row `digits`, None where another cannot be known by it.

    `before` is its XML up to the value.
    """
    letters = cell.get("r", "").removesuffix(digits.decode())
    mark = _mark(cell, before)
    column = _column(letters)
    if mark is None or not column or letters + digits.decode() != cell.get("r"):
        return None
    if cell.get("t", "n") not in TYPES:
        return None
    formula = cell.find(_F)
    own = 0 if formula is None else _own_rows(formula, view.last_row)
    rows = (1, MAX_ROW) if formula is None else _shared_rows(formula, cell.get("r", ""), view)
    # Where the row's digits stand anywhere else, they may mean something else.
    if own is None or rows is None or before.count(digits) != 1 + own:
        return None
    return Kind(column, *rows, mark, _test(cell.get("t", "n"), view.strings), [])


def _column(letters: str) -> int:
    try:
        return column_number(letters)
    except ValueError:
        return 0


def _mark(cell: ET.Element, before: bytes) -> bytes | None:
    """Return what stands before the value, nothing where there is none; None for other cells."""
    rest = [child for child in cell if child.tag != _F]
    if len(cell) - len(rest) > 1 or (rest and cell[-1] is not rest[0]) or len(rest) > 1:
        return None
    if not rest:
        return b""
    if rest[0].tag == _V and not len(rest[0]):
        empty = rest[0].text is None and before.endswith(b"/></c>")
        return b"" if empty else None if before.endswith(b"</c>") else VALUE
    inline = rest[0].tag == _IS and [child.tag for child in rest[0]] == [_T]
    usual = inline and len(cell) == 1 and not before.endswith(b"</c>")
    return INLINE if usual else None


def _shared_rows(formula: ET.Element, address: str, view: SheetView) -> tuple[int, int] | None:
    """Return the rows in which a column may share a formula, None where this cell may not."""
    shared = formula.get("t") == "shared"
    area = view.areas.get(formula.get("si", "")) if shared else None
    if area is None:
        return 1, MAX_ROW
    return (area.first_row, area.last_row) if covers(area, address, view.last_row) else None


def _own_rows(formula: ET.Element, row: int) -> int | None:
    """Return how often a formula names its own row; None where it may say else in other rows."""
    kind, text = formula.get("t", "normal"), formula.text
    if len(formula) or kind not in ("normal", "shared") or (kind == "shared" and text):
        return None
    if not text:
        return 0
    distances = re.findall(DISTANCE + r"(-?\d+)", from_row(text, row))
    return len(distances) if set(distances) <= {"0"} else None


def _inner(values: list[bytes], mark: bytes) -> Values | None:
    """Return what stands between the tags; None where other tags or entities do."""
    end = _ENDS[mark]
    joined = b"\0".join(values) + b"\0"
    if mark is INLINE:
        joined = joined.replace(_KEPT, _TEXT)
    inner = joined.split(end + b"\0")
    tags = end.count(b"<") + (mark is INLINE)
    if inner.pop() or len(inner) != len(values) or joined.count(b"<") != tags * len(values):
        return None
    if b"&" in joined and joined.count(b"&") != sum(map(joined.count, _ENTITIES)):
        return None
    if mark is INLINE:
        if not all(text.startswith(_TEXT) for text in inner):
            return None
        return [text[len(_TEXT) :] for text in inner]
    return inner


def _test(kind: str, strings: int) -> Test:
    if kind == "n":
        return _numbers
    if kind == "s":
        return partial(_shared, strings)
    if kind in ("str", "inlineStr"):
        return _texts
    return _truths if kind == "b" else _anything


def _numbers(values: Values) -> bool:
    try:
        return all(map(isfinite, map(float, filter(None, values))))
    except ValueError:
        return False


def _shared(strings: int, values: Values) -> bool:
    given = list(filter(None, values))
    return all(map(bytes.isdigit, given)) and max(map(int, given), default=-1) < strings


def _texts(values: Values) -> bool:
    if max(map(len, values)) > MAX_TEXT // 2:
        return False
    return not any(b"_x00" in text for text in values)


def _truths(values: Values) -> bool:
    return set(filter(None, values)) <= _TRUE


def _anything(_: Values) -> bool:
    return True
