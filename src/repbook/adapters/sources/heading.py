"""Find the header of a list: one row or two, below titles, above the data."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from repbook.domain.reading.folding import fold_email, fold_label
from repbook.domain.reading.headers import bare_header, is_mark
from repbook.domain.reading.item import Item as Item
from repbook.domain.reading.moments import parse_date
from repbook.domain.reading.parsing import parse_number
from repbook.domain.reading.phones import looks_like_phone

Cells = Sequence[Item]
LOOK = 30
_BRACKETED = re.compile(r"[(（\[【][^()（）\[\]【】]*[)）\]】]")
_WIDE, _YEARS = 0.6, range(1900, 2200)


class Heading(NamedTuple):
    """The headers, and the first and last of the rows that they stand in."""

    headers: list[Item]
    first: int
    last: int


def find_heading(rows: Sequence[Cells], known: Iterable[str]) -> Heading:
    """Return the row with most known labels, else the first wide row of texts.

    A title above a list fills fewer cells than the headers do. A row of data that holds known
    words never beats a wide row above it. Two rows are one header where the lower one fills the
    gaps of the upper one.
    """
    labels = frozenset(map(fold_label, known))
    place = _row(rows[:LOOK], labels)
    for upper in (place, place - 1):
        if 0 <= upper < len(rows) - 1 and _are_one(rows, upper, labels):
            return Heading(_joined(rows[upper], rows[upper + 1], labels), upper, upper + 1)
    last, headers = place, list(rows[place])
    while last + 1 < len(rows) and _are_marks(rows[last + 1]):
        last += 1
        headers = _with_units(headers, rows[last])
    return Heading(headers, place, last)


def count_known(rows: Sequence[Cells], known: Iterable[str]) -> int:
    """Return how many known labels the likeliest row holds."""
    labels = frozenset(map(fold_label, known))
    return max((_hits(row, labels) for row in rows[:LOOK]), default=0)


def looks_like_data(cell: Item) -> bool:
    """Tell whether a cell holds a number, a date, a phone or an e-mail address."""
    if not isinstance(cell, str):
        return True
    number = parse_number(cell)
    if isinstance(number, float):
        return number not in _YEARS
    return bool(fold_email(cell)) or looks_like_phone(cell) or isinstance(parse_date(cell), int)


def _row(head: Sequence[Cells], labels: frozenset[str]) -> int:
    enough = max(map(_filled, head)) * _WIDE
    wide = next(place for place, row in enumerate(head) if _filled(row) >= enough)
    hits = [_hits(row, labels) for row in head]
    sure = [
        place
        for place in range(len(head))
        if hits[place] > 1 and (place <= wide or not _is_data(head, place))
    ]
    return max(sure, key=lambda place: (hits[place], -place), default=wide)


def _hits(row: Cells, labels: frozenset[str]) -> int:
    return sum(_is_known(cell, labels) for cell in row if cell != "")


def _is_known(cell: Item, labels: frozenset[str]) -> bool:
    text = str(cell)
    return fold_label(text) in labels or fold_label(bare_header(text)) in labels


def _is_data(rows: Sequence[Cells], place: int) -> bool:
    """Tell whether a row holds values: a number, a date, or a word that its column says again."""
    row = rows[place]
    others = [other for number, other in enumerate(rows) if number != place]
    return any(cell != "" and looks_like_data(cell) for cell in row) or any(
        cell != "" and any(column < len(other) and other[column] == cell for other in others)
        for column, cell in enumerate(row)
    )


def _are_one(rows: Sequence[Cells], upper: int, labels: frozenset[str]) -> bool:
    """Tell whether a row and the next are one header: groups above, columns below."""
    above, below = rows[upper], rows[upper + 1]
    pairs = [(_at(above, n), _at(below, n)) for n in range(max(len(above), len(below)))]
    fills = any(over == "" and under != "" for over, under in pairs)
    leaves = any(over != "" and under == "" for over, under in pairs)
    if _filled(above) < 2 or not (fills and leaves):
        return False
    if _hits(below, labels) < 2 or any(c != "" and looks_like_data(c) for c in above):
        return False
    return not _is_data(rows[:LOOK], upper + 1)


def _joined(above: Cells, below: Cells, labels: frozenset[str]) -> list[Item]:
    """Return one header a column: the lower name, with its group where it needs one."""
    unders = Counter(fold_label(str(cell)) for cell in below if cell != "")
    headers: list[Item] = []
    group: Item = ""
    for place in range(max(len(above), len(below))):
        group = _at(above, place) or group
        under = _at(below, place)
        if under == "":
            headers.append(_at(above, place))
        elif _is_known(under, labels) and unders[fold_label(str(under))] == 1:
            headers.append(under)
        else:
            headers.append(f"{group} {under}".strip())
    return headers


def _are_marks(row: Cells) -> bool:
    return all(_says_how(cell) for cell in row if cell != "")


def _says_how(cell: Item) -> bool:
    """Tell whether a cell only says how to fill its column: (required), （元）, (yyyy-mm-dd)."""
    return isinstance(cell, str) and (is_mark(cell) or bool(_BRACKETED.fullmatch(cell.strip())))


def _with_units(headers: Sequence[Item], row: Cells) -> list[Item]:
    """Return headers with what the row below says of their units."""
    return [
        f"{header}{under}" if header != "" and under != "" and not is_mark(str(under)) else header
        for header, under in ((header, _at(row, n)) for n, header in enumerate(headers))
    ]


def _at(row: Cells, place: int) -> Item:
    return row[place] if place < len(row) else ""


def _filled(row: Cells) -> int:
    return sum(cell != "" for cell in row)
