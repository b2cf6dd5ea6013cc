"""Compiled from the features by `make compile`; not edited by hand."""

from __future__ import annotations

from repbook.schema.declare import Content
from repbook.schema.declare import SheetCell
from repbook.schema.declare import Style
from repbook.scoring.expr import Deferred
from repbook.text.label import Label as L


def R(path: str) -> Deferred:
    return Deferred('sheets.visits.content', path)


CONTENT = Content(cells=(
    SheetCell(key='visits.title', ref='A1', rule=R('cells/visits.title/rule'), style=Style.TITLE, merge='A1:F1'),
    SheetCell(key='visits.rep', ref='G1', rule=R('cells/visits.rep/rule'), style=Style.SUBTITLE, merge='G1:Q1'),
    SheetCell(key='visits.tally', ref='A2', rule=R('cells/visits.tally/rule'), style=Style.SUBTITLE, merge='A2:Q2'),
    SheetCell(key='visits.results', ref='A3', rule=R('cells/visits.results/rule'), style=Style.NOTE, merge='A3:Q3'),
    SheetCell(key='visits.others', ref='A4', rule=R('cells/visits.others/rule'), style=Style.NOTE, merge='A4:Q4'),
), heights={1: 24, 2: 16, 3: 16, 4: 16})
