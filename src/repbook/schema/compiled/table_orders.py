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
    return Deferred('tables.orders', path)


TABLE = Table(key='orders', name='tblOrders', sheet='orders', columns=(
    Column(key='day', label=L('Date', '日期', '日期'), kind=Kind.DATE, aliases=('order date', 'purchase date', '订单日期', '订购日期', '訂單日期')),
    Column(key='account', label=L('Account ID', '所属客户编号', '所屬客戶編號'), width=11),
    Column(key='name', label=L('Customer', '客户名称', '客戶名稱'), width=24, aliases=('customer name', 'account name', '客户', '客戶')),
    Column(key='product', label=L('Product', '产品', '產品'), width=28, aliases=('product name', 'item', '商品', '产品名称', '品項')),
    Column(key='amount', label=L('Amount', '金额', '金額'), kind=Kind.MONEY, width=13, aliases=('sales', 'revenue', 'total', 'order amount', '销售额', '订单金额', '訂單金額')),
    Column(key='cost', label=L('Cost', '成本', '成本'), kind=Kind.MONEY, width=13, aliases=('cogs', '进价', '進價'), desk=Desk.PROFIT),
    Column(key='profit', label=L('Profit', '毛利', '毛利'), kind=Kind.MONEY, width=13, rule=R('columns/profit/rule'), desk=Desk.PROFIT),
    Column(key='paid', label=L('Paid on', '付款日期', '付款日期'), kind=Kind.DATE, aliases=('payment date', 'paid', '收款日期')),
    Column(key='order_id', label=L('Order ID', '订单编号', '訂單編號'), width=16, shown=False, aliases=('order number', 'order no', '订单号', '單號')),
    Column(key='note', label=L('Note', '备注', '備註'), kind=Kind.LONG, width=24, shown=False),
    Column(key='line', label=L('Line ID', '明细编号', '明細編號'), width=18, note=L('An order of several products has several lines', '一张订单有多种产品时占多行', '一張訂單有多項產品時占多列'), shown=False, action=True),
    Column(key='group', label=L('Product group', '产品类别', '產品類別'), width=14, shown=False),
    Column(key='due', label=L('Due as agreed', '约定付款日', '約定付款日'), kind=Kind.DATE, shown=False),
    Column(key='received', label=L('Received', '已收金额', '已收款'), kind=Kind.MONEY, width=13, shown=False),
    Column(key='due_on', label=L('Due on', '到期日', '到期日'), kind=Kind.DATE, rule=R('columns/due_on/rule'), shown=False),
    Column(key='open', label=L('Open amount', '未收金额', '未收款'), kind=Kind.MONEY, width=13, rule=R('columns/open/rule'), shown=False),
    Column(key='card', label=L('Card', '客户卡编号', '客戶卡編號'), width=14, shown=False),
), ids='line', auto='<moment>', link=Link(column='account', table='customers', to='account'), importable=('day', 'amount'), importer='repbook.features.imports.import_orders')
