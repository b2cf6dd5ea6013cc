"""Compiled from the features by `make compile`; not edited by hand."""

from __future__ import annotations

from repbook.schema.declare import Content
from repbook.schema.declare import SheetCell
from repbook.schema.declare import Style
from repbook.scoring.expr import Deferred
from repbook.text.label import Label as L


def R(path: str) -> Deferred:
    return Deferred('sheets.qualify.content', path)


CONTENT = Content(cells=(
    SheetCell(key='qualify.title', ref='A1', text=L('Qualify', '九问评估', '九問評估'), style=Style.TITLE, merge='A1:C1'),
    SheetCell(key='qualify.tally', ref='D1', rule=R('cells/qualify.tally/rule'), style=Style.SUBTITLE, merge='D1:J1'),
    SheetCell(key='qualify.how', ref='A2', text=L('Choose answers in Q01 to Q20; Score, Verdict and Ask next by phone follow at once. Blank means unknown.', '在 Q01 至 Q20 中选择回答，评估分、结论和下次电话必问随即更新；空白表示未知。', '在 Q01 至 Q20 中選擇回答，評估分、結論與下次電話必問隨即更新；空白表示未知。'), style=Style.SUBTITLE, merge='A2:J2'),
), heights={1: 24, 2: 16})
