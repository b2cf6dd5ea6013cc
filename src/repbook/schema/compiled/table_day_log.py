"""Compiled from the features by `make compile`; not edited by hand."""

from __future__ import annotations

from repbook.schema.declare import Column
from repbook.schema.declare import Kind
from repbook.schema.declare import Merge
from repbook.schema.declare import Table
from repbook.scoring.expr import Deferred
from repbook.text.label import Label as L


def R(path: str) -> Deferred:
    return Deferred('tables.day_log', path)


TABLE = Table(key='day_log', name='tblDayLog', sheet='day_log', columns=(
    Column(key='day', label=L('Day', '日期', '日期'), kind=Kind.DATE, action=True),
    Column(key='rep', label=L('Rep', '业务员', '業務員'), action=True),
    Column(key='visits', label=L('Planned visits', '计划拜访', '計畫拜訪'), kind=Kind.WHOLE, width=14, action=True, merge=Merge.LATER),
    Column(key='calls', label=L('Planned calls', '计划电话', '計畫電話'), kind=Kind.WHOLE, width=14, action=True, merge=Merge.LATER),
    Column(key='done', label=L('Done', '完成', '完成'), kind=Kind.WHOLE, width=14, action=True, merge=Merge.LATER),
    Column(key='reached', label=L('Reached', '接通或见到', '接通或見到'), kind=Kind.WHOLE, width=14, action=True, merge=Merge.LATER),
    Column(key='due', label=L('Promises due', '到期承诺', '到期承諾'), kind=Kind.WHOLE, width=14, action=True, merge=Merge.LATER),
    Column(key='kept', label=L('Promises kept', '兑现承诺', '兌現承諾'), kind=Kind.WHOLE, width=14, action=True, merge=Merge.LATER),
    Column(key='extra', label=L('Beyond the plan', '计划外', '計畫外'), kind=Kind.WHOLE, width=14, action=True, merge=Merge.LATER),
), ids='day', apart='rep')
