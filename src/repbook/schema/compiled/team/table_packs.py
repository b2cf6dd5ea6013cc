"""Compiled from the features by `make compile`; not edited by hand."""

from __future__ import annotations

from repbook.schema.declare import Column
from repbook.schema.declare import Density
from repbook.schema.declare import Kind
from repbook.schema.declare import Look
from repbook.schema.declare import Table
from repbook.schema.declare import Tone
from repbook.scoring.expr import Deferred
from repbook.text.label import Label as L


def R(path: str) -> Deferred:
    return Deferred('team.tables.packs', path)


TABLE = Table(key='packs', name='tblPacks', sheet='files', columns=(
    Column(key='pack', label=L('Pack ID', '资料包编号', '資料包編號'), width=18, action=True),
    Column(key='kind', label=L('Kind', '类型', '類型'), kind=Kind.CHOICE, width=16, choices='pack', action=True),
    Column(key='to', label=L('Made for', '分发给', '分發給'), action=True),
    Column(key='made', label=L('Made at', '分发时间', '分發時間'), kind=Kind.STAMP, width=18, action=True),
    Column(key='rows', label=L('Rows', '条数', '筆數'), kind=Kind.WHOLE, width=10, action=True),
    Column(key='ids', label=L('Customer IDs', '客户编号', '客戶編號'), kind=Kind.LONG, width=60, action=True),
    Column(key='until', label=L('Out until', '代管至', '代管至'), kind=Kind.DATE, width=13, action=True),
    Column(key='back', label=L('Back at', '交回时间', '交回時間'), kind=Kind.STAMP, width=18, action=True),
), ids='pack', first_col=13, merged=False, density=Density.LINE, looks=(Look(first='until', rule=R('looks/0/rule'), tone=Tone.WARN, sign='! '),))
