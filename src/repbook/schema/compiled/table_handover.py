"""Compiled from the features by `make compile`; not edited by hand."""

from __future__ import annotations

from repbook.schema.declare import Column
from repbook.schema.declare import Kind
from repbook.schema.declare import Link
from repbook.schema.declare import Look
from repbook.schema.declare import Merge
from repbook.schema.declare import Table
from repbook.schema.declare import Tone
from repbook.scoring.expr import Deferred
from repbook.text.label import Label as L


def R(path: str) -> Deferred:
    return Deferred('tables.handover', path)


TABLE = Table(key='handover', name='tblHandover', sheet='handover', columns=(
    Column(key='grade', label=L('Grade', '等级', '等級'), width=7, action=True, merge=Merge.OWN, derived=True),
    Column(key='name', label=L('Customer', '客户名称', '客戶名稱'), width=24, action=True, merge=Merge.OWN, strong=True, derived=True),
    Column(key='contact', label=L('Contact', '联系人', '聯絡人'), width=13, action=True, merge=Merge.OWN, derived=True),
    Column(key='phone', label=L('Phone', '电话', '電話'), width=16, action=True, merge=Merge.OWN, derived=True),
    Column(key='stage', label=L('Stage', '跟进阶段', '銷售階段'), kind=Kind.CHOICE, width=13, choices='stage', action=True, merge=Merge.OWN, derived=True),
    Column(key='next_step', label=L('Next step', '下一步', '下一步'), width=22, action=True, merge=Merge.OWN, derived=True),
    Column(key='next_on', label=L('Next date', '下次日期', '下次日期'), kind=Kind.DATE, action=True, merge=Merge.OWN, derived=True),
    Column(key='next_at', label=L('Time', '时间', '時間'), kind=Kind.TIME, width=8, action=True, merge=Merge.OWN, derived=True),
    Column(key='agreed', label=L('Agreed', '约定', '約定'), kind=Kind.CHOICE, width=13, choices='agreed', action=True, merge=Merge.OWN, derived=True),
    Column(key='overdue', label=L('Overdue', '逾期未付', '逾期未付'), kind=Kind.MONEY, width=11, action=True, merge=Merge.OWN, derived=True),
    Column(key='last', label=L('Last three contacts', '最近三次联系', '最近三次聯絡'), kind=Kind.LONG, width=58, action=True, merge=Merge.OWN, derived=True),
    Column(key='id', label=L('Customer ID', '客户编号', '客戶編號'), width=11, action=True, merge=Merge.OWN, derived=True),
    Column(key='giver', label=L('From', '移交人', '移交人'), shown=False, action=True, merge=Merge.OWN, derived=True),
    Column(key='taker', label=L('To', '接收人', '接收人'), shown=False, action=True, merge=Merge.OWN, derived=True),
    Column(key='given', label=L('Given on', '移交日', '移交日'), kind=Kind.DATE, shown=False, action=True, merge=Merge.OWN, derived=True),
    Column(key='until', label=L('Until', '代管至', '代管至'), kind=Kind.DATE, shown=False, action=True, merge=Merge.OWN, derived=True),
), ids='id', header_row=5, link=Link(column='id', table='customers'), carried=False, merged=False, replaced=True, frozen=2, printed_to='last', titles=True, row_height=46, looks=(
    Look(first='next_on', rule=R('looks/0/rule'), tone=Tone.LATE, sign='! '),
    Look(first='agreed', rule=R('looks/1/rule'), tone=Tone.POINT, sign='● '),
    Look(first='overdue', rule=R('looks/2/rule'), tone=Tone.WARN, sign='! '),
))
