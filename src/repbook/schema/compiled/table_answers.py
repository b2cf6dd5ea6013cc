"""Compiled from the features by `make compile`; not edited by hand."""

from __future__ import annotations

from repbook.schema.declare import Column
from repbook.schema.declare import Kind
from repbook.schema.declare import Table
from repbook.scoring.expr import Deferred
from repbook.text.label import Label as L


def R(path: str) -> Deferred:
    return Deferred('tables.answers', path)


TABLE = Table(key='answers', name='tblAnswers', sheet='answers', columns=(
    Column(key='answer', label=L('Answer row ID', '评估记录编号', '評估紀錄編號'), width=26, action=True),
    Column(key='id', label=L('Customer ID', '客户编号', '客戶編號'), width=11, action=True),
    Column(key='day', label=L('Date', '日期', '日期'), kind=Kind.DATE, action=True),
    Column(key='answers', label=L('Answers, a digit a slot', '答案（每题一位数字）', '答案（每題一位數字）'), width=24, action=True),
    Column(key='authority', label=L('Who decides', '决定权', '決定權'), kind=Kind.CHOICE, width=11, choices='authority', action=True),
    Column(key='points', label=L('Points, one a slot', '各题分值', '各題分數'), width=24, action=True),
    Column(key='score', label=L('Score', '评估分', '評估分'), kind=Kind.NUMBER, width=8, action=True),
    Column(key='known', label=L('Known %', '已掌握 %', '已掌握 %'), kind=Kind.NUMBER, width=9, action=True),
    Column(key='verdict', label=L('Verdict', '结论', '結論'), kind=Kind.CHOICE, width=10, choices='verdict', action=True),
    Column(key='rules', label=L('Rules since', '所用规则起日', '所用規則起日'), kind=Kind.DATE, action=True),
), ids='answer', printed_to='rules')
