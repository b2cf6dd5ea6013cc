"""Compiled from the features by `make compile`; not edited by hand."""

from __future__ import annotations

from repbook.schema.declare import Column
from repbook.schema.declare import Kind
from repbook.schema.declare import Merge
from repbook.schema.declare import Table
from repbook.scoring.expr import Deferred
from repbook.text.label import Label as L


def R(path: str) -> Deferred:
    return Deferred('tables.report_rows', path)


TABLE = Table(key='report_rows', name='tblReportRows', sheet='report_rows', columns=(
    Column(key='row_id', label=L('Row ID', '行编号', '列編號'), width=9, action=True, merge=Merge.OWN, derived=True),
    Column(key='part', label=L('Part', '部分', '部分'), width=9, action=True, merge=Merge.OWN, derived=True),
    Column(key='place', label=L('#', '序号', '序號'), kind=Kind.WHOLE, width=9, action=True, merge=Merge.OWN, derived=True),
    Column(key='label', label=L('Name', '名称', '名稱'), width=9, action=True, merge=Merge.OWN, derived=True),
    Column(key='account', label=L('Account ID', '客户编号', '客戶編號'), width=9, action=True, merge=Merge.OWN, derived=True),
    Column(key='day', label=L('Date', '日期', '日期'), kind=Kind.DATE, width=9, action=True, merge=Merge.OWN, derived=True),
    Column(key='customers', label=L('Customers', '客户数', '客戶數'), kind=Kind.WHOLE, width=9, action=True, merge=Merge.OWN, derived=True),
    Column(key='of_all', label=L('Out of', '总数', '總數'), kind=Kind.WHOLE, width=9, action=True, merge=Merge.OWN, derived=True),
    Column(key='revenue', label=L('Revenue of the year', '近一年销售额', '近一年銷售額'), kind=Kind.MONEY, width=9, action=True, merge=Merge.OWN, derived=True),
    Column(key='profit', label=L('Profit of the year', '近一年毛利', '近一年毛利額'), kind=Kind.MONEY, width=9, action=True, merge=Merge.OWN, derived=True),
    Column(key='contacts', label=L('Contacts of the year', '近一年联系次数', '近一年聯絡次數'), kind=Kind.WHOLE, width=9, action=True, merge=Merge.OWN, derived=True),
    Column(key='share', label=L('Share of customers', '客户占比', '客戶占比'), kind=Kind.PERCENT, width=9, action=True, merge=Merge.OWN, derived=True),
    Column(key='revenue_share', label=L('Share of revenue', '销售额占比', '銷售額占比'), kind=Kind.PERCENT, width=9, action=True, merge=Merge.OWN, derived=True),
    Column(key='profit_share', label=L('Share of profit', '毛利占比', '毛利占比'), kind=Kind.PERCENT, width=9, action=True, merge=Merge.OWN, derived=True),
    Column(key='amount', label=L('Amount', '金额', '金額'), kind=Kind.MONEY, width=9, action=True, merge=Merge.OWN, derived=True),
    Column(key='month_1', label=L('Month 1', '第 1 月', '第 1 月'), kind=Kind.MONEY, width=9, shown=False, action=True, merge=Merge.OWN, derived=True),
    Column(key='month_2', label=L('Month 2', '第 2 月', '第 2 月'), kind=Kind.MONEY, width=9, shown=False, action=True, merge=Merge.OWN, derived=True),
    Column(key='month_3', label=L('Month 3', '第 3 月', '第 3 月'), kind=Kind.MONEY, width=9, shown=False, action=True, merge=Merge.OWN, derived=True),
    Column(key='month_4', label=L('Month 4', '第 4 月', '第 4 月'), kind=Kind.MONEY, width=9, shown=False, action=True, merge=Merge.OWN, derived=True),
    Column(key='month_5', label=L('Month 5', '第 5 月', '第 5 月'), kind=Kind.MONEY, width=9, shown=False, action=True, merge=Merge.OWN, derived=True),
    Column(key='month_6', label=L('Month 6', '第 6 月', '第 6 月'), kind=Kind.MONEY, width=9, shown=False, action=True, merge=Merge.OWN, derived=True),
    Column(key='month_7', label=L('Month 7', '第 7 月', '第 7 月'), kind=Kind.MONEY, width=9, shown=False, action=True, merge=Merge.OWN, derived=True),
    Column(key='month_8', label=L('Month 8', '第 8 月', '第 8 月'), kind=Kind.MONEY, width=9, shown=False, action=True, merge=Merge.OWN, derived=True),
    Column(key='month_9', label=L('Month 9', '第 9 月', '第 9 月'), kind=Kind.MONEY, width=9, shown=False, action=True, merge=Merge.OWN, derived=True),
    Column(key='month_10', label=L('Month 10', '第 10 月', '第 10 月'), kind=Kind.MONEY, width=9, shown=False, action=True, merge=Merge.OWN, derived=True),
    Column(key='month_11', label=L('Month 11', '第 11 月', '第 11 月'), kind=Kind.MONEY, width=9, shown=False, action=True, merge=Merge.OWN, derived=True),
    Column(key='month_12', label=L('Month 12', '第 12 月', '第 12 月'), kind=Kind.MONEY, width=9, shown=False, action=True, merge=Merge.OWN, derived=True),
), ids='row_id', carried=False, merged=False, replaced=True)
