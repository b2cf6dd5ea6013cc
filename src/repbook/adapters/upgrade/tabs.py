"""Give tabs the colour of their group where they are still as an older version delivered them."""

from __future__ import annotations

from repbook.adapters.repair.session import Session
from repbook.adapters.upgrade.job import Job
from repbook.ooxml.columnlooks import head_of
from repbook.ooxml.index import Workbook
from repbook.ooxml.stagedsheets import put_sheet, sheet_of
from repbook.ooxml.tabcolours import tab_colour, with_tab_colour
from repbook.schema.sheets import SHEETS


def colour_tabs(held: Workbook, before: str, job: Job, session: Session) -> None:
    """Colour the tabs that are as they were delivered; the others stay as the user has them.

    `held` is the workbook as it came, `before` the one colour of tabs that its version showed.
    """
    parts = {code: part for part, code in job.codes_in(held).items()}
    for declared in SHEETS.values():
        code, sheet = declared.code_name, job.sheet(session, declared.code_name)
        if sheet is None or code not in parts:
            continue
        mine = tab_colour(head_of(held.package, parts[code]))
        delivered = {"rgb": before} if declared.visible else {}
        if mine == delivered:
            mine = tab_colour(head_of(job.source.package, job.source_sheet(code).part))
        if tab_colour(head_of(session.workbook.package, sheet.part)) != mine:
            xml = sheet_of(session.staged, sheet.part)
            xml.head = with_tab_colour(xml.head, mine)
            put_sheet(session.staged, sheet.part, xml)
