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
    return Deferred('tables.missed', path)


TABLE = Table(key='missed', name='tblMissed', sheet='missed', columns=(
    Column(key='id', label=L('Customer ID', '客户编号', '客戶編號'), width=11, action=True, merge=Merge.OWN),
    Column(key='name', label=L('Customer', '客户名称', '客戶名稱'), width=26, action=True, merge=Merge.OWN),
    Column(key='area', label=L('Area', '区域', '區域'), action=True, merge=Merge.OWN),
    Column(key='phone', label=L('Phone', '电话', '電話'), width=16, action=True, merge=Merge.OWN),
    Column(key='priority', label=L('Priority', '优先分', '優先分'), kind=Kind.NUMBER, width=9, action=True, merge=Merge.OWN),
    Column(key='why', label=L('Why not today', '未入选原因', '未入選原因'), width=72, action=True, merge=Merge.OWN),
), ids='id', link=Link(column='id', table='customers'), carried=False, merged=False, replaced=True)
