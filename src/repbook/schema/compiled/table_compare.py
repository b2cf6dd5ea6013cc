"""Compiled from the features by `make compile`; not edited by hand."""

from __future__ import annotations

from repbook.schema.declare import Column
from repbook.schema.declare import Kind
from repbook.schema.declare import Link
from repbook.schema.declare import Table
from repbook.scoring.expr import Deferred
from repbook.text.label import Label as L


def R(path: str) -> Deferred:
    return Deferred('tables.compare', path)


TABLE = Table(key='compare', name='tblCompare', sheet='compare', columns=(
    Column(key='compare_id', label=L('Comparison ID', '比对编号', '比對編號'), width=14, shown=False, action=True),
    Column(key='account', label=L('Account ID', '客户编号', '客戶編號'), width=11),
    Column(key='name', label=L('Customer', '客户名称', '客戶名稱'), width=22, rule=R('columns/name/rule')),
    Column(key='rival', label=L('Rival', '竞争对手', '競爭對手'), width=14),
    Column(key='topic', label=L('Topic', '比对项目', '比對項目'), width=18),
    Column(key='wanted', label=L('Customer wants', '客户要求', '客戶要求'), kind=Kind.LONG, width=18),
    Column(key='importance', label=L('Importance 1-5', '重要程度 1-5', '重要程度 1-5'), kind=Kind.WHOLE, width=9, within=(1, 5)),
    Column(key='ours', label=L('Ours', '我方情况', '我方狀況'), kind=Kind.LONG, width=18),
    Column(key='our_score', label=L('Our score 0-5', '我方得分 0-5', '我方得分 0-5'), kind=Kind.NUMBER, width=10, within=(0, 5)),
    Column(key='theirs', label=L('Theirs', '对手情况', '對手狀況'), kind=Kind.LONG, width=18),
    Column(key='their_score', label=L('Their score 0-5', '对手得分 0-5', '對手得分 0-5'), kind=Kind.NUMBER, width=10, within=(0, 5)),
    Column(key='gap', label=L('Gap', '差距', '差距'), kind=Kind.NUMBER, width=10, rule=R('columns/gap/rule')),
    Column(key='value', label=L('Value really sought', '真正追求的价值', '真正追求的價值'), kind=Kind.LONG, width=18),
    Column(key='source', label=L('Source', '消息来源', '消息來源'), width=14, shown=False),
    Column(key='seen_on', label=L('Seen on', '获取日期', '取得日期'), kind=Kind.DATE),
), ids='compare_id', auto='<rep>B', link=Link(column='account', table='customers', to='id', live=True), told=('account', 'rival', 'topic'), frozen=3)
