"""Compiled from the features by `make compile`; not edited by hand."""

from __future__ import annotations

from repbook.schema.declare import Column
from repbook.schema.declare import Density
from repbook.schema.declare import Kind
from repbook.schema.declare import Table
from repbook.scoring.expr import Deferred
from repbook.text.label import Label as L


def R(path: str) -> Deferred:
    return Deferred('team.tables.talks', path)


TABLE = Table(key='talks', name='tblTalks', sheet='talks', columns=(
    Column(key='day', label=L('Date', '日期', '日期'), kind=Kind.DATE, action=True, derived=True),
    Column(key='book', label=L('Rep', '业务员', '業務員'), width=10, action=True, derived=True),
    Column(key='id', label=L('Customer ID', '客户编号', '客戶編號'), action=True, derived=True),
    Column(key='name', label=L('Customer', '客户名称', '客戶名稱'), width=30, action=True, derived=True),
    Column(key='result', label=L('Result', '结果', '結果'), kind=Kind.CHOICE, width=14, choices='result', action=True, derived=True),
    Column(key='amount', label=L('Amount', '金额', '金額'), kind=Kind.MONEY, width=14, action=True, derived=True),
    Column(key='next_step', label=L('Next step', '下一步', '下一步'), width=28, action=True, derived=True),
    Column(key='agreed', label=L('Agreed', '约定措施', '約定措施'), kind=Kind.LONG, width=44, derived=True),
), ids='id', header_row=4, unique=False, merged=False, replaced=True, density=Density.LINE)
