"""Compiled from the features by `make compile`; not edited by hand."""

from __future__ import annotations

from repbook.schema.declare import Content
from repbook.schema.declare import SheetCell
from repbook.schema.declare import Style
from repbook.scoring.expr import Deferred
from repbook.text.label import Label as L


def R(path: str) -> Deferred:
    return Deferred('sheets.plan.content', path)


CONTENT = Content(cells=(
    SheetCell(key='plan.title', ref='A1', rule=R('cells/plan.title/rule'), style=Style.TITLE, merge='A1:G1'),
    SheetCell(key='plan.by', ref='N1', rule=R('cells/plan.by/rule'), style=Style.SUBTITLE, merge='N1:T1', align='right'),
    SheetCell(key='plan.finding', ref='A2', rule=R('cells/plan.finding/rule'), style=Style.TALLY, merge='A2:T2'),
    SheetCell(key='plan.before', ref='A3', rule=R('cells/plan.before/rule'), style=Style.SUBTITLE, merge='A3:T3'),
    SheetCell(key='plan.sales.title', ref='A4', rule=R('cells/plan.sales.title/rule'), style=Style.SECTION, merge='A4:G4'),
    SheetCell(key='plan.other.title', ref='N4', rule=R('cells/plan.other.title/rule'), style=Style.SECTION, merge='N4:T4'),
    SheetCell(key='plan.sales', ref='K1', rule=R('cells/plan.sales/rule'), style=Style.HELPER),
    SheetCell(key='plan.minutes', ref='L1', rule=R('cells/plan.minutes/rule'), style=Style.HELPER),
), heights={1: 28, 2: 20, 3: 19, 4: 22})
