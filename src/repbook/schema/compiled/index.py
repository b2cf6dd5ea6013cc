"""Compiled from the features by `make compile`; not edited by hand."""

from __future__ import annotations

from repbook.schema.declare import Sheet
from repbook.schema.loading import content, table, whole
from repbook.schema.shelf import Shelf
from repbook.text.label import Label as L
from repbook.schema.declare import Density
from repbook.schema.declare import Link
from repbook.text.label import Reworded
from repbook.schema.declare import Table

heads = {'customers': Table(key='customers', name='tblCustomers', sheet='customers', columns=(), ids='id', auto='<rep>', importable=('name',), importer='repbook.features.imports.import_customers', frozen=2, density=Density.LINE, row_height=18), 'preview': Table(key='preview', name='tblPreview', sheet='preview', columns=(), ids='place', header_row=11, carried=False, merged=False, replaced=True, sortable=False, printed_to='row5', density=Density.LINE), 'preview_fields': Table(key='preview_fields', name='tblPreviewFields', sheet='preview', columns=(), ids='label', header_row=11, first_col=22, carried=False, merged=False, replaced=True, sortable=False, density=Density.LINE), 'day_log': Table(key='day_log', name='tblDayLog', sheet='day_log', columns=(), ids='day'), 'history': Table(key='history', name='tblHistory', sheet='history', columns=(), ids='change', carried=False, merged=False, frozen=1, printed_to='now', printed_rows=200, density=Density.LINE), 'policy': Table(key='policy', name='tblPolicy', sheet='policy', columns=(), ids='key', merged=False, sortable=False), 'settings': Table(key='settings', name='tblSettings', sheet='settings', columns=(), ids='key', merged=False, sortable=False), 'lists': Table(key='lists', name='tblLists', sheet='lists', columns=(), ids='key', carried=False, merged=False, ruling=True, sortable=False), 'days': Table(key='days', name='tblDays', sheet='lists', columns=(), ids='holiday', first_col=7, unique=False, merged=False, ruling=True, sortable=False), 'calls': Table(key='calls', name='tblCalls', sheet='calls', columns=(), ids='call_id', auto='<moment>', link=Link(column='id', table='customers'), importable=('day',), importer='repbook.features.imports.import_calls'), 'orders': Table(key='orders', name='tblOrders', sheet='orders', columns=(), ids='line', auto='<moment>', link=Link(column='account', table='customers', to='account'), importable=('day', 'amount'), importer='repbook.features.imports.import_orders'), 'qualify': Table(key='qualify', name='tblQualify', sheet='qualify', columns=(), ids='id', header_row=22, link=Link(column='id', table='customers', live=True), frozen=2, printed_to='verdict', titles=True, row_height=30), 'questions': Table(key='questions', name='tblQuestions', sheet='questions', columns=(), ids='slot', ruling=True, frozen=2), 'man': Table(key='man', name='tblMan', sheet='policy', columns=(), ids='number', first_col=7, unique=False, merged=False, ruling=True, sortable=False), 'visits': Table(key='visits', name='tblVisits', sheet='visits', columns=(), ids='visit_id', header_row=5, link=Link(column='id', table='customers'), carried=False, replaced=True, digits=True, frozen=4, printed_to='note', titles=True, density=Density.PAPER, row_height=67.5, bars=('priority',)), 'missed': Table(key='missed', name='tblMissed', sheet='missed', columns=(), ids='id', link=Link(column='id', table='customers'), carried=False, merged=False, replaced=True)}
tables = Shelf(lambda: heads, table)
cell_tables = dict.fromkeys(('policy', 'settings'))
sheets = {
    'home': Sheet(key='home', label=L('Home', '首页', '首頁'), code_name='shHome', place=10, visible=True, landscape=True, fit=(1, 1), gridlines=False, lay=content('home')),
    'visits': Sheet(key='visits', label=L('Visits', '拜访表', '拜訪表'), code_name='shVisits', place=20, visible=True, landscape=True, breaks=True, menu='work', use=L('the day', '当日', '當日'), lay=content('visits')),
    'customers': Sheet(key='customers', label=L('Customers', '客户总表', '客戶總表'), code_name='shCustomers', place=30, visible=True, landscape=True, menu='customers', use=L('all cards', '全部客户卡', '全部客戶卡'), lay=content('customers')),
    'card': Sheet(key='card', label=L('Card', '客户卡', '客戶卡'), code_name='shCard', place=40, visible=True, asks=True, fit=(1, 1), gridlines=False, menu='customers', use=L('one customer', '单个客户', '單一客戶'), lay=content('card')),
    'calls': Sheet(key='calls', label=Reworded('Calls', '联系记录', '聯絡紀錄', '电话记录', '電話記錄'), code_name='shCalls', place=50, visible=True, landscape=True, menu='work', use=L('every contact', '每次联系', '每次聯絡'), lay=content('calls')),
    'qualify': Sheet(key='qualify', label=L('Qualify', '九问评估', '九問評估'), code_name='shQualify', place=60, landscape=True, menu='customers', use=L('nine questions', '九个问题', '九個問題'), lay=content('qualify')),
    'orders': Sheet(key='orders', label=L('Orders', '订单', '訂單'), code_name='shOrders', place=70, landscape=True, menu='customers', use=L('behind the figures', '销售明细', '銷售明細'), lay=content('orders')),
    'missed': Sheet(key='missed', label=Reworded('Just missed', '备选客户', '備選客戶', '候补客户', '候補客戶'), code_name='shMissed', place=80, landscape=True, menu='work', use=L('almost on the sheet', '差一点排上', '差一點排上'), lay=content('missed')),
    'questions': Sheet(key='questions', label=L('Questions', '问题清单', '問題清單'), code_name='shQuestions', place=90, landscape=True, fit=(2, 0), menu='look', use=L('points, weights', '分值与权重', '分數與權重'), lay=content('questions')),
    'policy': Sheet(key='policy', label=L('Policy', '规则参数', '規則參數'), code_name='shPolicy', place=100, landscape=True, menu='look', use=L('how it judges', '如何判断', '如何判斷'), lay=content('policy')),
    'settings': Sheet(key='settings', label=L('Settings', '设置', '設定'), code_name='shSettings', place=110, menu='do', use=L('rep, capacity', '业务员、每日数量', '業務員、每日數量'), lay=content('settings')),
    'lists': Sheet(key='lists', label=L('Lists', '列表', '清單'), code_name='shLists', place=120, landscape=True, menu='look', use=L('choices, holidays', '选项与节假日', '選項與假日'), lay=content('lists')),
    'preview': Sheet(key='preview', label=L('Import preview', '导入预览', '匯入預覽'), code_name='shPreview', place=125, asks=True, landscape=True, lay=content('preview')),
    'overview': Sheet(key='overview', label=L('Overview', '主管概览', '主管總覽'), code_name='shOverview', place=130, landscape=True, breaks=True, gridlines=False, menu='look', use=L('one page', '给主管的一页', '給主管的一頁'), lay=content('overview')),
    'history': Sheet(key='history', label=Reworded('Change log', '变更记录', '變更紀錄', '變更記錄'), code_name='shHistory', place=140, landscape=True, menu='look', use=L('who, what, when', '谁在何时改了什么', '誰在何時改了什麼'), lay=content('history')),
    'help': Sheet(key='help', label=L('Help', '帮助', '說明'), code_name='shHelp', place=150, gridlines=False, menu='do', use=L('how it works', '怎么用', '怎麼用'), lay=content('help')),
    'day_log': Sheet(key='day_log', label=L('Day log', '每日记录', '每日紀錄'), code_name='shDayLog', place=160, landscape=True, lay=content('day_log')),
}
choices = whole('choices', 'CHOICES')
ranges = whole('ranges', 'RANGES')
