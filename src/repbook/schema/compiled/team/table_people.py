"""Compiled from the features by `make compile`; not edited by hand."""

from __future__ import annotations

from repbook.schema.declare import Column
from repbook.schema.declare import Kind
from repbook.schema.declare import Look
from repbook.schema.declare import Table
from repbook.schema.declare import Tone
from repbook.scoring.expr import Deferred
from repbook.text.label import Label as L


def R(path: str) -> Deferred:
    return Deferred('team.tables.people', path)


TABLE = Table(key='people', name='tblPeople', sheet='people', columns=(
    Column(key='code', label=L('Rep code', '业务员代码', '業務代碼')),
    Column(key='name', label=L('Name', '姓名', '姓名'), width=16),
    Column(key='role', label=L('Strength', '专长', '專長'), kind=Kind.CHOICE, width=14, choices='person_role'),
    Column(key='areas', label=L('Focus areas', '重点区域', '重點區域'), width=24),
    Column(key='groups', label=L('Focus groups', '重点客户群', '重點客群'), width=24),
    Column(key='visits_day', label=L('Visits a day', '每天拜访数', '每天拜訪數'), kind=Kind.WHOLE, width=11),
    Column(key='calls_day', label=L('Calls a day', '每天电话数', '每天電話數'), kind=Kind.WHOLE, width=11),
    Column(key='joined_on', label=L('Joined on', '入职日期', '到職日期'), kind=Kind.DATE, width=13),
    Column(key='left_on', label=L('Left on', '离职日期', '離職日期'), kind=Kind.DATE, width=13),
    Column(key='checked_on', label=L('Cards checked on', '最近查卡日', '最近查卡日'), kind=Kind.DATE, width=14, action=True),
    Column(key='contacts', label=L('Contacts', '联系次数', '聯絡次數'), kind=Kind.WHOLE, width=11, action=True, derived=True),
    Column(key='won', label=L('Won', '赢单数', '成交數'), kind=Kind.WHOLE, width=9, action=True, derived=True),
    Column(key='decided', label=L('Decided', '结案数', '結案數'), kind=Kind.WHOLE, width=9, action=True, derived=True),
    Column(key='lower', label=L('Close rate from', '成交率下限', '成交率下限'), kind=Kind.PERCENT, action=True, derived=True),
    Column(key='upper', label=L('Close rate to', '成交率上限', '成交率上限'), kind=Kind.PERCENT, action=True, derived=True),
    Column(key='closing', label=L('Closing', '成交判断', '成交判斷'), kind=Kind.CHOICE, width=16, choices='closing', action=True, derived=True),
), ids='code', merged=False, looks=(Look(first='closing', rule=R('looks/0/rule'), tone=Tone.WARN, sign='! '),))
