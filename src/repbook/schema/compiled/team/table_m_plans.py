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
    return Deferred('team.tables.m_plans', path)


TABLE = Table(key='m_plans', name='tblAllPlans', sheet='m_plans', columns=(
    Column(key='book', label=L('Workbook of', '所属业务员', '所屬業務員'), width=11, action=True, derived=True),
    Column(key='day', label=L('Day', '日期', '日期'), kind=Kind.DATE, action=True, merge=Merge.OWN, derived=True),
    Column(key='rep', label=L('Rep', '业务员', '業務員'), action=True, merge=Merge.OWN, derived=True),
    Column(key='visits', label=L('Planned visits', '计划拜访', '計畫拜訪'), kind=Kind.WHOLE, width=14, action=True, merge=Merge.OWN, derived=True),
    Column(key='calls', label=L('Planned calls', '计划电话', '計畫電話'), kind=Kind.WHOLE, width=14, action=True, merge=Merge.OWN, derived=True),
    Column(key='done', label=L('Done', '完成', '完成'), kind=Kind.WHOLE, width=14, action=True, merge=Merge.OWN, derived=True),
    Column(key='reached', label=L('Reached', '接通或见到', '接通或見到'), kind=Kind.WHOLE, width=14, action=True, merge=Merge.OWN, derived=True),
), ids='book', unique=False, carried=False, merged=False, replaced=True, frozen=1, density=Density.LINE)
