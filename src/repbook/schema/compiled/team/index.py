"""Compiled from the features by `make compile`; not edited by hand."""

from __future__ import annotations

from repbook.schema.declare import Sheet
from repbook.schema.loading import Parts
from repbook.schema.shelf import Shelf
from repbook.text.label import Label as L
from repbook.schema.declare import Density
from repbook.schema.declare import Table

parts = Parts('team')
heads = {'files': Table(key='files', name='tblFiles', sheet='files', columns=(), ids='file', merged=False, replaced=True, printed_to='note', density=Density.LINE), 'packs': Table(key='packs', name='tblPacks', sheet='files', columns=(), ids='pack', first_col=13, merged=False, density=Density.LINE), 'people': Table(key='people', name='tblPeople', sheet='people', columns=(), ids='code', merged=False), 'policy': Table(key='policy', name='tblPolicy', sheet='policy', columns=(), ids='key', sortable=False), 'settings': Table(key='settings', name='tblSettings', sheet='settings', columns=(), ids='key', merged=False, sortable=False), 'lists': Table(key='lists', name='tblLists', sheet='lists', columns=(), ids='key', carried=False, ruling=True, sortable=False), 'days': Table(key='days', name='tblDays', sheet='lists', columns=(), ids='holiday', first_col=7, unique=False, ruling=True, sortable=False), 'history': Table(key='history', name='tblHistory', sheet='history', columns=(), ids='change', carried=False, merged=False, frozen=1, printed_to='now', printed_rows=200, density=Density.LINE), 'risk_rows': Table(key='risk_rows', name='tblRisks', sheet='risk_rows', columns=(), ids='id', header_row=4, unique=False, merged=False, replaced=True, density=Density.LINE), 'talks': Table(key='talks', name='tblTalks', sheet='talks', columns=(), ids='id', header_row=4, unique=False, merged=False, replaced=True, density=Density.LINE), 'm_cards': Table(key='m_cards', name='tblAllCards', sheet='m_cards', columns=(), ids='book', unique=False, carried=False, merged=False, replaced=True, frozen=1, density=Density.LINE), 'm_calls': Table(key='m_calls', name='tblAllCalls', sheet='m_calls', columns=(), ids='book', unique=False, carried=False, merged=False, replaced=True, frozen=1, density=Density.LINE), 'm_orders': Table(key='m_orders', name='tblAllOrders', sheet='m_orders', columns=(), ids='book', unique=False, carried=False, merged=False, replaced=True, frozen=1, density=Density.LINE), 'm_plans': Table(key='m_plans', name='tblAllPlans', sheet='m_plans', columns=(), ids='book', unique=False, carried=False, merged=False, replaced=True, frozen=1, density=Density.LINE), 'm_conflicts': Table(key='m_conflicts', name='tblAllConflicts', sheet='m_conflicts', columns=(), ids='book', header_row=4, unique=False, carried=False, merged=False, replaced=True, frozen=1, printed_to='more', row_height=32)}
tables = Shelf(lambda: heads, parts.table)
cell_tables = dict.fromkeys(('policy', 'settings'))
sheets = {
    'team': Sheet(key='team', label=L('Team', '团队首页', '團隊首頁'), code_name='shTeam', place=10, visible=True, landscape=True, fit=(1, 1), gridlines=False, lay=parts.content('team')),
    'today': Sheet(key='today', label=L('Today', '今日', '今日'), code_name='shToday', place=20, visible=True, landscape=True, fit=(1, 1), gridlines=False, lay=parts.content('today')),
    'talks': Sheet(key='talks', label=L('Results to discuss', '待讨论结果', '待討論結果'), code_name='shTalks', place=25, visible=True, landscape=True, lay=parts.content('talks')),
    'risks': Sheet(key='risks', label=L('Risks', '风险', '風險'), code_name='shRisks', place=40, visible=True, landscape=True, fit=(1, 1), gridlines=False, lay=parts.content('risks')),
    'risk_rows': Sheet(key='risk_rows', label=L('Risk list', '风险清单', '風險清單'), code_name='shRiskRows', place=45, visible=True, landscape=True, lay=parts.content('risk_rows')),
    'files': Sheet(key='files', label=L('Files', '来源文件', '來源檔案'), code_name='shFiles', place=60, visible=True, landscape=True, lay=parts.content('files')),
    'm_conflicts': Sheet(key='m_conflicts', label=L('Conflicts', '合并冲突', '合併衝突'), code_name='shAllConflicts', place=65, comes=True, goes=True, landscape=True, lay=parts.content('m_conflicts')),
    'people': Sheet(key='people', label=L('People', '人员', '人員'), code_name='shPeople', place=70, visible=True, landscape=True, lay=parts.content('people')),
    'policy': Sheet(key='policy', label=L('Policy', '规则参数', '規則參數'), code_name='shPolicy', place=100, visible=True, landscape=True, lay=parts.content('policy')),
    'settings': Sheet(key='settings', label=L('Settings', '设置', '設定'), code_name='shSettings', place=110, visible=True, lay=parts.content('settings')),
    'lists': Sheet(key='lists', label=L('Lists', '列表', '清單'), code_name='shLists', place=120, landscape=True, lay=parts.content('lists')),
    'history': Sheet(key='history', label=L('Change log', '变更记录', '變更紀錄'), code_name='shHistory', place=140, landscape=True, lay=parts.content('history')),
    'm_cards': Sheet(key='m_cards', label=L('All cards', '全部客户卡', '全部客戶卡'), code_name='shAllCards', place=300, landscape=True, lay=parts.content('m_cards')),
    'm_calls': Sheet(key='m_calls', label=L('All calls', '全部联系记录', '全部聯絡紀錄'), code_name='shAllCalls', place=310, landscape=True, lay=parts.content('m_calls')),
    'm_orders': Sheet(key='m_orders', label=L('All orders', '全部订单', '全部訂單'), code_name='shAllOrders', place=320, landscape=True, lay=parts.content('m_orders')),
    'm_plans': Sheet(key='m_plans', label=L('All plans', '全部计划', '全部計畫'), code_name='shAllPlans', place=330, landscape=True, lay=parts.content('m_plans')),
}
choices = parts.whole('choices', 'CHOICES')
ranges = parts.whole('ranges', 'RANGES')
