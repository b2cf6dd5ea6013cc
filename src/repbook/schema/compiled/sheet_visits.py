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
    SheetCell(key='visits.title', ref='A1', rule=R('cells/visits.title/rule'), style=Style.TITLE, merge='A1:H1'),
    SheetCell(key='visits.tally', ref='A2', rule=R('cells/visits.tally/rule'), style=Style.TALLY, merge='A2:H2'),
    SheetCell(key='visits.rep', ref='A3', rule=R('cells/visits.rep/rule'), style=Style.SUBTITLE, merge='A3:H3'),
    SheetCell(key='visits.result.caption', ref='I1', text=L('Result', '结果', '結果'), style=Style.CODES_HEAD),
    SheetCell(key='visits.result.codes', ref='J1', rule=R('cells/visits.result.codes/rule'), style=Style.CODES, merge='J1:S1'),
    SheetCell(key='visits.need.caption', ref='I2', text=L('Need', '需求', '需求'), style=Style.CODES_HEAD),
    SheetCell(key='visits.need.codes', ref='J2', rule=R('cells/visits.need.codes/rule'), style=Style.CODES, merge='J2:S2'),
    SheetCell(key='visits.attitude.caption', ref='I3', text=L('Attitude', '态度', '態度'), style=Style.CODES_HEAD),
    SheetCell(key='visits.attitude.codes', ref='J3', rule=R('cells/visits.attitude.codes/rule'), style=Style.CODES, merge='J3:S3'),
), heights={1: 26, 2: 19, 3: 17.25, 4: 4.5})
