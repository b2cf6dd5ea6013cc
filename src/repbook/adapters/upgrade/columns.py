"""Tables of an older version: captions that changed, columns that are new, the ids they go by."""

from __future__ import annotations

import re
from collections.abc import Mapping

from repbook.adapters.repair.session import Mend, Session
from repbook.adapters.repair.tables import append_columns, refuse_fixed
from repbook.adapters.upgrade.delivered import TableRecord
from repbook.adapters.upgrade.job import Job
from repbook.adapters.upgrade.renaming import with_captions
from repbook.ooxml.columnlooks import look_of, with_look
from repbook.ooxml.fragments import attributes, with_attribute
from repbook.ooxml.index import TableInfo
from repbook.ooxml.refs import column_letters
from repbook.ooxml.sheetxml import SheetXml
from repbook.ooxml.stagedsheets import put_sheet, sheet_of
from repbook.ooxml.stylegraft import StyleGraft
from repbook.ooxml.tableparts import with_ids
from repbook.schema.registry import TABLES
from repbook.text import say

_SLICED = re.compile(rb"<(?:\w+:)?tableSlicerCache\b[^>]*>")


def renew_headers(job: Job, session: Session) -> None:
    """Give every column of the product the header and id it has today.

    A user's own column that is called as one of today's gets a number behind its name.
    """
    for table in TABLES.values():
        base, goal = job.base.tables.get(table.name), job.goal.tables[table.name]
        info = session.workbook.tables[table.name]
        if base is None or table.key in job.relaid:
            continue
        keys = known_columns(info, base, goal)
        headers = _headers(info, keys, goal)
        changed = {p: h for p, h in headers.items() if info.columns[p].name != h}
        _rename(job, session, info, changed, {p: keys.get(p, "") for p in changed})
        _number(session, info, keys, goal)


def known_columns(info: TableInfo, base: TableRecord, goal: TableRecord) -> dict[int, str]:
    """Return the key of each column of the product by its 0-based place in the file."""
    older = {column.header: column.key for column in base.columns}
    ids = {column.id: column.key for column in base.columns}
    found = {p: older[c.name] for p, c in enumerate(info.columns) if c.name in older}
    for place, column in enumerate(info.columns):
        key = ids.get(column.id)
        if place not in found and key is not None and key not in found.values():
            found[place] = key
    return found


def _headers(info: TableInfo, keys: Mapping[int, str], goal: TableRecord) -> dict[int, str]:
    wanted = {column.key: column.header for column in goal.columns}
    headers = {place: wanted[key] for place, key in keys.items() if key in wanted}
    taken = {*wanted.values(), *(c.name for c in info.columns)}
    for place, column in enumerate(info.columns):
        if place not in headers and column.name in wanted.values():
            number = 2
            while f"{column.name} {number}" in taken:
                number += 1
            headers[place] = f"{column.name} {number}"
            taken.add(headers[place])
    return headers


def _rename(
    job: Job, session: Session, info: TableInfo, changed: Mapping[int, str], keys: Mapping[int, str]
) -> None:
    if not changed:
        return
    job.renamed[info.name] = with_captions(session.staged, info, changed)
    for place, header in changed.items():
        old = info.columns[place].name
        key = "upgrade.header" if keys[place] else "upgrade.own_header"
        what = say(key, sheet=info.sheet_name, header=header, old=old)
        session.mend(Mend(what, _key(info), "", keys[place], old, header))
        if not keys[place]:
            session.keep(what)


def _key(info: TableInfo) -> str:
    return next(table.key for table in TABLES.values() if table.name == info.name)


