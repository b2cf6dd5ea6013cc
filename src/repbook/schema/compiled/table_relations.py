"""Compiled from the features by `make compile`; not edited by hand."""

from __future__ import annotations

from repbook.schema.declare import Column
from repbook.schema.declare import Desk
from repbook.schema.declare import Kind
from repbook.schema.declare import Link
from repbook.schema.declare import Table
from repbook.scoring.expr import Deferred
from repbook.text.label import Label as L


def R(path: str) -> Deferred:
    return Deferred('tables.relations', path)


TABLE = Table(key='relations', name='tblRelations', sheet='relations', columns=(
    Column(key='relation_id', label=L('Relation ID', '关系编号', '關係編號'), width=14, shown=False, action=True),
    Column(key='account', label=L('Account ID', '客户编号', '客戶編號'), width=11),
    Column(key='name', label=L('Customer', '客户名称', '客戶名稱'), width=22, rule=R('columns/name/rule')),
    Column(key='kind', label=L('Relation', '关系', '關係'), kind=Kind.CHOICE, choices='relation'),
    Column(key='other', label=L('Other side', '对方', '對方'), width=22),
    Column(key='goods', label=L('Goods', '货品', '貨品'), width=14),
    Column(key='quantity', label=L('Quantity a year', '年数量', '年數量'), kind=Kind.NUMBER, width=10),
    Column(key='amount', label=L('Amount a year', '年金额', '年金額'), kind=Kind.MONEY, width=13),
    Column(key='margin', label=L('Margin', '毛利率', '毛利率'), kind=Kind.PERCENT, width=10, desk=Desk.PROFIT),
    Column(key='known_on', label=L('Known since', '获知日期', '得知日期'), kind=Kind.DATE),
    Column(key='note', label=L('Note', '备注', '備註'), kind=Kind.LONG, width=28),
), ids='relation_id', auto='<rep>R', link=Link(column='account', table='customers', to='id', live=True, besides=('OWN',)), told=('account', 'kind', 'other', 'goods'), frozen=3)
