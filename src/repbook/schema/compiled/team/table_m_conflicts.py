"""Compiled from the features by `make compile`; not edited by hand."""

from __future__ import annotations

from repbook.schema.declare import Column
from repbook.schema.declare import Kind
from repbook.schema.declare import Merge
from repbook.schema.declare import Table
from repbook.scoring.expr import Deferred
from repbook.text.label import Label as L


def R(path: str) -> Deferred:
    return Deferred('team.tables.m_conflicts', path)


TABLE = Table(key='m_conflicts', name='tblAllConflicts', sheet='m_conflicts', columns=(
    Column(key='book', label=L('Workbook of', '所属业务员', '所屬業務員'), width=11, action=True, derived=True),
    Column(key='kind', label=L('Kind', '类型', '類型'), kind=Kind.CHOICE, width=21, choices='conflict', action=True, merge=Merge.OWN, wide=14, derived=True),
    Column(key='name', label=L('Customer', '客户名称', '客戶名稱'), width=22, action=True, merge=Merge.OWN, derived=True),
    Column(key='column', label=L('Field', '字段', '欄位'), width=18, action=True, merge=Merge.OWN, derived=True),
    Column(key='a', label=L('Value A', 'A 值', 'A 值'), width=26, action=True, merge=Merge.OWN, derived=True),
    Column(key='a_who', label=L('A by, when, file', 'A：谁、何时、文件', 'A：誰、何時、檔案'), width=26, action=True, merge=Merge.OWN, derived=True),
    Column(key='b', label=L('Value B', 'B 值', 'B 值'), width=26, action=True, merge=Merge.OWN, derived=True),
    Column(key='b_who', label=L('B by, when, file', 'B：谁、何时、文件', 'B：誰、何時、檔案'), width=26, action=True, merge=Merge.OWN, derived=True),
    Column(key='more', label=L('Other values', '其他值', '其他值'), kind=Kind.LONG, width=22, action=True, merge=Merge.OWN, derived=True),
    Column(key='row', label=L('Row ID', '行编号', '列編號'), width=20, action=True, merge=Merge.OWN, derived=True),
), ids='book', header_row=4, unique=False, carried=False, merged=False, replaced=True, frozen=1, printed_to='more', row_height=32)
