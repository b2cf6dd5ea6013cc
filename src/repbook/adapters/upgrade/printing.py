"""What sheets of tables print: renewed where it is still an older version's, kept where it is hers.

No record of an older version holds names of single sheets, so `steps.py` says what they were.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import partial

from repbook.adapters.repair.session import Mend, Session
from repbook.adapters.upgrade.job import Job
from repbook.adapters.upgrade.steps import Printed, Step
from repbook.ooxml.columnlooks import look_of, with_look
from repbook.ooxml.formulanames import retabbed
from repbook.ooxml.fragments import attributes, with_attribute
from repbook.ooxml.index import SheetInfo, TableInfo
from repbook.ooxml.refs import column_letters
from repbook.ooxml.sheetlist import with_local_names
from repbook.ooxml.sheetxml import SheetXml
from repbook.ooxml.stagedsheets import put_sheet, sheet_of
from repbook.schema.registry import TABLES
from repbook.text import say

AREA, TITLES = "_xlnm.Print_Area", "_xlnm.Print_Titles"
_SETUP = re.compile(rb"<(?:\w+:)?pageSetup\b[^>]*>")
_TAB = "-"
_PADDING, _SAME = 5 / 7, 0.01


def printed_before(steps: Iterable[Step]) -> dict[str, Printed]:
    """Return what tables' sheets printed before the steps, by the key of the table."""
    found: dict[str, Printed] = {}
    for step in steps:
        found = {**step.printed, **found}
    return found


def renew_printing(printed: Mapping[str, Printed], job: Job, session: Session) -> None:
    """Let sheets print what today's do, where nobody chose another area, titles or pages."""
    for key, before in printed.items():
        info = session.layout.table(key)
        sheet = next(s for s in session.workbook.sheets if s.part == info.sheet_part)
        names = _names(session, sheet)
        if names == _own(session, key, info, before.to, before.titles):
            _renew(job, session, key, info, before)
        else:
            session.keep(say("upgrade.kept_printing", sheet=sheet.name))


def _names(session: Session, sheet: SheetInfo) -> dict[str, str]:
    """Return the print area and titles of a sheet; its tab stands as a sign."""
    found = {n.name: n.text for n in session.workbook.names if n.scope == sheet.part}
    tabs = {sheet.name: _TAB}
    return {name: retabbed(found[name], tabs) for name in (AREA, TITLES) if name in found}


def _own(session: Session, key: str, info: TableInfo, to: str, titles: str) -> dict[str, str]:
    """Return what the product prints of a table as far as the column `to`, as `_names` does."""
    first, last = (
        column_letters(column)
        for column in (info.first_col, info.column_of(session.header(key, to)))
    )
    rows = titles.format(header=info.header_row).split(",")
    return {
        AREA: f"'{_TAB}'!${first}$1:${last}${info.last_row}",
        TITLES: ",".join(f"'{_TAB}'!{part}" for part in rows),
    }


def _renew(job: Job, session: Session, key: str, info: TableInfo, before: Printed) -> None:
    table, book = TABLES[key], session.workbook
    titles = f"${1 if table.titles else info.header_row}:${info.header_row}"
    tabs = {_TAB: info.sheet_name}
    names = {
        name: retabbed(text, tabs)
        for name, text in _own(session, key, info, table.printed_to, titles).items()
    }
    index = [sheet.part for sheet in book.sheets].index(info.sheet_part)
    session.staged.write(book.part, with_local_names(session.staged.read(book.part), index, names))
    code = job.codes(session)[info.sheet_part]
    theirs = _SETUP.search(job.source.package.read(job.source_sheet(code).part))
    wide = attributes(theirs[0]).get("fitToWidth") if theirs else None
    sheet = sheet_of(session.staged, info.sheet_part)
    sheet.tail = _SETUP.sub(partial(_on_pages, before.pages, wide), sheet.tail)
    _narrow(job, session, key, before, sheet)
    put_sheet(session.staged, info.sheet_part, sheet)
    session.mend(Mend(say("upgrade.printing", sheet=info.sheet_name), "sheets", code))


def _narrow(job: Job, session: Session, key: str, before: Printed, sheet: SheetXml) -> None:
    """Let a sheet's columns be as wide as today's where nobody gave them a width."""
    table, info = TABLES[key], session.layout.table(key)
    theirs = job.source.tables[table.name]
    source = SheetXml(job.source.package.read(theirs.sheet_part))
    places = {column.key: place for place, column in enumerate(job.goal.tables[table.name].columns)}
    for name, width in before.widths.items():
        column = info.column_of(session.header(key, name))
        mine = look_of(sheet.head, column)
        if _is_wide(mine, width):
            today = look_of(source.head, theirs.first_col + places[name])["width"]
            sheet.head = with_look(sheet.head, column, {**mine, "width": today})


def _is_wide(look: Mapping[str, str], characters: float) -> bool:
    """Tell whether a column is as wide as the product made it: Excel stores the padding too."""
    return abs(float(look.get("width", 0)) - characters - _PADDING) < _SAME


def _on_pages(before: str, wide: str | None, found: re.Match[bytes]) -> bytes:
    mine = attributes(found[0]).get("fitToWidth")
    return with_attribute(found[0], "fitToWidth", wide) if mine == before else found[0]