def _number(session: Session, info: TableInfo, keys: Mapping[int, str], goal: TableRecord) -> None:
    """Give columns the ids of today's schema, by which a renamed one is known; slicers follow."""
    wanted = {column.key: column.id for column in goal.columns}
    ids = {place: wanted[key] for place, key in keys.items() if key in wanted}
    fresh = max([*wanted.values(), *(column.id for column in info.columns)])
    for place, column in enumerate(info.columns):
        if place not in ids and column.id in wanted.values():
            fresh += 1
            ids[place] = fresh
    moved = {
        info.columns[place].id: number
        for place, number in ids.items()
        if info.columns[place].id != number
    }
    if not moved:
        return
    data = session.staged.read(info.part)
    session.staged.write(info.part, with_ids(data, ids))
    table = attributes(data[data.index(b"<table") :]).get("id", "")
    for part in session.workbook.package.names:
        if part.startswith("xl/slicerCaches/") and part.endswith(".xml"):
            old = session.staged.read(part)
            new = _SLICED.sub(lambda found: _sliced(found[0], table, moved), old)
            if new != old:
                session.staged.write(part, new)


def _sliced(tag: bytes, table: str, moved: Mapping[int, int]) -> bytes:
    given = attributes(tag)
    number = int(given.get("column", "0"))
    if given.get("tableId") != table or number not in moved:
        return tag
    return with_attribute(tag, "column", str(moved[number]))


def add_columns(job: Job, session: Session) -> None:
    """Append the columns that are new, with the formats and widths of today's workbook."""
    for table in TABLES.values():
        if table.name not in job.base.tables:
            continue
        info = session.workbook.tables[table.name]
        names = {column.name for column in info.columns}
        new = {
            number: column
            for number, column in enumerate(table.columns, 1)
            if session.header(table.key, column.key) not in names
        }
        if not new:
            continue
        refuse_fixed(session, table, info, new)
        append_columns(session, table, info, new, "upgrade.column")
        job.appended[table.name] = [column.key for column in new.values()]
        _dress(job, session, table.name, info)
        for column in new.values():
            job.added.columns.append(f"{table.key}.{column.key}")


def _dress(job: Job, session: Session, name: str, info: TableInfo) -> None:
    """Give the appended columns the looks and widths they have in today's workbook."""
    theirs = job.source.tables[name]
    styles = StyleGraft(session.staged, job.source.package)
    source = SheetXml(job.source.package.read(theirs.sheet_part))
    sheet = sheet_of(session.staged, info.sheet_part)
    records = {c.key: place for place, c in enumerate(job.goal.tables[name].columns)}
    sortable = next(table.sortable for table in TABLES.values() if table.name == name)
    looks: dict[int, tuple[int, int]] = {}
    for offset, key in enumerate(job.appended[name]):
        from_column = theirs.first_col + records[key]
        # Rows whose cells have names keep their place: a column that should head their sections
        # says nothing behind them.
        behind = not sortable and records[key] + 1 < len(records)
        column = info.last_col + 1 + offset
        header, body = (
            styles.cell(_style(source, theirs.header_row + below, from_column)) for below in (0, 1)
        )
        looks[column] = header, body
        width = look_of(source.head, from_column)
        width.pop("style", None)
        if behind:
            width["hidden"] = "1"
        sheet.head = with_look(sheet.head, column, width)
    for number in range(info.header_row, info.last_row + 1):
        _dress_row(sheet, number, {c: look[number > info.header_row] for c, look in looks.items()})
    styles.finish()
    put_sheet(session.staged, info.sheet_part, sheet)


def _style(source: SheetXml, row: int, column: int) -> int:
    found = re.search(rb'\ss="(\d+)"', source.cell(row, column))
    # Blank cells are not written: their column has their look.
    return int(found[1]) if found else int(look_of(source.head, column).get("style", 0))


def _dress_row(sheet: SheetXml, number: int, looks: Mapping[int, int]) -> None:
    row = sheet.row(number)
    for column, style in looks.items():
        old = row.cells.get(column) or f'<c r="{column_letters(column)}{number}"/>'.encode()
        tag = old[: old.index(b">") + 1]
        row.cells[column] = with_attribute(tag, "s", str(style)) + old[len(tag) :]
    sheet.put(number, row)
