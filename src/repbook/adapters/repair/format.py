"""Put right what other programs write against the format, so that Excel opens the file in peace.

ExcelJS writes elements out of their order, at which Excel offers a repair of its own. What Excel
lets pass goes along unsaid: openpyxl's and ExcelJS's order of fonts, an attribute of SheetJS's, the
place where LibreOffice relates custom XML.
"""

from __future__ import annotations

import re

from repbook.adapters.repair.session import Mend, Session
from repbook.ooxml.chartparts import chart_parts
from repbook.ooxml.ordering import CHARTS, FONTS, ORDERS, SHEETS, in_order
from repbook.ooxml.package import rels_part
from repbook.ooxml.staged import Staged
from repbook.ooxml.stylegraft import styles_part
from repbook.text import say

_CUSTOM = "customXml"
_RELATIONSHIP = rb"<(?:\w+:)?Relationship\b[^>]*?\sId=[\"']%s[\"'][^>]*?/>"
_LEVEL = re.compile(rb"(<(?:\w+:)?col\b[^>]*?)\slevel=\"\d+\"")
_ROWS = re.compile(rb"<((?:\w+:)?sheetData)\b[^<>]*>")


def mend_format(session: Session) -> None:
    """Put elements into the order of the format, and what else Excel does not write so."""
    staged, workbook = session.staged, session.workbook
    sheets = [sheet.part for sheet in workbook.sheets if sheet.kind == "worksheet"]
    styles = styles_part(workbook.package)
    orders = dict.fromkeys([workbook.part, styles], ORDERS)
    orders |= dict.fromkeys(chart_parts(workbook), CHARTS)
    count = sum(_put(staged, part, in_order(staged.read(part), orders[part])) for part in orders)
    count += sum(_put_sheet(staged, part) for part in sheets)
    if count:
        session.mend(Mend(say("repair.format", count=count), "workbook"))
    _put(staged, styles, in_order(staged.read(styles), FONTS))
    _relate_custom(session)


def _put(staged: Staged, part: str, data: bytes) -> bool:
    if data == staged.read(part):
        return False
    staged.write(part, data)
    return True


def _put_sheet(staged: Staged, part: str) -> bool:
    """Put a sheet right but for its rows, which are most of it; tell whether its order was not."""
    data = staged.read(part)
    opened = _ROWS.search(data)
    start = opened.end() if opened else 0
    end = data.rfind(b"</%s>" % opened[1], start) if opened else 0
    frame = data if end < start else data[:start] + data[end:]
    ordered = in_order(frame, SHEETS)
    new = _without_levels(ordered)
    if new != frame:
        place = _ROWS.search(new) if end > start else None
        staged.write(part, _joined(new, place.end(), data[start:end]) if place else new)
    return ordered != frame


def _joined(frame: bytes, place: int, rows: bytes) -> bytes:
    return frame[:place] + rows + frame[place:]


def _without_levels(data: bytes) -> bytes:
    rows = _ROWS.search(data)
    end = rows.start() if rows else len(data)
    return _LEVEL.sub(rb"\1", data[:end]) + data[end:]


def _relate_custom(session: Session) -> None:
    """Let the workbook, not the package, lead to custom XML, as Excel has it."""
    staged, workbook = session.staged, session.workbook
    rels, package = rels_part(""), workbook.package
    known = {row.target for row in package.relationships(workbook.part).values()}
    for row in package.relationships("").values():
        if row.kind != _CUSTOM or row.target not in package:
            continue
        own = re.compile(_RELATIONSHIP % re.escape(row.id).encode())
        staged.write(rels, own.sub(b"", staged.read(rels)))
        if row.target not in known:
            staged.relate(workbook.part, row.target, row.type)
