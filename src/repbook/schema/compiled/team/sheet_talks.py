"""Compiled from the features by `make compile`; not edited by hand."""

from __future__ import annotations

from repbook.schema.declare import Content
from repbook.schema.declare import SheetCell
from repbook.schema.declare import Style
from repbook.scoring.expr import Deferred
from repbook.text.label import Label as L


def R(path: str) -> Deferred:
    return Deferred('team.sheets.talks.content', path)


CONTENT = Content(cells=(
    SheetCell(key='talks.title', ref='A1', text=L('Results to discuss', '待讨论结果', '待討論結果'), style=Style.TITLE, merge='A1:D1'),
    SheetCell(key='talks.said', ref='A2', rule=R('cells/talks.said/rule'), style=Style.SENTENCE, merge='A2:H2'),
), heights={1: 26, 2: 20, 3: 8})
