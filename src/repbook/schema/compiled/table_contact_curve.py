"""Compiled from the features by `make compile`; not edited by hand."""

from __future__ import annotations

from repbook.schema.declare import Column
from repbook.schema.declare import Kind
from repbook.schema.declare import Merge
from repbook.schema.declare import Table
from repbook.scoring.expr import Deferred
from repbook.text.label import Label as L


def R(path: str) -> Deferred:
    return Deferred('tables.contact_curve', path)


TABLE = Table(key='contact_curve', name='tblContactCurve', sheet='contact_curve', columns=(
    Column(key='contact', label=L('Contact', '第几次联系', '第幾次聯絡'), width=9, action=True, merge=Merge.OWN, derived=True),
    Column(key='label', label=L('Name', '名称', '名稱'), width=9, action=True, merge=Merge.OWN, derived=True),
    Column(key='reached', label=L('Reached', '已接触', '已接觸'), kind=Kind.WHOLE, width=9, action=True, merge=Merge.OWN, derived=True),
    Column(key='won', label=L('Won', '成交', '成交'), kind=Kind.WHOLE, width=9, action=True, merge=Merge.OWN, derived=True),
    Column(key='rate', label=L('Share won', '成交率', '成交率'), kind=Kind.PERCENT, width=9, action=True, merge=Merge.OWN, derived=True),
    Column(key='claimed', label=L('Share won at the claim', '说法处成交率', '說法處成交率'), kind=Kind.PERCENT, width=9, action=True, merge=Merge.OWN, derived=True),
    Column(key='few', label=L('Share won, too few', '成交率，样本少', '成交率，樣本少'), kind=Kind.PERCENT, width=9, action=True, merge=Merge.OWN, derived=True),
    Column(key='above', label=L('Interval above', '区间上方', '區間上方'), kind=Kind.PERCENT, width=9, action=True, merge=Merge.OWN, derived=True),
    Column(key='below', label=L('Interval below', '区间下方', '區間下方'), kind=Kind.PERCENT, width=9, action=True, merge=Merge.OWN, derived=True),
    Column(key='high', label=L('End of the interval', '区间上限', '區間上限'), kind=Kind.PERCENT, width=9, action=True, merge=Merge.OWN, derived=True),
    Column(key='so_far', label=L('Won per contact so far', '累计每次成交率', '累計每次成交率'), kind=Kind.PERCENT, width=9, action=True, merge=Merge.OWN, derived=True),
), ids='contact', carried=False, merged=False, replaced=True)
