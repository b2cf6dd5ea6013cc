"""Take away the formula columns that the product no longer has, unless somebody reads them."""

from __future__ import annotations

import re

from repbook.adapters.repair.session import Mend, Session
from repbook.adapters.upgrade.columns import known_columns
from repbook.adapters.upgrade.job import Job
from repbook.adapters.upgrade.readers import areas_on, formula_parts
from repbook.ooxml.celltext import unescape
from repbook.ooxml.dropcolumn import drop_column
from repbook.ooxml.formulanames import TEXT
from repbook.ooxml.index import TableInfo
from repbook.ooxml.reader import table_formulas
from repbook.ooxml.refs import Area
from repbook.schema.registry import TABLES
from repbook.text import say

_FIELD = re.compile(rb"<(?:\w+:)?cacheField\b[^>]*?\sname=\"([^\"]*)\"")
_SLICER = re.compile(rb"\ssourceName=\"([^\"]*)\"")


def drop_columns(job: Job, session: Session) -> None:
    """Drop one column that today's schema lacks, or name it where it has to stay.

    Columns that a user filled, a formula that she changed, and what a formula, chart, name, pivot
    or slicer of hers reads, stay: they are hers from now on. One column a call, the last first, so
    that places hold.
    """
    for table in TABLES.values():
        info = session.workbook.tables[table.name]
        for place in sorted(_left(job, info, set(table.keys())), reverse=True):
            column = info.columns[place]
            facts = {"sheet": info.sheet_name, "header": column.name}
            if (info.name, column.name) in job.stay:
                continue
            if not _is_products(job, session, info, place) or _is_read(session, info, place):
                job.stay.add((info.name, column.name))
                session.keep(say("upgrade.kept_column", **facts))
                continue
            drop_column(session.staged, session.workbook, info, place)
            what = say("upgrade.column_gone", **facts)
            session.mend(Mend(what, table.key, "", column.name, column.formula, None))
            job.dropped = True
            return
    job.dropped = False


def _left(job: Job, info: TableInfo, wanted: set[str]) -> list[int]:
    base = job.base.tables.get(info.name)
    if base is None or any(TABLES[key].name == info.name for key in job.relaid):
        return []
    keys = known_columns(info, base, job.goal.tables[info.name])
    return [place for place, key in keys.items() if key not in wanted]


def _is_products(job: Job, session: Session, info: TableInfo, place: int) -> bool:
    """Tell whether the column and all its cells hold the product's formula."""
    column = info.columns[place]
    if column.formula is None:
        return False
    cells = table_formulas(session.workbook, info, [column.name])[column.name]
    columns = job.base.tables[info.name].columns
    base = next((known for known in columns if known.header == column.name), None)
    if base is None:
        return False
    product = job.older(base)
    return column.formula == product and all(cell in (None, product) for cell in cells)


def _is_read(session: Session, info: TableInfo, place: int) -> bool:
    """Tell whether a formula, name, chart, pivot or slicer reads a column."""
    header = info.columns[place].name
    column = info.first_col + place
    block = Area(info.header_row, column, info.last_row, column)
    mark = re.compile(rf"{re.escape(info.name)}\[.*{re.escape(header)}\]")
    own = info.columns[place].formula
    texts = [name.text for name in session.workbook.names if name.scope is None]
    if any(mark.search(text) or _meets(text, info, block) for text in texts):
        return True
    for part in formula_parts(session):
        data = session.staged.read(part)
        if _names_field(part, data, info, header):
            return True
        sheet = info.sheet_name if part == info.sheet_part else ""
        for found in TEXT.finditer(data):
            text = unescape(found[2].decode())
            if text == own:
                continue
            inside = part == info.part and _has_own_row(text, header)
            if inside or mark.search(text) or _meets(text, info, block, sheet):
                return True
    return False


def _has_own_row(text: str, header: str) -> bool:
    return f"[#This Row],[{header}]" in text


def _meets(text: str, info: TableInfo, block: Area, own: str = "") -> bool:
    return any(area.meets(block) for area in areas_on(text, info.sheet_name, own))


def _names_field(part: str, data: bytes, info: TableInfo, header: str) -> bool:
    if part.startswith("xl/pivotCache/") and info.name.encode() in data:
        return header in {unescape(name.decode()) for name in _FIELD.findall(data)}
    if part.startswith("xl/slicerCaches/"):
        return header in {unescape(name.decode()) for name in _SLICER.findall(data)}
    return False
