"""Compiled from the features by `make compile`; not edited by hand."""

from __future__ import annotations

from repbook.schema.declare import Content
from repbook.schema.declare import SheetCell
from repbook.schema.declare import Style
from repbook.scoring.expr import Deferred
from repbook.text.label import Label as L


def R(path: str) -> Deferred:
    return Deferred('team.sheets.risk_rows.content', path)


CONTENT = Content(cells=(
    SheetCell(key='risk_rows.title', ref='A1', text=L('Risk list', '风险清单', '風險清單'), style=Style.TITLE, merge='A1:D1'),
    SheetCell(key='risk_rows.said', ref='A2', rule=R('cells/risk_rows.said/rule'), style=Style.SENTENCE, merge='A2:K2'),
), heights={1: 26, 2: 20, 3: 8})
