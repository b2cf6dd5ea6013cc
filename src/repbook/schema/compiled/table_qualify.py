"""Compiled from the features by `make compile`; not edited by hand."""

from __future__ import annotations

from repbook.schema.declare import Column
from repbook.schema.declare import Desk
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
    return Deferred('tables.qualify', path)


TABLE = Table(key='qualify', name='tblQualify', sheet='qualify', columns=(
    Column(key='id', label=L('ID', '编号', '編號'), width=11, action=True),
    Column(key='name', label=L('Customer', '客户名称', '客戶名稱'), width=22, rule=R('columns/name/rule')),
    Column(key='q01', label=L('Q01', 'Q01', 'Q01'), kind=Kind.CHOICE, choices='options.q01', wide=10),
    Column(key='q02', label=L('Q02', 'Q02', 'Q02'), kind=Kind.CHOICE, choices='options.q02', wide=10),
    Column(key='q03', label=L('Q03', 'Q03', 'Q03'), kind=Kind.CHOICE, choices='options.q03', wide=10),
    Column(key='q04', label=L('Q04', 'Q04', 'Q04'), kind=Kind.CHOICE, choices='options.q04', wide=10),
    Column(key='q05', label=L('Q05', 'Q05', 'Q05'), kind=Kind.CHOICE, choices='options.q05', wide=10),
    Column(key='q06', label=L('Q06', 'Q06', 'Q06'), kind=Kind.CHOICE, choices='options.q06', wide=10),
    Column(key='q07', label=L('Q07', 'Q07', 'Q07'), kind=Kind.CHOICE, choices='options.q07', wide=10),
    Column(key='q08', label=L('Q08', 'Q08', 'Q08'), kind=Kind.CHOICE, choices='options.q08', wide=10),
    Column(key='q09', label=L('Q09', 'Q09', 'Q09'), kind=Kind.CHOICE, choices='options.q09', wide=10),
    Column(key='q10', label=L('Q10', 'Q10', 'Q10'), kind=Kind.CHOICE, choices='options.q10', shown=False, wide=10),
    Column(key='q11', label=L('Q11', 'Q11', 'Q11'), kind=Kind.CHOICE, choices='options.q11', shown=False, wide=10),
    Column(key='q12', label=L('Q12', 'Q12', 'Q12'), kind=Kind.CHOICE, choices='options.q12', shown=False, wide=10),
    Column(key='q13', label=L('Q13', 'Q13', 'Q13'), kind=Kind.CHOICE, choices='options.q13', shown=False, wide=10),
    Column(key='q14', label=L('Q14', 'Q14', 'Q14'), kind=Kind.CHOICE, choices='options.q14', shown=False, wide=10),
    Column(key='q15', label=L('Q15', 'Q15', 'Q15'), kind=Kind.CHOICE, choices='options.q15', shown=False, wide=10),
    Column(key='q16', label=L('Q16', 'Q16', 'Q16'), kind=Kind.CHOICE, choices='options.q16', shown=False, wide=10),
    Column(key='q17', label=L('Q17', 'Q17', 'Q17'), kind=Kind.CHOICE, choices='options.q17', shown=False, wide=10),
    Column(key='q18', label=L('Q18', 'Q18', 'Q18'), kind=Kind.CHOICE, choices='options.q18', shown=False, wide=10),
    Column(key='q19', label=L('Q19', 'Q19', 'Q19'), kind=Kind.CHOICE, choices='options.q19', shown=False, wide=10),
    Column(key='q20', label=L('Q20', 'Q20', 'Q20'), kind=Kind.CHOICE, choices='options.q20', shown=False, wide=10),
    Column(key='authority', label=L('Who decides', '决定权', '決定權'), kind=Kind.CHOICE, width=11, choices='authority', wide=10),
    Column(key='answered_on', label=L('Answered on', '回答日期', '回答日期'), kind=Kind.DATE, width=11, action=True, merge=Merge.LATER),
    Column(key='evidence', label=L('Evidence', '依据', '依據'), kind=Kind.LONG, width=18),
    Column(key='score', label=Reworded('Score', '评估分', '評估分', '得分'), kind=Kind.NUMBER, width=8, rule=R('columns/score/rule'), desk=Desk.KEPT),
    Column(key='known', label=Reworded('Known %', '已掌握 %', '已掌握 %', '已知 %'), kind=Kind.NUMBER, width=9, rule=R('columns/known/rule')),
    Column(key='verdict', label=L('Verdict', '结论', '結論'), width=10, rule=R('columns/verdict/rule'), desk=Desk.KEPT),
    Column(key='reason', label=L('Reason', '理由', '理由'), width=34, rule=R('columns/reason/rule'), desk=Desk.KEPT),
    Column(key='man', label=L('MAN', 'MAN', 'MAN'), width=9, rule=R('columns/man/rule')),
    Column(key='man_action', label=L('MAN action', 'MAN 对策', 'MAN 對策'), width=34, rule=R('columns/man_action/rule')),
    Column(key='grade', label=L('Grade', '等级', '等級'), width=7, rule=R('columns/grade/rule')),
    Column(key='ask_phone', label=L('Ask next by phone', '下次电话必问', '下次電話必問'), width=26, rule=R('columns/ask_phone/rule')),
    Column(key='ask_visit', label=L('Ask next on a visit', '下次拜访必问', '下次拜訪必問'), width=26, rule=R('columns/ask_visit/rule')),
    Column(key='ask_desk', label=L('Settle at the desk', '内部核实', '內部查證'), width=26, rule=R('columns/ask_desk/rule'), desk=Desk.KEPT),
    Column(key='a01', label=L('A01', 'A01', 'A01'), kind=Kind.WHOLE, width=6, rule=R('columns/a01/rule'), shown=False),
    Column(key='a02', label=L('A02', 'A02', 'A02'), kind=Kind.WHOLE, width=6, rule=R('columns/a02/rule'), shown=False),
    Column(key='a03', label=L('A03', 'A03', 'A03'), kind=Kind.WHOLE, width=6, rule=R('columns/a03/rule'), shown=False),
    Column(key='a04', label=L('A04', 'A04', 'A04'), kind=Kind.WHOLE, width=6, rule=R('columns/a04/rule'), shown=False),
    Column(key='a05', label=L('A05', 'A05', 'A05'), kind=Kind.WHOLE, width=6, rule=R('columns/a05/rule'), shown=False),
    Column(key='a06', label=L('A06', 'A06', 'A06'), kind=Kind.WHOLE, width=6, rule=R('columns/a06/rule'), shown=False),
    Column(key='a07', label=L('A07', 'A07', 'A07'), kind=Kind.WHOLE, width=6, rule=R('columns/a07/rule'), shown=False),
    Column(key='a08', label=L('A08', 'A08', 'A08'), kind=Kind.WHOLE, width=6, rule=R('columns/a08/rule'), shown=False),
    Column(key='a09', label=L('A09', 'A09', 'A09'), kind=Kind.WHOLE, width=6, rule=R('columns/a09/rule'), shown=False),
    Column(key='a10', label=L('A10', 'A10', 'A10'), kind=Kind.WHOLE, width=6, rule=R('columns/a10/rule'), shown=False),
    Column(key='a11', label=L('A11', 'A11', 'A11'), kind=Kind.WHOLE, width=6, rule=R('columns/a11/rule'), shown=False),
    Column(key='a12', label=L('A12', 'A12', 'A12'), kind=Kind.WHOLE, width=6, rule=R('columns/a12/rule'), shown=False),
    Column(key='a13', label=L('A13', 'A13', 'A13'), kind=Kind.WHOLE, width=6, rule=R('columns/a13/rule'), shown=False),
    Column(key='a14', label=L('A14', 'A14', 'A14'), kind=Kind.WHOLE, width=6, rule=R('columns/a14/rule'), shown=False),
    Column(key='a15', label=L('A15', 'A15', 'A15'), kind=Kind.WHOLE, width=6, rule=R('columns/a15/rule'), shown=False),
    Column(key='a16', label=L('A16', 'A16', 'A16'), kind=Kind.WHOLE, width=6, rule=R('columns/a16/rule'), shown=False),
    Column(key='a17', label=L('A17', 'A17', 'A17'), kind=Kind.WHOLE, width=6, rule=R('columns/a17/rule'), shown=False),
    Column(key='a18', label=L('A18', 'A18', 'A18'), kind=Kind.WHOLE, width=6, rule=R('columns/a18/rule'), shown=False),
    Column(key='a19', label=L('A19', 'A19', 'A19'), kind=Kind.WHOLE, width=6, rule=R('columns/a19/rule'), shown=False),
    Column(key='a20', label=L('A20', 'A20', 'A20'), kind=Kind.WHOLE, width=6, rule=R('columns/a20/rule'), shown=False),
    Column(key='card_row', label=L('Card row', '客户卡行号', '客戶卡列號'), kind=Kind.WHOLE, width=8, rule=R('columns/card_row/rule'), shown=False),
    Column(key='expected', label=L('Purchase on', '购买日', '購買日'), kind=Kind.DATE, width=11, rule=R('columns/expected/rule'), shown=False),
    Column(key='keep', label=L('Kept until', '保留期', '保留期'), kind=Kind.DATE, width=11, rule=R('columns/keep/rule'), shown=False),
    Column(key='approved', label=L('Approved face', '已批准脸谱', '已核准臉譜'), width=8, rule=R('columns/approved/rule'), shown=False, desk=Desk.KEPT),
    Column(key='protected', label=L('Kept', '保留中', '保留中'), kind=Kind.WHOLE, width=8, rule=R('columns/protected/rule'), shown=False),
    Column(key='m', label=L('Money', 'M 购买力', 'M 購買力'), kind=Kind.WHOLE, width=8, rule=R('columns/m/rule'), shown=False),
    Column(key='a', label=L('Authority', 'A 决定权', 'A 決定權'), kind=Kind.WHOLE, width=8, rule=R('columns/a/rule'), shown=False),
    Column(key='n', label=L('Need', 'N 需求', 'N 需求'), kind=Kind.WHOLE, width=8, rule=R('columns/n/rule'), shown=False),
    Column(key='man_number', label=L('MAN number', 'MAN 序号', 'MAN 序號'), kind=Kind.WHOLE, width=8, rule=R('columns/man_number/rule'), shown=False),
    Column(key='veto_slot', label=L('Veto by', '否决题号', '否決題號'), kind=Kind.WHOLE, width=8, rule=R('columns/veto_slot/rule'), shown=False),
    Column(key='cap_slot', label=L('Capped by', '受限题号', '受限題號'), kind=Kind.WHOLE, width=8, rule=R('columns/cap_slot/rule'), shown=False),
    Column(key='low_margin_slot', label=Reworded('Low margin by', '低毛利题号', '低毛利題號', '低利润题号'), kind=Kind.WHOLE, width=8, rule=R('columns/low_margin_slot/rule'), shown=False),
    Column(key='key_account', label=L('Key account', '关键客户', '關鍵客戶'), kind=Kind.WHOLE, width=8, rule=R('columns/key_account/rule'), shown=False),
    Column(key='base_level', label=Reworded('Level before caps', '受限前级别', '受限前級別', '封顶前级别', '封頂前級別'), kind=Kind.WHOLE, width=8, rule=R('columns/base_level/rule'), shown=False, desk=Desk.KEPT),
    Column(key='level', label=L('Level', '级别', '級別'), kind=Kind.WHOLE, width=8, rule=R('columns/level/rule'), shown=False, desk=Desk.KEPT),
    Column(key='ask_phone_slot', label=L('Phone slot', '电话题号', '電話題號'), kind=Kind.WHOLE, width=8, rule=R('columns/ask_phone_slot/rule'), shown=False),
    Column(key='ask_visit_slot', label=L('Visit slot', '拜访题号', '拜訪題號'), kind=Kind.WHOLE, width=8, rule=R('columns/ask_visit_slot/rule'), shown=False),
    Column(key='ask_desk_slot', label=L('Desk slot', '内部题号', '內部題號'), kind=Kind.WHOLE, width=8, rule=R('columns/ask_desk_slot/rule'), shown=False),
    Column(key='effects', label=L('Effects', '答案作用', '答案效果'), width=8, rule=R('columns/effects/rule'), shown=False),
    Column(key='buys', label=L('Has orders', '有订单', '有訂單'), kind=Kind.WHOLE, width=8, rule=R('columns/buys/rule'), shown=False),
), ids='id', header_row=22, link=Link(column='id', table='customers', live=True), frozen=2, printed_to='verdict', titles=True, row_height=30, looks=(
    Look(first='verdict', rule=R('looks/0/rule'), tone=Tone.POINT, sign='★'),
    Look(first='verdict', rule=R('looks/1/rule'), tone=Tone.GOOD),
    Look(first='verdict', rule=R('looks/2/rule'), tone=Tone.QUIET),
    Look(first='verdict', rule=R('looks/3/rule'), tone=Tone.POOR, sign='✕'),
))
