"""Compiled from the features by `make compile`; not edited by hand."""

from __future__ import annotations

from repbook.schema.declare import Content
from repbook.schema.declare import SheetCell
from repbook.schema.declare import Style
from repbook.scoring.expr import Deferred
from repbook.text.label import Label as L


def R(path: str) -> Deferred:
    return Deferred('sheets.handover.content', path)


CONTENT = Content(cells=(
    SheetCell(key='handover.title', ref='A1', text=L('Handover', '交接清单', '交接清單'), style=Style.TITLE, merge='A1:D1'),
    SheetCell(key='handover.press', ref='F1', text=L('Hand over  ›', '移交客户  ›', '移交客戶  ›'), style=Style.LINK, press='hand_over'),
    SheetCell(key='handover.whose', ref='A2', rule=R('cells/handover.whose/rule'), style=Style.SUBTITLE, merge='A2:K2'),
    SheetCell(key='handover.sums', ref='A3', rule=R('cells/handover.sums/rule'), style=Style.SENTENCE, merge='A3:K3'),
), heights={1: 26, 2: 18, 3: 20, 4: 8})
