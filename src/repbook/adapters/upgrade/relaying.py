"""Lay a sheet out anew whose rows are the product's own: the day's sheet, the change log.

Appended columns would stand behind the hidden ones, where nobody sees and no printer draws them.
So where a sheet is as the product delivered it, but for its rows, it gives way to today's, and its
rows come along. Where the user made columns, cells or rules of her own on it, it stays and grows.
"""

from __future__ import annotations

from repbook.adapters.repair.session import Mend, Session
from repbook.adapters.upgrade.delivered import SheetRecord, TableRecord
from repbook.adapters.upgrade.job import Job, keys_of
from repbook.adapters.upgrade.pages import local_texts, old_parts
from repbook.adapters.upgrade.readers import read_by_others
from repbook.adapters.upgrade.reading import frame_of, read_sheet
from repbook.book.apply import LOG
from repbook.book.logwords import worded
from repbook.book.snapshot import as_text
from repbook.domain.values import Value
from repbook.ooxml.calc import drop_calc_chain
from repbook.ooxml.index import SheetInfo, TableInfo
from repbook.ooxml.reader import read_table
from repbook.ooxml.sheetlist import with_local_names
from repbook.ooxml.stylegraft import Looks
from repbook.schema.registry import TABLES
from repbook.text import say

_OF_A_TABLE = frozenset({"table", "comments", "vmlDrawing", "printerSettings"})


def relay_tables(job: Job, session: Session) -> None:
    """Put today's sheet in the place of each whose columns moved; hold its rows."""
    for table in TABLES.values():
        base, goal = job.base.tables.get(table.name), job.goal.tables[table.name]
        info, sheet = session.workbook.tables.get(table.name), job.sheet(session, goal.sheet)
        if table.carried or base is None or info is None or sheet is None:
            continue
        if _moved(base, goal) and _is_delivered(job, session, info, sheet, base, goal):
            rows = _rows(session, info, base)
            if table.key == LOG:
                rows = [{**row, **worded(row, job.lang)} for row in rows]
            headers = {column.key: column.header for column in goal.columns}
            inputs = set(table.inputs())
            job.relaid[table.key] = [
                {headers[key]: value for key, value in row.items() if key in inputs} for row in rows
            ]
            _lay_anew(job, session, sheet, goal.sheet)


def fill_tables(job: Job, session: Session) -> None:
    """Put the rows that were held into the sheets laid out anew."""
    for key, rows in job.relaid.items():
        info = session.workbook.tables[TABLES[key].name]
        session.editor(info.sheet_part).replace(info, rows)


def _moved(base: TableRecord, goal: TableRecord) -> bool:
    """Tell whether columns came or went anywhere but at the end."""
    old, new = ([column.key for column in record.columns] for record in (base, goal))
    return new[: len(old)] != old


def _is_delivered(
    job: Job,
    session: Session,
    info: TableInfo,
    sheet: SheetInfo,
    base: TableRecord,
    goal: TableRecord,
) -> bool:
    """Tell whether nothing of the user's but rows stands on a sheet, or reads its cells."""
    if [c.name for c in info.columns] != [c.header for c in base.columns]:
        return False
    if info.totals_row or info.header_row != goal.header_row:
        return False
    related = session.workbook.package.relationships(sheet.part).values()
    kinds = [row.kind for row in related]
    if not _OF_A_TABLE.issuperset(kinds) or kinds.count("table") != 1:
        return False
    if any(True for _ in read_by_others(job, session, sheet)):
        return False
    looks = Looks(session.workbook.package)
    # Its captions are still the older ones, some of which name other columns today.
    frame = frame_of(session.workbook, sheet, keys_of(job.base))
    mine = read_sheet(session.workbook, sheet, frame, looks)
    return _facts(mine) == _facts(job.base.sheets[goal.sheet])


def _facts(record: SheetRecord) -> tuple[object, ...]:
    conditions = sorted((rule.cells, rule.says) for rule in record.conditions)
    return record.cells, conditions, sorted(record.checks), sorted(record.merges)


def _rows(session: Session, info: TableInfo, base: TableRecord) -> list[dict[str, Value]]:
    """Return the table's rows by column key, without those that hold nothing."""
    data = read_table(session.workbook, info, [column.name for column in info.columns])
    held = {column.key: data.columns[column.header] for column in base.columns}
    count = info.last_row - info.header_row
    rows = [{key: values[row] for key, values in held.items()} for row in range(count)]
    return [row for row in rows if any(as_text(value) for value in row.values())]


def _lay_anew(job: Job, session: Session, sheet: SheetInfo, code: str) -> None:
    graft, source = job.graft(session), job.source_sheet(code)
    data = graft.sheet(source.part)
    if b' tabSelected="1"' in session.workbook.package.read(sheet.part)[:4000]:
        data = data.replace(b"<sheetView ", b'<sheetView tabSelected="1" ', 1)
    old_parts(session, sheet.part)
    graft.place(source.part, data, sheet.part)
    graft.styles.finish()
    drop_calc_chain(session.staged, session.workbook)
    index = [s.part for s in session.workbook.sheets].index(sheet.part)
    place = [s.code_name for s in job.source.sheets].index(code)
    names = local_texts(job, place, source.name, sheet.name)
    book = session.staged.read(session.workbook.part)
    session.staged.write(session.workbook.part, with_local_names(book, index, names))
    job.replaced.add(code)
    session.mend(Mend(say("upgrade.page", sheet=sheet.name), "sheets", code))
