"""Freeze headers again where a program saved every sheet without what it freezes.

LibreOffice 7.4 does so when it converts a file without a window (`--convert-to xlsx`). Who lets one
sheet scroll has still the others frozen: then all stay as they are.
"""

from __future__ import annotations

import re

from repbook.adapters.repair.session import Mend, Session
from repbook.ooxml.index import TableInfo
from repbook.ooxml.refs import column_letters
from repbook.ooxml.stagedsheets import put_sheet, sheet_of
from repbook.schema.declare import Table
from repbook.schema.registry import tables_on
from repbook.schema.sheets import SHEETS
from repbook.text import say

PANE = b"<pane "


def mend_panes(session: Session) -> None:
    """Freeze the rows and columns declared, where no sheet of the workbook freezes any."""
    parts = [sheet.part for sheet in session.workbook.sheets if sheet.kind == "worksheet"]
    if any(PANE in sheet_of(session.staged, part).head for part in parts):
        return
    found = [
        (session.layout.table(tables[0].key), tables[0])
        for key in SHEETS
        if (tables := tables_on(key)) and session.layout.sheet(key)
    ]
    count = sum(_freeze(session, info, table) for info, table in found)
    if count:
        session.mend(Mend(say("repair.panes", count=count), "workbook"))


def _freeze(session: Session, info: TableInfo, table: Table) -> bool:
    """Put a pane below a table's header into its sheet; tell whether its view was understood."""
    sheet = sheet_of(session.staged, info.sheet_part)
    view = re.compile(
        rb"<sheetView\b(?P<is>[^>]*?)(?:/>|(?<!/)>(?:<selection\b[^>]*?(?:/>|></selection>))*</sheetView>)"
    )
    pane = _pane(info.header_row, table.frozen)
    head, count = view.subn(rb"<sheetView\g<is>>" + pane + b"</sheetView>", sheet.head, count=1)
    if count:
        sheet.head = head
        put_sheet(session.staged, info.sheet_part, sheet)
    return bool(count)


def _pane(rows: int, columns: int) -> bytes:
    where = "bottomRight" if columns else "bottomLeft"
    split = f'xSplit="{columns}" ' if columns else ""
    first = f"{column_letters(columns + 1)}{rows + 1}"
    text = (
        f'<pane {split}ySplit="{rows}" topLeftCell="{first}" activePane="{where}" state="frozen"/>'
        f'<selection pane="{where}" activeCell="{first}" sqref="{first}"/>'
    )
    return text.encode()
