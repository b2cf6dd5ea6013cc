"""Compiled from the features by `make compile`; not edited by hand."""

from __future__ import annotations

from repbook.schema.declare import Column
from repbook.schema.declare import Density
from repbook.schema.declare import Kind
from repbook.schema.declare import Table
from repbook.scoring.expr import Deferred
from repbook.text.label import Label as L


def R(path: str) -> Deferred:
    return Deferred('team.tables.risk_rows', path)


TABLE = Table(key='risk_rows', name='tblRisks', sheet='risk_rows', columns=(
    Column(key='risk', label=L('Risk', '风险类型', '風險類型'), kind=Kind.CHOICE, width=18, choices='risk', action=True, derived=True),
    Column(key='id', label=L('Customer ID', '客户编号', '客戶編號'), action=True, derived=True),
    Column(key='name', label=L('Customer', '客户名称', '客戶名稱'), width=30, action=True, derived=True),
    Column(key='book', label=L('Workbook of', '所属业务员', '所屬業務員'), action=True, derived=True),
    Column(key='owner', label=L('Owner', '负责人', '負責人'), action=True, derived=True),
    Column(key='person', label=L('Only contact', '唯一接触人', '唯一接觸人'), action=True, derived=True),
    Column(key='grade', label=L('Grade', '等级', '等級'), kind=Kind.CHOICE, width=9, choices='grade', action=True, derived=True),
    Column(key='key_account', label=L('Key account', '关键客户', '關鍵客戶'), kind=Kind.WHOLE, action=True, derived=True),
    Column(key='last_contact', label=L('Last contact', '最近联系', '最近聯絡'), kind=Kind.DATE, width=13, action=True, derived=True),
    Column(key='amount', label=L('Amount', '金额', '金額'), kind=Kind.MONEY, width=14, action=True, derived=True),
    Column(key='currency', label=L('Currency', '币种', '幣別'), width=9, action=True, derived=True),
), ids='id', header_row=4, unique=False, merged=False, replaced=True, density=Density.LINE)
