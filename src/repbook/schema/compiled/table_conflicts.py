"""Compiled from the features by `make compile`; not edited by hand."""

from __future__ import annotations

from repbook.schema.declare import Column
from repbook.schema.declare import Kind
from repbook.schema.declare import Look
from repbook.schema.declare import Table
from repbook.schema.declare import Tone
from repbook.scoring.expr import Deferred
from repbook.text.label import Label as L


def R(path: str) -> Deferred:
    return Deferred('tables.conflicts', path)


TABLE = Table(key='conflicts', name='tblConflicts', sheet='conflicts', columns=(
    Column(key='kind', label=L('Kind', '类型', '類型'), kind=Kind.CHOICE, width=21, choices='conflict', action=True, wide=14),
    Column(key='name', label=L('Customer', '客户名称', '客戶名稱'), width=22, action=True, strong=True),
    Column(key='column', label=L('Field', '字段', '欄位'), width=18, action=True),
    Column(key='a', label=L('Value A', 'A 值', 'A 值'), width=26, action=True),
    Column(key='a_who', label=L('A by, when, file', 'A：谁、何时、文件', 'A：誰、何時、檔案'), width=26, action=True),
    Column(key='b', label=L('Value B', 'B 值', 'B 值'), width=26, action=True),
    Column(key='b_who', label=L('B by, when, file', 'B：谁、何时、文件', 'B：誰、何時、檔案'), width=26, action=True),
    Column(key='more', label=L('Other values', '其他值', '其他值'), kind=Kind.LONG, width=22, action=True),
    Column(key='pick', label=L('Pick', '选择', '選擇'), width=14, note=L('A, B or C takes that value, =text another one (=a; b; c for several fields); keep or delete for a row; one or two for a customer with two IDs; anything, once seen, for two customers with one ID. Then Settle', '填 A、B、C 采用该值，或填 =新值（几个字段一起时填 =甲；乙；丙）；整行冲突填“保留”或“删除”；疑似重复填 one（同一客户）或 two（两家）；编号相撞看过后任填一字即可。再点“处理冲突”', '填 A、B、C 採用該值，或填 =新值（幾個欄位一起時填 =甲；乙；丙）；整列衝突填「保留」或「刪除」；疑似重複填 one（同一客戶）或 two（兩家）；編號相撞看過後任填一字即可。再按「處理衝突」'), strong=True),
    Column(key='settled', label=L('Settled at', '处理时间', '處理時間'), kind=Kind.STAMP, width=17, action=True),
    Column(key='stands', label=L('Stands now', '现用值', '現用值'), width=9, shown=False, action=True),
    Column(key='conflict', label=L('Conflict ID', '冲突编号', '衝突編號'), width=20, shown=False, action=True),
    Column(key='table', label=L('Table key', '表键', '表鍵'), width=14, shown=False, action=True),
    Column(key='row', label=L('Row ID', '行编号', '列編號'), width=20, shown=False, action=True),
    Column(key='key', label=L('Field key', '字段键', '欄位鍵'), width=16, shown=False, action=True),
    Column(key='data', label=L('Values as stored', '原存各值', '原存各值'), width=24, shown=False, action=True),
), ids='conflict', header_row=5, carried=False, merged=False, frozen=3, printed_to='pick', row_height=32, looks=(
    Look(first='kind', rule=R('looks/0/rule'), tone=Tone.DONE, last='more'),
    Look(first='a', rule=R('looks/1/rule'), tone=Tone.POINT, sign='● '),
    Look(first='b', rule=R('looks/2/rule'), tone=Tone.POINT, sign='● '),
))
