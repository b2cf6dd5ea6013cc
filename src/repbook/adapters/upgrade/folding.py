"""Hide the list entries that a new workbook hides: words that formulas make sentences of."""

from __future__ import annotations

import re

from repbook.adapters.repair.session import Session
from repbook.adapters.upgrade.job import Job
from repbook.book.defined_names import LISTS
from repbook.book.snapshot import Rows
from repbook.ooxml.fragments import with_attribute
from repbook.ooxml.reader import read_table
from repbook.ooxml.sheetxml import SheetXml
from repbook.schema.registry import TABLES

_HIDDEN = re.compile(rb'\shidden="(?:1|true)"')
_NAME = b"<row"


def fold_rows(job: Job, session: Session) -> None:
    """Hide the entries that new workbooks hide; one that the user worded herself stays in sight."""
    info = session.layout.table(LISTS)
    sheet, folded = SheetXml(session.staged.read(info.sheet_part)), _folded(job)
    rows = session.layout.rows(LISTS, ("label",))
    _bare_left_rows(sheet, rows, folded)
    for row, number in enumerate(rows.places):
        key, label = rows.text(row, TABLES[LISTS].ids), rows.text(row, "label")
        given = (each.rows[LISTS].get(key, {}) for each in (job.base, job.goal))
        ours = {words.get("label", "").strip() for words in given}
        held = sheet.row(number)
        if key in folded and label.strip() in ours and not _HIDDEN.search(held.attributes):
            tag = with_attribute(_NAME + held.attributes, "hidden", "1")
            sheet.put(number, held._replace(attributes=tag[len(_NAME) :]))
    session.staged.write(info.sheet_part, sheet.render())


def _bare_left_rows(sheet: SheetXml, rows: Rows, folded: set[str]) -> None:
    """Show the rows that folded entries left when entries put in above moved them down."""
    ids = TABLES[LISTS].ids
    keys = {number: rows.text(row, ids) for row, number in enumerate(rows.places)}
    place = min((number for number, key in keys.items() if key in folded), default=0) - 1
    while place in keys and _HIDDEN.search((held := sheet.row(place)).attributes):
        sheet.put(place, held._replace(attributes=_HIDDEN.sub(b"", held.attributes)))
        place -= 1


def _folded(job: Job) -> set[str]:
    """Return the keys of the entries that are hidden in today's workbook."""
    info = job.source.tables[TABLES[LISTS].name]
    sheet = SheetXml(job.source.package.read(info.sheet_part))
    place = TABLES[LISTS].keys().index(TABLES[LISTS].ids)
    header = info.columns[place].name
    data = read_table(job.source, info, [header])
    pairs = zip(data.rows, data.columns[header], strict=True)
    return {str(key) for row, key in pairs if _HIDDEN.search(sheet.row(row).attributes)}
