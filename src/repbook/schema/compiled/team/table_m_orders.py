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
    return Deferred('team.tables.m_orders', path)


TABLE = Table(key='m_orders', name='tblAllOrders', sheet='m_orders', columns=(
    Column(key='book', label=L('Workbook of', '所属业务员', '所屬業務員'), width=11, action=True, derived=True),
    Column(key='currency', label=L('Currency', '币种', '幣別'), width=9, action=True, derived=True),
    Column(key='day', label=L('Date', '日期', '日期'), kind=Kind.DATE, action=True, merge=Merge.OWN, derived=True),
    Column(key='account', label=L('Account ID', '所属客户编号', '所屬客戶編號'), width=11, action=True, merge=Merge.OWN, derived=True),
    Column(key='amount', label=L('Amount', '金额', '金額'), kind=Kind.MONEY, width=13, action=True, merge=Merge.OWN, derived=True),
), ids='book', unique=False, carried=False, merged=False, replaced=True, frozen=1, density=Density.LINE)
