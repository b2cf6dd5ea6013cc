"""Compiled from the features by `make compile`; not edited by hand."""

from __future__ import annotations

from repbook.schema.declare import Column
from repbook.schema.declare import Density
from repbook.schema.declare import Kind
from repbook.schema.declare import Table
from repbook.scoring.expr import Deferred
from repbook.text.label import Label as L


def R(path: str) -> Deferred:
    return Deferred('team.tables.history', path)


TABLE = Table(key='history', name='tblHistory', sheet='history', columns=(
    Column(key='when', label=L('When', '时间', '時間'), kind=Kind.STAMP, width=17, action=True),
    Column(key='who', label=L('Who', '操作人', '操作人'), action=True),
    Column(key='what', label=L('What', '操作', '操作'), width=16, action=True),
    Column(key='customer', label=L('Customer', '客户名称', '客戶名稱'), width=24, action=True),
    Column(key='field', label=L('Field', '字段', '欄位'), width=40, action=True, wide=47),
    Column(key='was', label=L('Old', '原值', '原值'), width=28, action=True),
    Column(key='now', label=L('→ New', '→ 新值', '→ 新值'), width=28, action=True),
    Column(key='change', label=L('Change', '变更编号', '變更編號'), width=36, shown=False, action=True),
    Column(key='batch', label=L('Batch', '批次', '批次'), width=32, shown=False, action=True),
    Column(key='at', label=L('When (UTC)', '时间（UTC）', '時間（UTC）'), width=26, shown=False, action=True),
    Column(key='action', label=L('Action', '操作代码', '操作代碼'), width=14, shown=False, action=True),
    Column(key='table', label=L('Table', '表格', '表格'), width=14, shown=False, action=True),
    Column(key='row', label=L('Row', '数据行', '資料列'), width=20, shown=False, action=True),
    Column(key='column', label=L('Column', '字段代码', '欄位代碼'), width=16, shown=False, action=True),
    Column(key='old', label=L('Old value', '原存值', '原存值'), width=28, shown=False, action=True),
    Column(key='new', label=L('New value', '新存值', '新存值'), width=28, shown=False, action=True),
    Column(key='book', label=L('From book', '来源工作簿编号', '來源活頁簿編號'), width=36, note=L("Blank: this workbook's own change, which undo takes back", '空白表示本工作簿自己的更改，可以撤销', '空白表示本活頁簿自己的變更，可以復原'), shown=False, action=True),
), ids='change', carried=False, merged=False, frozen=1, printed_to='now', printed_rows=200, density=Density.LINE)
