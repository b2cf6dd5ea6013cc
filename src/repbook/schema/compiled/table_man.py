"""Compiled from the features by `make compile`; not edited by hand."""

from __future__ import annotations

from repbook.schema.declare import Column
from repbook.schema.declare import Kind
from repbook.schema.declare import Table
from repbook.scoring.expr import Deferred
from repbook.text.label import Label as L


def R(path: str) -> Deferred:
    return Deferred('tables.man', path)


TABLE = Table(key='man', name='tblMan', sheet='policy', columns=(
    Column(key='number', label=L('MAN number', 'MAN 序号', 'MAN 序號'), kind=Kind.WHOLE, width=9),
    Column(key='letters', label=L('Letters', '字母', '字母'), width=9),
    Column(key='action', label=L('What to do', '对策', '對策'), width=40),
    Column(key='cap', label=L('Verdict at most', '结论上限', '結論上限'), kind=Kind.CHOICE, choices='verdict'),
    Column(key='cap_level', label=L('Level', '级别', '級別'), kind=Kind.WHOLE, width=8, rule=R('columns/cap_level/rule')),
), ids='number', first_col=7, rows=(
    {'number': 7, 'letters': 'M+A+N', 'action': L('Sell to them', '有效顾客：全力成交', '有效顧客：全力成交'), 'cap': None},
    {'number': 6, 'letters': 'M+A+n', 'action': L('Build the need with skilled selling', '运用销售技巧激发需求', '運用銷售技巧激發需求'), 'cap': ('verdict', 'follow')},
    {'number': 5, 'letters': 'M+a+N', 'action': L('Find the person who decides', '寻找有决定权的人', '尋找有決定權的人'), 'cap': ('verdict', 'follow')},
    {'number': 4, 'letters': 'M+a+n', 'action': L('Observe and cultivate', '长期观察、培养', '長期觀察、培養'), 'cap': ('verdict', 'nurture')},
    {'number': 3, 'letters': 'm+A+N', 'action': L('Check business and credit, offer financing', '调查经营与信用，提供融资', '調查經營與信用，提供融資'), 'cap': ('verdict', 'follow')},
    {'number': 2, 'letters': 'm+A+n', 'action': L('Observe and cultivate', '长期观察、培养', '長期觀察、培養'), 'cap': ('verdict', 'nurture')},
    {'number': 1, 'letters': 'm+a+N', 'action': L('Observe and cultivate', '长期观察、培养', '長期觀察、培養'), 'cap': ('verdict', 'nurture')},
    {'number': 0, 'letters': 'm+a+n', 'action': L('Not a customer: stop contacting', '非顾客：停止接触', '非顧客：停止接觸'), 'cap': ('verdict', 'drop')},
), unique=False, ruling=True, sortable=False)
