"""Compiled from the features by `make compile`; not edited by hand."""

from __future__ import annotations

from repbook.schema.declare import Column
from repbook.schema.declare import Density
from repbook.schema.declare import Kind
from repbook.schema.declare import Look
from repbook.schema.declare import Table
from repbook.schema.declare import Tone
from repbook.scoring.expr import Deferred
from repbook.text.label import Label as L


def R(path: str) -> Deferred:
    return Deferred('team.tables.files', path)


TABLE = Table(key='files', name='tblFiles', sheet='files', columns=(
    Column(key='file', label=L('File', '文件', '檔案'), width=34, action=True, derived=True),
    Column(key='rep', label=L('Rep', '业务员', '業務員'), width=10, action=True, derived=True),
    Column(key='state', label=L('State', '状态', '狀態'), kind=Kind.CHOICE, width=18, choices='file', action=True, derived=True),
    Column(key='saved', label=L('Saved at', '保存时间', '儲存時間'), kind=Kind.STAMP, width=18, action=True, derived=True),
    Column(key='read', label=L('Read at', '读取时间', '讀取時間'), kind=Kind.STAMP, width=18, action=True, derived=True),
    Column(key='cards', label=L('Cards', '客户卡数', '客戶卡數'), kind=Kind.WHOLE, width=10, action=True, derived=True),
    Column(key='open', label=L('Not returned', '未回填', '未回填'), kind=Kind.WHOLE, action=True, derived=True),
    Column(key='conflicts', label=L('Open conflicts', '待处理冲突', '待處理衝突'), kind=Kind.WHOLE, action=True, derived=True),
    Column(key='template', label=L('Template version', '模板版本', '範本版本'), kind=Kind.WHOLE, action=True, derived=True),
    Column(key='note', label=L('Note', '备注', '備註'), kind=Kind.LONG, width=60, action=True, derived=True),
    Column(key='book_id', label=L('Book ID', '工作簿编号', '活頁簿編號'), width=38, shown=False, action=True, derived=True),
), ids='file', merged=False, replaced=True, printed_to='note', density=Density.LINE, looks=(Look(first='state', rule=R('looks/0/rule'), tone=Tone.WARN, sign='! '),))
