"""Compiled from the features by `make compile`; not edited by hand."""

from __future__ import annotations

from repbook.schema.declare import Column
from repbook.schema.declare import Kind
from repbook.schema.declare import Table
from repbook.scoring.expr import Deferred
from repbook.text.label import Label as L


def R(path: str) -> Deferred:
    return Deferred('tables.plan_log', path)


TABLE = Table(key='plan_log', name='tblPlanLog', sheet='plan_log', columns=(
    Column(key='plan_id', label=L('Plan ID', '计划编号', '計畫編號'), width=18, action=True),
    Column(key='day', label=L('Day', '日期', '日期'), kind=Kind.DATE, action=True),
    Column(key='rep', label=L('Rep', '业务员', '業務員'), action=True),
    Column(key='side', label=L('Sales or not', '销售或非销售', '銷售或非銷售'), kind=Kind.CHOICE, choices='side', action=True),
    Column(key='what', label=L('What', '内容', '內容'), width=30, action=True),
    Column(key='id', label=L('Customer ID', '客户编号', '客戶編號'), width=11, action=True),
    Column(key='minutes', label=L('Minutes', '时长（分钟）', '時間（分鐘）'), kind=Kind.WHOLE, width=9, action=True, wide=13),
    Column(key='done', label=L('Done', '完成', '完成'), kind=Kind.CHOICE, choices='yes_no', action=True),
    Column(key='moved_to', label=L('Moved to', '改到', '改到'), kind=Kind.DATE, action=True),
    Column(key='advice', label=L("Manager's advice", '主管建议', '主管建議'), kind=Kind.LONG, width=28),
    Column(key='submitted', label=L('Submitted', '提交时间', '提交時間'), kind=Kind.STAMP, width=16, action=True),
    Column(key='item', label=L('Item', '事项', '事項'), width=18, action=True, path=True),
), ids='plan_id')
