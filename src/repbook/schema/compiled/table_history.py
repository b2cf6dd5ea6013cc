"""Compiled from the features by `make compile`; not edited by hand."""

from __future__ import annotations

from repbook.schema.declare import Column
from repbook.schema.declare import Table
from repbook.scoring.expr import Deferred
from repbook.text.label import Label as L


def R(path: str) -> Deferred:
    return Deferred('tables.history', path)


TABLE = Table(key='history', name='tblHistory', sheet='history', columns=(
    Column(key='change', label=L('Change', '变更编号', '變更編號'), width=36, action=True),
    Column(key='batch', label=L('Batch', '批次', '批次'), width=32, action=True),
    Column(key='at', label=L('When (UTC)', '时间（UTC）', '時間（UTC）'), width=26, action=True),
    Column(key='who', label=L('Who', '操作人', '操作人'), action=True),
    Column(key='action', label=L('Action', '操作', '操作'), width=14, action=True),
    Column(key='table', label=L('Table', '表格', '表格'), width=14, action=True),
    Column(key='row', label=L('Row', '数据行', '資料列'), width=20, action=True),
    Column(key='column', label=L('Column', '字段', '欄位'), width=16, action=True),
    Column(key='old', label=L('Old value', '原值', '原值'), width=28, action=True),
    Column(key='new', label=L('New value', '新值', '新值'), width=28, action=True),
), ids='change', carried=False, merged=False)
