"""Compiled from the features by `make compile`; not edited by hand."""

from __future__ import annotations

from repbook.schema.declare import Content
from repbook.schema.declare import SheetCell
from repbook.schema.declare import Style
from repbook.scoring.expr import Deferred
from repbook.text.label import Label as L


def R(path: str) -> Deferred:
    return Deferred('team.sheets.m_conflicts.content', path)


CONTENT = Content(cells=(
    SheetCell(key='m_conflicts.title', ref='A1', text=L('Conflicts', '合并冲突', '合併衝突'), style=Style.TITLE, merge='A1:C1'),
    SheetCell(key='m_conflicts.said', ref='A2', rule=R('cells/m_conflicts.said/rule'), style=Style.SENTENCE, merge='A2:I2'),
), heights={1: 26, 2: 34, 3: 8})
