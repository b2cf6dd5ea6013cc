"""Compiled from the features by `make compile`; not edited by hand."""

from __future__ import annotations

from repbook.schema.declare import Column
from repbook.schema.declare import Kind
from repbook.schema.declare import Merge
from repbook.schema.declare import Table
from repbook.scoring.expr import Deferred
from repbook.text.label import Label as L


def R(path: str) -> Deferred:
    return Deferred('tables.match_points', path)


TABLE = Table(key='match_points', name='tblMatchPoints', sheet='match_points', columns=(
    Column(key='account', label=L('Account ID', '客户编号', '客戶編號'), width=9, action=True, merge=Merge.OWN, derived=True),
    Column(key='typed', label=L('Cells typed', '手填项数', '手填項數'), kind=Kind.WHOLE, width=9, action=True, merge=Merge.OWN, derived=True),
    Column(key='value', label=L('Customer value', '客户综合价值', '客戶綜合價值'), kind=Kind.NUMBER, width=9, action=True, merge=Merge.OWN, derived=True),
    Column(key='ability', label=L('Our ability', '我方综合能力', '我方綜合能力'), kind=Kind.NUMBER, width=9, action=True, merge=Merge.OWN, derived=True),
), ids='account', carried=False, merged=False, replaced=True)
