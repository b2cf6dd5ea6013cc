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
    return Deferred('tables.settings', path)


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
    Setting(key='keeper', label=L('Keeper of the cards', '客户卡保管人', '客戶卡保管人'), value='', kind=Kind.TEXT),
    Setting(key='visits_per_day', label=L('Visits a day', '每天拜访数', '每天拜訪數'), value='', kind=Kind.WHOLE, note=L("Empty: as many as the day's minutes hold", '留空：按当天时间自动安排', '留空：依當天時間自動安排')),
    Setting(key='calls_per_day', label=L('Calls a day', '每天电话数', '每天電話數'), value='', kind=Kind.WHOLE, note=L("Empty: as many as the day's minutes hold", '留空：按当天时间自动安排', '留空：依當天時間自動安排')),
    Setting(key='currency', label=L('Currency', '币种', '幣別'), value='', kind=Kind.TEXT, note=L('As in EUR; lists in another currency are asked about', '如 CNY；名单币种不同时会询问', '如 TWD；名單幣別不同時會詢問')),
    Setting(key='cut_top', label=L('Own cut: top (set by Analyse)', '分级线：顶级（分析时更新）', '分級線：頂級（分析時更新）'), value='', kind=Kind.MONEY, carried=False, merge=Merge.OWN, ruling=True, derived=True),
    Setting(key='cut_large', label=L('Own cut: large (set by Analyse)', '分级线：大客户（分析时更新）', '分級線：大客戶（分析時更新）'), value='', kind=Kind.MONEY, carried=False, merge=Merge.OWN, ruling=True, derived=True),
    Setting(key='cut_medium', label=L('Own cut: medium (set by Analyse)', '分级线：中等（分析时更新）', '分級線：中等（分析時更新）'), value='', kind=Kind.MONEY, carried=False, merge=Merge.OWN, ruling=True, derived=True),
    Setting(key='show_profit', label=L('Profit on prints', '打印毛利', '列印毛利'), value='profit_view.band', kind=Kind.CHOICE, note=L('On pages and prints: nothing, a word, or the figures', '页面和随身资料上：不显示、只分档，或显示数字', '頁面與隨身資料上：不顯示、只分級，或顯示數字'), choices='profit_view'),
    Setting(key='day_start', label=L('Day begins', '出发时间', '出發時間'), value=0.375, kind=Kind.TIME),
    Setting(key='day_end', label=L('Last visit ends by', '最后一次拜访结束不晚于', '最後一次拜訪結束不晚於'), value=0.7708333333333334, kind=Kind.TIME),
    Setting(key='max_areas', label=L('Areas a day', '每天区域数', '每天區域數'), value=2, kind=Kind.WHOLE),
    Setting(key='reserved_share', label=L('Visits kept for potential key accounts', '为潜在大客户预留的拜访比例', '為潛在大客戶預留的拜訪比例'), value=0.2, kind=Kind.PERCENT),
    Setting(key='missed_rows', label=Reworded('Just missed: rows', '备选客户：行数', '備選客戶：列數', '候补客户：行数', '候補客戶：列數'), value=10, kind=Kind.WHOLE),
    Setting(key='noon_hour', label=L('Plan today before the hour', '几点以前排当天的表', '幾點以前排當天的表'), value=12, kind=Kind.WHOLE),
    Setting(key='template_version', label=L('Template version', '模板版本', '範本版本'), value=1, kind=Kind.WHOLE, carried=False, merge=Merge.OWN),
    Setting(key='book_id', label=L('Book ID', '工作簿编号', '活頁簿編號'), value='', kind=Kind.TEXT, carried=False, merge=Merge.OWN),
    Setting(key='last_return', label=L('Last return', '最近回填', '最近回填'), value='', kind=Kind.STAMP, merge=Merge.OWN),
    Setting(key='last_import', label=L('Last import', '最近导入', '最近匯入'), value='', kind=Kind.STAMP, carried=False, merge=Merge.OWN),
    Setting(key='map_customers', label=L('Columns of the last customer list', '上次导入客户的列对应', '上次匯入客戶的欄位對應'), value='', kind=Kind.TEXT, merge=Merge.OWN),
    Setting(key='map_calls', label=Reworded('Columns of the last call list', '上次导入联系记录的列对应', '上次匯入聯絡紀錄的欄位對應', '上次导入电话记录的列对应', '上次匯入電話記錄的欄位對應'), value='', kind=Kind.TEXT, merge=Merge.OWN),
    Setting(key='map_orders', label=L('Columns of the last order list', '上次导入订单的列对应', '上次匯入訂單的欄位對應'), value='', kind=Kind.TEXT, merge=Merge.OWN),
    Setting(key='last_backup', label=L('Last backup', '最近备份', '最近備份'), value='', kind=Kind.STAMP, carried=False, merge=Merge.OWN),
    Setting(key='stretch', label=L('Intervals stretched by (set when ranking)', '间隔拉长倍数（排表时更新）', '間隔拉長倍數（排表時更新）'), value=1, carried=False, merge=Merge.OWN),
    Setting(key='plan_day', label=L('Planned day', '计划日', '計畫日'), value='', kind=Kind.DATE, carried=False, merge=Merge.OWN),
    Setting(key='ranked_at', label=L('Ranked at', '排表时间', '排表時間'), value='', kind=Kind.STAMP, carried=False, merge=Merge.OWN),
    Setting(key='home_at', label=L('Home at (set when ranking)', '到家时间（排表时更新）', '到家時間（排表時更新）'), value='', kind=Kind.TIME, carried=False, merge=Merge.OWN),
    Setting(key='area_days', label=L('Areas that wait for a visit (set when ranking)', '待拜访的区域（排表时更新）', '待拜訪的區域（排表時更新）'), value='', kind=Kind.TEXT, carried=False, merge=Merge.OWN),
    Setting(key='last_tidied', label=Reworded('Cards tidied', '最近重新定级', '最近重新定級', '最近整理'), value='', kind=Kind.STAMP, merge=Merge.OWN),
    Setting(key='tidied_before', label=Reworded('Cards tidied before that', '再上一次重新定级', '再上一次重新定級', '上一次整理'), value='', kind=Kind.STAMP, merge=Merge.OWN),
    Setting(key='questions_mark', label=L('Questions as last seen', '上次所见问题', '上次所見問題'), value='', kind=Kind.TEXT, note=L('Set by Repbook, which notes new answers and rules', '由 Repbook 更新，用于记录新的答案与规则', '由 Repbook 更新，用於記錄新的答案與規則'), carried=False, derived=True),
    Setting(key='analysed_on', label=L('Figures of', '数据截至', '資料截至'), value='', kind=Kind.DATE, carried=False, merge=Merge.OWN, ruling=True, derived=True),
    Setting(key='own_level', label=L('Our own level 1-5', '我方级别 1-5', '我方級別 1-5'), value=3, kind=Kind.WHOLE, ruling=True),
    Setting(key='own_ability', label=L('Our usual ability 1-5', '我方一般能力 1-5', '我方一般能力 1-5'), value=3, ruling=True),
    Setting(key='revenue_cut', label=L('Cut: big revenue (set by Analyse)', '界限：大额销售（分析时更新）', '界限：大額銷售（分析時更新）'), value='', kind=Kind.MONEY, carried=False, merge=Merge.OWN, ruling=True, derived=True),
    Setting(key='profit_cut', label=L('Cut: big profit (set by Analyse)', '界限：大额毛利（分析时更新）', '界限：大額毛利（分析時更新）'), value='', kind=Kind.MONEY, carried=False, merge=Merge.OWN, ruling=True, derived=True),
    Setting(key='revenue_median', label=L('Middle revenue, year (set by Analyse)', '年销售额中位数（分析时更新）', '年銷售額中位數（分析時更新）'), value='', kind=Kind.MONEY, carried=False, merge=Merge.OWN, ruling=True, derived=True),
    Setting(key='book_margin', label=L('Margin of the whole book (set by Analyse)', '全簿毛利率（分析时更新）', '全簿毛利率（分析時更新）'), value='', kind=Kind.PERCENT, carried=False, merge=Merge.OWN, ruling=True, derived=True),
    Setting(key='no_payments', label=L('No payment on file: 1 (set by Analyse)', '没有付款记录：1（分析时更新）', '沒有付款紀錄：1（分析時更新）'), value='', kind=Kind.WHOLE, carried=False, merge=Merge.OWN, ruling=True, derived=True),
    Setting(key='base', label=L('Base', '出发地', '出發地'), value='', kind=Kind.TEXT, note=L('Where the day begins: a place, or 31.23,121.47', '每天从哪里出发：地名，或经纬度，例如 31.23,121.47', '每天從哪裡出發：地名或經緯度，如 25.04,121.56'), merge=Merge.OWN),
    Setting(key='country', label=L('Country', '国家', '國家'), value=L('', 'CN', 'TW'), kind=Kind.TEXT, note=L('Two letters, such as US or DE', '两个字母的代码，例如 CN', '兩個字母的代碼，例如 TW')),
    Setting(key='base_lat', label=L('Latitude of Base (set by Find places)', '出发地纬度（查找位置时更新）', '出發地緯度（尋找位置時更新）'), value='', carried=False, merge=Merge.OWN, derived=True),
    Setting(key='base_lon', label=L('Longitude of Base (set by Find places)', '出发地经度（查找位置时更新）', '出發地經度（尋找位置時更新）'), value='', carried=False, merge=Merge.OWN, derived=True),
    Setting(key='places_at', label=L('Places last found', '最近查找位置', '最近尋找位置'), value='', kind=Kind.STAMP, carried=False, merge=Merge.OWN, derived=True),
    Setting(key='target_year', label=L('Target for the year', '年度目标', '年度目標'), value='', kind=Kind.MONEY),
    Setting(key='old_neglected', label=L('Old customers neglected (set by Analyse)', '被冷落的老客户数（分析时更新）', '被冷落的老客戶數（分析時更新）'), value='', kind=Kind.WHOLE, carried=False, merge=Merge.OWN, derived=True),
    Setting(key='driving', label=L('Driving minutes (set when ranking)', '行车分钟数（排表时更新）', '行車分鐘數（排表時更新）'), value='', kind=Kind.WHOLE, carried=False, merge=Merge.OWN),
    Setting(key='day_minutes', label=L('Minutes a day', '每天工作分钟数', '每天工作分鐘數'), value=480, kind=Kind.WHOLE),
    Setting(key='plan_sheet_day', label=L('Day of the plan (set by Plan tomorrow)', '每日计划的日期（排计划时更新）', '每日計畫的日期（排計畫時更新）'), value='', kind=Kind.DATE, carried=False, merge=Merge.OWN),
    Setting(key='plan_sheet_before', label=L('Day of the plan before (set by Plan tomorrow)', '上一份计划的日期（排计划时更新）', '上一份計畫的日期（排計畫時更新）'), value='', kind=Kind.DATE, carried=False, merge=Merge.OWN),
    Setting(key='submitted_at', label=L('Plan submitted at', '计划提交时间', '計畫提交時間'), value='', kind=Kind.STAMP, carried=False, merge=Merge.OWN),
    Setting(key='evening_on', label=L('Last end of day', '最近每日收尾', '最近每日收尾'), value='', kind=Kind.DATE, carried=False, merge=Merge.OWN),
    Setting(key='evening_added', label=L('Tasks added that evening', '当晚新增待办数', '當晚新增待辦數'), value='', kind=Kind.WHOLE, carried=False, merge=Merge.OWN),
    Setting(key='values_customers', label=L('Words of the last list for Customers', '上次导入“客户总表”的选项对应', '上次匯入「客戶總表」的選項對應'), value='', kind=Kind.TEXT, merge=Merge.OWN),
    Setting(key='values_calls', label=L('Words of the last list for Calls', '上次导入“联系记录”的选项对应', '上次匯入「聯絡紀錄」的選項對應'), value='', kind=Kind.TEXT, merge=Merge.OWN),
    Setting(key='values_orders', label=L('Words of the last list for Orders', '上次导入“订单”的选项对应', '上次匯入「訂單」的選項對應'), value='', kind=Kind.TEXT, merge=Merge.OWN),
    Setting(key='map_contacts', label=L('Columns of the last list for Contacts', '上次导入“联系人”的列对应', '上次匯入「聯絡人」的欄位對應'), value='', kind=Kind.TEXT, merge=Merge.OWN),
    Setting(key='values_contacts', label=L('Words of the last list for Contacts', '上次导入“联系人”的选项对应', '上次匯入「聯絡人」的選項對應'), value='', kind=Kind.TEXT, merge=Merge.OWN),
), merged=False, sortable=False)
