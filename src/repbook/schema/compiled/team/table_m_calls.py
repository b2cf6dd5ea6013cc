"""Compiled from the features by `make compile`; not edited by hand."""

from __future__ import annotations

from repbook.schema.declare import Column
from repbook.schema.declare import Density
from repbook.schema.declare import Kind
from repbook.schema.declare import Merge
from repbook.schema.declare import Table
from repbook.scoring.expr import Deferred
from repbook.text.label import Label as L


def R(path: str) -> Deferred:
    return Deferred('team.tables.m_calls', path)


TABLE = Table(key='m_calls', name='tblAllCalls', sheet='m_calls', columns=(
    Column(key='book', label=L('Workbook of', '所属业务员', '所屬業務員'), width=11, action=True, derived=True),
    Column(key='day', label=L('Date', '日期', '日期'), kind=Kind.DATE, action=True, merge=Merge.OWN, derived=True),
    Column(key='id', label=L('Customer ID', '客户编号', '客戶編號'), width=11, action=True, merge=Merge.OWN, derived=True),
    Column(key='result', label=L('Result', '结果', '結果'), kind=Kind.CHOICE, width=13, choices='result', action=True, merge=Merge.OWN, derived=True),
    Column(key='next_step', label=L('Next step', '下一步', '下一步'), width=16, action=True, merge=Merge.OWN, derived=True),
    Column(key='amount', label=L('Amount', '金额', '金額'), kind=Kind.MONEY, width=11, action=True, merge=Merge.OWN, derived=True),
    Column(key='rep', label=L('By', '记录人', '記錄人'), width=10, action=True, merge=Merge.OWN, derived=True),
), ids='book', unique=False, carried=False, merged=False, replaced=True, frozen=1, density=Density.LINE)
