"""Turn dates, times and numbers back that another program saved as texts; what is in doubt stays.

`check` names every such text, those left too.
"""

from __future__ import annotations

from collections.abc import Mapping

from repbook.adapters.repair.session import Mend, Session
from repbook.adapters.sources.styles import cell_styles
from repbook.domain.reading.turned import Turn, dates, moments, numbers, times
from repbook.domain.values import CellError, Value
from repbook.ooxml.reader import table_formulas
from repbook.schema.declare import Column, Kind
from repbook.schema.registry import CELL_TABLES, TABLES
from repbook.text import say

_TURNS: Mapping[Kind, Turn] = {
    Kind.DATE: dates,
    Kind.STAMP: moments,
    Kind.TIME: times,
    **dict.fromkeys((Kind.NUMBER, Kind.WHOLE, Kind.MONEY), numbers),
}
_SHOWN = (Kind.DATE, Kind.STAMP, Kind.TIME)


def mend_texts(session: Session) -> None:
    """Write the values of texts again in columns of dates, times and numbers."""
    for table in TABLES.values():
        session.layout.fetch({table.key: table.keys()})
        for column in table.columns:
            if column.rule is None and column.kind in _TURNS:
                _mend_column(session, table.key, column)
    for key, declared in CELL_TABLES.items():
        _mend_cells(session, key, {setting.key: setting.kind for setting in declared})


def _mend_cells(session: Session, table: str, kinds: Mapping[str, Kind]) -> None:
    """Turn back the values of a table that holds one of its own kind in each row."""
    rows, info = session.layout.rows(table, ("value",)), session.layout.table(table)
    header = session.header(table, "value")
    formulas = table_formulas(session.workbook, info, [header])[header]
    for row, text in enumerate(rows.columns["value"]):
        kind = kinds.get(rows.text(row, TABLES[table].ids))
        if kind is None or kind not in _TURNS or not _is_text(text) or formulas[row]:
            continue
        (value,) = _TURNS[kind]([str(text)])
        if value is not None:
            session.editor(info.sheet_part).set(session.cell(table, "value", row), value)
            facts = {"sheet": info.sheet_name, "header": header, "text": text}
            what = say("repair.texts", count=1, **facts)
            session.mend(Mend(what, table, rows.text(row, TABLES[table].ids), "value", text, value))


def _mend_column(session: Session, table: str, column: Column) -> None:
    values = session.layout.rows(table, (column.key,)).columns[column.key]
    texts = {row: text for row, text in enumerate(values) if _is_text(text)}
    if not texts:
        return
    header, info = session.header(table, column.key), session.layout.table(table)
    formulas = table_formulas(session.workbook, info, [header])[header]
    found = zip(texts, _TURNS[column.kind](list(map(str, texts.values()))), strict=True)
    turned = {row: value for row, value in found if value is not None and not formulas[row]}
    if not turned:
        return
    editor = session.editor(info.sheet_part)
    for row, value in turned.items():
        editor.set(session.cell(table, column.key, row), value)
    if column.kind in _SHOWN:
        _show_dates(session, table, column.key, list(turned), len(values))
    first = next(iter(turned))
    facts = {"sheet": info.sheet_name, "header": header, "text": texts[first]}
    what = say("repair.texts", count=len(turned), **facts)
    old, new = (texts[first], turned[first]) if len(turned) == 1 else (None, None)
    session.mend(Mend(what, table, "", column.key, old, new))


def _is_text(value: Value) -> bool:
    return isinstance(value, str) and not isinstance(value, CellError) and bool(value.strip())


def _show_dates(session: Session, table: str, key: str, turned: list[int], count: int) -> None:
    """Give cells that lost their format the one of a cell of the column that has it."""
    dated = cell_styles(session.workbook.package, session.workbook.part).dates
    editor = session.editor(session.layout.table(table).sheet_part)
    styles = [editor.style(session.cell(table, key, row)) for row in range(count)]
    shown = next((style for style in styles if style in dated), None)
    for row in turned if shown is not None else ():
        if styles[row] not in dated:
            editor.restyle(session.cell(table, key, row), int(str(shown)))
