"""Read a carried workbook that came back: what was typed in it, and what else was changed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from string import ascii_uppercase

from repbook.book.snapshot import as_text
from repbook.domain.letters import letters
from repbook.domain.road import (
    ANSWERED,
    CARRIED,
    MARKS,
    MOST_ROWS,
    VERSION,
    VISIT,
    BroughtBack,
    Mark,
    Sent,
)
from repbook.domain.values import Value
from repbook.ooxml.index import Workbook
from repbook.ooxml.package import open_package
from repbook.ooxml.reader import read_columns
from repbook.ooxml.refs import Area

_MARK_COLUMNS = ("A", "B", "C", "D")
_MOST_MARKS = 1_048_576
"""As many as a sheet has rows."""
_BEYOND = MOST_ROWS
"""Rows read beside those that were written: heads, and what was added or moved down."""
Texts = tuple[str, ...]
Columns = Mapping[str, list[Value]]


def read_carried(path: Path) -> BroughtBack | None:
    """Return what a carried workbook holds; None for a workbook that is none.

    Typed cells come as they stand, numbers as floats. Raises what opening a package raises.
    """
    workbook = Workbook(open_package(path))
    marks = _marks(workbook)
    said = {mark[1]: mark for mark in marks if mark[0] in (Mark.KIND,)}
    if CARRIED not in said:
        return None
    facts = {mark[0]: mark[1] for mark in marks if mark[0] in (Mark.BOOK, Mark.DAY)}
    sheets = {mark[1]: mark[2] for mark in marks if mark[0] == Mark.SHEET}
    version = said[CARRIED][2]
    found = BroughtBack(facts.get(Mark.BOOK, ""), version, facts.get(Mark.DAY, ""), ())
    if version != str(VERSION):
        return found  # Its rows may stand in other columns than today's.
    rows, changed = _day(workbook, marks, sheets.get("visits", ""))
    changed += _cards(workbook, marks, sheets.get("cards", ""))
    return found._replace(rows=tuple(rows), changed=tuple(changed))


def _marks(workbook: Workbook) -> list[Texts]:
    columns = _read(workbook, MARKS, _MARK_COLUMNS, _MOST_MARKS)
    if columns is None:
        return []
    rows = zip(*(columns[letter] for letter in _MARK_COLUMNS), strict=True)
    texts = (tuple("" if v is None else _text(v) for v in row) for row in rows)
    return [row for row in texts if row[0]]


def _text(value: Value) -> str:
    """Return a cell's text with the line ends that were written; other programs store others."""
    shown = value if isinstance(value, str) else as_text(value)
    return shown.replace("\r\n", "\n").replace("_x000D_", "").strip()


def _read(workbook: Workbook, tab: str, columns: Texts, rows: int) -> Columns | None:
    sheet = workbook.sheet(tab) if tab else None
    if sheet is None:
        return None
    area = Area(1, 1, rows, len(columns))
    found = read_columns(workbook, sheet.part, set(columns), area)
    used = max(map(_used, found.values()), default=0)
    return {letter: column[:used] for letter, column in found.items()}


def _used(column: list[Value]) -> int:
    """Return how many cells there are up to the last that is filled in."""
    blank = next((n for n, value in enumerate(reversed(column)) if value is not None), len(column))
    return len(column) - blank


def _day(workbook: Workbook, marks: list[Texts], tab: str) -> tuple[list[Sent], list[str]]:
    """Return the rows of the day's sheet with what was typed, and the other cells that differ."""
    places = {mark[1]: mark[2] for mark in marks if mark[0] == Mark.COLUMN}
    held = {(mark[1], mark[2]): mark[3] for mark in marks if mark[0] == Mark.CELL}
    visits = {visit for visit, _ in held}
    most = len(visits) + _BEYOND
    columns = _read(workbook, tab, tuple(places.values()), most) if places else None
    if columns is None:
        return [], []
    rows, changed = [], []
    for place, value in enumerate(columns[places[VISIT]]):
        visit = _text(value)
        if visit not in visits:
            continue
        cells = {key: columns[places[key]][place] for key in ANSWERED}
        typed = {key: value for key, value in cells.items() if value not in (None, "")}
        rows.append(Sent(visit, typed, f"{tab}!{place + 1}"))
        for key, letter in places.items():
            now = _text(columns[letter][place])
            if (visit, key) in held and now != _text(held[visit, key]):
                changed.append(f"{tab}!{letter}{place + 1}")
    return rows, changed


def _cards(workbook: Workbook, marks: list[Texts], tab: str) -> list[str]:
    """Return the cells of the cards that hold something else than was written, blank ones too."""
    held = {mark[1]: mark[3] for mark in marks if mark[0] == Mark.CARD}
    rows = (ref.lstrip(ascii_uppercase) for ref in held)
    most = min(max((int(row) for row in rows if row.isdecimal()), default=0) + _BEYOND, _MOST_MARKS)
    columns = _read(workbook, tab, tuple(letters(n) for n in range(1, 9)), most)
    if columns is None:
        return []
    return list(_differing(columns, held, tab))


def _differing(columns: Columns, held: Mapping[str, str], tab: str) -> Iterator[str]:
    now = {
        f"{letter}{row}": _text(value)
        for letter, values in columns.items()
        for row, value in enumerate(values, 1)
        if value not in (None, "")
    }
    for ref in sorted(now.keys() | held.keys(), key=lambda ref: (len(ref), ref)):
        if now.get(ref, "") != _text(held.get(ref, "")):
            yield f"{tab}!{ref}"
