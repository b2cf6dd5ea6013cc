"""Take away the formula columns that the product no longer has, unless somebody reads them."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping

from repbook.adapters.repair.session import Mend, Session
from repbook.adapters.upgrade.columns import known_columns
from repbook.adapters.upgrade.job import Job
from repbook.adapters.upgrade.readers import areas_on, formula_parts
from repbook.ooxml.celltext import unescape
from repbook.ooxml.dropcolumn import drop_columns as close_up
from repbook.ooxml.index import TableInfo
from repbook.ooxml.reader import table_formulas
from repbook.ooxml.refs import Area, column_letters
from repbook.ooxml.stagedsheets import formulas_in
from repbook.schema.registry import TABLES
from repbook.text import say

_FIELD = re.compile(rb"<(?:\w+:)?cacheField\b[^>]*?\sname=\"([^\"]*)\"")
_SLICER = re.compile(rb"\ssourceName=\"([^\"]*)\"")
_NAMED = re.compile(r"([^\W\d][\w.]*)\[((?:[^\[\]']|'.|\[(?:[^\[\]']|'.)*\])*)\]")
_INSIDE = re.compile(r"\[((?:[^\[\]']|'.)*)\](?::\[((?:[^\[\]']|'.)*)\])?")
_CELL = re.compile(rb'<c r="([A-Z]+)(\d+)"[^>]*>\s*$')
Texts = Mapping[int, Collection[str]]
"""The formulas of a table, spelled out, by the 0-based place of their column."""


def drop_columns(job: Job, session: Session) -> None:
    """Drop the columns that today's schema lacks, and name those that have to stay.

    Columns that a user filled, a formula that she changed, and what a formula, chart, name, pivot
    or slicer of hers reads, stay: they are hers from now on.
    """
    for table in TABLES.values():
        info = session.workbook.tables[table.name]
        left = _left(job, info, set(table.keys()))
        if not left:
            continue
        headers = [column.name for column in info.columns]
        cells = table_formulas(session.workbook, info, headers)
        own = {place: {text for text in cells[h] if text} for place, h in enumerate(headers)}
        idle = {place for place in left if _is_products(job, info, place, cells[headers[place]])}
        gone = idle - _read(session, info, own, idle)
        for place in sorted(set(left) - gone):
            session.keep(say("upgrade.kept_column", sheet=info.sheet_name, header=headers[place]))
        for place in sorted(gone):
            what = say("upgrade.column_gone", sheet=info.sheet_name, header=headers[place])
            formula = info.columns[place].formula
            session.mend(Mend(what, table.key, "", headers[place], formula, None))
        if gone:
            close_up(session.staged, session.workbook, info, gone)


def _left(job: Job, info: TableInfo, wanted: set[str]) -> list[int]:
    base = job.base.tables.get(info.name)
    if base is None or any(TABLES[key].name == info.name for key in job.relaid):
        return []
    keys = known_columns(info, base, job.goal.tables[info.name])
    return [place for place, key in keys.items() if key not in wanted]


def _is_products(job: Job, info: TableInfo, place: int, cells: Collection[str | None]) -> bool:
    """Tell whether the column and all its cells hold the product's formula."""
    column = info.columns[place]
    columns = job.base.tables[info.name].columns
    base = next((known for known in columns if known.header == column.name), None)
    if column.formula is None or base is None:
        return False
    product = job.older(base)
    return column.formula == product and all(cell in (None, product) for cell in cells)


def _read(session: Session, info: TableInfo, own: Texts, idle: set[int]) -> set[int]:
    """Return the idle columns that something reads which is not about to go."""
    read: set[int] = set()
    waiting = {*_read_elsewhere(session, info), *(own.keys() - idle)}
    while waiting:
        place = waiting.pop()
        read.add(place)
        texts = {*own[place], info.columns[place].formula or ""}
        waiting |= {other for text in texts for other in _columns_in(text, info)} - read
    return idle & read


def _read_elsewhere(session: Session, info: TableInfo) -> Iterator[int]:
    """Yield the places of columns that others than the table's own rows read."""
    known: set[str] = {name.text for name in session.workbook.names if name.scope is None}
    for part in formula_parts(session):
        yield from _fields(session, part, info)
        if part == info.part:
            continue
        mine = part == info.sheet_part
        for found in formulas_in(session.staged, part):
            start = found.start()
            if mine and _is_inside(found.string[max(0, start - 80) : start], info):
                continue
            text = unescape(found[2].decode())
            known.add(f"{info.sheet_name}\0{text}" if mine else text)
    for text in known:
        tab, _, formula = text.rpartition("\0")
        yield from _columns_in(formula, info, tab)


def _is_inside(before: bytes, info: TableInfo) -> bool:
    """Tell whether a formula, by what stands before it, is one of the table's rows."""
    cell = _CELL.search(before)
    if cell is None:
        return False
    first, last = column_letters(info.first_col), column_letters(info.last_col)
    column = cell[1].decode()
    in_columns = (len(first), first) <= (len(column), column) <= (len(last), last)
    return in_columns and info.header_row < int(cell[2]) <= info.last_row


def _columns_in(text: str, info: TableInfo, own: str = "") -> Iterator[int]:
    """Yield the places of the table's columns that a formula reads, by header or by address."""
    places = {column.name: place for place, column in enumerate(info.columns)}
    for name, inside in _NAMED.findall(text):
        if name.lower() == info.name.lower():
            yield from _named(inside, places)
    first, last = info.header_row, info.last_row
    for area in areas_on(text, info.sheet_name, own):
        columns = range(area.first_column, area.last_column + 1)
        if area.meets(Area(first, info.first_col, last, info.last_col)):
            yield from (c - info.first_col for c in columns if info.first_col <= c <= info.last_col)


def _named(inside: str, places: Mapping[str, int]) -> Iterator[int]:
    blocks = _INSIDE.findall(inside) if "[" in inside else [(inside, "")]
    for one, two in blocks:
        ends = [places.get(re.sub(r"'(.)", r"\1", end)) for end in (one, two) if end]
        known = [end for end in ends if end is not None]
        if known:
            yield from range(min(known), max(known) + 1)


def _fields(session: Session, part: str, info: TableInfo) -> Iterator[int]:
    """Yield the places of columns that a pivot or a slicer shows."""
    pivot = part.startswith("xl/pivotCache/")
    if not pivot and not part.startswith("xl/slicerCaches/"):
        return
    data = session.staged.read(part)
    if not pivot or info.name.encode() in data:
        pattern = _FIELD if pivot else _SLICER
        names = {unescape(name.decode()) for name in pattern.findall(data)}
        yield from (place for place, c in enumerate(info.columns) if c.name in names)
