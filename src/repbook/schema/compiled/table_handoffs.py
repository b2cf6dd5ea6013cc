"""Compiled from the features by `make compile`; not edited by hand."""

from __future__ import annotations

from repbook.schema.declare import Column
from repbook.schema.declare import Density
from repbook.schema.declare import Kind
from repbook.schema.declare import Link
from repbook.schema.declare import Merge
from repbook.schema.declare import Table
from repbook.scoring.expr import Deferred
from repbook.text.label import Label as L


def R(path: str) -> Deferred:
    return Deferred('tables.handoffs', path)


TABLE = Table(key='handoffs', name='tblHandoffs', sheet='handoffs', columns=(
    Column(key='id', label=L('Customer ID', '客户编号', '客戶編號'), width=11, action=True),
    Column(key='name', label=L('Customer', '客户名称', '客戶名稱'), width=26, action=True),
    Column(key='from_stage', label=L('From stage', '原环节', '原環節'), kind=Kind.CHOICE, width=14, choices='stage', action=True),
    Column(key='to_stage', label=L('To stage', '新环节', '新環節'), kind=Kind.CHOICE, width=14, choices='stage', action=True),
    Column(key='giver', label=L('From', '移交人', '移交人'), action=True),
    Column(key='taker', label=L('To', '接收人', '接收人'), action=True),
    Column(key='given', label=L('Given at', '移交时间', '移交時間'), kind=Kind.STAMP, width=18, action=True, merge=Merge.LATER),
    Column(key='accepted', label=L('Accepted at', '接收时间', '接收時間'), kind=Kind.STAMP, width=18, action=True, merge=Merge.LATER),
    Column(key='why', label=L('Reason', '原因', '原因'), kind=Kind.CHOICE, width=14, choices='handoff', action=True),
    Column(key='note', label=L('Note', '备注', '備註'), kind=Kind.LONG, width=40),
    Column(key='handoff', label=L('Handoff ID', '交接编号', '交接編號'), width=30, shown=False, action=True),
), ids='handoff', link=Link(column='id', table='customers'), frozen=2, printed_to='note', density=Density.LINE)
