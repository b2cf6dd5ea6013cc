"""Compiled from the features by `make compile`; not edited by hand."""

from __future__ import annotations

from repbook.schema.declare import Column
from repbook.schema.declare import Kind
from repbook.schema.declare import Table
from repbook.scoring.expr import Deferred
from repbook.text.label import Label as L


def R(path: str) -> Deferred:
    return Deferred('tables.rule_log', path)


TABLE = Table(key='rule_log', name='tblRuleLog', sheet='answers', columns=(
    Column(key='rule_change', label=L('Rule change ID', '规则变更编号', '規則變更編號'), width=26, action=True),
    Column(key='at', label=L('When (UTC)', '时间（UTC）', '時間（UTC）'), kind=Kind.STAMP, width=18, action=True),
    Column(key='who', label=L('Who', '操作人', '操作人'), action=True),
    Column(key='what', label=L('What', '变更项', '變更項目'), width=24, action=True),
    Column(key='old', label=L('Old value', '原值', '原值'), width=24, action=True),
    Column(key='new', label=L('New value', '新值', '新值'), width=24, action=True),
    Column(key='why', label=L('Why', '理由', '理由'), kind=Kind.LONG, width=28, action=True),
), ids='rule_change', first_col=12)
