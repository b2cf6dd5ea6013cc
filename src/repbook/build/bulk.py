"""Write a table's rows as sheet XML, all cells of a column alike but for their values.

A column's cells differ in address and value alone, so that the rest is written once (ECMA-376
part 1, 18.3.1.4).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from repbook.build.strings import SharedStrings
from repbook.domain.values import Value
from repbook.ooxml.cellstyles import CellStyles
from repbook.ooxml.celltext import escape, may_run
from repbook.ooxml.cellxml import Place, content, formula_content
from repbook.ooxml.groups import Group, holder, member
from repbook.ooxml.refs import Cell, column_letters, parse_area

CHUNK = 1000
_STYLE = re.compile(r'<c r="([A-Z]+)\d+" s="(\d+)"')
_PLAIN = frozenset({str, float, type(None)})

Tail = Callable[[Value], str]


class Texts(NamedTuple):
    """Where texts go: the shared strings, and the styles that keep them texts."""

    strings: SharedStrings
    styles: CellStyles


class BulkColumn(NamedTuple):
    """One column: its place, its values, its formula text (empty for inputs).

    `group` is the number of the shared formula that its cells have, the text then being that of
    the first row; None where each holds the text itself.
    """

    number: int
    values: Sequence[Value]
    formula: str
    group: int | None = None


def bulk_rows(
    columns: Sequence[BulkColumn],
    first: int,
    sample: str,
    texts: Texts,
    sheet: str,
    *,
    blanks: bool = True,
) -> Iterator[bytes]:
    """Yield the rows from row `first` on, styled as the `sample` row is, in chunks.
    Blank cells are left out, their columns having their look, unless `blanks` is set.
    """
    styles = dict(_STYLE.findall(sample))
    opening = _opening(sample)
    heads = [f'<c r="{column_letters(column.number)}' for column in columns]
    tails = [
        _tails(column, styles[column_letters(column.number)], texts, sheet) for column in columns
    ]
    left_out = [
        None if blanks else _tail(styles[column_letters(column.number)], "", b"")
        for column in columns
    ]
    count = len(columns[0].values)
    for start in range(0, count, CHUNK):
        stop = min(start + CHUNK, count)
        rows = range(first + start, first + stop)
        cells = [
            [
                f"{head}{row}{text}" if (text := tail(value)) != bare else ""
                for row, value in zip(rows, values, strict=True)
            ]
            for head, tail, values, bare in zip(
                heads, tails, (c.values[start:stop] for c in columns), left_out, strict=True
            )
        ]
        if start == 0 and count:
            for line, column in zip(cells, columns, strict=True):
                line[0] = _holding(line[0], column, first, first + count - 1)
        written = (
            f'<row r="{row}"{opening}{"".join(line)}</row>'
            for row, line in zip(rows, zip(*cells, strict=True), strict=True)
        )
        yield "".join(written).encode()


def _holding(cell: str, column: BulkColumn, first: int, last: int) -> str:
    """Return a column's first cell with the text of the formula that all below it share."""
    if column.group is None:
        return cell
    number, letters = b"%d" % column.group, column_letters(column.number)
    area = parse_area(f"{letters}{first}:{letters}{last}")
    group = Group(number, Cell(first, column.number), column.formula, area)
    return cell.replace(member(number).decode(), holder(group).decode(), 1)


def _opening(sample: str) -> str:
    """Return what follows the number in the sample row's tag, without its span of columns."""
    tag = sample[: sample.index(">") + 1]
    return re.sub(r'<row r="\d+"(?: spans="[^"]*")?', "", tag)


def _tails(column: BulkColumn, style: str, texts: Texts, sheet: str) -> Tail:
    place = Place("", sheet, f"{column_letters(column.number)}")
    make = _formula_tail(column, style, place)
    if not column.formula:
        make = _input_tail(style, texts, place)
    if _PLAIN.issuperset(map(type, column.values)):
        return _Memo(make).__getitem__
    return make


class _Memo(dict[Value, str]):
    """Texts by value, made on first use; for values that differ when their types do."""

    def __init__(self, make: Tail) -> None:
        self._make = make

    def __missing__(self, value: Value) -> str:
        made = self[value] = self._make(value)
        return made


def _input_tail(style: str, texts: Texts, place: Place) -> Tail:
    def make(value: Value) -> str:
        if type(value) is str:
            look = texts.styles.marked(int(style)) if may_run(value) else style
            return f'" s="{look}" t="s"><v>{texts.strings.index(value, place)}</v></c>'
        kind, xml, *_ = content(value, place)
        return _tail(style, kind, xml)

    return make


def _formula_tail(column: BulkColumn, style: str, place: Place) -> Tail:
    element = f"<f>{escape(column.formula)}</f>".encode()
    if column.group is not None:
        element = member(b"%d" % column.group)

    def make(value: Value) -> str:
        kind, xml, *_ = formula_content(element, value, place)
        return _tail(style, kind, xml)

    return make


def _tail(style: str, kind: str, xml: bytes) -> str:
    typed = f' t="{kind}"' if kind else ""
    return f'" s="{style}"{typed}>{xml.decode()}</c>' if xml else f'" s="{style}"/>'
