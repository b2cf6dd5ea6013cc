"""Tables with another name now, and tables that are new on a sheet that was there."""

from __future__ import annotations

import re
from collections.abc import Mapping

from repbook.adapters.repair.refs import rename_references
from repbook.adapters.repair.session import Mend, Session
from repbook.adapters.upgrade.job import Job
from repbook.ooxml.cellxml import has_content
from repbook.ooxml.columnlooks import look_of, with_look
from repbook.ooxml.fragments import with_attribute
from repbook.ooxml.index import SheetInfo, TableInfo
from repbook.ooxml.newtables import TABLE, with_table
from repbook.ooxml.refs import Area, Cell
from repbook.ooxml.sharing import spelled_columns, spelled_out
from repbook.ooxml.sheetgraft import SheetGraft
from repbook.ooxml.sheetxml import SheetXml
from repbook.ooxml.tableparts import moved, with_table_name
from repbook.ooxml.tailrefs import dimension_set, merged_areas
from repbook.schema.registry import TABLES
from repbook.text import say

_ADDRESS = re.compile(rb'\A<c r="[A-Z]+\d+"')
_SOURCE = re.compile(rb"<(?:\w+:)?worksheetSource\b[^>]*>")


def rename_tables(names: Mapping[str, str], session: Session) -> None:
    """Give tables the names they have today; formulas, names, charts and pivots follow."""
    for old, new in names.items():
        info = session.workbook.tables.get(old)
        if info is None or new in session.workbook.tables:
            continue
        session.staged.write(info.part, with_table_name(session.staged.read(info.part), new))
        rename_references(session.staged, old, new, {})
        _rename_sources(session, old, new)
        key = next((table.key for table in TABLES.values() if table.name == new), "")
        what = say("upgrade.table_name", sheet=info.sheet_name, table=new, old=old)
        session.mend(Mend(what, key, "", "", old, new))


def _rename_sources(session: Session, old: str, new: str) -> None:
    """Let pivots read a renamed table; theirs is an attribute, no formula."""

    def change(found: re.Match[bytes]) -> bytes:
        same = f' name="{old}"'.encode() in found[0]
        return with_attribute(found[0], "name", new) if same else found[0]

    for part in session.workbook.package.names:
        if part.startswith("xl/pivotCache/") and part.endswith(".xml"):
            data = session.staged.read(part)
            if (renamed := _SOURCE.sub(change, data)) != data:
                session.staged.write(part, renamed)


def new_tables(job: Job, session: Session) -> None:
    """Add the tables that are new on older sheets, where the schema has them.

    Where something of the user's stands in their columns, they go to the right of all there is.
    What surrounds them, rules and cells above, comes with that of the sheet.
    """
    graft = job.graft(session)
    for name, goal in job.goal.tables.items():
        sheet = job.sheet(session, goal.sheet)
        if sheet is None or name in job.base.tables or name in session.workbook.tables:
            continue
        _add(job, session, graft, name, sheet)
        job.added.tables.append(goal.key)
        what = say("upgrade.table", sheet=sheet.name, table=name)
        session.mend(Mend(what, goal.key, "", "", None, name))
    graft.styles.finish()


def _add(job: Job, session: Session, graft: SheetGraft, name: str, sheet: SheetInfo) -> None:
    theirs = job.source.tables[name]
    source = SheetXml(spelled_out(graft.sheet(theirs.sheet_part), theirs))
    xml = SheetXml(session.staged.read(sheet.part))
    area, shift = theirs.area, _room(session, xml, sheet, theirs) - theirs.first_col
    for number in range(area.first_row, area.last_row + 1):
        row = xml.row(number)
        for column in range(area.first_column, area.last_column + 1):
            if cell := source.cell(number, column):
                place = f'<c r="{Cell(number, column + shift)}"'.encode()
                row.cells[column + shift] = _ADDRESS.sub(place, cell)
        xml.put(number, row)
    for column in range(area.first_column, area.last_column + 1):
        xml.head = with_look(xml.head, column + shift, look_of(source.head, column))
    block = Area(area[0], area[1] + shift, area[2], area[3] + shift)
    xml.head = dimension_set(xml.head, xml.last_row(), block)
    part = graft.copy(theirs.part)
    spelled = spelled_columns(session.staged.read(part), theirs)
    session.staged.write(part, moved(spelled, shift))
    xml.tail = with_table(xml.tail, session.staged.relate(sheet.part, part, TABLE))
    session.staged.write(sheet.part, xml.render())


def _room(session: Session, xml: SheetXml, sheet: SheetInfo, wanted: TableInfo) -> int:
    """Return the first column with room for a table: the wanted one, else right of everything."""
    tables = [t.area for t in session.workbook.tables.values() if t.sheet_part == sheet.part]
    held = [*tables, *merged_areas(xml.tail)]
    for number in range(1, xml.last_row() + 1):
        cells = xml.row(number).cells
        held += [Area(number, c, number, c) for c, cell in cells.items() if has_content(cell)]
    area = wanted.area
    block = Area(area.first_row, area.first_column, max(area[2], xml.last_row()), area[3])
    if not any(block.meets(one) for one in held):
        return wanted.first_col
    return max(one.last_column for one in held) + 2
