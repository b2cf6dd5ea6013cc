"""Compiled from the features by `make compile`; not edited by hand."""

from __future__ import annotations

from repbook.schema.declare import Column
from repbook.schema.declare import Kind
from repbook.schema.declare import Merge
from repbook.schema.declare import Table
from repbook.scoring.expr import Deferred
from repbook.text.label import Label as L


def R(path: str) -> Deferred:
    return Deferred('tables.matrix', path)


TABLE = Table(key='matrix', name='tblMatrix', sheet='matrix', columns=(
    Column(key='place', label=L('#', '序号', '序號'), kind=Kind.WHOLE, width=8, action=True, merge=Merge.OWN, derived=True),
    Column(key='account', label=L('Account ID', '客户编号', '客戶編號'), action=True, merge=Merge.OWN, derived=True),
    Column(key='name', label=L('Customer', '客户名称', '客戶名稱'), width=22, action=True, merge=Merge.OWN, derived=True),
    Column(key='c1', label=L('Group 1', '类别 1', '類別 1'), kind=Kind.MONEY, action=True, merge=Merge.OWN, derived=True),
    Column(key='c2', label=L('Group 2', '类别 2', '類別 2'), kind=Kind.MONEY, action=True, merge=Merge.OWN, derived=True),
    Column(key='c3', label=L('Group 3', '类别 3', '類別 3'), kind=Kind.MONEY, action=True, merge=Merge.OWN, derived=True),
    Column(key='c4', label=L('Group 4', '类别 4', '類別 4'), kind=Kind.MONEY, action=True, merge=Merge.OWN, derived=True),
    Column(key='c5', label=L('Group 5', '类别 5', '類別 5'), kind=Kind.MONEY, action=True, merge=Merge.OWN, derived=True),
    Column(key='c6', label=L('Group 6', '类别 6', '類別 6'), kind=Kind.MONEY, action=True, merge=Merge.OWN, derived=True),
    Column(key='c7', label=L('Group 7', '类别 7', '類別 7'), kind=Kind.MONEY, action=True, merge=Merge.OWN, derived=True),
    Column(key='c8', label=L('Group 8', '类别 8', '類別 8'), kind=Kind.MONEY, action=True, merge=Merge.OWN, derived=True),
    Column(key='c9', label=L('Group 9', '类别 9', '類別 9'), kind=Kind.MONEY, action=True, merge=Merge.OWN, derived=True),
    Column(key='c10', label=L('Group 10', '类别 10', '類別 10'), kind=Kind.MONEY, action=True, merge=Merge.OWN, derived=True),
), ids='account', carried=False, merged=False, replaced=True)
