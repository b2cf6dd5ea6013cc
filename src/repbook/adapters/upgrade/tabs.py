"""Give tabs the colour of their group where they are still as an older version delivered them."""

from __future__ import annotations

from repbook.adapters.repair.session import Session
from repbook.adapters.upgrade.job import Job
from repbook.ooxml.columnlooks import head_of
from repbook.ooxml.stagedsheets import put_sheet, sheet_of
from repbook.ooxml.tabcolours import tab_colour, with_tab_colour
from repbook.schema.sheets import SHEETS


def colour_tabs(before: str, job: Job, session: Session) -> None:
    """Colour the tabs; `before` is the one colour of those that the older version showed."""
    for declared in SHEETS.values():
        sheet = job.sheet(session, declared.code_name)
        if sheet is None:
            continue
        theirs = head_of(job.source.package, job.source_sheet(declared.code_name).part)
        mine, today = head_of(session.workbook.package, sheet.part), tab_colour(theirs)
        delivered = {"rgb": before} if declared.visible else {}
        if tab_colour(mine) == delivered != today:
            xml = sheet_of(session.staged, sheet.part)
            xml.head = with_tab_colour(xml.head, today)
            put_sheet(session.staged, sheet.part, xml)
