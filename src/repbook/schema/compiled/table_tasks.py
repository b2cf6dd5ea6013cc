"""Compiled from the features by `make compile`; not edited by hand."""

from __future__ import annotations

from repbook.schema.declare import Column
from repbook.schema.declare import Kind
from repbook.schema.declare import Link
from repbook.schema.declare import Look
from repbook.schema.declare import Table
from repbook.schema.declare import Tone
from repbook.scoring.expr import Deferred
from repbook.text.label import Label as L


def R(path: str) -> Deferred:
    return Deferred('tables.tasks', path)


TABLE = Table(key='tasks', name='tblTasks', sheet='tasks', columns=(
    Column(key='task_id', label=L('Task ID', '待办编号', '待辦編號'), width=14, shown=False, action=True),
    Column(key='due', label=L('Due', '到期日', '到期日'), kind=Kind.DATE),
    Column(key='at', label=L('Time', '时间', '時間'), kind=Kind.TIME, width=8),
    Column(key='kind', label=L('Kind', '事项类别', '事項類別'), kind=Kind.CHOICE, width=22, choices='task', wide=12),
    Column(key='what', label=L('What', '内容', '內容'), width=30),
    Column(key='id', label=L('Customer ID', '客户编号', '客戶編號'), width=11),
    Column(key='name', label=L('Customer', '客户名称', '客戶名稱'), width=22, rule=R('columns/name/rule')),
    Column(key='side', label=L('Sales or not', '销售或非销售', '銷售或非銷售'), kind=Kind.CHOICE, choices='side'),
    Column(key='minutes', label=L('Minutes', '时长（分钟）', '時間（分鐘）'), kind=Kind.WHOLE, width=9, wide=13),
    Column(key='done_on', label=L('Done on', '完成日期', '完成日期'), kind=Kind.DATE),
    Column(key='satisfaction', label=L('Satisfaction 1-5', '满意度 1-5', '滿意度 1-5'), kind=Kind.WHOLE, width=9, within=(1, 5)),
    Column(key='note', label=L('Note', '备注', '備註'), kind=Kind.LONG, width=28),
    Column(key='cost', label=L('Cost', '费用', '費用'), kind=Kind.MONEY, width=13, shown=False),
    Column(key='origin', label=L('Origin', '来由', '來由'), width=14, shown=False, action=True, path=True),
    Column(key='letter', label=L('Letter', '信函', '信函'), kind=Kind.LONG, width=60, shown=False, action=True),
), ids='task_id', auto='<rep>T', link=Link(column='id', table='customers', live=True), told=('id', 'kind', 'what', 'origin'), looks=(
    Look(first='due', rule=R('looks/0/rule'), tone=Tone.LATE, sign='!'),
    Look(first='done_on', rule=R('looks/1/rule'), tone=Tone.QUIET, sign='!'),
))
