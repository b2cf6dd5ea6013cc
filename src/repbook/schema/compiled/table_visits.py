"""Compiled from the features by `make compile`; not edited by hand."""

from __future__ import annotations

from repbook.schema.declare import Column
from repbook.schema.declare import Density
from repbook.schema.declare import Desk
from repbook.schema.declare import Form
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
    Column(key='rank', label=L('#', '序号', '序號'), kind=Kind.WHOLE, width=3.0, action=True, merge=Merge.OWN, wide=3.2857142857142856, strong=True),
    Column(key='at', label=L('Time', '时间', '時間'), kind=Kind.TIME, width=5.0, action=True, merge=Merge.OWN, wide=5.0, form=Form.ABOUT),
    Column(key='do', label=L('Do', '方式', '方式'), width=4.428571428571429, action=True, merge=Merge.OWN, wide=4.428571428571429),
    Column(key='name', label=L('Customer', '客户名称', '客戶名稱'), width=16.142857142857142, action=True, merge=Merge.OWN, wide=19.285714285714285, strong=True),
    Column(key='area', label=L('Area', '区域', '區域'), width=10.428571428571429, action=True, merge=Merge.OWN, wide=8.142857142857142),
    Column(key='reach', label=L('Contact, phone, address', '联系人、电话、地址', '聯絡人、電話、地址'), width=14.428571428571429, action=True, merge=Merge.OWN, wide=12.428571428571429),
    Column(key='priority', label=L('Priority', '优先分', '優先分'), kind=Kind.WHOLE, width=6.428571428571429, action=True, merge=Merge.OWN, wide=5.571428571428571, strong=True),
    Column(key='why', label=L('Why', '排名理由', '排名理由'), width=17.0, action=True, merge=Merge.OWN, wide=17.0),
    Column(key='last', label=L('Last time ► promised', '上次情况 ► 承诺', '上次情況 ► 承諾'), width=19.571428571428573, note=L('For A and key customers: ✓ prepared, or ! with what is still to be written on the card', 'A 级和关键客户：✓ 已准备，或“!”加上客户卡上还没填写的内容', 'A 級和關鍵客戶：✓ 已準備，或「!」加上客戶卡上還沒填寫的內容'), action=True, merge=Merge.OWN, wide=19.0),
    Column(key='ask', label=L('Ask next', '下次必问', '下次必問'), width=15.285714285714286, action=True, merge=Merge.OWN, wide=14.428571428571429),
    Column(key='answer', label=L('Answer', '回答', '回答'), width=6.142857142857143, note=L("To the question of Ask next: its wording, a date, or the option's number. Need: the digits of Need. When: 1 within 30 days, 2 within 90, 3 within 180, 4 later, 5 no plan. Ask next in the ribbon shows those of any question.", '回答“下次必问”：填文字、日期或数字。数字即该问题的选项序号：问需求时与“需求”栏的数字相同；问时间时 1 30 天内，2 90 天内，3 180 天内，4 更晚，5 没有计划。其他问题的选项，按功能区的“下次必问”查看。', '回答「下次必問」：填文字、日期或數字。數字即該問題的選項序號：問需求時與「需求」欄的數字相同；問時間時 1 30 天內，2 90 天內，3 180 天內，4 更晚，5 沒有計畫。其他問題的選項，按功能區的「下次必問」查看。'), merge=Merge.OWN, wide=5.571428571428571),
    Column(key='result', label=L('Result', '结果', '結果'), kind=Kind.CHOICE, width=6.714285714285714, choices='result', note=L('1 reached, 2 no answer, 3 call back, 4 wrong number, 5 refused', '1 接通或见到，2 没接或没见到，3 约回电，4 空号，5 拒绝', '1 接通或見到，2 沒接或沒見到，3 約定回電，4 空號，5 拒絕'), merge=Merge.OWN, wide=5.285714285714286),
    Column(key='need', label=L('Need', '需求', '需求'), kind=Kind.CHOICE, width=5.0, choices='need', note=L('Required when reached: choose, type a word, or its place in the list. Blank repeats what was said in the last 30 days.', '接通时必填：可选择、填文字，或填列表中的序号。30 天内说过的，留空即沿用。', '接通時必填：可選擇、填文字，或填清單中的序號。30 天內說過的，留空即沿用。'), merge=Merge.OWN, wide=5.0),
    Column(key='attitude', label=L('Attitude', '态度', '態度'), kind=Kind.CHOICE, width=8.428571428571429, choices='attitude', note=L('Required when reached: choose, type a word, or its place in the list. Blank repeats what was said in the last 30 days.', '接通时必填：可选择、填文字，或填列表中的序号。30 天内说过的，留空即沿用。', '接通時必填：可選擇、填文字，或填清單中的序號。30 天內說過的，留空即沿用。'), merge=Merge.OWN, wide=6.142857142857143),
    Column(key='chance', label=Reworded('Visit?', '拜访机会', '拜訪機會', '可否拜访', '可否拜訪'), kind=Kind.CHOICE, width=5.0, choices='chance', note=L('Required when reached: choose, type a word, or its place in the list. Blank repeats what was said in the last 30 days.', '接通时必填：可选择、填文字，或填列表中的序号。30 天内说过的，留空即沿用。', '接通時必填：可選擇、填文字，或填清單中的序號。30 天內說過的，留空即沿用。'), merge=Merge.OWN, wide=5.0),
    Column(key='next_step', label=L('Next step', '下一步', '下一步'), width=7.571428571428571, merge=Merge.OWN, wide=6.714285714285714),
    Column(key='next_on', label=L('Next date', '下次日期', '下次日期'), kind=Kind.DATE, width=6.428571428571429, note=L('With a time it is an appointment: 2026-03-05 14:30, tomorrow 14:30; without one a promise', '带时间就是预约：2026-03-05 14:30、明天 14:30；不带时间就是承诺事项', '帶時間就是約訪：2026-03-05 14:30、明天 14:30；不帶時間就是承諾事項'), merge=Merge.OWN, wide=6.142857142857143),
    Column(key='amount', label=L('Amount', '金额', '金額'), kind=Kind.MONEY, width=6.714285714285714, merge=Merge.OWN, wide=6.714285714285714),
    Column(key='note', label=L('Note', '备注', '備註'), kind=Kind.LONG, width=7.0, merge=Merge.OWN, wide=6.142857142857143),
    Column(key='prep', label=L('Prep', '准备', '準備'), width=20, shown=False, action=True, merge=Merge.OWN),
    Column(key='ends', label=L('Area ends', '区域结束', '區域結束'), kind=Kind.WHOLE, width=8, shown=False, action=True, merge=Merge.OWN),
    Column(key='next_at', label=L('Next time', '下次时间', '下次時間'), kind=Kind.TIME, width=8, shown=False, merge=Merge.OWN),
    Column(key='visit_id', label=L('Visit ID', '拜访编号', '拜訪編號'), width=18, shown=False, action=True, merge=Merge.OWN),
    Column(key='id', label=L('Customer ID', '客户编号', '客戶編號'), width=11, shown=False, action=True, merge=Merge.OWN),
    Column(key='kind', label=L('Kind', '类别', '類別'), kind=Kind.CHOICE, width=8, choices='do', shown=False, action=True, merge=Merge.OWN),
    Column(key='ask_slot', label=L('Question slot', '题号', '題號'), width=8, shown=False, action=True, merge=Merge.OWN),
    Column(key='score', label=Reworded('Score', '评估分', '評估分', '得分'), kind=Kind.NUMBER, width=8, shown=False, action=True, merge=Merge.OWN, desk=Desk.KEPT),
    Column(key='verdict', label=L('Verdict', '结论', '結論'), width=9, shown=False, action=True, merge=Merge.OWN, desk=Desk.KEPT),
    Column(key='man_action', label=L('MAN action', 'MAN 对策', 'MAN 對策'), width=20, shown=False, action=True, merge=Merge.OWN),
    Column(key='last_contact', label=L('Last contact', '最近联系', '最近聯絡'), kind=Kind.DATE, shown=False, action=True, merge=Merge.OWN),
    Column(key='place', label=L('Place by priority', '优先名次', '優先名次'), kind=Kind.WHOLE, width=8, shown=False, action=True, merge=Merge.OWN),
    Column(key='demand', label=L('Demand', '需求量', '需求量'), kind=Kind.NUMBER, width=8, shown=False, action=True, merge=Merge.OWN),
    Column(key='intent', label=L('Intent', '意向', '意願'), kind=Kind.NUMBER, width=8, shown=False, action=True, merge=Merge.OWN),
    Column(key='worth', label=L('Verdict term', '结论分', '結論分'), kind=Kind.NUMBER, width=8, shown=False, action=True, merge=Merge.OWN, desk=Desk.KEPT),
    Column(key='urgency', label=Reworded('Urgency', '联系紧迫度', '聯絡急迫度', '该联系度', '該聯絡度'), kind=Kind.NUMBER, width=8, shown=False, action=True, merge=Merge.OWN),
    Column(key='date', label=L('Date term', '购买日期分', '購買日期分'), kind=Kind.NUMBER, width=8, shown=False, action=True, merge=Merge.OWN),
    Column(key='key', label=L('Key', '关键客户分', '關鍵客戶分'), kind=Kind.NUMBER, width=8, shown=False, action=True, merge=Merge.OWN),
    Column(key='class', label=L('Pyramid class', '金字塔类别', '金字塔類別'), width=10, shown=False, action=True, merge=Merge.OWN),
    Column(key='tier', label=L('Service tier', '服务等级', '服務等級'), width=8, shown=False, action=True, merge=Merge.OWN),
    Column(key='credit', label=L('Credit', '信用等级', '信用等級'), width=8, shown=False, action=True, merge=Merge.OWN, desk=Desk.KEPT),
    Column(key='returned', label=L('Returned', '已回填', '已回填'), kind=Kind.STAMP, width=16, shown=False, action=True, merge=Merge.OWN),
    Column(key='seen', label=L('Card seen', '已看卡', '已看卡'), kind=Kind.STAMP, width=16, shown=False, action=True, merge=Merge.OWN),
    Column(key='unread', label=L('Not understood', '未能识别', '未能識別'), width=16, shown=False, action=True, merge=Merge.OWN),
), ids='visit_id', header_row=5, link=Link(column='id', table='customers'), carried=False, merged=False, replaced=True, digits=True, frozen=4, printed_to='note', titles=True, density=Density.PAPER, row_height=67.5, looks=(
    Look(first='rank', rule=R('looks/0/rule'), tone=Tone.DONE, last='returned'),
    Look(first='name', rule=R('looks/1/rule'), tone=Tone.POINT, sign='◆'),
    Look(first='rank', rule=R('looks/2/rule'), tone=Tone.EDGE, last='ask'),
    Look(first='answer', rule=R('looks/3/rule'), tone=Tone.BOX_EDGE, last='note'),
    Look(first='answer', rule=R('looks/4/rule'), tone=Tone.ALERT),
    Look(first='result', rule=R('looks/5/rule'), tone=Tone.ALERT),
    Look(first='need', rule=R('looks/6/rule'), tone=Tone.ALERT),
    Look(first='attitude', rule=R('looks/7/rule'), tone=Tone.ALERT),
    Look(first='chance', rule=R('looks/8/rule'), tone=Tone.ALERT),
    Look(first='next_on', rule=R('looks/9/rule'), tone=Tone.ALERT),
    Look(first='next_at', rule=R('looks/10/rule'), tone=Tone.ALERT),
    Look(first='amount', rule=R('looks/11/rule'), tone=Tone.ALERT),
    Look(first='last', rule=R('looks/12/rule'), tone=Tone.GOOD),
    Look(first='last', rule=R('looks/13/rule'), tone=Tone.POOR),
    Look(first='need', rule=R('looks/14/rule'), tone=Tone.FILL),
    Look(first='attitude', rule=R('looks/15/rule'), tone=Tone.FILL),
    Look(first='chance', rule=R('looks/16/rule'), tone=Tone.FILL),
    Look(first='next_on', rule=R('looks/17/rule'), tone=Tone.FILL),
    Look(first='verdict', rule=R('looks/18/rule'), tone=Tone.POINT, sign='★'),
    Look(first='verdict', rule=R('looks/19/rule'), tone=Tone.GOOD),
    Look(first='verdict', rule=R('looks/20/rule'), tone=Tone.QUIET),
    Look(first='verdict', rule=R('looks/21/rule'), tone=Tone.POOR, sign='✕'),
), bars=('priority',))
