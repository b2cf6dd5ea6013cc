"""Compiled from the features by `make compile`; not edited by hand."""

from __future__ import annotations

from repbook.schema.charts import Cells
from repbook.schema.charts import Chart
from repbook.schema.charts import ChartKind
from repbook.schema.declare import Content
from repbook.schema.declare import Kind
from repbook.schema.charts import Labelled
from repbook.schema.charts import Placed
from repbook.schema.charts import Role
from repbook.schema.charts import Series
from repbook.schema.declare import SheetCell
from repbook.schema.declare import Style
from repbook.scoring.expr import Deferred
from repbook.text.label import Label as L


def R(path: str) -> Deferred:
    return Deferred('sheets.plan.content', path)


CONTENT = Content(cells=(
    SheetCell(key='plan.title', ref='A1', rule=R('cells/plan.title/rule'), style=Style.TITLE, merge='A1:G1'),
    SheetCell(key='plan.filled', ref='O1', rule=R('cells/plan.filled/rule'), style=Style.SECTION, merge='O1:Q1'),
    SheetCell(key='plan.by', ref='R1', rule=R('cells/plan.by/rule'), style=Style.SUBTITLE, merge='R1:U1'),
    SheetCell(key='plan.finding', ref='A2', rule=R('cells/plan.finding/rule'), style=Style.SENTENCE, merge='A2:G2'),
    SheetCell(key='plan.before', ref='A3', rule=R('cells/plan.before/rule'), style=Style.SENTENCE, merge='A3:G3'),
    SheetCell(key='plan.press.hand_in', ref='C4', text=L('Hand in  ›', '提交  ›', '提交  ›'), style=Style.LINK, press='hand_in'),
    SheetCell(key='plan.press.evening', ref='C5', text=L('End of day  ›', '每日收尾  ›', '每日收尾  ›'), style=Style.LINK, press='evening'),
    SheetCell(key='plan.press.plan', ref='F4', text=L('Plan tomorrow  ›', '排明日计划  ›', '排明日計畫  ›'), style=Style.LINK, merge='F4:G4', press='plan'),
    SheetCell(key='plan.press.submit', ref='F5', text=L('Submit plan  ›', '提交计划  ›', '提交計畫  ›'), style=Style.LINK, merge='F5:G5', press='submit'),
    SheetCell(key='plan.press.finish', ref='D4', text=L('Finish day  ›', '收工  ›', '收工  ›'), style=Style.LINK, merge='D4:E4', press='finish'),
    SheetCell(key='plan.press.carry', ref='D5', text=L('Take along  ›', '带走今日卡  ›', '帶走今日卡  ›'), style=Style.LINK, merge='D5:E5', press='carry'),
    SheetCell(key='plan.press.export', ref='A4', text=L('Export  ›', '导出  ›', '匯出  ›'), style=Style.LINK, merge='A4:B4', press='export'),
    SheetCell(key='plan.sales.title', ref='A6', rule=R('cells/plan.sales.title/rule'), style=Style.SECTION, merge='A6:G6'),
    SheetCell(key='plan.other.title', ref='O6', rule=R('cells/plan.other.title/rule'), style=Style.SECTION, merge='O6:U6'),
    SheetCell(key='plan.sales', ref='L1', rule=R('cells/plan.sales/rule'), style=Style.HELPER),
    SheetCell(key='plan.minutes', ref='M1', rule=R('cells/plan.minutes/rule'), style=Style.HELPER),
    SheetCell(key='plan.work.label.visit', ref='AC1', rule=R('cells/plan.work.label.visit/rule'), style=Style.HELPER),
    SheetCell(key='plan.work.label.call', ref='AD1', rule=R('cells/plan.work.label.call/rule'), style=Style.HELPER),
    SheetCell(key='plan.work.label.prepare', ref='AE1', rule=R('cells/plan.work.label.prepare/rule'), style=Style.HELPER),
    SheetCell(key='plan.work.label.sell', ref='AF1', rule=R('cells/plan.work.label.sell/rule'), style=Style.HELPER),
    SheetCell(key='plan.work.label.service', ref='AG1', rule=R('cells/plan.work.label.service/rule'), style=Style.HELPER),
    SheetCell(key='plan.work.label.care', ref='AH1', rule=R('cells/plan.work.label.care/rule'), style=Style.HELPER),
    SheetCell(key='plan.work.label.collect', ref='AI1', rule=R('cells/plan.work.label.collect/rule'), style=Style.HELPER),
    SheetCell(key='plan.work.label.desk', ref='AJ1', rule=R('cells/plan.work.label.desk/rule'), style=Style.HELPER),
    SheetCell(key='plan.work.label.room', ref='AK1', rule=R('cells/plan.work.label.room/rule'), style=Style.HELPER),
    SheetCell(key='plan.work.sales.visit', ref='AC2', rule=R('cells/plan.work.sales.visit/rule'), style=Style.HELPER, kind=Kind.WHOLE),
    SheetCell(key='plan.work.sales.call', ref='AD2', rule=R('cells/plan.work.sales.call/rule'), style=Style.HELPER, kind=Kind.WHOLE),
    SheetCell(key='plan.work.sales.prepare', ref='AE2', rule=R('cells/plan.work.sales.prepare/rule'), style=Style.HELPER, kind=Kind.WHOLE),
    SheetCell(key='plan.work.sales.sell', ref='AF2', rule=R('cells/plan.work.sales.sell/rule'), style=Style.HELPER, kind=Kind.WHOLE),
    SheetCell(key='plan.work.sales.service', ref='AG2', rule=R('cells/plan.work.sales.service/rule'), style=Style.HELPER, kind=Kind.WHOLE),
    SheetCell(key='plan.work.sales.care', ref='AH2', rule=R('cells/plan.work.sales.care/rule'), style=Style.HELPER, kind=Kind.WHOLE),
    SheetCell(key='plan.work.sales.collect', ref='AI2', rule=R('cells/plan.work.sales.collect/rule'), style=Style.HELPER, kind=Kind.WHOLE),
    SheetCell(key='plan.work.sales.desk', ref='AJ2', rule=R('cells/plan.work.sales.desk/rule'), style=Style.HELPER, kind=Kind.WHOLE),
    SheetCell(key='plan.work.sales.room', ref='AK2', rule=R('cells/plan.work.sales.room/rule'), style=Style.HELPER, kind=Kind.WHOLE),
    SheetCell(key='plan.work.other.visit', ref='AC3', rule=R('cells/plan.work.other.visit/rule'), style=Style.HELPER, kind=Kind.WHOLE),
    SheetCell(key='plan.work.other.call', ref='AD3', rule=R('cells/plan.work.other.call/rule'), style=Style.HELPER, kind=Kind.WHOLE),
    SheetCell(key='plan.work.other.prepare', ref='AE3', rule=R('cells/plan.work.other.prepare/rule'), style=Style.HELPER, kind=Kind.WHOLE),
    SheetCell(key='plan.work.other.sell', ref='AF3', rule=R('cells/plan.work.other.sell/rule'), style=Style.HELPER, kind=Kind.WHOLE),
    SheetCell(key='plan.work.other.service', ref='AG3', rule=R('cells/plan.work.other.service/rule'), style=Style.HELPER, kind=Kind.WHOLE),
    SheetCell(key='plan.work.other.care', ref='AH3', rule=R('cells/plan.work.other.care/rule'), style=Style.HELPER, kind=Kind.WHOLE),
    SheetCell(key='plan.work.other.collect', ref='AI3', rule=R('cells/plan.work.other.collect/rule'), style=Style.HELPER, kind=Kind.WHOLE),
    SheetCell(key='plan.work.other.desk', ref='AJ3', rule=R('cells/plan.work.other.desk/rule'), style=Style.HELPER, kind=Kind.WHOLE),
    SheetCell(key='plan.work.other.room', ref='AK3', rule=R('cells/plan.work.other.room/rule'), style=Style.HELPER, kind=Kind.WHOLE),
    SheetCell(key='plan.work.day.visit', ref='AC4', rule=R('cells/plan.work.day.visit/rule'), style=Style.HELPER, kind=Kind.WHOLE),
    SheetCell(key='plan.work.day.call', ref='AD4', rule=R('cells/plan.work.day.call/rule'), style=Style.HELPER, kind=Kind.WHOLE),
    SheetCell(key='plan.work.day.prepare', ref='AE4', rule=R('cells/plan.work.day.prepare/rule'), style=Style.HELPER, kind=Kind.WHOLE),
    SheetCell(key='plan.work.day.sell', ref='AF4', rule=R('cells/plan.work.day.sell/rule'), style=Style.HELPER, kind=Kind.WHOLE),
    SheetCell(key='plan.work.day.service', ref='AG4', rule=R('cells/plan.work.day.service/rule'), style=Style.HELPER, kind=Kind.WHOLE),
    SheetCell(key='plan.work.day.care', ref='AH4', rule=R('cells/plan.work.day.care/rule'), style=Style.HELPER, kind=Kind.WHOLE),
    SheetCell(key='plan.work.day.collect', ref='AI4', rule=R('cells/plan.work.day.collect/rule'), style=Style.HELPER, kind=Kind.WHOLE),
    SheetCell(key='plan.work.day.desk', ref='AJ4', rule=R('cells/plan.work.day.desk/rule'), style=Style.HELPER, kind=Kind.WHOLE),
    SheetCell(key='plan.work.day.room', ref='AK4', rule=R('cells/plan.work.day.room/rule'), style=Style.HELPER, kind=Kind.WHOLE),
), heights={1: 28.0, 2: 36.0, 3: 28.0, 4: 32.0, 5: 32.0, 6: 26.0}, hidden='AB:AK', charts=(
    Placed(chart=Chart(key='plan.work', kind=ChartKind.BAR, alt=L('Bars: minutes of the plan by kind of work', '条形图：各类工作的计划分钟数', '橫條圖：各類工作的計畫分鐘數'), categories=Cells(first='plan.work.label.visit', last='plan.work.label.room'), series=(
    Series(name=L('Sales', '销售', '銷售'), values=Cells(first='plan.work.sales.visit', last='plan.work.sales.room'), role=Role.POINT, labelled=Labelled.ALL),
    Series(name=L('Not sales', '非销售', '非銷售'), values=Cells(first='plan.work.other.visit', last='plan.work.other.room'), role=Role.LAST_YEAR, labelled=Labelled.ALL),
    Series(name=L('A day has', '每天可用', '每天可用'), values=Cells(first='plan.work.day.visit', last='plan.work.day.room'), role=Role.SOFT, labelled=Labelled.ALL),
), pattern='#,##0;-#,##0;', gap=35), ref='O2', width=612, height=171),
))
