"""Compiled from the features by `make compile`; not edited by hand."""

from __future__ import annotations

from repbook.schema.declare import Column
from repbook.schema.declare import Density
from repbook.schema.declare import Kind
from repbook.schema.declare import Look
from repbook.schema.declare import Merge
from repbook.schema.declare import Table
from repbook.schema.declare import Tone
from repbook.scoring.expr import Deferred
from repbook.text.label import Label as L


def R(path: str) -> Deferred:
    return Deferred('tables.preview', path)


TABLE = Table(key='preview', name='tblPreview', sheet='preview', columns=(
    Column(key='header', label=L('Column of the list', '名单的列', '名單的欄'), width=24, action=True, merge=Merge.OWN),
    Column(key='goes', label=L('Goes to', '导入到', '匯入到'), width=24, choices='PreviewFields', note=L('Choose another field, leave the column out, or keep it as your own column of Customers', '可改选其他字段，也可不导入，或保留为“客户总表”里自己的列', '可改選其他欄位，也可不匯入，或保留為「客戶總表」裡自己的欄'), merge=Merge.OWN, part=('first', 'count')),
    Column(key='why', label=L('How it was recognised', '识别依据', '辨識依據'), width=20, action=True, merge=Merge.OWN),
    Column(key='filled', label=L('Filled', '有内容', '有內容'), kind=Kind.WHOLE, width=8, action=True, merge=Merge.OWN),
    Column(key='row1', label=L('Example 1', '示例 1', '範例 1'), width=17, action=True, merge=Merge.OWN),
    Column(key='row2', label=L('Example 2', '示例 2', '範例 2'), width=17, action=True, merge=Merge.OWN),
    Column(key='row3', label=L('Example 3', '示例 3', '範例 3'), width=17, action=True, merge=Merge.OWN),
    Column(key='row4', label=L('Example 4', '示例 4', '範例 4'), width=17, action=True, merge=Merge.OWN),
    Column(key='row5', label=L('Example 5', '示例 5', '範例 5'), width=17, action=True, merge=Merge.OWN),
    Column(key='place', label=L('Place', '位置', '位置'), width=8, shown=False, action=True, merge=Merge.OWN),
    Column(key='was', label=L('Field read', '已读字段', '已讀欄位'), width=18, shown=False, action=True, merge=Merge.OWN),
    Column(key='said', label=L('Chosen', '由您选定', '由您選定'), kind=Kind.WHOLE, width=8, shown=False, action=True, merge=Merge.OWN),
    Column(key='file', label=L('File', '文件', '檔案'), width=18, shown=False, action=True, merge=Merge.OWN),
    Column(key='tab', label=L('Sheet', '工作表', '工作表'), shown=False, action=True, merge=Merge.OWN),
    Column(key='kind', label=L('Kind', '类型', '類型'), shown=False, action=True, merge=Merge.OWN),
    Column(key='counts', label=L('Counts', '统计', '統計'), width=18, shown=False, action=True, merge=Merge.OWN),
    Column(key='notes', label=L('To look at', '需留意', '需留意'), kind=Kind.LONG, width=18, shown=False, action=True, merge=Merge.OWN),
    Column(key='update', label=L('Cards on file', '已有客户', '既有客戶'), shown=False, action=True, merge=Merge.OWN),
    Column(key='first', label=L('First choice', '首个选项', '首個選項'), kind=Kind.WHOLE, width=8, shown=False, action=True, merge=Merge.OWN),
    Column(key='count', label=L('Choices', '选项数', '選項數'), kind=Kind.WHOLE, width=8, shown=False, action=True, merge=Merge.OWN),
), ids='place', header_row=11, carried=False, merged=False, replaced=True, sortable=False, printed_to='row5', density=Density.LINE, looks=(
    Look(first='header', rule=R('looks/0/rule'), tone=Tone.TAKEN, last='row5'),
    Look(first='goes', rule=R('looks/1/rule'), tone=Tone.FILL),
))
