"""Compiled from the features by `make compile`; not edited by hand."""

from __future__ import annotations

from repbook.schema.declare import Column
from repbook.schema.declare import Density
from repbook.schema.declare import Form
from repbook.schema.declare import Kind
from repbook.schema.declare import Link
from repbook.schema.declare import Look
from repbook.schema.declare import Merge
from repbook.schema.declare import Table
from repbook.schema.declare import Tone
from repbook.scoring.expr import Deferred
from repbook.text.label import Label as L


def R(path: str) -> Deferred:
    return Deferred('tables.plan_other', path)


TABLE = Table(key='plan_other', name='tblPlanOther', sheet='plan', columns=(
    Column(key='place', label=L('#', '序号', '序號'), kind=Kind.WHOLE, width=4, action=True, merge=Merge.OWN, wide=5),
    Column(key='at', label=L('Time', '时间', '時間'), kind=Kind.TIME, width=6.5, action=True, merge=Merge.OWN, form=Form.ABOUT),
    Column(key='what', label=L('What', '内容', '內容'), width=36, action=True, merge=Merge.OWN),
    Column(key='minutes', label=L('Minutes', '时长（分钟）', '時間（分鐘）'), kind=Kind.WHOLE, width=8.5, action=True, merge=Merge.OWN, wide=13),
    Column(key='done', label=L('Done', '完成', '完成'), kind=Kind.CHOICE, width=6.5, choices='yes_no', merge=Merge.OWN),
    Column(key='moved_to', label=L('Moved to', '改到', '改到'), kind=Kind.DATE, width=11, merge=Merge.OWN),
    Column(key='advice', label=L("Manager's advice", '主管建议', '主管建議'), kind=Kind.LONG, width=15, merge=Merge.OWN),
    Column(key='id', label=L('Customer ID', '客户编号', '客戶編號'), width=11, shown=False, action=True, merge=Merge.OWN),
    Column(key='plan_id', label=L('Plan ID', '计划编号', '計畫編號'), width=18, shown=False, action=True, merge=Merge.OWN),
    Column(key='weight', label=L('Weight', '权重', '權重'), kind=Kind.NUMBER, width=8, shown=False, action=True, merge=Merge.OWN),
    Column(key='late', label=L('Days late', '逾期天数', '逾期天數'), kind=Kind.WHOLE, width=8, shown=False, action=True, merge=Merge.OWN),
    Column(key='item', label=L('Item', '事项', '事項'), width=18, shown=False, action=True, merge=Merge.OWN, path=True),
    Column(key='work', label=L('Kind of work', '工作类别', '工作類別'), kind=Kind.CHOICE, width=18, choices='work', shown=False, action=True, merge=Merge.OWN),
), ids='plan_id', header_row=7, first_col=15, link=Link(column='id', table='customers'), carried=False, merged=False, replaced=True, sortable=False, titles=True, density=Density.PAPER, row_height=22.0, looks=(
    Look(first='place', rule=R('looks/0/rule'), tone=Tone.DONE, last='advice'),
    Look(first='what', rule=R('looks/1/rule'), tone=Tone.LATE),
), bars=('minutes',))
