"""Compiled from the features by `make compile`; not edited by hand."""

from __future__ import annotations

from repbook.schema.declare import Column
from repbook.schema.declare import Kind
from repbook.schema.declare import Link
from repbook.schema.declare import Merge
from repbook.text.label import Reworded
from repbook.schema.declare import Role
from repbook.schema.declare import Table
from repbook.scoring.expr import Deferred
from repbook.text.label import Label as L


def R(path: str) -> Deferred:
    return Deferred('tables.calls', path)


TABLE = Table(key='calls', name='tblCalls', sheet='calls', columns=(
    Column(key='day', label=L('Date', '日期', '日期'), kind=Kind.DATE, aliases=('call date', 'contact date', '联系日期', '聯絡日期')),
    Column(key='id', label=L('Customer ID', '客户编号', '客戶編號'), width=11),
    Column(key='name', label=L('Customer', '客户名称', '客戶名稱'), width=22),
    Column(key='channel', label=L('Channel', '方式', '方式'), kind=Kind.CHOICE, choices='channel', aliases=('type', '联系方式', '聯絡方式'), wide=17, roles=(Role.TELLS,)),
    Column(key='result', label=L('Result', '结果', '結果'), kind=Kind.CHOICE, width=13, choices='result', aliases=('outcome', 'call result', '联系结果', '聯絡結果'), roles=(Role.TELLS,)),
    Column(key='need', label=L('Need', '需求', '需求'), kind=Kind.CHOICE, width=13, choices='need', wide=15),
    Column(key='attitude', label=L('Attitude', '态度', '態度'), kind=Kind.CHOICE, width=11, choices='attitude'),
    Column(key='chance', label=Reworded('Visit chance', '拜访机会', '拜訪機會', '可否拜访', '可否拜訪'), kind=Kind.CHOICE, width=11, choices='chance'),
    Column(key='next_step', label=L('Next step', '下一步', '下一步'), width=16),
    Column(key='next_on', label=L('Next date', '下次日期', '下次日期'), kind=Kind.DATE, note=L('With a time it is an appointment: 2026-03-05 14:30, tomorrow 14:30; without one a promise', '带时间就是预约：2026-03-05 14:30、明天 14:30；不带时间就是承诺事项', '帶時間就是約訪：2026-03-05 14:30、明天 14:30；不帶時間就是承諾事項')),
    Column(key='note', label=L('Note', '备注', '備註'), kind=Kind.LONG, width=30, aliases=('notes', 'remarks', 'comment', '说明', '說明')),
    Column(key='at', label=L('Time', '时间', '時間'), kind=Kind.TIME, width=8, shown=False, roles=(Role.TELLS,)),
    Column(key='amount', label=L('Amount', '金额', '金額'), kind=Kind.MONEY, width=11, shown=False),
    Column(key='result_said', label=L('Result as given', '原始结果', '原始結果'), width=14, shown=False),
    Column(key='question', label=L('Question asked', '所问问题', '所問問題'), width=24, shown=False, roles=(Role.TELLS,)),
    Column(key='answer', label=L('Answer', '回答', '回答'), width=14, shown=False, roles=(Role.TELLS,)),
    Column(key='rep', label=L('By', '记录人', '記錄人'), width=10, shown=False, aliases=('rep', 'owner', '业务员', '業務員')),
    Column(key='call_id', label=Reworded('Call ID', '记录编号', '紀錄編號', '記錄編號'), width=18, shown=False, action=True, roles=(Role.TELLS,)),
    Column(key='visit_id', label=L('Visit ID', '拜访编号', '拜訪編號'), width=18, shown=False, action=True),
    Column(key='entered', label=L('Entered', '录入时间', '輸入時間'), kind=Kind.STAMP, width=16, shown=False, action=True, merge=Merge.LATER),
    Column(key='counted', label=L('Counted', '已计入', '已計入'), kind=Kind.STAMP, width=16, note=L('Filled when an action has counted the call', '计入后由 Repbook 填写', '計入後由 Repbook 填寫'), shown=False, action=True, merge=Merge.LATER),
    Column(key='minutes', label=L('Minutes', '时长（分钟）', '時間（分鐘）'), kind=Kind.WHOLE, width=9, shown=False, wide=13),
), ids='call_id', auto='<moment>', link=Link(column='id', table='customers'), told=('entered',), importable=('day',), importer='repbook.features.imports.import_calls')
