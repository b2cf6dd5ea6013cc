"""Compiled from the features by `make compile`; not edited by hand."""

from __future__ import annotations

from repbook.schema.declare import Column
from repbook.schema.declare import Density
from repbook.schema.declare import Kind
from repbook.schema.declare import Link
from repbook.schema.declare import Look
from repbook.schema.declare import Merge
from repbook.text.label import Reworded
from repbook.schema.declare import Table
from repbook.schema.declare import Tone
from repbook.scoring.expr import Deferred
from repbook.text.label import Label as L


def R(path: str) -> Deferred:
    return Deferred('tables.visits', path)


TABLE = Table(key='visits', name='tblVisits', sheet='visits', columns=(
    Column(key='rank', label=L('#', '序号', '序號'), kind=Kind.WHOLE, width=4, action=True, merge=Merge.OWN),
    Column(key='do', label=L('Time / Do', '时间/方式', '時間/方式'), width=7, action=True, merge=Merge.OWN),
    Column(key='name', label=L('Customer', '客户名称', '客戶名稱'), width=16, action=True, merge=Merge.OWN),
    Column(key='area', label=L('Area', '区域', '區域'), width=8, action=True, merge=Merge.OWN),
    Column(key='reach', label=L('Contact, phone, address', '联系人、电话、地址', '聯絡人、電話、地址'), width=23, action=True, merge=Merge.OWN),
    Column(key='why', label=L('Why', '排名理由', '排名理由'), width=25, action=True, merge=Merge.OWN),
    Column(key='ask', label=L('Ask next', '下次必问', '下次必問'), width=18, action=True, merge=Merge.OWN),
    Column(key='prep', label=L('Prep', '准备', '準備'), width=4, note=L('✓ prepared; ! not yet: fill questions, dispute and bottom line on the card', '✓ 已准备；! 未准备：请在客户总表填写预计问题、争议点和让步底线', '✓ 已準備；! 未準備：請在客戶總表填寫預期問題、爭議點和讓步底線'), action=True, merge=Merge.OWN),
    Column(key='answer', label=L('Answer', '回答', '回答'), width=9, merge=Merge.OWN),
    Column(key='result', label=L('Result', '结果', '結果'), kind=Kind.CHOICE, width=8, choices='result', note=L('1 reached, 2 no answer, 3 call back, 4 wrong number, 5 refused', '1 接通或见到，2 没接或没见到，3 约回电，4 空号，5 拒绝', '1 接通或見到，2 沒接或沒見到，3 約定回電，4 空號，5 拒絕'), merge=Merge.OWN),
    Column(key='need', label=L('Need', '需求', '需求'), kind=Kind.CHOICE, width=7, choices='need', note=L('Required when reached: 1 pain and gain, 2 pain, 3 gain, 4 none', '接通时必填：1 都有，2 痛点，3 期望收益，4 无需求', '接通時必填：1 皆有，2 痛點，3 期望收益，4 無需求'), merge=Merge.OWN),
    Column(key='attitude', label=L('Attitude', '态度', '態度'), kind=Kind.CHOICE, width=9, choices='attitude', note=L('Required when reached: 1 ready, 2 interested, 3 neutral, 4 cool', '接通时必填：1 急需，2 有意向，3 一般，4 冷淡', '接通時必填：1 急需，2 有意願，3 普通，4 冷淡'), merge=Merge.OWN),
    Column(key='chance', label=Reworded('Visit?', '拜访机会', '拜訪機會', '可否拜访', '可否拜訪'), kind=Kind.CHOICE, width=6, choices='chance', note=L('Required when reached: 1 yes, 2 maybe, 3 no', '接通时必填：1 可以，2 再约，3 不便', '接通時必填：1 可以，2 再約，3 不便'), merge=Merge.OWN),
    Column(key='next_step', label=L('Next step', '下一步', '下一步'), width=8, merge=Merge.OWN),
    Column(key='next_on', label=L('Next date', '下次日期', '下次日期'), kind=Kind.DATE, width=8, note=L('With a time it is an appointment: 2026-03-05 14:30, tomorrow 14:30; without one a promise', '带时间就是预约：2026-03-05 14:30、明天 14:30；不带时间就是承诺事项', '帶時間就是約訪：2026-03-05 14:30、明天 14:30；不帶時間就是承諾事項'), merge=Merge.OWN),
    Column(key='amount', label=L('Amount', '金额', '金額'), kind=Kind.MONEY, width=8, merge=Merge.OWN),
    Column(key='note', label=L('Note', '备注', '備註'), kind=Kind.LONG, width=10, merge=Merge.OWN),
    Column(key='next_at', label=L('Next time', '下次时间', '下次時間'), kind=Kind.TIME, width=8, shown=False, merge=Merge.OWN),
    Column(key='visit_id', label=L('Visit ID', '拜访编号', '拜訪編號'), width=18, shown=False, action=True, merge=Merge.OWN),
    Column(key='id', label=L('Customer ID', '客户编号', '客戶編號'), width=11, shown=False, action=True, merge=Merge.OWN),
    Column(key='kind', label=L('Kind', '方式', '方式'), kind=Kind.CHOICE, width=8, choices='do', shown=False, action=True, merge=Merge.OWN),
    Column(key='ask_slot', label=L('Question slot', '题号', '題號'), width=8, shown=False, action=True, merge=Merge.OWN),
    Column(key='score', label=Reworded('Score', '评估分', '評估分', '得分'), kind=Kind.NUMBER, width=8, shown=False, action=True, merge=Merge.OWN),
    Column(key='verdict', label=L('Verdict', '结论', '結論'), width=9, shown=False, action=True, merge=Merge.OWN),
    Column(key='man_action', label=L('MAN action', 'MAN 对策', 'MAN 對策'), width=20, shown=False, action=True, merge=Merge.OWN),
    Column(key='last_contact', label=L('Last contact', '最近联系', '最近聯絡'), kind=Kind.DATE, shown=False, action=True, merge=Merge.OWN),
    Column(key='priority', label=L('Priority', '优先分', '優先分'), kind=Kind.NUMBER, width=8, shown=False, action=True, merge=Merge.OWN),
    Column(key='place', label=L('Place by priority', '优先名次', '優先名次'), kind=Kind.WHOLE, width=8, shown=False, action=True, merge=Merge.OWN),
    Column(key='demand', label=L('Demand', '需求量', '需求量'), kind=Kind.NUMBER, width=8, shown=False, action=True, merge=Merge.OWN),
    Column(key='intent', label=L('Intent', '意向', '意願'), kind=Kind.NUMBER, width=8, shown=False, action=True, merge=Merge.OWN),
    Column(key='worth', label=L('Verdict term', '结论分', '結論分'), kind=Kind.NUMBER, width=8, shown=False, action=True, merge=Merge.OWN),
    Column(key='urgency', label=Reworded('Urgency', '联系紧迫度', '聯絡急迫度', '该联系度', '該聯絡度'), kind=Kind.NUMBER, width=8, shown=False, action=True, merge=Merge.OWN),
    Column(key='date', label=L('Date term', '购买日期分', '購買日期分'), kind=Kind.NUMBER, width=8, shown=False, action=True, merge=Merge.OWN),
    Column(key='key', label=L('Key', '关键客户分', '關鍵客戶分'), kind=Kind.NUMBER, width=8, shown=False, action=True, merge=Merge.OWN),
    Column(key='returned', label=L('Returned', '已回填', '已回填'), kind=Kind.STAMP, width=16, shown=False, action=True, merge=Merge.OWN),
), ids='visit_id', header_row=5, link=Link(column='id', table='customers'), carried=False, replaced=True, digits=True, frozen=3, printed_to='note', titles=True, density=Density.PAPER, row_height=45, looks=(
    Look(first='rank', rule=R('looks/0/rule'), tone=Tone.DONE, last='returned'),
    Look(first='need', rule=R('looks/1/rule'), tone=Tone.FILL),
    Look(first='attitude', rule=R('looks/2/rule'), tone=Tone.FILL),
    Look(first='chance', rule=R('looks/3/rule'), tone=Tone.FILL),
    Look(first='next_on', rule=R('looks/4/rule'), tone=Tone.FILL),
    Look(first='verdict', rule=R('looks/5/rule'), tone=Tone.POINT, sign='★'),
    Look(first='verdict', rule=R('looks/6/rule'), tone=Tone.GOOD),
    Look(first='verdict', rule=R('looks/7/rule'), tone=Tone.QUIET),
    Look(first='verdict', rule=R('looks/8/rule'), tone=Tone.POOR, sign='✕'),
))
