"""Compiled from the features by `make compile`; not edited by hand."""

from __future__ import annotations

from repbook.schema.declare import Column
from repbook.schema.declare import Kind
from repbook.schema.declare import Merge
from repbook.text.label import Reworded
from repbook.schema.declare import Setting
from repbook.schema.declare import Table
from repbook.scoring.expr import Deferred
from repbook.text.label import Label as L


def R(path: str) -> Deferred:
    return Deferred('team.tables.policy', path)


TABLE = Table(key='policy', name='tblPolicy', sheet='policy', columns=(
    Column(key='key', label=L('Key', '键', '鍵'), width=20, shown=False, action=True),
    Column(key='group', label=L('Group', '分组', '分組'), width=16, action=True, merge=Merge.OWN),
    Column(key='label', label=L('Setting', '项目', '項目'), width=44, action=True, merge=Merge.OWN),
    Column(key='value', label=L('Value', '值', '設定值'), width=14),
    Column(key='note', label=Reworded('Unit, note', '单位、说明', '單位、說明', 'Note', '说明', '說明'), width=37, action=True, merge=Merge.OWN),
), ids='key', cells=(
    Setting(key='file_late_days', label=L('File late after working days', '文件过期工作日数', '檔案逾期工作日數'), value=2, kind=Kind.WHOLE, note=L('working days', '工作日', '工作日'), group=L('Files', '文件', '檔案')),
    Setting(key='pack_late_days', label=L('Pack late after working days', '资料包未交回工作日数', '資料包未交回工作日數'), value=1, kind=Kind.WHOLE, note=L('working days', '工作日', '工作日'), group=L('Files', '文件', '檔案')),
    Setting(key='few', label=L('Too few below', '样本少于则不评判', '樣本少於則不評判'), value=10, kind=Kind.WHOLE, note=L('cards', '张', '張'), group=L('Figures', '统计', '統計')),
    Setting(key='plan_days', label=L('Contacts counted over days', '联系次数统计天数', '聯絡次數統計天數'), value=28, kind=Kind.WHOLE, note=L('days', '天', '天'), group=L('Figures', '统计', '統計')),
    Setting(key='window_days', label=L('Deals counted over days', '成交统计天数', '成交統計天數'), value=180, kind=Kind.WHOLE, note=L('days', '天', '天'), group=L('Figures', '统计', '統計')),
    Setting(key='close_few', label=L('Decided cards at least', '结案卡数下限', '結案卡數下限'), value=20, kind=Kind.WHOLE, note=L('cards', '张', '張'), group=L('Figures', '统计', '統計')),
    Setting(key='one_person_days', label=L('Touched by one person only within days', '单人接触统计天数', '單人接觸統計天數'), value=365, kind=Kind.WHOLE, note=L('days', '天', '天'), group=L('Risks', '风险', '風險')),
), sortable=False)
