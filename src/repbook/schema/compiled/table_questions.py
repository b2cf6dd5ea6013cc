"""Compiled from the features by `make compile`; not edited by hand."""

from __future__ import annotations

from repbook.schema.declare import Column
from repbook.schema.declare import Kind
from repbook.text.label import Reworded
from repbook.schema.declare import Table
from repbook.scoring.expr import Deferred
from repbook.text.label import Label as L


def R(path: str) -> Deferred:
    return Deferred('tables.questions', path)


TABLE = Table(key='questions', name='tblQuestions', sheet='questions', columns=(
    Column(key='slot', label=L('Slot', '题号', '題號'), width=7, note=L('Q01 to Q20; an own question takes a free slot', 'Q01 至 Q20；自定义问题使用空题号', 'Q01 至 Q20；自訂問題使用空題號')),
    Column(key='name', label=L('Short name', '简称', '簡稱'), width=16),
    Column(key='text', label=L('Question', '问题', '問題'), width=44),
    Column(key='say', label=L('Said aloud', '口头问法', '口頭問法'), width=36, note=L('What Ask next says on the sheet; blank: the question itself', '拜访表“下次必问”的说法；空白时用问题原文', '拜訪表「下次必問」的說法；空白時用問題原文')),
    Column(key='active', label=L('Active', '启用', '啟用'), kind=Kind.CHOICE, width=8, choices='yes_no'),
    Column(key='weight', label=L('Weight', '权重', '權重'), kind=Kind.NUMBER, width=8),
    Column(key='unknown', label=L('Points if unknown', '未知分值', '未知分數'), kind=Kind.NUMBER, width=9),
    Column(key='asked_by', label=L('Asked by', '提问方式', '提問方式'), kind=Kind.CHOICE, width=10, choices='asked_by'),
    Column(key='option1', label=L('Option 1', '选项 1', '選項 1'), width=18, note=L('A digit typed as an answer is the number of the option; for the need, its digit on Visits', '用数字作答时，数字即选项序号；需求则与拜访表“需求”栏的数字相同', '用數字作答時，數字即選項序號；需求則與拜訪表「需求」欄的數字相同')),
    Column(key='option2', label=L('Option 2', '选项 2', '選項 2'), width=18),
    Column(key='option3', label=L('Option 3', '选项 3', '選項 3'), width=18),
    Column(key='option4', label=L('Option 4', '选项 4', '選項 4'), width=18),
    Column(key='option5', label=L('Option 5', '选项 5', '選項 5'), width=18),
    Column(key='points1', label=L('Points 1', '分值 1', '分數 1'), kind=Kind.NUMBER, width=8),
    Column(key='points2', label=L('Points 2', '分值 2', '分數 2'), kind=Kind.NUMBER, width=8),
    Column(key='points3', label=L('Points 3', '分值 3', '分數 3'), kind=Kind.NUMBER, width=8),
    Column(key='points4', label=L('Points 4', '分值 4', '分數 4'), kind=Kind.NUMBER, width=8),
    Column(key='points5', label=L('Points 5', '分值 5', '分數 5'), kind=Kind.NUMBER, width=8),
    Column(key='effect1', label=L('Effect 1', '作用 1', '效果 1'), kind=Kind.CHOICE, width=18, choices='effect'),
    Column(key='effect2', label=L('Effect 2', '作用 2', '效果 2'), kind=Kind.CHOICE, width=18, choices='effect'),
    Column(key='effect3', label=L('Effect 3', '作用 3', '效果 3'), kind=Kind.CHOICE, width=18, choices='effect'),
    Column(key='effect4', label=L('Effect 4', '作用 4', '效果 4'), kind=Kind.CHOICE, width=18, choices='effect'),
    Column(key='effect5', label=L('Effect 5', '作用 5', '效果 5'), kind=Kind.CHOICE, width=18, choices='effect'),
), ids='slot', rows=(
    {'slot': 'Q01', 'name': L('Need', '需求', '需求'), 'text': L('Is there a clear need: a pain, or a gain hoped for?', '有没有明确的需求：痛点，还是期望的收益？', '有沒有明確的需求：痛點，還是期望的收益？'), 'say': L('What bothers you today, or what would you like to gain?', '现在最头疼的是什么，或者希望改善什么？', '現在最頭痛的是什麼，或者希望改善什麼？'), 'active': ('yes_no', 'yes'), 'weight': 18, 'unknown': 3, 'asked_by': ('asked_by', 'phone'), 'option1': L('Pain and gain', '痛点和期望都有', '痛點與期望皆有'), 'points1': 10, 'option2': L('Pain', '痛点', '痛點'), 'points2': 9, 'option3': L('Gain', '期望收益', '期望收益'), 'points3': 6, 'option4': L('None', '无需求', '無需求'), 'points4': 0},
    {'slot': 'Q02', 'name': L('Customer type', '客户类型', '客戶類型'), 'text': L('Is it our type of customer?', '是否符合我们的客户类型？', '是否符合我們的客戶類型？'), 'active': ('yes_no', 'yes'), 'weight': 8, 'unknown': 5, 'asked_by': ('asked_by', 'desk'), 'option1': L('Yes', '是', '是'), 'points1': 10, 'option2': L('Partly', '部分符合', '部分符合'), 'points2': 5, 'option3': L('No', '不是', '不是'), 'points3': 0, 'effect3': ('effect', 'veto')},
    {'slot': 'Q03', 'name': L('Hard condition', '硬指标', '硬性條件'), 'text': L('Is there a hard condition for the deal, and can we meet it?', '成交有没有硬指标，我们能否满足？', '成交有沒有硬性條件，我們能否滿足？'), 'say': L('Is there anything we must meet before you can buy?', '有没有必须满足的条件，达不到就不能买？', '有沒有必須滿足的條件，達不到就不能買？'), 'active': ('yes_no', 'yes'), 'weight': 8, 'unknown': 5, 'asked_by': ('asked_by', 'visit'), 'option1': L('None or met', '没有或已满足', '沒有或已滿足'), 'points1': 10, 'option2': L('Can be met', '可以满足', '可以滿足'), 'points2': 6, 'option3': L('Cannot be met', '无法满足', '無法滿足'), 'points3': 0, 'effect3': ('effect', 'veto')},
    {'slot': 'Q04', 'name': L('Budget', '预算', '預算'), 'text': L('Is there a budget for this?', '有没有这笔预算？', '有沒有這筆預算？'), 'say': L('Is there money set aside for this?', '这笔费用有预算了吗？', '這筆費用有預算了嗎？'), 'active': ('yes_no', 'yes'), 'weight': 14, 'unknown': 3, 'asked_by': ('asked_by', 'visit'), 'option1': L('Approved', '已批准', '已核准'), 'points1': 10, 'option2': L('Planned', '计划中', '規劃中'), 'points2': 6, 'option3': L('None', '没有', '沒有'), 'points3': 0, 'effect3': ('effect', 'no_budget')},
    {'slot': 'Q05', 'name': L('Payment and credit', '付款信誉', '付款信譽'), 'text': L('Is their cash position sound, and do they pay on time?', '资金是否稳定，过去付款是否守信？', '資金是否穩定，過去付款是否守信？'), 'active': ('yes_no', 'yes'), 'weight': 12, 'unknown': 4, 'asked_by': ('asked_by', 'desk'), 'option1': L('Good', '良好', '良好'), 'points1': 10, 'option2': L('Mixed', '一般', '普通'), 'points2': 4, 'option3': L('Bad', '差', '差'), 'points3': 0, 'effect3': ('effect', 'prepay')},
    {'slot': 'Q06', 'name': L('When', '购买时间', '購買時間'), 'text': L('When will they buy?', '打算什么时候买？', '打算什麼時候買？'), 'say': L('When would you like to have it?', '大概什么时候要用？', '大概什麼時候要用？'), 'active': ('yes_no', 'yes'), 'weight': 14, 'unknown': 3, 'asked_by': ('asked_by', 'phone'), 'option1': L('Within 30 days', '30 天内', '30 天內'), 'points1': 10, 'option2': L('Within 90 days', '90 天内', '90 天內'), 'points2': 7, 'option3': L('Within 180 days', '180 天内', '180 天內'), 'points3': 4, 'option4': L('Later', '更晚', '更晚'), 'points4': 2, 'option5': L('No plan', '没有计划', '沒有計畫'), 'points5': 0},
    {'slot': 'Q07', 'name': Reworded('Coach', '内部支持人（教练）', '內部支持人（教練）', '内线(教练)', '內線(教練)'), 'text': Reworded('Is there a coach inside, by legal means only?', '对方内部有没有合法的支持人（教练）？', '對方內部有沒有合法的支持人（教練）？', '有没有内线（教练）？须合法', '有沒有內線（教練）？須合法'), 'say': L('Who else there wants this to work?', '贵司还有谁支持这件事？', '貴公司還有誰支持這件事？'), 'active': ('yes_no', 'yes'), 'weight': 8, 'unknown': 3, 'asked_by': ('asked_by', 'visit'), 'option1': L('Has one', '有', '有'), 'points1': 10, 'option2': L('Can be found', '可以找到', '可以找到'), 'points2': 5, 'option3': L('None', '没有', '沒有'), 'points3': 1},
    {'slot': 'Q08', 'name': L('Quantity', '购买量', '購買量'), 'text': L('How much against our minimum quantity?', '购买量与最低购买量相比如何？', '購買量與最低購買量相比如何？'), 'say': L('About how many a year?', '一年大概用多少？', '一年大概用多少？'), 'active': ('yes_no', 'yes'), 'weight': 10, 'unknown': 4, 'asked_by': ('asked_by', 'visit'), 'option1': L('Three times or more', '三倍以上', '三倍以上'), 'points1': 10, 'option2': L('At least the minimum', '达到最低量', '達到最低量'), 'points2': 7, 'option3': L('Below the minimum', '低于最低量', '低於最低量'), 'points3': 0, 'effect3': ('effect', 'nurture')},
    {'slot': 'Q09', 'name': Reworded('Margin', '毛利率', '毛利率', '利润率'), 'text': Reworded("What margin against the industry's?", '毛利率与行业平均相比如何？', '毛利率與業界平均相比如何？', '利润率（毛利率）与行业平均相比如何？'), 'active': ('yes_no', 'yes'), 'weight': 8, 'unknown': 4, 'asked_by': ('asked_by', 'desk'), 'option1': L('At least average', '不低于平均', '不低於平均'), 'points1': 10, 'option2': L('Somewhat lower', '略低', '略低'), 'points2': 5, 'option3': L('Far below', '远低于平均', '遠低於平均'), 'points3': 0, 'effect3': ('effect', 'low_margin')},
), ruling=True, frozen=2)
