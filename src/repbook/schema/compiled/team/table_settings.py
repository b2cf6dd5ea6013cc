"""Compiled from the features by `make compile`; not edited by hand."""

from __future__ import annotations

from repbook.schema.declare import Column
from repbook.schema.declare import Kind
from repbook.schema.declare import Merge
from repbook.schema.declare import Setting
from repbook.schema.declare import Table
from repbook.scoring.expr import Deferred
from repbook.text.label import Label as L


def R(path: str) -> Deferred:
    return Deferred('team.tables.settings', path)


TABLE = Table(key='settings', name='tblSettings', sheet='settings', columns=(
    Column(key='key', label=L('Key', '键', '鍵'), width=20, shown=False, action=True),
    Column(key='label', label=L('Setting', '项目', '項目'), width=44, action=True, merge=Merge.OWN),
    Column(key='value', label=L('Value', '值', '設定值'), width=14),
    Column(key='note', label=L('Note', '说明', '說明'), width=52, action=True, merge=Merge.OWN),
), ids='key', cells=(
    Setting(key='as_of', label=L('As of', '统计日期', '統計日期'), value=R('cells/as_of/value'), kind=Kind.DATE, note=L('Today; type a date to look at another day', '默认为今天；可改为固定日期', '預設為今天；可改為固定日期'), name='AsOf', carried=False, merge=Merge.OWN),
    Setting(key='lang', label=L('Language of this workbook', '工作簿语言', '活頁簿語言'), value='', kind=Kind.TEXT, name='Lang', carried=False, merge=Merge.OWN),
    Setting(key='rep', label=L('Rep code (starts the IDs)', '业务员代码（编号前缀）', '業務代碼（編號前綴）'), value='', kind=Kind.TEXT, merge=Merge.OWN),
    Setting(key='rep_name', label=L('Rep', '业务员', '業務員'), value='', kind=Kind.TEXT, merge=Merge.OWN),
    Setting(key='currency', label=L('Currency', '币种', '幣別'), value='', kind=Kind.TEXT, note=L('As in EUR; lists in another currency are asked about', '如 CNY；名单币种不同时会询问', '如 TWD；名單幣別不同時會詢問')),
    Setting(key='template_version', label=L('Template version', '模板版本', '範本版本'), value=1, kind=Kind.WHOLE, carried=False, merge=Merge.OWN),
    Setting(key='book_id', label=L('Book ID', '工作簿编号', '活頁簿編號'), value='', kind=Kind.TEXT, carried=False, merge=Merge.OWN),
    Setting(key='last_backup', label=L('Last backup', '最近备份', '最近備份'), value='', kind=Kind.STAMP, carried=False, merge=Merge.OWN),
    Setting(key='team_detail', label=L('What a rep sees of others', '业务员可见的他人数据', '業務員可見的他人數據'), value='team_detail.persons', kind=Kind.CHOICE, note=L('Own figure and average where a works council must agree', '如须职工代表同意，选“本人数据与平均值”', '如須勞資會議同意，選「本人數據與平均值」'), choices='team_detail'),
    Setting(key='folder', label=L("Folder of the reps' workbooks", '业务员工作簿所在文件夹', '業務員活頁簿所在資料夾'), value='', kind=Kind.TEXT, derived=True),
    Setting(key='collected_at', label=L('Collected at', '汇总时间', '彙整時間'), value='', kind=Kind.STAMP, derived=True),
    Setting(key='currency_1', label=L('Currency 1 found', '第 1 种币种', '第 1 種幣別'), value='', kind=Kind.TEXT, derived=True),
    Setting(key='currency_2', label=L('Currency 2 found', '第 2 种币种', '第 2 種幣別'), value='', kind=Kind.TEXT, derived=True),
    Setting(key='currency_3', label=L('Currency 3 found', '第 3 种币种', '第 3 種幣別'), value='', kind=Kind.TEXT, derived=True),
), merged=False, sortable=False)
