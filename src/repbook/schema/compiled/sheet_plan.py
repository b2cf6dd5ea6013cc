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
    SheetCell(key='plan.finding', ref='A2', rule=R('cells/plan.finding/rule'), style=Style.SENTENCE, merge='A2:G2'),
    SheetCell(key='plan.before', ref='N2', rule=R('cells/plan.before/rule'), style=Style.SENTENCE, merge='N2:T2'),
    SheetCell(key='plan.press.evening', ref='C3', text=L('End of day  ›', '每日收尾  ›', '每日收尾  ›'), style=Style.LINK, press='evening'),
    SheetCell(key='plan.press.plan', ref='F3', text=L('Plan tomorrow  ›', '排明日计划  ›', '排明日計畫  ›'), style=Style.LINK, merge='F3:G3', press='plan'),
    SheetCell(key='plan.press.submit', ref='P3', text=L('Submit plan  ›', '提交计划  ›', '提交計畫  ›'), style=Style.LINK, press='submit'),
    SheetCell(key='plan.press.finish', ref='S3', text=L('Finish day  ›', '收工  ›', '收工  ›'), style=Style.LINK, merge='S3:T3', press='finish'),
    SheetCell(key='plan.press.carry', ref='D3', text=L('Take along  ›', '带走今日卡  ›', '帶走今日卡  ›'), style=Style.LINK, merge='D3:E3', press='carry'),
    SheetCell(key='plan.press.export', ref='Q3', text=L('Export  ›', '导出  ›', '匯出  ›'), style=Style.LINK, merge='Q3:R3', press='export'),
    SheetCell(key='plan.sales.title', ref='A4', rule=R('cells/plan.sales.title/rule'), style=Style.SECTION, merge='A4:G4'),
    SheetCell(key='plan.other.title', ref='N4', rule=R('cells/plan.other.title/rule'), style=Style.SECTION, merge='N4:T4'),
    SheetCell(key='plan.sales', ref='K1', rule=R('cells/plan.sales/rule'), style=Style.HELPER),
    SheetCell(key='plan.minutes', ref='L1', rule=R('cells/plan.minutes/rule'), style=Style.HELPER),
), heights={1: 28, 2: 36, 3: 20, 4: 26})
