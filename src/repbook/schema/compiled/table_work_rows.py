"""Compiled from the features by `make compile`; not edited by hand."""

from __future__ import annotations

from repbook.schema.declare import Column
from repbook.schema.declare import Kind
from repbook.schema.declare import Merge
from repbook.schema.declare import Table
from repbook.scoring.expr import Deferred
from repbook.text.label import Label as L


def R(path: str) -> Deferred:
    return Deferred('tables.work_rows', path)


TABLE = Table(key='work_rows', name='tblWorkRows', sheet='work_rows', columns=(
    Column(key='row_id', label=L('Row ID', '行编号', '列編號'), width=9, action=True, merge=Merge.OWN, derived=True),
    Column(key='part', label=L('Part', '部分', '部分'), width=9, action=True, merge=Merge.OWN, derived=True),
    Column(key='place', label=L('#', '序号', '序號'), kind=Kind.WHOLE, width=9, action=True, merge=Merge.OWN, derived=True),
    Column(key='label', label=L('Name', '名称', '名稱'), width=9, action=True, merge=Merge.OWN, derived=True),
    Column(key='says', label=L('Says', '结论', '結論'), width=9, action=True, merge=Merge.OWN, derived=True),
    Column(key='day', label=L('Date', '日期', '日期'), kind=Kind.DATE, width=9, action=True, merge=Merge.OWN, derived=True),
    Column(key='k', label=L('Cases', '件数', '件數'), kind=Kind.WHOLE, width=9, action=True, merge=Merge.OWN, derived=True),
    Column(key='n', label=L('Out of', '总数', '總數'), kind=Kind.WHOLE, width=9, action=True, merge=Merge.OWN, derived=True),
    Column(key='rate', label=L('Share', '占比', '占比'), kind=Kind.PERCENT, width=9, action=True, merge=Merge.OWN, derived=True),
    Column(key='above', label=L('Interval above', '区间上方', '區間上方'), kind=Kind.PERCENT, width=9, action=True, merge=Merge.OWN, derived=True),
    Column(key='below', label=L('Interval below', '区间下方', '區間下方'), kind=Kind.PERCENT, width=9, action=True, merge=Merge.OWN, derived=True),
    Column(key='first', label=L('Figure 1', '数值 1', '數值 1'), kind=Kind.NUMBER, width=9, action=True, merge=Merge.OWN, derived=True),
    Column(key='second', label=L('Figure 2', '数值 2', '數值 2'), kind=Kind.NUMBER, width=9, action=True, merge=Merge.OWN, derived=True),
    Column(key='third', label=L('Figure 3', '数值 3', '數值 3'), kind=Kind.NUMBER, width=9, action=True, merge=Merge.OWN, derived=True),
    Column(key='fourth', label=L('Figure 4', '数值 4', '數值 4'), kind=Kind.NUMBER, width=9, action=True, merge=Merge.OWN, derived=True),
), ids='row_id', carried=False, merged=False, replaced=True)
