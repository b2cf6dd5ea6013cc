"""Compiled from the features by `make compile`; not edited by hand."""

from __future__ import annotations

from repbook.schema.declare import Column
from repbook.schema.declare import Kind
from repbook.schema.declare import Link
from repbook.schema.declare import Merge
from repbook.schema.declare import Table
from repbook.scoring.expr import Deferred
from repbook.text.label import Label as L


def R(path: str) -> Deferred:
    return Deferred('tables.suggestions', path)


TABLE = Table(key='suggestions', name='tblSuggestions', sheet='suggestions', columns=(
    Column(key='suggestion_id', label=L('Suggestion ID', '建议编号', '建議編號'), width=14, shown=False, action=True, merge=Merge.OWN),
    Column(key='kind', label=L('Kind', '类别', '類別'), kind=Kind.CHOICE, width=17, choices='suggestion', action=True),
    Column(key='id', label=L('Customer ID', '客户编号', '客戶編號'), width=11, action=True),
    Column(key='name', label=L('Customer', '客户名称', '客戶名稱'), width=20, rule=R('columns/name/rule')),
    Column(key='other', label=L('Other', '对象', '對象'), width=16, action=True),
    Column(key='says', label=L('What we found', '发现', '發現'), kind=Kind.LONG, width=74, action=True, merge=Merge.OWN),
    Column(key='rate', label=L('Share', '比例', '比例'), kind=Kind.PERCENT, width=10, action=True, merge=Merge.OWN),
    Column(key='amount', label=L('Amount', '金额', '金額'), kind=Kind.MONEY, width=11, action=True, merge=Merge.OWN),
    Column(key='decision', label=L('Decision', '决定', '決定'), kind=Kind.CHOICE, choices='suggestion_decision'),
    Column(key='note', label=L('Note', '备注', '備註'), kind=Kind.LONG, width=16),
    Column(key='made_on', label=L('Found on', '发现日期', '發現日期'), kind=Kind.DATE, action=True, merge=Merge.OWN),
    Column(key='k', label=L('Cases', '符合数', '符合數'), kind=Kind.WHOLE, width=9, shown=False, action=True, merge=Merge.OWN),
    Column(key='n', label=L('Out of', '总数', '總數'), kind=Kind.WHOLE, width=9, shown=False, action=True, merge=Merge.OWN),
    Column(key='low', label=L('Low bound', '下限', '下限'), kind=Kind.PERCENT, width=10, shown=False, action=True, merge=Merge.OWN),
    Column(key='high', label=L('High bound', '上限', '上限'), kind=Kind.PERCENT, width=10, shown=False, action=True, merge=Merge.OWN),
), ids='suggestion_id', auto='<rep>S', link=Link(column='id', table='customers', live=True), told=('kind', 'id', 'other'), row_height=30)
