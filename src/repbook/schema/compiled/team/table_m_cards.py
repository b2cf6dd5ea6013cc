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
    return Deferred('team.tables.m_cards', path)


TABLE = Table(key='m_cards', name='tblAllCards', sheet='m_cards', columns=(
    Column(key='book', label=L('Workbook of', '所属业务员', '所屬業務員'), width=11, action=True, derived=True),
    Column(key='currency', label=L('Currency', '币种', '幣別'), width=9, action=True, derived=True),
    Column(key='key_account', label=L('Key account', '关键客户', '關鍵客戶'), kind=Kind.WHOLE, width=10, action=True, derived=True),
    Column(key='id', label=L('ID', '编号', '編號'), width=11, action=True, merge=Merge.OWN, derived=True),
    Column(key='name', label=L('Customer', '客户名称', '客戶名稱'), width=26, action=True, merge=Merge.OWN, derived=True),
    Column(key='verdict', label=L('Verdict', '结论', '結論'), kind=Kind.CHOICE, width=10, choices='verdict', action=True, merge=Merge.OWN, derived=True),
    Column(key='grade', label=L('Grade', '等级', '等級'), kind=Kind.CHOICE, width=7, choices='grade', action=True, merge=Merge.OWN, derived=True),
    Column(key='next_on', label=L('Next date', '下次日期', '下次日期'), kind=Kind.DATE, action=True, merge=Merge.OWN, derived=True),
    Column(key='expected_order', label=L('Expected order', '预计金额', '預計金額'), kind=Kind.MONEY, width=14, action=True, merge=Merge.OWN, derived=True),
    Column(key='account', label=L('Account ID', '所属客户编号', '所屬客戶編號'), width=11, action=True, merge=Merge.OWN, derived=True),
    Column(key='rep', label=L('Owner', '负责业务员', '負責業務'), width=10, action=True, merge=Merge.OWN, derived=True),
    Column(key='outcome', label=L('Outcome', '成交结果', '成交結果'), kind=Kind.CHOICE, width=10, choices='outcome', action=True, merge=Merge.OWN, derived=True),
    Column(key='outcome_on', label=L('Outcome on', '结果日期', '成交結果日'), kind=Kind.DATE, action=True, merge=Merge.OWN, derived=True),
    Column(key='last_contact', label=L('Last contact', '最近联系', '最近聯絡'), kind=Kind.DATE, action=True, merge=Merge.OWN, derived=True),
    Column(key='tries', label=L('Tries without answer', '未接次数', '未接次數'), kind=Kind.WHOLE, width=9, action=True, merge=Merge.OWN, derived=True),
    Column(key='retry_on', label=L('Promise tried again on', '承诺再联系日', '承諾再聯絡日'), kind=Kind.DATE, action=True, merge=Merge.OWN, derived=True),
), ids='book', unique=False, carried=False, merged=False, replaced=True, frozen=1, density=Density.LINE)
